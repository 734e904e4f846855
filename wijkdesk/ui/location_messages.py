"""What the program says about trouble at an AZC and at a school."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

LOCATIONS = {
    "meeting_has_cases": QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze agenda staan nog gezinnen. Er is niets verwijderd. Haal die eerst van de agenda.",
    ),
    "on_the_agenda": QT_TRANSLATE_NOOP(
        "Messages", "Dit gezin staat al op de agenda. Er is niets veranderd."
    ),
    "line_made": QT_TRANSLATE_NOOP(
        "Messages",
        "Van deze afspraak is al een taak of een actie gemaakt. Er is niets dubbel gemaakt.",
    ),
    "future_consultation": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag komt nog. De rest is bewaard. Vul de dag in waarop het consult was.",
    ),
    "pouch_full": QT_TRANSLATE_NOOP(
        "Messages",
        "In de meeneemmap passen {most} dossiers. Er is niets veranderd. Haal er eerst een uit.",
    ),
    "pouch_empty": QT_TRANSLATE_NOOP(
        "Messages", "Er gaat nog geen dossier mee. Kies eerst een gezin in de lijst."
    ),
    "pouch_no_room": QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze laptop is te weinig plaats: er is nog {megabytes} MB nodig. Er is "
        "niets ingepakt. Maak plaats, of neem minder dossiers met bijlagen mee.",
    ),
    "pouch_days": QT_TRANSLATE_NOOP(
        "Messages", "Kies een dag van vandaag tot over acht dagen. Er is niets ingepakt."
    ),
}
