"""Looking back together: figures beside each other over time, what help fits now, when again."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from wijkdesk.ui.agenda.agenda_page import AgendaPage
from wijkdesk.ui.files.ladder_words import step_words
from wijkdesk.ui.plans.evaluation_page import EvaluationPage
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.vocabulary import GoalStatus, Rung, ScalingGround, ScoreBy

TODAY = date.today()


@pytest.fixture
def family(home, file_id):
    """A plan with one goal for a need."""
    need = home.services.needs.add(file_id)
    home.services.needs.save(need.id, {}, {"nature": "Rust en slaap"})
    home.services.ladder.choose(need.id, {}, {"rung": Rung.CUSTOM_PROVISION})
    plan = home.services.plans.start(file_id)
    home.goal = home.services.plan_lines.add_goal(plan.id, need.id).id
    typed = {"text": "Samuel slaapt door", "scale_start": 2, "scale_target": 8}
    home.services.plan_lines.save_goal(home.goal, {}, typed)
    home.services.plans.fix(plan.id)
    return home


@pytest.fixture
def show(qtbot, family, tasks, bus, said, file_id):
    with opened_pages(qtbot) as opened:

        def open_it():
            page = opened(EvaluationPage(file_id, family.services, tasks, bus, said.say))
            qtbot.waitUntil(page.parts.isEnabled)
            return page

        yield open_it


def at_this_desk():
    return datetime.now().astimezone()


def look(home, file_id):
    return home.services.evaluations.get(file_id)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_from_beginning_to_the_next_version(qtbot, family, show, said, file_id):
    page = show()
    assert page.none.isVisible()
    assert not page.fix.isVisible()
    click(qtbot, page.begin.action)
    qtbot.waitUntil(lambda: bool(page.goals.widgets))
    (form,), (card,) = page.forms.widgets.values(), page.goals.widgets.values()
    assert form.next_on.day() == look(family, file_id).evaluation_on
    qtbot.keyClicks(form.present, "Letay en opa")
    qtbot.keyClicks(form.text, "Het gaat beter.")

    click(qtbot, card.entry.figures.buttons[6])
    qtbot.waitUntil(lambda: "gezin 6" in card.told.text())
    card.entry.person.setCurrentIndex(card.entry.person.count() - 1)
    qtbot.keyClicks(card.entry.words, "Ik zie het ook")
    click(qtbot, card.entry.figures.buttons[5])
    qtbot.waitUntil(lambda: "gids 5" in card.told.text())
    assert "Ik zie het ook" in card.notes.text()
    assert card.entry.words.text() == ""
    assert card.line.pairs == ((6, 5),)
    assert card.line.target == 8
    assert card.line.accessibleName() == "Samuel slaapt door. vandaag: gezin 6, gids 5"

    card.status.set_value(GoalStatus.PARTLY)
    assert card.why.isVisible()
    qtbot.keyClicks(card.reason, "Alleen in het weekend niet")
    click(qtbot, page.fix)
    qtbot.waitUntil(lambda: any("Vastgesteld als v2" in text for text, _ in said))
    view = look(family, file_id)
    (row,), (goal,) = view.rounds, view.goals
    assert (row.present, row.text) == ("Letay en opa", "Het gaat beter.")
    assert goal.status is GoalStatus.PARTLY
    assert goal.closed_reason == "Alleen in het weekend niet"
    assert view.version_after(row.id).number == 2
    assert small(page) == clipped(page) == unnamed(page) == []


def test_help_is_scaled_with_a_ground_that_fits_the_way_it_goes(qtbot, family, show, file_id):
    family.services.evaluations.begin(file_id)
    page = show()
    (card,) = page.goals.widgets.values()
    fold = card.scaling
    click(qtbot, fold.toggle)
    click(qtbot, fold.go)
    assert "andere trede" in fold.which.problem_text
    fold.rung.set_value(Rung.COMPULSORY)
    assert ScalingGround.UNSAFE in fold.ground.values
    assert ScalingGround.GOAL_REACHED not in fold.ground.values
    fold.rung.set_value(Rung.VOLUNTEERS)
    assert ScalingGround.GOAL_REACHED in fold.ground.values
    click(qtbot, fold.go)
    assert "Kies een reden" in fold.why.problem_text
    fold.ground.set_value(ScalingGround.GOAL_REACHED)
    qtbot.keyClicks(fold.reason, "Almaz past op")
    click(qtbot, fold.go)
    qtbot.waitUntil(page.scaled.isVisible)
    assert "Almaz past op" in fold.detail.text()
    assert look(family, file_id).ladder[-1].ground is ScalingGround.GOAL_REACHED
    assert look(family, file_id).eased == 1
    said = step_words(look(family, file_id).ladder[-1], at_this_desk())
    assert "maatwerk → vrijwilligers · het doel is gehaald" in said
    assert "Almaz past op" in said


def test_a_figure_is_taken_back_with_a_reason_and_earlier_rounds_can_be_looked_at(
    qtbot, family, show, file_id
):
    own = family.services.evaluations
    older = own.begin(file_id, TODAY - timedelta(days=60))
    own.score(family.goal, ScoreBy.CLIENT, 3, "", older.id)
    newer = own.begin(file_id)
    own.score(family.goal, ScoreBy.CLIENT, 9, "", newer.id)
    page = show()
    (card,) = page.goals.widgets.values()
    assert card.entry.figures.figure == 9
    assert [one for one, _ in card.line.pairs] == [3, 9]
    click(qtbot, card.back.toggle)
    click(qtbot, card.back.take_back)
    assert "Schrijf kort waarom" in card.back.why.problem_text
    qtbot.keyClicks(card.back.reason, "verkeerd doel")
    click(qtbot, card.back.take_back)
    qtbot.waitUntil(lambda: "verkeerd doel" in card.wrong.text())
    assert [one for one, _ in card.line.pairs] == [3]
    assert page.at.id == newer.id
    page.rounds.rows.opened.emit(older.id)
    qtbot.waitUntil(lambda: page.forms.widgets.keys() == {older.id})
    assert card.entry.figures.figure == 3


def test_what_is_to_be_looked_back_on_stands_in_today_and_in_the_agenda(
    qtbot, family, tasks, bus, said, file_id
):
    plan, now = look(family, file_id).plan_id, at_this_desk
    services = family.services
    save = services.plans.save_plan
    finish = services.plan_lines.finish_action
    with opened_pages(qtbot) as opened:
        today = opened(TodayPage(services.today, finish, tasks, bus, said.say, now))
        agenda = opened(AgendaPage(services, tasks, bus, said.say, now))
        qtbot.waitUntil(lambda: agenda.view is not None)
        assert not today.back.isVisible()
        for days, in_agenda in ((-3, False), (0, True), (6, True), (8, False)):
            save(plan, {}, {"evaluation_on": TODAY + timedelta(days=days)})
            today.look_again()
            agenda.look_again()
            qtbot.waitUntil(lambda days=days: today.back.isVisible() is (days < 8))
            qtbot.waitUntil(lambda shown=in_agenda: agenda.back.isVisible() is shown)
            if days == -3:
                (row,) = today.back.rows.rows()
                assert "te laat" in row.said()
        save(plan, {}, {"evaluation_on": TODAY})
        today.look_again()
        with qtbot.waitSignal(today.evaluation_requested) as asked:
            qtbot.waitUntil(today.back.isVisible)
            today.back.rows.opened.emit(file_id)
        assert asked.args == [file_id]
