"""What the program says about trouble: a service gives a code, the sentence stands here.

Each says what happened, what is safe and what to do, in that order, in plain Dutch.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TEXTS = {
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze wachtzin klopt niet. Uw gegevens zijn veilig. Probeer het nog een keer.",
    ),
    "central_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "Er is geen verbinding met de centrale opslag. Alles staat veilig op deze laptop. "
        "U kunt gewoon doorwerken.",
    ),
    "store_busy": QT_TRANSLATE_NOOP(
        "Messages",
        "De opslag op deze laptop is even bezet. Uw tekst is bewaard. Probeer het zo opnieuw.",
    ),
    "bsn_invalid": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is geen geldig BSN. De rest is bewaard. Kijk het nummer na of laat het leeg.",
    ),
    "required": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier ontbreekt nog iets. De rest is bewaard. Vul dit in om verder te gaan.",
    ),
}
OTHERWISE = QT_TRANSLATE_NOOP(
    "Messages",
    "Dit is niet gelukt. Uw tekst is bewaard. Blijft dit zo? Noem dan deze code: {code}.",
)


def text_for(code: str, **values: object) -> str:
    """The sentence for a code, with its values filled in."""
    text = QCoreApplication.translate("Messages", str(TEXTS.get(code, OTHERWISE)))
    return text.format(code=code, **values)
