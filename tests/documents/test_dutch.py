"""The words a household reads."""

from datetime import date
from enum import Enum

import pytest

from wijkdesk import vocabulary
from wijkdesk.documents import dutch


def test_a_date_is_written_out():
    assert dutch.day(date(2026, 11, 24)) == "24 november 2026"
    assert dutch.day(date(2027, 1, 1)) == "1 januari 2027"


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (vocabulary.Law, dutch.LAWS),
        (vocabulary.LifeArea, dutch.LIFE_AREAS),
        (vocabulary.Rung, dutch.RUNGS),
        (vocabulary.DoerKind, dutch.DOERS),
        (vocabulary.ProvisionKind, dutch.PROVISIONS),
        (vocabulary.ReferralStatus, dutch.REFERRALS),
        (vocabulary.HouseholdRole, dutch.ROLES),
        (vocabulary.Interpreter, dutch.INTERPRETERS),
    ],
)
def test_every_code_that_is_printed_has_its_words(codes: type[Enum], words):
    assert set(words) == set(codes)


def test_names_are_listed_as_in_speech():
    assert dutch.listed(()) == ""
    assert dutch.listed(("Letay",)) == "Letay"
    assert dutch.listed(("Letay", "Samuel", "Rahwa")) == "Letay, Samuel en Rahwa"
