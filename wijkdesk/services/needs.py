"""Needs: what is needed, by nature and amount, before anybody speaks of a solution."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.models.all import Need
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import law_sight, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.readers import part_for
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_container, held_file
from wijkdesk.storage import audit
from wijkdesk.storage import needs as stored
from wijkdesk.storage.needs import NeedRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import CompartmentKind, LifeArea

__all__ = ["NeedRow", "NeedService"]


@dataclass(frozen=True, slots=True)
class PrintedInquiry:
    """The investigation of one need as it goes on paper."""

    need: NeedRow
    person: str
    title: str
    number: str
    team: str


class NeedService:
    """Add, change and remove needs."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(
        self, case_file_id: UUID, visibility: CompartmentKind = CompartmentKind.SHARED
    ) -> NeedRow:
        """An empty need to fill in, for whose eyes."""
        with self._store.begin("need_add") as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            part = part_for(session, self._me, head, visibility, _today())
            need = Need(id=new_id(), container_id=part, case_file_id=case_file_id)
            session.add(need)
            session.flush()
            return next(n for n in stored.of_file(session, case_file_id) if n.id == need.id)

    def save(self, need_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed."""
        with self._store.begin("need_save") as session:
            row = saving.to_save(session, Need, need_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            self._insist(session, row)
            if "law" in typed:
                law_sight.insist_law(session, self._me, row.case_file_id, typed["law"], _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def to_print(self, need_id: UUID) -> PrintedInquiry:
        """The investigation of a need, for who may write in it. Printing is noted."""
        with self._store.applying() as session:
            row = saving.editable(session, Need, need_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            head = held_file(session, self._me, row.case_file_id, Act.SEE, _today())
            self._insist(session, row)
            audit.note(session, self._me.worker_id, "inquiry_print", row.case_file_id.hex)
            found = stored.of_file(session, row.case_file_id)
            need = next(one for one in found if one.id == need_id)
            return PrintedInquiry(need, need.person or "", head.title, head.number, head.team or "")

    def remove(self, need_id: UUID) -> Changes:
        """Remove a need; somebody's unseen edit of it brings it back at sync."""
        with self._store.begin("need_remove") as session:
            row = saving.editable(session, Need, need_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            self._insist(session, row)
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def _insist(self, session: Session, row: Need) -> None:
        """What is closed to this worker is not written in either; safety never is."""
        if row.life_area is not LifeArea.SAFETY:
            law_sight.insist_law(session, self._me, row.case_file_id, row.law, _today())


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
