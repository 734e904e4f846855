"""Lines in every script: joined, turned, broken where a reader expects it."""
# ruff: noqa: RUF001  (Arabic letters and digits look like Latin ones to the linter)

from itertools import accumulate

import pytest
from bidi import get_display
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from wijkdesk.documents.cleaning import clean, unseen
from wijkdesk.documents.dutch import listed
from wijkdesk.documents.fonts import BOLD, REGULAR, glyph, outline
from wijkdesk.documents.tagged.spelled import spelled
from wijkdesk.documents.text import fitted, isolate, lines, measured
from wijkdesk.documents.turning import placed

WIDE = 1000
HYPHEN = "\N{SOFT HYPHEN}"


def drawn(text: str, room: float = WIDE) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in lines(text, room, REGULAR)]


def test_arabic_letters_join_and_run_from_right_to_left():
    assert drawn("سلام") == ["\ufee1\ufefc\ufeb3"]


@pytest.mark.parametrize("date", ["24/11/2026", "۲۰۲۶/۱۱/۲۴", "٢٠٢٦"])
def test_digits_in_right_to_left_text_keep_their_order(date):
    (line,) = drawn(f"بدأت في {date} هنا")
    assert date in line
    assert line.index(date) > 0


@pytest.mark.parametrize("number", ["06-12345678", "06 12 34 56 78", "24-11-2026", "+31 6 1234"])
def test_the_groups_of_a_number_do_not_change_places(number):
    (line,) = drawn(f"اتصل {number} هنا")
    assert number in line


def test_a_joiner_before_a_ligature_stops_nothing():
    (line,) = drawn("س\u200dلا \N{MAN}\u200d\N{WOMAN} لا", WIDE)
    assert line.count("\ufefb") + line.count("\ufefc") == 2


def test_brackets_are_mirrored_and_read_as_themselves():
    (line,) = lines("س (لا) س", WIDE, REGULAR)
    assert line.words == "س (لا) س"
    drawn_first = [
        spelled(ord(c)) for c in "".join(run.text for run in line.runs) if ord(c) > 0xF0000
    ]
    assert drawn_first == [")", "("]


def test_a_date_after_an_arabic_name_stays_in_dutch_order():
    assert drawn(f"{isolate('سلام')} · 12 mei 2026") == ["\ufee1\ufefc\ufeb3 · 12 mei 2026"]


def test_names_in_two_scripts_are_listed_in_the_order_given():
    (line,) = drawn(f"Voor {listed(('Ali', 'سلام', 'حسن', 'Bo'))}")
    assert line == "Voor Ali, \ufee1\ufefc\ufeb3, \ufee6\ufeb4\ufea3 en Bo"


def test_an_isolate_that_runs_over_two_lines_is_still_one():
    long = isolate(" ".join(["سلام"] * 6))
    *_, last = drawn(f"Naam: {long} · 12 mei 2026", 14)
    assert last.endswith(" · 12 mei 2026")


def test_right_to_left_text_is_broken_in_reading_order():
    first, *_, last = drawn(" ".join(["حسن"] * 10 + ["سلام"]), 8)
    assert "\ufefc" not in first
    assert "\ufefc" in last


def test_vowel_marks_stay():
    assert "\u064e" in drawn("سَلام")[0]


def test_vowel_marks_stand_over_and_under_the_middle_of_their_letter():
    letter, over, under = placed("سَِ", REGULAR, mirrored=True)
    left, bottom, right, top = outline(letter.glyph.font, letter.glyph.drawn)
    for mark in (over, under):
        begins, _, ends, _ = outline(mark.glyph.font, mark.glyph.drawn)
        assert mark.at + (begins + ends) / 2 == pytest.approx(letter.at + (left + right) / 2)
    assert outline(over.glyph.font, over.glyph.drawn)[1] + over.rise > top
    assert outline(under.glyph.font, under.glyph.drawn)[3] + under.rise < bottom


def test_a_paragraph_knows_from_which_side_it_is_read():
    assert [line.mirrored for line in lines("سلام 12\nJa سلام\n12", WIDE, REGULAR)] == [
        True,
        False,
        False,
    ]


