"""A municipality with a real centre and real laptops: founded once, copied for each test."""

import shutil
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text

from tests.central.store import copy_of
from tests.house import FAST, PASSPHRASE, family
from wijkdesk.central import admin, database, imports, server
from wijkdesk.central.containers import dir_id
from wijkdesk.models.all import Person
from wijkdesk.services.house import Services
from wijkdesk.storage import keys, state
from wijkdesk.storage.store import Store
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import sync_once
from wijkdesk.vocabulary import PlaceKind, WorkerRole

WORKERS = {"noor": "West", "yusuf": "West", "femke": "Oost"}
NAMES = {"noor": "Noor de Wit", "yusuf": "Yusuf Aydin", "femke": "Femke Postma"}


@dataclass
class Laptop:
    """An enrolled profile of one worker; closed with the municipality."""

    folder: Path
    key: bytes
    store: Store

    @property
    def services(self) -> Services:
        """Made anew each time: the worker's teams may have changed."""
        return Services(self.store, date.today())

    def sync(self):
        """One round."""
        return sync_once(self.store)

    def turn_to(self, address: str) -> None:
        """From now on the centre is at this address."""
        with self.store.applying() as session:
            state.put(session, address=address)


@dataclass(frozen=True)
class Stage:
    """A moment in the life of the municipality, to be copied: its database and its laptops."""

    template: str
    folder: Path
    keys: dict[str, bytes]
    facts: dict[str, Any]


@dataclass
class Polderdam:
    """A copy of a stage with its service running."""

    engine: Any
    url: str
    folder: Path
    stage: Stage
    stack: ExitStack
    open_laptops: dict[str, Laptop] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Any:
        if name in self.stage.facts:
            return self.stage.facts[name]
        if name not in WORKERS:
            raise AttributeError(name)
        if name not in self.open_laptops:
            shutil.copytree(self.stage.folder / name, self.folder / name)
            self.open_laptops[name] = self.open_laptop(name, self.folder / name)
        return self.open_laptops[name]

    def open_laptop(self, name: str, folder: Path) -> Laptop:
        """Open a profile of this worker."""
        store = Store(folder, self.stage.keys[name])
        self.stack.callback(store.close)
        laptop = Laptop(folder, self.stage.keys[name], store)
        laptop.turn_to(self.url)
        return laptop

    def code(self, name: str) -> str:
        """A new one-time code for this worker."""
        return admin.new_enrolment_code(self.engine, self.realm, self.workers[name])

    def device(self, laptop: Laptop) -> UUID:
        """As what the centre knows a laptop."""
        with laptop.store.reading() as session:
            return UUID(state.get(session, "device_id"))

    def log(self, *columns: str) -> list[Any]:
        """These columns of every change that the centre took from a laptop, in order."""
        wanted = f"SELECT {', '.join(columns)} FROM change_log WHERE device_id IS NOT NULL "
        with self.engine.connect() as connection:
            return connection.execute(text(wanted + "ORDER BY seq, n")).all()


@pytest.fixture(scope="session")
def founded(postgres, template, tmp_path_factory):
    """Two stages: everybody enrolled; and then a family that Noor and Yusuf work with, on both."""
    home = tmp_path_factory.mktemp("polderdam")
    engine = database.engine_for(database.clone_database(postgres, template, "polderdam_first"))
    facts = _found(engine)
    with server.running(engine) as url:
        secrets = {name: _enrol(engine, facts, url, name, home / "first") for name in WORKERS}
    engine.dispose()
    first = Stage("polderdam_first", home / "first", secrets, facts)
    shutil.copytree(home / "first", home / "together")
    together = "polderdam_together"
    engine = database.engine_for(database.clone_database(postgres, first.template, together))
    with server.running(engine) as url, ExitStack() as stack:
        town = Polderdam(engine, url, home / "together", first, stack)
        for name in WORKERS:
            town.open_laptops[name] = town.open_laptop(name, home / "together" / name)
        facts = facts | _begin_together(town)
    engine.dispose()
    return first, Stage(together, home / "together", secrets, facts)


