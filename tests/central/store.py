"""A real PostgreSQL for tests: one server per process, one database per test, cloned."""

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import make_url

from wijkdesk.central import database, embedded, server

TEMPLATE = "wijkdesk_template"
LEAVE = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = %s AND application_name = 'wijkdesk-poke'"""
"""Only a database to which nobody is connected is copied; who listens for news comes back."""


@pytest.fixture(scope="session")
def postgres():
    """The URL of a server that lives as long as this process, in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="wijkdesk-test-"))
    try:
        with embedded.start(folder, durable=False) as running:
            yield running.url
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def template(postgres):
    """The name of a database with our tables and nothing in them."""
    engine = database.engine_for(database.clone_database(postgres, "template1", TEMPLATE))
    database.upgrade(engine)
    engine.dispose()
    return TEMPLATE


@contextmanager
def copy_of(postgres, template):
    """An engine on a copy of a template, which is gone afterwards."""
    name = f"test_{uuid4().hex}"
    where = make_url(postgres).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(where, autocommit=True) as conn:
        conn.execute(LEAVE, (template,))
    engine = database.engine_for(database.clone_database(postgres, template, name))
    try:
        yield engine
    finally:
        engine.dispose()
        database.drop_database(postgres, name)


@pytest.fixture
def engine(postgres, template):
    """An engine on an empty store of this test's own."""
    with copy_of(postgres, template) as engine:
        yield engine


@pytest.fixture
def centre(engine):
    """The address of a service on that store."""
    with server.running(engine) as url:
        yield url
