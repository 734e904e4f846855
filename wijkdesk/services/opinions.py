"""What people think of a plan: kept literally, also where they do not agree, and never changed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Opinion, Person, SupportPlan
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import plan_parts as stored
from wijkdesk.storage.plan_parts import OpinionRow
from wijkdesk.storage.store import Store

__all__ = ["OpinionRow", "OpinionService", "Said"]


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said, and when; `original` is the same in their own language."""

    person_id: UUID | None
    text: str
    said_on: date | None = None
    original: str = ""
    language: str | None = None


class OpinionService:
    """What was said stays as it was said; who thinks otherwise later says so beside it."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def note(self, plan_id: UUID, said: Said, version_id: UUID | None = None) -> OpinionRow:
        """Keep it, of a version or of the plan as it is.

        Raises "opinion_by_whom" and "opinion_empty"; the words may be in their own language only.
        """
        text, original = clean(said.text), clean(said.original)
        if said.person_id is None:
            raise RuleBrokenError("opinion_by_whom", field="person_id")
        if not (text.strip() or original.strip()):
            raise RuleBrokenError("opinion_empty", field="text")
        with self._store.begin("opinion_note") as session:
            plan = saving.editable(session, SupportPlan, plan_id)
            head = held_file(session, self._me, plan.case_file_id, Act.WRITE, _today())
            saving.editable(session, Person, said.person_id)
            row = Opinion(
                id=new_id(),
                container_id=head.shared,
                plan_id=plan_id,
                version_id=version_id,
                person_id=said.person_id,
                text=text,
                original=original or None,
                language=said.language or None,
                said_on=said.said_on or _today(),
                worker_id=self._me.worker_id,
            )
            session.add(row)
            session.flush()
            found = stored.opinions(session, plan_id, head.shared)
            return next(one for one in found if one.id == row.id)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