@pytest.fixture
def polderdam(postgres, founded, tmp_path):
    """Everybody is enrolled and has synced; there are no files yet."""
    with _running(postgres, founded[0], tmp_path) as town:
        yield town


@pytest.fixture
def together(postgres, founded, tmp_path):
    """Noor and Yusuf both have the family on their laptop; Femke, of the other team, has not."""
    with _running(postgres, founded[1], tmp_path) as town:
        yield town


@contextmanager
def _running(postgres, stage, folder):
    with (
        copy_of(postgres, stage.template) as engine,
        server.running(engine) as url,
        ExitStack() as stack,
    ):
        yield Polderdam(engine, url, folder, stage, stack)


def _found(engine) -> dict[str, Any]:
    realm = admin.create_realm(engine, "Polderdam", phone="0900 0000")
    teams = {name: admin.add_team(engine, realm, name) for name in ("West", "Oost")}
    workers = {
        name: admin.add_worker(engine, realm, NAMES[name], WorkerRole.JEUGDGIDS, [teams[team]])
        for name, team in WORKERS.items()
    }
    admin.add_location(engine, realm, "AZC Noorderhof", PlaceKind.AZC)
    provider, provision = uuid4(), uuid4()
    kaart = dir_id(realm)
    rows = [
        imports.NewRow("provider", provider, kaart, {"name": "Stichting Samen Verder"}),
        imports.NewRow(
            "provision",
            provision,
            kaart,
            {
                "provider_id": provider.hex,
                "name": "Taalmaatje",
                "kind": "informal",
                "rung": 3,
                "life_areas": "participation",
                "laws": "general",
                "words": "taal",
            },
        ),
    ]
    imports.import_rows(engine, realm, rows)
    return {"realm": realm, "teams": teams, "workers": workers, "provision": provision}


def _enrol(engine, facts, url, name, home) -> bytes:
    folder = home / name
    code = admin.new_enrolment_code(engine, facts["realm"], facts["workers"][name])
    store = enrol(folder, url, code, PASSPHRASE, label="Polderdam", kdf=FAST)
    try:
        sync_once(store)
    finally:
        store.close()
    return keys.unlock(folder, PASSPHRASE)


def _begin_together(town) -> dict[str, Any]:
    noor = town.noor.services
    file_id = family(noor)
    need = noor.needs.add(file_id)
    noor.needs.save(need.id, {}, {"nature": "rustig slapen", "amount": "elke nacht"})
    plan = noor.plans.start(file_id)
    goal = noor.plan_lines.add_goal(plan.id, need.id)
    noor.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt door."})
    noor.files.add_second(file_id, town.workers["yusuf"])
    report = town.noor.sync()
    assert set(report.outcomes) == {"A"}, report.outcomes
    for name in ("yusuf", "femke"):
        town.open_laptops[name].sync()
    with town.noor.store.reading() as session:
        people = dict(session.execute(select(Person.given_names, Person.id)).all())
    household = noor.files.look(file_id).households[0].id
    return {
        "file_id": file_id,
        "need": need.id,
        "plan": plan.id,
        "goal": goal.id,
        "samuel": people["Samuel"],
        "household": household,
    }


def goal_text(laptop, town) -> str:
    """How the goal reads on this laptop."""
    return laptop.services.plans.get(town.file_id).goals[0].text


def unsent(laptop) -> int:
    """How many changes wait."""
    return laptop.services.sync_state.truth().unsent


def same_file(town, *laptops) -> bool:
    """Whether a file is the same on these laptops, but for what each says of itself."""
    views = []
    for laptop in laptops:
        view = laptop.services.files.look(town.file_id)
        names = [n for n in view.__dataclass_fields__ if n not in ("unsent", "confirmed_at")]
        views.append({name: getattr(view, name) for name in names})
    return all(view == views[0] for view in views)


def only(outcomes: Counter[str], *letters: str) -> bool:
    """Whether there were outcomes, and none but these."""
    return set(outcomes) == set(letters)
