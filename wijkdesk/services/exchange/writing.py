"""What an import writes: a few rows in each turn, so that whoever types goes first.

Until the last turn a mark says from which change on it was written. While that stands nothing of it
goes to the centre, and an import that broke off is taken back by it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Provider, Provision, ProvisionPlace
from wijkdesk.models.base import new_id
from wijkdesk.services.exchange.checking import Values
from wijkdesk.services.exchange.comparing import ProviderWrites, ProvisionWrite, Write
from wijkdesk.storage import change_record, one_row, state
from wijkdesk.storage.change_record import IMPORTED
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ProvisionStatus

RUNNING = "import_from"
BEGUN = "imports_begun"
"""The change from which on each import was written, the last hundred."""
INDEXED = 4
"""After so many turns what was written can be found."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a provider offers, the first with the provider itself: a piece of an act."""

    of: ProviderWrites
    own: Write | None = None
    one: ProvisionWrite | None = None


@dataclass(frozen=True, slots=True)
class Import:
    """Where the rows go, from whom they are, and on which day."""

    home: UUID
    source: str
    today: date


def write_all(
    store: Store,
    about: Import,
    writes: Iterable[ProviderWrites],
    go_on: Callable[[int, int], None],
) -> set[str]:
    """All of it; returns the rows of the file that a colleague's save just went before.

    `go_on` hears before each turn how many of how many are written. Raises what it raises; what is
    written by then stays, with the mark.
    """
    lost: set[str] = set()
    pace = Pace(least=1)
    steps, done = list(_steps(writes)), 0
    _begin(store)
    for n, some in enumerate(pace.chunks(steps)):
        go_on(done, len(steps))
        if not some:
            break
        done += len(some)
        try:
            with pace.turn(store, len(some), IMPORTED) as session:
                _write_some(session, about, some)
        except (RuleBrokenError, StaleDataError):
            lost |= _one_by_one(store, about, some)
        if n % INDEXED == 0:  # else whoever reads next waits for the words of all of it
            store.catch_up()
    end(store)
    return lost


def end(store: Store) -> None:
    """It is whole, or back: from here on it may go to the centre."""
    with store.in_background() as session:
        state.drop(session, RUNNING)


def begun(session: Session) -> list[int]:
    """From which change on each import was written, the oldest first."""
    return [int(n) for n in (state.get(session, BEGUN) or "").split()]


def _begin(store: Store) -> None:
    with store.in_background() as session:
        n = change_record.next_number(session)
        known = " ".join(map(str, [*begun(session)[-99:], n]))
        state.put(session, **{RUNNING: n, BEGUN: known})


def _steps(writes: Iterable[ProviderWrites]) -> Iterator[Step]:
    for one in writes:
        yield Step(one, one.own, one.provisions[0] if one.provisions else None)
        yield from (Step(one, None, provision) for provision in one.provisions[1:])


def _one_by_one(store: Store, about: Import, some: Sequence[Step]) -> set[str]:
    """Somebody saved one of these rows since it was looked at: only that one is left as it is."""
    lost = set()
    for step in some:
        try:
            with store.lane.turn(background=True), store.begin(IMPORTED) as session:
                _write_some(session, about, [step])
        except (RuleBrokenError, StaleDataError):
            lost.add(step.one.at if step.one is not None else "")
    return lost - {""}


def _write_some(session: Session, about: Import, some: Sequence[Step]) -> None:
    """Each provider is an act, and so are its rows of the next turn: such a piece is undone."""
    for _, steps in groupby(some, key=lambda step: step.of.row_id):
        change_record.next_group(session)
        for step in steps:
            if step.own is not None:
                _write_provider(session, about.home, step.of.row_id, step.own)
            if step.one is not None:
                _write_provision(session, about, step.one)
    session.flush()


def _write_provider(session: Session, home: UUID, row_id: UUID, own: Write) -> None:
    if own.row_id is None:
        session.add(Provider(id=row_id, container_id=home, **own.values))
    else:
        one_row.write(session, Provider, row_id, own.lv, own.values)


def _write_provision(session: Session, about: Import, one: ProvisionWrite) -> None:
    row_id = one.own.row_id or new_id()
    is_new = one.own.row_id is None
    values = _dated(one.own.values, about, is_new=is_new)
    if is_new:
        session.add(Provision(id=row_id, container_id=about.home, **values))
    elif values:
        one_row.write(session, Provision, row_id, one.own.lv, values)
    for place in one.places:
        _write_place(session, about.home, row_id, place)


def _write_place(session: Session, home: UUID, provision_id: UUID, place: Write) -> None:
    if place.row_id is None:
        made = {"container_id": home, "provision_id": provision_id, **place.values}
        session.add(ProvisionPlace(id=new_id(), **made))
    else:
        values = {"deleted": True} if place.gone else place.values
        one_row.write(session, ProvisionPlace, place.row_id, place.lv, values)


def _dated(values: Values, about: Import, *, is_new: bool) -> Values:
    """With the day of a status, and from whom it is known that it was checked."""
    made = dict(values)
    if is_new:
        made.setdefault("status", ProvisionStatus.ACTIVE)
        if "checked_on" in made:
            made["checked_by"] = about.source
    if "status" in made:
        made["status_on"] = about.today
    return made
