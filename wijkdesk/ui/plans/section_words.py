"""How each section of a plan asks for what people say."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wijkdesk.vocabulary import SectionKind


@dataclass(frozen=True, slots=True)
class SectionWords:
    """The names of the boxes; without `effect` or `since` that is not asked for."""

    text: str
    add: str
    empty: str
    effect: str = ""
    since: str = ""


def section_words(kind: SectionKind) -> SectionWords:
    """In plain words."""
    return {
        SectionKind.STRENGTH: SectionWords(
            QCoreApplication.translate("Sections", "Wat gaat er goed?"),
            QCoreApplication.translate("Sections", "Iets wat goed gaat"),
            QCoreApplication.translate(
                "Sections", "Nog niets genoteerd. Vraag: waar bent u trots op?"
            ),
            QCoreApplication.translate("Sections", "Wat levert het op?"),
            QCoreApplication.translate("Sections", "Sinds wanneer?"),
        ),
        SectionKind.CONCERN: SectionWords(
            QCoreApplication.translate("Sections", "Wat is de zorg?"),
            QCoreApplication.translate("Sections", "Zorg toevoegen"),
            QCoreApplication.translate(
                "Sections",
                "Nog geen zorg genoteerd. Zorgen leest eerst alleen het team. U kiest zelf wie "
                "meeleest.",
            ),
            QCoreApplication.translate("Sections", "Wat is het gevolg?"),
            QCoreApplication.translate("Sections", "Sinds wanneer?"),
        ),
        SectionKind.EARLIER_HELP: SectionWords(
            QCoreApplication.translate("Sections", "Welke hulp was er?"),
            QCoreApplication.translate("Sections", "Eerdere hulp toevoegen"),
            QCoreApplication.translate("Sections", "Nog geen eerdere hulp genoteerd."),
            QCoreApplication.translate("Sections", "Wat kwam ervan?"),
            QCoreApplication.translate("Sections", "Wanneer was dat?"),
        ),
        SectionKind.ANALYSIS: SectionWords(
            QCoreApplication.translate("Sections", "Wat zien we, alles bij elkaar?"),
            QCoreApplication.translate("Sections", "Tekst toevoegen"),
            QCoreApplication.translate(
                "Sections",
                "Nog leeg. Dit leest eerst alleen het team. U kiest zelf wie meeleest.",
            ),
        ),
        SectionKind.RESULT: SectionWords(
            QCoreApplication.translate("Sections", "Wat willen we bereiken?"),
            QCoreApplication.translate("Sections", "Resultaat toevoegen"),
            QCoreApplication.translate("Sections", "Nog leeg. Hoe ziet het eruit als het lukt?"),
        ),
        SectionKind.SAFETY: SectionWords(
            QCoreApplication.translate("Sections", "Wat spreken we af om veilig te zijn?"),
            QCoreApplication.translate("Sections", "Afspraak over veiligheid"),
            QCoreApplication.translate("Sections", "Nog geen afspraak over veiligheid."),
            QCoreApplication.translate("Sections", "Wat doen we als het toch misgaat?"),
        ),
        SectionKind.CONSIDERED: SectionWords(
            QCoreApplication.translate("Sections", "Welke hulp is bekeken?"),
            QCoreApplication.translate("Sections", "Bekeken hulp toevoegen"),
            QCoreApplication.translate("Sections", "Nog geen hulp bekeken."),
            QCoreApplication.translate("Sections", "Waarom wel of niet?"),
        ),
    }[kind]
