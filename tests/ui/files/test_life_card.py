"""Closing asks once, by keyboard; what is written afterwards is kept as everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from wijkdesk.vocabulary import ClosingReason

SPACE = Qt.Key.Key_Space


def words(card):
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def test_a_file_is_closed_filled_in_and_opened_again(qtbot, home, page):
    card = page.overview.life
    assert any(text.startswith("Geopend op") for text in words(card))
    QTest.keyClick(card.ask, SPACE)
    qtbot.waitUntil(card.close_it.hasFocus)
    QTest.keyClick(card.close_it, SPACE)
    qtbot.waitUntil(lambda: card.form is not None)
    qtbot.waitUntil(card.form.reason_box.hasFocus)
    QTest.keyClick(card.form.reason_box, Qt.Key.Key_Down)
    QTest.keyClick(card.form.reason_box, Qt.Key.Key_Down)
    QTest.keyClicks(card.form.told_box, "Letay en de school")
    card.flush()
    case_file_id = page.case_file_id
    look = home.services.files.look
    qtbot.waitUntil(lambda: look(case_file_id).closed.told == "Letay en de school")
    assert look(case_file_id).closed.reason in tuple(ClosingReason)
    qtbot.waitUntil(lambda: any("Afgesloten op" in text for text in words(page.overview.step)))
    QTest.keyClick(card.again, SPACE)
    qtbot.waitUntil(lambda: look(case_file_id).closed is None)
    qtbot.waitUntil(lambda: any(text.startswith("Heropend op") for text in words(card)))
    qtbot.waitUntil(card.ask.hasFocus)


def test_what_is_open_is_named_before_one_says_yes(qtbot, home, page):
    plan = home.services.plans.start(page.case_file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.add_action(goal.id)
    page.bench.announce_file()
    card = page.overview.life
    qtbot.waitUntil(lambda: "Nog open: 1 actie" in card.words.text())
    card.open()
    card.cancel.click()
    assert not card.is_open()
    assert home.services.files.look(page.case_file_id).closed is None


def test_what_is_typed_while_another_laptop_opens_the_file_again_is_kept(qtbot, home, page):
    home.services.closing.close(page.case_file_id)
    page.bench.announce_file()
    card = page.overview.life
    qtbot.waitUntil(lambda: card.form is not None)
    QTest.keyClicks(card.form.evaluation_box, "Het ging goed")
    home.services.closing.reopen(page.case_file_id)
    page.bench.announce_file()
    look = home.services.files.look
    qtbot.waitUntil(lambda: look(page.case_file_id).closings[0].evaluation == "Het ging goed")
    assert card.form is None
