"""How safe it is now: flags, figures by both sides, and what must be so for it to be safe."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import SafetyFlag, SafetyScore, SafetyTerm
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.readers import part_for
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, held_part
from wijkdesk.storage import people
from wijkdesk.storage.evaluations import LEAST, MOST
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import CompartmentKind, SafetyFlagKind, ScoreBy

PART = CompartmentKind.SAFETY


class SafetyMarkService:
    """Each flag and each figure is a row of its own, so that two who note one keep both."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def put_up(self, case_file_id: UUID, kind: SafetyFlagKind, reason: str = "") -> Changes:
        """From today on it is acutely or structurally unsafe; one that is up already stays."""
        with self._store.begin("safety_flag_up") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            part = part_for(session, self._me, head, PART, _today())
            up = select(SafetyFlag.id).where(
                SafetyFlag.container_id == part,
                SafetyFlag.kind == kind,
                SafetyFlag.until.is_(None),
                ~SafetyFlag.deleted,
            )
            if session.scalar(up) is None:
                session.add(
                    SafetyFlag(
                        id=new_id(),
                        container_id=part,
                        case_file_id=case_file_id,
                        kind=kind,
                        since=_today(),
                        reason=(clean(reason) or "").strip(),
                        worker_id=self._me.worker_id,
                    )
                )
        return of_file(case_file_id)

    def take_down(self, case_file_id: UUID, kind: SafetyFlagKind, reason: str) -> Changes:
        """It is over, and why: each flag of this kind that is up ends, whoever put it up."""
        said = (clean(reason) or "").strip()
        if not said:
            raise RuleBrokenError("flag_reason_needed", field="end_reason")
        with self._store.begin("safety_flag_down") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            part = part_for(session, self._me, head, PART, _today())
            query = select(SafetyFlag).where(
                SafetyFlag.container_id == part,
                SafetyFlag.kind == kind,
                SafetyFlag.until.is_(None),
                ~SafetyFlag.deleted,
            )
            for row in session.scalars(query).all():
                row.until, row.end_reason, row.ended_by = _today(), said, self._me.worker_id
        return of_file(case_file_id)

    def score(
        self,
        case_file_id: UUID,
        by: ScoreBy,
        score: int,
        person_id: UUID | None = None,
        note: str = "",
        said_on: date | None = None,
    ) -> Changes:
        """How safe the household finds it, together or one of them, or how safe the worker does."""
        if not LEAST <= score <= MOST:
            raise RuleBrokenError("score_wrong", field="score")
        said_on = min(said_on or _today(), _today())
        with self._store.begin("safety_score_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            part = part_for(session, self._me, head, PART, _today())
            known = {person.id for person in people.in_container(session, head.shared)}
            if person_id is not None and person_id not in known:
                raise RuleBrokenError("row_gone")
            session.add(
                SafetyScore(
                    id=new_id(),
                    container_id=part,
                    case_file_id=case_file_id,
                    scored_by=by,
                    person_id=person_id if by is ScoreBy.CLIENT else None,
                    score=score,
                    said_on=said_on,
                    note=(clean(note) or "").strip(),
                    worker_id=self._me.worker_id,
                )
            )
        return of_file(case_file_id)

    def take_back(self, score_id: UUID, reason: str) -> Changes:
        """Say that a figure is not right, and why: it counts no more, and stays to be seen."""
        said = (clean(reason) or "").strip()
        if not said:
            raise RuleBrokenError("reason_needed", field="reason")
        with self._store.begin("safety_score_back") as session:
            row = saving.editable(session, SafetyScore, score_id)
            held_part(session, self._me, row.container_id, Act.WRITE, _today())
            row.wrong = said
        return of_file(row.case_file_id)

    def add_term(self, case_file_id: UUID, handover_id: UUID | None = None) -> UUID:
        """Something that must be so for it to be safe; Veilig Thuis may have set it."""
        with self._store.begin("safety_term_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            part = part_for(session, self._me, head, PART, _today())
            row = SafetyTerm(
                id=new_id(),
                container_id=part,
                case_file_id=case_file_id,
                handover_id=handover_id,
                worker_id=self._me.worker_id,
            )
            session.add(row)
            return row.id

    def save_term(self, term_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed."""
        with self._store.begin("safety_term_save") as session:
            row = saving.to_save(session, SafetyTerm, term_id)
            held_part(session, self._me, row.container_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove_term(self, term_id: UUID) -> Changes:
        """Take it away; Ctrl+Z brings it back."""
        with self._store.begin("safety_term_remove") as session:
            row = saving.editable(session, SafetyTerm, term_id)
            held_part(session, self._me, row.container_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
