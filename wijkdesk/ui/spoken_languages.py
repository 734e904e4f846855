"""The languages people speak at the desk, by their BCP 47 code, in Dutch words."""

from PySide6.QtCore import QCoreApplication


def language_word(code: str | None) -> str:
    """Say "Tigrinya" for "ti"; a language that is not in our list is said as it was written."""
    return _words().get(code or "", code or "")


def language_choices(also: str | None = None) -> list[tuple[object, str]]:
    """What a ChoiceBox offers, by name; `also` is one from elsewhere that must not get lost."""
    words = _words()
    if also and also not in words:
        words[also] = also
    none: tuple[object, str] = (None, QCoreApplication.translate("Languages", "Nog niet gevraagd"))
    return [none, *sorted(words.items(), key=_by_word)]


def _by_word(pair: tuple[str, str]) -> str:
    return pair[1].casefold()


def _words() -> dict[str, str]:
    return {
        "nl": QCoreApplication.translate("Languages", "Nederlands"),
        "en": QCoreApplication.translate("Languages", "Engels"),
        "ar": QCoreApplication.translate("Languages", "Arabisch"),
        "am": QCoreApplication.translate("Languages", "Amhaars"),
        "zgh": QCoreApplication.translate("Languages", "Berbers (Tamazight)"),
        "bg": QCoreApplication.translate("Languages", "Bulgaars"),
        "zh": QCoreApplication.translate("Languages", "Chinees"),
        "prs": QCoreApplication.translate("Languages", "Dari"),
        "de": QCoreApplication.translate("Languages", "Duits"),
        "fa": QCoreApplication.translate("Languages", "Farsi"),
        "fr": QCoreApplication.translate("Languages", "Frans"),
        "el": QCoreApplication.translate("Languages", "Grieks"),
        "ku": QCoreApplication.translate("Languages", "Koerdisch (Kurmanci)"),
        "ckb": QCoreApplication.translate("Languages", "Koerdisch (Sorani)"),
        "hu": QCoreApplication.translate("Languages", "Hongaars"),
        "it": QCoreApplication.translate("Languages", "Italiaans"),
        "dse": QCoreApplication.translate("Languages", "Nederlandse Gebarentaal"),
        "uk": QCoreApplication.translate("Languages", "Oekraïens"),
        "om": QCoreApplication.translate("Languages", "Oromo"),
        "pap": QCoreApplication.translate("Languages", "Papiamento"),
        "ps": QCoreApplication.translate("Languages", "Pasjtoe"),
        "pl": QCoreApplication.translate("Languages", "Pools"),
        "pt": QCoreApplication.translate("Languages", "Portugees"),
        "ro": QCoreApplication.translate("Languages", "Roemeens"),
        "ru": QCoreApplication.translate("Languages", "Russisch"),
        "so": QCoreApplication.translate("Languages", "Somalisch"),
        "es": QCoreApplication.translate("Languages", "Spaans"),
        "srn": QCoreApplication.translate("Languages", "Sranantongo"),
        "ti": QCoreApplication.translate("Languages", "Tigrinya"),
        "tr": QCoreApplication.translate("Languages", "Turks"),
        "ur": QCoreApplication.translate("Languages", "Urdu"),
        "vi": QCoreApplication.translate("Languages", "Vietnamees"),
    }
