"""The sheet for on the fridge."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.samples import HOSTILE, action, goal, pages, plan
from tests.documents.whole_plan import whole
from wijkdesk.documents.fridge import FridgeLine, fridge_page, fridge_pdf, fridge_sheet
from wijkdesk.documents.plan_document import PlanHelper
from wijkdesk.documents.style import HEIGHT

TODAY = date(2026, 11, 28)


def sheet(*actions, **other):
    return fridge_sheet(plan(goals=(goal(actions=actions),), **other), TODAY)


def test_it_says_who_does_what_whom_to_call_and_when_we_look_back():
    (page,) = pages(fridge_pdf(fridge_sheet(whole(), TODAY)).pdf)
    for words in (
        "Wie doet wat in november 2026",
        "Letay leest om zeven uur voor.",
        "Praktijk Oever",
        "06 12 34 56 78",
        "06 11 22 33 44",
        "23 februari 2027",
    ):
        assert words in page


def test_only_what_is_for_this_month_and_not_done_is_on_it():
    past = action(sentence="Toen", start=None, due=date(2026, 10, 31))
    later = action(sentence="Straks", start=date(2026, 12, 1))
    done = action(sentence="Klaar", key="k1")
    now = action(sentence="Nu", start=date(2026, 11, 30), due=date(2026, 11, 30))
    made = fridge_sheet(plan(goals=(goal(actions=(past, later, done, now)),)), TODAY, {"k1"})
    assert [doer.lines for doer in made.doers] == [(FridgeLine("Nu", date(2026, 11, 30)),)]


def test_a_visitor_reads_no_reasons_and_no_worries():
    (page,) = pages(fridge_pdf(fridge_sheet(whole(), TODAY)).pdf)
    for private in ("slaapt slecht", "boos", "meegemaakt", "Crisis", "Doel"):
        assert private not in page


def test_without_anything_to_do_it_says_so():
    (page,) = pages(fridge_pdf(sheet()).pdf)
    assert "Voor deze maand staat er niets in het plan." in page


@pytest.mark.parametrize("count", [1, 8, 20, 300])
def test_it_is_always_one_page(count):
    actions = [action(sentence=f"Ding {n}.", doer=f"Iemand {n % 7}") for n in range(count)]
    made = fridge_pdf(sheet(*actions))
    (page,) = pages(made.pdf)
    assert ("zie het plan" in page) == (count == 300)
    assert "23 februari 2027" in page


def test_everybody_is_on_it_before_anybody_has_a_second_line():
    actions = [action(sentence=f"Ding {n}.", doer=f"Iemand {n // 30}") for n in range(300)]
    (page,) = pages(fridge_pdf(sheet(*actions)).pdf)
    for number in range(10):
        assert f"Iemand {number}" in page


@settings(max_examples=8, deadline=None)
@given(
    st.lists(st.text(max_size=400), max_size=30),
    st.text(max_size=2000),
    st.lists(st.text(max_size=60), max_size=30),
)
def test_no_text_makes_it_longer_than_a_page(sentences, doer, phones):
    actions = [action(sentence=words, doer=doer) for words in (*sentences, HOSTILE * 40)]
    network = tuple(PlanHelper(name=doer, phone=phone) for phone in phones)
    made = sheet(*actions, network=network)
    assert fridge_page(made).height <= HEIGHT
    assert len(fridge_pdf(made).words) == 1
