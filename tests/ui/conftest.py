"""Every test of the window sees it in the light theme at 100 %, unless it asks for another."""

import pytest

from tests.storage.furnished import entered, furnished, room
from wijkdesk.ui import theme
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks

__all__ = ["furnished", "room"]

# Said by the offscreen platform about every window that has a smallest size; it means nothing.
OFFSCREEN = "This plugin does not support propagateSizeHints"


def pytest_collection_modifyitems(items):
    for item in items:
        if "/tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN, extend=True))


_light = []


@pytest.fixture(autouse=True)
def _look(qapp):
    """Only where it is another: with many windows about it takes a second to set it anew."""
    if [qapp.styleSheet(), qapp.font()] != _light:
        theme.apply(qapp, "light")
        _light[:] = [qapp.styleSheet(), qapp.font()]


@pytest.fixture
def home(room, furnished):
    """A real encrypted profile of Noor, with Polderdam in it; see tests/house.py."""
    made = entered(room, furnished.town)
    yield made
    made.services.attachments.put_away()


@pytest.fixture
def tasks(qtbot):
    """The lanes; trouble that no page took fails the test."""
    bugs = []
    made = Tasks(bugs.append)
    yield made
    made.close()
    assert not bugs


@pytest.fixture
def bus(qapp):
    return ChangeBus()


@pytest.fixture
def said():
    """What the banner was asked to say, as pairs of text and tone; `said.say` is the callable."""
    return Said()


class Said(list):
    def say(self, text, tone):
        self.append((text, tone))
