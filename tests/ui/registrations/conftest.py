"""The whole window and a keyboard that counts, for what is typed at the desk."""

import pytest

from tests.ui.presses import Keyboard
from wijkdesk.errors import UnavailableError
from wijkdesk.ui.desk import Desk


def no_network():
    raise UnavailableError("central_unreachable")


@pytest.fixture
def desk(qtbot, home, tasks):
    made = Desk(home.services, tasks, no_network)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.rounds.timer.stop()


@pytest.fixture
def keys(qtbot, desk):
    return Keyboard(qtbot, desk.window)
