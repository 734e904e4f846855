"""What a card says of one thing that two people put before different readers."""

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.sync_state import ConflictRow
from wijkdesk.ui.sync.clash import as_sentence, current_writer, incoming_writer, reads_both
from wijkdesk.ui.words import word


def what_happened(row: ConflictRow) -> str:
    """Who chose other readers, and what can be done about it."""
    one, other = current_writer(row), incoming_writer(row)
    if one == other:
        what = QCoreApplication.translate("Clash", "%1 koos op twee laptops wie dit leest.")
    else:
        what = QCoreApplication.translate("Clash", "%1 en %2 kozen tegelijk wie dit leest.")
    what = as_sentence(what.replace("%1", one).replace("%2", other))
    return f"{what} {_what_to_do(row)}"


def _what_to_do(row: ConflictRow) -> str:
    if not reads_both(row):
        return QCoreApplication.translate(
            "Clash",
            "Het staat nu ook bij andere lezers. Wilt u dat niet? Overleg dan met uw collega.",
        )
    return QCoreApplication.translate(
        "Clash",
        "Het staat er nu twee keer. Kies wat blijft: de andere gaat weg voor wie die leest.",
    )


def title(row: ConflictRow, side: int) -> str:
    """Who reads the one, and who the other."""
    kind = row.readers[side]
    if kind is None:
        return QCoreApplication.translate("Clash", "Bij andere lezers")
    return QCoreApplication.translate("Clash", "Lezers: %1").replace("%1", word(kind))
