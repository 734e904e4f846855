"""What the law will ask soon: a birthday that changes who decides, and sharing that ends."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from wijkdesk.law.consent import GROWN_UP, TOGETHER_FROM
from wijkdesk.law.consent_changes import AFTER, AHEAD, Turn, born_between, near
from wijkdesk.law.outside_sharing import SOON, CardState, state_on
from wijkdesk.protocol.rights import Act
from wijkdesk.services.agenda import AgendaService, TaskRow
from wijkdesk.services.me import Me
from wijkdesk.services.scope import visible_files
from wijkdesk.storage import audit, lease
from wijkdesk.storage import law_ahead as stored
from wijkdesk.storage.law_ahead import EndingCard
from wijkdesk.storage.store import Store

__all__ = ["Ahead", "AheadKind", "LawAheadService", "Turn"]

A_YEAR = timedelta(days=366)
_NUMBER = re.compile(r"\d+")


class AheadKind(StrEnum):
    """What is to be done about it."""

    BIRTHDAY = "birthday"
    CARD_ENDS = "card_ends"
    CARD_TELL = "card_tell"


@dataclass(frozen=True, slots=True)
class Ahead:
    """One thing that will be otherwise; `who` is the child, or who gets something."""

    key: UUID
    kind: AheadKind
    case_file_id: UUID
    file_title: str
    who: str
    day: date
    turn: Turn | None = None
    referral_id: UUID | None = None

    def asks(self, today: date) -> bool:
        """Whether it asks for something today, and not only soon."""
        return self.kind is AheadKind.CARD_TELL or self.day <= today

    def is_named_in(self, text: str, due: date | None) -> bool:
        """Whether a task is about this: it names who, of a birthday how old, and is of now."""
        said = text.casefold()
        if self.who.casefold() not in said or (due is not None and due < self.day - AHEAD):
            return False
        return self.turn is None or str(self.turn.age) in _NUMBER.findall(said)


class LawAheadService:
    """Computed each time; what became a task is seen to there, and is not told twice."""

    def __init__(self, store: Store, me: Me, agenda: AgendaService) -> None:
        self._store = store
        self._me = me
        self._agenda = agenda

    def soon(self, today: date) -> tuple[Ahead, ...]:
        """Of the open files in which this worker writes, the nearest first; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_law_ahead")
        with self._store.reading() as session:
            if lease.ended(session):
                return ()
            held = stored.open_files(session)
            own = visible_files(session, self._me, held, today, Act.WRITE)
            first = today - AFTER - (GROWN_UP + 1) * A_YEAR
            last = today + AHEAD - TOGETHER_FROM * (A_YEAR - timedelta(days=1))
            children = stored.children(session, own, first, last, today)
            cards = stored.ending(session, own, today + SOON)
            tasks = stored.tasks(session, own)
        found = [*_birthdays(children, today), *_cards(cards, today)]
        new = (
            one
            for one in found
            if not any(one.is_named_in(*task) for task in tasks.get(one.case_file_id, ()))
        )
        return tuple(sorted(new, key=_nearest))

    def as_task(self, ahead: Ahead, text: str, today: date) -> TaskRow:
        """A task of this worker in that file, to be done by the day on which it changes."""
        return self._agenda.add_task(text, ahead.case_file_id, max(ahead.day, today))


def _birthdays(children: Iterable[stored.ChildRow], today: date) -> Iterable[Ahead]:
    for child in children:
        turn = near(born_between(child.birth_date, child.certainty), today)
        if turn is not None:
            yield Ahead(
                child.person_id,
                AheadKind.BIRTHDAY,
                child.case_file_id,
                child.file_title,
                child.name,
                turn.first,
                turn,
            )


def _cards(cards: Iterable[EndingCard], today: date) -> Iterable[Ahead]:
    kinds = {CardState.ENDS_SOON: AheadKind.CARD_ENDS, CardState.TO_TELL: AheadKind.CARD_TELL}
    for card in cards:
        state = state_on(today, card.since, card.until, card.withdrawn_on, card.told)
        day = card.withdrawn_on if state is CardState.TO_TELL else card.until
        if state in kinds and day is not None:
            yield Ahead(
                card.id,
                kinds[state],
                card.case_file_id,
                card.file_title,
                card.party,
                day,
                referral_id=card.referral_id,
            )


def _nearest(one: Ahead) -> tuple[date, str, UUID]:
    return one.day, one.who, one.key
