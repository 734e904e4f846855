"""A sheet as text (CSV): lines to rows, each with the number of the line where it begins."""

import codecs
import csv
import io
from collections.abc import Iterator

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.hsds.found import LONGEST, MOST_COLUMNS, MOST_SERVICES

MOST_ROWS = 20 * MOST_SERVICES
MARKS = ",;\t|"
UNCLOSED = "\n"
"""The name of no column: a row of a table in which a quotation mark is not closed."""


class Sheet:
    """The rows of a text that are not empty, each with the number of the line where it begins.

    A letter that is no UTF-8 stays in its cell as a lone surrogate. A quotation mark that is not
    closed would take the rows after it into one cell: such a line is read by itself, and stands
    in `unclosed`.
    """

    def __init__(self, data: bytes | bytearray, delimiter: str = "") -> None:
        text = _decoded(data)
        if "\0" in text:
            raise RuleBrokenError("exchange_unread")
        self.unclosed: list[int] = []
        self._lines = list(io.StringIO(text, newline=""))
        self._mark = delimiter or _mark(text)
        self._next = 0

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        csv.field_size_limit(20 * LONGEST)
        columns = 0
        for _ in range(MOST_ROWS + 1):
            begin = self._next
            if begin >= len(self._lines):
                return
            row = self._row(begin, columns)
            if len(row) > MOST_COLUMNS:
                raise RuleBrokenError("exchange_unread")
            columns = columns or len(row)
            if any(cell.strip() for cell in row):
                yield begin + 1, [cell.strip() for cell in row]
        raise RuleBrokenError("exchange_too_many", maximum=MOST_SERVICES)

    def _row(self, begin: int, columns: int) -> list[str]:
        try:
            row = next(csv.reader(self._fed(), delimiter=self._mark), [])
            if self._next == begin + 1 or not self._took_rows(begin, row, columns):
                return row
        except csv.Error as e:
            if self._next == begin + 1:
                raise RuleBrokenError("exchange_unread") from e
        self.unclosed.append(begin + 1)
        self._next = begin + 1
        alone = [self._lines[begin].rstrip("\r\n")]
        return next(csv.reader(alone, quoting=csv.QUOTE_NONE, delimiter=self._mark), [])

    def _fed(self) -> Iterator[str]:
        while self._next < len(self._lines):
            self._next += 1
            yield self._lines[self._next - 1]

    def _took_rows(self, begin: int, row: list[str], columns: int) -> bool:
        """Whether it is no cell of several lines: it never ends, or has whole rows in it."""
        try:
            list(csv.reader(self._lines[begin : self._next], strict=True, delimiter=self._mark))
        except csv.Error:
            return True
        mark, several = self._mark, 2
        inner = (line for cell in row for line in cell.splitlines()[1:])
        return columns > several and any(line.count(mark) == columns - 1 for line in inner)


def read_rows(data: bytes | bytearray) -> list[tuple[int, dict[str, str]]]:
    """The rows of a table whose first line names its columns."""
    sheet = Sheet(data, ",")
    rows = iter(sheet)
    _, head = next(rows, (1, []))
    names = [name.strip().lower() for name in head]
    found = [(line, dict(zip(names, row, strict=False))) for line, row in rows]
    for line, row in found:
        if line in sheet.unclosed:
            row[UNCLOSED] = "1"
    return found


def _decoded(data: bytes | bytearray) -> str:
    """A sheet that Excel keeps as "Unicode-tekst" says so with its first two bytes."""
    if bytes(data[:2]) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "surrogateescape")


def _mark(text: str) -> str:
    """What stands between columns: a Dutch sheet writes a semicolon."""
    first = text.partition("\n")[0]
    return max(MARKS, key=first.count)
