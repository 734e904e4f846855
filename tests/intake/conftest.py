"""Trouble is expected by its code."""

from contextlib import contextmanager

import pytest

from wijkdesk.errors import WijkDeskError


@pytest.fixture
def trouble():
    @contextmanager
    def expected(code):
        with pytest.raises(WijkDeskError) as caught:
            yield
        assert caught.value.code == code

    return expected
