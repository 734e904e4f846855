"""Sections, sets, opinions and dragging on the plan page, by typing and by the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.ui import theme
from wijkdesk.vocabulary import CompartmentKind, DoerKind, PlanForm, PlanPart, SectionKind

lists = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A list of names, or the keyboard while something is dragged: off the screen there is neither."""
CONCERN, STRENGTH = SectionKind.CONCERN, SectionKind.STRENGTH


def card(page, kind):
    return page.sections.above.widgets[kind]


def folds(page, kind):
    return list(card(page, kind).lines.widgets.values())


def add(qtbot, page, kind, said):
    count = len(folds(page, kind))
    card(page, kind).add_line.click()
    qtbot.waitUntil(lambda: len(folds(page, kind)) == count + 1)
    fold = folds(page, kind)[-1]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fold.text)
    qtbot.keyClicks(fold.text, said)
    return fold


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def choose(page, form):
    page.choice.box.set_value(form)
    page.choice.box.activated.emit(page.choice.box.currentIndex())


@lists
def test_what_somebody_says_is_kept_with_who_said_it(qtbot, page, plan):
    fold = add(qtbot, page, CONCERN, "De indicatie")
    qtbot.waitUntil(lambda: "Moeilijk woord: “indicatie”" in "\n".join(words(fold)))
    fold.text.selectAll()
    qtbot.keyClicks(fold.text, "Samuel slaapt niet")
    qtbot.keyClicks(fold.said_by, "Letay Habte")
    qtbot.keyClicks(fold.since, "sinds de reis")
    qtbot.keyClicks(fold.effect, "Hij is moe")
    page.boxes.reason.setFocus()
    qtbot.waitUntil(lambda: [r.effect for r in plan().said] == ["Hij is moe"])
    (row,) = plan().said
    assert (row.text, row.said_by, row.since_when) == (
        "Samuel slaapt niet",
        "Letay Habte",
        "sinds de reis",
    )
    assert row.visibility is CompartmentKind.TEAM
    qtbot.waitUntil(lambda: "Letay Habte zegt dit · sinds de reis" in "\n".join(words(fold)))


def test_a_line_is_moved_by_keys_and_taken_away(qtbot, page, plan):
    one, two = (add(qtbot, page, STRENGTH, n) for n in ("Een", "Twee"))
    qtbot.keyClick(two.text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: folds(page, STRENGTH) == [two, one])
    assert QApplication.focusWidget() is two.text
    two.remove.click()
    qtbot.waitUntil(lambda: folds(page, STRENGTH) == [one])
    assert [row.text for row in plan().said] == ["Een"]


def test_another_set_shows_other_parts_and_hides_nothing_that_is_filled_in(qtbot, page, plan):
    parts = page.sections
    assert list(parts.above.widgets) == [STRENGTH, CONCERN, SectionKind.EARLIER_HELP]
    assert not parts.crisis.isVisible()
    choose(page, PlanForm.HEAVY)
    qtbot.waitUntil(parts.crisis.isVisible)
    assert SectionKind.SAFETY in parts.above.widgets
    fold = add(qtbot, page, SectionKind.SAFETY, "Wij bellen elkaar")
    choose(page, PlanForm.LIGHT)
    qtbot.waitUntil(lambda: not parts.crisis.isVisible())
    assert folds(page, SectionKind.SAFETY) == [fold]
    choose(page, PlanForm.OWN)
    qtbot.waitUntil(page.choice.ticks[PlanPart.CRISIS].isVisible)
    qtbot.waitUntil(page.choice.ticks[STRENGTH].isChecked)
    page.choice.ticks[PlanPart.CRISIS].click()
    page.choice.ticks[PlanPart.STRENGTH].click()
    qtbot.waitUntil(lambda: parts.crisis.isVisible() and STRENGTH not in parts.above.widgets)
    assert [row.text for row in plan().said] == ["Wij bellen elkaar"]


def test_an_opinion_is_noted_literally_and_the_form_asks_for_whose_it_is(qtbot, page, plan):
    choose(page, PlanForm.HEAVY)
    opinions = page.sections.opinions
    qtbot.waitUntil(opinions.isVisible)
    opinions.fold.toggle.click()
    qtbot.keyClicks(opinions.text, "Ik ben het er niet mee eens")
    opinions.note_it.click()
    qtbot.waitUntil(lambda: bool(opinions.fields["person_id"].problem_text))
    assert opinions.text.text() == "Ik ben het er niet mee eens", "nothing typed is lost"
    opinions.person.setCurrentIndex(1)
    opinions.note_it.click()
    qtbot.waitUntil(lambda: "“Ik ben het er niet mee eens”" in words(opinions))
    assert [o.person for o in plan().opinions] == ["Letay Habte"]
    assert not opinions.fold.is_open()


def two_goals(qtbot, page, home, plan):
    lines, goals = home.services.plan_lines, []
    for words_ in ("Slapen", "School"):
        goal = lines.add_goal(plan().id)
        lines.save_goal(goal.id, {}, {"text": words_})
        for number in "12":
            action = lines.add_action(goal.id)
            lines.save_action(action.id, {}, {"text": f"{words_} {number}"})
        goals.append(goal)
    page.editor.look()
    qtbot.waitUntil(lambda: len(page.goals.widgets) == len(goals))
    qtbot.waitUntil(lambda: all(len(c.lines.widgets) == 2 for c in page.goals.widgets.values()))
    return list(page.goals.widgets.values())


def told(plan):
    return {g.text: [a.text for a in g.actions] for g in plan().goals}


