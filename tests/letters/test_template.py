"""The language of templates: what it fills, and that it only ever fails with a line."""

import random

import pytest

from wijkdesk.letters.fields import FIELDS, blank, blanks_in
from wijkdesk.letters.first_set import ORDER, first_set
from wijkdesk.letters.mistakes import Mistake, What
from wijkdesk.letters.template import MOST, mistakes_in, read
from wijkdesk.vocabulary import LetterKind

PIECES = [
    *"{{{}}}[]\n\n \t'\"é–𝄞\u202e\x00ab",
    "[[", "]]", "[[als ", "[[als naam]]", "[[ALS  Naam ]]", "[[anders]]", "[[einde]]", "[[als]]",
    "{naam}", "{ Naam }", "{naan}", "{}", "{x\n}", "\r\n", "[[[als naam]]]", "{{naam}}",
    "als", "\ud800", "[[als naam]]\n", "[[einde]]\n", "[[einde nu]]", "<b>", "ማ", "اسم",
]  # fmt: skip


def filled(text, **values):
    return read(text).fill(values).text


def wrong(text):
    return [(one.line, one.what, one.word) for one in read(text).mistakes]


def test_a_field_is_filled_and_one_without_anything_is_seen():
    done = read("Beste {naam}, tot {afspraak_dag}.").fill({"naam": "Letay {gids} [[als naam]]"})
    assert done.text == "Beste Letay {gids} [[als naam]], tot [afspraak dag]."
    assert done.empty == ("afspraak_dag",)
    assert blanks_in(done.text) == ("afspraak_dag",)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "A\nniets\nZ"),
        ({"naam": "x"}, "A\nnaam\nZ"),
        ({"naam": "x", "team": "y"}, "A\nnaam en team\nZ"),
        ({"naam": "  "}, "A\nniets\nZ"),
    ],
)
def test_a_condition_takes_its_own_line_along(values, said):
    text = "A\n[[als naam]]\nnaam[[als team]] en team[[einde]]\n[[anders]]\nniets\n[[einde]]\nZ"
    assert filled(text, **values) == said


def test_each_mistake_has_its_line():
    text = "{naam}\n{naan}\n[[als]]x[[einde]]\n[[anders]]\n}\n[[hallo jij]]\n[[einde]]\n{}\n[["
    assert wrong(text) == [
        (2, What.UNKNOWN_FIELD, "naan"),
        (3, What.NO_FIELD, "[[als]]"),
        (4, What.ELSE_ALONE, ""),
        (5, What.LOOSE_BRACE, "}"),
        (6, What.UNKNOWN_TAG, "hallo jij"),
        (7, What.END_ALONE, ""),
        (8, What.NO_FIELD, "{}"),
        (9, What.LOOSE_BRACKETS, "[["),
    ]
    assert read("{naan}").mistakes == (Mistake(1, What.UNKNOWN_FIELD, "naan", "naam"),)
    assert wrong("a\n[[als naam]]\nb\n[[anders]][[anders]]") == [
        (2, What.NEVER_ENDED, "naam"),
        (4, What.ELSE_TWICE, ""),
    ]
    assert wrong("[[als naam]]" * 5 + "[[einde]]" * 5) == [(1, What.TOO_DEEP, "")]
    assert wrong("x" * (MOST + 1)) == [(1, What.TOO_LONG, str(MOST + 1))]
    assert [one.line for one in mistakes_in(" ", "", "")] == [-1, 0, 1]
    assert mistakes_in("Naam", "{onzin}", "Hallo")[0].line == 0


def test_ten_thousand_texts_fail_with_a_line_or_not_at_all():
    sure = random.Random(20261126)
    sound = 0
    for _ in range(10_000):
        text = "".join(sure.choices(PIECES, k=sure.randrange(1, 18)))
        template = read(text)
        lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
        assert all(1 <= one.line <= lines for one in template.mistakes), text
        for values in ({}, dict.fromkeys(FIELDS, "w")):
            done = template.fill(values)
            if not template.mistakes:
                assert not {"{", "}", "[[", "]]"} & {*done.text}, text
                assert set(done.empty) <= FIELDS.keys()
        sound += not template.mistakes
    assert sound > 500


def test_conditions_within_conditions_without_end_are_a_mistake_and_no_more():
    deep = read("[[als naam]]" * 1600)
    assert [one.what for one in deep.mistakes].count(What.TOO_DEEP) == 1
    assert deep.fill({"naam": "x"}).text == ""
    assert repr(deep)


def test_the_first_set_is_sound_and_has_one_of_each_kind():
    assert {one.kind for one in first_set()} == set(LetterKind) - {LetterKind.OTHER} == set(ORDER)
    for one in first_set():
        assert mistakes_in(one.name, one.subject, one.body) == ()
        whole = read(one.body).fill({name: blank(name) for name in FIELDS})
        assert whole.empty == ()
        assert "\n\n\n" not in whole.text
        assert read(one.body).fill({}).text
