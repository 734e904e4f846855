"""The language of templates: `{veld}`, and `[[als veld]] … [[anders]] … [[einde]]`.

A text is read once, from the beginning to the end, and never fails otherwise than with mistakes
that name their line. What a field brings in is never read as a template.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wijkdesk.letters.fields import FIELDS, blank
from wijkdesk.letters.mistakes import (
    NAME_LINE,
    SHOWN,
    SUBJECT_LINE,
    Mistake,
    What,
    unknown_field,
)

MOST = 20_000
"""Characters of a template: ten pages of letter."""
DEEPEST = 4
_TOKEN = re.compile(
    r"^[ \t]*\[\[(?P<line>[^\[\]\n]*)\]\][ \t]*(?:\n|\Z)"  # alone: its line goes along
    r"|\[\[(?P<tag>[^\[\]\n]*)\]\]"
    r"|\{(?P<field>[^{}\n]*)\}"
    r"|(?P<brackets>\[\[|\]\])"
    r"|(?P<brace>[{}])",
    re.MULTILINE,
)
_MANY_BLANK = re.compile(r"\n{3,}")


@dataclass(slots=True)
class _When:
    """A part that is only there when a field has something, or when it has nothing."""

    name: str
    line: int
    then: list["_Part"] = field(default_factory=list)
    other: list["_Part"] = field(default_factory=list)
    turned: bool = False

    @property
    def open(self) -> list["_Part"]:
        return self.other if self.turned else self.then


@dataclass(frozen=True, slots=True)
class _Field:
    name: str


_Part = str | _Field | _When


@dataclass(frozen=True, slots=True)
class Template:
    """A text that was read: what is wrong with it, and otherwise how it is filled."""

    mistakes: tuple[Mistake, ...]
    _parts: tuple[_Part, ...] = field(repr=False)

    def fill(self, values: Mapping[str, str]) -> "Filled":
        """The text with these values; where a field has nothing, its name stands to be seen."""
        out: list[str] = []
        empty: dict[str, None] = {}
        waiting: list[Iterator[_Part]] = [iter(self._parts)]
        while waiting:
            part = next(waiting[-1], None)
            if part is None:
                waiting.pop()
            elif isinstance(part, str):
                out.append(part)
            elif isinstance(part, _Field):
                value = values.get(part.name, "").strip()
                if not value:
                    empty[part.name] = None
                out.append(value or blank(part.name))
            else:
                there = values.get(part.name, "").strip()
                waiting.append(iter(part.then if there else part.other))
        text = _MANY_BLANK.sub("\n\n", "".join(out)).strip()
        return Filled(text, tuple(empty))


@dataclass(frozen=True, slots=True)
class Filled:
    """A letter as it is going to be read, and the fields for which there was nothing."""

    text: str
    empty: tuple[str, ...] = ()


def read(text: str, first_line: int = 1) -> Template:
    """Read a template; with mistakes it can be filled too, for what it is worth."""
    if len(text) > MOST:
        return Template((Mistake(first_line, What.TOO_LONG, str(len(text))),), ())
    return _Reader(first_line).read(text.replace("\r\n", "\n").replace("\r", "\n"))


def mistakes_in(name: str, subject: str, body: str) -> tuple[Mistake, ...]:
    """Everything that is wrong with a whole template, from top to bottom."""
    found = []
    if not name.strip():
        found.append(Mistake(NAME_LINE, What.NO_NAME))
    if not subject.strip():
        found.append(Mistake(SUBJECT_LINE, What.NO_SUBJECT))
    found += read(" ".join(subject.split()), SUBJECT_LINE).mistakes
    if not body.strip():
        found.append(Mistake(1, What.NO_BODY))
    return (*found, *read(body).mistakes)


class _Reader:
    def __init__(self, first_line: int) -> None:
        self._first = first_line
        self._parts: list[_Part] = []
        self._open: list[_When] = []
        self._mistakes: list[Mistake] = []

    def read(self, text: str) -> Template:
        at = counted = 0
        line = self._first
        for token in _TOKEN.finditer(text):
            self._say(text[at : token.start()])
            line += text.count("\n", counted, token.start())
            counted, at = token.start(), token.end()
            self._take(token, line)
        self._say(text[at:])
        for left in self._open:
            self._mistakes.append(Mistake(left.line, What.NEVER_ENDED, left.name[:SHOWN]))
        mistakes = sorted(self._mistakes, key=lambda one: one.line)
        return Template(tuple(mistakes), tuple(self._parts))

    def _here(self) -> list[_Part]:
        return self._open[-1].open if self._open else self._parts

    def _say(self, words: str) -> None:
        if words:
            self._here().append(words)

    def _take(self, token: re.Match[str], line: int) -> None:
        if token["field"] is not None:
            self._field(token["field"].strip(), line)
        elif token["brace"] is not None:
            self._wrong(line, What.LOOSE_BRACE, token["brace"])
        elif token["brackets"] is not None:
            self._wrong(line, What.LOOSE_BRACKETS, token["brackets"])
        else:
            said = token["line"] if token["line"] is not None else token["tag"]
            self._tag(said.split(), line)

    def _field(self, name: str, line: int) -> None:
        known = name.casefold()
        if known in FIELDS:
            self._here().append(_Field(known))
        elif name:
            self._mistakes.append(unknown_field(line, name))
        else:
            self._wrong(line, What.NO_FIELD, "{}")

    def _tag(self, words: list[str], line: int) -> None:
        match [word.casefold() for word in words]:
            case ["als"]:
                self._wrong(line, What.NO_FIELD, "[[als]]")
                self._begin("", line)
            case ["als", name]:
                if name not in FIELDS:
                    self._mistakes.append(unknown_field(line, words[1]))
                self._begin(name, line)
            case ["anders"]:
                self._turn(line)
            case ["einde"]:
                if self._open:
                    self._open.pop()
                else:
                    self._wrong(line, What.END_ALONE)
            case _:
                self._wrong(line, What.UNKNOWN_TAG, " ".join(words))

    def _begin(self, name: str, line: int) -> None:
        when = _When(name, line)
        if len(self._open) == DEEPEST:
            self._wrong(line, What.TOO_DEEP)
        self._here().append(when)
        self._open.append(when)

    def _turn(self, line: int) -> None:
        if not self._open:
            self._wrong(line, What.ELSE_ALONE)
        elif self._open[-1].turned:
            self._wrong(line, What.ELSE_TWICE)
        else:
            self._open[-1].turned = True

    def _wrong(self, line: int, what: What, word: str = "") -> None:
        self._mistakes.append(Mistake(line, what, word[:SHOWN]))
