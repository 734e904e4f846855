"""Reading a version that was fixed before: what it said, and who the household was then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from wijkdesk.services.people import PersonDraft
from wijkdesk.services.plan_versions import Part
from wijkdesk.ui import theme
from wijkdesk.ui.plan_papers import family_then
from wijkdesk.ui.plans.version_page import VersionPage


@pytest.fixture
def plan(home, file_id):
    """A first version; since then a child was born, and the plan says something else."""
    services = home.services
    plan = services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer door."})
    action = services.plan_lines.add_action(goal.id)
    services.plan_lines.save_action(action.id, {}, {"text": "Elke avond voorlezen"})
    services.plans.fix(plan.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt."})
    house = services.files.look(file_id).households[0].id
    services.people.add(file_id, house, PersonDraft("Tesfay", "Adonay"))
    services.plans.fix(plan.id, "er is een kind geboren")
    return services.plans.get(file_id)


@pytest.fixture
def page(request, qtbot, home, tasks, bus, said, plan):
    theme.apply(QApplication.instance(), "light", getattr(request, "param", 1.0))
    with opened_pages(qtbot) as show:
        wanted = plan.id, plan.versions[-1].id
        made = show(VersionPage(wanted, home.services, tasks, bus, said.say))
        qtbot.waitUntil(made.parts.isEnabled)
        yield made


def lines(page, part):
    return [row.change.title for row in page.rows if row.change.part is part]


def test_it_says_what_the_version_said_and_who_there_was_then(qtbot, page, plan):
    assert lines(page, Part.GOAL) == ["Samuel slaapt weer door."]
    assert lines(page, Part.ACTION) == ["Elke avond voorlezen"]
    assert not [name for name in lines(page, Part.PERSON) if "Adonay" in name]
    newest = plan.versions[0]
    page.choice.setCurrentIndex(page.choice.values.index(newest.id))
    page.choice.activated.emit(page.choice.currentIndex())
    qtbot.waitUntil(lambda: lines(page, Part.GOAL) == ["Samuel slaapt."])
    assert [name for name in lines(page, Part.PERSON) if "Adonay" in name]
    assert "er is een kind geboren" in page.told.text()
    assert page.key.endswith(newest.id.hex)


def test_from_it_one_comes_on_paper_and_to_what_is_different_since(qtbot, page):
    with qtbot.waitSignal(page.print_requested) as asked:
        qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert asked.args == [(page.plan_id, page.version_id)]
    with qtbot.waitSignal(page.changes_requested) as asked:
        qtbot.mouseClick(page.compare, Qt.MouseButton.LeftButton)
    assert asked.args == [(page.plan_id, page.version_id, None)]


def test_each_line_is_said_and_is_reached_by_the_keyboard(qtbot, page):
    assert unnamed(page) == []
    assert small(page) == []
    goal = next(row for row in page.rows if row.change.part is Part.GOAL)
    assert goal.words.accessibleName() == "Samuel slaapt weer door."
    goal.words.setFocus()
    qtbot.keyClick(goal.words, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is goal.below[0].words


@pytest.mark.parametrize("page", [1.0, 2.0], indirect=True)
def test_nothing_is_cut_off_in_large_print(qtbot, page):
    qtbot.waitUntil(lambda: clipped(page) == [])


def test_the_family_is_drawn_as_it_was_then(page, home, file_id):
    names = {figure.name for figure in page.genogram.family.figures}
    assert names
    assert "Adonay Tesfay" not in names, "born later"
    assert {p.full_name for p in home.services.files.look(file_id).people} > names
    for person, symbol in page.genogram.symbols.items():
        assert page.genogram.family.by_id[person].name in symbol.accessibleName()
        assert not symbol.may_move


def test_that_drawing_goes_on_paper_in_words_too(plan, home, file_id):
    first = plan.versions[-1]
    paper = family_then(home.services, file_id, first.id)
    (words,) = paper.words
    assert "Tekening van het gezin" in words
    assert "Adonay" not in words
