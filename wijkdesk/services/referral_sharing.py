"""The sharing card of a referral: made before anything leaves, and withdrawn with whom to tell."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.consent import GROWN_UP, Decides, who_decides
from wijkdesk.law.referral_sharing import (
    Consenters,
    Sharing,
    asks_consent,
    consenters,
    insist_shareable,
)
from wijkdesk.models.all import HandoverPoint, Referral, SharingCard, SharingConsent
from wijkdesk.models.base import new_id
from wijkdesk.protocol.overriding import may_override
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.agreeing import heard
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import access, directory, files, people, phones, referral_care, same_people
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.referral_care import CardRow, SaidRow, StepRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    HandoverPointKind,
    Permission,
    SharedPart,
    SharingAnswer,
    SharingGround,
)

__all__ = [
    "CardRow",
    "ReferralSharingService",
    "SaidRow",
    "Sharing",
    "SharingView",
    "StepRow",
    "leaving_card",
    "phone_of",
]


@dataclass(frozen=True, slots=True)
class SharingView:
    """How it stands with telling the provider; `card` is what holds today.

    `tell` are who must hear that it was withdrawn: the last card says so, and nobody told them yet.
    """

    card: CardRow | None
    party: str
    offered: tuple[SharedPart, ...]
    person: PersonRow | None
    phone: str
    asks: bool
    answerers: tuple[tuple[UUID, str], ...]
    may_override: bool
    last: CardRow | None
    tell: tuple[str, ...]
    done: tuple[tuple[HandoverPointKind, date | None], ...]
    """The points of the warm handover, each with the day on which it was done."""
    together: bool
    """Between twelve and sixteen a child and who has gezag agree both (law/consent)."""
    steps: tuple[StepRow, ...]
    """Every step so far, in the order in which they were noted."""
    said: tuple[SaidRow, ...] = ()
    """What was answered about the card that holds, by those who were asked."""
    missing: tuple[UUID, ...] = ()
    """Who has to answer before it leaves, and did not yet."""
    may_leave: bool = False
    """Whether the card that holds lets it leave: nobody has still to answer, nobody said no."""


class ReferralSharingService:
    """What leaves with a referral, on what ground; and the warm handover around it."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self, referral_id: UUID) -> SharingView:
        """How it stands with one referral of a file that is open already."""
        with self._store.reading() as session:
            return self._view(session, referral_id, Act.SEE)

    def share(self, referral_id: UUID, said: Sharing) -> Changes:
        """Lay down what leaves; a card that held until now is replaced by it."""
        with self._store.begin("card_share") as session:
            row = saving.editable(session, Referral, referral_id)
            view = self._view(session, referral_id, Act.WRITE)
            wanted = replace(
                said,
                party=one_line(said.party) or "",
                purpose=clean(said.purpose).strip(),
                parts=tuple(one for one in SharedPart if one in said.parts and one in view.offered),
                override_reason=one_line(said.override_reason),
            )
            insist_shareable(
                wanted,
                [one for one, _name in view.answerers],
                asks=view.asks,
                may_override=view.may_override,
                today=_today(),
            )
            if view.card is not None:
                saving.editable(session, SharingCard, view.card.id).withdrawn_on = _today()
            session.add(self._card(row, wanted))
        return of_file(row.case_file_id)

    def answer(
        self, referral_id: UUID, person_id: UUID, answer: SharingAnswer, on: date | None
    ) -> Changes:
        """Note what one of those who are asked says of the card that holds.

        Raises "required" without a day or somebody who can answer, "date_invalid" for a day ahead.
        """
        with self._store.begin("card_answer") as session:
            row = saving.editable(session, Referral, referral_id)
            view = self._view(session, referral_id, Act.WRITE)
            if view.card is None or view.card.ground is not SharingGround.CONSENT:
                raise RuleBrokenError("row_gone")
            if person_id not in {one for one, _name in view.answerers}:
                raise RuleBrokenError("required", field="who")
            if on is None:
                raise RuleBrokenError("required", field="answered_on")
            if on > _today():
                raise RuleBrokenError("date_invalid", field="answered_on")
            session.add(
                SharingConsent(
                    id=new_id(),
                    container_id=row.container_id,
                    case_file_id=row.case_file_id,
                    card_id=view.card.id,
                    person_id=person_id,
                    answer=answer,
                    answered_on=on,
                    worker_id=self._me.worker_id,
                )
            )
        return of_file(row.case_file_id)

    def withdraw(self, referral_id: UUID) -> Changes:
        """From today on it may not be shared any more; who got it must hear that."""
        with self._store.begin("card_withdraw") as session:
            row = saving.editable(session, Referral, referral_id)
            view = self._view(session, referral_id, Act.WRITE)
            if view.card is None:
                raise RuleBrokenError("row_gone")
            saving.editable(session, SharingCard, view.card.id).withdrawn_on = _today()
        return of_file(row.case_file_id)

    def told(self, referral_id: UUID, words: str) -> Changes:
        """Who was told that it was withdrawn, and how."""
        with self._store.begin("card_told") as session:
            row = saving.editable(session, Referral, referral_id)
            view = self._view(session, referral_id, Act.WRITE)
            said = clean(words).strip()
            if view.last is None or not said:
                raise RuleBrokenError("required", field="told")
            saving.editable(session, SharingCard, view.last.id).told = said
        return of_file(row.case_file_id)

    def arrange(self, referral_id: UUID, kind: HandoverPointKind, *, done: bool) -> Changes:
        """Tick a point of the warm handover, or take the tick away."""
        with self._store.begin("handover_arrange") as session:
            row = saving.editable(session, Referral, referral_id)
            held_file(session, self._me, row.case_file_id, Act.WRITE, _today())
            for point in referral_care.points_of(session, referral_id, kind):
                point.done_on = _today() if done else None
                point.worker_id = self._me.worker_id
                break
            else:
                session.add(
                    HandoverPoint(
                        id=new_id(),
                        container_id=row.container_id,
                        referral_id=referral_id,
                        kind=kind,
                        done_on=_today() if done else None,
                        worker_id=self._me.worker_id,
                    )
                )
        return of_file(row.case_file_id)

    def _card(self, row: Referral, said: Sharing) -> SharingCard:
        return SharingCard(
            id=new_id(),
            container_id=row.container_id,
            case_file_id=row.case_file_id,
            referral_id=row.id,
            party=said.party,
            purpose=said.purpose,
            parts=" ".join(said.parts),
            ground=said.ground,
            person_id=said.person_id,
            agreed_on=said.agreed_on,
            override_reason=said.override_reason,
            override_by=self._me.worker_id if said.override_reason else None,
            until=said.until,
            worker_id=self._me.worker_id,
        )

    def _view(self, session: Session, referral_id: UUID, act: Act) -> SharingView:
        row = saving.editable(session, Referral, referral_id)
        head = held_file(session, self._me, row.case_file_id, act, _today())
        known = {one.id: one for one in people.in_container(session, head.shared)}
        person = known.get(row.person_id) if row.person_id else None
        phone = phone_of(session, head, person)
        age = person.age_on(_today()) if person else None
        past = referral_care.cards(session, referral_id)
        card = next((one for one in past if one.holds_on(_today())), None)
        last = past[0] if past else None
        gone = referral_id in referral_care.to_tell(session)
        done = referral_care.points(session, referral_id)
        said = _said(session, head, card) if card else ()
        must = _consenters(session, head, person)
        return SharingView(
            card,
            row.provider_name,
            offered(person, phone),
            person,
            phone,
            asks_consent(row.kind, age),
            _answerers(session, head, person),
            self._may_override(session, head),
            last,
            _whom_to_tell(session, row) if gone else (),
            tuple((kind, done.get(kind)) for kind in HandoverPointKind),
            age is not None and who_decides(age) is Decides.TOGETHER,
            referral_care.steps(session, referral_id),
            said,
            must.missing(_answers(said)) if card and _by_consent(card) else (),
            card is not None and (not _by_consent(card) or must.agreed(_answers(said))),
        )

    def _may_override(self, session: Session, head: FileHead) -> bool:
        """The regisseur of the file, or who leads its team; judged again at the centre."""
        subject = access.subject(session, head)
        days = (_today(),)
        return may_override(self._me.actor, head.team_id, subject.relations, days)


