"""Sentences for codes: plain Dutch, and always one."""

import re

import pytest

from wijkdesk.ui.messages import PARTS, TEXTS, text_for

OFFICE_WORDS = {"middels", "conform", "derhalve", "teneinde", "inzake", "dient", "betreffende"}


@pytest.mark.parametrize("code", TEXTS)
def test_a_message_is_short_and_plain(code):
    text = str(TEXTS[code])
    assert text.endswith(".")
    for sentence in re.split(r"(?<=[.?!]) ", text):
        assert len(sentence.split()) <= 15, sentence
    assert not OFFICE_WORDS & set(re.findall(r"\w+", text.lower()))


def test_a_code_stands_in_one_file():
    assert len(TEXTS) == sum(map(len, PARTS))


def test_a_code_without_a_sentence_still_says_something_true():
    assert "nog_onbekend" in text_for("nog_onbekend")


def test_values_are_filled_in_and_never_read_as_a_pattern():
    assert text_for("{code}").count("{code}") == 1
