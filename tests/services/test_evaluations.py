"""Looking back on a plan: a figure for each goal by each, and what is next (features.md C8)."""

from datetime import date, timedelta

import pytest

from tests.house import COLLEAGUE, STRANGER
from wijkdesk.law.evaluation_days import next_evaluation
from wijkdesk.law.ladder import to_forefield
from wijkdesk.models.all import GoalScore
from wijkdesk.models.base import new_id
from wijkdesk.services.house import Services
from wijkdesk.storage import state
from wijkdesk.vocabulary import CompartmentKind, PlanForm, Rung, ScalingGround, ScoreBy

CLIENT, WORKER = ScoreBy.CLIENT, ScoreBy.WORKER


@pytest.mark.parametrize(
    ("held_on", "form", "proposed"),
    [
        (date(2026, 11, 26), None, date(2027, 2, 26)),
        (date(2026, 11, 26), PlanForm.OWN, date(2027, 2, 26)),
        (date(2026, 11, 26), PlanForm.HEAVY, date(2027, 1, 14)),
        (date(2026, 11, 30), None, date(2027, 3, 1)),  # the 28th is a Sunday
        (date(2026, 6, 25), PlanForm.LIGHT, date(2026, 12, 28)),  # Christmas and a weekend
        (date(2027, 8, 31), PlanForm.LIGHT, date(2028, 2, 29)),
        (date.max, PlanForm.HEAVY, date.max),  # "31-12-9999" is typed for what has no end
    ],
)
def test_the_next_day_is_proposed_by_the_form_of_the_plan(held_on, form, proposed):
    assert next_evaluation(held_on, form) == proposed


@pytest.mark.parametrize(
    ("before", "chosen", "counts"),
    [
        (Rung.CUSTOM_PROVISION, Rung.VOLUNTEERS, True),
        (Rung.TEAM_HELP, Rung.GENERAL_PROVISION, True),
        (Rung.GENERAL_PROVISION, Rung.NETWORK, True),
        (Rung.COMPULSORY, Rung.CUSTOM_PROVISION, False),
        (Rung.NETWORK, Rung.VOLUNTEERS, False),
        (None, Rung.NETWORK, False),
        (Rung.CUSTOM_PROVISION, None, False),
    ],
)
def test_what_counts_as_scaling_down_to_the_forefield(before, chosen, counts):
    assert to_forefield(before, chosen) is counts


def look(home):
    return home.services.evaluations.get(home.file_id)


def begin(home):
    return home.services.evaluations.begin(home.file_id).id


def score(home, by, figure, words="", evaluation=None, person=None):
    home.services.evaluations.score(home.goals[0], by, figure, words, evaluation, person)


def line(home):
    return look(home).scores[home.goals[0]]


def test_an_evaluation_says_who_what_and_when_again_and_the_plan_has_that_day(planned):
    one = begin(planned)
    (row,) = look(planned).rounds
    assert (row.held_on, row.next_on) == (date.today(), next_evaluation(date.today(), None))
    assert look(planned).evaluation_on == row.next_on
    day = date.today() + timedelta(days=20)
    typed = {"present": "Letay, opa", "text": "Het gaat\x00 goed.", "next_on": day}
    planned.services.evaluations.save(one, {}, typed)
    (row,) = look(planned).rounds
    assert (row.present, row.text, row.next_on) == ("Letay, opa", "Het gaat goed.", day)
    assert look(planned).evaluation_on == planned.services.plans.get(planned.file_id).evaluation_on
    assert look(planned).evaluation_on == day


def test_the_day_of_an_older_evaluation_is_not_that_of_the_plan(planned, trouble):
    older, newer = begin(planned), begin(planned)
    save = planned.services.evaluations.save
    save(older, {}, {"held_on": date.today() - timedelta(days=90)})
    planned_on = look(planned).evaluation_on
    save(older, {}, {"next_on": date.today() - timedelta(days=1)})
    assert look(planned).evaluation_on == planned_on
    with trouble("evaluation_day", "held_on"):
        save(newer, {}, {"held_on": None})
    assert [one.id for one in look(planned).rounds] == [newer, older]


def test_each_gives_a_figure_and_over_time_they_are_two_lines(planned):
    first = begin(planned)
    planned.services.evaluations.save(first, {}, {"held_on": date.today() - timedelta(days=60)})
    score(planned, CLIENT, 3, "Hij wordt wakker.", first, planned.letay)
    score(planned, WORKER, 5, "", first)
    second = begin(planned)
    score(planned, CLIENT, 6, "", second, planned.letay)
    score(planned, CLIENT, 7, "Nu echt.", second, planned.letay)  # the last one is meant
    score(planned, CLIENT, 4, "", second, planned.samuel)
    said = line(planned)
    assert [(s.score, s.person, s.note) for s in said.client] == [
        (3, "Letay Habte", "Hij wordt wakker."),
        (7, "Letay Habte", "Nu echt."),
        (4, "Samuel Tesfay", ""),
    ]
    assert [(s.score, s.said_on) for s in said.worker] == [(5, date.today() - timedelta(days=60))]
    assert [s.score for s in said.at(second, CLIENT)] == [7, 4]
    assert said.at(second, WORKER) == ()


