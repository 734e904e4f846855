"""A family on the agenda of a meeting: its question, what was agreed, and who gets what of it.

All of it lies in the file of that family, where only the team reads it.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import (
    Action,
    Goal,
    Meeting,
    MeetingCase,
    MeetingLine,
    MeetingShare,
    Task,
)
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import line_order, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.made_once import once
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import (
    held_container,
    held_file,
    insist_held,
)
from wijkdesk.storage import meetings as stored
from wijkdesk.storage.meetings import LineRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    DoerKind,
    MeetingPart,
    MeetingParty,
    SharingGround,
    TaskDoer,
    TaskStatus,
)

GROUNDS_WITH_WORDS = frozenset({SharingGround.VITAL_INTEREST, SharingGround.LEGAL_DUTY})
"""Of these it is said which duty it is, or what the danger is."""


class MeetingCaseService:
    """What was agreed at the table may become a task or an action: once, on whichever laptop."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(self, meeting_id: UUID, case_file_id: UUID, question: str = "") -> Changes:
        """A file on the agenda; it lies where only the team reads it."""
        with self._store.begin("meeting_case_add") as session:
            saving.editable(session, Meeting, meeting_id)
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            there = stored.cases(session, meeting_id)
            if any(case.case_file_id == case_file_id for case in there):
                raise RuleBrokenError("on_the_agenda", field="file")
            row = MeetingCase(
                id=new_id(),
                container_id=head.team_only or head.shared,
                case_file_id=case_file_id,
                meeting_id=meeting_id,
                turn=max((case.turn or 0 for case in there), default=0) + 1,
            )
            row.question = saving.as_kept(row, "question", question.strip())
            session.add(row)
        return of_file(case_file_id)

    def save(self, case_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """The question and what was decided."""
        with self._store.begin("meeting_case_save") as session:
            row = saving.to_save(session, MeetingCase, case_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove(self, case_id: UUID) -> Changes:
        """Off the agenda, with what was noted there; what came of it in the file stays."""
        with self._store.begin("meeting_case_remove") as session:
            row = self._case(session, case_id)
            for line in stored.lines(session, [case_id]):
                saving.remove(saving.editable(session, MeetingLine, line.id))
            for share in stored.shares(session, [case_id]):
                saving.remove(saving.editable(session, MeetingShare, share.id))
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def add_line(self, case_id: UUID, text: str = "") -> LineRow:
        """An agreement, as it is said at the table."""
        with self._store.begin("meeting_line_add") as session:
            case = self._case(session, case_id)
            row = MeetingLine(
                id=new_id(),
                container_id=case.container_id,
                case_file_id=case.case_file_id,
                case_id=case_id,
            )
            row.text = saving.as_kept(row, "text", text.strip())
            session.add(row)
            session.flush()
            return next(one for one in stored.lines(session, [case_id]) if one.id == row.id)

    def save_line(self, line_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Other words, who does it, and until when."""
        with self._store.begin("meeting_line_save") as session:
            row = saving.to_save(session, MeetingLine, line_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove_line(self, line_id: UUID) -> Changes:
        """It was not agreed after all; the task or action that came of it stays."""
        with self._store.begin("meeting_line_remove") as session:
            row = self._line(session, line_id)
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def to_task(self, line_id: UUID, doer: str = "") -> Changes:
        """The agreement becomes a task at the file, to see to by oneself.

        `doer` is the party in words; raises "required" without a text, "line_made" a second time.
        """
        with self._store.begin("meeting_task") as session:
            row = self._to_make(session, line_id)
            said = f"{doer}: {row.text}" if doer else row.text
            task = Task(
                id=once(session, Task, line_id, "task"),
                container_id=row.container_id,
                case_file_id=row.case_file_id,
                made_by=self._me.worker_id,
                text=said,
                due=row.due,
                doer=TaskDoer.WORKER,
                worker_id=self._me.worker_id,
                status=TaskStatus.OPEN,
            )
            session.add(task)
            row.task_id = task.id
        return of_file(row.case_file_id)

    def to_action(self, line_id: UUID, goal_id: UUID, doer: str = "") -> Changes:
        """The agreement becomes an action under a goal of the plan, read by who reads the goal."""
        with self._store.begin("meeting_action") as session:
            row = self._to_make(session, line_id)
            goal = saving.editable(session, Goal, goal_id)
            held = held_container(session, self._me, goal.container_id, Act.WRITE, _today())
            if held != row.case_file_id:
                raise RuleBrokenError("row_gone")
            ours = row.party in (None, MeetingParty.TEAM)
            action = Action(
                id=once(session, Action, line_id, f"action {goal_id.hex}"),
                container_id=goal.container_id,
                goal_id=goal_id,
                text=row.text,
                doer_kind=DoerKind.PROFESSIONAL if ours else DoerKind.PROVIDER,
                doer_name=row.doer_name or doer or (self._me.name if ours else None),
                due=row.due,
                position=line_order.after(session, Action, Action.goal_id == goal_id),
            )
            session.add(action)
            row.action_id = action.id
        return of_file(row.case_file_id)

    def share(
        self,
        case_id: UUID,
        party: MeetingParty,
        parts: Iterable[MeetingPart],
        ground: SharingGround | None,
        reason: str = "",
    ) -> Changes:
        """Lay down exactly what a party may get, and why; nothing is ticked: it gets nothing.

        Raises "required" with the field.
        """
        chosen = frozenset(parts)
        if chosen and ground is None:
            raise RuleBrokenError("required", field="ground")
        if chosen and ground in GROUNDS_WITH_WORDS and not one_line(reason):
            raise RuleBrokenError("required", field="reason")
        with self._store.begin("meeting_share") as session:
            case = self._case(session, case_id)
            before = [s for s in stored.shares(session, [case_id]) if s.party is party]
            if before:
                row = saving.editable(session, MeetingShare, before[0].id)
            else:
                row = MeetingShare(
                    container_id=case.container_id,
                    case_file_id=case.case_file_id,
                    case_id=case_id,
                    party=party,
                )
                session.add(row)
            row.parts = " ".join(part for part in MeetingPart if part in chosen)
            row.ground = ground if chosen else None
            row.reason = (one_line(reason) or None) if chosen else None
        return of_file(case.case_file_id)

    def _case(self, session: Session, case_id: UUID) -> MeetingCase:
        row = saving.editable(session, MeetingCase, case_id)
        insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
        return row

    def _line(self, session: Session, line_id: UUID) -> MeetingLine:
        row = saving.editable(session, MeetingLine, line_id)
        insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
        return row

    def _to_make(self, session: Session, line_id: UUID) -> MeetingLine:
        row = self._line(session, line_id)
        if not row.text.strip():
            raise RuleBrokenError("required", field="text")
        if row.task_id is not None or row.action_id is not None:
            raise RuleBrokenError("line_made")
        return row


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
