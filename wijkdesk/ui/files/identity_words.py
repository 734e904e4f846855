"""What is known of a number or document in words: stated, or seen by whom, when and on what."""

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import CheckRow, PersonRow
from wijkdesk.services.identity import check_of, masked, number_of, status_of
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import BsnStatus, IdentityKind


def number_words(person: PersonRow, kind: IdentityKind, checks: tuple[CheckRow, ...]) -> str:
    """Say "BSN ••••••006 · opgegeven, nog niet nagekeken"; nothing without a number."""
    if not number_of(person, kind):
        return ""
    said = f"{word(kind)} {masked(number_of(person, kind))}"
    found = check_of(person, kind, checks)
    if found is not None:
        return f"{said} · {seen_words(found)}"
    if status_of(person, kind, checks) is BsnStatus.VERIFIED:
        stands = QCoreApplication.translate("Identity", "nagekeken")
    else:
        stands = QCoreApplication.translate("Identity", "opgegeven, nog niet nagekeken")
    return f"{said} · {stands}"


def seen_words(check: CheckRow, *, whole: bool = False) -> str:
    """Say "nagekeken op 26-11-2026 door Noor de Wit: paspoort"; `whole` for who asked to see it."""
    parts = [QCoreApplication.translate("Identity", "nagekeken")]
    if check.seen_on is not None:
        on = QCoreApplication.translate("Identity", "op %1")
        parts.append(on.replace("%1", birth_text(check.seen_on)))
    if check.worker:
        by = QCoreApplication.translate("Identity", "door %1")
        parts.append(by.replace("%1", check.worker))
    number = check.document_number if whole else check.document_masked
    what = " ".join(filter(None, (word(check.document), number)))
    return ": ".join(filter(None, (" ".join(parts), what)))


def document_words(check: CheckRow, *, whole: bool = False) -> str:
    """The same of a document that proves who somebody is, and until when it holds."""
    until = QCoreApplication.translate("Identity", "geldig tot %1")
    ends = until.replace("%1", birth_text(check.valid_until)) if check.valid_until else ""
    said = (word(check.proves), seen_words(check, whole=whole), ends)
    return " · ".join(filter(None, said))
