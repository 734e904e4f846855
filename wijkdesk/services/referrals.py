"""Referrals: prepared, sent, answered; never left in silence."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.law.referral_outcome import ASKED_TWICE, REFUSALS, Outcome
from wijkdesk.models.all import Need, QueueReview, Referral, ReferralStep, SharingCard
from wijkdesk.models.base import new_id
from wijkdesk.models.referral import AWAITED, OVER
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.referral_sharing import leaving_card, phone_of
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held, visible_files
from wijkdesk.storage import audit, directory, organisation, people
from wijkdesk.storage import referrals as stored
from wijkdesk.storage.directory import ProvisionRow
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.referral_care import CardRow, card_in_force
from wijkdesk.storage.referrals import ReferralRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ProvisionKind, ReferralStatus, RefusedBy

__all__ = [
    "ASKED_TWICE",
    "AWAITED",
    "REFUSALS",
    "Heard",
    "LetterContent",
    "ReferralRow",
    "ReferralService",
]

STARTS_WAIT = (ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.WAITING)

REPLY_WITHIN = {
    ProvisionKind.INFORMAL: 7,
    ProvisionKind.GENERAL: 14,
    ProvisionKind.CUSTOM: 14,
}
"""Days to wait before asking again, where neither provider nor municipality has its own."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What else is noted with a step: how it ended, when help begins, when one asks again."""

    refused_by: RefusedBy | None = None
    reason_code: str | None = None
    expected_on: date | None = None
    ask_on: date | None = None
    attachment_id: UUID | None = None


NOTHING_MORE = Heard()


@dataclass(frozen=True, slots=True)
class LetterContent:
    """What the letter to a provider says; of the person what `card` says may leave.

    `answer_by` is the day on which one asks again; before it is sent, as if that were today.
    """

    referral: ReferralRow
    provision: ProvisionRow | None
    person: PersonRow | None
    municipality: str
    team: str
    team_phone: str | None
    worker: str
    worker_phone: str | None
    worker_email: str | None
    on: date
    answer_by: date
    card: CardRow | None = None
    phone: str = ""
    """A number of the person on which it is safe to call."""


