"""The window by keyboard, by ear, in large print, and quickly."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.gallery import build_window
from wijkdesk.ui import theme
from wijkdesk.ui.colours import SCHEMES
from wijkdesk.ui.main_window import MainWindow, Place
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button


@pytest.fixture
def window(qtbot):
    made = build_window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(qtbot, window, key, how=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, how)


def test_pages_are_built_at_the_first_visit_only(qtbot):
    built = []

    def build():
        built.append(Page("Vandaag"))
        return built[-1]

    window = MainWindow([Place("today", "Vandaag", "today", build)])
    qtbot.addWidget(window)
    assert built == []
    window.open_place("today")
    window.open_place("today")
    assert len(built) == 1


def test_the_title_of_the_window_is_never_a_name(window):
    window.open_place("files")
    assert window.windowTitle() == "WijkDesk"


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_1, "today"), (Qt.Key.Key_3, "files")])
def test_alt_and_a_number_jump_to_a_place(qtbot, window, key, place):
    shown = []
    window.place_shown.connect(shown.append)
    press(qtbot, window, key, Qt.KeyboardModifier.AltModifier)
    assert shown == [place]
    assert window.stack.currentWidget() is window.pages[place]
    assert window.pages[place].isAncestorOf(QApplication.focusWidget())


def test_arrow_keys_walk_along_the_rail(qtbot, window):
    window.open_place("today")
    window.rail.buttons["today"].setFocus()
    press(qtbot, window, Qt.Key.Key_Down)
    assert window.stack.currentWidget() is window.pages["inbox"]
    assert window.rail.buttons["inbox"].hasFocus()
    assert window.rail.buttons["inbox"].isChecked()


def test_tab_goes_out_of_a_page_whose_boxes_were_put_in_another_order(qtbot, window):
    """Each box gets its place, the field around it stays behind: Qt would tab back to the first."""
    page = Page("Proef")
    first, second, last = (Field(name, QLineEdit()) for name in ("Een", "Twee", "Drie"))
    for field in (second, last, first):
        page.columns.add_work(field)
    for number, field in enumerate((first, second, last)):
        page.columns.work.insertWidget(number, field)
    follow_layout(page)
    window.show_page(page)
    first.box.setFocus()
    reached = []
    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached[:2] == [second.box, last.box]
    assert not any(page.isAncestorOf(one) for one in reached[2:])
    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is last.box


def test_tab_goes_through_a_form_that_was_made_when_it_was_wanted_and_on_to_what_is_below(
    qtbot, window
):
    page, fold, below = Page("Proef"), Fold(), button("Hieronder")
    for part in (fold, below):
        page.columns.add_work(part)
    window.show_page(page)
    fold.opened.connect(lambda: fold.set_form(Field("Woorden", QLineEdit())))
    fold.toggle.setFocus()
    press(qtbot, window, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is fold.form.box
    press(qtbot, window, Qt.Key.Key_Tab)
    assert below.hasFocus()
    for before in (fold.form.box, fold.toggle):
        press(qtbot, window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is before
    fold.hide()
    press(qtbot, window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not None


def test_what_gets_the_keyboard_below_the_fold_is_brought_into_view(qtbot, window):
    page, top, far = Page("Proef"), button("Boven"), button("Ver weg")
    for part in (top, QWidget(), far):
        page.columns.add_work(part)
    page.columns.work.itemAt(1).widget().setFixedHeight(4_000)
    window.show_page(page)
    assert far.visibleRegion().isEmpty()
    top.setFocus()
    far.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: not far.visibleRegion().isEmpty())


def test_who_is_busy_for_a_moment_keeps_the_keyboard_and_a_second_enter_presses_nothing(
    qtbot, window
):
    page, pressed = Page("Proef"), []
    above, act = button("Erboven"), button("Klaarzetten")
    for part in (above, act):
        part.clicked.connect(lambda _=False, part=part: pressed.append(part.text()))
        page.columns.add_work(part)
    window.show_page(page)
    act.clicked.connect(lambda: act.setEnabled(False))
    act.setFocus()
    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_Return)
    assert pressed == ["Klaarzetten"]
    act.setEnabled(True)
    assert act.hasFocus()
    act.hide()
    assert above.hasFocus()
    both, below = QWidget(), button("Eronder")
    for part in (yes := button("Klopten"), button("Klopten niet")):
        (both.layout() or QVBoxLayout(both)).addWidget(part)
    page.columns.add_work(both)
    page.columns.add_work(below)
    qtbot.waitUntil(yes.isVisible)
    yes.setFocus()
    both.hide()  # what stands beside it is gone with it
    assert below.hasFocus()
    above.setFocus()
    above.setEnabled(False)
    window.top_bar.search.setFocus()
    above.setEnabled(True)
    assert window.top_bar.search.hasFocus()


def test_ctrl_k_goes_to_the_search_box(qtbot, window):
    window.open_place("files")
    press(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.top_bar.search.hasFocus()


def test_ctrl_l_asks_for_the_lock_even_while_typing(qtbot, window):
    window.focus_search()
    with qtbot.waitSignal(window.lock_requested, timeout=500):
        press(qtbot, window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_alt_left_goes_back(qtbot, window):
    window.open_place("today")
    file = Page("Gezin Habte")
    window.show_page(file, "files")
    assert window.rail.buttons["files"].isChecked()
    window.show_page(Page("Plan"), "inbox")
    window.back()
    assert window.stack.currentWidget() is file
    assert window.rail.buttons["files"].isChecked()
    press(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.stack.currentWidget() is window.pages["today"]
    assert window.rail.buttons["today"].isChecked()


def test_who_goes_back_comes_to_the_button_that_was_pressed(qtbot, window):
    window.open_place("today")
    file, plan = Page("Gezin Habte"), Page("Plan")
    file.add_act("Afdrukken")
    pressed = file.add_act("Open het plan")
    plan.add_act("Naar het dossier")
    window.show_page(file, "files")
    pressed.setFocus()
    window.show_page(plan, "files")
    assert plan.isAncestorOf(window.focusWidget())
    press(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.focusWidget() is pressed
    window.show_page(plan, "files")
    window.show_page(file, "files")  # asked for anew: an Enter too many presses nothing
    assert window.focusWidget() is file


def test_a_page_that_is_closed_is_really_gone(qtbot, window):
    window.open_place("today")
    file = Page("Gezin Habte")
    window.show_page(file, "files")
    with qtbot.waitSignal(file.destroyed):
        window.close_page(file)
    assert window.stack.currentWidget() is window.pages["today"]


@pytest.mark.parametrize("place", ["today", "files", "inbox"])
def test_everything_one_can_reach_has_a_name(window, place):
    window.open_place(place)
    window.show_message("Er is geen verbinding.", "warn", window.close)
    assert unnamed(window) == []
    assert small(window) == []


def test_the_walk_sees_what_has_no_name(qtbot):
    """The control of the test above: an icon-only button, a box whose label is elsewhere."""
    around = QWidget()
    qtbot.addWidget(around)
    layout = QVBoxLayout(around)
    layout.addWidget(QPushButton(toolTip="Sluiten"))
    layout.addWidget(QLabel("Naam"))
    layout.addWidget(QLineEdit())
    around.show()
    assert len(unnamed(around)) == 2


def test_a_place_says_how_much_waits_there(window):
    assert window.rail.buttons["inbox"].accessibleName() == "Postvak, 4 open"
    window.set_count("inbox", 0)
    assert window.rail.buttons["inbox"].accessibleName() == "Postvak"


def test_the_truth_about_sync_is_spoken_and_can_be_opened(qtbot, window):
    window.set_sync_state("12 wijzigingen staan alleen op deze laptop", "sinds 9:15", "warn")
    sync = window.rail.foot.sync
    assert sync.accessibleName() == "12 wijzigingen staan alleen op deze laptop"
    assert sync.accessibleDescription() == "sinds 9:15"
    sync.setFocus()
    with qtbot.waitSignal(window.sync_opened, timeout=500):
        press(qtbot, window, Qt.Key.Key_Space)


@pytest.mark.parametrize("place", ["today", "files", "inbox"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_large_print_fits_a_small_screen(qapp, qtbot, place, scale):
    theme.apply(qapp, "light", scale)
    window = build_window()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.open_place(place)
    window.show_message("Er is geen verbinding. Alles staat veilig.", "warn", window.close)
    qtbot.wait(20)
    assert (window.width(), window.height()) == (1280, 720)
    assert clipped(window) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_ring_is_seen_around_what_has_the_keyboard(qapp, qtbot, scheme):
    theme.apply(qapp, scheme)
    window = MainWindow([Place("today", "Vandaag", "today", lambda: Page("Vandaag"))])
    qtbot.addWidget(window)
    act = window.top_bar.add_button("Nieuwe aanmelding", "primary")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    beside = act.mapTo(window, QPoint(act.width() // 2, 0)) - QPoint(0, theme.px(3))
    assert window.grab().toImage().pixelColor(beside) != QColor(SCHEMES[scheme].accent)
    act.setFocus()
    assert window.grab().toImage().pixelColor(beside) == QColor(SCHEMES[scheme].accent)


def test_the_ring_survives_that_its_widget_dies(qtbot, window):
    page = Page("Kort")
    act = button("Weg", "plain", page)
    page.columns.add_work(act)
    window.show_page(page)
    act.setFocus()
    with qtbot.waitSignal(act.destroyed):
        act.deleteLater()
    window.resize(1100, 760)
    qtbot.wait(10)
    assert not window.focus_ring.isVisible() or QApplication.focusWidget() is not None


def test_a_long_name_does_not_lie_over_what_is_said_of_sync(qapp, window):
    window.resize(1280, 860)
    window.show()
    window.set_worker("Femke Postma · jeugdgids")
    foot, contact = window.rail.foot, "Laatste contact: vandaag 04:48."
    for words, tone in (
        ("1 wijziging nog niet verstuurd (oudste: vandaag 04:48).", "neutral"),
        ("1 keuze wacht op u.", "warn"),
        ("Alles is bij de centrale opslag.", "ok"),
    ):
        window.set_sync_state(words, contact, tone)
        for _ in range(6):
            qapp.processEvents()
        assert foot.worker.y() > foot.sync.geometry().bottom()
        assert foot.height() >= foot.heightForWidth(foot.width())


def test_a_name_without_a_place_to_break_ends_in_dots_and_is_said_whole(qapp, window):
    window.resize(1280, 860)
    window.show()
    worker = window.rail.foot.worker
    for name, is_whole in (
        ("Annemarie Oldenbarnevelt-Schimmelpenninck", True),
        ("Wolfeschlegelsteinhausenbergerdorff", False),
    ):
        window.set_worker(name)
        qapp.processEvents()
        assert worker.accessibleName() == name
        assert (worker.text() == name) is is_whole
        assert worker.toolTip() == ("" if is_whole else name)
        assert worker.minimumSizeHint().width() <= worker.width()


def test_a_page_on_which_nothing_can_be_pressed_gets_no_ring(qtbot, window):
    window.show()
    window.activateWindow()
    page = Page("De dossiers zijn dicht")
    window.show_page(page)
    page.focus_first()
    qtbot.waitUntil(page.hasFocus)
    assert not window.focus_ring.isVisible()
    window.rail.foot.lock.setFocus()
    qtbot.waitUntil(window.focus_ring.isVisible)
