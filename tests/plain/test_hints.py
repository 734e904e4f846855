"""Hints on plain Dutch: what is said of hand-marked sentences, and that no text stops it."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkdesk.config import resources
from wijkdesk.plain.hints import Hint, HintKind
from wijkdesk.plain.reader import Reader
from wijkdesk.plain.word_lists import word_lists

SAMPLES = tomllib.loads((Path(__file__).parent / "samples.toml").read_text("utf-8"))["line"]
READER = Reader()


def said(hint: Hint) -> str:
    if hint.kind is HintKind.SENTENCE:
        return f"sentence {hint.count}{' strong' if hint.strong else ''}"
    return f"{hint.kind} {hint.found}"


@pytest.mark.parametrize("sample", SAMPLES, ids=[s["text"][:40] for s in SAMPLES])
def test_a_marked_sentence_gets_exactly_the_hints_that_people_would_give(
    sample: dict[str, object],
) -> None:
    hints = READER.hints(str(sample["text"]))
    assert sorted(map(said, hints)) == sorted(sample["hard"])  # type: ignore[call-overload]


def test_a_hint_stands_where_its_words_are_also_in_a_later_paragraph() -> None:
    text = "Wij kijken samen.\n\nDe indicatie stopt. “Ja”, zei zij. Het UWV belt.\nZ.s.m. graag."
    places = {text[hint.start : hint.end] for hint in READER.hints(text)}
    assert places == {"indicatie", "UWV", "Z.s.m."}


def test_what_is_known_of_a_text_is_the_same_after_a_change_as_read_anew() -> None:
    text = "\n".join(str(sample["text"]) for sample in SAMPLES)
    reader = Reader()
    reader.hints(text)
    for at in range(0, len(text), 97):
        typed = f"{text[:at]} wordt gedaan. {text[at:]}"
        assert reader.hints(typed) == Reader().hints(typed)


def test_of_a_changed_text_only_the_changed_sentence_is_read_anew() -> None:
    reader, text = Reader(), "Wij kijken samen. " * 10 + "Het is zo. " + "Ik ga."
    reader.hints(text)
    known = set(reader._kept)  # noqa: SLF001 - what it remembers is what this is about
    reader.hints(text.replace("Het is zo", "Het is niet zo"))
    assert len(set(reader._kept) - known) == 1  # noqa: SLF001


LETTERS = st.text(st.characters(codec="utf-8")) | st.text(
    "Wwordtis .,“”\"'\n\u2029gegaan1-’é", max_size=200
)


@given(st.lists(LETTERS, max_size=8))
@settings(max_examples=60, deadline=None)
def test_no_text_stops_it_and_every_hint_lies_inside_the_text(parts: list[str]) -> None:
    text = " ".join([*parts, "De indicatie wordt door hem gemaakt."])
    for hint in READER.hints(text):
        assert 0 <= hint.start < hint.end <= len(text)


def hard_words(text: str) -> set[str]:
    kinds = {HintKind.WORD, HintKind.SHORT, HintKind.LONG_WORD}
    return {hint.found for hint in READER.hints(text) if hint.kind in kinds}


def test_each_hard_word_has_something_plainer_that_is_not_hard_itself() -> None:
    parts = tomllib.loads((resources() / "plain" / "glossary.toml").read_text("utf-8"))
    lists = word_lists()
    plain = [*lists.short.values(), *lists.letters.values()]
    plain += [instead for part in parts.values() for instead in part.values()]
    assert sum(map(len, parts.values())) >= 250
    assert [words for words in plain if hard_words(f"Dat is {words}.")] == []
    assert all(words.strip() for words in plain)
