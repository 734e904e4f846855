"""The table of terms as text: read with the line of what is wrong, and written again.

As TOML everything; as CSV the lines only, for who keeps them in a spreadsheet.
"""

import csv
import io
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.penalty import Rates
from wijkdesk.law.term_rules import Rule, TaskRule, TermTable, When
from wijkdesk.law.terms import MOST_EQUATED, Length
from wijkdesk.vocabulary import DutyKind, Law, TermEvent, TermKind, TermUnit

MOST = {
    TermUnit.HOURS: 24 * 366,
    TermUnit.DAYS: 3660,
    TermUnit.WORKING_DAYS: 2600,
    TermUnit.WEEKS: 520,
    TermUnit.MONTHS: 120,
    TermUnit.YEARS: 50,
}
"""Longer is a slip of the pen."""
MOST_LINES = 500
COLUMNS = (
    "id", "name", "law", "article", "kind", "amount", "unit", "atw", "trigger", "ends", "pause",
    "extend", "must", "task", "before", "duty", "penalty", "client", "again", "valid_from",
    "valid_until",
)  # fmt: skip
_NEEDED = ("id", "name", "law", "kind", "trigger", "valid_from")
_HEAD = re.compile(r"\s*\[\[?\s*(\w+)\s*\]?\]\s*(?:#.*)?")
_AT = re.compile(r"at line (\d+)")
_YES_NO = ("atw", "pause", "penalty", "client", "again")
_TRUE, _FALSE = {"ja", "true", "1", "x", "j"}, {"", "nee", "false", "0", "n"}
W = TypeVar("W", bound=StrEnum)


def read_toml(text: str) -> TermTable:
    """The table; raises "term_table_wrong" with the line and what is wrong there."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as trouble:
        at = _AT.search(str(trouble))
        last = len(text.splitlines())
        raise _wrong(int(at[1]) if at else last, "syntax", str(trouble)) from trouble
    lines = _Lines(text)
    for name in found:
        if name not in ("term", "task", "penalty", "equated", "source"):
            raise _wrong(lines.of(name), "unknown", name)
    rules = [_rule(one, lines.at("term", n)) for n, one in enumerate(_list(found, "term", lines))]
    equated = _table(found, "equated", lines)
    source = _table(found, "source", lines)
    table = TermTable(
        rules=_sound(rules, [lines.of("term", n) for n in range(len(rules))]),
        equated=_equated(equated, lines),
        equated_until=_day(equated, "until", lines.at("equated")),
        rates=tuple(
            _rates(one, lines.at("penalty", n))
            for n, one in enumerate(_list(found, "penalty", lines))
        ),
        tasks=tuple(
            _task(one, lines.at("task", n)) for n, one in enumerate(_list(found, "task", lines))
        ),
        checked_on=_day(source, "checked_on", lines.at("source")),
        note=_text(source, "note", lines.at("source")),
    )
    return _whole(table, len(text.splitlines()))


def read_csv(text: str, base: TermTable) -> TermTable:
    """The lines of a spreadsheet, with all else as it was; raises "term_table_wrong"."""
    first = text.splitlines()[0] if text.strip() else ""
    mark = ";" if first.count(";") >= first.count(",") else ","
    reader = csv.reader(io.StringIO(text), delimiter=mark, strict=True)
    rules: list[Rule] = []
    places: list[int] = []
    names: list[str] = []
    try:
        for cells in reader:
            at = reader.line_num
            if not names:
                names = [cell.strip().lower().lstrip("\ufeff") for cell in cells]
                for name in names:
                    if name not in COLUMNS:
                        raise _wrong(at, "unknown", name)
                continue
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(names):
                raise _wrong(at, "columns", str(len(cells)))
            said = dict(zip(names, (cell.strip() for cell in cells), strict=False))
            rules.append(_rule(_from_cells(said, at), _Place(at)))
            places.append(at)
    except csv.Error as trouble:
        raise _wrong(reader.line_num, "syntax", str(trouble)) from trouble
    table = replace(base, rules=_sound(rules, places))
    return _whole(table, reader.line_num)


WORD = "word"
LINE_CODES = {
    "missing": "term_line_missing",
    WORD: "term_line_word",
    "number": "term_line_number",
    "turned": "term_line_turned",
    "overlap": "term_line_overlap",
}
"""What can be wrong with a line that is typed; all else is a word that does not fit."""


def read_line(said: Mapping[str, Any]) -> Rule:
    """One line by the words of the table; raises "term_line_…" with the field that is wrong."""
    try:
        return _rule(said, _Place(0))
    except RuleBrokenError as wrong:
        what = str(wrong.values["what"])
        code = what if what in LINE_CODES else WORD
        raise RuleBrokenError(LINE_CODES[code], field=wrong.field) from wrong


def as_toml(table: TermTable) -> str:
    """The same table, to be kept and to be read by people."""
    return "\n".join(_toml_lines(table)) + "\n"


def as_csv(rules: Iterable[Rule]) -> str:
    """The lines as a spreadsheet opens them."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for rule in rules:
        said = _facts(rule)
        writer.writerow([_cell(said.get(name)) for name in COLUMNS])
    return out.getvalue()


