"""Nothing that somebody types is lost: every box of every page is kept, and comes back."""

from collections import Counter

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.ui.every_page import BUILDERS
from tests.ui.opened import opened_pages
from tests.ui.stored import everything
from wijkdesk.services.screen import Screen, ShownPage, WindowState
from wijkdesk.ui.bound_box import text_in
from wijkdesk.ui.page_parts import KEPT, SECRET, Opens, is_editable, is_loose, parts_of
from wijkdesk.ui.page_state import state_of
from wijkdesk.ui.restoring import Restoring
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.vocabulary import DutyKind, PlanPart

PROMISE_MS = 2000
LONG_PASTE = 1_000_000
"""Characters in a line; Qt keeps 32,767 of them, and says nothing of the others."""
BEFORE_THE_DESK = {
    "EnrolPage": "there is no store yet to keep anything in, and what is typed is a secret",
    "UnlockPage": "the store is locked, and what is typed is the passphrase",
}
SAVED_AT_ONCE = {
    **{
        ("RegistrationPage", f".duties.lines[{kind}].tick"): "a tick is saved when it is made"
        for kind in DutyKind
    },
    ("PlanPage", ".choice.box"): "a choice here is saved when it is made",
    **{
        ("PlanPage", f".choice.ticks[{part}]"): "a tick is saved when it is made"
        for part in PlanPart
    },
    ("SettingsPage", ".lock.box"): "a choice here is saved when it is made",
    ("SettingsPage", ".reminders.box"): "a choice here is saved when it is made",
}
WORDS = (QLineEdit, QPlainTextEdit)
EDITABLE = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractButton)


@pytest.fixture
def show(qtbot):
    with opened_pages(qtbot) as shown:
        yield shown


def settled(qtbot, tasks):
    """Every answer that was asked for has come."""
    qtbot.waitUntil(lambda: not tasks._waiting, timeout=30_000)  # noqa: SLF001 - what a page still waits for


def opened(qtbot, work, show, name):
    """A page with everything open that can be opened, the way a worker may have left it."""
    page = show(BUILDERS[name](work))
    settled(qtbot, work.tasks)
    for key in reversed(page.tabs.keys if hasattr(page, "tabs") else ()):
        page.tabs.select(key)  # a tab is made when it is shown
        settled(qtbot, work.tasks)
    seen = -1
    while seen != (seen := len(parts_of(page))):
        for part in parts_of(page).values():
            if isinstance(part, Opens) and not part.is_open():
                part.open()
        settled(qtbot, work.tasks)
    return page


def boxes(page):
    """Everything on a page in which somebody can put something, found in the widgets themselves."""
    for widget in page.findChildren(QWidget):
        if not isinstance(widget, EDITABLE) or isinstance(widget.parent(), (QComboBox,)):
            continue
        if isinstance(widget.parent(), QAbstractSpinBox) or not is_editable(widget):
            continue
        yield widget


def paths(page):
    """The name of each box that an attribute leads to."""
    return {id(part): path for path, part in parts_of(page).items()}


def test_the_exceptions_are_only_of_pages_before_the_desk():
    assert BEFORE_THE_DESK.keys() <= BUILDERS.keys()


def test_every_box_of_every_page_is_kept_by_somebody(qtbot, work, show):
    short = []
    for name in sorted(BUILDERS.keys() - BEFORE_THE_DESK.keys()):
        page = opened(qtbot, work, show, name)
        known = paths(page)
        loose = [box for box in boxes(page) if is_loose(box) and isinstance(box, WORDS)]
        assert name in WRITES or not loose, f"{name} is missing from WRITES"
        for box in boxes(page):
            what = f"{type(box).__name__} “{box.accessibleName()}” on {name}"
            if box.property(SECRET):
                secret = any(word in spoken(box) for word in ("wachtzin", "wachtwoord"))
                assert secret, f"{what} keeps nothing, and is no passphrase"
                continue
            assert id(box) in known, f"no attribute leads to {what}: it cannot be found again"
            if isinstance(box, QLineEdit) and box.property("role") != "search":
                short += [what] if box.maxLength() < LONG_PASTE else []
            if (name, known[id(box)]) not in SAVED_AT_ONCE:
                assert box.property(KEPT) or is_loose(box), f"{what} is kept by nobody"
    assert short == [], "these let go of a long paste"