def drag(qtbot, grip, target, down):
    """Take hold, and let go at this part of the height of another widget."""
    grip.window().resize(1072, 4000)  # all of it is there: nothing scrolls
    QApplication.sendPostedEvents()
    spot = QPoint(5, round(target.height() * down))
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    for _step in range(2):
        qtbot.mouseMove(grip, grip.mapFromGlobal(target.mapToGlobal(spot)))
    at = grip.mapFromGlobal(target.mapToGlobal(spot))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=at)


@lists
def test_a_goal_and_an_action_are_dragged_also_to_another_goal(qtbot, page, home, plan):
    first, second = two_goals(qtbot, page, home, plan)
    action = next(iter(first.lines.widgets.values()))
    target = list(second.lines.widgets.values())[1]
    drag(qtbot, action.grip, target, 0.2)
    qtbot.waitUntil(lambda: len(second.lines.widgets) == 3)
    assert told(plan) == {"Slapen": ["Slapen 2"], "School": ["School 1", "Slapen 1", "School 2"]}
    drag(qtbot, second.grip, first, 0.1)
    qtbot.waitUntil(lambda: list(told(plan)) == ["School", "Slapen"])
    assert page.moves.drag.line is None, "the line that showed the place is gone"


@lists
def test_escape_puts_a_dragged_line_back(qtbot, page, home, plan):
    first, second = two_goals(qtbot, page, home, plan)
    before = told(plan)
    qtbot.mousePress(second.grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(second.grip, second.grip.mapFromGlobal(first.mapToGlobal(QPoint(5, 5))))
    assert page.moves.drag.line is not None
    qtbot.keyClick(second.grip, Qt.Key.Key_Escape)
    assert page.moves.drag.line is None
    qtbot.mouseRelease(second.grip, Qt.MouseButton.LeftButton)
    page.flush()
    assert told(plan) == before


def test_keys_and_buttons_take_an_action_to_another_goal(qtbot, page, home, plan):
    first, second = two_goals(qtbot, page, home, plan)
    fold = list(first.lines.widgets.values())[1]
    fold.begin()
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(fold.text, Qt.Key.Key_Down, keys)
    qtbot.waitUntil(lambda: told(plan)["School"] == ["Slapen 2", "School 1", "School 2"])
    qtbot.waitUntil(lambda: len(second.lines.widgets) == 3)
    moved = next(iter(second.lines.widgets.values()))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is moved.toggle)
    moved.open()
    assert moved.to_before.isVisible()
    assert not moved.to_next.isVisible()
    moved.to_before.click()
    qtbot.waitUntil(lambda: told(plan)["Slapen"] == ["Slapen 1", "Slapen 2"])


def test_a_goal_has_figures_an_owner_and_how_it_stands(qtbot, page, home, plan):
    first, _second = two_goals(qtbot, page, home, plan)
    first.fold.open()
    form = first.form
    for box, value in ((form.start, 3), (form.target, 7), (form.owner, plan().people[0].id)):
        box.setFocus()
        box.set_value(value)
    form.accepted_by.setFocus()
    form.accepted_by.set_value(plan().people[0].id)
    page.boxes.reason.setFocus()
    qtbot.waitUntil(lambda: plan().goals[0].accepted_on is not None)
    goal = plan().goals[0]
    assert (goal.scale_start, goal.scale_target) == (3, 7)
    qtbot.waitUntil(lambda: "van 3 naar 7" in words(first))
    assert "Doel van Letay Habte · Letay Habte wil dit zelf ook" in words(first)


@lists
def test_a_doer_of_the_network_and_an_offer_of_the_kaart_are_known(qtbot, page, home, plan):
    helper = home.services.network.add(plan().case_file_id)
    home.services.network.save(helper.id, {}, {"name": "Opa Kidane"})
    first, _second = two_goals(qtbot, page, home, plan)
    offer = home.services.directory.find()[0]
    fold = next(iter(first.lines.widgets.values()))
    qtbot.waitUntil(lambda: f"{offer.name} ({offer.provider})" in fold.offers.stringList())
    fold.begin()
    qtbot.keyClicks(fold.doer_name, "Opa Kidane")
    qtbot.keyClicks(fold.provision, "bestaat niet")
    page.boxes.reason.setFocus()
    qtbot.waitUntil(lambda: bool(fold.editor.boxes["provision_id"].field.problem_text))
    fold.provision.setFocus()
    fold.provision.setText(f"{offer.name} ({offer.provider})")
    page.boxes.reason.setFocus()
    qtbot.waitUntil(lambda: plan().goals[0].actions[0].provision_id == offer.id)
    action = plan().goals[0].actions[0]
    assert (action.helper_id, action.doer_kind) == (helper.id, DoerKind.NETWORK)
    qtbot.waitUntil(lambda: any(f"met {offer.name}" in said for said in words(fold)))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_part_of_a_whole_plan_is_named_and_nothing_is_cut_off(
    qtbot, qapp, page, home, plan, scale
):
    theme.apply(qapp, "light", scale)
    choose(page, PlanForm.HEAVY)
    qtbot.waitUntil(page.sections.crisis.isVisible)
    two_goals(qtbot, page, home, plan)[0].fold.open()
    add(qtbot, page, CONCERN, "Samuel slaapt niet")
    for part in (page.sections.sharing, page.sections.crisis):
        part.add_line.click()
        qtbot.waitUntil(lambda part=part: bool(part.lines.widgets))
    page.sections.opinions.fold.open()
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert unnamed(page) == []
    assert small(page) == []
    assert page.minimumSizeHint().width() <= 1072
