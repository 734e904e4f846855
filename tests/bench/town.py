"""A large town in one store: 100,000 people in 45,000 households and a million journal lines.

Everybody is in a file of the worker who searches: what may not be seen is not in the index, and a
search with little to look through would measure nothing. Built once in a run; copy it to change it.
"""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from uuid import UUID, uuid5

from sqlalchemy import text

from tests.bench.town_words import Words
from tests.house import ME, REALM, directory_rows, organisation_rows
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import Base
from wijkdesk.models.base import new_id
from wijkdesk.storage import keys, search_index, state
from wijkdesk.storage.migrate import install_triggers
from wijkdesk.storage.store import Store

TEAM = uuid5(REALM, "west")
PEOPLE, HOUSEHOLDS, LINES = 100_000, 45_000, 1_000_000
OWN = 75
"""Of so many files this worker is the regisseur; of the others second gids."""
PASSPHRASE = "vier woorden op rij"
TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MINUTES = 3 * 365 * 24 * 60
CHUNK = 20_000

Row = tuple[str, tuple[object, ...]]
COLUMNS = {
    "compartment": ("id", "container_id", "case_file_id", "kind", "team_id"),
    "case_file": ("id", "container_id", "number", "title", "team_id", "opened_on"),
    "file_role": (
        *("id", "container_id", "case_file_id", "worker_id"),
        *("role", "since"),
    ),
    "household": (
        *("id", "container_id", "case_file_id", "name", "street"),
        *("house_number", "postcode", "city"),
    ),
    "person": (
        *("id", "container_id", "given_names", "infix", "surname", "birth_date"),
        *("birth_certainty", "bsn", "bsn_status", "phone"),
    ),
    "membership": ("id", "container_id", "person_id", "household_id", "role", "since"),
    "contact_moment": (
        *("id", "container_id", "case_file_id", "happened_at", "worker_id", "text"),
    ),
}


def large_town(folder: Path) -> Path:
    """The closed profile; built when it is not there yet."""
    profile = folder / "large-town"
    if not (profile / "built").exists():
        begun = time.perf_counter()
        build(profile)
        (profile / "built").write_text(f"{time.perf_counter() - begun:.0f}", encoding="utf-8")
    return profile


def build(
    profile: Path, people: int = PEOPLE, households: int = HOUSEHOLDS, lines: int = LINES
) -> None:
    """Write the rows past all triggers, and make the index of them as the program does."""
    store = Store(profile, keys.create(profile, PASSPHRASE))
    try:
        with store.applying() as session:
            state.put(session, worker_id=ME, device_id=new_id(), realm=REALM, epoch=1)
            session.add_all(organisation_rows())
            session.add_all(directory_rows())
        with store.applying() as session:
            connection = session.connection()
            names = connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            )
            for name in list(names.scalars()):
                connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
            rows = _rows(people, households, lines)
            driver = connection.connection.driver_connection
            while chunk := list(islice(rows, CHUNK)):
                for table, columns in COLUMNS.items():
                    marks = ", ".join("?" * len(columns))
                    driver.executemany(
                        f"INSERT INTO {table} ({', '.join(columns)}, _seq) VALUES ({marks}, 1)",
                        [values for name, values in chunk if name == table],
                    )
            install_triggers(connection)
        with store.applying() as session:
            search_index.rebuild(session)
    finally:
        store.close()


def _rows(people: int, households: int, lines: int) -> Iterator[Row]:
    rng, words = Random(3), Words(5)
    left, notes = people, lines
    for number in range(households):
        still = households - number
        size = max(1, min(6, round(rng.gauss(left / still, 1.0)))) if still > 1 else left
        many = (
            min(notes, max(1, round(rng.expovariate(still / max(notes, 1)))))
            if still > 1
            else notes
        )
        yield from _file(rng, words, number, size, many)
        left, notes = left - size, notes - many


def _file(rng: Random, words: Words, number: int, size: int, notes: int) -> Iterator[Row]:
    def fresh() -> bytes:
        return rng.randbytes(16)

    file_id, box, home = fresh(), fresh(), fresh()
    infix, surname = words.surname()
    title = f"Gezin {surname}"
    day = (TODAY - timedelta(days=rng.randrange(1, 900))).isoformat()
    for one, kind in ((box, "shared"), (fresh(), "team")):
        yield "compartment", (one, one, file_id, kind, TEAM.bytes)
    yield "case_file", (file_id, box, short_code(UUID(bytes=file_id)), title, TEAM.bytes, day)
    role = "regisseur" if number < OWN else "second"
    yield "file_role", (fresh(), box, file_id, ME.bytes, role, day)
    street, house = f"{surname}straat", str(rng.randrange(1, 200))
    postcode = f"{rng.randrange(3300, 3330)} {rng.choice('ABCDEGHJ')}{rng.choice('ABCDEGHJ')}"
    yield "household", (home, box, file_id, title, street, house, postcode, "Polderdam")
    for place in range(size):
        person = fresh()
        born = TODAY - timedelta(days=rng.randrange(200, 33_000))
        phone = f"06{rng.randrange(10**8):08}" if place < 2 else None
        names = (words.given(), infix, surname if place < 2 else words.surname()[1])
        bsn = f"{rng.randrange(10**9):09}"
        yield "person", (person, box, *names, born.isoformat(), "exact", bsn, "stated", phone)
        yield "membership", (fresh(), box, person, home, "partner" if place < 2 else "child", day)
    for _ in range(notes):
        at = (NOON - timedelta(minutes=rng.randrange(MINUTES))).replace(tzinfo=None)
        moment = at.isoformat(timespec="milliseconds") + "Z"
        yield "contact_moment", (fresh(), box, file_id, moment, ME.bytes, words.sentence())


assert set(COLUMNS) <= set(Base.metadata.tables)
