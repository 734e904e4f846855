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
}
