"""The tab about safety: five steps, the weighing that leads on, flags in the header, figures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import unnamed
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import MeldcodeStep, SafetyFlagKind, SafetyReview, WeighingAdvice

LEFT = Qt.MouseButton.LeftButton


def begin(qtbot, page):
    page.show_tab("safety")
    tab = page.safety
    qtbot.waitUntil(tab.start.isVisible)
    qtbot.mouseClick(tab.start, LEFT)
    qtbot.waitUntil(lambda: len(tab.checks.widgets) == 1)
    return tab, next(iter(tab.checks.widgets.values()))


def note(qtbot, card, step):
    part = card.parts[step]
    before = len(part.folds.widgets)
    qtbot.mouseClick(part.add, LEFT)
    qtbot.waitUntil(lambda: len(part.folds.widgets) == before + 1)
    fold = list(part.folds.widgets.values())[-1]
    qtbot.waitUntil(fold.is_open)
    return fold


def chips(fold):
    return [fold.chips.itemAt(n).widget().text() for n in range(fold.chips.count())]


def kept(home, file_id):
    (row,) = home.services.safety.look(file_id).checks
    return row


def test_a_step_is_written_down_and_the_weighing_asks_only_what_is_reached(
    qtbot, page, home, file_id
):
    _tab, card = begin(qtbot, page)
    at = QApplication.focusWidget
    # The button that was pressed is gone.
    qtbot.waitUntil(lambda: at() in card.about.chips.values())
    fold = note(qtbot, card, MeldcodeStep.TALK)
    assert at() is fold.fields["text"].box
    part = card.parts[MeldcodeStep.TALK]
    assert part.chip.itemAt(0).widget().text() == "nog leeg"
    qtbot.keyClicks(fold.fields["text"].box, "Met moeder gepraat.")
    fold.flush()
    qtbot.waitUntil(lambda: part.chip.itemAt(0).widget().text() == "gedaan")
    fold = note(qtbot, card, MeldcodeStep.WEIGH)
    assert at() is fold.fields["suspicion"].box
    page.repaint()
    qtbot.waitUntil(lambda: at().visibleRegion().boundingRect().height() >= at().height())
    assert fold.fields["suspicion"].isVisible()
    assert not fold.fields["unsafe"].isVisible()
    box = fold.fields["suspicion"].box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert at() is fold.fields["unsafe"].box  # before anything is saved
    fold.flush()
    fold.fields["unsafe"].box.setFocus()
    fold.fields["unsafe"].box.setCurrentIndex(1)
    fold.flush()
    qtbot.waitUntil(lambda: word(WeighingAdvice.REPORT) in chips(fold))
    qtbot.waitUntil(lambda: kept(home, file_id).at(MeldcodeStep.TALK)[0].text != "")
    assert unnamed(card) == []


def test_closing_without_a_reason_says_so_and_with_one_it_stands_there(qtbot, page, home, file_id):
    _tab, card = begin(qtbot, page)
    qtbot.mouseClick(card.ending.toggle, LEFT)
    qtbot.mouseClick(card.ending.ways["close"], LEFT)
    assert "waarom" in card.ending.why.problem_text
    qtbot.keyClicks(card.ending.reason, "Geen vermoeden meer.")
    qtbot.mouseClick(card.ending.ways["close"], LEFT)
    qtbot.waitUntil(lambda: card.ending.detail.text() == "Geen vermoeden meer.")
    assert kept(home, file_id).closed_reason == "Geen vermoeden meer."
    assert not card.parts[MeldcodeStep.SIGNALS].add.isVisible()


def test_a_review_is_noted_with_its_reason(qtbot, page, home, file_id):
    _tab, card = begin(qtbot, page)
    qtbot.mouseClick(card.review.toggle, LEFT)
    qtbot.keyClicks(card.review.reason, "Vader leest mee.")
    qtbot.mouseClick(card.review.ways[SafetyReview.WITHHELD], LEFT)
    qtbot.waitUntil(lambda: word(SafetyReview.WITHHELD) in card.review.title.text())
    assert kept(home, file_id).review_reason == "Vader leest mee."


def test_a_flag_stands_in_the_header_until_somebody_says_that_it_is_over(qtbot, page):
    tab, _card = begin(qtbot, page)
    part = tab.flags.parts[SafetyFlagKind.ACUTE]
    qtbot.mouseClick(part.up.toggle, LEFT)
    qtbot.mouseClick(part.up.ways[SafetyFlagKind.ACUTE], LEFT)
    qtbot.waitUntil(part.down.isVisible)
    assert "U0" in part.down.detail.text()
    assert page.view.flags == (SafetyFlagKind.ACUTE,)
    qtbot.mouseClick(part.down.toggle, LEFT)
    qtbot.keyClicks(part.down.reason, "Vader is weg.")
    qtbot.mouseClick(part.down.ways[SafetyFlagKind.ACUTE], LEFT)
    qtbot.waitUntil(part.up.isVisible)
    assert "Vader is weg." in tab.flags.past.text()
    assert page.view.flags == ()
