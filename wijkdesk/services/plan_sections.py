"""What people said in the sections of a plan: what goes well, worries, earlier help and more."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.models.all import PlanSection, SupportPlan
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import line_order, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.readers import part_for
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, held_part
from wijkdesk.storage import plan_parts as stored
from wijkdesk.storage.plan_parts import SectionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import CompartmentKind, SectionKind

__all__ = ["FIRST_READERS", "PlanSectionService", "SectionRow"]

FIRST_READERS: Mapping[SectionKind, CompartmentKind] = {
    SectionKind.CONCERN: CompartmentKind.TEAM,
    SectionKind.ANALYSIS: CompartmentKind.TEAM,
}
"""Reasons stay with the team until somebody says otherwise (features.md C3)."""


class PlanSectionService:
    """Add, change, move and remove; nothing is asked for, not even who said it."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(
        self, plan_id: UUID, kind: SectionKind, visibility: CompartmentKind | None = None
    ) -> SectionRow:
        """A line at the end of its section, for whose eyes; of reasons first the team's."""
        readers = visibility or FIRST_READERS.get(kind, CompartmentKind.SHARED)
        with self._store.begin("section_add") as session:
            plan = saving.editable(session, SupportPlan, plan_id)
            head = held_file(session, self._me, plan.case_file_id, Act.SEE, _today())
            row = PlanSection(
                id=new_id(),
                container_id=part_for(session, self._me, head, readers, _today()),
                plan_id=plan_id,
                kind=kind,
                position=line_order.after(session, PlanSection, _beside(plan_id, kind)),
            )
            session.add(row)
            session.flush()
            found = stored.sections(session, plan_id, head.shared)
            return next(one for one in found if one.id == row.id)

    def save(self, section_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed."""
        with self._store.begin("section_save") as session:
            row = saving.to_save(session, PlanSection, section_id)
            case_file_id = self._check(session, row)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(case_file_id), values, moved, merged)

    def remove(self, section_id: UUID) -> Changes:
        """Take a line away; Ctrl+Z brings it back."""
        with self._store.begin("section_remove") as session:
            row = saving.editable(session, PlanSection, section_id)
            case_file_id = self._check(session, row)
            saving.remove(row)
            act = session.info["group"]
        return of_file(case_file_id, removed=act)

    def move(self, section_id: UUID, *, up: bool) -> Changes:
        """Move a line one place within its section."""
        with self._store.begin("section_move") as session:
            row = saving.editable(session, PlanSection, section_id)
            rows = line_order.line(session, PlanSection, _beside(row.plan_id, row.kind))
            return self._number(session, row, rows, line_order.step(rows, row.id, up=up))

    def place(self, section_id: UUID, before: UUID | None) -> Changes:
        """Put a line in front of another one of its section, at the end without one."""
        with self._store.begin("section_move") as session:
            row = saving.editable(session, PlanSection, section_id)
            rows = line_order.line(session, PlanSection, _beside(row.plan_id, row.kind))
            return self._number(session, row, rows, line_order.before(rows, row.id, before))

    def _number(
        self,
        session: Session,
        row: PlanSection,
        old: list[PlanSection],
        rows: list[PlanSection],
    ) -> Changes:
        case_file_id = self._check(session, row)
        line_order.number(rows, old, partial(self._check, session))
        return of_file(case_file_id)

    def _check(self, session: Session, row: PlanSection) -> UUID:
        """The file of a line that this worker may write in."""
        return held_part(session, self._me, row.container_id, Act.WRITE, _today())


def _beside(plan_id: UUID, kind: SectionKind) -> Any:
    return (PlanSection.plan_id == plan_id) & (PlanSection.kind == kind)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
