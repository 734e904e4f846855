"""What is different between two versions of a plan: nothing is left out, nothing is made up."""

from datetime import date
from enum import Enum
from typing import Any, get_type_hints

import msgspec
import pytest

from wijkdesk.services.plan_changes import Field, How, Part
from wijkdesk.services.plan_compare import plan_compare
from wijkdesk.services.plan_kept import (
    PlanAction,
    PlanContent,
    PlanGoal,
    PlanNeed,
    PlanPerson,
    PlanReferral,
)
from wijkdesk.services.plan_parts import PlanCrisis, PlanOpinion, PlanSaid, PlanSharing
from wijkdesk.services.plan_picture import PlanHelper, PlanHome, PlanTie
from wijkdesk.services.plan_rounds import PlanEvaluation, PlanScore
from wijkdesk.vocabulary import (
    HouseholdRole,
    ProvisionKind,
    ReferralStatus,
    RelationKind,
    ScoreBy,
    SectionKind,
)

replace = msgspec.structs.replace


def action(key, words="", **other):
    facts = dict.fromkeys(PlanAction.__struct_fields__) | {"text": words or key, "key": key}
    return PlanAction(**(facts | other))


def goal(key, *actions, **other):
    facts = dict.fromkeys(PlanGoal.__struct_fields__)
    facts |= {"text": f"Doel {key}", "actions": actions, "key": key, "need": "", "result": ""}
    return PlanGoal(**(facts | other))


def content(**other):
    """A plan with one of everything."""
    facts = dict.fromkeys(PlanContent.__struct_fields__)
    facts |= dict.fromkeys(("reason", "agreements", "sharing", "shown"), "")
    facts |= {"casus_name": "", "casus_phone": "", "title": "Gezin Habte", "municipality": "P"}
    facts |= {
        "file_number": "7K3F-M2QX",
        "people": (
            PlanPerson("Letay", HouseholdRole.MOTHER, None, None, None, "p1"),
            PlanPerson("Samuel", HouseholdRole.CHILD, None, None, None, "p2"),
        ),
        "needs": (PlanNeed("Letay", None, None, "Rust", "Rust in huis", "elke dag", "n1"),),
        "goals": (goal("g1", action("a1"), action("a2")), goal("g2", action("a3"))),
        "referrals": (
            PlanReferral(
                "Taal", "Samen", ProvisionKind.INFORMAL, None, "Elke week", ReferralStatus.SENT, "r"
            ),
        ),
        "sections": (PlanSaid("s1", SectionKind.CONCERN, "De huur is te hoog."),),
        "opinions": (PlanOpinion("o1", "Letay", "Ik wil niet.", date(2026, 11, 3)),),
        "may_share": (PlanSharing("m1", "Dat er schulden zijn."),),
        "crisis": (PlanCrisis("c1", "Letay", "Slaapt niet."),),
        "evaluations": (PlanEvaluation("e1", date(2026, 11, 26), scores=(figure(6),)),),
        "homes": (PlanHome("h1", "Thuis", (("p1", HouseholdRole.MOTHER),)),),
        "ties": (PlanTie("p1", "p2", RelationKind.PARENT),),
        "network": (PlanHelper("w1", "Mevrouw Jansen"),),
    }
    return PlanContent(**(facts | other))


def figure(score):
    return PlanScore("f1", "g1", ScoreBy.CLIENT, score, "Letay")


def told(before, after):
    return [(c.part, c.how, c.title) for c in plan_compare(before, after)]


def below(before, after):
    return [(c.how, c.title) for g in plan_compare(before, after) for c in g.below]


def without_keys(plan):
    """As it was kept before lines had keys."""
    rows = {}
    for name in ("people", "needs", "referrals"):
        rows[name] = tuple(replace(row, key="") for row in getattr(plan, name))
    rows["goals"] = tuple(
        replace(g, key="", need="", actions=tuple(replace(a, key="") for a in g.actions))
        for g in plan.goals
    )
    return replace(plan, **rows, homes=(), ties=(), network=())


