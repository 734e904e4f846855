"""The way out in its parts: what comes after what, and what happens when something hangs."""

import threading

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QVBoxLayout, QWidget

from tests.ui.accessible import clipped
from tests.ui.locking.seat import PATIENCE
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.ui import theme
from wijkdesk.ui.locking.left_behind import LeftBehind
from wijkdesk.ui.locking.lock import House, Lock, clear_own

# Said by the offscreen platform about everything that lies over a window.
OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Scene:
    """A window with a secret in it, a lock, and what happened in the order in which it did."""

    def __init__(self, qtbot, tasks):
        self.qtbot, self.tasks = qtbot, tasks
        self.events = []
        self.left = []
        self.may_save = threading.Event()
        self.may_save.set()
        self.refusals, self.bug = [], None
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.secret = QLineEdit("Letay Habte")
        QVBoxLayout(self.window).addWidget(self.secret)
        self.window.resize(800, 500)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.lock = Lock(
            House(self.window, self.flush, self.unsent, self.close, self.leave), tasks, self.window
        )
        self.lock.deadline.setInterval(PATIENCE)
        self.lock.covered.connect(self.note_cover)

    def flush(self):
        self.events.append("flush")
        if self.bug:
            raise self.bug
        self.tasks.run(self.window, self.save, self.note_saved, self.note_saved)

    def save(self):
        self.may_save.wait(30)
        self.events.append("save")
        if self.refusals:
            raise self.refusals.pop()

    def unsent(self):
        self.events.append("count")
        return 3

    def close(self):
        self.events.append("close")

    def leave(self, left):
        self.events.append("leave")
        self.left.append(left)

    def note_saved(self, _answer):
        self.events.append("answer")

    def note_cover(self):
        self.events.append("covered")

    def until_gone(self):
        self.qtbot.waitUntil(lambda: bool(self.left), timeout=PATIENCE)
        return self.left[0]

    @property
    def curtain(self):
        return self.lock.curtains[0]


@pytest.fixture
def scene(qtbot, tasks):
    made = Scene(qtbot, tasks)
    yield made
    made.may_save.set()


class Painted(QObject):
    """Notes the first paint of what it is told to watch."""

    def __init__(self, events, parent):
        super().__init__(parent)
        self._events = events

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.ChildAdded:
            event.child().installEventFilter(self)
        elif event.type() == QEvent.Type.Paint and "painted" not in self._events:
            self._events.append("painted")
        return False


def test_the_curtain_is_painted_before_anything_is_saved_and_leaving_comes_last(scene):
    scene.window.installEventFilter(Painted(scene.events, scene.window))
    scene.lock.go()
    assert scene.events[:3] == ["painted", "covered", "flush"]
    assert scene.until_gone() == LeftBehind(3)
    after = scene.events[3:]
    assert after == ["save", "answer", "count", "close", "leave"]


def test_nothing_of_the_window_is_to_be_seen(scene):
    before = scene.window.grab().toImage()
    scene.lock.go()
    after = scene.window.grab().toImage()
    alone = scene.curtain.grab().toImage().convertToFormat(after.format())
    assert after == alone != before


def test_it_says_that_all_is_kept_only_when_it_is(scene):
    scene.may_save.clear()
    scene.lock.go()
    assert scene.curtain.text.text() == "Wat u typte wordt bewaard …"
    scene.may_save.set()
    scene.until_gone()
    assert scene.curtain.title.text() == "Vergrendeld"
    assert scene.curtain.text.text() == "Alles wat u typte is bewaard."
    assert scene.curtain.detail.text().startswith("3 ")


def test_once_is_enough(scene):
    scene.lock.go()
    scene.lock.go()
    scene.until_gone()
    assert scene.events.count("covered") == len(scene.left) == 1


