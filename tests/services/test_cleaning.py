"""Text is cleaned once, at the edge: what PostgreSQL and the laptop both can hold (decision 14)."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.messages import MAX_TEXT
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.vocabulary import Law

ANY = st.text(st.characters(codec=None, categories=None) | st.characters(categories=["Cs", "Cc"]))
STEADY = settings(deadline=None, derandomize=True, max_examples=200)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("gewoon", "gewoon"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\tb", "a\tb"),
        ("a\x00b\x01\x08\x0b\x0c\x1f\x7f\x80\x9fc", "abc"),
        ("e\u0301", "é"),
        ("\u212b", "Å"),
        ("\ud800", "\ufffd"),
        ("a\udc00b", "a\ufffdb"),
        ("\ud83d\ude00", "😀"),
        ("\ud83d\x00\ude00", "\ufffd\ufffd"),
        ("\ud83da", "\ufffda"),
        ("\ufeffa", "\ufeffa"),
        ("\u202eabc", "\u202eabc"),
        ("  rand  ", "  rand  "),
        ("ሳሙኤል", "ሳሙኤል"),
    ],
    ids=ascii,
)
def test_a_text_is_kept_as_it_was_meant(typed, kept):
    assert clean(typed) == kept


@STEADY
@given(ANY)
def test_what_is_kept_can_be_kept_everywhere(typed):
    kept = clean(typed)
    kept.encode()  # a surrogate would not go: sqlcipher3 refuses it
    assert not {c for c in kept if unicodedata.category(c) == "Cc"} - {"\t", "\n"}
    assert unicodedata.is_normalized("NFC", kept)


@STEADY
@given(ANY)
def test_cleaning_twice_is_cleaning_once(typed):
    assert clean(clean(typed)) == clean(typed)


@STEADY
@given(st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), min_size=1))
def test_no_letter_or_sign_is_lost(typed):
    assert clean(typed) == unicodedata.normalize("NFC", typed)


@STEADY
@given(ANY)
def test_one_line_is_one_line_without_room_around_it(typed):
    line = one_line(typed)
    assert line is None or (line == line.strip() and line and "\n" not in line)
    assert one_line(line) == line


@pytest.mark.parametrize("value", [None, 5, True, 1.5, b"x", Law.WMO])
def test_what_is_no_text_is_left_alone(value):
    assert clean(value) is value


def test_nothing_typed_is_no_line():
    assert one_line(None) is one_line("") is one_line(" \n\x00 ") is None


@pytest.mark.parametrize("letter", ["x", "é", "ሳ", "😀"])
def test_the_longest_text_that_is_kept_is_counted_in_bytes(letter):
    fits = MAX_TEXT // len(letter.encode())
    assert len(clean(letter * fits)) == fits
    with pytest.raises(RuleBrokenError) as caught:
        clean(letter * (fits + 1))
    assert (caught.value.code, caught.value.values) == ("text_too_long", {"maximum": MAX_TEXT})


def test_it_is_counted_after_cleaning():
    assert clean("\x00" * (MAX_TEXT + 1) + "x") == "x"
    assert clean("e\u0301" * (MAX_TEXT // 2)) == "é" * (MAX_TEXT // 2)