def other(hint: Any, value: Any) -> Any:
    """Another value of the same type."""
    for kind in getattr(hint, "__args__", (hint,)):
        if isinstance(kind, type) and issubclass(kind, Enum):
            return next(term for term in kind if term is not value)
        if kind is date:
            return date(2031, 1, 1)
        if kind is int:
            return 7
        if kind is str:
            return f"{value or ''} anders"
    raise AssertionError(hint)


LISTS = (
    *("people", "needs", "goals", "referrals"),
    *("sections", "opinions", "may_share", "crisis", "evaluations"),
)
PICTURE = ("homes", "ties", "network")
ROWS = (*LISTS, *PICTURE)


def each_field():
    """Every field of a plan and of its lines, but for what says which row a line was."""
    plan = content()
    for name in PlanContent.__struct_fields__:
        if name not in ROWS:
            yield name, None
    for name in ROWS:
        for field in type(getattr(plan, name)[0]).__struct_fields__:
            if field not in {"key", "need", "actions", "people", "person", "other", "scores"}:
                yield name, field
    for field in PlanAction.__struct_fields__:
        if field != "key":
            yield "actions", field


def with_other(plan, name, field):
    if field is None:
        hint = get_type_hints(PlanContent)[name]
        return replace(plan, **{name: other(hint, getattr(plan, name))})
    if name == "actions":
        first = plan.goals[0].actions[0]
        value = other(get_type_hints(PlanAction)[field], getattr(first, field))
        changed = replace(
            plan.goals[0], actions=(replace(first, **{field: value}), *plan.goals[0].actions[1:])
        )
        return replace(plan, goals=(changed, *plan.goals[1:]))
    first, *rest = getattr(plan, name)
    value = other(get_type_hints(type(first))[field], getattr(first, field))
    return replace(plan, **{name: (replace(first, **{field: value}), *rest)})


@pytest.mark.parametrize(("name", "field"), list(each_field()))
def test_whatever_is_changed_in_a_plan_is_told(name, field):
    plan = content()
    changes = plan_compare(plan, with_other(plan, name, field))
    assert len(changes) in {1, 2}, "a tie of another kind is one that came and one that went"
    found = [f.name for c in changes for row in (c, *c.below) for f in row.fields]
    assert (field or name) in found


def test_another_figure_is_told_with_its_goal_and_who_gave_it():
    plan = content()
    (held,) = plan.evaluations
    after = replace(plan, evaluations=(replace(held, scores=(figure(7),)),))
    ((field,),) = [change.fields for change in plan_compare(plan, after)]
    assert (field.before[-15:], field.after[-15:]) == (": 6 (Letay) | –", ": 7 (Letay) | –")


@pytest.mark.parametrize("name", ROWS)
def test_a_line_that_came_or_went_is_told_with_all_it_says(name):
    plan, bare = content(), replace(content(), **{name: ()})
    came = plan_compare(bare, plan)
    went = plan_compare(plan, bare)
    assert {c.how for c in came} == {How.ADDED}
    assert {c.how for c in went} == {How.GONE}
    assert [c.title for c in came] == [c.title for c in went]
    turned = [tuple(Field(f.name, f.after, f.before) for f in c.fields) for c in went]
    assert turned == [c.fields for c in came]


def test_a_plan_is_the_same_as_itself_and_as_itself_without_keys():
    plan = content()
    assert plan_compare(plan, plan) == ()
    assert plan_compare(without_keys(plan), plan) == ()
    assert plan_compare(plan, without_keys(plan)) == ()


def test_only_what_really_moved_is_said_to_have_moved():
    before = content(goals=tuple(goal(k) for k in "abcde"))
    after = content(goals=tuple(goal(k) for k in "bcdea"))
    assert told(before, after) == [(Part.GOAL, How.MOVED, "Doel a")]