@OFFSCREEN
def test_menus_and_dialogs_are_taken_away_and_their_windows_show_nothing(scene, qtbot):
    dialog = QFileDialog(scene.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    menu = QMenu(dialog)
    menu.addAction("Gezin Habte")
    menu.popup(dialog.pos())
    qtbot.waitUntil(menu.isVisible)
    scene.lock.go()
    assert not menu.isVisible()
    assert not dialog.isVisible()
    assert scene.curtain.isVisible()
    scene.until_gone()


def test_a_second_window_is_covered_too(scene, qtbot):
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    scene.lock.go()
    assert {curtain.parentWidget() for curtain in scene.lock.curtains} >= {scene.window, other}
    scene.until_gone()


def test_what_waits_for_the_network_is_dropped_and_what_hangs_there_holds_up_nothing(scene):
    drips, ended, answers = threading.Event(), [], []
    try:
        for work in (lambda: ended.append(drips.wait(30)), lambda: ended.append("second")):
            scene.tasks.run(scene.window, work, answers.append, lane="network")
        scene.lock.go()
        scene.until_gone()
        scene.tasks.run(scene.window, lambda: "later", answers.append, lane="network")
        assert ended == []
    finally:
        drips.set()
    assert answers == []
    assert "close" in scene.events


def test_a_store_that_hangs_holds_it_up_for_a_bounded_time_only(scene):
    scene.lock.deadline.setInterval(50)
    scene.may_save.clear()
    scene.lock.go()
    left = scene.until_gone()
    assert left.trouble == "not_all_kept"
    assert "close" not in scene.events
    assert left.sentences()[0].startswith("Het bewaren duurde te lang.")


def test_a_bug_in_a_page_that_should_save_does_not_keep_it_open(scene):
    scene.lock.deadline.setInterval(50)
    scene.bug = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        scene.lock.go()
    assert scene.lock.curtains
    assert scene.until_gone().trouble == "not_all_kept"


def test_when_the_disk_is_full_it_says_so_tries_again_and_locks_with_everything_kept(scene):
    scene.lock.again.setInterval(10)
    scene.refusals = [UnavailableError("disk_full"), UnavailableError("disk_full")]
    said = []
    scene.lock.again.timeout.connect(lambda: said.append(scene.curtain.text.text()))
    scene.lock.go()
    assert scene.until_gone() == LeftBehind(3)
    assert said[0].startswith("De schijf van deze laptop is vol.")
    assert scene.events.count("save") == 3


def test_when_the_disk_stays_full_it_locks_all_the_same_and_tells_the_next_page(scene):
    scene.lock.again.setInterval(5)
    scene.lock.patience_ms = 60
    scene.refusals = [UnavailableError("disk_full")] * 1000
    scene.lock.go()
    assert scene.until_gone() == LeftBehind(None, "disk_full")


def test_what_is_only_incomplete_is_a_draft_and_holds_up_nothing(scene):
    scene.refusals = [RuleBrokenError("bsn_invalid", field="bsn")]
    scene.lock.go()
    assert scene.until_gone() == LeftBehind(3)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_words_on_the_curtain_fit_and_grow_with_the_text(scene, qapp, scale):
    theme.apply(qapp, "dark", scale)
    scene.lock.go()
    scene.curtain.say(LeftBehind(3, "disk_full").sentences())
    scene.qtbot.wait(1)
    assert clipped(scene.window) == []
    scene.until_gone()


def test_the_curtain_grows_with_its_window(scene):
    scene.lock.go()
    scene.window.resize(1000, 700)
    scene.qtbot.waitUntil(lambda: scene.curtain.size() == scene.window.size())
    scene.until_gone()


@pytest.mark.parametrize("is_ours", [True, False])
def test_what_was_copied_here_is_not_left_on_the_clipboard(is_ours):
    """A stub, because the clipboard of the offscreen platform is nobody's."""
    clipboard = Clipboard(is_ours)
    clear_own(clipboard)
    assert clipboard.text == ("" if is_ours else "Letay Habte")


class Clipboard:
    def __init__(self, is_ours):
        self.text, self.ownsClipboard = "Letay Habte", lambda: is_ours

    def clear(self):
        self.text = ""
