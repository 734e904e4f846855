"""Search: noted before anything is shown, and what was shown when it ends (decision 13)."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from tests.house import ME
from tests.storage.furnished import audited
from wijkdesk.services.search import SearchService


def test_a_search_is_noted_before_its_first_hits_are_given(home):
    hits = home.services.search.find("sam")
    assert [hit.title for hit in hits] == ["Samuel Tesfay"]
    assert audited(home.store) == [(ME.hex, "search", "")]


def test_a_search_that_cannot_be_noted_shows_nothing(home):
    with home.store.applying() as session:
        session.execute(text("ALTER TABLE audit RENAME TO elsewhere"))
    with pytest.raises(OperationalError, match="audit"):
        home.services.search.find("sam")


def test_what_was_typed_is_never_in_the_audit(home):
    home.services.search.find("samuel")
    home.services.search.ended([home.file_id])
    assert audited(home.store) == [
        (ME.hex, "search", ""),
        (ME.hex, "search_shown", home.file_id.hex),
    ]


def test_typing_on_is_one_search(home):
    for length in range(1, 7):
        home.services.search.find("samuel"[:length])
    assert [act for _, act, _ in audited(home.store)] == ["search"]


def test_after_it_ended_the_next_search_is_noted_again(home):
    for _ in range(2):
        home.services.search.find("sam")
        home.services.search.ended([])
    acts = [act for _, act, _ in audited(home.store)]
    assert acts == ["search", "search_shown", "search", "search_shown"]


def test_a_search_that_finds_nobody_shows_nothing_and_notes_nothing(home):
    assert home.services.search.find("bestaat niet") == []
    home.services.search.ended([])
    assert audited(home.store) == []


def test_another_page_is_another_search(home):
    other = SearchService(home.store, home.services.me)
    home.services.search.find("sam")
    other.find("sam")
    assert [act for _, act, _ in audited(home.store)] == ["search", "search"]
