"""The family's own plan beside ours: a click to offer it, and their words only to be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.vocabulary import FamilyPlanSkip


@pytest.fixture
def page(qtbot, home, tasks, bus, said, file_id):
    with opened_pages(qtbot) as show:
        made = show(PlanPage(file_id, home.services, tasks, bus, said.say))
        qtbot.waitUntil(made.parts.isEnabled)
        yield made


def the_fold(qtbot, card):
    qtbot.waitUntil(lambda: len(card.folds.widgets) == 1)
    (fold,) = card.folds.widgets.values()
    fold.open()
    return fold


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_it_is_offered_answered_and_handed_in_and_then_only_to_be_read(qtbot, page, home, file_id):
    card = page.family_plan
    own = lambda: home.services.family_plans.of_file(file_id)  # noqa: E731
    qtbot.mouseClick(card.offer, Qt.MouseButton.LeftButton)
    fold = the_fold(qtbot, card)
    assert fold.title.text() == "Aangeboden vandaag"
    assert not card.offer.isVisible()
    qtbot.keyClicks(fold.offered_to, "moeder en oma")
    fold.flush()
    qtbot.waitUntil(lambda: fold.title.text() == "Aangeboden vandaag aan moeder en oma")

    qtbot.mouseClick(fold.hand_in.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(fold.hand_in.text_field.problem_text))
    written = "Wij eten samen. Oma helpt met de indicatie i.v.m. school."
    qtbot.keyClicks(fold.hand_in.text, written)
    fold.hand_in.language.set_value("nl")
    qtbot.mouseClick(fold.hand_in.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: written in words(fold.texts))
    assert [text.text for text in own()[0].texts] == [written]
    assert fold.hand_in.text.text() == ""
    qtbot.waitUntil(lambda: clipped(page) == [])  # once it is laid out
    assert (small(page), unnamed(page)) == ([], [])

    with qtbot.waitSignal(page.own_plan_requested) as asked:
        (link,) = fold.texts.findChildren(IdButton)
        link.click()
    assert asked.args == [(file_id, own()[0].texts[0].id)]


def test_what_is_not_offered_asks_for_a_reason_and_can_be_offered_after_all(
    qtbot, page, home, file_id
):
    card = page.family_plan
    qtbot.mouseClick(card.skip, Qt.MouseButton.LeftButton)
    fold = the_fold(qtbot, card)
    assert "reden nog opschrijven" in words(fold)
    fold.skip.setFocus(Qt.FocusReason.OtherFocusReason)
    fold.skip.set_value(FamilyPlanSkip.SAFETY)
    qtbot.keyClicks(fold.skip_note, "Vader weet niet waar zij wonen.")
    fold.flush()
    qtbot.waitUntil(lambda: "reden nog opschrijven" not in words(fold))
    assert not fold.offered_on.isVisible()
    qtbot.mouseClick(fold.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(fold.offered_on.isVisible)
    (row,) = home.services.family_plans.of_file(file_id)
    assert (row.skip, row.skip_note) == (
        FamilyPlanSkip.SAFETY,
        "Vader weet niet waar zij wonen.",
    )