class ReferralService:
    """The referrals of a file."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def prepare(
        self,
        case_file_id: UUID,
        provision_id: UUID,
        need_id: UUID | None = None,
        person_id: UUID | None = None,
        question: str = "",
        action_id: UUID | None = None,
    ) -> ReferralRow:
        """Prepare a referral; for a need, nature and amount are said first.

        `action_id` is the line of the plan that it is for.
        """
        with self._store.begin("referral_prepare") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            provision = directory.get(session, provision_id)
            if provision is None:
                raise RuleBrokenError("required", field="provision_id")
            if need_id is not None:
                saving.editable(session, Need, need_id).ready_for_solution()
                _insist_once(session, case_file_id, need_id, provision_id)
            number = new_id()
            session.add(
                Referral(
                    id=number,
                    container_id=head.shared,
                    case_file_id=case_file_id,
                    need_id=need_id,
                    action_id=action_id,
                    person_id=person_id,
                    provision_id=provision_id,
                    provision_name=provision.name,
                    provider_name=provision.provider,
                    kind=provision.kind,
                    question=clean(question),
                    reply_code=short_code(number),
                    status=ReferralStatus.CONCEPT,
                    status_on=_today(),
                    owner_id=self._me.worker_id,
                )
            )
            session.flush()
            return _found(session, number)

    def save(self, referral_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed while it has not been sent."""
        with self._store.begin("referral_save") as session:
            row = saving.to_save(session, Referral, referral_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            if row.status not in (ReferralStatus.CONCEPT, ReferralStatus.READY):
                raise RuleBrokenError("referral_sent")
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def step(
        self,
        referral_id: UUID,
        status: ReferralStatus,
        on: date,
        route: str | None = None,
        note: str | None = None,
        reason: str | None = None,
        more: Heard = NOTHING_MORE,
    ) -> Changes:
        """Note the next status with the day it took effect.

        Until help has begun or it ended, there is a day on which one asks again.
        """
        with self._store.begin("referral_step") as session:
            row = saving.editable(session, Referral, referral_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            if on > _today():
                raise RuleBrokenError("step_ahead", field="on")
            said = Outcome(one_line(reason), more.refused_by, more.reason_code)
            row.take_step(status, on, said)
            if status is ReferralStatus.SENT:
                _insist_may_leave(session, row)
            if status is ReferralStatus.WITHDRAWN and (card := card_in_force(session, row.id, on)):
                saving.editable(session, SharingCard, card.id).withdrawn_on = on
            row.expected_on = more.expected_on or row.expected_on
            if more.ask_on is not None:
                row.reply_due = more.ask_on
            elif status in STARTS_WAIT and _wait_begins(row, on, more):
                row.reply_due = _ask_again(session, row, on)
            session.add(
                ReferralStep(
                    container_id=row.container_id,
                    referral_id=referral_id,
                    status=status,
                    effective_on=on,
                    recorded_at=datetime.now(UTC),
                    worker_id=self._me.worker_id,
                    route=one_line(route),
                    note=one_line(note),
                    reason_code=row.reason_code,
                    attachment_id=more.attachment_id,
                )
            )
        return of_file(row.case_file_id)

    def follow(self, referral_id: UUID) -> Changes:
        """From now on one follows it oneself."""
        with self._store.begin("referral_follow") as session:
            row = saving.editable(session, Referral, referral_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            row.owner_id = self._me.worker_id
        return of_file(row.case_file_id)

    def goes_on(self, referral_id: UUID, words: str) -> Changes:
        """They help on though the sociale kaart has it no longer: what they said, and today."""
        with self._store.begin("referral_goes_on") as session:
            row = saving.editable(session, Referral, referral_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            said = one_line(words)
            if not said:
                raise RuleBrokenError("required", field="words")
            session.add(
                QueueReview(
                    id=new_id(),
                    container_id=row.container_id,
                    referral_id=referral_id,
                    reviewed_on=_today(),
                    note=said,
                    worker_id=self._me.worker_id,
                )
            )
        return of_file(row.case_file_id)

    def to_provision(self, provision_id: UUID) -> tuple[ReferralRow, ...]:
        """Those that run to one entry of the sociale kaart, in files one sees; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_referrals", provision_id.hex)
            found = stored.to_provision(session, provision_id)
            files = {row.case_file_id for row in found}
            seen = visible_files(session, self._me, files, _today())
            return tuple(row for row in found if row.case_file_id in seen)

    def to_print(self, referral_id: UUID) -> LetterContent:
        """What the letter says; that it was made is noted."""
        with self._store.applying() as session:
            row = _found(session, referral_id)
            head = held_file(session, self._me, row.case_file_id, Act.SEE, _today())
            audit.note(session, self._me.worker_id, "letter_print", referral_id.hex)
            team = organisation.team(session, head.team_id)
            phone, email = organisation.contact(session, self._me.worker_id)
            persons = {p.id: p for p in people.in_container(session, head.shared)}
            person = persons.get(row.person_id) if row.person_id else None
            return LetterContent(
                referral=row,
                provision=directory.get(session, row.provision_id) if row.provision_id else None,
                person=person,
                municipality=self._me.municipality,
                team=team.name if team else "",
                team_phone=team.phone if team else None,
                worker=self._me.name,
                worker_phone=phone,
                worker_email=email,
                on=_today(),
                answer_by=_answer_by(session, row),
                card=leaving_card(session, session.get_one(Referral, referral_id), _today()),
                phone=phone_of(session, head, person),
            )


def _wait_begins(row: Referral, on: date, heard: Heard) -> bool:
    """Whether the day to ask again is chosen anew: it has passed, or they said when help comes."""
    return row.reply_due is None or row.reply_due <= on or heard.expected_on is not None


def _insist_may_leave(session: Session, row: Referral) -> None:
    """Raises "share_first" without a card, "consent_open" while somebody has still to say yes."""
    if card_in_force(session, row.id, _today()) is None:
        raise RuleBrokenError("share_first", field="status")
    if leaving_card(session, row, _today()) is None:
        raise RuleBrokenError("consent_open", field="status")


def _insist_once(session: Session, file_id: UUID, need_id: UUID, provision_id: UUID) -> None:
    """Nobody asks the same twice while the first still runs."""
    for row in stored.of_file(session, file_id):
        same = (row.need_id, row.provision_id) == (need_id, provision_id)
        if same and row.status not in OVER:
            raise RuleBrokenError("referral_runs", field="provision_id")


def _answer_by(session: Session, row: ReferralRow) -> date:
    """The day that was noted, and where there is none ahead the one that sending it today notes."""
    noted = row.reply_due
    return noted if noted and noted > _today() else _ask_again(session, row, _today())


def _ask_again(session: Session, row: Referral | ReferralRow, on: date) -> date:
    """The provider's own days, else those of the municipality, else ours; help that is expected on
    a later day is asked about then.
    """
    own = stored.reply_days(session, row.provision_id, row.kind)
    day = on + timedelta(days=own or REPLY_WITHIN[row.kind])
    return max(day, row.expected_on) if row.expected_on else day


def _found(session: Session, referral_id: UUID) -> ReferralRow:
    row = stored.get(session, referral_id)
    if row is None:
        raise RuleBrokenError("row_gone")
    return row


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
