"""A municipality with a real centre and real laptops: founded once, copied for each test."""

import shutil
import tempfile
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text

from tests.central.store import copy_of
from tests.house import FAST, PASSPHRASE, family
from tests.storage.furnished import MEMORY, Room
from wijkdesk.central import admin, imports, policy, server
from wijkdesk.central.containers import dir_id, org_id
from wijkdesk.models.all import Person
from wijkdesk.models.base import new_id
from wijkdesk.services.house import Services
from wijkdesk.services.people import PersonDraft
from wijkdesk.storage import keys, state
from wijkdesk.storage.store import Store
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import sync_once
from wijkdesk.vocabulary import CompartmentKind, KeyPolicy, PlaceKind, WorkerRole

WORKERS = {"noor": "West", "yusuf": "West", "femke": "Oost"}
TABLES = text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
BEFORE = "Samuel slaapt door."
FIRST, SECOND = "Samuel durft te slapen.", "Samuel slaapt in zijn eigen bed."
SENTENCE = "Kwartelzang over de schuldenberg"
TEAM_ONLY = "pimpelmeesplaag in de keuken"
NAME, SCRIPT, BSN, PHONE = "Quizrabbelaar", "ሓጎስወልደ", "999900018", "06-kolibriedans"
WORDS = (SENTENCE, TEAM_ONLY, NAME, SCRIPT, BSN, PHONE)
NAMES = {"noor": "Noor de Wit", "yusuf": "Yusuf Aydin", "femke": "Femke Postma"}


class Laptop:
    """An enrolled profile of one worker."""

    def __init__(self, store: Store, key: bytes):
        self.store, self.key = store, key
        self.folder = store.folder
        self._services: Services | None = None

    @property
    def services(self) -> Services:
        """Made anew after a round, as in the program: the worker's teams may have changed."""
        if self._services is None:
            self._services = Services(self.store, date.today())
        return self._services

    def sync(self, **how):
        """One round."""
        self._services = None
        return sync_once(self.store, **how)

    def turn_to(self, address: str) -> None:
        """From now on the centre is at this address."""
        with self.store.applying() as session:
            state.put(session, address=address)

    def start_again(self):
        """The program stops and starts."""
        self.store.close()
        self.store = Store(self.folder, self.key)
        self._services = None


@dataclass(frozen=True)
class Stage:
    """A moment in the life of the municipality, to be copied: its database and its laptops."""

    name: str
    folder: Path
    keys: dict[str, bytes]
    facts: dict[str, Any]


class Centre:
    """One running service; for each test its rows are replaced by those of a stage."""

    def __init__(self, engine):
        self.engine = engine
        with engine.connect() as connection:
            self._tables = connection.execute(TABLES).scalars().all()

    def load(self, stage):
        """As it was at that moment. A copy of the whole database would take five times as long."""
        names = ", ".join(f'"{name}"' for name in self._tables)
        # As a replica, so that the order of the tables does not matter. To empty 59 tables with
        # TRUNCATE costs thirty times as much: each gets new files.
        rows = [
            f'DELETE FROM "{t}"; INSERT INTO "{t}" SELECT * FROM {stage}."{t}"'
            for t in self._tables
        ]
        self._run("SET LOCAL session_replication_role = replica", f"LOCK {names}", *rows)

    def keep(self, stage):
        """Remember this moment."""
        rows = [f'CREATE TABLE {stage}."{t}" AS TABLE public."{t}"' for t in self._tables]
        self._run(f"CREATE SCHEMA {stage}", *rows)

    def _run(self, *statements):
        with self.engine.begin() as connection:
            connection.exec_driver_sql("; ".join(statements))