def test_an_action_that_went_to_another_goal_is_not_a_new_one():
    before = content(goals=(goal("g1", action("a1"), action("a2")), goal("g2", action("a3"))))
    after = content(goals=(goal("g1", action("a1")), goal("g2", action("a3"), action("a2"))))
    assert told(before, after) == [(Part.GOAL, How.CHANGED, "Doel g2")]
    (moved,) = plan_compare(before, after)[0].below
    assert (moved.how, moved.title, moved.was_in) == (How.MOVED, "a2", "Doel g1")


def test_a_goal_that_is_gone_takes_its_actions_along_unless_they_stay_elsewhere():
    before = content(goals=(goal("g1", action("a1"), action("a2")), goal("g2")))
    after = content(goals=(goal("g2", action("a2")),))
    changed, gone = plan_compare(before, after)
    assert [(c.how, c.title) for c in changed.below] == [(How.MOVED, "a2")]
    assert (gone.how, [c.title for c in gone.below]) == (How.GONE, ["a1"])


def test_a_line_that_went_to_other_readers_and_back_is_another_row_and_the_same_line():
    before = content(goals=(goal("g1", text="Samuel slaapt"),))
    after = content(goals=(goal("other", text="Samuel  slaapt"),))
    assert [f.name for c in plan_compare(before, after) for f in c.fields] == ["text"]


def test_without_keys_a_line_is_known_by_words_that_are_alike():
    plan = content(
        goals=(
            goal("g1", action("a1", "Elke avond leest Letay voor"), text="Samuel slaapt weer door"),
            goal("g2", text="De post is elke week open"),
        )
    )
    now = content(
        goals=(
            goal("g2", text="De post is elke dag open"),
            goal(
                "g1",
                action("a1", "Elke avond om zeven leest Letay voor"),
                text="Samuel slaapt weer door",
            ),
        )
    )
    changes = plan_compare(without_keys(plan), now)
    assert {(c.how, c.title) for c in changes} == {
        (How.CHANGED, "De post is elke dag open"),
        (How.CHANGED, "Samuel slaapt weer door"),
    }
    assert below(without_keys(plan), now) == [(How.CHANGED, "Elke avond om zeven leest Letay voor")]


def test_two_rows_are_two_lines_whatever_they_say():
    before = content(goals=(goal("g1", text="Samuel slaapt weer goed"),))
    after = content(goals=(goal("g9", text="Samuel slaapt weer beter"),))
    assert {how for _part, how, _title in told(before, after)} == {How.ADDED, How.GONE}


def test_two_actions_of_the_same_words_are_each_told_once():
    before = content(goals=(goal("g1", action("", "Bellen"), action("", "Bellen")),))
    after = content(goals=(goal("g1", action("", "Bellen")),))
    assert below(before, after) == [(How.GONE, "Bellen")]


def test_who_lives_where_and_ties_are_told_by_name():
    plan = content(
        people=tuple(
            PlanPerson(n, None, None, None, None, k) for n, k in (("Letay", "p1"), ("Samuel", "p2"))
        )
    )
    home = PlanHome("h1", "Thuis", (("p1", None), ("p2", None)))
    (change,) = plan_compare(plan, replace(plan, homes=(home,)))
    assert change.fields == (Field("people", "Letay", "Letay\nSamuel"),)
    (tie,) = plan_compare(plan, replace(plan, ties=()))
    assert (tie.how, tie.title) == (How.GONE, "Letay – Samuel")


def test_a_tie_is_told_by_the_names_of_both_and_one_with_others_is_not_of_the_plan():
    plan = content(ties=())
    parent = PlanTie("p1", "p2", RelationKind.PARENT)
    outside = PlanTie("p9", "p1", RelationKind.PARENT)
    (change,) = plan_compare(plan, replace(plan, ties=(parent, outside)))
    assert change.title == "Letay – Samuel"
    assert [(f.name, f.after) for f in change.fields] == [("kind", RelationKind.PARENT)]