def checked(table: TermTable) -> TermTable:
    """The same table, through all rules of a table; raises "term_table_wrong"."""
    return read_toml(as_toml(table))


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "" if value is None else str(value)


def _from_cells(said: Mapping[str, str], at: int) -> dict[str, Any]:
    yes_no = {name: _yes_no(said[name], at, name) for name in _YES_NO if name in said}
    rest = {n: cell for n, cell in said.items() if n not in _YES_NO and cell}
    return yes_no | {name: _from_cell(name, cell, at) for name, cell in rest.items()}


def _yes_no(cell: str, at: int, name: str) -> bool:
    low = cell.lower()
    if low not in _TRUE | _FALSE:
        raise _wrong(at, "yes_no", cell, name)
    return low in _TRUE


def _from_cell(name: str, cell: str, at: int) -> object:
    if name in ("amount", "before"):
        if not re.fullmatch(r"[0-9]{1,5}", cell):
            raise _wrong(at, "number", cell, name)
        return int(cell)
    if name in ("valid_from", "valid_until"):
        return _iso(cell, at, name)
    return cell.split() if name == "ends" else cell


def _iso(cell: str, at: int, name: str) -> date:
    dutch = re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", cell)
    try:
        if dutch:
            return date(int(dutch[3]), int(dutch[2]), int(dutch[1]))
        return date.fromisoformat(cell)
    except ValueError as trouble:
        raise _wrong(at, "day", cell, name) from trouble


class _Place:
    """Where a block of a text stands, and each key in it."""

    def __init__(self, line: int, keys: Mapping[str, int] | None = None) -> None:
        self.line = line
        self._keys = keys or {}

    def of(self, key: str) -> int:
        return self._keys.get(key, self.line)


class _Lines:
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

    def at(self, name: str, number: int = 0) -> _Place:
        some = self._blocks.get(name, [])
        return _Place(*some[number]) if number < len(some) else _Place(1)

    def of(self, name: str, number: int = 0) -> int:
        return self.at(name, number).line


def _wrong(
    line: int, what: str, said: str = "", field: str | None = None, known: str = ""
) -> RuleBrokenError:
    return RuleBrokenError(
        "term_table_wrong", field=field, line=line, what=what, said=said[:80], known=known
    )


def _list(found: Mapping[str, Any], name: str, lines: _Lines) -> list[Mapping[str, Any]]:
    some = found.get(name, [])
    if not isinstance(some, list) or not all(isinstance(one, dict) for one in some):
        raise _wrong(lines.of(name), "syntax", name)
    if len(some) > MOST_LINES:
        raise _wrong(lines.of(name), "too_many", str(len(some)))
    return some


def _table(found: Mapping[str, Any], name: str, lines: _Lines) -> Mapping[str, Any]:
    some = found.get(name, {})
    if not isinstance(some, dict):
        raise _wrong(lines.of(name), "syntax", name)
    return some


def _insist(
    said: Mapping[str, Any], at: _Place, known: Sequence[str], needed: Sequence[str]
) -> None:
    """No word that nobody knows, and none missing that must be there."""
    for name in said:
        if name not in known:
            raise _wrong(at.of(name), "unknown", name)
    for name in needed:
        if said.get(name) in (None, ""):
            raise _wrong(at.line, "missing", name, name)


