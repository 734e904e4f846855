"""A first load on a slow line, in the window: how far it is, and what came can be worked with."""

import threading
from contextlib import contextmanager

import pytest
import shiboken6

from tests.house import FAST, PASSPHRASE
from tests.ui.accessible import unnamed
from wijkdesk.errors import UnavailableError
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.storage import state
from wijkdesk.sync import fetching, first_load
from wijkdesk.sync.enrolment import enrol
from wijkdesk.ui import theme
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.tasks import Tasks

PATIENCE = 20_000

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


class SlowLine:
    """Small pages; before page `cut` the line is gone, before page `stop` it waits for `on`."""

    def __init__(self):
        self.plain = fetching.Line.pull
        self.came, self.cut, self.stop = [], 0, 0
        self.waits, self.on = threading.Event(), threading.Event()

    def pull(self, line, message):
        message.want_bytes = 64 * 1024
        if len(self.came) == self.cut:
            raise UnavailableError("central_unreachable")
        if len(self.came) == self.stop:
            self.waits.set()
            assert self.on.wait(PATIENCE)
        answer = self.plain(line, message)
        if not answer.need_ids:
            self.came.append(answer)
        return answer


@pytest.fixture
def slow(monkeypatch):
    made = SlowLine()
    monkeypatch.setattr(fetching.Line, "pull", lambda *asked: made.pull(*asked))  # noqa: PLW0108 - bound to the line
    yield made
    made.on.set()


@contextmanager
def window(store):
    bugs = []
    profile, tasks = Profile(store), Tasks(bugs.append)
    desk = Desk(profile.services, tasks, profile.sync)
    desk.rounds.timer.stop()
    desk.window.show()
    try:
        yield desk
    finally:
        desk.rounds.timer.stop()
        tasks.close()
        shiboken6.delete(desk.window)
        shiboken6.delete(desk)
    assert not bugs


def round_of(qtbot, desk):
    with qtbot.waitSignal(desk.rounds.ended, timeout=PATIENCE):
        desk.rounds.go()
    desk.rounds.timer.stop()


def test_a_first_load_says_how_far_it_is_and_goes_on_where_it_was(qtbot, qapp, much, slow):
    theme.apply(qapp, "light")
    town = much
    slow.cut, slow.stop = 3, 7
    folder = town.folder / "new"
    store = enrol(folder, town.url, town.code("yusuf"), PASSPHRASE, label="P", kdf=FAST)
    town.laptops["new"] = type(town.yusuf)(store, b"")  # closed with the town
    first_load.begin(store)
    assert len(slow.came) == 1
    assert slow.came[0].rows_left > 10
    with window(store) as desk:
        assert desk.services.me.name == "Yusuf Aydin"
        strip = desk.load_watch.strip
        qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
        round_of(qtbot, desk)
        qtbot.waitUntil(lambda: "zodra er verbinding is" in strip.detail.text())
        before = strip.bar.value()
        assert 1 < before < 99
        assert strip.words.text() == f"Uw dossiers komen binnen: {before} %."
    slow.cut = 0
    with store.applying() as session:
        state.put(session, load_ms=1_200_000)  # it is a slow line
    with window(store) as desk:
        strip = desk.load_watch.strip
        qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
        assert strip.bar.value() == before
        desk.rounds.go()
        qtbot.waitUntil(slow.waits.is_set, timeout=PATIENCE)
        desk.sync.look()
        qtbot.waitUntil(lambda: "Stoppen mag" in strip.detail.text(), timeout=PATIENCE)
        qtbot.waitUntil(lambda: strip.bar.value() > before, timeout=PATIENCE)
        assert "Nog ongeveer" in strip.detail.text()
        assert not unnamed(strip)
        here = desk.services.sync_state.truth().load.files
        assert 0 < here < 6
        assert len(desk.services.files.mine()) == here
        with qtbot.waitSignal(desk.rounds.ended, timeout=PATIENCE):
            slow.on.set()
        desk.rounds.timer.stop()
        qtbot.waitUntil(strip.isHidden, timeout=PATIENCE)
        assert len(desk.services.files.mine()) == 6
    came = [c.id for answer in slow.came for c in answer.c if not c.part]
    assert len(came) == len(set(came))