@dataclass
class Polderdam:
    """A copy of a stage, with the service running."""

    engine: Any
    url: str
    folder: Path
    stage: Stage
    desks: dict[str, Room]
    laptops: dict[str, Laptop] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Any:
        if name in self.stage.facts:
            return self.stage.facts[name]
        if name not in WORKERS:
            raise AttributeError(name)
        if name not in self.laptops:
            store = self.desks[name].enter(self.stage.folder / name)
            self.laptops[name] = Laptop(store, self.stage.keys[name])
        return self.laptops[name]

    def open_copy(self, name: str, folder: Path) -> Laptop:
        """Open a copy of this worker's profile; it is closed with the municipality."""
        self.laptops[f"{name} {folder.name}"] = Laptop(
            Store(folder, self.stage.keys[name]), self.stage.keys[name]
        )
        return self.laptops[f"{name} {folder.name}"]

    def own(self, name: str, folder: str = "own") -> Laptop:
        """The laptop of this worker in a folder of its own, for who destroys it."""
        laptop = getattr(self, name)
        laptop.store.close()
        shutil.copytree(laptop.folder, self.folder / folder)
        laptop.start_again()
        return self.open_copy(name, self.folder / folder)

    def joined(self, name: str, worker: UUID) -> Laptop:
        """A laptop of somebody who came later; it is closed with the municipality."""
        code = admin.new_enrolment_code(self.engine, self.realm, worker)
        store = enrol(self.folder / name, self.url, code, PASSPHRASE, label=name, kdf=FAST)
        made = self.laptops[name] = Laptop(store, b"")
        made.sync()
        return made

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
def centre(postgres, template):
    """The service, with its address."""
    with copy_of(postgres, template) as engine, server.running(engine) as url:
        made = Centre(engine)
        made.url = url
        yield made


@pytest.fixture(scope="session")
def founded(centre):
    """Everybody is enrolled and has synced."""
    folder = Path(tempfile.mkdtemp(prefix="wijkdesk-", dir=MEMORY if MEMORY.is_dir() else None))
    facts = _found(centre.engine)
    secrets = {
        name: _enrol(centre.engine, facts, centre.url, name, folder / "first") for name in WORKERS
    }
    centre.keep("first")
    yield Stage("first", folder / "first", secrets, facts)
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def desks(founded):
    """Where the laptops of the workers are opened."""
    home = founded.folder.with_name("open")
    made = {name: Room(home / name, founded.keys[name]) for name in WORKERS}
    yield made
    for room in made.values():
        room.close()


@pytest.fixture(scope="session")
def working_together(centre, founded, desks):
    """Noor and Yusuf both have a family on their laptop."""
    return _grow(centre, founded, desks, "together", _begin_together)


@pytest.fixture(scope="session")
def having_clashed(centre, working_together, desks):
    """Both changed one sentence without a network."""
    return _grow(centre, working_together, desks, "clashed", _clash)


@pytest.fixture(scope="session")
def having_written(centre, working_together, desks):
    """Noor wrote things by which they are known again."""
    return _grow(centre, working_together, desks, "written", _write)


@pytest.fixture(scope="session")
def having_much(centre, working_together, desks):
    """Noor has five more files, with more words than fit on a small page, and Yusuf is in them."""
    return _grow(centre, working_together, desks, "much", _begin_much)


@pytest.fixture
def polderdam(centre, founded, desks, tmp_path):
    """Everybody is enrolled and has synced; there are no files yet."""
    with opened(centre, founded, desks, tmp_path) as town:
        yield town


@pytest.fixture
def together(centre, working_together, desks, tmp_path):
    """Noor and Yusuf both have the family on their laptop; Femke, of the other team, has not."""
    with opened(centre, working_together, desks, tmp_path) as town:
        yield town


@pytest.fixture
def clashed(centre, having_clashed, desks, tmp_path):
    """Both changed the same sentence; Noor was the first to have a network again."""
    with opened(centre, having_clashed, desks, tmp_path) as town:
        yield town


@pytest.fixture
def written(centre, having_written, desks, tmp_path):
    """Noor wrote `WORDS` in the file; they are at the centre and on Yusuf's laptop."""
    with opened(centre, having_written, desks, tmp_path) as town:
        yield town


