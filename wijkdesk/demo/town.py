"""The centre of the demo.

Polderdam is made once a day and copied for every run, so that no run disturbs another.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, text

from wijkdesk.central import admin, database, embedded, guard, policy, programs
from wijkdesk.central.imports import NewRow, import_rows
from wijkdesk.demo.polderdam import rows
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.protocol.schema import SCHEMA_VERSION

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Town:
    """A running PostgreSQL with the template of Polderdam in it."""

    postgres: str
    template: str
    turn: Path

    @contextmanager
    def database(self, name: str, *, keep: bool = True) -> Iterator[Engine]:
        """The database of one run: a copy of the template, or the one that is there."""
        with guard.locked(self.turn):
            url = _existing(self.postgres, name)
            if url is None:
                url = database.clone_database(self.postgres, self.template, name)
        engine = database.engine_for(url)
        try:
            database.upgrade(engine)
            yield engine
        finally:
            engine.dispose()
            if not keep:
                database.drop_database(self.postgres, name)


@contextmanager
def town(folder: Path, households: int, seed: int, say: Progress) -> Iterator[Town]:
    """Start the embedded PostgreSQL and make the template of today if it is not there."""
    with embedded.start(folder) as postgres:
        name = f"polderdam_v{SCHEMA_VERSION}_{households}_{seed}_{date.today():%Y%m%d}"  # noqa: DTZ011 - the day of the demo
        turn = folder / "making"
        with guard.locked(turn):  # a second demo waits here, and finds what the first one made
            if _existing(postgres.url, name) is None:
                _make(postgres.url, name, households, seed, say)
                _drop_older(postgres.url, name)
        yield Town(postgres.url, name, turn)


def postgres_folder(wanted: Path) -> Path:
    """Where the data of PostgreSQL go; as root never under a home (decision 25)."""
    if not programs.is_root():
        return wanted
    mark = sha256(str(wanted.absolute()).encode()).hexdigest()[:8]
    return embedded.default_data().parent / f"demo-{mark}"


def realm_of(engine: Engine) -> UUID:
    """The realm of Polderdam."""
    return admin.only_realm(engine)


def _make(postgres: str, name: str, households: int, seed: int, say: Progress) -> None:
    """Fill a database under another name first: a template that is there is whole."""
    unfinished = f"{name}_unfinished"
    database.drop_database(postgres, unfinished)
    url = database.clone_database(postgres, "template1", unfinished)
    engine = database.engine_for(url)
    try:
        database.upgrade(engine)
        facts = source("municipality")["municipality"]
        realm = admin.create_realm(
            engine,
            facts["name"],
            phone=facts.get("phone"),
            complaints_to=facts.get("complaints_to"),
        )
        policy.call_invented(engine, realm)
        made = rows(realm, households=households, seed=seed, today=date.today())  # noqa: DTZ011 - the day of the demo
        count = import_rows(
            engine,
            realm,
            (
                NewRow(r.entity, r.id, r.container_id, r.values)
                for r in made
                if r.entity != "municipality"
            ),
        )
        say(f"Made Polderdam: {households} households, {count} rows.")
    finally:
        engine.dispose()
    _rename(postgres, unfinished, name)


def _drop_older(postgres: str, name: str) -> None:
    """The same town of an earlier day: its actions would be due on the wrong days."""
    engine = database.engine_for(postgres)
    like = text("SELECT datname FROM pg_database WHERE datname LIKE :like AND datname <> :name")
    with engine.connect() as connection:
        older = connection.scalars(like, {"like": f"{name[:-8]}%", "name": name}).all()
    engine.dispose()
    for database_name in older:
        database.drop_database(postgres, database_name)


def _rename(postgres: str, old: str, new: str) -> None:
    if not re.fullmatch(r"\w+", old + new):
        raise ValueError(new)
    engine = database.engine_for(postgres)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f'ALTER DATABASE "{old}" RENAME TO "{new}"'))
    engine.dispose()


def _existing(postgres: str, name: str) -> str | None:
    engine = database.engine_for(postgres)
    try:
        with engine.connect() as connection:
            found = connection.scalar(
                text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": name}
            )
        return (
            str(engine.url.set(database=name).render_as_string(hide_password=False))
            if found
            else None
        )
    finally:
        engine.dispose()
