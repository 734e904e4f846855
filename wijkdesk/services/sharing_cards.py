"""Sharing cards of no referral: with a school, a GP, COA, a case conference, and until when."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.consent import GROWN_UP, TOGETHER_FROM
from wijkdesk.law.outside_sharing import CardState, Outside, insist_whole, state_on
from wijkdesk.law.referral_sharing import consenters
from wijkdesk.models.all import SharingCard, SharingConsent
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.agreeing import heard
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import audit, people, referral_care, sharing_cards
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.sharing_cards import OutsideRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import SharingAnswer, SharingGround

__all__ = ["CardState", "Outside", "OutsideCard", "PrintedCard", "SharingCardService"]


@dataclass(frozen=True, slots=True)
class OutsideCard:
    """A card, how it stands today, who agreed, and whom to tell when it was withdrawn."""

    row: OutsideRow
    state: CardState
    person: str
    tell: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutsideView:
    """The cards of a file, and who can agree: (id, name, whether a parent agrees too)."""

    cards: tuple[OutsideCard, ...]
    answerers: tuple[tuple[UUID, str], ...]
    people: tuple[tuple[UUID, str], ...]
    together: tuple[str, ...]
    """Children for whom child and parent agree both."""


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """A card as it goes on paper, for the family and for who gets what it says."""

    card: OutsideCard
    number: str
    team: str
    municipality: str


class SharingCardService:
    """Lay down, withdraw, and note who was told; a card is never changed."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def of_file(self, case_file_id: UUID) -> OutsideView:
        """The cards of a file that is open already."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            some = heard(session, head, _today())
            names = dict[UUID, str]()
            for one in some:
                names |= dict(one.answerers)
            ages = {one.id: one.age for one in some}
            together = tuple(
                one.name for one in some if TOGETHER_FROM <= (ages[one.id] or 0) < GROWN_UP - 2
            )
            people = tuple((one.id, one.name) for one in some)
            return OutsideView(self._cards(session, head), tuple(names.items()), people, together)

    def make(self, case_file_id: UUID, said: Outside) -> Changes:
        """Lay down what may be told; what leaves is what `exactly` says, and nothing else."""
        with self._store.begin("card_make") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            wanted = replace(
                said,
                party=one_line(said.party) or "",
                purpose=clean(said.purpose).strip(),
                exactly=clean(said.exactly).strip(),
            )
            some = heard(session, head, _today())
            insist_whole(wanted, {one.id: consenters(one.asked) for one in some}, _today())
            card_id = new_id()
            session.add(
                SharingCard(
                    id=card_id,
                    container_id=head.shared,
                    case_file_id=case_file_id,
                    party_kind=wanted.party_kind,
                    party=wanted.party,
                    purpose=wanted.purpose,
                    exactly=wanted.exactly,
                    ground=wanted.ground,
                    person_id=wanted.person_id,
                    agreed_on=wanted.agreed_on,
                    since=wanted.since,
                    until=wanted.until,
                    worker_id=self._me.worker_id,
                )
            )
            if wanted.also_id and wanted.agreed_on and wanted.ground is SharingGround.CONSENT:
                session.add(
                    SharingConsent(
                        id=new_id(),
                        container_id=head.shared,
                        case_file_id=case_file_id,
                        card_id=card_id,
                        person_id=wanted.also_id,
                        answer=SharingAnswer.AGREES,
                        answered_on=wanted.agreed_on,
                        worker_id=self._me.worker_id,
                    )
                )
        return of_file(case_file_id)

    def withdraw(self, card_id: UUID) -> Changes:
        """From today on nothing more may be told; who got it must hear that."""
        with self._store.begin("card_withdraw") as session:
            row = self._row(session, card_id)
            row.withdrawn_on = row.withdrawn_on or _today()
        return of_file(row.case_file_id)

    def told(self, card_id: UUID, words: str) -> Changes:
        """Who was told that it was withdrawn, and how."""
        said = clean(words).strip()
        if not said:
            raise RuleBrokenError("required", field="told")
        with self._store.begin("card_told") as session:
            row = self._row(session, card_id)
            if row.withdrawn_on is None:
                raise RuleBrokenError("row_gone")
            row.told = said
        return of_file(row.case_file_id)

    def to_print(self, case_file_id: UUID, card_id: UUID) -> PrintedCard:
        """One card on paper. Printing is noted."""
        with self._store.applying() as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            audit.note(session, self._me.worker_id, "card_print", case_file_id.hex)
            card = next((c for c in self._cards(session, head) if c.row.id == card_id), None)
            if card is None:
                raise RuleBrokenError("row_gone")
            return PrintedCard(card, head.number, head.team or "", self._me.municipality)

    def _row(self, session: Session, card_id: UUID) -> SharingCard:
        row = saving.editable(session, SharingCard, card_id)
        insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
        if row.referral_id is not None:
            raise RuleBrokenError("row_gone")
        return row

    def _cards(self, session: Session, head: FileHead) -> tuple[OutsideCard, ...]:
        known = {one.id: one.full_name for one in people.in_container(session, head.shared)}
        return tuple(
            _card(row, ", ".join(known[one] for one in whom if one in known), tell)
            for row in sharing_cards.of_file(session, head.case_file_id)
            for tell in [referral_care.sent_to(session, row.id)]
            for whom in [(row.person_id, *sharing_cards.agreed_too(session, row.id))]
        )


def _card(row: OutsideRow, person: str, papers: Iterable[str]) -> OutsideCard:
    state = state_on(_today(), row.since, row.until, row.withdrawn_on, row.told)
    tell = tuple(dict.fromkeys((row.party, *papers))) if state is CardState.TO_TELL else ()
    return OutsideCard(row, state, person, tell)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
