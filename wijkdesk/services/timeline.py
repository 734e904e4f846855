"""One timeline of a file: talks and everything else that is dated, narrowed down by choice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from operator import attrgetter
from uuid import UUID

from wijkdesk.services.files import FileView
from wijkdesk.vocabulary import Law

OLDEST = date(1900, 1, 1)
"""An older day is a slip of a key; the first year has no moment in every time zone."""


class Shown(StrEnum):
    """What the timeline can be narrowed down to."""

    TALKS = "talks"
    ASKED = "asked"
    REFERRALS = "referrals"
    CHOICES = "choices"
    PAPERS = "papers"
    LIFE = "life"


class Kind(StrEnum):
    """What a line tells; `row` is what it tells it from."""

    TALK = "talk"
    ASKED = "asked"
    TOLD = "told"
    REFERRED = "referred"
    REQUESTED = "requested"
    DECIDED = "decided"
    RUNG = "rung"
    PAPER = "paper"
    OPENED = "opened"
    REGIE = "regie"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line; `key` stays the same while the row behind it does, `people` are who it names."""

    key: UUID | str
    kind: Kind
    shown: Shown
    at: datetime
    row: object
    people: frozenset[UUID] = frozenset()
    law: Law | None = None


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What is wanted: a kind of line, one person, helper or household, a period, a law."""

    shown: Shown | None = None
    whom: UUID | None = None
    days: int | None = None
    law: Law | None = None


def entries(view: FileView) -> list[Entry]:
    """Everything dated, the newest first."""
    found = [
        *_talks(view),
        *_asked(view),
        *_referrals(view),
        *_requests(view),
        *_choices(view),
        *_papers(view),
        *_life(view),
    ]
    return sorted(found, key=attrgetter("at"), reverse=True)


def expected_law(view: FileView) -> Law | None:
    """The law of what is needed here, where that is one; of several nobody knows which."""
    laws = {need.law for need in view.needs if need.law}
    return laws.pop() if len(laws) == 1 else None


def narrowed(view: FileView, lines: Iterable[Entry], wanted: Narrowed, today: date) -> list[Entry]:
    """Those lines; of a household every line about anybody who ever lived there."""
    people = _people(view, wanted.whom)
    since = _at(today - timedelta(days=wanted.days)) if wanted.days is not None else None
    return [
        line
        for line in lines
        if (wanted.shown in (None, line.shown))
        and (people is None or line.people & people)
        and (since is None or line.at >= since)
        and (wanted.law is None or line.law is wanted.law)
    ]


def named(view: FileView, lines: Iterable[Entry]) -> dict[UUID, str]:
    """Who can be chosen: everybody that a line names, the household before who stands around."""
    there = frozenset[UUID]().union(*(line.people for line in lines))
    said = {person.id: person.full_name for person in view.people}
    said |= {row.id: row.called for row in view.network if row.member_id is None}
    for talk in view.talks:
        for one in talk.about:
            said.setdefault(one.id, one.name)
    return {i: name for i, name in said.items() if i in there and name}


def _people(view: FileView, whom: UUID | None) -> frozenset[UUID] | None:
    if whom is None:
        return None
    home = next((home for home in view.households if home.id == whom), None)
    if home is None:
        return frozenset({whom})
    return frozenset(member.person_id for member in (*home.members, *home.stays))


def _talks(view: FileView) -> Iterator[Entry]:
    """Of an older one there is no more than when it was and whom it was about."""
    whole = {row.id: row for row in view.contact_moments}
    nobody = frozenset[UUID]()
    for talk in view.talks:
        about = frozenset(one.id for one in talk.about) if talk.about else nobody
        row = whole.get(talk.id, talk)
        yield Entry(talk.id, Kind.TALK, Shown.TALKS, talk.happened_at, row, about, talk.law)


def _asked(view: FileView) -> Iterator[Entry]:
    for row in view.registrations:
        yield Entry(f"asked:{row.id.hex}", Kind.ASKED, Shown.ASKED, row.received_at, row)
    for duty in view.duties:
        if duty.given_on is not None:
            at = _at(duty.given_on)
            yield Entry(f"told:{duty.id.hex}", Kind.TOLD, Shown.ASKED, at, duty)


def _referrals(view: FileView) -> Iterator[Entry]:
    for row in view.referrals:
        if row.status_on is not None:
            at, whom = _at(row.status_on), _one(row.person_id)
            yield Entry(f"referral:{row.id.hex}", Kind.REFERRED, Shown.REFERRALS, at, row, whom)


def _requests(view: FileView) -> Iterator[Entry]:
    """When one was sent to the back office, and when that decided."""
    for row in view.requests:
        shown, whom, key = Shown.REFERRALS, _one(row.person_id), row.id.hex
        if row.sent_on is not None:
            at = _at(row.sent_on)
            yield Entry(f"request:{key}", Kind.REQUESTED, shown, at, row, whom)
        if row.sent_on is not None and row.status_on is not None and not row.waits:
            at = _at(row.status_on)
            yield Entry(f"decided:{key}", Kind.DECIDED, shown, at, row, whom)


def _choices(view: FileView) -> Iterator[Entry]:
    whom = {need.id: need.person_id for need in view.needs}
    for step in view.ladder:
        about = _one(whom.get(step.need_id))
        yield Entry(f"rung:{step.id.hex}", Kind.RUNG, Shown.CHOICES, step.decided_at, step, about)


def _papers(view: FileView) -> Iterator[Entry]:
    for row in view.papers:
        yield Entry(f"paper:{row.id.hex}", Kind.PAPER, Shown.PAPERS, row.made_at, row)


def _life(view: FileView) -> Iterator[Entry]:
    yield Entry("opened", Kind.OPENED, Shown.LIFE, _at(view.opened_on), view)
    for number, row in enumerate(view.regie):
        yield Entry(f"regie:{number}", Kind.REGIE, Shown.LIFE, _at(row.since), row)
    for closing in view.closings:
        key = closing.id.hex
        at = _at(closing.closed_on)
        yield Entry(f"closed:{key}", Kind.CLOSED, Shown.LIFE, at, closing)
        if closing.reopened_on is not None:
            again = _at(closing.reopened_on)
            yield Entry(f"again:{key}", Kind.REOPENED, Shown.LIFE, again, closing)


def _one(person: UUID | None) -> frozenset[UUID]:
    return frozenset() if person is None else frozenset({person})


def _at(day: date) -> datetime:
    """A day has no hour: it stands below the talks of that day."""
    return datetime.combine(max(day, OLDEST), time()).astimezone()