def leaving_card(session: Session, row: Referral, today: date) -> CardRow | None:
    """The card by which something may leave today; none while somebody has still to say yes."""
    card = referral_care.card_in_force(session, row.id, today)
    if card is None or not _by_consent(card):
        return card
    head = files.head(session, row.case_file_id)
    if head is None:
        return None
    known = {one.id: one for one in people.in_container(session, head.shared)}
    person = known.get(row.person_id) if row.person_id else None
    must = _consenters(session, head, person)
    return card if must.agreed(_answers(_said(session, head, card))) else None


def _by_consent(card: CardRow) -> bool:
    return card.ground is SharingGround.CONSENT


def _said(session: Session, head: FileHead, card: CardRow) -> tuple[SaidRow, ...]:
    """The answers, each by who stands for that person now."""
    stands = same_people.merged(session, [head.shared])
    rows = referral_care.said_of(session, card)
    return tuple(replace(one, person_id=stands.get(one.person_id, one.person_id)) for one in rows)


def _answers(said: Iterable[SaidRow]) -> dict[UUID, SharingAnswer]:
    return {one.person_id: one.answer for one in said}


def _consenters(session: Session, head: FileHead, person: PersonRow | None) -> Consenters:
    """Who has to say yes; for a whole family one of its grown-ups."""
    some = heard(session, head, _today())
    if person is None:
        grown = tuple(one.id for one in some if one.age is None or one.age >= GROWN_UP)
        return Consenters((), grown, needs_other=True)
    mine = next((one for one in some if one.id == person.id), None)
    return consenters(mine.asked) if mine else Consenters((person.id,))


