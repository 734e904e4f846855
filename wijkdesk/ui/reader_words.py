"""Why something has a lock: who reads a compartment, and who does not."""

from PySide6.QtCore import QCoreApplication

from wijkdesk.vocabulary import CompartmentKind


def reader_words(kind: CompartmentKind) -> str:
    """In a sentence, for beside the choice and behind the lock."""
    return {
        CompartmentKind.SHARED: QCoreApplication.translate(
            "Readers", "Het gezin mag dit lezen, en iedereen die met dit dossier werkt."
        ),
        CompartmentKind.TEAM: QCoreApplication.translate(
            "Readers",
            "Alleen wie van het team met dit dossier werkt. Het gezin en de cliëntondersteuner "
            "lezen dit niet.",
        ),
        CompartmentKind.PW: QCoreApplication.translate(
            "Readers",
            "Alleen wie in dit dossier de Participatiewet uitvoert. Anderen zien niet dat het er "
            "is.",
        ),
        CompartmentKind.SAFETY: QCoreApplication.translate(
            "Readers",
            "Alleen gidsen en de teamleider, omdat het over veiligheid gaat. Anderen zien niet dat "
            "het er is.",
        ),
        CompartmentKind.SUPPORTER: QCoreApplication.translate(
            "Readers", "Alleen de cliëntondersteuner. Het team leest dit niet."
        ),
        CompartmentKind.NAMED: QCoreApplication.translate(
            "Readers", "Alleen wie op de lijst van dit onderdeel staat."
        ),
    }[kind]
