"""Akkoord: who agrees with a fixed version of the plan, who does not, and who was not asked."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.consent import Decides, Gezag, who_decides
from wijkdesk.models.all import Agreement, PlanVersion
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import agreeing, saving, strokes
from wijkdesk.services.agreeing import Heard
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file, held_plan
from wijkdesk.storage import agreements as stored
from wijkdesk.storage import lease, people, plans, same_people
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plans import VersionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod, Interpreter

__all__ = [
    "AgreeView",
    "AgreementRow",
    "AgreementService",
    "Also",
    "Decides",
    "Gezag",
    "Heard",
    "who_decides",
]


@dataclass(frozen=True, slots=True)
class Also:
    """What goes with an answer; `language` and `interpreter` are how it was talked about.

    `for_id` is the child that is answered for. `signature` are the strokes that were drawn.
    """

    for_id: UUID | None = None
    language: str | None = None
    interpreter: Interpreter | None = None
    signature: str | None = None
    attachment_id: UUID | None = None
    paper_id: UUID | None = None


PLAIN = Also()


@dataclass(frozen=True, slots=True)
class AgreeView:
    """The last fixed versions of a plan, and who says what of them."""

    people: tuple[Heard, ...]
    versions: tuple[VersionRow, ...]
    said: tuple[AgreementRow, ...]


class AgreementService:
    """Notes what somebody says of a version; what was noted before stays, and is history."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def of_plan(self, case_file_id: UUID) -> AgreeView:
        """Who is asked about the plan of a file that is open already, and what they said."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            plan = plans.of_file(session, case_file_id)
            found = plans.versions(session, plan.id) if plan is not None else ()
            said = stored.of_versions(session, head.shared, [version.id for version in found])
            return AgreeView(agreeing.heard(session, head, _today()), found, said)

    def note(
        self,
        version_id: UUID,
        person_id: UUID,
        answer: AgreementAnswer,
        remark: str = "",
        method: AgreementMethod = AgreementMethod.SPOKEN,
        also: Also = PLAIN,
    ) -> AgreementRow:
        """Somebody of the household says it today; the same words once more are nothing new.

        Also who moved out of it while it was being typed: they were there when it was asked.
        """
        words = clean(remark).strip()
        _insist(answer, words, method, also)
        with self._store.begin("agreement_note") as session:
            version = saving.editable(session, PlanVersion, version_id)
            head, plan = held_plan(session, self._me, version.plan_id, Act.WRITE, _today())
            known = {p.id: p for p in people.in_container(session, head.shared)}
            stands = same_people.merged(session, [head.shared])
            who, child = (
                known.get(stands.get(one, one)) if one else None for one in (person_id, also.for_id)
            )
            if who is None or (also.for_id is not None and child is None):
                raise RuleBrokenError("row_gone")
            also = replace(also, for_id=child.id if child and child.id != who.id else None)
            before = _last(session, head, version_id, (who.id, also.for_id))
            if before is not None and _is_same(before, answer, words, method, also):
                return before
            session.add(
                Agreement(
                    id=new_id(),
                    container_id=version.container_id,
                    plan_id=plan.id,
                    version_id=version_id,
                    person_id=who.id,
                    answer=answer,
                    remark=words,
                    method=method,
                    given_on=_day(session, before),
                    language=also.language or who.language,
                    interpreter=also.interpreter,
                    for_id=also.for_id,
                    signature=also.signature,
                    attachment_id=also.attachment_id,
                    paper_id=also.paper_id,
                    worker_id=self._me.worker_id,
                )
            )
            session.flush()
            noted = _last(session, head, version_id, (who.id, also.for_id))
            if noted is None:
                raise RuleBrokenError("row_gone")
            return noted


def _insist(answer: AgreementAnswer, words: str, method: AgreementMethod, also: Also) -> None:
    """Not asked has a reason, and what was drawn can be drawn again."""
    if answer is AgreementAnswer.NOT_ASKED and not words:
        raise RuleBrokenError("not_asked_why", field="remark")
    if (method is AgreementMethod.DRAWN) != (also.signature is not None):
        raise RuleBrokenError("signature_missing", field="signature")
    if also.signature is None:
        return
    if len(also.signature) > strokes.MOST_TEXT:
        raise RuleBrokenError("signature_too_large", field="signature")
    if strokes.decode(also.signature) is None:
        raise RuleBrokenError("signature_missing", field="signature")


def _is_same(
    before: AgreementRow,
    answer: AgreementAnswer,
    words: str,
    method: AgreementMethod,
    also: Also,
) -> bool:
    said = (answer, words, method, also.signature, also.attachment_id, also.paper_id)
    return said == (
        before.answer,
        before.remark,
        before.method,
        before.signature,
        before.attachment_id,
        before.paper_id,
    )


def _last(
    session: Session, head: FileHead, version_id: UUID, who: tuple[UUID, UUID | None]
) -> AgreementRow | None:
    said = stored.of_versions(session, head.shared, [version_id])
    return next((row for row in said if (row.person_id, row.for_id) == who), None)


def _day(session: Session, before: AgreementRow | None) -> date:
    """Today by the centre's clock, as far as it is known; never before what was said before.

    Whoever notes this has that in sight: a clock that runs behind must not put it first.
    """
    now = datetime.fromtimestamp(lease.now_ms(session) / 1000, UTC).astimezone().date()
    return max(now, before.given_on) if before is not None else now


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
