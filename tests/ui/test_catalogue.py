"""The catalogues: English is complete, Dutch counts well, and no mark of a text gets lost."""

import ast
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from wijkdesk import vocabulary
from wijkdesk.config import resources
from wijkdesk.ui import language
from wijkdesk.ui.today.due_rows import late_mark
from wijkdesk.ui.truth import unsent_words
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import ContainerKind

CATALOGUES = resources() / "i18n"
COUNTED = 2
SUNDAY = date(2026, 11, 22)


class Text:
    """A message of a catalogue; one that counts has two forms."""

    def __init__(self, context, message):
        self.context = context
        self.source = message.findtext("source")
        self.where = f"{context}: {self.source}"
        self.counts = message.get("numerus") == "yes"
        self.translation = message.find("translation")
        forms = self.translation.findall("numerusform") if self.counts else [self.translation]
        self.forms = [form.text or "" for form in forms]


def texts(code):
    tree = ET.parse(CATALOGUES / f"wijkdesk_{code}.ts")  # noqa: S314 - our own file
    return [
        Text(context.findtext("name"), message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def wrong(code, is_good):
    """The texts of which a form is not good."""
    return [text.where for text in texts(code) if not all(is_good(text, f) for f in text.forms)]


def marks(text):
    """What is filled in later: %1, %n, {code}."""
    return Counter(re.findall(r"%\d|%n|\{\w+\}", text))


def key_of(text):
    """The letter that Alt goes with; two ampersands are an ampersand."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found.group(1).casefold() if found else ""


@pytest.fixture
def speak(qapp, tmp_path):
    """Install a language as the program does, from a catalogue that is built here and now."""
    before, installed = QLocale(), []

    def install(code):
        built = tmp_path / f"{code}.qm"
        lrelease = Path(sys.executable).parent / "pyside6-lrelease"
        source = CATALOGUES / f"wijkdesk_{code}.ts"
        subprocess.run([lrelease, "-silent", source, "-qm", built], check=True)
        translator = QTranslator(qapp)
        assert translator.load(str(built))
        QLocale.setDefault(QLocale(language.LOCALES[code]))
        qapp.installTranslator(translator)
        installed.append(translator)

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_text_is_translated(code):
    assert texts(code)
    assert [text.where for text in texts(code) if text.translation.get("type")] == []
    assert wrong(code, lambda _, form: form.strip()) == []
    assert [t.where for t in texts(code) if t.counts and len(t.forms) != COUNTED] == []


@pytest.mark.parametrize("code", ["nl", "en"])
def test_what_is_filled_in_is_in_every_form(code):
    assert wrong(code, lambda text, form: marks(form) == marks(text.source)) == []


def test_no_form_counts_with_brackets():
    assert wrong("nl", lambda _, form: "(" not in form) == []
    assert wrong("en", lambda text, form: not text.counts or "(" not in form) == []


def test_a_letter_for_alt_does_not_vanish_and_none_is_added():
    assert wrong("en", lambda text, form: bool(key_of(form)) == bool(key_of(text.source))) == []


@pytest.mark.parametrize("words", [lambda text: text.source, lambda text: text.forms[0]])
def test_the_letters_of_one_form_differ(words):
    used = Counter((text.context, key_of(words(text))) for text in texts("en"))
    twice = [place for place, count in used.items() if place[1] and count > 1]
    assert any(letter for _, letter in used)
    assert twice == []


def test_english_begins_and_ends_as_the_dutch_does():
    """A capital and a full stop make a sentence; three dots say that something goes on."""

    def alike(text, form):
        dutch, english = text.source.replace("&", ""), form.replace("&", "")
        begins = not dutch[0].isupper() or not english[0].islower()
        return begins and (dutch[-1] in ".?…") == (english[-1] in ".?…")

    assert wrong("en", alike) == []


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 acties"), (1, "1 actie"), (2, "2 acties"), (21, "21 acties")]
)
def test_dutch_counts_well(speak, count, said):
    speak("nl")
    assert QCoreApplication.translate("TodayPage", "%n actie(s)", "", count) == said


@pytest.mark.parametrize(
    ("code", "one", "two"),
    [("nl", "1 dag te laat", "2 dagen te laat"), ("en", "1 day late", "2 days late")],
)
def test_a_day_late_and_two(speak, code, one, two):
    speak(code)
    assert late_mark(date(2026, 11, 21), SUNDAY).text == one
    assert late_mark(date(2026, 11, 20), SUNDAY).text == two


def test_a_whole_sentence_follows_the_number(speak):
    speak("nl")
    source = "%n ding(en) vragen vandaag om u. De rest kan wachten."
    said = [QCoreApplication.translate("TodayPage", source, "", n) for n in (1, 3)]
    assert said == [
        "1 ding vraagt vandaag om u. De rest kan wachten.",
        "3 dingen vragen vandaag om u. De rest kan wachten.",
    ]
    assert unsent_words(1, None, None) == "1 wijziging nog niet verstuurd"


def test_english_has_its_own_word_for_every_term(speak):
    speak("en")
    for kind in vars(vocabulary).values():
        if isinstance(kind, type) and issubclass(kind, Enum) and kind is not ContainerKind:
            said = [word(term) for term in kind]
            assert len(set(said)) == len(said)


def test_english_has_english_days(speak):
    speak("en")
    assert language.full_day_text(date(2026, 11, 24)) == "Tuesday 24 November"
    assert language.day_text(date(2026, 11, 23), SUNDAY) == "tomorrow"


def test_the_program_finds_its_catalogue(qapp):
    """Built by `make ready`; without it the plurals are read as they stand in the code."""
    before = QLocale()
    loaded = language.install(qapp, "en")
    try:
        assert QCoreApplication.translate("RailPages", "Vandaag") == "Today"
    finally:
        for translator in loaded:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_no_text_stands_inside_an_f_string_where_the_catalogue_does_not_find_it():
    inside = [
        f"{path.name}:{call.lineno}"
        for path in sorted(Path(language.__file__).parent.rglob("*.py"))
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"tr", "translate"}
        and any(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in call.args)
    ]
    assert inside == []
