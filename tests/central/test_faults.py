"""PostgreSQL that falls and a service that is killed: nothing lost, nothing doubled."""

import random
import shutil
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from tests.central.fuzzing import WRONG
from tests.central.laptop import Town, group, insert, outcomes
from tests.central.test_server import start
from wijkdesk.central import database, embedded, programs
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import PushAnswer


class Machine:
    """A centre of its own: PostgreSQL with its disk in earnest, and a service beside it."""

    def __init__(self, folder):
        self.folder = folder
        self.postgres = embedded.start(folder)
        self.engine = database.engine_for(self.postgres.url)
        database.upgrade(self.engine)
        self.town = Town(self.engine)
        self.child = self.client = None
        self.serve()
        self.town.settle(self.client, self.engine)

    def serve(self):
        """Start the service, and turn all laptops to it."""
        self.child = start(self.engine)
        address = self.child.stdout.readline().strip()
        before, self.client = self.client, httpx.Client(base_url=address, timeout=60)
        for laptop in getattr(self.town, "laptops", {}).values():
            laptop.client = self.client
        if before is not None:
            before.close()

    def kill_service(self):
        """As the system does when there is no memory left."""
        self.child.kill()
        self.child.communicate()
        self.serve()

    def stop_postgres(self):
        """And start it again."""
        self.fall()
        self.get_up()

    def fall(self):
        """Stop PostgreSQL as a power cut does, but for the disk's own cache."""
        tools = programs.find(self.folder)
        stop = [tools.path("pg_ctl"), "stop", "-w", "-m", "immediate", "-D", self.folder / "pg"]
        subprocess.run(stop, check=True, capture_output=True, cwd="/", **tools.how)

    def get_up(self):
        """Start it again; it mends itself from its log."""
        again = embedded.start(self.folder)
        assert again.url == self.postgres.url
        self.postgres.stop()
        self.postgres = again
        self.engine.dispose()  # this test's own connections are gone too

    def close(self):
        self.client.close()
        self.child.kill()
        self.child.communicate()
        self.engine.dispose()
        self.postgres.stop()


@pytest.fixture
def machine():
    folder = Path(tempfile.mkdtemp(prefix="wijkdesk-test-"))
    made = Machine(folder)
    try:
        yield made
    finally:
        made.close()
        shutil.rmtree(folder)


def deliver(laptop, batch):
    """Send one batch until it is answered, as a laptop does."""
    while True:
        try:
            answer = laptop.post(f"/v1/{laptop.realm}/push", batch)
        except (httpx.TransportError, RuntimeError):  # a client that was closed says RuntimeError
            continue
        if answer.status_code == 503:
            assert int(answer.headers["retry-after"]) > 0
            continue
        assert answer.status_code == 200, answer.content
        return wire.decode(answer.content, PushAnswer, packed=False)


@contextmanager
def writing(town, file):
    """A laptop that saves and sends, again and again; the ops that it was promised."""
    promised, done, failed = [], threading.Event(), []

    def work():
        try:
            while not done.is_set():
                ops = [insert("need", file.container, nature="in zwaar weer") for _ in range(3)]
                batch = town.anna.batch(*[group(op) for op in ops])
                answer = deliver(town.anna, batch)
                assert (answer.st, outcomes(answer)) == ("ok", "AAA")
                town.anna.no = answer.no
                promised.extend(op.i for op in ops)
        except BaseException as error:  # noqa: BLE001 - it is told by the test's own thread
            failed.append(error)

    thread = threading.Thread(target=work, name="laptop")
    thread.start()
    try:
        yield promised
    finally:
        done.set()
        thread.join()
    assert failed == []


def storm(machine, times, seed):
    """Let one of the two fall at so many moments while a laptop is writing."""
    rng, moment = random.Random(seed), threading.Event()
    file = machine.town.file("Anna")
    falls = [machine.kill_service, machine.stop_postgres]
    with writing(machine.town, file) as promised:
        for n in range(times):
            moment.wait(rng.random() * 0.1)
            falls[n % 2]()
            had = len(promised)
            while len(promised) < had + 6:
                moment.wait(0.005)
    with machine.engine.connect() as conn:
        logged = text("SELECT op_id FROM change_log WHERE entity = 'need'")
        assert sorted(conn.execute(logged).scalars()) == sorted(promised)
        rows = text("SELECT count(*) FROM need WHERE NOT deleted")
        assert conn.execute(rows).scalar_one() == len(promised)
        for wrong in WRONG:
            assert conn.execute(text(wrong)).first() is None, wrong


def test_whatever_falls_each_change_is_there_once(machine):
    storm(machine, 2, seed=1)
    town = machine.town
    batch = town.anna.batch(group(insert("need", town.noord)))
    machine.fall()
    answer = town.anna.post(f"/v1/{town.realm}/push", batch)
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert machine.client.get("/health").status_code == 503
    machine.get_up()
    assert deliver(town.anna, batch).st == "ok"
    assert machine.client.get("/health").status_code == 200


@pytest.mark.soak
def test_five_hundred_falls(machine):
    storm(machine, 500, seed=2)