@pytest.fixture
def much(centre, having_much, desks, tmp_path):
    """Yusuf has yet to fetch a large caseload."""
    with opened(centre, having_much, desks, tmp_path) as town:
        yield town


@contextmanager
def opened(centre, stage, desks, folder):
    centre.load(stage.name)
    town = Polderdam(centre.engine, centre.url, folder, stage, desks)
    try:
        yield town
    finally:
        for name, laptop in town.laptops.items():
            if name not in WORKERS or laptop.store is not desks[name].store:
                laptop.store.close()


def _grow(centre, stage, desks, name, happen):
    """Let something happen in a copy of a stage, and keep that as a stage too."""
    folder = stage.folder.with_name(name)
    with opened(centre, stage, desks, folder) as town:
        facts = stage.facts | happen(town)
        for worker in WORKERS:
            laptop = getattr(town, worker)
            laptop.store.catch_up()
            laptop.store.close()
            shutil.copytree(laptop.folder, folder / worker)
    centre.keep(name)
    return Stage(name, folder, stage.keys, facts)


def _found(engine) -> dict[str, Any]:
    realm = admin.create_realm(engine, "Polderdam", phone="0900 0000")
    policy.set_policy(engine, realm, key_policy=KeyPolicy.PASSPHRASE_ONLY)
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
        store.catch_up()
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
    noor.plan_lines.save_goal(goal.id, {}, {"text": BEFORE})
    noor.files.add_second(file_id, town.workers["yusuf"])
    report = town.noor.sync()
    assert set(report.outcomes) == {"A"}, report.outcomes
    town.yusuf.sync()
    town.femke.sync()
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


def _clash(town) -> dict[str, Any]:
    for laptop, words in ((town.noor, FIRST), (town.yusuf, SECOND)):
        typed = {"text": words}
        laptop.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, typed)
    assert only(town.noor.sync().outcomes, "A")
    assert only(town.yusuf.sync().outcomes, "C")
    town.noor.sync()
    return {}


def _write(town) -> dict[str, Any]:
    noor = town.noor.services
    noor.journal.add(town.file_id, SENTENCE)
    noor.journal.add(town.file_id, TEAM_ONLY, visibility=CompartmentKind.TEAM)
    person = PersonDraft(NAME, "Samuel", own_script=SCRIPT, bsn=BSN, phone=PHONE)
    noor.people.add(town.file_id, town.household, person)
    town.noor.sync()
    town.yusuf.sync()
    return {}


def _begin_much(town) -> dict[str, Any]:
    noor = town.noor.services
    words = "Wij spraken over school, over slapen en over de buurvrouw. " * 40
    files = [family(noor) for _ in range(5)]
    for file_id, moments in [*((file_id, 8) for file_id in files), (town.file_id, 60)]:
        for n in range(moments):
            noor.journal.add(file_id, f"{n} {words}")
        if file_id != town.file_id:
            noor.files.add_second(file_id, town.workers["yusuf"])
    town.noor.sync()
    return {"files": files}


def joins(town, name: str, team: str) -> None:
    """A worker works in one more team from yesterday on."""
    values = {
        "team_id": town.teams[team].hex,
        "worker_id": town.workers[name].hex,
        "since": (date.today() - timedelta(days=1)).isoformat(),
    }
    row = imports.NewRow("team_member", new_id(), org_id(town.realm), values)
    imports.import_rows(town.engine, town.realm, [row])


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
        names = [
            n for n in view.__dataclass_fields__ if n not in ("unsent", "confirmed_at", "shut")
        ]
        views.append({name: getattr(view, name) for name in names})
    return all(view == views[0] for view in views)


def only(outcomes: Counter[str], *letters: str) -> bool:
    """Whether there were outcomes, and none but these."""
    return set(outcomes) == set(letters)
