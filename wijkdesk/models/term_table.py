"""The table of terms as text: read with the line of what is wrong, and written again.

As TOML everything; as CSV the lines only, for who keeps them in a spreadsheet.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.penalty import Rates
from wijkdesk.law.term_rules import Rule, TaskRule, TermTable, When
from wijkdesk.law.terms import MOST_EQUATED, Length
from wijkdesk.models.table_lines import (
    Lines,
    Place,
    block,
    blocks,
    cells_of,
    day_of,
    insist,
    iso_day,
    listed,
    needed_day,
    quoted,
    sheet_of,
    text_of,
    word_of,
    written,
    wrong,
)
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
COLUMNS = (
    "id", "name", "law", "article", "kind", "amount", "unit", "atw", "trigger", "ends", "pause",
    "extend", "must", "task", "before", "duty", "penalty", "client", "again", "valid_from",
    "valid_until",
)  # fmt: skip
_NEEDED = ("id", "name", "law", "kind", "trigger", "valid_from")
_YES_NO = ("atw", "pause", "penalty", "client", "again")
_TRUE, _FALSE = {"ja", "true", "1", "x", "j"}, {"", "nee", "false", "0", "n"}


def read_toml(text: str) -> TermTable:
    """The table; raises "term_table_wrong" with the line and what is wrong there."""
    found, lines = blocks(text, ("term", "task", "penalty", "equated", "source"))
    rules = [_rule(one, lines.at("term", n)) for n, one in enumerate(listed(found, "term", lines))]
    equated = block(found, "equated", lines)
    source = block(found, "source", lines)
    table = TermTable(
        rules=_sound(rules, [lines.of("term", n) for n in range(len(rules))]),
        equated=_equated(equated, lines),
        equated_until=day_of(equated, "until", lines.at("equated")),
        rates=tuple(
            _rates(one, lines.at("penalty", n))
            for n, one in enumerate(listed(found, "penalty", lines))
        ),
        tasks=tuple(
            _task(one, lines.at("task", n)) for n, one in enumerate(listed(found, "task", lines))
        ),
        checked_on=day_of(source, "checked_on", lines.at("source")),
        note=text_of(source, "note", lines.at("source")),
    )
    return _whole(table, len(text.splitlines()))


def read_csv(text: str, base: TermTable) -> TermTable:
    """The lines of a spreadsheet, with all else as it was; raises "term_table_wrong"."""
    rules: list[Rule] = []
    places: list[int] = []
    last = 1
    for last, said in sheet_of(text, COLUMNS):
        rules.append(_rule(_from_cells(said, last), Place(last)))
        places.append(last)
    table = replace(base, rules=_sound(rules, places))
    return _whole(table, last)


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
        return _rule(said, Place(0))
    except RuleBrokenError as wrong:
        what = str(wrong.values["what"])
        code = what if what in LINE_CODES else WORD
        raise RuleBrokenError(LINE_CODES[code], field=wrong.field) from wrong


def as_toml(table: TermTable) -> str:
    """The same table, to be kept and to be read by people."""
    return "\n".join(_toml_lines(table)) + "\n"


def as_csv(rules: Iterable[Rule]) -> str:
    """The lines as a spreadsheet opens them."""
    return cells_of(COLUMNS, map(_facts, rules))


def checked(table: TermTable) -> TermTable:
    """The same table, through all rules of a table; raises "term_table_wrong"."""
    return read_toml(as_toml(table))


def _from_cells(said: Mapping[str, str], at: int) -> dict[str, Any]:
    yes_no = {name: _yes_no(said[name], at, name) for name in _YES_NO if name in said}
    rest = {n: cell for n, cell in said.items() if n not in _YES_NO and cell}
    return yes_no | {name: _from_cell(name, cell, at) for name, cell in rest.items()}


def _yes_no(cell: str, at: int, name: str) -> bool:
    low = cell.lower()
    if low not in _TRUE | _FALSE:
        raise wrong(at, "yes_no", cell, name)
    return low in _TRUE


def _from_cell(name: str, cell: str, at: int) -> object:
    if name in ("amount", "before"):
        if not re.fullmatch(r"[0-9]{1,5}", cell):
            raise wrong(at, "number", cell, name)
        return int(cell)
    if name in ("valid_from", "valid_until"):
        return iso_day(cell, at, name)
    return cell.split() if name == "ends" else cell


def _rule(said: Mapping[str, Any], at: Place) -> Rule:
    insist(said, at, COLUMNS, _NEEDED)
    length = None
    if "amount" in said or "unit" in said:
        length = _length(said.get("amount"), said.get("unit"), at)
    ends = said.get("ends", [])
    if not isinstance(ends, list):
        raise wrong(at.of("ends"), "word", str(ends), "ends")
    start, end = needed_day(said, "valid_from", at), day_of(said, "valid_until", at)
    if end is not None and end < start:
        raise wrong(at.of("valid_until"), "turned", str(end), "valid_until")
    return Rule(
        id=text_of(said, "id", at),
        name=text_of(said, "name", at),
        law=word_of(Law, said["law"], at, "law"),
        article=text_of(said, "article", at),
        kind=word_of(TermKind, said["kind"], at, "kind"),
        trigger=word_of(TermEvent, said["trigger"], at, "trigger"),
        must=text_of(said, "must", at),
        valid_from=start,
        valid_until=end,
        length=length,
        atw=_truth(said, "atw", at),
        ends=tuple(word_of(TermEvent, one, at, "ends") for one in ends),
        pause=_truth(said, "pause", at),
        extend=_extend(said, at),
        task=text_of(said, "task", at),
        before=_number(said, "before", at, 7),
        duty=word_of(DutyKind, said["duty"], at, "duty") if said.get("duty") else None,
        penalty=_truth(said, "penalty", at),
        client=_truth(said, "client", at),
        again=_truth(said, "again", at),
    )


def _length(amount: object, unit: object, at: Place, field: str = "amount") -> Length:
    known = word_of(TermUnit, unit, at, "unit" if field == "amount" else field)
    if not isinstance(amount, int) or isinstance(amount, bool) or not 1 <= amount <= MOST[known]:
        raise wrong(at.of(field), "number", str(amount), field)
    return Length(amount, known)


def _extend(said: Mapping[str, Any], at: Place) -> Length | None:
    text = text_of(said, "extend", at)
    if not text:
        return None
    amount, _, unit = text.partition(" ")
    return _length(int(amount) if amount.isdecimal() else amount, unit, at, "extend")


def _truth(said: Mapping[str, Any], name: str, at: Place) -> bool:
    value = said.get(name, False)
    if not isinstance(value, bool):
        raise wrong(at.of(name), "yes_no", str(value), name)
    return value


def _number(said: Mapping[str, Any], name: str, at: Place, usual: int) -> int:
    value = said.get(name, usual)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 366:  # noqa: PLR2004 - a year
        raise wrong(at.of(name), "number", str(value), name)
    return value


def _equated(said: Mapping[str, Any], lines: Lines) -> frozenset[date]:
    at = lines.at("equated")
    days = said.get("days", [])
    if not isinstance(days, list):
        raise wrong(at.of("days"), "day", str(days), "days")
    years: dict[int, int] = {}
    for day in days:
        if type(day) is not date:
            raise wrong(at.of("days"), "day", str(day), "days")
        years[day.year] = years.get(day.year, 0) + 1
        if years[day.year] > MOST_EQUATED:
            raise wrong(at.of("days"), "too_many", str(day.year), "days")
    return frozenset(days)


def _rates(said: Mapping[str, Any], at: Place) -> Rates:
    steps = said.get("steps", [])
    sound = isinstance(steps, list) and all(
        isinstance(one, list)
        and len(one) == 2  # noqa: PLR2004 - days and euro
        and all(type(n) is int and n > 0 for n in one)
        for one in steps
    )
    if not sound or not steps:
        raise wrong(at.of("steps"), "number", str(steps), "steps")
    since = needed_day(said, "valid_from", at)
    return Rates(tuple((days, euro) for days, euro in steps), since)


def _task(said: Mapping[str, Any], at: Place) -> TaskRule:
    insist(said, at, ("id", "when", "do", "why", "law", "article"), ("id", "when", "do", "why"))
    return TaskRule(
        id=text_of(said, "id", at),
        when=word_of(When, said["when"], at, "when"),
        do=text_of(said, "do", at),
        why=text_of(said, "why", at),
        law=word_of(Law, said["law"], at, "law") if said.get("law") else None,
        article=text_of(said, "article", at),
    )


def _sound(rules: Sequence[Rule], places: Sequence[int]) -> tuple[Rule, ...]:
    """Of two lines with one id never both hold on one day."""
    for n, rule in enumerate(rules):
        for other in rules[:n]:
            apart = (other.valid_until or date.max) < rule.valid_from or (
                rule.valid_until or date.max
            ) < other.valid_from
            if other.id == rule.id and not apart:
                raise wrong(places[n], "overlap", rule.id, "id")
    return tuple(rules)


def _whole(table: TermTable, last: int) -> TermTable:
    if not table.rules:
        raise wrong(max(last, 1), "empty")
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
    yield f"note = {quoted(table.note)}"
    yield from ("", "[equated]", f"days = [{', '.join(map(str, sorted(table.equated)))}]")
    if table.equated_until:
        yield f"until = {table.equated_until}"
    for rates in table.rates:
        steps = ", ".join(f"[{days}, {euro}]" for days, euro in rates.steps)
        yield from ("", "[[penalty]]", f"valid_from = {rates.valid_from}", f"steps = [{steps}]")
    for rule in table.rules:
        yield from ("", "[[term]]")
        yield from (f"{name} = {written(value)}" for name, value in _facts(rule).items())
    for task in table.tasks:
        yield from ("", "[[task]]", f"id = {quoted(task.id)}", f"when = {quoted(task.when)}")
        yield from (f"do = {quoted(task.do)}", f"why = {quoted(task.why)}")
        if task.law:
            yield f"law = {quoted(task.law)}"
        if task.article:
            yield f"article = {quoted(task.article)}"
