"""Two services on one database behave as one: they keep nothing that the other does not know."""

from concurrent.futures import ThreadPoolExecutor
from copy import copy

import httpx
import pytest
from sqlalchemy import text

from tests.central.conftest import TOWN
from tests.central.laptop import change, group, insert, outcomes
from tests.central.store import copy_of
from tests.central.test_server import start
from wijkdesk.central import admin

ROUNDS = 10


@pytest.fixture(scope="module")
def started(postgres, founded):
    """A town, and the addresses of two services in processes of their own."""
    with copy_of(postgres, TOWN) as engine:
        children = [start(engine) for _ in range(2)]
        try:
            yield engine, [child.stdout.readline().strip() for child in children]
        finally:
            for child in children:
                child.kill()
                child.communicate()


@pytest.fixture
def pair(started, founded):
    """The same for one test, whose laptops are new."""
    engine, (here, there) = started
    with httpx.Client(base_url=here) as one, httpx.Client(base_url=there) as two:
        town = copy(founded).settle(one, engine)
        town.clients = (one, two)
        town.anna, town.bram = (town.laptop(name) for name in ("Anna", "Bram"))
        town.laptops |= {"Anna": town.anna, "Bram": town.bram}
        yield town


def twin(laptop, client):
    """The same laptop at the other service."""
    made = copy(laptop)
    made.client = client
    return made


def test_a_laptop_that_goes_from_one_to_the_other_is_one_laptop(pair):
    file = pair.file("Anna")
    sent = []
    for round_no in range(ROUNDS):
        here, there = pair.clients[round_no % 2], pair.clients[(round_no + 1) % 2]
        op = insert("need", file.container, nature=f"beurt {round_no}")
        batch = pair.anna.batch(group(op))
        pair.anna.client = here
        first = pair.anna.deliver(batch)
        pair.anna.client = there
        again = pair.anna.deliver(batch)
        assert (again.res, again.seq, again.rows) == (first.res, first.seq, first.rows)
        assert outcomes(first) == "A"
        pair.anna.pull()
        assert pair.anna.row("need", op.r)["nature"] == f"beurt {round_no}"
        sent.append(op.i)
    with pair.engine.connect() as conn:
        log = text(
            "SELECT op_id FROM change_log WHERE entity = 'need' AND device_id = :d ORDER BY seq"
        )
        assert conn.execute(log, {"d": pair.anna.id}).scalars().all() == sent


def test_one_batch_sent_to_both_at_once_is_taken_once_and_answered_alike(pair):
    file = pair.file("Anna")
    laptops = [twin(pair.anna, client) for client in pair.clients]
    with ThreadPoolExecutor(2) as pool:
        for _ in range(ROUNDS):
            batch = laptops[0].batch(group(insert("need", file.container)))
            answers = list(pool.map(lambda laptop, b=batch: laptop.deliver(b), laptops))
            assert answers[0].seq == answers[1].seq
            assert [outcomes(answer) for answer in answers] == ["A", "A"]
    with pair.engine.connect() as conn:
        count = text("SELECT count(*) FROM need WHERE container_id = :c")
        assert conn.execute(count, {"c": file.container}).scalar_one() == ROUNDS


def test_a_clash_between_two_laptops_at_two_services_is_the_same_clash(pair):
    file = pair.file("Anna", "Bram")
    pair.anna.client, pair.bram.client = pair.clients
    need = insert("need", file.container, nature="oud")
    assert pair.anna.write(need) == "A"
    pair.bram.pull()
    edits = [
        change("need", need.r, file.container, nature=("oud", word)) for word in ("Anna", "Bram")
    ]
    assert pair.anna.write(edits[0]) == "A"
    assert pair.bram.write(edits[1]) == "C"
    pair.anna.pull()
    pair.bram.pull()
    assert pair.anna.held[file.container].keys() == pair.bram.held[file.container].keys()
    assert pair.anna.row("need", need.r)["nature"] == "Anna"


def test_a_blocked_laptop_is_blocked_at_both_from_its_next_request_on(pair):
    for client in pair.clients:
        pair.anna.client = client
        pair.anna.pull()
    admin.block_device(pair.engine, pair.anna.id)
    for client in pair.clients:
        pair.anna.client = client
        assert pair.anna.ask().st == "blocked"
        assert pair.anna.push(group(insert("need", pair.noord))).st == "blocked"