def spoken(box):
    """What is said of a box, or of the box that a button belongs to."""
    return f"{box.accessibleName()} {box.parentWidget().accessibleName()}".lower()


def fill(box, number):
    """What a worker might do here; the text that stands there afterwards."""
    if isinstance(box, DateBox):
        box.setText(f"{number % 28 + 1} x")  # not a day yet: kept all the same
    elif isinstance(box, (QLineEdit, QPlainTextEdit)):
        box.clear()
        QTest.keyClicks(box, f"getypt {number}")
    elif isinstance(box, QComboBox) and box.count():
        box.setCurrentIndex((box.currentIndex() + 1) % box.count())
    elif isinstance(box, QAbstractButton) and not box.isChecked():
        box.click()
    return text_in(box)


def fire(page):
    """As if the draft time had passed: no timer that keeps words takes longer than promised."""
    for timer in page.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot() and timer.interval() <= PROMISE_MS:
            timer.stop()
            timer.timeout.emit()


WRITES = {
    "AdvicePage": 5,
    "AgendaPage": 4,
    "BoardPage": 1,
    "CoverPage": 0,  # two boxes, for days
    "DirectoryPage": 1,
    "ExchangePage": 1,
    "EvaluationPage": 4,
    "FilePage": 30,
    "HandOverPage": 0,  # one box, for a day
    "HandoversPage": 3,
    "InboxPage": 1,
    "KnownPage": 3,
    "LeavePage": 3,
    "LocationsPage": 3,
    "MeetingPage": 8,
    "PlanPage": 25,
    "PouchPage": 1,
    "ProvisionPage": 25,
    "ReferralPage": 2,
    "RegistrationPage": 4,
    "RequestPage": 8,
    "SyncPage": 1,
    "TablePage": 8,
    "WaitingPage": 3,
}
"""Pages with boxes for words, and at least how many: else this would be green about nothing."""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list of names
@pytest.mark.parametrize("name", WRITES)
def test_what_is_typed_in_any_box_is_in_the_store_in_time_and_comes_back(
    qtbot, home, work, show, name
):
    page = opened(qtbot, work, show, name)
    typed = {}
    known = paths(page)
    for number, box in enumerate(boxes(page), 100):
        path = known.get(id(box), "")
        usable = box.isEnabledTo(page) and not box.property(SECRET)
        if usable and (name, path) not in SAVED_AT_ONCE:
            typed[path] = fill(box, number)
    words = {path: text for path, text in typed.items() if text.startswith("getypt")}
    assert len(words) >= WRITES[name], Counter(type(b).__name__ for b in boxes(page))
    now = {path: text_in(part) for path, part in parts_of(page).items() if path in typed}

    fire(page)
    state = state_of(page, None)
    home.services.screen.keep(Screen(WindowState(name), (ShownPage("today", state),)))
    settled(qtbot, work.tasks)
    kept = "\n".join(everything(home.store))
    assert [text for text in words.values() if text not in kept] == []

    page.hide()
    (shown,) = home.services.screen.last().pages
    anew = show(BUILDERS[name](work))
    Restoring(anew, shown.state, work.tasks).begin()
    qtbot.waitUntil(lambda: missing(anew, now) == {}, timeout=60_000)
    settled(qtbot, work.tasks)
    assert missing(anew, now) == {}


def missing(page, wanted):
    """What is not yet as it was: path, what it should be, what it is."""
    parts = parts_of(page)
    return {
        path: (text, text_in(parts[path]) if path in parts else "not there")
        for path, text in wanted.items()
        if path not in parts or text_in(parts[path]) != text
    }
