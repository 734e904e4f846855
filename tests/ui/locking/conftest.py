"""One profile for a whole file: what locks does not depend on what is in it."""

import pytest

from tests.house import house


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    with house(tmp_path_factory.mktemp("locking") / "profile") as opened:
        yield opened
