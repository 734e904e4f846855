"""Profiles for tests: furnished once in a process and copied, so that a test pays little."""

import json
import shutil
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
from wijkdesk.models.all import CaseFile, Household, Person
from wijkdesk.services.house import Services
from wijkdesk.storage import keys
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
    """A closed profile that is only ever copied."""

    folder: Path
    key: bytes
    ids: dict[str, Any]


@pytest.fixture(scope="session")
def furnished(tmp_path_factory):
    """Closed profiles: the town hall, the same with a family, the same with its plan."""
    town = tmp_path_factory.mktemp("profiles") / "town"
    with house(town):
        pass
    key = keys.unlock(town, PASSPHRASE)
    with_family = town.with_name("home")
    shutil.copytree(town, with_family)
    with opened(Kept(with_family, key, {}), with_family) as open_house:
        ids = {"file_id": family(open_house.services)} | _ids(open_house.store)
        deliver(open_house.store)
    with_plan = town.with_name("planned")
    shutil.copytree(with_family, with_plan)
    with opened(Kept(with_plan, key, ids), with_plan) as open_house:
        more = ids | make_plan(open_house)
        deliver(open_house.store)
    return SimpleNamespace(
        town=Kept(town, key, {}),
        home=Kept(with_family, key, ids),
        planned=Kept(with_plan, key, more),
    )


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


@pytest.fixture
def town(furnished, tmp_path):
    """An open profile with an organisation and a sociale kaart, and nobody in it."""
    with copied(furnished.town, tmp_path / "profile") as made:
        yield made


@pytest.fixture
def home(furnished, tmp_path):
    """An open profile with a family in it, and nothing in the outbox."""
    with copied(furnished.home, tmp_path / "profile") as made:
        yield made


def work(store, way):
    """One unit of work."""
    with store.begin("x") as session:
        way(session)
        session.flush()


@pytest.fixture
def planned(furnished, tmp_path):
    """The same with a plan of three goals, the first of which has three actions."""
    with copied(furnished.planned, tmp_path / "profile") as made:
        yield made


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


__all__ = ["ME", "furnished", "home", "planned", "town"]
