"""The widgets one by one: by typing, clicking and listening."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from tests.ui.accessible import interfaces, unnamed
from wijkdesk.ui import theme
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Chip, Mark, chip_of
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field, focus_first_problem
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.measure import MEASURE
from wijkdesk.ui.widgets.message_bar import MessageBar
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.tabs import Tabs
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.top_bar import TopBar
from wijkdesk.ui.widgets.words import button

ROWS = (
    Row("habte", "Gezin Habte", "Termijn loopt af", "ma 23", (Mark("nog 2 dagen", "warn"),)),
    Row("visser", "Dhr. Visser", "Geen antwoord"),
    Row("amrani", "Gezin El Amrani"),
)


@pytest.fixture
def show(qtbot):
    """Put a widget in a window that has the keyboard."""
    kept = []

    def shown(widget, width=800):
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        layout.addWidget(widget)
        layout.addStretch(1)
        window.resize(width, 600)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return widget

    yield shown
    kept.clear()


@pytest.fixture
def rows(show):
    made = show(RowList("Nu"))
    made.set_rows(ROWS)
    made.setFocus()
    return made


def test_a_list_is_walked_and_opened_by_keyboard(qtbot, rows):
    opened = []
    rows.opened.connect(opened.append)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_End)
    qtbot.keyClick(rows, Qt.Key.Key_Enter)
    assert opened == ["visser", "amrani"]


def test_a_list_that_gets_the_keyboard_has_a_current_row(rows):
    assert rows.current_key() == "habte"


def test_a_click_opens_a_row_once(qtbot, rows):
    opened = []
    rows.opened.connect(opened.append)
    place = QPoint(40, rows.row_height + 10)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["visser"]


def test_a_double_click_opens_a_row_once(qtbot, rows):
    opened = []
    rows.opened.connect(opened.append)
    place = QPoint(40, rows.row_height + 10)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["visser"]


def test_new_rows_keep_the_current_one(rows):
    rows.select("amrani")
    rows.set_rows((ROWS[2], ROWS[0]))
    assert rows.current_key() == "amrani"


def test_a_list_tells_all_of_a_row(rows):
    said = {element.text(QAccessible.Text.Name) for element in interfaces(rows)}
    assert "Gezin Habte, Termijn loopt af, ma 23, nog 2 dagen" in said


def test_a_list_grows_with_its_rows_and_needs_no_scrolling(rows):
    assert rows.height() == 3 * theme.px(72)
    rows.set_rows(())
    assert rows.height() == 0


def test_a_hostile_row_is_only_text(qtbot, show):
    rows = show(RowList("Nu"))
    rows.set_rows(
        (Row(1, "<b>x</b>\n" + "\u05d0" * 9, "\u202e" + "z" * 5000, "\0", (Mark("\u0301" * 50),)),)
    )
    assert not rows.grab().isNull()


def test_enter_presses_a_button_once_as_the_space_bar_does(qtbot, show):
    made = show(button("Noteren", "link"))
    pressed = []
    made.clicked.connect(lambda: pressed.append(1))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(made, key)
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", autorep=True)
    QApplication.sendEvent(made, held)
    qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 3


def test_a_card_can_be_filled_anew(qtbot, show):
    card = show(Card("Termijnen", "Alles"))
    card.add_row("Onderzoek Wmo", Chip("nog 31 dagen", "ok"))
    card.add_row("Plan op schrift", "14 dagen", strong=True)
    old = card.findChildren(Chip)[0]
    with qtbot.waitSignal(old.destroyed):
        card.clear()
    empty = EmptyState("Nog geen termijnen. Leg eerst een melding vast.", "Melding")
    card.add(empty)
    qtbot.waitUntil(empty.isVisible)
    assert [label.text() for label in card.findChildren(QLabel) if label.isVisible()] == [
        "Termijnen",
        "Nog geen termijnen. Leg eerst een melding vast.",
    ]


def test_a_card_without_an_action_shows_none(show):
    card = show(Card("Gezin"))
    assert not card.action.isVisible()
    card.set_note("4 mensen")
    assert card.note.isVisible()


def test_a_name_with_signs_in_it_is_shown_as_it_is(show):
    card = show(Card("<b>Gezin</b> & co"))
    assert card.title.textFormat() == Qt.TextFormat.PlainText


def test_a_chip_has_room_for_its_word(show):
    chip = show(Chip("nog 2 dagen", "warn"))
    before = chip.sizeHint().width()
    chip.set_mark(Mark("termijn over 2 dagen voorbij", "bad", "clock"))
    assert chip.sizeHint().width() > before
    assert chip.text() == "termijn over 2 dagen voorbij"


def test_a_field_says_its_problem_in_words_and_to_the_ear(show):
    field = show(Field("&BSN", QLineEdit("123456789"), hint="Negen cijfers."))
    assert field.box.accessibleName() == "BSN"
    assert field.box.accessibleDescription() == "Negen cijfers."
    field.set_problem("Dit is geen geldig BSN.")
    assert field.trouble.isVisible()
    assert field.box.accessibleDescription() == "Dit is geen geldig BSN."
    assert field.box.text() == "123456789"
    field.set_problem("")
    assert not field.trouble.isVisible()
    assert field.box.accessibleDescription() == "Negen cijfers."


def test_the_mnemonic_of_a_field_leads_to_its_box(qtbot, show):
    field = show(Field("&BSN", QLineEdit()))
    qtbot.keyClick(field.window(), Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert field.box.hasFocus()


def test_the_keyboard_goes_to_the_first_field_with_a_problem(show):
    first, second = Field("Naam", QLineEdit()), Field("BSN", QLineEdit(), label_left=True)
    form = Card("Persoon")
    form.add(first)
    form.add(second)
    show(form)
    assert not focus_first_problem([first, second])
    second.set_problem("Dit is geen geldig BSN.")
    assert focus_first_problem([first, second])
    assert second.box.hasFocus()


def test_a_story_grows_as_it_is_written_and_tab_leaves_it(qtbot, show):
    area = TextArea()
    around = Card("Vraag")
    around.add(Field("Vraag", area))
    after = QLineEdit()
    around.add(Field("Naam", after))
    show(around)
    before = area.height()
    area.setFocus()
    for _ in range(8):
        qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.height() > before
    with qtbot.waitSignal(area.left, timeout=500):
        qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_a_long_story_on_one_line_grows_too(show):
    area = show(TextArea("Vraag"), width=300)
    before = area.height()
    area.set_text("woord " * 100)
    assert area.height() > before


def test_tabs_are_walked_with_arrow_keys(qtbot, show):
    tabs = show(Tabs("Onderdelen"))
    for key in ("overview", "needs", "plan"):
        tabs.add(key, key.title())
    chosen = []
    tabs.chosen.connect(chosen.append)
    tabs.setFocus()
    qtbot.keyClick(tabs.bar, Qt.Key.Key_Right)
    assert chosen == ["needs"]
    tabs.select("plan")
    assert tabs.current() == "plan"


def test_a_page_shows_the_part_of_its_tab(qtbot, show):
    page = show(Page("Gezin Habte"))
    page.add_tab("overview", "Overzicht").add_work(QLabel("eerst"))
    plan = page.add_tab("plan", "Plan")
    page.tabs.select("plan")
    assert page.parts.currentWidget() is plan
    box = QLineEdit()
    plan.add_work(box)
    box.setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):  # round, and back again
        qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.focusWidget() is page.tabs.bar
        assert page.tabs.current() == ("overview" if key is Qt.Key.Key_PageDown else "plan")


def test_a_wide_page_stays_in_the_middle_and_a_narrow_one_puts_its_columns_under_each_other(
    qtbot, show
):
    page = show(Page("Vandaag"), width=1200)
    work, side = Card("Nu"), Card("Afspraken")
    page.add_work(work)
    page.add_side(side)
    qtbot.waitUntil(lambda: side.mapTo(page, QPoint()).x() > work.mapTo(page, QPoint()).x())
    page.window().resize(1920, 600)
    qtbot.waitUntil(lambda: work.mapTo(page, QPoint()).x() == (page.width() - MEASURE) // 2)
    assert page.title.mapTo(page, QPoint()).x() == work.mapTo(page, QPoint()).x()
    assert side.mapTo(page, QPoint()).x() + side.width() == (page.width() + MEASURE) // 2
    page.window().resize(700, 600)
    qtbot.waitUntil(lambda: side.mapTo(page, QPoint()).y() > work.mapTo(page, QPoint()).y())


def test_chips_that_do_not_fit_go_to_the_next_line(qtbot, show):
    page = show(Page("Gezin"), width=400)
    page.set_header("Gezin", "", [Mark(f"let op nummer {number}", "warn") for number in range(6)])
    chips = page.findChildren(Chip)
    qtbot.waitUntil(lambda: chips[-1].y() > chips[0].y())
    assert all(chip.geometry().right() <= page.width() for chip in chips)


@pytest.fixture
def bar(show):
    return show(MessageBar())


def test_messages_wait_their_turn(bar):
    bar.show_message("Eerste", "warn")
    bar.show_message("Tweede", "bad")
    assert bar.text.text() == "Eerste"
    assert bar.more.text() == "nog 1"
    bar.close_message.click()
    assert bar.text.text() == "Tweede"
    bar.close_message.click()
    assert not bar.isVisible()


def test_the_same_trouble_is_said_once(bar):
    bar.show_message("Geen verbinding", "warn")
    bar.show_message("Geen verbinding", "warn")
    assert len(bar.messages) == 1


def test_good_news_leaves_by_itself_and_trouble_stays(qtbot, bar):
    bar.timer.setInterval(10)
    bar.show_message("Bewaard", "ok")
    bar.show_message("Geen verbinding", "warn")
    qtbot.waitUntil(lambda: bar.text.text() == "Geen verbinding")
    qtbot.wait(40)
    assert bar.isVisible()


def test_trying_again_is_one_press(qtbot, bar):
    tried = []
    bar.show_message("Geen verbinding", "warn", lambda: tried.append(True))
    assert unnamed(bar) == []
    qtbot.keyClick(bar.retry, Qt.Key.Key_Space)
    assert tried == [True]
    assert not bar.isVisible()


def test_signs_follow_the_theme_while_running(qapp, bar):
    bar.show_message("Geen verbinding", "warn")
    in_light = bar.sign.pixmap().toImage()
    theme.apply(qapp, "dark")
    assert bar.sign.pixmap().toImage() != in_light


@pytest.mark.parametrize(("tone", "how"), [("ok", "Polite"), ("bad", "Assertive")])
def test_a_message_is_announced(bar, monkeypatch, tone, how):
    heard = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: heard.append((event.message(), event.politeness().name)),
    )
    bar.show_message("Bewaard", tone)
    assert heard == [("Bewaard", how)]


def test_the_search_box_hands_the_keyboard_to_its_results(qtbot, show):
    bar = show(TopBar())
    qtbot.keyClicks(bar.search, "Hab")
    with qtbot.waitSignal(bar.search.left_down, timeout=500):
        qtbot.keyClick(bar.search, Qt.Key.Key_Down)
    qtbot.keyClick(bar.search, Qt.Key.Key_Escape)
    assert bar.search.text() == ""


def test_the_place_of_today_can_be_changed(qtbot, show):
    bar = show(TopBar())
    bar.set_places([(1, "Balie West"), (2, "AZC Noorderhof")], 1)
    assert bar.place.text() == "Balie West"
    assert bar.place.accessibleName() == "Plek: Balie West"
    chosen = []
    bar.place_chosen.connect(chosen.append)
    bar.place.menu().actions()[1].trigger()
    assert chosen == [2]
    assert bar.place.text() == "AZC Noorderhof"


def test_a_narrow_bar_gives_the_search_box_its_own_line(qtbot, show):
    bar = show(TopBar(), width=480)
    act = bar.add_button("Nieuwe aanmelding", "primary")
    bar.add_button("Kort advies")
    qtbot.waitUntil(lambda: act.y() > bar.search.y())


def test_changes_reach_whoever_listens(qtbot):
    bus, heard = ChangeBus(), []
    bus.changed.connect(heard.append)
    what = frozenset({1})
    bus.changed.emit(what)
    assert heard[0] is what


def test_what_people_wrote_is_no_mark_up_in_the_hint_of_a_pointer(show):
    words = '<img src="//elders/x.png">Oma'
    rows = show(RowList("Nu"))
    rows.set_rows([Row("a", "Oma", words)])
    told = rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    chip = show(Chip("oma"))
    chip.set_mark(Mark(words, why=words))
    assert chip.textFormat() is Qt.TextFormat.PlainText
    for tip in (told, chip.toolTip()):
        assert "<img" not in tip
        assert "&lt;img" in tip
    rows.set_rows([Row("a", "Oma", "Jan & Piet")])
    assert rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Jan & Piet"


def test_a_long_name_makes_no_page_wider_than_its_window(qtbot):
    called = "woont ook bij Gezin Van Wassenaer-Obdam van den Boetzelaer – Woldemichael-Tesfamariam"
    box, chip = ChoiceBox([(1, called)]), chip_of(Mark(called, why="Sinds vandaag"))
    for widget, most in ((box, theme.px(240)), (chip, theme.px(440))):
        qtbot.addWidget(widget)
        assert widget.minimumSizeHint().width() <= most
    assert chip.toolTip() == f"{called}\nSinds vandaag"
    assert chip_of(Mark("kort")).toolTip() == ""
