"""One regisseur at a time, and of two the earlier one until somebody decides."""

from datetime import date

import pytest

from wijkdesk.protocol.merge import Current, Decision, Outcome
from wijkdesk.protocol.regie import one_regisseur

TODAY = date(2026, 11, 26)


def relation(worker, since="2026-11-26", until=None, role="regisseur", file="f"):
    return {
        "case_file_id": file,
        "worker_id": worker,
        "role": role,
        "since": since,
        "until": until,
    }


def decided(values, *others, was=None):
    decision = Decision(Outcome.APPLIED, values, deleted=False)
    return one_regisseur(was, decision, [Current(o) for o in others], TODAY)


def test_the_first_of_a_file_is_the_regisseur():
    assert decided(relation("noor")).outcome is Outcome.APPLIED


def test_who_takes_over_from_one_who_ended_is_the_regisseur():
    earlier = relation("noor", "2026-01-01", "2026-11-25")
    assert decided(relation("yusuf"), earlier).outcome is Outcome.APPLIED


def test_of_two_the_later_is_kept_but_does_not_begin():
    found = decided(relation("yusuf"), relation("noor"))
    assert found.outcome is Outcome.CONFLICT
    assert (found.values["since"], found.values["until"]) == ("2026-11-26", "2026-11-25")
    (clash,) = found.clashes
    assert (clash.unit, clash.incoming["until"], clash.current["until"]) == (
        "unit:period",
        None,
        "2026-11-25",
    )


@pytest.mark.parametrize(
    "other",
    [
        relation("noor", role="second"),
        relation("noor", file="another"),
        relation("yusuf", "2026-01-01"),
        relation("noor", until="2026-11-25"),
    ],
    ids=["second", "another file", "the same worker", "ended"],
)
def test_nobody_else_is_in_the_way(other):
    assert decided(relation("yusuf"), other).outcome is Outcome.APPLIED


def test_somebody_from_next_month_waits_for_nobody_who_ends_before():
    later = relation("yusuf", "2026-12-15")
    assert decided(later, relation("noor", until="2026-12-14")).outcome is Outcome.APPLIED
    assert decided(later, relation("noor", until="2026-12-15")).outcome is Outcome.CONFLICT


def test_who_is_it_already_may_change_the_period():
    was = Current(relation("noor"))
    values = {"until": "2027-01-01"}
    assert decided(values, relation("yusuf"), was=was).outcome is Outcome.APPLIED


def test_one_that_was_kept_does_not_begin_while_the_other_is_there():
    was = Current(relation("yusuf", until="2026-11-25"))
    assert decided({"until": None}, relation("noor"), was=was).outcome is Outcome.CONFLICT
