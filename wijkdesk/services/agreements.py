"""Akkoord: who agrees with a fixed version of the plan, who does not, and who was not asked."""

from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Agreement, PlanVersion
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import agreements as stored
from wijkdesk.storage import lease, people, plans, same_people
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod

__all__ = ["AgreementRow", "AgreementService", "Decides", "who_decides"]

TOGETHER_FROM, ALONE_FROM, GROWN_UP = 12, 16, 18


class Decides(StrEnum):
    """Who agrees to help for somebody of this age (Jeugdwet art. 7.3.4 and 7.3.5)."""

    PARENTS = "parents"
    TOGETHER = "together"
    ALONE = "alone"
    GROWN_UP = "grown_up"


def who_decides(age: int | None) -> Decides:
    """By the age today; of whom it is not known is asked like a grown-up."""
    if age is None or age >= GROWN_UP:
        return Decides.GROWN_UP
    if age >= ALONE_FROM:
        return Decides.ALONE
    return Decides.TOGETHER if age >= TOGETHER_FROM else Decides.PARENTS


class AgreementService:
    """Notes what somebody says of a version; what was noted before stays, and is history."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def note(
        self,
        version_id: UUID,
        person_id: UUID,
        answer: AgreementAnswer,
        remark: str = "",
        method: AgreementMethod = AgreementMethod.SPOKEN,
    ) -> AgreementRow:
        """Somebody of the household says it today; the same words once more are nothing new.

        Also who moved out of it while it was being typed: they were there when it was asked.
        """
        words = clean(remark).strip()
        with self._store.begin("agreement_note") as session:
            version = saving.editable(session, PlanVersion, version_id)
            plan = plans.get(session, version.plan_id)
            if plan is None:
                raise RuleBrokenError("row_gone")
            head = held_file(session, self._me, plan.case_file_id, Act.WRITE, _today())
            stands = same_people.merged(session, [head.shared])
            person_id = stands.get(person_id, person_id)
            known = people.in_container(session, head.shared)
            person = next((p for p in known if p.id == person_id), None)
            if person is None:
                raise RuleBrokenError("row_gone")
            before = _last(session, head, version_id, person_id)
            said = (answer, words, method)
            if before is not None and (before.answer, before.remark, before.method) == said:
                return before
            session.add(
                Agreement(
                    id=new_id(),
                    container_id=version.container_id,
                    plan_id=plan.id,
                    version_id=version_id,
                    person_id=person_id,
                    answer=answer,
                    remark=words,
                    method=method,
                    given_on=_day(session, before),
                    language=person.language,
                    worker_id=self._me.worker_id,
                )
            )
            session.flush()
            noted = _last(session, head, version_id, person_id)
            if noted is None:
                raise RuleBrokenError("row_gone")
            return noted


def _last(
    session: Session, head: FileHead, version_id: UUID, person_id: UUID
) -> AgreementRow | None:
    said = stored.of_versions(session, head.shared, [version_id])
    return next((row for row in said if row.person_id == person_id), None)


def _day(session: Session, before: AgreementRow | None) -> date:
    """Today by the centre's clock, as far as it is known; never before what was said before.

    Whoever notes this has that in sight: a clock that runs behind must not put it first.
    """
    now = datetime.fromtimestamp(lease.now_ms(session) / 1000, UTC).astimezone().date()
    return max(now, before.given_on) if before is not None else now


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
