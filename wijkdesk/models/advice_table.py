"""The table of advice by status of stay as text: read with the line of what is wrong, and written.

As TOML everything; as CSV the lines only, for who keeps them in a spreadsheet.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.table_lines import (
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
from wijkdesk.vocabulary import StayStatus

COLUMNS = ("status", "since", "until", "jw", "wmo", "pw", "care")
LAWS = ("jw", "wmo", "pw", "care")
_NEEDED = ("status", "since", *LAWS)


@dataclass(frozen=True, slots=True)
class Advice:
    """One status from one day on, in a few words for each law."""

    status: StayStatus
    since: date
    jw: str
    wmo: str
    pw: str
    care: str
    until: date | None = None

    def holds(self, on: date) -> bool:
        """Whether it counts on this day."""
        return self.since <= on and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the advice was found, and when somebody looked last."""

    checked_on: date | None
    words: str


@dataclass(frozen=True, slots=True)
class AdviceTable:
    """Every advice: of one status never two on one day."""

    source: Source
    advice: tuple[Advice, ...]

    def of(self, status: StayStatus, on: date) -> Advice | None:
        """What holds on that day; None for a status of which nothing is known then."""
        known = (one for one in self.advice if one.status is status and one.holds(on))
        return next(known, None)

    def in_force(self, on: date) -> tuple[Advice, ...]:
        """Those that hold on this day."""
        return tuple(one for one in self.advice if one.holds(on))


def read_toml(text: str) -> AdviceTable:
    """The table; raises "term_table_wrong" with the line and what is wrong there."""
    found, lines = blocks(text, ("source", "advice"))
    said = block(found, "source", lines)
    at = lines.at("source")
    insist(said, at, ("checked_on", "words"), ("words",))
    source = Source(day_of(said, "checked_on", at), text_of(said, "words", at))
    some = listed(found, "advice", lines)
    advice = [_advice(one, lines.at("advice", n)) for n, one in enumerate(some)]
    places = [lines.of("advice", n) for n in range(len(advice))]
    return AdviceTable(source, _sound(advice, places, len(text.splitlines())))


def read_csv(text: str, base: AdviceTable) -> AdviceTable:
    """The lines of a spreadsheet, with the source as it was; raises "term_table_wrong"."""
    advice: list[Advice] = []
    places: list[int] = []
    last = 1
    for last, said in sheet_of(text, COLUMNS):
        typed: dict[str, Any] = {name: cell for name, cell in said.items() if cell}
        for name in ("since", "until"):
            if name in typed:
                typed[name] = iso_day(str(typed[name]), last, name)
        advice.append(_advice(typed, Place(last)))
        places.append(last)
    return replace(base, advice=_sound(advice, places, last))


def read_line(said: Mapping[str, Any]) -> Advice:
    """One line as it is typed; raises "term_line_…" with the field that is wrong."""
    try:
        return _advice(said, Place(0))
    except RuleBrokenError as wrong_one:
        codes = {"missing": "term_line_missing", "turned": "term_line_turned"}
        code = codes.get(str(wrong_one.values["what"]), "term_line_missing")
        raise RuleBrokenError(code, field=wrong_one.field) from wrong_one


def as_toml(table: AdviceTable) -> str:
    """The same table, to be kept and to be read by people."""
    return "\n".join(_toml_lines(table)) + "\n"


def as_csv(advice: Iterable[Advice]) -> str:
    """The lines as a spreadsheet opens them."""
    return cells_of(COLUMNS, (_facts(one) for one in advice))


def _advice(said: Mapping[str, Any], at: Place) -> Advice:
    insist(said, at, COLUMNS, _NEEDED)
    since, until = needed_day(said, "since", at), day_of(said, "until", at)
    if until is not None and until < since:
        raise wrong(at.of("until"), "turned", str(until), "until")
    words = {name: text_of(said, name, at) for name in LAWS}
    for name, text in words.items():
        if not text:
            raise wrong(at.line, "missing", name, name)
    status = word_of(StayStatus, said["status"], at, "status")
    return Advice(status=status, since=since, until=until, **words)


def _sound(advice: Sequence[Advice], places: Sequence[int], last: int) -> tuple[Advice, ...]:
    """Of one status never two lines hold on one day."""
    if not advice:
        raise wrong(max(last, 1), "empty")
    for n, one in enumerate(advice):
        for other in advice[:n]:
            apart = (other.until or date.max) < one.since or (one.until or date.max) < other.since
            if other.status is one.status and not apart:
                raise wrong(places[n], "overlap", str(one.status), "since")
    return tuple(advice)


def _facts(one: Advice) -> dict[str, Any]:
    said = {name: getattr(one, name) for name in COLUMNS} | {"status": str(one.status)}
    return {name: value for name, value in said.items() if value is not None}


def _toml_lines(table: AdviceTable) -> Iterator[str]:
    yield "[source]"
    if table.source.checked_on:
        yield f"checked_on = {table.source.checked_on}"
    yield f"words = {quoted(table.source.words)}"
    for one in table.advice:
        yield from ("", "[[advice]]")
        yield from (f"{name} = {written(value)}" for name, value in _facts(one).items())
