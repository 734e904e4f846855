"""Profiles for tests: furnished once in a process and copied, so that a test pays little."""

import json
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import delete, select, text

from tests.house import ME, PASSPHRASE, House, family, house
from tests.storage.put_back import Beneath
from wijkdesk.models.all import CaseFile, Household, Person
from wijkdesk.services.house import Services
from wijkdesk.storage import keys
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.open_editors import OpenEditors
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import audit, sync_op


@dataclass
class Home(House):
    """An open profile with family Habte – Tesfay in it, of which everything was delivered."""

    key: bytes
    file_id: UUID
    letay: UUID
    samuel: UUID
    household: UUID
    shared: UUID
    plan: UUID | None = None
    goals: tuple[UUID, ...] = ()
    actions: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class Kept:
    """A closed profile that is only ever copied.

    It is indexed before it is closed, or whoever opens a copy does that again.
    """

    folder: Path
    key: bytes
    ids: dict[str, Any]


MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
"""Where a file need not wait for a disk; the tests of a kill do not ask for one either."""


@contextmanager
def furnish():
    """Closed profiles: the town hall, the same with a family, the same with its plan."""
    folder = Path(tempfile.mkdtemp(prefix="wijkdesk-", dir=MEMORY if MEMORY.is_dir() else None))
    yield _furnish(folder)
    shutil.rmtree(folder)


def _furnish(folder):
    with house(folder / "town") as made:
        made.store.catch_up()
    key = keys.unlock(folder / "town", PASSPHRASE)
    town = Kept(folder / "town", key, {})
    home = _grow(town, folder / "home", _move_in)
    planned = _grow(home, folder / "planned", make_plan)
    return SimpleNamespace(folder=folder, town=town, home=home, planned=planned)


def _grow(kept, folder, happen):
    """Let something happen in a copy of a profile, all of it delivered, and close it again."""
    with copied(kept, folder) as made:
        more = happen(made)
        deliver(made.store)
        made.store.catch_up()
    return Kept(folder, kept.key, kept.ids | more)


def _move_in(open_house) -> dict[str, Any]:
    file_id = family(open_house.services)
    with open_house.store.applying() as session:
        for table in ("case_file", "file_index"):
            # A number that no search in these tests can find by chance.
            session.execute(text(f"UPDATE {table} SET number = '0000-0000'"))
    return {"file_id": file_id} | _ids(open_house.store)


@contextmanager
def opened(kept, folder):
    """Open the profile that stands in this folder."""
    store = Store(folder, kept.key)
    try:
        services = Services(store, date.today())
        made = (
            Home(store, services, folder, kept.key, **kept.ids)
            if kept.ids
            else House(store, services, folder)
        )
        yield made
    finally:
        store.close()


@contextmanager
def copied(kept, folder):
    """Open a copy of a profile."""
    shutil.copytree(kept.folder, folder)
    with opened(kept, folder) as made:
        yield made


@contextmanager
def lived_in(kept, folder):
    """A copy in which something happens once; closed it is only ever copied, like the other."""
    with copied(kept, folder) as made:
        yield made
        made.services.attachments.put_away()
        made.store.catch_up()


class Room:
    """An open profile, put back as it was for each test: opening one costs more than most tests."""

    def __init__(self, folder, key):
        self._folder, self._key = folder, key
        self.store, self._beneath = None, None
        self._turn = 0

    def enter(self, kept):
        """The open store of a copy of this closed profile."""
        if self.store is not None and not self._put_back(kept):
            self.close()
        if self.store is None:
            self._turn += 1
            folder = self._folder / str(self._turn)
            shutil.copytree(kept, folder)
            self.store = Store(folder, self._key)
            self._beneath = Beneath(self.store)
        return self.store

    def _put_back(self, kept):
        """Whether it is there still, and is as it was."""
        if not self._is_open():
            return False
        self.store.keep_off(None)
        self.store.editors, self.store.pace = OpenEditors(), Pace()
        self.store._index_due = True  # noqa: SLF001 - as when it is opened: there may be marks
        if not self._beneath.become(kept):
            return False
        _put_files_back(kept, self.store.folder)
        self.store.learn_day()
        return True

    def _is_open(self):
        return self.store._alone.is_locked  # noqa: SLF001 - its only sign

    def close(self):
        """The last test is over, or this one left more than can be put back."""
        if self.store is None:
            return
        if self._is_open():
            self.store.close()
        self._beneath.close()
        self.store = None


