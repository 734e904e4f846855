"""Who waits for news hears of it, whatever goes wrong with threads and connections meanwhile."""

import asyncio
import threading
from contextlib import contextmanager
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import create_engine, text

from tests.central.store import LEAVE, copy_of
from wijkdesk.central import hub as hub_module
from wijkdesk.central.hub import CHANNEL, Hub, said

REALM = uuid4()
LONG = 60


@pytest.fixture(scope="module")
def engine(postgres, template):
    with copy_of(postgres, template) as engine:
        yield engine


@pytest.fixture(scope="module")
def hub(engine):
    made = Hub(engine)
    assert made.is_ready()
    yield made
    made.close()


async def hears(hub, act):
    """Whether one who waits is woken by what is done; `act` gets the one who waits."""
    waiter = hub.enter(REALM)
    try:
        waiter.concern(uuid4(), [])
        await asyncio.to_thread(act, waiter)
        return await waiter.news(LONG)
    finally:
        hub.leave(waiter)


def speak(hub):
    return lambda waiter: hub.spread([said(REALM, None, [waiter.device])])


@contextmanager
def superuser(engine):
    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as conn:
        yield conn


@pytest.mark.parametrize(
    "words",
    ["", "x", "geen id, maar een zin", REALM.hex, REALM.hex + "abc"],
    ids=["nothing", "a letter", "a sentence", "a municipality alone", "an id that is too long"],
)
def test_words_that_nobody_understands_make_nobody_deaf(engine, hub, words):
    with superuser(engine) as conn:
        conn.execute("SELECT pg_notify(%s, %s)", (CHANNEL, words))
    assert asyncio.run(hears(hub, speak(hub)))


def test_who_is_gone_with_the_loop_they_waited_in_makes_nobody_deaf(hub):
    async def left():
        return hub.enter(REALM)

    gone = asyncio.run(left())
    assert asyncio.run(hears(hub, speak(hub)))
    hub.leave(gone)


def test_when_the_line_is_cut_everybody_looks_and_the_next_news_comes(engine, hub):
    def cut(_waiter):
        with superuser(engine) as conn:
            assert conn.execute(LEAVE, (engine.url.database,)).rowcount >= 1

    assert asyncio.run(hears(hub, cut))
    assert asyncio.run(hears(hub, speak(hub)))


def test_the_voice_goes_on_over_a_connection_that_was_cut_in_the_pool(engine, hub):
    assert asyncio.run(hears(hub, speak(hub)))
    with superuser(engine) as conn:
        others = "pid <> pg_backend_pid() AND datname = %s AND application_name <> 'wijkdesk-poke'"
        query = f"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE {others}"
        assert conn.execute(query, (engine.url.database,)).fetchone()[0] >= 1
    assert asyncio.run(hears(hub, speak(hub)))


def test_while_the_line_is_away_nobody_waits_for_it_and_closing_lets_go_who_does(
    engine, monkeypatch
):
    monkeypatch.setattr(hub_module, "PATIENCE", 10 * LONG)
    away = Hub(create_engine(engine.url.set(database="there_is_none")))
    answers = []
    asking = [
        threading.Thread(target=lambda: answers.append(away.is_ready()), daemon=True)
        for _ in range(200)
    ]
    for one in asking:
        one.start()
    for one in asking:
        one.join(LONG)
    assert answers == [False] * 200
    away.close()
    never = Hub(engine)
    never.close()
    last = threading.Thread(target=lambda: answers.append(never.is_ready()), daemon=True)
    last.start()
    last.join(LONG)
    assert answers[200:] == [False]
    with engine.connect() as conn:
        assert conn.execute(text("SELECT 1")).scalar_one() == 1
