"""The audit rows go to the centre by a road of their own, and the receipts come back (decision 12).

Last in a round, and never a reason why work does not go: what cannot be delivered now stays.
"""

from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.audit_rows import Audit, AuditAnswer, said_head
from wijkdesk.protocol.messages import PROTOCOL
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.storage import audit, audit_receipts, state
from wijkdesk.storage.audit_receipts import Stretch
from wijkdesk.storage.store import Store
from wijkdesk.sync.api import Line
from wijkdesk.sync.beginning_again import OldCopyError

PAGES = 20
"""Messages in one round: who has years to deliver does so in several."""


def deliver(store: Store, line: Line) -> int:
    """Send what the centre has no receipt for; how many lines it took.

    Raises OldCopyError when other lines stand there under these numbers.
    """
    with store.reading() as session:
        device = UUID(state.get(session, "device_id"))
        since = first = audit_receipts.up_to(session, device)
        is_known = since > 0
    asked_anew = False
    for _ in range(PAGES):
        with store.reading() as session:
            found = audit_receipts.stretch(session, since)
            if is_known and found.head <= since and not found.lines:
                break
            message = _message(session, device, found)
        answer = line.audit(message)
        if answer.st == "gap" and not asked_anew and _is_ours(store, answer):
            since, asked_anew, is_known = answer.n, True, False
            first = min(first, since)
            continue
        _take(store, device, answer)
        since, is_known = answer.n, True
        if since >= found.head or not found.lines:
            break
    return max(since - first, 0)


def _message(session: Session, device: UUID, found: Stretch) -> Audit:
    key = Ed25519PrivateKey.from_private_bytes(
        bytes.fromhex(state.get(session, "device_key") or "")
    )
    return Audit(
        PROTOCOL,
        SCHEMA_VERSION,
        device,
        since=found.since,
        base=found.base,
        head=found.head,
        head_hash=found.head_hash,
        signature=key.sign(said_head(device, found.head, found.head_hash)),
        lines=found.lines,
        left=found.left,
    )


def _is_ours(store: Store, answer: AuditAnswer) -> bool:
    with store.reading() as session:
        return audit_receipts.link_at(session, answer.n) == answer.hash


def _take(store: Store, device: UUID, answer: AuditAnswer) -> None:
    """Keep the receipt; one for what does not stand here is none."""
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    if answer.st in ("rewound", "gap"):
        raise OldCopyError
    if not audit_receipts.is_signed(device, answer):
        raise UnavailableError("central_strange")
    with store.in_background() as session:
        here = audit_receipts.link_at(session, answer.n)
        if here is not None and here != answer.hash:
            raise UnavailableError("central_strange")
        is_other = audit_receipts.keep(session, device, answer)
        worker = state.get(session, "worker_id")
        if is_other and worker:
            audit.note(session, UUID(worker), "receipt_key_changed")
