"""Telephone numbers of any country, and what is safe to do with each."""

import pytest

from wijkdesk.law.telephone import is_number, written
from wijkdesk.services.phones import same_number
from wijkdesk.vocabulary import Permission

LONG = "06 " * 40_000


@pytest.mark.parametrize(
    ("typed", "shown", "whole"),
    [
        ("0612345678", "06 12345678", True),
        ("+31 6 1234 5678", "06 12345678", True),
        ("0321-388911", "0321 388 911", True),
        ("+963944123456", "+963 944 123 456", True),
        ("00291 7 123456", "+291 7 123 456", True),
        ("06 12", "06 12", False),
        ("bij de buren", "bij de buren", False),
        ("", "", False),
    ],
)
def test_a_number_is_written_as_its_country_does_and_nothing_typed_is_lost(typed, shown, whole):
    assert (written(typed), is_number(typed)) == (shown, whole)


def test_a_page_that_was_pasted_is_kept_and_no_number():
    assert not is_number(LONG)
    assert written(LONG).startswith("06 06")


def test_two_notations_are_one_number():
    assert same_number("+31 6 12345678", "0612345678 ")
    assert not same_number("0612345678", "0612345679")
    assert not same_number(None, "")


def test_what_is_safe_stands_at_the_number_and_is_found_by_it(home):
    row = home.services.phones.add(home.file_id, home.letay, "+963 944 123456")
    home.services.phones.save(
        row.id,
        {},
        {"belongs_to": "haar zus", "may_leave_message": Permission.NO, "read_along": True},
    )
    (kept,) = home.services.files.look(home.file_id).phones
    assert (kept.number, kept.may_call, kept.is_safe) == ("+963 944 123456", None, False)
    assert [hit.ref_id for hit in home.services.search.find("944123456")] == [home.letay]
    home.services.phones.remove(row.id)
    assert home.services.search.find("944123456") == []
    home.services.undo.undo_last()
    assert home.services.files.look(home.file_id).phones == (kept,)
