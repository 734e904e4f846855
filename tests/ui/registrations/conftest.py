"""A keyboard that counts, for what is typed at the desk."""

import pytest

from tests.ui.presses import Keyboard


@pytest.fixture
def keys(qtbot, desk):
    return Keyboard(qtbot, desk.window)
