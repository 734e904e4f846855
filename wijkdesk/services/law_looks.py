"""Looking at what was written for another law than one's own: on what ground, and for how long."""

from collections.abc import Collection
from datetime import UTC, date, datetime
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import LawLook
from wijkdesk.models.base import new_id
from wijkdesk.protocol.enquiries import LEAST_REASON, MOST_REASON
from wijkdesk.protocol.law_look import LOOK_MS
from wijkdesk.protocol.rights import Act
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.law_sight import closed_laws
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import audit, lease
from wijkdesk.storage.law_looks import LawLookRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import Law, LookGround

__all__ = ["LEAST_REASON", "LawLookRow", "LawLookService"]


class LawLookService:
    """Say why, and look: noted first, on this laptop, with or without a line."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def look(
        self,
        case_file_id: UUID,
        laws: Collection[Law],
        ground: LookGround | None,
        reason: str,
    ) -> Changes:
        """Open these laws in this file for some hours; whoever works with the file sees it."""
        if ground is None:
            raise RuleBrokenError("required", field="ground")
        words = clean(reason).strip()
        if len(words) < LEAST_REASON:
            raise RuleBrokenError("reason_too_short", field="reason")
        with self._store.begin("law_look") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            wanted = [law for law in Law if law in closed_laws(session, self._me, head, _today())]
            wanted = [law for law in wanted if law in laws]
            if not wanted:
                raise RuleBrokenError("law_open")
            codes = " ".join(wanted)
            audit.note(
                session,
                self._me.worker_id,
                "law_look",
                case_file_id.hex,
                str(ground),
                law=codes,
            )
            now = lease.now_ms(session)
            session.add(
                LawLook(
                    id=new_id(),
                    container_id=head.shared,
                    case_file_id=case_file_id,
                    worker_id=self._me.worker_id,
                    laws=codes,
                    ground=ground,
                    reason=words[:MOST_REASON],
                    at=_moment(now),
                    until=_moment(now + LOOK_MS),
                )
            )
        return of_file(case_file_id)


def _moment(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
