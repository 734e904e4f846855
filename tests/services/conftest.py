"""The profiles that these tests open, and how trouble is asked for."""

from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from tests.storage.furnished import home, planned, town
from wijkdesk.errors import WijkDeskError

__all__ = ["home", "planned", "town"]


@pytest.fixture
def trouble():
    """Expect trouble of the kind that is explained; it can be read afterwards."""

    @contextmanager
    def expected(code, field=None):
        told = SimpleNamespace()
        with pytest.raises(WijkDeskError) as caught:
            yield told
        told.error = caught.value
        assert (caught.value.code, caught.value.field) == (code, field)

    return expected