def _needed_day(said: Mapping[str, Any], name: str, at: _Place) -> date:
    day = _day(said, name, at)
    if day is None:
        raise _wrong(at.line, "missing", name, name)
    return day


def _rule(said: Mapping[str, Any], at: _Place) -> Rule:
    _insist(said, at, COLUMNS, _NEEDED)
    length = None
    if "amount" in said or "unit" in said:
        length = _length(said.get("amount"), said.get("unit"), at)
    ends = said.get("ends", [])
    if not isinstance(ends, list):
        raise _wrong(at.of("ends"), "word", str(ends), "ends")
    start, end = _needed_day(said, "valid_from", at), _day(said, "valid_until", at)
    if end is not None and end < start:
        raise _wrong(at.of("valid_until"), "turned", str(end), "valid_until")
    return Rule(
        id=_text(said, "id", at),
        name=_text(said, "name", at),
        law=_word(Law, said["law"], at, "law"),
        article=_text(said, "article", at),
        kind=_word(TermKind, said["kind"], at, "kind"),
        trigger=_word(TermEvent, said["trigger"], at, "trigger"),
        must=_text(said, "must", at),
        valid_from=start,
        valid_until=end,
        length=length,
        atw=_truth(said, "atw", at),
        ends=tuple(_word(TermEvent, one, at, "ends") for one in ends),
        pause=_truth(said, "pause", at),
        extend=_extend(said, at),
        task=_text(said, "task", at),
        before=_number(said, "before", at, 7),
        duty=_word(DutyKind, said["duty"], at, "duty") if said.get("duty") else None,
        penalty=_truth(said, "penalty", at),
        client=_truth(said, "client", at),
        again=_truth(said, "again", at),
    )


def _length(amount: object, unit: object, at: _Place, field: str = "amount") -> Length:
    known = _word(TermUnit, unit, at, "unit" if field == "amount" else field)
    if not isinstance(amount, int) or isinstance(amount, bool) or not 1 <= amount <= MOST[known]:
        raise _wrong(at.of(field), "number", str(amount), field)
    return Length(amount, known)


def _extend(said: Mapping[str, Any], at: _Place) -> Length | None:
    text = _text(said, "extend", at)
    if not text:
        return None
    amount, _, unit = text.partition(" ")
    return _length(int(amount) if amount.isdecimal() else amount, unit, at, "extend")


def _word(words: type[W], said: object, at: _Place, field: str) -> W:
    try:
        return words(str(said))
    except ValueError as trouble:
        known = ", ".join(words)
        raise _wrong(at.of(field), "word", str(said), field, known) from trouble


def _text(said: Mapping[str, Any], name: str, at: _Place) -> str:
    value = said.get(name, "")
    if not isinstance(value, str):
        raise _wrong(at.of(name), "text", str(value), name)
    return " ".join(value.split())


def _truth(said: Mapping[str, Any], name: str, at: _Place) -> bool:
    value = said.get(name, False)
    if not isinstance(value, bool):
        raise _wrong(at.of(name), "yes_no", str(value), name)
    return value


def _number(said: Mapping[str, Any], name: str, at: _Place, usual: int) -> int:
    value = said.get(name, usual)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 366:  # noqa: PLR2004 - a year
        raise _wrong(at.of(name), "number", str(value), name)
    return value


def _day(said: Mapping[str, Any], name: str, at: _Place) -> date | None:
    value = said.get(name)
    if value is not None and type(value) is not date:
        raise _wrong(at.of(name), "day", str(value), name)
    return value


def _equated(said: Mapping[str, Any], lines: _Lines) -> frozenset[date]:
    at = lines.at("equated")
    days = said.get("days", [])
    if not isinstance(days, list):
        raise _wrong(at.of("days"), "day", str(days), "days")
    years: dict[int, int] = {}
    for day in days:
        if type(day) is not date:
            raise _wrong(at.of("days"), "day", str(day), "days")
        years[day.year] = years.get(day.year, 0) + 1
        if years[day.year] > MOST_EQUATED:
            raise _wrong(at.of("days"), "too_many", str(day.year), "days")
    return frozenset(days)


