"""One sheet of a workbook: its cells as text, each row with the number that Excel gives it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.hsds.cell_texts import PLAIN, Form, number_text
from wijkdesk.intake.hsds.found import LONGEST, MOST_SERVICES
from wijkdesk.intake.hsds.markup import Attributes, plain, walk

Rows = dict[int, dict[int, str]]
"""Only cells in which something stands: by row, by column."""
MOST_SIGNS = 64 * 1024 * 1024
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
_PLACE = re.compile("([A-Z]{1,3})([0-9]{1,7})")
YES_NO = {"1": "ja", "true": "ja", "0": "nee", "false": "nee"}


def read_cells(
    data: bytes, strings: Sequence[str], forms: Sequence[Form], *, of_mac: bool = False
) -> Rows:
    """The rows of a sheet; what Excel would reckon is told as the formula that it is."""
    reader = _Reader(strings, forms, of_mac=of_mac)
    walk(data, reader.begins, reader.ends, reader.says)
    _fill_down(reader.rows, reader.merged)
    return reader.rows


class _Reader:
    """Listens to the parts of a sheet in the order in which they stand."""

    def __init__(self, strings: Sequence[str], forms: Sequence[Form], *, of_mac: bool) -> None:
        self.rows: Rows = {}
        self.merged: list[tuple[int, int, int]] = []
        self._strings, self._forms, self._of_mac = strings, forms, of_mac
        self._row = self._column = self._signs = 0
        self._kind, self._form = "", PLAIN
        self._is_formula = self._is_aside = False
        self._heard: list[str] | None = None
        self._texts: list[str] = []

    def begins(self, name: str, given: Attributes) -> None:
        if name == "c":
            self._cell(given)
        elif name in {"v", "t"}:
            self._heard = None if self._is_aside else []
        elif name == "f":
            self._is_formula = True
        elif name == "row":
            self._row = _number(given.get("r"), self._row + 1, LAST_ROW)
            self._column = 0
        elif name == "rPh":  # how a Japanese word is said
            self._is_aside = True
        elif name == "mergeCell":
            self._merge(given.get("ref", ""))

    def ends(self, name: str) -> None:
        if name == "c":
            self._keep()
        elif name in {"v", "t"} and self._heard is not None:
            self._texts.append("".join(self._heard))
            self._heard = None
        elif name == "rPh":
            self._is_aside = False

    def says(self, text: str) -> None:
        if self._heard is not None:
            self._heard.append(text)

    def _cell(self, given: Attributes) -> None:
        place = given.get("r")
        self._column = self._column + 1 if place is None else _column(place)
        if self._column > LAST_COLUMN:
            raise RuleBrokenError("exchange_unread")
        self._kind = given.get("t", "n")
        style = _number(given.get("s"), 0, LAST_ROW)
        self._form = self._forms[style] if style < len(self._forms) else PLAIN
        self._is_formula, self._texts = False, []

    def _keep(self) -> None:
        said = "".join(self._texts)
        text = (f"={said}" if self._is_formula else self._said(said)).strip()
        if not text:
            return
        self._signs += len(text)
        row = self.rows.setdefault(self._row, {})
        row[self._column] = text
        if self._signs > MOST_SIGNS:
            raise RuleBrokenError("exchange_bomb")
        if len(self.rows) > MOST_SERVICES + 1:
            raise RuleBrokenError("exchange_too_many", maximum=MOST_SERVICES)

    def _said(self, said: str) -> str:
        if self._kind == "s":
            return self._strings[_number(said, 0, len(self._strings) - 1)] if said else ""
        if self._kind == "n":
            return number_text(said, self._form, of_mac=self._of_mac) if said else ""
        if self._kind == "b":
            return YES_NO.get(said, said)
        if self._kind == "e":  # it went wrong where it was reckoned
            return f"={said}"
        return plain(said)[: LONGEST + 1]

    def _merge(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        top, bottom = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if top is not None and bottom is not None and top[2] != bottom[2]:
            self.merged.append((_column(first), int(top[2]), int(bottom[2])))


def _fill_down(rows: Rows, merged: Sequence[tuple[int, int, int]]) -> None:
    """One name beside four rows is the name of each of them."""
    lines = sorted(rows)
    for column, first, last in merged:
        text = rows.get(first, {}).get(column)
        if text is None:
            continue
        for line in lines[bisect_left(lines, first + 1) :]:
            if line > last:
                break
            rows[line].setdefault(column, text)


def _column(place: str) -> int:
    """Say 1 for "A7" and 28 for "AB7"."""
    found = _PLACE.fullmatch(place)
    if found is None:
        raise RuleBrokenError("exchange_unread")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _number(said: str | None, otherwise: int, most: int) -> int:
    if said is None:
        return otherwise
    if not (said.isascii() and said.isdigit() and len(said) < len("10000000")):
        raise RuleBrokenError("exchange_unread")
    if int(said) > most:
        raise RuleBrokenError("exchange_unread")
    return int(said)
