"""Numbers that people read aloud."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.numbers import ALPHABET, bsn_digits, is_bsn, is_short_code, neat_code, short_code

CODES = st.integers(0, 2**128 - 1).map(lambda n: short_code(UUID(int=n)))


@pytest.mark.parametrize(
    "digits", ["999900006", "999900018", "999900080", "999993653", "123456782", "111222333"]
)
def test_a_number_that_passes_the_elfproef_is_a_bsn(digits):
    assert is_bsn(digits)


@pytest.mark.parametrize(
    "digits", ["000000000", "123456789", "12345678", "99990000a", "", "9999000066"]
)
def test_anything_else_is_not(digits):
    assert not is_bsn(digits)


def test_an_older_number_of_eight_digits_gets_its_zero_and_signs_are_left_out():
    assert bsn_digits("1112.22 33") == "011122233"
    assert bsn_digits("999900006") == "999900006"


def test_a_code_is_two_times_four_characters():
    code = short_code(uuid4())
    assert len(code) == 9
    assert code[4] == "-"
    assert set(code.replace("-", "")) <= set(ALPHABET)


@given(CODES, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(code, at, other):
    letters = list(code.replace("-", ""))
    changed = letters[at] != other
    letters[at] = other
    assert is_short_code("".join(letters)) is not changed


@given(CODES)
def test_a_code_may_be_typed_small_and_with_the_look_alikes(code):
    assert is_short_code(code.lower().replace("0", "o").replace("1", "l"))


@given(CODES, st.sampled_from("\u2013\u2212\u2011\u00a0\u200b\u00ad "))
def test_a_code_that_was_copied_from_a_mail_or_typed_in_another_script_is_the_same(code, between):
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign != "-" else between for sign in code)
    arabic = "".join(chr(0x660 + int(sign)) if sign.isdigit() else sign for sign in code)
    for typed in (wide, arabic, f"\ufeff{code}\r\n", code.replace("-", between)):
        assert is_short_code(typed)
        assert neat_code(typed) == code
