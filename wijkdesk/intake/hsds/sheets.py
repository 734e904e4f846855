"""A sheet as text (CSV): lines to rows, each with the number of the line where it begins."""

import csv
import io
from collections.abc import Iterator

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.hsds.found import LONGEST, MOST_COLUMNS, MOST_SERVICES

MOST_ROWS = 20 * MOST_SERVICES
MARKS = ",;\t|"


def read_sheet(data: bytes | bytearray, delimiter: str = "") -> Iterator[tuple[int, list[str]]]:
    """Rows that are not empty; a letter that is no UTF-8 stays in its cell as a lone surrogate."""
    text = data.decode("utf-8-sig", "surrogateescape")
    if "\0" in text:
        raise RuleBrokenError("exchange_unread")
    csv.field_size_limit(20 * LONGEST)
    mark = delimiter or _mark(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    line = 1
    try:
        for n, row in enumerate(reader):
            if n > MOST_ROWS:
                raise RuleBrokenError("exchange_too_many", maximum=MOST_SERVICES)
            if len(row) > MOST_COLUMNS:
                raise RuleBrokenError("exchange_unread")
            if any(cell.strip() for cell in row):
                yield line, [cell.strip() for cell in row]
            line = reader.line_num + 1
    except csv.Error as e:
        raise RuleBrokenError("exchange_unread") from e


def read_rows(data: bytes | bytearray) -> list[tuple[int, dict[str, str]]]:
    """The rows of a table whose first line names its columns."""
    rows = read_sheet(data, ",")
    _, head = next(rows, (1, []))
    names = [name.strip().lower() for name in head]
    return [(line, dict(zip(names, row, strict=False))) for line, row in rows]


def _mark(text: str) -> str:
    """What stands between columns: a Dutch sheet writes a semicolon."""
    first = text.partition("\n")[0]
    return max(MARKS, key=first.count)
