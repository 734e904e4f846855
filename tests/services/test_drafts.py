"""Drafts: what is being typed is safe before it is valid, and never travels."""

import pytest

from tests.storage.furnished import outbox
from wijkdesk.services.drafts import Draft


@pytest.mark.parametrize(
    "typed",
    ["", "half ge", "31-02-2026", "regel 1\nregel 2", "a\x00b\x01", "ሳሙኤል 😀", "x" * 400_000],
    ids=lambda typed: ascii(typed)[:20],
)
def test_anything_that_is_typed_is_kept_as_it_is(home, typed):
    home.services.drafts.keep("person", str(home.samuel), "phone", typed, 3)
    assert home.services.drafts.pending("person", str(home.samuel)) == {"phone": Draft(typed, 3)}


def test_half_a_character_is_kept_as_a_mark(home):
    home.services.drafts.keep("p", "r", "f", "a\ud83d")
    assert home.services.drafts.pending("p", "r")["f"].text == "a\ufffd"


def test_a_draft_takes_the_place_of_the_one_before(home):
    for typed in ("S", "Sa", "Sam"):
        home.services.drafts.keep("p", "r", "f", typed, len(typed))
    assert home.services.drafts.pending("p", "r") == {"f": Draft("Sam", 3)}


def test_drafts_of_other_rows_pages_and_fields_are_left_alone(home):
    drafts = home.services.drafts
    for page, row, field in (("p", "r", "f"), ("p", "r", "g"), ("p", "s", "f"), ("q", "r", "f")):
        drafts.keep(page, row, field, page + row + field)
    assert drafts.waiting() == {("p", "r"), ("p", "s"), ("q", "r")}
    drafts.drop("p", "r", "f")
    assert drafts.pending("p", "r") == {"g": Draft("prg", 0)}
    drafts.drop("p", "r")
    assert drafts.pending("p", "r") == {}
    assert drafts.waiting() == {("p", "s"), ("q", "r")}
    assert drafts.pending("p", "s") == {"f": Draft("psf", 0)}
    assert drafts.pending("q", "r") == {"f": Draft("qrf", 0)}


def test_dropping_what_is_not_there_is_no_trouble(home):
    home.services.drafts.drop("p", "r")
    home.services.drafts.drop("p", "r", "f")


def test_a_draft_never_travels(home):
    home.services.drafts.keep("p", "r", "f", "tekst")
    home.services.drafts.drop("p", "r")
    assert outbox(home.store) == []


def test_a_draft_is_still_there_after_the_program_stopped(home):
    from wijkdesk.services.drafts import DraftService
    from wijkdesk.storage.store import Store

    home.services.drafts.keep("p", "r", "f", "half getypt", 4)
    home.store.close()
    again = Store(home.folder, home.key)
    assert DraftService(again).pending("p", "r") == {"f": Draft("half getypt", 4)}
    again.close()
