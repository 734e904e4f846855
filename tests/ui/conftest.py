"""Every test of the window sees it in the light theme at 100 %, unless it asks for another."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.house import family
from tests.storage.furnished import Kept, entered, lived_in
from tests.ui.every_page import Work
from tests.ui.offline import no_network
from wijkdesk.ui import theme
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.tasks import Tasks

# Said by the offscreen platform about every window that has a smallest size; it means nothing.
OFFSCREEN = "This plugin does not support propagateSizeHints"


def pytest_collection_modifyitems(items):
    for item in items:
        if "/tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN, extend=True))


_looks = {}


@pytest.fixture(autouse=True)
def _look(qapp, request):
    """Only where it is another: with many windows about it takes a second to set it anew."""
    scale = 1.5 if request.node.get_closest_marker("large_print") else 1.0
    # Those of the test before are marked to go, and go now.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if (qapp.styleSheet(), qapp.font()) != _looks.get(scale):
        theme.apply(qapp, "light", scale)
        _looks[scale] = (qapp.styleSheet(), qapp.font())


@pytest.fixture(scope="session")
def moved_in(furnished):
    """A profile that is only ever copied, in which family Habte-Tesfay lives, and its file."""
    with lived_in(furnished.town, furnished.folder / "moved_in") as made:
        file_id = family(made.services)
    return Kept(made.folder, furnished.town.key, {}), file_id


@pytest.fixture(scope="session")
def done(furnished):
    """The work of every page done once, in a profile that is only ever copied."""
    with lived_in(furnished.town, furnished.folder / "work") as home:
        work = Work(home, None, None, SimpleNamespace(say=None))
    return Kept(home.folder, furnished.town.key, {}), work


@pytest.fixture
def home(request, room, furnished):
    """A real encrypted profile of Noor, with Polderdam in it; see tests/house.py.

    For who asks for a `file_id` the family lives in it; for who asks for what is `done`, that is.
    """
    kept = furnished.town
    for more in ("done", "moved_in"):
        if more in request.fixturenames:
            kept = request.getfixturevalue(more)[0]
            break
    made = entered(room, kept)
    yield made
    made.services.attachments.put_away()


@pytest.fixture
def file_id(home, moved_in):
    """Of that family."""
    return moved_in[1]


@pytest.fixture
def tasks(qtbot):
    """The lanes; trouble that no page took fails the test."""
    bugs = []
    made = Tasks(bugs.append)
    yield made
    made.close()
    assert not bugs


@pytest.fixture
def work(home, done, tasks, bus, said):
    """To open any page of `every_page` on what was done already."""
    return Work(home, tasks, bus, said, done=done[1])


@pytest.fixture
def desk(qtbot, home, tasks):
    """The whole window of who works here, in front of all others and without a line."""
    made = Desk(home.services, tasks, no_network)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.rounds.timer.stop()


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
