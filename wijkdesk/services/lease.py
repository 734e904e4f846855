"""The lease: after days without contact files close; one's own unsent work stays."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import String, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Base
from wijkdesk.protocol.schema import entities
from wijkdesk.services.me import Me
from wijkdesk.storage import audit, incoming, lease, organisation
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import draft, sync_op

MADE_BY_US = frozenset({"immutable", "order", "pref"})
NUMBERS = frozenset({"number"})
"""What the program writes itself is nobody's sentence."""
IDENTITY = frozenset({"bsn", "v_number"})
"""Left out of a copy that anybody can read: who has it could be somebody else with these."""

__all__ = ["Lease", "LeaseService", "UnsentText"]


@dataclass(frozen=True, slots=True)
class Lease:
    """Until when files are open, and whether that has passed."""

    until: datetime | None
    ended: bool


@dataclass(frozen=True, slots=True)
class UnsentText:
    """One's own text that only this laptop has: a changed field, or a draft (no entity)."""

    at: datetime
    entity: str
    field: str
    text: str


class LeaseService:
    """Where the lease stands, and what one may still take along when it has ended."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def standing(self) -> Lease:
        """How it is now; the moment is kept."""
        with self._store.applying() as session:
            lease.remember(session)
            return Lease(lease.until(session), lease.ended(session))

    def unsent(self) -> list[UnsentText]:
        """One's own unsent texts, the oldest first; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_unsent")
            return sorted(_unsent(session), key=lambda t: t.at)

    def export(self) -> tuple[bytes, bool]:
        """The same as a file, and whether it is sealed to the municipality's recovery key.

        Without such a key it can be read by anybody, and has no BSN or V-number. That it was made
        is noted.
        """
        with self._store.applying() as session:
            key = organisation.laptop_policy(session).recovery_key
            ground = "sealed" if key else "readable"
            audit.note(session, self._me.worker_id, "export_unsent", ground=ground)
            texts = sorted(_unsent(session), key=lambda t: t.at)
        if not key:
            texts = [one for one in texts if one.field not in IDENTITY]
        content = "\n\n".join(map(_line, texts)).encode()
        if not key:
            return content, False
        from nacl.public import PublicKey, SealedBox

        return SealedBox(PublicKey(bytes.fromhex(key))).encrypt(content), True


def _unsent(session: Session) -> Iterator[UnsentText]:
    for row in session.execute(select(sync_op).order_by(sync_op.c.n)):
        at = datetime.fromtimestamp(row.at_ms / 1000, UTC)
        for field, (_old, new) in incoming.diff(row.diff).items():
            if _is_text(row.entity, field) and str(new or "").strip():
                yield UnsentText(at, row.entity, field, str(new))
    for row in session.execute(select(draft)):
        if row.text.strip():
            at = datetime.fromtimestamp(row.changed_ms / 1000, UTC)
            yield UnsentText(at, "", row.field, row.text)


def _is_text(entity: str, field: str) -> bool:
    """What somebody typed, not a code, an id or a day."""
    known = entities()[entity].fields.get(field) if entity in entities() else None
    if known is None or known.kind in MADE_BY_US or field in NUMBERS:
        return False
    return isinstance(Base.metadata.tables[entity].columns[field].type, String)


def _line(one: UnsentText) -> str:
    head = {"at": one.at.isoformat(timespec="seconds"), "what": f"{one.entity}.{one.field}"}
    return f"{json.dumps(head)}\n{one.text}"
