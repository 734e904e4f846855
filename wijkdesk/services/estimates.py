"""Eigen cijfer: people say themselves how it goes, from 1 to 5; nobody has to, for no area."""

from datetime import date
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import SelfEstimate
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_container, held_file
from wijkdesk.storage import people
from wijkdesk.storage.estimates import Estimate, Trend
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import LifeArea, SelfScore

__all__ = ["Estimate", "EstimateService", "Trend"]


class EstimateService:
    """Notes a figure of today; a slip is undone or taken back."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def note(
        self,
        case_file_id: UUID,
        person_id: UUID,
        area: LifeArea,
        score: SelfScore,
        words: str = "",
        said_on: date | None = None,
    ) -> Changes:
        """Somebody of this file says it, today or before, perhaps with some words of their own."""
        said_on = _today() if said_on is None else min(said_on, _today())
        with self._store.begin("estimate_note") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            if person_id not in {p.id for p in people.in_container(session, head.shared)}:
                raise RuleBrokenError("row_gone")
            session.add(
                SelfEstimate(
                    id=new_id(),
                    container_id=head.shared,
                    case_file_id=case_file_id,
                    person_id=person_id,
                    life_area=area,
                    score=score,
                    note=clean(words).strip(),
                    said_on=said_on,
                    worker_id=self._me.worker_id,
                )
            )
        return of_file(case_file_id)

    def take_back(self, estimate_id: UUID, reason: str) -> Changes:
        """Say that a figure is not right, and why: it counts no more, and stays to be seen."""
        said = clean(reason).strip()
        if not said:
            raise RuleBrokenError("reason_needed", field="reason")
        with self._store.begin("estimate_take_back") as session:
            row = saving.editable(session, SelfEstimate, estimate_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            row.wrong = said
        return of_file(row.case_file_id)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
