"""What is read and typed together: one file, large, and saved as it is everywhere else."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.models.all import FileAccess
from wijkdesk.models.base import new_id
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.services.people import PersonDraft
from wijkdesk.storage import files
from wijkdesk.ui.beside.beside_page import SIZES, BesidePage
from wijkdesk.vocabulary import AccessMode, HouseholdRole, ScoreBy

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_page(qtbot, home, tasks, bus):
    def opened(file_id):
        page = BesidePage(file_id, home.services, tasks, bus)
        qtbot.addWidget(page)
        page.resize(1280, 720)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: page.view is not None and page.isActiveWindow())
        return page

    return opened


def with_plan(home, file_id):
    services = home.services
    plan = services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer door."})
    services.plan_lines.add_action(goal.id)
    return plan.id


def settle(qtbot, tasks):
    qtbot.waitUntil(lambda: not tasks._waiting, timeout=30_000)  # noqa: SLF001 - what still is asked


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list of names
def test_what_is_typed_together_is_saved_where_the_worker_finds_it(
    qtbot, home, tasks, file_id, open_page
):
    need = home.services.needs.add(file_id)
    with_plan(home, file_id)
    page = open_page(file_id)
    qtbot.waitUntil(lambda: bool(page.goals.widgets))
    goal = next(iter(page.goals.widgets.values()))
    line = next(iter(goal.lines.widgets.values()))
    typed = {
        page.needs.widgets[need.id].words: "Ik ben zo moe.",
        page.agreements: "Letay belt maandag.",
        page.evaluation: "over 6 weken",
        goal.text: " En Rahwa ook.",
        line.text: "Elke avond voorlezen",
        line.doer: "Letay Habte",
    }
    for box, words in typed.items():
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End)
        QTest.keyClicks(box, words)
    page.flush()
    settle(qtbot, tasks)
    plan = home.services.plans.get(file_id)
    person = next(p for p in plan.people if p.given_names == "Letay")
    action = plan.goals[0].actions[0]
    assert next(n for n in plan.needs if n.id == need.id).own_words == "Ik ben zo moe."
    assert plan.agreements == "Letay belt maandag."
    assert plan.evaluation_on == date.today() + timedelta(weeks=6)
    assert plan.goals[0].text == "Samuel slaapt weer door. En Rahwa ook."
    assert (action.text, action.doer_name, action.doer_id) == (
        "Elke avond voorlezen",
        "Letay Habte",
        person.id,
    )


def test_a_day_that_cannot_be_read_stays_and_is_told_beside_the_box(
    qtbot, home, tasks, file_id, open_page
):
    plan_id = with_plan(home, file_id)
    page = open_page(file_id)
    qtbot.waitUntil(lambda: page.form is not None)
    page.evaluation.setFocus()
    QTest.keyClicks(page.evaluation, "31 februari")
    page.flush()
    settle(qtbot, tasks)
    assert page.evaluation.text() == "31 februari"
    assert page.fields["evaluation_on"].problem_text
    kept = home.services.drafts.pending("plan", str(plan_id))
    assert kept["evaluation_on"].text == "31 februari"


def test_goals_and_lines_are_added_by_keyboard_and_the_cursor_is_in_them(
    qtbot, home, file_id, open_page
):
    page = open_page(file_id)
    page.begin_plan.setFocus()
    QTest.keyClick(page.begin_plan, Qt.Key.Key_Space)
    qtbot.waitUntil(page.add_goal.isVisible)
    QTest.keyClick(page.add_goal, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(page.goals.widgets))
    goal = next(iter(page.goals.widgets.values()))
    qtbot.waitUntil(goal.text.hasFocus)
    QTest.keyClick(goal.more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(goal.lines.widgets))
    qtbot.waitUntil(next(iter(goal.lines.widgets.values())).text.hasFocus)


def test_looking_along_in_a_file_without_a_plan_writes_nothing(home, file_id, open_page):
    page = open_page(file_id)
    assert home.services.plans.get(file_id) is None
    assert page.begin_plan.isVisible()
    assert not page.together.isVisible()


def test_who_left_the_household_or_died_is_not_named(qtbot, home, file_id, open_page):
    view = home.services.files.look(file_id)
    draft = PersonDraft("Gebre", "Yonas", role=HouseholdRole.PARTNER)
    home.services.people.add(file_id, view.households[0].id, draft)
    gone = next(p for p in home.services.files.look(file_id).people if p.surname == "Gebre")
    member = next(
        m for m in home.services.files.look(file_id).households[0].members if m.person_id == gone.id
    )
    yesterday = date.today() - timedelta(days=1)
    home.services.people.save_member(member.membership_id, {}, {"until": yesterday})
    home.services.people.add(
        file_id,
        view.households[0].id,
        PersonDraft("Habte", "Mulu", role=HouseholdRole.GRANDPARENT),
    )
    died = next(p for p in home.services.files.look(file_id).people if p.given_names == "Mulu")
    home.services.people.save(died.id, {}, {"died_on": yesterday})
    page = open_page(file_id)
    named = [person.name for person in page.view.people]
    assert "Letay Habte" in named
    assert not {"Yonas Gebre", "Mulu Habte"} & set(named)


def test_the_type_is_half_as_large_again_and_grows_by_key(qtbot, home, qapp, file_id, open_page):
    with_plan(home, file_id)
    page = open_page(file_id)
    body = qapp.font().pointSizeF()
    assert page.reason.font().pointSizeF() == pytest.approx(body * 1.5, abs=0.1)
    QTest.keyClick(page, Qt.Key.Key_Plus, CTRL)
    assert page.reason.font().pointSizeF() == pytest.approx(body * 1.75, abs=0.1)
    for _ in SIZES:
        QTest.keyClick(page, Qt.Key.Key_Minus, CTRL)
    assert page.reason.font().pointSizeF() == pytest.approx(body, abs=0.1)
    assert not page.smaller.isEnabled()


@pytest.mark.parametrize("size", [SIZES[0], 1.5, SIZES[-1]])
def test_at_every_size_nothing_is_cut_off_and_everything_has_a_name(
    qtbot, home, file_id, open_page, size
):
    home.services.needs.add(file_id)
    with_plan(home, file_id)
    page = open_page(file_id)
    qtbot.waitUntil(lambda: bool(page.goals.widgets))
    page.size_step = SIZES.index(size)
    page._resize_type()  # noqa: SLF001 - as its keys do, without pressing them many times
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert (unnamed(page), small(page)) == ([], [])


def test_a_file_that_may_not_be_seen_any_more_asks_to_go(qtbot, home, bus, file_id, open_page):
    page = open_page(file_id)
    me, now = home.services.me.worker_id, datetime.now(UTC)
    denied = {"case_file_id": file_id, "worker_id": me, "mode": AccessMode.DENY, "at": now}
    with home.store.applying() as session:
        head = files.head(session, file_id)
        session.add(FileAccess(id=new_id(), container_id=head.shared, **denied))
    with qtbot.waitSignal(page.gone) as went:
        bus.changed.emit(EVERYTHING)
    assert went.args == [frozenset({file_id})]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list of names
def test_the_figure_of_the_worker_is_seen_once_the_household_gave_its_own(
    qtbot, home, file_id, open_page
):
    with_plan(home, file_id)
    own = home.services.evaluations
    goal = home.services.plans.get(file_id).goals[0].id
    page = open_page(file_id)
    (card,) = page.goals.widgets.values()
    assert not card.score.isVisible()
    round_id = own.begin(file_id).id
    own.score(goal, ScoreBy.WORKER, 4, "Ik zie het somber in.", round_id)
    page.load()
    qtbot.waitUntil(card.score.isVisible)
    view = home.services.beside.get(file_id)
    assert view.round.scores[goal].guide == ()  # it does not come to this page at all
    assert "4" not in card.score.told.text()
    assert "gids gaf ook" in card.score.told.text()
    QTest.mouseClick(card.score.figures.buttons[7], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.score.told.text().startswith("Uw cijfer: 7."))
    assert card.score.told.text().endswith("van uw gids: 4.")
    assert card.score.figures.figure == 7
    (said,) = own.get(file_id).scores[goal].client
    assert (said.score, said.person, said.evaluation_id) == (7, None, round_id)
    assert small(page) == clipped(page) == unnamed(page) == []
    own.fix(round_id)
    page.load()
    qtbot.waitUntil(lambda: not card.score.isVisible())


def test_what_changed_since_they_signed_is_read_together_before_they_sign_again(
    qtbot, home, file_id, open_page
):
    plan_id = with_plan(home, file_id)
    home.services.plans.fix(plan_id)
    page = open_page(file_id)
    assert not page.changed.isVisible()
    goal = home.services.plans.get(file_id).goals[0]
    was, now = {"text": goal.text}, {"text": "Samuel slaapt vijf nachten door."}
    home.services.plan_lines.save_goal(goal.id, was, now)
    page.bench.announce_file()
    qtbot.waitUntil(page.changed.isVisible)
    page.changed.show_all.click()
    qtbot.waitUntil(lambda: bool(page.changed.rows))
    words = page.changed.rows[0].words
    assert "vijf nachten" in words.accessibleName()
    # Its type is that of the page once it has been drawn.
    qtbot.waitUntil(lambda: words.font().pointSizeF() > page.larger.font().pointSizeF() * 0.99)
    home.services.plans.fix(plan_id, "Samuel slaapt al beter")
    page.bench.announce_file()
    qtbot.waitUntil(lambda: not page.changed.isVisible())
