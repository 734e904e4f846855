"""Who may ask for a copy of a file, and about whom."""

from uuid import UUID

import pytest

from wijkdesk.law.consent import Charge
from wijkdesk.law.inspection import Footing, asking
from wijkdesk.vocabulary import Custody

MOTHER, FATHER, CHILD, OTHER = (UUID(int=n) for n in range(1, 5))
JOINT = Custody.JOINT_PARENTS


def asked(age, *charges, members=(MOTHER, CHILD)):
    ages = {MOTHER: 38, FATHER: 40, CHILD: age, OTHER: None}
    return {one.person_id: one for one in asking(ages, members, charges)}


@pytest.mark.parametrize(
    ("age", "mother_about", "child_may", "young"),
    [
        (11, {MOTHER, CHILD}, False, set()),
        (12, {MOTHER, CHILD}, True, {CHILD}),
        (15, {MOTHER, CHILD}, True, {CHILD}),
        (16, {MOTHER}, True, set()),
        (None, {MOTHER}, True, set()),
    ],
)
def test_by_the_age_of_the_child_and_gezag(age, mother_about, child_may, young):
    found = asked(age, Charge(CHILD, MOTHER, JOINT))
    assert found[MOTHER].about == mother_about
    assert found[MOTHER].young == young
    assert (CHILD in found) is child_may
    if age in {12, 15}:
        assert found[CHILD].footing is Footing.YOUTH


def test_a_parent_without_gezag_asks_for_themselves_only():
    for custody in (None, Custody.NOT_THIS_ONE, Custody.UNDETERMINED):
        assert asked(8, Charge(CHILD, MOTHER, custody))[MOTHER].about == {MOTHER}


def test_who_has_gezag_and_lives_elsewhere_asks_for_the_child():
    found = asked(8, Charge(CHILD, FATHER, JOINT), Charge(CHILD, MOTHER, JOINT))
    assert found[FATHER].footing is Footing.HOLDER
    assert FATHER not in asked(17, Charge(CHILD, FATHER, JOINT))
    assert OTHER not in found
