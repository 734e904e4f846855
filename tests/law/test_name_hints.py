"""What looks like a name, a number or a birth date in a text that names nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.name_hints import HintKind, hints


def told(text, places=frozenset()):
    return [(hint.kind, hint.words) for hint in hints(text, places)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Een jongen uit groep 5 slaapt slecht. De leerkracht vraagt wat zij kan doen.", []),
        ("Hij spreekt Tigrinya en komt uit Eritrea. Op het AZC en bij de GGZ bekend.", []),
        ("Het gaat over Daan.", [(HintKind.NAME, "Daan")]),
        ("Daan de Vries slaapt slecht.", [(HintKind.NAME, "Daan de Vries")]),
        ("De moeder heet Fatima en de school belt.", [(HintKind.NAME, "Fatima")]),
        ("Geboren op 3 mei 2014.", [(HintKind.BIRTH, "3 mei 2014")]),
        ("Geb. 03-05-2014, dus jong.", [(HintKind.BIRTH, "03-05-2014")]),
        ("Zijn nummer is 999900018.", [(HintKind.BSN, "999900018")]),
        ("Zijn nummer is 123456789.", []),
        ("Bel 06 12345678 na school.", [(HintKind.NUMBER, "06 12345678")]),
        ("Op Regenboog is het druk.", []),
    ],
)
def test_what_tells_who_it_is_is_found_and_the_rest_is_not(text, found):
    assert told(text, frozenset({"regenboog"})) == found


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at_and_each_hint_stands_where_it_says(text):
    for hint in hints(text):
        assert text[hint.start : hint.start + len(hint.words)] == hint.words


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ,.\n", max_size=200))
def test_without_capitals_and_figures_nothing_is_said(text):
    assert hints(text) == ()