@pytest.mark.parametrize("figure", [-1, 11, 1000])
def test_a_figure_is_from_0_to_10(planned, trouble, figure):
    with trouble("score_range", "score"):
        score(planned, CLIENT, figure)
    assert look(planned).scores == {}


def test_a_figure_that_is_not_right_counts_no_more_and_stays_to_be_seen(planned, trouble):
    score(planned, WORKER, 9)
    (said,) = line(planned).worker
    with trouble("reason_needed", "reason"):
        planned.services.evaluations.take_back(said.id, " \n")
    planned.services.evaluations.take_back(said.id, "Verkeerd doel")
    assert line(planned).worker == ()
    assert [(s.score, s.wrong) for s in line(planned).wrong] == [(9, "Verkeerd doel")]
    planned.services.undo.undo_last()
    assert [s.score for s in line(planned).worker] == [9]


def test_figures_go_along_with_a_goal_that_goes_to_other_readers(planned):
    score(planned, CLIENT, 4, "Liever niet hardop.")
    moved = planned.services.moving.move("goal", planned.goals[0], CompartmentKind.TEAM).id
    said = look(planned).scores[moved].client
    assert [(s.score, s.note) for s in said] == [(4, "Liever niet hardop.")]
    with planned.store.reading() as session:
        left = session.get(GoalScore, _left(session, moved))
        assert (left.deleted, left.score, left.note) == (True, None, "")
    planned.services.evaluations.score(moved, WORKER, 5)
    assert [s.score for s in look(planned).scores[moved].worker] == [5]


def _left(session, moved):
    return session.query(GoalScore.id).filter(GoalScore.goal_id != moved).scalar()


def test_who_may_not_write_in_a_file_gives_no_figures(planned, trouble):
    one = begin(planned)
    score(planned, WORKER, 5, "", one)
    with planned.store.applying() as session:
        state.put(session, worker_id=STRANGER)
    strange = Services(planned.store, date.today()).evaluations
    acts = (
        lambda: strange.begin(planned.file_id),
        lambda: strange.save(one, {}, {"text": "x"}),
        lambda: strange.remove(one),
        lambda: strange.score(planned.goals[0], WORKER, 1),
        lambda: strange.open(planned.file_id),
    )
    for act in acts:
        with trouble("no_access"):
            act()
    assert [s.score for s in line(planned).worker] == [5]


def test_of_a_goal_of_another_plan_or_of_somebody_else_there_is_no_figure(planned, trouble):
    with trouble("row_gone"):
        score(planned, CLIENT, 5, person=new_id())
    with trouble("row_gone"):
        score(planned, CLIENT, 5, evaluation=new_id())


def test_what_two_workers_noted_at_one_evaluation_is_both_there(planned):
    one = begin(planned)
    score(planned, CLIENT, 5, "", one)
    with planned.store.begin("planted") as session:
        mine = session.query(GoalScore).one()
        names = ("container_id", "goal_id", "evaluation_id", "scored_by", "said_on")
        same = {name: getattr(mine, name) for name in names}
        session.add(GoalScore(id=new_id(), score=6, worker_id=COLLEAGUE, **same))
        session.add(GoalScore(id=new_id(), score=77, worker_id=COLLEAGUE, **same))
    assert sorted(s.score for s in line(planned).at(one, CLIENT)) == [5, 6]


def test_the_next_version_says_after_which_evaluation_it_is(planned):
    one = begin(planned)
    assert look(planned).version_after(one) is None
    fixed = planned.services.evaluations.fix(one)
    assert look(planned).version_after(one).id == fixed.id


def test_an_evaluation_that_did_not_take_place_is_taken_away_and_comes_back(planned):
    one = begin(planned)
    score(planned, CLIENT, 6, "", one)
    planned.services.evaluations.remove(one)
    assert look(planned).rounds == ()
    assert [s.score for s in line(planned).client] == [6]
    planned.services.undo.undo_last()
    assert [row.id for row in look(planned).rounds] == [one]


def test_help_is_scaled_with_a_ground_and_the_file_counts_what_went_back(planned, trouble):
    need = planned.services.needs.add(planned.file_id).id
    ladder, one = planned.services.ladder, begin(planned)
    ladder.choose(need, {}, {"rung": Rung.CUSTOM_PROVISION})
    ladder.scale(need, Rung.VOLUNTEERS, ScalingGround.NETWORK_TAKES_OVER, " Oma past op. ", one)
    last = look(planned).ladder[-1]
    assert (last.from_rung, last.to_rung, last.reason) == (7, 3, "Oma past op.")
    assert (last.ground, last.evaluation_id) == (ScalingGround.NETWORK_TAKES_OVER, one)
    assert look(planned).eased == 1
    with trouble("scaling_same", "rung"):
        ladder.scale(need, Rung.VOLUNTEERS, ScalingGround.OTHER)
    ladder.scale(need, Rung.COMPULSORY, ScalingGround.UNSAFE)
    assert look(planned).eased == 1
    planned.services.undo.undo_last()
    assert look(planned).ladder[-1].to_rung is Rung.VOLUNTEERS
