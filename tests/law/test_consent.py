"""Who agrees for whom: by age, and by the gezag that the file knows of."""

from uuid import uuid4

import pytest

from wijkdesk.law.consent import Charge, Decides, Gezag, asked_about
from wijkdesk.vocabulary import Custody

CHILD, MOTHER, FATHER, AUNT = uuid4(), uuid4(), uuid4(), uuid4()
BOTH = (
    Charge(CHILD, MOTHER, Custody.JOINT_PARENTS),
    Charge(CHILD, FATHER, Custody.JOINT_PARENTS),
)


@pytest.mark.parametrize(
    ("age", "must"),
    [
        (11, (MOTHER, FATHER)),
        (12, (CHILD, MOTHER, FATHER)),
        (15, (CHILD, MOTHER, FATHER)),
        (16, (CHILD,)),
        (18, (CHILD,)),
        (None, (CHILD,)),
    ],
)
def test_the_birthdays_of_twelve_and_sixteen_change_who_is_asked(age, must):
    asked = asked_about(CHILD, age, BOTH, (MOTHER, FATHER, AUNT))
    assert (asked.must, asked.may) == (must, ())


def test_only_who_has_gezag_is_asked_and_not_every_parent():
    charges = (Charge(CHILD, MOTHER, Custody.ONE_PARENT), Charge(CHILD, FATHER, None))
    asked = asked_about(CHILD, 8, charges, (MOTHER, FATHER))
    assert (asked.gezag, asked.answerers) == (Gezag.HELD, (MOTHER,))


def test_gezag_over_another_child_says_nothing():
    asked = asked_about(CHILD, 8, (Charge(uuid4(), MOTHER, Custody.ONE_PARENT),), (AUNT,))
    assert (asked.gezag, asked.may) == (Gezag.UNKNOWN, (AUNT,))


@pytest.mark.parametrize(
    ("custody", "gezag"),
    [
        (None, Gezag.UNKNOWN),
        (Custody.NOBODY_NOW, Gezag.NOBODY),
        (Custody.UNDETERMINED, Gezag.UNCERTAIN),
    ],
)
def test_without_gezag_the_parents_can_be_asked_and_the_reason_says_what_is_missing(custody, gezag):
    asked = asked_about(CHILD, 13, (Charge(CHILD, MOTHER, custody),), (MOTHER, AUNT))
    assert (asked.decides, asked.gezag) == (Decides.TOGETHER, gezag)
    assert (asked.must, asked.may) == ((CHILD,), (MOTHER,))
