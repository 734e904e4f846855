"""Who agrees for whom: by age, and by the gezag that the file knows of."""

from uuid import uuid4

import pytest

from wijkdesk.law.consent import Charge, Decides, Gezag, asked_about, contradicts
from wijkdesk.law.referral_sharing import consenters
from wijkdesk.vocabulary import Custody, SharingAnswer

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


def test_who_is_noted_to_have_no_gezag_is_not_asked_and_their_yes_is_none():
    unsure = (Charge(CHILD, MOTHER, None), Charge(CHILD, FATHER, Custody.NOT_THIS_ONE))
    asked = asked_about(CHILD, 8, unsure, (MOTHER, FATHER, AUNT))
    assert (asked.gezag, asked.must, asked.may) == (Gezag.UNKNOWN, (), (MOTHER,))
    both = [Charge(CHILD, one, Custody.NOT_THIS_ONE) for one in (MOTHER, FATHER)]
    nobody = asked_about(CHILD, 8, both, (MOTHER, FATHER))
    assert nobody.answerers == ()
    assert not consenters(nobody).agreed({FATHER: SharingAnswer.AGREES})


@pytest.mark.parametrize(
    ("hers", "his", "is_one"),
    [
        (Custody.JOINT_PARENTS, Custody.JOINT_PARENTS, False),
        (Custody.ONE_PARENT, Custody.NOT_THIS_ONE, False),
        (Custody.GUARDIANSHIP, Custody.NOT_THIS_ONE, False),
        (Custody.JOINT, None, False),
        (Custody.ONE_PARENT, Custody.ONE_PARENT, True),
        (Custody.ONE_PARENT, Custody.JOINT_PARENTS, True),
        (Custody.GUARDIANSHIP, Custody.JOINT_PARENTS, True),
        (Custody.NOBODY_NOW, Custody.JOINT, True),
    ],
)
def test_gezag_that_contradicts_itself_is_told_and_all_of_them_are_asked(hers, his, is_one):
    notes = (Charge(CHILD, MOTHER, hers), Charge(CHILD, FATHER, his))
    assert contradicts(CHILD, notes) is is_one
    assert not contradicts(uuid4(), notes)
    if is_one:
        held = {MOTHER, FATHER} if hers is not Custody.NOBODY_NOW else {FATHER}
        assert set(asked_about(CHILD, 8, notes, ()).must) == held
    twice = (*notes, Charge(CHILD, FATHER, Custody.NOT_THIS_ONE))
    assert contradicts(CHILD, twice) is (is_one or his is Custody.JOINT_PARENTS)