def test_each_script_has_its_own_font():
    (line,) = lines("Ja ሰላም 2026 حسن ћ", WIDE, REGULAR)
    fonts = [run.font.name for run in line.runs if run.text.strip()]
    assert fonts == [
        "NotoSans-Regular",
        "NotoSansEthiopic-Regular",
        "NotoSans-Regular",
        "NotoNaskhArabic-Regular",
        "NotoSans-Regular",
    ]


def test_joiners_and_marks_of_direction_are_not_drawn():
    assert drawn("a\u200d\u200f\ufe0fb\u00adc") == ["abc"]


def test_a_word_wider_than_a_line_parts_at_its_hyphen_first():
    assert drawn("Van Heuvel-Rijnders", measured("Rijnders", REGULAR) + 0.1) == [
        "Van",
        "Heuvel-",
        "Rijnders",
    ]


def test_an_empty_line_between_paragraphs_is_kept():
    assert drawn("een\n\ntwee") == ["een", "", "twee"]


def test_a_line_that_must_fit_is_cut_off_with_an_ellipsis():
    line = fitted("Q" * 10_000, 10, REGULAR)
    assert line.runs[0].text.endswith("Q…")
    assert line.width <= 10
    assert fitted("kort en goed", 10, REGULAR).runs[0].text == "kort en goed"


def test_bold_has_every_character_that_regular_has():
    for code in range(0x20, 0x3000):
        assert bool(glyph(chr(code), REGULAR).lost) is bool(glyph(chr(code), BOLD).lost)


WORDS = st.text(st.sampled_from("aWi -/é\nሰЖ😀سل١2"), max_size=80).map(clean)


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(WORDS, st.floats(1.5, 20))
def test_no_line_is_wider_than_its_room(text, room):
    for line in lines(text, room, REGULAR):
        assert line.width <= room + 1e-6


BOTH_WAYS = st.text(
    st.sampled_from("aZ سلаא١2()[]-+,./:%€ \u064e\u2068\u2069\u200f\u00ad\U000e0041"), max_size=40
)


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(BOTH_WAYS, st.booleans())
def test_letters_stand_where_the_rules_of_unicode_put_them(text, mirrored):
    text = text.strip()
    depths = list(accumulate((c == "\u2068") - (c == "\u2069") for c in text))
    assume(min(depths, default=0) >= 0)
    closed = text + "\u2069" * (depths[-1] if depths else 0)
    seen = [c for c in get_display(closed, base_dir="R" if mirrored else "L") if not unseen(c)]
    places = sorted(placed(text, REGULAR, mirrored=mirrored))
    assert len(places) == len(seen)
    for place, char in zip(places, seen, strict=True):
        read = spelled(ord(place.glyph.drawn))
        assert read == char or glyph(char, REGULAR).lost


LEFT_TO_RIGHT = st.text(st.sampled_from("aWi -/é\nሰЖ2"), max_size=80).map(clean)


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(LEFT_TO_RIGHT, st.floats(1.5, 20))
def test_breaking_loses_nothing_but_spaces(text, room):
    assert "".join("".join(drawn(text, room)).split()).replace(HYPHEN, "") == "".join(text.split())


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Jeugdverpleegkundige,", ["Jeugdver-", "pleegkun-", "dige,"]),
        ("Praktijkondersteuner", ["Praktij-", "konder-", "steuner"]),
        ("Jeugdverpleegkundige Wil", ["Jeugdver-", "pleegkun-", "dige Wil"]),
        ("verschillende", ["verschil-", "lende"]),
        ("Mohammadzadeh", ["Moham-", "madzadeh"]),
    ],
)
def test_a_word_wider_than_its_column_parts_between_syllables(word, parts):
    assert [line.replace(HYPHEN, "-") for line in drawn(word, 5)] == parts
    found = list(lines(word, 5, REGULAR))
    assert "".join(line.words for line in found) == word
    assert all(line.width <= 5 for line in found)
    assert [line.joined for line in found] == [True] * (len(found) - 1) + [False]


@pytest.mark.parametrize(
    "word", ["naam.achternaam@wijkteam.example", "7K3FM2QXABCDEFGH", "Шевченківський"]
)
def test_an_address_a_code_or_another_script_gets_no_hyphen(word):
    assert "".join(drawn(word, 5)) == word