def _rates(said: Mapping[str, Any], at: _Place) -> Rates:
    steps = said.get("steps", [])
    sound = isinstance(steps, list) and all(
        isinstance(one, list)
        and len(one) == 2  # noqa: PLR2004 - days and euro
        and all(type(n) is int and n > 0 for n in one)
        for one in steps
    )
    if not sound or not steps:
        raise _wrong(at.of("steps"), "number", str(steps), "steps")
    since = _needed_day(said, "valid_from", at)
    return Rates(tuple((days, euro) for days, euro in steps), since)


def _task(said: Mapping[str, Any], at: _Place) -> TaskRule:
    _insist(said, at, ("id", "when", "do", "why", "law", "article"), ("id", "when", "do", "why"))
    return TaskRule(
        id=_text(said, "id", at),
        when=_word(When, said["when"], at, "when"),
        do=_text(said, "do", at),
        why=_text(said, "why", at),
        law=_word(Law, said["law"], at, "law") if said.get("law") else None,
        article=_text(said, "article", at),
    )


def _sound(rules: Sequence[Rule], places: Sequence[int]) -> tuple[Rule, ...]:
    """Of two lines with one id never both hold on one day."""
    for n, rule in enumerate(rules):
        for other in rules[:n]:
            apart = (other.valid_until or date.max) < rule.valid_from or (
                rule.valid_until or date.max
            ) < other.valid_from
            if other.id == rule.id and not apart:
                raise _wrong(places[n], "overlap", rule.id, "id")
    return tuple(rules)


def _whole(table: TermTable, last: int) -> TermTable:
    if not table.rules:
        raise _wrong(max(last, 1), "empty")
    return table


def _facts(rule: Rule) -> dict[str, Any]:
    """What is said of a line, as it stands in a file; what is usual is left out."""
    said: dict[str, Any] = {
        "id": rule.id,
        "name": rule.name,
        "law": str(rule.law),
        "article": rule.article,
        "kind": str(rule.kind),
        "amount": rule.length.amount if rule.length else None,
        "unit": str(rule.length.unit) if rule.length else None,
        "atw": rule.atw,
        "trigger": str(rule.trigger),
        "ends": [str(one) for one in rule.ends],
        "pause": rule.pause,
        "extend": f"{rule.extend.amount} {rule.extend.unit}" if rule.extend else None,
        "must": rule.must,
        "task": rule.task,
        "before": rule.before,
        "duty": str(rule.duty) if rule.duty else None,
        "penalty": rule.penalty,
        "client": rule.client,
        "again": rule.again,
        "valid_from": rule.valid_from,
        "valid_until": rule.valid_until,
    }
    return {name: value for name, value in said.items() if value not in (None, "", [], False)}


def _toml_lines(table: TermTable) -> Iterator[str]:
    yield "[source]"
    if table.checked_on:
        yield f"checked_on = {table.checked_on}"
    yield f"note = {_quoted(table.note)}"
    yield from ("", "[equated]", f"days = [{', '.join(map(str, sorted(table.equated)))}]")
    if table.equated_until:
        yield f"until = {table.equated_until}"
    for rates in table.rates:
        steps = ", ".join(f"[{days}, {euro}]" for days, euro in rates.steps)
        yield from ("", "[[penalty]]", f"valid_from = {rates.valid_from}", f"steps = [{steps}]")
    for rule in table.rules:
        yield from ("", "[[term]]")
        yield from (f"{name} = {_value(value)}" for name, value in _facts(rule).items())
    for task in table.tasks:
        yield from ("", "[[task]]", f"id = {_quoted(task.id)}", f"when = {_quoted(task.when)}")
        yield from (f"do = {_quoted(task.do)}", f"why = {_quoted(task.why)}")
        if task.law:
            yield f"law = {_quoted(task.law)}"
        if task.article:
            yield f"article = {_quoted(task.article)}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_quoted, value))}]"
    return str(value)


def _quoted(text: str) -> str:
    body = "".join(_escaped(sign) for sign in text)
    return f'"{body}"'


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    return f"\\u{ord(sign):04x}" if ord(sign) < 32 or ord(sign) == 127 else sign  # noqa: PLR2004 - what TOML forbids
