"""The family's own plan (Jeugdwet 4.1.2): offer it first, note the answer, keep what they made."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Attachment, FamilyPlan, FamilyPlanText, InformationDuty
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_container, held_file
from wijkdesk.storage import audit
from wijkdesk.storage import family_plans as stored
from wijkdesk.storage.family_plans import FamilyPlanRow, FamilyText
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import Channel, DutyKind, FamilyPlanAnswer

__all__ = ["FamilyPlanRow", "FamilyPlanService", "FamilyText", "PrintedFamilyPlan"]


@dataclass(frozen=True, slots=True)
class PrintedFamilyPlan:
    """What goes on paper: the newest words of the family themselves, as they stand."""

    title: str
    number: str
    team: str
    text: FamilyText


class FamilyPlanService:
    """What the family handed in is never changed: another text stands beside the earlier one."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def of_file(self, case_file_id: UUID) -> tuple[FamilyPlanRow, ...]:
        """For a file that is open already."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            return stored.of_file(session, head)

    def offer(self, case_file_id: UUID) -> Changes:
        """It was offered today; so was told that one may make a plan oneself (Wmo 2.3.2 lid 2)."""
        with self._store.begin("family_plan_offer") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            session.add(
                FamilyPlan(
                    id=new_id(),
                    container_id=head.shared,
                    case_file_id=case_file_id,
                    offered_on=_today(),
                    offered_by=self._me.worker_id,
                )
            )
            self._tell(session, head)
        return of_file(case_file_id)

    def skip(self, case_file_id: UUID) -> Changes:
        """It is not offered; why not is typed in the line that is made here."""
        with self._store.begin("family_plan_skip") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            session.add(
                FamilyPlan(id=new_id(), container_id=head.shared, case_file_id=case_file_id)
            )
        return of_file(case_file_id)

    def offer_after_all(self, family_plan_id: UUID) -> Changes:
        """What was skipped is offered today; why it was skipped stays to be read."""
        with self._store.begin("family_plan_offer") as session:
            row, head = self._row(session, family_plan_id)
            row.offered_on, row.offered_by = _today(), self._me.worker_id
            self._tell(session, head)
        return of_file(row.case_file_id)

    def save(
        self, family_plan_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Another day, to whom, the answer, why not. An answer without a day was given today."""
        with self._store.begin("family_plan_save") as session:
            row = saving.to_save(session, FamilyPlan, family_plan_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            if typed.get("answer") is not None and row.answered_on is None:
                typed = {"answered_on": _today(), **typed}
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def hand_in(
        self,
        family_plan_id: UUID,
        text: str = "",
        attachment_id: UUID | None = None,
        language: str | None = None,
        received_on: date | None = None,
    ) -> Changes:
        """Their own words or a scan of them, beside what they handed in before.

        Raises "family_text_empty", and "family_scan_hidden" for a scan that others read.
        """
        said = clean(text).strip()
        if not said and attachment_id is None:
            raise RuleBrokenError("family_text_empty", field="text")
        with self._store.begin("family_plan_hand_in") as session:
            row, head = self._row(session, family_plan_id)
            if attachment_id is not None:
                scan = saving.editable(session, Attachment, attachment_id)
                if scan.container_id != head.shared:
                    raise RuleBrokenError("family_scan_hidden", field="attachment")
            session.add(
                FamilyPlanText(
                    id=new_id(),
                    container_id=head.shared,
                    family_plan_id=family_plan_id,
                    text=said,
                    attachment_id=attachment_id,
                    received_on=min(received_on or _today(), _today()),
                    language=language,
                    worker_id=self._me.worker_id,
                )
            )
            if row.answer is None:
                row.answer, row.answered_on = FamilyPlanAnswer.WANTS, _today()
        return of_file(row.case_file_id)

    def to_print(self, case_file_id: UUID, text_id: UUID) -> PrintedFamilyPlan:
        """The words of the family, for a sheet of their own. Printing is noted."""
        with self._store.applying() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            every = [text for row in stored.of_file(session, head) for text in row.texts]
            found = next((text for text in every if text.id == text_id), None)
            if found is None:
                raise RuleBrokenError("row_gone")
            audit.note(session, self._me.worker_id, "family_plan_print", text_id.hex)
            return PrintedFamilyPlan(head.title, head.number, head.team or "", found)

    def _row(self, session: Session, family_plan_id: UUID) -> tuple[FamilyPlan, FileHead]:
        row = saving.editable(session, FamilyPlan, family_plan_id)
        return row, held_file(session, self._me, row.case_file_id, Act.WRITE, _today())

    def _tell(self, session: Session, head: FileHead) -> None:
        asked = stored.untold_registration(session, head)
        if asked is not None:
            session.add(
                InformationDuty(
                    id=new_id(),
                    container_id=head.shared,
                    registration_id=asked.id,
                    case_file_id=head.case_file_id,
                    kind=DutyKind.OWN_PLAN,
                    given_on=_today(),
                    channel=Channel.SPOKEN,
                    language=asked.language,
                    worker_id=self._me.worker_id,
                )
            )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
