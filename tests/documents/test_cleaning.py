"""What comes in from a field, a file or another program is made safe to draw."""
# ruff: noqa: RUF001  (Arabic letters and digits look like Latin ones to the linter)

import pytest

from tests.documents.samples import plan
from wijkdesk.documents.cleaning import clean, cleaned, missing
from wijkdesk.documents.plan_document import PlanPerson
from wijkdesk.vocabulary import HouseholdRole


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x07c\x1bd\x7f", "abcd"),
        ("a\r\nb\rc\x0bd\u2028e\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\tb", "a    b"),
        ("\ud800a\udc00b", "\ufffda\ufffdb"),
        ("\ud83d\ude00", "😀"),
        ("e\u0301", "é"),
        ("van \u202e62-11\u202c", "van 62-11"),
        ("\u2067x\u2069", "x"),
        ("school → thuis", "school -> thuis"),
        ("a\n\n\n \n\n\nb", "a\n\nb"),
        ("  \n\n twee\n ", "twee"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_text_is_cleaned(typed, kept):
    assert clean(typed) == kept


def test_every_text_in_a_document_is_cleaned_and_our_own_words_stay_what_they_are():
    dirty = plan(household="a\x00", people=(PlanPerson(name="b\x00", role=HouseholdRole.MOTHER),))
    neat = cleaned(dirty)
    assert neat.household == "a"
    assert neat.people[0].name == "b"
    assert neat.people[0].role is HouseholdRole.MOTHER
    assert neat.goals == dirty.goals


def test_what_cannot_be_drawn_is_named_wherever_it_stands():
    assert missing(plan(people=(PlanPerson(name="李", own_script="明\n\u200d"),))) == ("李", "明")