def _put_files_back(kept, folder):
    """What else stands in the folder of a profile: its header, sealed attachments, copies."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif not path.name.startswith(("store.db", "in-use.lock")):
            path.unlink()
    for path in kept.iterdir():
        if not path.name.startswith(("store.db", "in-use.lock")):
            (shutil.copytree if path.is_dir() else shutil.copy2)(path, folder / path.name)


def entered(room, kept):
    store = room.enter(kept.folder)
    services = Services(store, date.today())
    if not kept.ids:
        return House(store, services, store.folder)
    return Home(store, services, store.folder, kept.key, **kept.ids)


@pytest.fixture
def town(room, furnished):
    """An open profile with an organisation and a sociale kaart, and nobody in it."""
    return entered(room, furnished.town)


@pytest.fixture
def home(room, furnished):
    """An open profile with a family in it, and nothing in the outbox."""
    return entered(room, furnished.home)


@pytest.fixture
def planned(room, furnished):
    """The same with a plan of three goals, the first of which has three actions."""
    return entered(room, furnished.planned)


def work(store, way):
    """One unit of work."""
    with store.begin("x") as session:
        way(session)
        session.flush()


@dataclass(frozen=True)
class Change:
    """One line of the outbox."""

    entity: str
    kind: str
    row_id: UUID
    container_id: UUID
    group_id: UUID
    diff: dict[str, list[Any]]


def changes(session) -> list[Change]:
    """What waits to be sent, in order, as this session sees it."""
    names = [n for n in Change.__dataclass_fields__ if n != "diff"]
    query = select(*(sync_op.c[n] for n in names), sync_op.c.diff).order_by(sync_op.c.n)
    return [Change(*row[:-1], diff=json.loads(row[-1])) for row in session.execute(query)]


def outbox(store) -> list[Change]:
    """What waits to be sent, in order."""
    with store.reading() as session:
        return changes(session)


def deliver(store):
    """As if the centre had taken everything."""
    with store.applying() as session:
        session.execute(delete(sync_op))


def audited(store) -> list[tuple[str, str, str]]:
    """The audit rows: worker, act and subject, in order."""
    query = select(audit.c.worker_id, audit.c.act, audit.c.subject).order_by(audit.c.n)
    with store.reading() as session:
        return [
            (who.hex if who else "", act, subject) for who, act, subject in session.execute(query)
        ]


def count(store, *tables) -> list[int]:
    """How many rows these tables have."""
    with store.reading() as session:
        return [session.scalar(text(f'SELECT count(*) FROM "{name}"')) for name in tables]


def make_plan(home) -> dict[str, Any]:
    """A plan of three goals; the first has three actions."""
    services = home.services.plan_lines
    plan = home.services.plans.start(home.file_id).id
    goals = tuple(services.add_goal(plan).id for _ in range(3))
    actions = tuple(services.add_action(goals[0]).id for _ in range(3))
    for number, goal in enumerate(goals):
        services.save_goal(goal, {}, {"text": f"doel {number}"})
    for number, action in enumerate(actions):
        services.save_action(action, {}, {"text": f"actie {number}"})
    return {"plan": plan, "goals": goals, "actions": actions}


def _ids(store) -> dict[str, UUID]:
    with store.reading() as session:
        people = dict(session.execute(select(Person.given_names, Person.id)).all())
        return {
            "letay": people["Letay"],
            "samuel": people["Samuel"],
            "household": session.scalars(select(Household.id)).one(),
            "shared": session.scalars(select(CaseFile.container_id)).one(),
        }


__all__ = ["ME", "home", "planned", "town"]
