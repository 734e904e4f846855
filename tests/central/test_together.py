"""Many at once: numbers without gaps, readers who miss nothing, answers that got lost."""

import threading
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

import httpx
import pytest
from sqlalchemy import text

from tests.central.laptop import CaseFile, change, group, insert, outcomes
from wijkdesk.central import clock, server, transactions
from wijkdesk.central.push import push
from wijkdesk.central.transactions import fenced
from wijkdesk.protocol import wire

PUSHES = 15


@pytest.fixture
def served(town):
    """The town behind a real socket; its laptops speak over connections of their own."""
    with server.running(town.engine) as url:
        clients = [httpx.Client(base_url=url, timeout=30) for _ in town.laptops]
        for client, laptop in zip(clients, town.laptops.values(), strict=True):
            laptop.client = client
        town.url = url
        yield town
        for client in clients:
            client.close()


def test_a_reader_misses_nothing_of_writers_at_the_same_time(served):
    town = served
    file = town.file("Anna", "Bram")
    done = threading.Event()
    laptops = [town.laptop("Anna") for _ in range(3)]
    for laptop in laptops:
        laptop.client = httpx.Client(base_url=town.url, timeout=30)

    def write(laptop):
        written = []
        for _ in range(PUSHES):
            op = insert("need", file.container)
            assert laptop.write(op) == "A"
            written.append(op.r)
        laptop.client.close()
        return written

    def read():
        while not done.is_set():
            town.bram.pull()

    with ThreadPoolExecutor(4) as pool:
        reading = pool.submit(read)
        written = [row for rows in pool.map(write, laptops) for row in rows]
        done.set()
        reading.result()
    town.bram.pull()
    held = {row for entity, row in town.bram.held[file.container] if entity == "need"}
    assert held == set(written)
    assert len(written) == PUSHES * len(laptops)
    with town.engine.connect() as conn:
        numbers = conn.execute(text("SELECT seq FROM realm_commit ORDER BY seq")).scalars().all()
        last = conn.execute(text("SELECT seq FROM realm")).scalar_one()
    assert numbers == list(range(1, last + 1))


def test_of_the_same_batch_sent_twice_at_once_one_is_done(served):
    town = served
    file = town.file("Anna")
    batch = town.anna.batch(group(*(insert("need", file.container) for _ in range(20))))

    def deliver(_):
        with httpx.Client(base_url=town.url, timeout=30) as client:
            path, body = f"/v1/{town.realm}/push", wire.encode(batch)
            return client.post(path, content=body, headers=town.anna.headers()).status_code

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(deliver, range(4))) == {200}
    with town.engine.connect() as conn:
        query = text("SELECT count(*) FROM change_log WHERE entity = 'need'")
        assert conn.execute(query).scalar_one() == 20


def test_an_answer_that_never_came_is_given_when_asked_again(town):
    file = town.file("Anna")
    batch = town.anna.batch(group(insert("need", file.container, nature="Vervoer")))
    with town.engine.begin() as conn:
        lost = push(conn, town.realm, town.anna.id, batch, clock.server_day())
    again = town.anna.deliver(batch)
    assert (again.st, again.res, again.seq) == ("ok", lost.res, lost.seq)
    assert town.anna.write(insert("need", file.container)) == "A"


def test_a_client_that_hangs_up_before_the_answer_loses_nothing(served):
    town = served
    file = town.file("Anna")
    batch = town.anna.batch(group(insert("need", file.container)))
    host, port = town.url.removeprefix("http://").split(":")
    line = HTTPConnection(host, int(port))
    line.request("POST", f"/v1/{town.realm}/push", wire.encode(batch), town.anna.headers())
    line.close()
    with town.engine.connect() as conn:
        number = text("SELECT last_no FROM device WHERE device_id = :d")
        for _ in range(2000):
            if conn.execute(number, {"d": town.anna.id}).scalar_one() == batch.no:
                break
            conn.rollback()
    assert outcomes(town.anna.deliver(batch)) == "A"


_DIES = """
CREATE FUNCTION dies() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100'; END $$;
CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON realm_commit DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION dies()
"""
"""At the commit itself, when all that it holds was written and its answer is nearly made."""


def test_a_transaction_that_dies_at_its_commit_leaves_nothing_and_is_not_answered(town):
    file = town.file("Anna")
    batch = town.anna.batch(group(insert("need", file.container)))
    with town.engine.begin() as conn:
        conn.execute(text(_DIES))
    answer = town.anna.post(f"/v1/{town.realm}/push", batch)
    with town.engine.begin() as conn:
        conn.execute(text("DROP TRIGGER dies ON realm_commit; DROP FUNCTION dies()"))
    assert answer.status_code == 503
    town.anna.pull()
    assert all(entity != "need" for entity, _ in town.anna.held[file.container])
    assert outcomes(town.anna.deliver(batch)) == "A"


def test_two_municipalities_do_not_wait_for_each_other(town):
    file = town.file("Anna")
    with town.engine.begin() as conn:
        conn.execute(
            text("INSERT INTO realm VALUES (gen_random_uuid(), 0, 1, now())"),
        )
        conn.execute(text("SELECT * FROM realm WHERE seq = 0 FOR UPDATE"))
        assert town.anna.write(insert("need", file.container)) == "A"


def test_nobody_waits_long_for_a_lock_or_a_statement(town):
    with fenced(town.engine, town.realm) as conn:
        assert conn.execute(text("SHOW lock_timeout")).scalar_one() == "5s"
        assert conn.execute(text("SHOW statement_timeout")).scalar_one() == "15s"


def test_a_realm_that_stays_locked_is_busy_and_the_same_batch_goes_through_later(town, monkeypatch):
    file = town.file("Anna")
    batch = town.anna.batch(group(insert("need", file.container)))
    monkeypatch.setattr(transactions, "LOCK_MS", 20)
    with town.engine.connect() as holder:
        holder.execute(text("SELECT * FROM realm FOR UPDATE"))
        answer = town.anna.post(f"/v1/{town.realm}/push", batch)
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert outcomes(town.anna.deliver(batch)) == "A"


def test_a_file_whose_makers_answer_got_lost_is_not_made_twice(town):
    made = CaseFile(town.noord, (town.ids["Anna"],))
    batch = town.anna.batch(group(*made.ops))
    with town.engine.begin() as conn:
        push(conn, town.realm, town.anna.id, batch, clock.server_day())
    clone = town.laptop("Anna")
    assert clone.write(*made.ops) == "AAA"
    assert (
        clone.write(change("case_file", made.id, made.container, title=("Familie", "Ali"))) == "A"
    )