def offered(person: PersonRow | None, phone: str) -> tuple[SharedPart, ...]:
    """What of somebody can go along: what is known of them."""
    if person is None:
        return ()
    known = {
        SharedPart.NAME: True,
        SharedPart.BIRTH_DATE: person.birth_date is not None,
        SharedPart.PHONE: bool(phone),
        SharedPart.LANGUAGE: bool(person.language),
    }
    return tuple(part for part in SharedPart if known[part])


def phone_of(session: Session, head: FileHead, person: PersonRow | None) -> str:
    """A number on which a call endangers nobody, if there is one: first where they said yes."""
    if person is None:
        return ""
    rows = phones.of_file(session, head.case_file_id, head.shared)
    safe = [one for one in rows if one.person_id == person.id and one.is_number and one.is_safe]
    safe.sort(key=lambda one: one.may_call is not Permission.YES)
    return safe[0].written if safe else ""


def _answerers(
    session: Session, head: FileHead, person: PersonRow | None
) -> tuple[tuple[UUID, str], ...]:
    """Who can agree: by the law for one person; for a whole family its grown-ups."""
    some = heard(session, head, _today())
    if person is not None:
        mine = next((one for one in some if one.id == person.id), None)
        return mine.answerers if mine else ((person.id, person.full_name),)
    return tuple((one.id, one.name) for one in some if one.age is None or one.age >= GROWN_UP)


def _whom_to_tell(session: Session, row: Referral) -> tuple[str, ...]:
    """The provider, with its number, and who got papers about it."""
    offer = directory.get(session, row.provision_id) if row.provision_id else None
    party = " · ".join(filter(None, (row.provider_name, offer.phone if offer else None)))
    return tuple(dict.fromkeys((party, *referral_care.sent_to(session, row.id))))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
