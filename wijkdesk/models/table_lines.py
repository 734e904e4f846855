"""A table as text, in TOML or CSV: where each line stands, what is wrong, how it is written."""

import csv
import io
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from wijkdesk.errors import RuleBrokenError

MOST_LINES = 500
_HEAD = re.compile(r"\s*\[\[?\s*(\w+)\s*\]?\]\s*(?:#.*)?")
_AT = re.compile(r"at line (\d+)")
W = TypeVar("W", bound=StrEnum)


class Place:
    """Where a block of a text stands, and each key in it."""

    def __init__(self, line: int, keys: Mapping[str, int] | None = None) -> None:
        self.line = line
        self._keys = keys or {}

    def of(self, key: str) -> int:
        return self._keys.get(key, self.line)


class Lines:
    """The lines of a text in TOML, by the heading above them."""

    def __init__(self, text: str) -> None:
        self._blocks: dict[str, list[tuple[int, dict[str, int]]]] = {}
        keys: dict[str, int] = {}
        for number, line in enumerate(text.splitlines(), 1):
            head = _HEAD.fullmatch(line)
            if head:
                keys = {}
                self._blocks.setdefault(head[1], []).append((number, keys))
            else:
                name, is_there, _ = line.partition("=")
                if is_there:
                    keys.setdefault(name.strip(), number)

    def at(self, name: str, number: int = 0) -> Place:
        some = self._blocks.get(name, [])
        return Place(*some[number]) if number < len(some) else Place(1)

    def of(self, name: str, number: int = 0) -> int:
        return self.at(name, number).line


def blocks(text: str, known: Sequence[str]) -> tuple[dict[str, Any], Lines]:
    """What a text says, with where; raises "term_table_wrong" with the line."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as trouble:
        at = _AT.search(str(trouble))
        last = len(text.splitlines())
        raise wrong(int(at[1]) if at else last, "syntax", str(trouble)) from trouble
    lines = Lines(text)
    for name in found:
        if name not in known:
            raise wrong(lines.of(name), "unknown", name)
    return found, lines


def wrong(
    line: int, what: str, said: str = "", field: str | None = None, known: str = ""
) -> RuleBrokenError:
    return RuleBrokenError(
        "term_table_wrong", field=field, line=line, what=what, said=said[:80], known=known
    )


def listed(found: Mapping[str, Any], name: str, lines: Lines) -> list[Mapping[str, Any]]:
    some = found.get(name, [])
    if not isinstance(some, list) or not all(isinstance(one, dict) for one in some):
        raise wrong(lines.of(name), "syntax", name)
    if len(some) > MOST_LINES:
        raise wrong(lines.of(name), "too_many", str(len(some)))
    return some


def block(found: Mapping[str, Any], name: str, lines: Lines) -> Mapping[str, Any]:
    some = found.get(name, {})
    if not isinstance(some, dict):
        raise wrong(lines.of(name), "syntax", name)
    return some


def insist(said: Mapping[str, Any], at: Place, known: Sequence[str], needed: Sequence[str]) -> None:
    """No word that nobody knows, and none missing that must be there."""
    for name in said:
        if name not in known:
            raise wrong(at.of(name), "unknown", name)
    for name in needed:
        if said.get(name) in (None, ""):
            raise wrong(at.line, "missing", name, name)


def needed_day(said: Mapping[str, Any], name: str, at: Place) -> date:
    day = day_of(said, name, at)
    if day is None:
        raise wrong(at.line, "missing", name, name)
    return day


def word_of(words: type[W], said: object, at: Place, field: str) -> W:
    try:
        return words(str(said))
    except ValueError as trouble:
        known = ", ".join(words)
        raise wrong(at.of(field), "word", str(said), field, known) from trouble


def text_of(said: Mapping[str, Any], name: str, at: Place) -> str:
    value = said.get(name, "")
    if not isinstance(value, str):
        raise wrong(at.of(name), "text", str(value), name)
    return " ".join(value.split())


def day_of(said: Mapping[str, Any], name: str, at: Place) -> date | None:
    value = said.get(name)
    if value is not None and type(value) is not date:
        raise wrong(at.of(name), "day", str(value), name)
    return value


def written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, list):
        return f"[{', '.join(map(quoted, value))}]"
    return str(value)


def quoted(text: str) -> str:
    body = "".join(_escaped(sign) for sign in text)
    return f'"{body}"'


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    return f"\\u{ord(sign):04x}" if ord(sign) < 32 or ord(sign) == 127 else sign  # noqa: PLR2004 - what TOML forbids


def sheet_of(text: str, columns: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Each line of a spreadsheet with its number; raises "term_table_wrong"."""
    first = text.splitlines()[0] if text.strip() else ""
    mark = ";" if first.count(";") >= first.count(",") else ","
    reader = csv.reader(io.StringIO(text), delimiter=mark, strict=True)
    names: list[str] = []
    try:
        for cells in reader:
            at = reader.line_num
            if not names:
                names = [cell.strip().lower().lstrip("\ufeff") for cell in cells]
                for name in names:
                    if name not in columns:
                        raise wrong(at, "unknown", name)
                continue
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(names):
                raise wrong(at, "columns", str(len(cells)))
            yield at, dict(zip(names, (cell.strip() for cell in cells), strict=False))
    except csv.Error as trouble:
        raise wrong(reader.line_num, "syntax", str(trouble)) from trouble


def cells_of(columns: Sequence[str], lines: Iterable[Mapping[str, Any]]) -> str:
    """Lines as a spreadsheet opens them."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    for said in lines:
        writer.writerow([_cell(said.get(name)) for name in columns])
    return out.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "" if value is None else str(value)


def iso_day(cell: str, at: int, name: str) -> date:
    """A day as a spreadsheet has it: 2027-01-31 or 31-1-2027."""
    dutch = re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", cell)
    try:
        if dutch:
            return date(int(dutch[3]), int(dutch[2]), int(dutch[1]))
        return date.fromisoformat(cell)
    except ValueError as trouble:
        raise wrong(at, "day", cell, name) from trouble
