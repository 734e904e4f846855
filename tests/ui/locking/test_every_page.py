"""From every page, and with everything open that can lie over it: covered at once, nothing lost."""

import ast
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit

import wijkdesk.ui
from tests.ui.every_page import BUILDERS, Work
from tests.ui.locking.seat import seated
from tests.ui.stored import everything
from wijkdesk.ui.bound_box import BoundBox
from wijkdesk.ui.locking.presence import LOCK_KEY
from wijkdesk.ui.widgets.fold import Fold

UI = Path(wijkdesk.ui.__file__).parent
OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def work(home, tasks, bus, said):
    return Work(home, tasks, bus, said)


def sit_at(work, name, seat):
    """The page in its window, with its content; every tab was seen and every form is open."""
    work.tasks, work.bus = seat.tasks, seat.desk.changes
    page = BUILDERS[name](work)
    seat.window.show_page(page)
    settle(seat, page)
    for key in page.tabs.keys if hasattr(page, "tabs") else ():
        page.tabs.select(key)
        settle(seat, page)
    for _ in range(2):  # a form may have forms in it
        for fold in page.findChildren(Fold):
            fold.open()
        settle(seat, page)
    return page


def settle(seat, page):
    for _ in range(2):  # what is asked may lead to another question
        answered = []
        for lane in ("store", "read"):
            seat.tasks.run(page, list, answered.append, lane=lane)
        seat.qtbot.waitUntil(lambda seen=answered: len(seen) == 2)


def type_everywhere(page, name):
    """A word of its own in each text box that saves itself, right up to the lock."""
    typed = []
    for bound in page.findChildren(BoundBox):
        box = bound.box
        if isinstance(box, QLineEdit | QPlainTextEdit) and not box.isReadOnly():
            word = f"zwaluw {name} {bound.name} {len(typed)}"
            box.selectAll()
            insert = box.insert if isinstance(box, QLineEdit) else box.insertPlainText
            insert(word)
            typed.append(word)
    return typed


def bare(words):
    """Without spaces: from a code or a number they are taken away."""
    return "".join(words.split())


WITH_BOXES = {"FilePage", "PlanPage", "RegistrationPage"}


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(WITH_BOXES | {"BesidePage", "PdfPage", "MeetingPage"}, id="some"),
        pytest.param(BUILDERS.keys(), id="every", marks=pytest.mark.soak),
    ],
)
def test_from_every_page_it_covers_at_once_and_keeps_what_is_being_typed(qtbot, home, work, names):
    """Valid or not: what does not fit its field is kept as a draft."""
    typed = {}
    for name in sorted(names):
        with seated(qtbot, home) as seat:
            page = sit_at(work, name, seat)
            typed[name] = type_everywhere(page, name)
            QTest.keyClick(seat.window.windowHandle(), LOCK_KEY.key(), LOCK_KEY.keyboardModifiers())
            assert seat.is_covered, name
            assert seat.until_gone().trouble == "", name
            assert seat.window.windowTitle() == "WijkDesk"
        # After each, because the same day of the same plan can be typed on two pages.
        kept = bare("\n".join(everything(home.store)))
        assert [word for word in typed[name] if bare(word) not in kept] == []
    # The control: these pages have boxes, and one of them refuses words.
    assert {name for name, words in typed.items() if words} >= WITH_BOXES


def menu_of_places(seat, _work):
    seat.qtbot.waitUntil(lambda: bool(seat.desk.place.all))
    seat.window.top_bar.place.click()
    return QApplication.activePopupWidget()


def save_dialog(seat, work):
    page = sit_at(work, "PdfPage", seat)
    page.out.hold(page.sheaf())
    page.out.choose_place()
    return page.out.chooser


def print_dialog(seat, work):
    page = sit_at(work, "PdfPage", seat)
    page.out.hold(page.sheaf())
    page.out.choose_printer()
    return page.out.dialog


def list_of_choices(seat, work):
    page = sit_at(work, "RegistrationPage", seat)
    box = next(b for b in page.findChildren(QComboBox) if b.isVisible())
    box.showPopup()
    return QApplication.activePopupWidget()


def list_of_names(seat, work):
    page = sit_at(work, "PlanPage", seat)
    box = next(b for b in page.findChildren(QLineEdit) if b.completer())
    box.completer().complete()
    return box.completer().popup()


OVER = {
    "QMenu": menu_of_places,
    "QFileDialog": save_dialog,
    "QPrintDialog": print_dialog,
    "QCompleter": list_of_names,
    "ChoiceBox": list_of_choices,
}


def made_in(tree):
    """What a module makes that opens a window of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", "")
            if name.endswith(("Dialog", "Menu", "MessageBox", "Wizard", "Completer")):
                yield name


def test_everything_that_can_lie_over_a_page_is_on_the_list():
    made = {
        name
        for path in UI.rglob("*.py")
        for name in made_in(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert made <= OVER.keys()
    assert {"QMenu", "QFileDialog", "QPrintDialog"} <= made


@OFFSCREEN
def test_with_anything_open_over_it_the_key_locks_and_takes_that_away(qtbot, home, work):
    for name, opened in OVER.items():
        with seated(qtbot, home) as seat:
            over = opened(seat, work)
            qtbot.waitUntil(over.isVisible)
            qtbot.waitUntil(partial(bool, over.windowHandle()))
            seat.guard.presence.look()
            QTest.keyClick(over.windowHandle(), LOCK_KEY.key(), LOCK_KEY.keyboardModifiers())
            assert not over.isVisible(), name
            assert seat.is_covered, name
            seat.until_gone()
