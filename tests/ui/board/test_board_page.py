"""The board by keyboard: along the cards, into a form, and what the rules refuse is said."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.house import shared
from tests.ui.accessible import clipped, small, unnamed
from tests.ui.sync.trouble import now
from wijkdesk.services.board import Column, Narrowing
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.board.board_page import BoardPage
from wijkdesk.vocabulary import ReferralStatus

S, Key = ReferralStatus, Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date.today()


def refer(home, file_id, name, *steps):
    offer = next(one for one in home.services.directory.find(name) if one.name == name)
    row = home.services.referrals.prepare(file_id, offer.id)
    if steps:
        shared(home.services, row.id)
    for status, days in steps:
        home.services.referrals.step(row.id, status, TODAY - timedelta(days=days))
    return row.id


@pytest.fixture
def sent(home, file_id):
    """Three that were sent, the oldest first, of which two are too late; and one concept."""
    refer(home, file_id, "EMDR voor kinderen")
    ways = (("Taalmaatje", 30), ("EMDR voor kinderen", 20), ("Taalmaatje", 1))
    return [refer(home, file_id, name, (S.READY, n), (S.SENT, n)) for name, n in ways]


@pytest.fixture
def page(qtbot, home, tasks, bus, said, sent):
    made = BoardPage(home.services, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    made.resize(1072, 656)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: len(keys(made, Column.SENT)) == 3 and made.isActiveWindow())
    made.board.go_to(sent[0])
    return made


def keys(page, column):
    return [row.id for row in page.board.columns[column].cards.rows()]


def press(page, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.board.current_list(), key, held)


def status_of(home, file_id, referral):
    rows = home.services.files.look(file_id).referrals
    return next(row.status for row in rows if row.id == referral)


def test_arrows_go_along_cards_and_columns_and_enter_opens_the_referral(qtbot, page, sent, file_id):
    assert page.current == sent[0]
    press(page, Key.Key_Down)
    assert page.current == sent[1]
    press(page, Key.Key_Left)
    assert page.board.current_list() is page.board.columns[Column.PREPARING].cards
    press(page, Key.Key_Left)
    assert page.board.current_list() is page.board.columns[Column.PREPARING].cards
    press(page, Key.Key_Right)
    assert page.board.current_list() is page.board.columns[Column.SENT].cards
    with qtbot.waitSignal(page.referral_requested) as asked:
        press(page, Key.Key_Return)
    assert asked.args == [(file_id, page.current)]


def test_a_card_moves_by_the_form_of_its_step_and_the_keyboard_goes_along(
    qtbot, home, page, sent, file_id
):
    press(page, Key.Key_Right, CTRL)
    assert page.step.form.status.value() is S.RECEIVED
    assert status_of(home, file_id, sent[0]) is S.SENT, "pressing a key changes nothing yet"
    page.step.form.day.set_day(TODAY - timedelta(days=2))
    QTest.keyClicks(page.step.form.route, "telefoon")
    QTest.keyClick(page.step.form.note, Key.Key_Space)
    qtbot.waitUntil(lambda: keys(page, Column.RECEIVED) == [sent[0]])
    qtbot.waitUntil(lambda: page.board.current_list() is page.board.columns[Column.RECEIVED].cards)
    assert page.step.isHidden()
    (card,) = page.board.columns[Column.RECEIVED].cards.rows()
    assert card.status_on == TODAY - timedelta(days=2)
    steps = home.services.referral_sharing.view(sent[0]).steps
    assert (steps[-1].route, steps[-1].worker) == ("telefoon", "Noor de Wit")


def test_an_end_asks_how_it_ended_and_stays_where_it_was_until_that_is_said(
    qtbot, home, page, sent, file_id
):
    press(page, Key.Key_M)
    page.step.form.status.set_value(S.REFUSED)
    QTest.keyClick(page.step.form.note, Key.Key_Space)
    qtbot.waitUntil(lambda: bool(page.step.form.fields["refused_by"].problem_text))
    assert keys(page, Column.SENT)[0] == sent[0]
    QTest.keyClicks(page.step.form.reason, "Ze hebben geen plek")
    QTest.keyClick(page.step, Key.Key_Escape)
    assert page.step.isHidden()
    assert page.board.current_list().current_key() == sent[0]
    press(page, Key.Key_M)
    qtbot.waitUntil(lambda: page.step.form.reason.text() == "Ze hebben geen plek")


def test_what_the_rules_refuse_is_said_and_nothing_changes(qtbot, home, page, sent, said, file_id):
    press(page, Key.Key_Left, CTRL)
    assert page.step.isHidden()
    assert "Van “Verstuurd” gaat een verwijzing niet naar “Klaarzetten”" in said[-1][0]
    assert "Ontvangen" in said[-1][0]
    assert status_of(home, file_id, sent[0]) is S.SENT


def test_a_card_that_is_dragged_to_a_column_opens_the_same_form(qtbot, page, sent):
    source, aim = page.board.columns[Column.SENT], page.board.columns[Column.ACCEPTED]
    cards = source.cards
    start = cards.visualRect(cards.model().index(0, 0)).center()
    there = cards.viewport().mapFromGlobal(aim.mapToGlobal(aim.rect().center()))
    QTest.mousePress(cards.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(cards.viewport(), there)
    assert aim.property("target")
    QTest.mouseRelease(cards.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert not aim.property("target")
    assert page.step.form.status.value() is S.ACCEPTED
    assert page.step.shown_id() == sent[0]
    page.step.put_away()
    QTest.mousePress(cards.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(cards.viewport(), there)
    QTest.keyClick(cards, Key.Key_Escape)
    QTest.mouseRelease(cards.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert page.step.isHidden(), "Escape puts the card back"
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(1, 1))
    assert page.step.isHidden(), "a click is no move"


def test_numbers_open_their_list(qtbot, page, sent):
    assert page.filter.asking.chips["now"].text().endswith(": 2")
    QTest.mouseClick(page.filter.asking.chips["now"], Qt.MouseButton.LeftButton)
    assert keys(page, Column.SENT) == sent[:2]
    QTest.mouseClick(page.filter.asking.chips["now"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.filter.asking.chips["loose"], Qt.MouseButton.LeftButton)
    assert keys(page, Column.SENT) == []
    assert len(keys(page, Column.PREPARING)) == 1
    page.all.click()
    assert keys(page, Column.SENT) == sent
    head = page.board.columns[Column.SENT].head
    assert head.accessibleName().startswith("Verstuurd, 3")
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    assert page.board.columns[Column.PREPARING].isHidden()
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    assert page.board.columns[Column.PREPARING].isVisible()
    page.narrow(Narrowing(text="emdr"), Column.SENT)
    assert keys(page, Column.SENT) == [sent[1]]
    assert page.board.columns[Column.PREPARING].isHidden()


def test_red_is_only_what_is_late_and_then_the_button_for_it_is_there(qtbot, page, sent):
    cards = page.board.columns[Column.SENT].cards.model_of_cards
    assert [cards.card(n).mark.tone for n in range(3)] == ["bad", "bad", "neutral"]
    assert cards.card(0).mark.text.startswith("bellen")
    assert page.strip.do.isVisible()
    assert page.strip.do.accessibleName().startswith("Bel: Gezin Habte")
    assert "0900\N{NO-BREAK SPACE}0010" in page.strip.about.text()  # never over two lines
    assert "te laat" in page.strip.next.text()
    page.board.go_to(sent[2])
    assert page.strip.do.isHidden()


def test_each_card_says_all_of_itself_to_who_cannot_see_it(qtbot, page):
    cards = page.board.columns[Column.SENT].cards
    assert cards.accessibleName().startswith("Verstuurd, 3")
    said = cards.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Gezin Habte", "Taalmaatje", "Stichting Samen Verder", "30", "Noor", "bellen"):
        assert part in said
    assert unnamed(page) + clipped(page) + small(page) == []


def test_on_a_card_the_days_stand_before_what_may_be_cut(qtbot, home, page, sent, bus):
    home.services.referrals.step(sent[0], S.NO_RESPONSE, TODAY - timedelta(days=9))
    bus.changed.emit(EVERYTHING)
    cards = page.board.columns[Column.SENT].cards.model_of_cards
    stands = lambda: [cards.card(n).stands for n in range(3)]  # noqa: E731
    qtbot.waitUntil(lambda: any(one.startswith("9 dag") for one in stands()))
