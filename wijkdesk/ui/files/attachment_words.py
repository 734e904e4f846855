"""What is said of an attachment: what it is, how big, who added it and when."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from wijkdesk.services.attachments import AttachmentRow
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import compartment_mark
from wijkdesk.vocabulary import AttachmentKind

KILO = 1024
MEGA = KILO * KILO


def size_text(size: int) -> str:
    """Say "340 kB" or "1,2 MB"."""
    if size < MEGA:
        return f"{max(1, round(size / KILO))} kB"
    return f"{QLocale().toString(size / MEGA, 'f', 1)} MB"


def kind_text(row: AttachmentRow) -> str:
    """What kind of thing it is, and how many pages when there are more."""
    kinds = {
        AttachmentKind.IMAGE: QCoreApplication.translate("Attachments", "foto of scan"),
        AttachmentKind.PDF: QCoreApplication.translate("Attachments", "pdf"),
    }
    kind = kinds.get(row.kind) or QCoreApplication.translate("Attachments", "ander bestand")
    if row.pages is None or row.pages == 1:
        return kind
    pages = QCoreApplication.translate("Attachments", "%n bladzijde(n)", "", row.pages)
    return f"{kind}, {pages}"


def detail_text(row: AttachmentRow, now: datetime) -> str:
    """One line of facts, and below it the note."""
    added = ", ".join(filter(None, (row.added_by, moment_text(row.added_at, now))))
    paper = QCoreApplication.translate("Attachments", "getekend papier van %1")
    signed = paper.replace("%1", row.signed) if row.signed else ""
    facts = " · ".join(filter(None, (signed, kind_text(row), size_text(row.size), added)))
    return "\n".join(filter(None, (facts, (row.note or "").strip())))


def marks(row: AttachmentRow) -> tuple[Mark, ...]:
    """Where it is, who may see it, whom it is about, and whether it opens."""
    safe = QCoreApplication.translate("Attachments", "staat veilig op deze laptop")
    away = QCoreApplication.translate("Attachments", "bijlage onderweg")
    found = [Mark(safe, "ok", "check") if row.here else Mark(away, "warn", "clock")]
    found.append(compartment_mark(row.visibility))
    if row.person:
        found.append(Mark(row.person))
    if row.shown_digest is None:
        found.append(Mark(QCoreApplication.translate("Attachments", "gaat hier niet open")))
    return tuple(found)
