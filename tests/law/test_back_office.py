"""What a request needs, which code lists hold when, and that nothing is cut off."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.back_office import (
    Assignment,
    CodeList,
    Lack,
    Wanted,
    answer_due,
    assignment,
    in_force,
    lacks,
    list_of,
)
from wijkdesk.services.code_lists import choices, code_lists
from wijkdesk.vocabulary import Law

TODAY = date(2026, 11, 26)
GOOD = Wanted(
    law=Law.JW,
    category="45",
    agb="94012345",
    start=date(2026, 12, 1),
    referrer="01",
    residence="1",
    result="Samuel slaapt weer door.",
    person_known=True,
    has_bsn=True,
    age=11,
    has_custody=True,
    has_version=True,
)


def told(**changed):
    found = lacks(replace(GOOD, **changed), code_lists(), TODAY)
    return {(lack.field, lack.code) for lack in found}


def test_a_request_that_is_whole_lacks_nothing():
    assert told() == set()


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"law": None}, "law", "law_needed"),
        ({"law": Law.PW}, "law", "law_needed"),
        ({"category": None}, "category", "category_needed"),
        ({"category": "07"}, "category", "code_unknown"),
        ({"start": None}, "start", "start_needed"),
        ({"until": date(2026, 11, 1)}, "until", "until_before_start"),
        ({"volume": "2", "unit": "04", "frequency": "2"}, "until", "until_with_week"),
        ({"volume": "2"}, "unit", "amount_half"),
        ({"volume": "twee", "unit": "04", "frequency": "4"}, "volume", "number_wrong"),
        ({"volume": "0", "unit": "04", "frequency": "4"}, "volume", "number_wrong"),
        ({"agb": "9401234"}, "agb", "agb_wrong"),
        ({"agb": "9401234\u0665"}, "agb", "agb_wrong"),
        ({"agb": None}, "agb", "agb_missing"),
        ({"referrer": "02"}, "referrer_name", "referrer_name_missing"),
        ({"referrer": "02", "referrer_name": "x" * 65}, "referrer_name", "too_long"),
        ({"product_code": "45A045"}, "product_code", "too_long"),
        ({"result": "  "}, "result", "result_needed"),
        ({"result": "x" * 1001}, "result", "too_long"),
        ({"pgb": True}, "pgb", "pgb_no_message"),
        ({"budget": "9", "unit": "83"}, "budget", "budget_twice"),
        ({"has_bsn": False}, "has_bsn", "no_bsn"),
        ({"age": None}, "age", "no_birth_date"),
        ({"has_custody": False}, "has_custody", "custody_unknown"),
        ({"has_version": False}, "has_version", "no_version"),
        ({"person_known": False}, "person_known", "person_needed"),
    ],
)
def test_each_thing_is_told_beside_its_own_box(changed, field, code):
    assert (field, code) in told(**changed)


def test_only_what_makes_it_no_request_holds_it_back():
    wanted = replace(GOOD, referrer="02", referrer_name="x" * 99, has_bsn=False, agb="1")
    assert not any(lack.needed for lack in lacks(wanted, code_lists(), TODAY))
    assert Lack("referrer_name", "too_long", length=99, most=64) in lacks(
        wanted, code_lists(), TODAY
    )


def test_a_list_holds_from_its_day_and_an_older_request_keeps_the_older_one():
    old = CodeList("unit", date(2023, 4, 3), "3.2", {"01": "minuut"})
    new = CodeList("unit", date(2027, 1, 1), "3.3", {"02": "kwartier"})
    assert in_force((new, old), "unit", date(2026, 12, 31)) is old
    assert in_force((new, old), "unit", date(2027, 1, 1)) is new
    assert in_force((new, old), "unit", date(2000, 1, 1)) is old


def test_each_law_has_categories_of_its_own_and_every_list_says_where_it_was_found():
    assert choices("category", Law.WMO, TODAY)["02"] == "Begeleiding"
    assert choices("category", Law.JW, TODAY)["45"] == "Ambulante jeugdhulp"
    assert choices("category", Law.PW, TODAY) == {}
    assert all(one.source and one.codes for one in code_lists())
    assert list_of("agb", Law.JW) is None


def test_the_kind_of_assignment_follows_from_what_is_filled_in():
    assert assignment(GOOD) is Assignment.UNSPECIFIC
    assert assignment(replace(GOOD, product_code="45A04", volume="2")) is Assignment.SPECIFIC
    assert assignment(replace(GOOD, category=None, budget="900")) is Assignment.GENERIC


def test_an_answer_may_take_as_long_as_the_law_says():
    assert answer_due(Law.WMO, date(2026, 11, 26)) == date(2026, 12, 10)
    assert answer_due(Law.JW, date(2026, 11, 26)) == date(2027, 1, 21)


TYPED = st.none() | st.text(max_size=120)


@given(st.builds(Wanted, law=st.sampled_from(Law), category=TYPED, product_code=TYPED, agb=TYPED,
                 volume=TYPED, unit=TYPED, frequency=TYPED, budget=TYPED, referrer=TYPED,
                 referrer_name=TYPED, residence=TYPED, result=st.text(max_size=1200)))  # fmt: skip
def test_whatever_is_typed_is_told_and_never_fails(wanted):
    for lack in lacks(wanted, code_lists(), TODAY):
        assert lack.field in Wanted.__dataclass_fields__
