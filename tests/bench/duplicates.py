"""Who looks like the person that is being typed, in a store of a whole town."""

import random
import time
from datetime import date
from pathlib import Path

from sqlalchemy import select, text

from tests.bench.figure import Figure, p95
from tests.bench.population import populate
from tests.house import ME
from tests.services.alike_pairs import Written, misheard
from wijkdesk.models.all import FileRole, Person
from wijkdesk.services.alike import Known
from wijkdesk.services.house import Services
from wijkdesk.storage import keys
from wijkdesk.storage.store import Store

PEOPLE = 100_000
ASKED = 300
TARGET = 30.0


def figures(folder: Path) -> list[Figure]:
    """The check while somebody is added, for people who are there already and for strangers."""
    profile = folder / "alike"
    store = Store(profile, keys.create(profile, "vier woorden op rij"))
    try:
        populate(store, PEOPLE)
        return _measure(store)
    finally:
        store.close()


def _measure(store: Store) -> list[Figure]:
    services = Services(store, date.today())
    rng = random.Random(11)
    there = _there(store, rng)
    again = [_again(rng, person) for person in there]
    names_only = [Known(k.given_names, k.infix, k.surname) for k in again]
    peer = p95([_timed(_scan, store, known) for known in names_only[:20]])
    return [
        Figure(
            f"who looks alike, name and birth date, {PEOPLE:,} people (p95)",
            p95([_timed(services.alike.find, known) for known in again]),
            target=TARGET,
            peer=peer,
            peer_name="comparing the same surname without keys",
        ),
        Figure(
            f"who looks alike, a name only, {PEOPLE:,} people (p95)",
            p95([_timed(services.alike.find, known) for known in names_only]),
            target=TARGET,
        ),
    ]


def _there(store: Store, rng: random.Random) -> list[Written]:
    """One in three of one's own files, the others of the rest of the town."""
    columns = (Person.given_names, Person.infix, Person.surname, Person.birth_date)
    own = select(FileRole.container_id).where(FileRole.worker_id == ME, ~FileRole.deleted)
    with store.reading() as session:
        mine = session.execute(select(*columns).where(Person.container_id.in_(own))).all()
        everybody = session.execute(select(*columns)).all()
    some = [*rng.sample(mine, ASKED // 3), *rng.sample(everybody, ASKED - ASKED // 3)]
    return [Written(given or "", infix, surname, born) for given, infix, surname, born in some]


def _again(rng: random.Random, person: Written) -> Known:
    given, surname = misheard(rng, person.given), misheard(rng, person.surname)
    return Known(given, person.infix, surname, born=person.born)


def _scan(store: Store, known: Known) -> None:
    with store.reading() as session:
        query = text("SELECT id FROM person WHERE surname LIKE :like")
        session.execute(query, {"like": f"{(known.surname or '')[:3]}%"}).all()


def _timed(work, *arguments) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - begun) * 1000
