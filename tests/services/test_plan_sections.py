"""What people say in a plan: who reads it, in which order, and nothing goes away with a set."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.storage.furnished import outbox
from wijkdesk.models.all import Action
from wijkdesk.models.base import new_id
from wijkdesk.services import plan_sets
from wijkdesk.services.opinions import Said
from wijkdesk.services.plan_content import decode
from wijkdesk.storage import plans as stored
from wijkdesk.vocabulary import CompartmentKind, PlanForm, PlanPart, RegieLevel, SectionKind

CONCERN, STRENGTH = SectionKind.CONCERN, SectionKind.STRENGTH


@pytest.fixture
def plan(planned):
    """The plan as the store has it now."""
    return lambda: planned.services.plans.get(planned.file_id)


def add(home, kind, words):
    row = home.services.plan_sections.add(home.plan, kind)
    home.services.plan_sections.save(row.id, {}, {"text": words})
    return row.id


def texts(view):
    return [row.text for row in view.said]


def test_a_reason_is_for_the_team_and_a_strength_for_the_family(planned, plan):
    for kind in SectionKind:
        add(planned, kind, kind)
    reasons = {r.kind for r in plan().said if r.visibility is CompartmentKind.TEAM}
    assert reasons == {SectionKind.CONCERN, SectionKind.ANALYSIS}
    assert {r.visibility for r in plan().said} == {CompartmentKind.TEAM, CompartmentKind.SHARED}
    said = kept(planned).sections
    assert {s.kind for s in said} == set(SectionKind) - reasons, "the paper is the family's"


def test_the_worker_is_told_of_reasons_that_the_paper_of_the_family_leaves_out(planned):
    for kind in (CONCERN, SectionKind.ANALYSIS, STRENGTH):
        add(planned, kind, "Er is iets")
    planned.services.plan_sections.add(planned.plan, CONCERN)
    printed = planned.services.plans.to_print(planned.plan)
    assert printed.left_out == {CompartmentKind.TEAM: 2}, "what says nothing is not missed"


def kept(home):
    version = home.services.plans.fix(home.plan)
    with home.store.reading() as session:
        return decode(stored.content(session, version.id))


def test_a_reason_can_be_put_before_the_family_and_comes_back_with_one_undo(planned, plan):
    concern = add(planned, CONCERN, "Hij slaapt niet")
    moved = planned.services.moving.move("section", concern, CompartmentKind.SHARED)
    (row,) = plan().said
    assert (row.id, row.text, row.visibility) == (moved.id, "Hij slaapt niet", moved.kind)
    planned.services.undo.undo_last()
    (row,) = plan().said
    assert (row.id, row.visibility) == (concern, CompartmentKind.TEAM)


def test_lines_move_within_their_section_only(planned, plan):
    one, two, three = (add(planned, STRENGTH, n) for n in ("een", "twee", "drie"))
    other = add(planned, CONCERN, "zorg")
    sections = planned.services.plan_sections
    sections.move(three, up=True)
    assert [r.text for r in plan().said if r.kind is STRENGTH] == ["een", "drie", "twee"]
    sections.place(one, None)
    strengths = [r.text for r in plan().said if r.kind is STRENGTH]
    assert strengths == ["drie", "twee", "een"]
    sections.place(one, three)
    sections.move(other, up=False)
    strengths = [r.id for r in plan().said if r.kind is STRENGTH]
    assert strengths == [one, three, two]


def test_a_line_taken_away_comes_back(planned, plan):
    concern = add(planned, CONCERN, "Hij slaapt niet")
    planned.services.plan_sections.remove(concern)
    assert plan().said == ()
    planned.services.undo.undo_last()
    assert texts(plan()) == ["Hij slaapt niet"]


def test_another_set_hides_nothing_that_is_filled_in(planned, plan):
    add(planned, SectionKind.SAFETY, "Wij bellen elkaar")
    planned.services.plans.save_plan(planned.plan, {}, {"regie_level": RegieLevel.SELF})
    for form, parts in ((PlanForm.HEAVY, None), (PlanForm.OWN, ()), (PlanForm.LIGHT, None)):
        planned.services.plans.choose_form(planned.plan, form, parts)
        view = plan()
        shown = plan_sets.shown(view.form, view.sections, view.filled)
        assert {PlanPart.SAFETY, PlanPart.REGIE} <= set(shown), form
        assert texts(view) == ["Wij bellen elkaar"]


def test_own_parts_wait_while_another_set_is_chosen():
    own = plan_sets.codes([PlanPart.CRISIS, PlanPart.STRENGTH], "uitvinding")
    assert own == "strength crisis uitvinding", "a part of a newer program stays"
    assert plan_sets.shown(PlanForm.OWN, own, ()) == (PlanPart.STRENGTH, PlanPart.CRISIS)
    assert plan_sets.shown(None, None, ()) == plan_sets.shown(PlanForm.LIGHT, own, ())
    assert plan_sets.shown(PlanForm.HEAVY, own, ()) == tuple(PlanPart)


def test_an_agreement_on_sharing_that_is_withdrawn_stays_to_be_read(planned, plan):
    sharing = planned.services.sharing
    row = sharing.add(planned.plan)
    sharing.save(row.id, {}, {"what": "Dat hij slecht slaapt", "with_whom": "Juf Anneke"})
    assert [s.what for s in kept(planned).may_share] == ["Dat hij slecht slaapt"]
    sharing.withdraw(row.id, date(2026, 11, 26))
    (told,) = plan().may_share
    assert (told.what, told.withdrawn_on) == ("Dat hij slecht slaapt", date(2026, 11, 26))
    assert kept(planned).may_share == (), "on paper stands what holds"
    sharing.remove(row.id)
    assert plan().may_share == ()


def test_a_crisis_card_is_of_somebody_and_goes_on_paper(planned, plan):
    cards = planned.services.crisis_cards
    row = cards.add(planned.file_id, planned.letay)
    assert kept(planned).crisis == (), "an empty card says nothing"
    cards.save(row.id, {}, {"signs": "Ik word stil", "call_whom": "Rahwa"})
    (card,) = kept(planned).crisis
    assert (card.person, card.signs, card.call_whom) == ("Letay Habte", "Ik word stil", "Rahwa")
    cards.remove(row.id)
    assert plan().crisis == ()


def test_an_opinion_is_kept_literally_also_in_its_own_language(planned, plan, trouble):
    note = planned.services.opinions.note
    with trouble("opinion_by_whom", "person_id"):
        note(planned.plan, Said(None, "Nee"))
    with trouble("opinion_empty", "text"):
        note(planned.plan, Said(planned.letay, "  ", original="\n"))
    note(planned.plan, Said(planned.letay, "", original="ሓሙስ ይሓይሽ።", language="ti"))
    note(planned.plan, Said(planned.letay, "Ik ben het er\nniet mee eens."))
    first, second = plan().opinions
    assert (first.original, first.language, first.person) == ("ሓሙስ ይሓይሽ።", "ti", "Letay Habte")
    assert second.text == "Ik ben het er\nniet mee eens."
    assert [o.original or o.text for o in kept(planned).opinions] == [first.original, second.text]


@pytest.mark.parametrize("act", ["sections", "sharing", "crisis", "opinion"])
def test_what_is_gone_cannot_be_written(planned, trouble, act):
    services = planned.services
    acts = {
        "sections": lambda: services.plan_sections.save(new_id(), {}, {"text": "x"}),
        "sharing": lambda: services.sharing.save(new_id(), {}, {"what": "x"}),
        "crisis": lambda: services.crisis_cards.save(new_id(), {}, {"signs": "x"}),
        "opinion": lambda: services.opinions.note(new_id(), Said(planned.letay, "x")),
    }
    with trouble("row_gone"):
        acts[act]()
    assert outbox(planned.store) == []


def test_an_action_goes_to_another_goal_and_comes_back_with_one_undo(planned, plan):
    action, there = planned.actions[0], planned.goals[1]
    words = next(a.text for g in plan().goals for a in g.actions if a.id == action)
    made, _changes = planned.services.plan_lines.place_action(action, there)
    assert [(a.id, a.text) for a in plan().goals[1].actions] == [(made, words)]
    assert action not in [a.id for a in plan().goals[0].actions]
    with planned.store.reading() as session:
        left = session.scalar(select(Action).where(Action.id == action))
        assert (left.deleted, left.text) == (True, ""), "nothing of it is left where it stood"
    planned.services.undo.undo_last()
    assert plan().goals[1].actions == ()
    assert [a.id for a in plan().goals[0].actions] == list(planned.actions)


def test_an_action_is_let_go_in_front_of_another_one(planned, plan):
    lines = planned.services.plan_lines
    first, second, third = planned.actions
    lines.place_action(third, planned.goals[0], first)
    assert [a.id for a in plan().goals[0].actions] == [third, first, second]
    moved, _changes = lines.place_action(second, planned.goals[2])
    also, _changes = lines.place_action(first, planned.goals[2], moved)
    assert [a.id for a in plan().goals[2].actions] == [also, moved]
    lines.place_goal(planned.goals[2], planned.goals[0])
    assert [g.id for g in plan().goals] == [planned.goals[2], *planned.goals[:2]]


def test_an_action_for_the_family_under_a_goal_of_the_team_is_for_the_team(planned, plan):
    moved = planned.services.moving.move("goal", planned.goals[1], CompartmentKind.TEAM)
    made, _changes = planned.services.plan_lines.place_action(planned.actions[0], moved.id)
    (action,) = next(g.actions for g in plan().goals if g.id == moved.id)
    assert (action.id, action.visibility) == (made, CompartmentKind.TEAM)


def test_what_is_said_along_fills_only_what_is_empty(planned, plan):
    lines, action = planned.services.plan_lines, planned.actions[0]
    day, other = date(2026, 11, 26), date(2026, 12, 1)
    wanted = {"accepted_by": planned.letay}
    lines.save_goal(planned.goals[0], {}, wanted, {"accepted_on": day})
    lines.save_goal(planned.goals[0], {}, wanted, {"accepted_on": other})
    assert plan().goals[0].accepted_on == day
    lines.save_action(action, {}, {"doer_name": "Opa"}, {"doer_kind": None})
    assert plan().goals[0].actions[0].doer_name == "Opa"
