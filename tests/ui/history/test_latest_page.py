"""The last changes: what, where, when, sent or not, and the way back of each."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from tests.house import family
from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from tests.ui.sync.trouble import now
from wijkdesk.models.all import Person
from wijkdesk.services.changes import of_file
from wijkdesk.storage.tables import sync_op
from wijkdesk.ui import theme
from wijkdesk.ui.history.latest_page import STEP, LatestPage


@pytest.fixture
def people(home):
    home.people = {p.given_names: p.id for p in home.services.files.look(home.file_id).people}
    return home


@pytest.fixture
def open_page(qtbot, people, tasks, bus, said):
    with opened_pages(qtbot) as show:

        def open_it():
            page = LatestPage(people.services.undo, tasks, bus, said.say, now)
            page.begin()
            show(page)
            loaded(qtbot, page)
            return page

        yield open_it


def loaded(qtbot, page):
    qtbot.waitUntil(lambda: page.nothing.isVisible() or bool(page.lines.widgets))


def phone(home, name="Samuel"):
    with home.store.reading() as session:
        return session.get(Person, home.people[name]).phone


def save(home, name="Samuel", typed="06 1"):
    home.services.people.save(home.people[name], {}, {"phone": typed})


def colleague(home, typed):
    with home.store.applying() as session:
        session.execute(
            text("UPDATE person SET phone = :p, _lv = _lv + 1 WHERE id = :i"),
            {"p": typed, "i": home.people["Samuel"].bytes},
        )


def about(page):
    return {line.row.case_file_id for line in page.lines.widgets.values()}


def first(page):
    return next(iter(page.lines.widgets.values()))


def test_an_empty_list_says_what_will_stand_there(people, open_page):
    page = open_page()
    assert page.nothing.isVisible()
    assert not page.more.isVisible()


def test_a_line_says_what_where_when_and_whether_it_was_sent(people, open_page):
    save(people)
    line = first(open_page())
    assert line.what.text() == "Persoon: telefoon"
    assert line.preview.text() == "(leeg) → “06 1”"
    assert line.file.text() == "Gezin Habte – Tesfay"
    assert line.when.text().startswith("vandaag")
    assert line.state.text() == "nog niet verstuurd"
    assert line.turn.text() == "Ongedaan maken"
    assert "Persoon: telefoon, Gezin Habte – Tesfay" in line.turn.accessibleName()


def test_an_act_is_undone_and_done_again_by_keyboard_only(qtbot, people, open_page):
    save(people)
    page = open_page()
    turned = []
    page.turned.connect(turned.append)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first(page).turn)
    qtbot.keyClick(first(page).turn, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: phone(people) is None)
    qtbot.waitUntil(lambda: len(turned) == 1)
    page.load()
    qtbot.waitUntil(lambda: first(page).state.text() == "ongedaan gemaakt")
    assert first(page).turn.text() == "Opnieuw doen"
    qtbot.keyClick(first(page).turn, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: phone(people) == "06 1")


def test_what_cannot_be_undone_says_why_in_the_place_of_its_button(qtbot, people, open_page):
    services = people.services
    plan = services.plans.start(people.file_id)
    goal = services.plan_lines.add_goal(plan.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Slapen"})
    services.plans.fix(plan.id)
    line = first(open_page())
    assert line.what.text() == "Plan vastgesteld"
    assert not line.turn.isVisible()
    assert line.why.text() == "Ligt vast. Stel een nieuwe versie vast."


def test_where_a_colleague_wrote_both_texts_are_shown_and_left_or_put_back(
    qtbot, people, open_page
):
    save(people)
    colleague(people, "06 van Yusuf")
    page = open_page()
    line = first(page)
    assert line.turn.text() == "Bekijk beide teksten"
    qtbot.mouseClick(line.turn, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: line.panel is not None)
    assert line.panel.now.detail.text() == "Een collega schreef dit"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line.panel.now.keep)
    qtbot.keyClick(line.panel.now.keep, Qt.Key.Key_Space)
    assert line.panel is None
    assert phone(people) == "06 van Yusuf"
    assert people.services.undo.last() is None  # left: Ctrl+Z goes on with what came before
    qtbot.mouseClick(line.turn, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: line.panel is not None)
    line.panel.old.keep.click()
    qtbot.waitUntil(lambda: phone(people) is None)


def test_who_wrote_while_the_list_was_shown_is_not_written_over(qtbot, people, open_page):
    save(people)
    page = open_page()
    colleague(people, "06 van Yusuf")
    first(page).turn.click()
    qtbot.waitUntil(lambda: first(page).panel is not None)
    assert phone(people) == "06 van Yusuf"


def test_a_row_in_which_somebody_wrote_says_that_it_goes_too(qtbot, people, open_page):
    need = people.services.needs.add(people.file_id).id
    with people.store.applying() as session:
        session.execute(
            text("UPDATE need SET nature = 'van Yusuf' WHERE id = :i"), {"i": need.bytes}
        )
    page = open_page()
    assert first(page).turn.text() == "Bekijken"
    first(page).turn.click()
    qtbot.waitUntil(lambda: first(page).panel is not None)
    panel = first(page).panel
    assert panel.now.text.accessibleName() == "van Yusuf"
    assert panel.old.keep.text() == "Toch verwijderen"


def test_the_list_is_about_one_file_when_asked(qtbot, people, open_page):
    save(people)
    second = family(people.services)
    page = open_page()
    title = people.services.files.look(people.file_id).title
    page.show_file(people.file_id, title)
    qtbot.waitUntil(
        lambda: {a.row.case_file_id for a in page.lines.widgets.values()} == {people.file_id}
    )
    page.files.set_value(second)
    qtbot.waitUntil(lambda: {a.row.case_file_id for a in page.lines.widgets.values()} == {second})
    assert len(page.files.values) == 3


def test_a_file_is_opened_from_its_line(qtbot, people, open_page):
    save(people)
    page = open_page()
    with qtbot.waitSignal(page.file_requested) as asked:
        first(page).file.click()
    assert asked.args == [people.file_id]


def test_more_is_shown_when_asked(qtbot, people, open_page):
    for _ in range(STEP + 3):
        people.services.needs.add(people.file_id)
    page = open_page()
    assert len(page.lines.widgets) == STEP
    page.more.click()
    qtbot.waitUntil(lambda: len(page.lines.widgets) == STEP + 3)
    assert not page.more.isVisible()


def test_the_list_follows_what_is_done_elsewhere(qtbot, people, open_page, bus):
    save(people)
    page = open_page()
    save(people, "Rahwa")
    bus.changed.emit(of_file(people.file_id))
    qtbot.waitUntil(lambda: first(page).row.id == people.services.undo.last().id)


def test_an_old_moment_is_told_by_its_day(people, open_page):
    save(people)
    with people.store.applying() as session:
        week = int(timedelta(days=9).total_seconds() * 1000)
        session.execute(sync_op.update().values(at_ms=sync_op.c.at_ms - week))
    assert not any(
        line.when.text().startswith("vandaag")
        for line in open_page().lines.widgets.values()
        if line.row.intent == "person_save" and not line.row.sent
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1, 2])
def test_it_can_be_said_hit_and_read_with_both_texts_open(
    qtbot, qapp, people, open_page, scheme, scale
):
    theme.apply(qapp, scheme, scale)
    save(people)
    colleague(people, "06 van Yusuf")
    page = open_page()
    first(page).turn.click()
    qtbot.waitUntil(lambda: first(page).panel is not None)
    assert unnamed(page) == []
    assert small(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
