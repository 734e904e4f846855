"""Fixtures of the centre's tests: a store, a service in this process, and an invented town."""

from copy import copy

import pytest
from litestar.testing import TestClient

from tests.central.laptop import Town
from tests.central.store import centre, copy_of, engine, postgres, template
from wijkdesk.central import database
from wijkdesk.central.service import create_app

__all__ = ["centre", "engine", "postgres", "template"]

TOWN = "wijkdesk_town"


@pytest.fixture(scope="session")
def founded(postgres, template):
    """A template with a town in it."""
    engine = database.engine_for(database.clone_database(postgres, template, TOWN))
    town = Town(engine)
    engine.dispose()
    return town


@pytest.fixture
def town(postgres, founded):
    """A municipality with two teams; Anna and Bram in one, Zoë in the other."""
    with copy_of(postgres, TOWN) as engine, TestClient(create_app(engine)) as client:
        yield copy(founded).settle(client, engine)
