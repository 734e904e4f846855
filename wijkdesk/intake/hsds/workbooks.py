"""A workbook of Excel (.xlsx, ECMA-376): its visible sheets, as tables for somebody to name."""

from dataclasses import dataclass, field
from pathlib import PurePosixPath

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.hsds.cell_texts import PLAIN, Form, form_of
from wijkdesk.intake.hsds.found import LONGEST, MOST_COLUMNS, MOST_SERVICES, FoundFile, FoundTable
from wijkdesk.intake.hsds.markup import Attributes, plain, walk
from wijkdesk.intake.hsds.packages import Package
from wijkdesk.intake.hsds.worksheets import Rows, read_cells

CONTENTS, HOME = "[content_types].xml", "xl/workbook.xml"
OTHERS = ("xl/workbook.bin", "content.xml")
"""Sheets that others keep as a zip too: .xlsb and .ods."""
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")
MOST_SHEETS = 50


@dataclass(slots=True)
class _Book:
    """What the sheets of one file share."""

    sheets: list[tuple[str, str]] = field(default_factory=list)  # name, and which part
    hidden: int = 0
    of_mac: bool = False
    parts: dict[str, str] = field(default_factory=dict)
    strings: list[str] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)


def insist_readable(data: bytes | bytearray) -> None:
    """A sheet of before 2007, or one that is shut, is no zip: say which of the two."""
    if data.startswith(OLD):
        raise RuleBrokenError("exchange_locked" if LOCKED in data else "exchange_other_sheet")


def is_workbook(package: Package) -> bool:
    """Whether it is a file of Excel; raises for a sheet of a kind that is not read."""
    if any(name in package for name in OTHERS):
        raise RuleBrokenError("exchange_other_sheet")
    return CONTENTS in package and HOME in package


def read_workbook(package: Package) -> FoundFile:
    """Sheets in which something stands; hidden ones are counted and left alone."""
    book = _book(package)
    tables = []
    left = MOST_SERVICES
    for name, part in book.sheets[:MOST_SHEETS]:
        if part not in package:
            continue
        data = package.read(part)
        table = _table(name, read_cells(data, book.strings, book.forms, of_mac=book.of_mac))
        if table is not None:
            tables.append(table)
            left -= len(table.rows)
        if left < 0:
            raise RuleBrokenError("exchange_too_many", maximum=MOST_SERVICES)
    if not tables:
        raise RuleBrokenError("exchange_empty")
    return FoundFile(tables=tuple(tables), hidden=book.hidden)


def _book(package: Package) -> _Book:
    book = _Book()
    where = "xl/_rels/workbook.xml.rels"
    if where in package:
        walk(package.read(where), lambda name, given: _related(book, name, given))
    walk(package.read(HOME), lambda name, given: _named(book, name, given))
    for kind, read in (("sharedStrings", _strings), ("styles", _forms)):
        part = book.parts.get(kind, "")
        if part in package:
            read(book, package.read(part))
    return book


def _related(book: _Book, name: str, given: Attributes) -> None:
    if name != "Relationship" or given.get("TargetMode") == "External":
        return
    target = given.get("Target", "")
    path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    path = str(PurePosixPath(path)).lower()
    kind = given.get("Type", "").rpartition("/")[2]
    book.parts[given.get("Id", "") if kind == "worksheet" else kind] = path


def _named(book: _Book, name: str, given: Attributes) -> None:
    if name == "workbookPr":
        book.of_mac = given.get("date1904") in {"1", "true"}
    elif name == "sheet":
        key = next((v for n, v in given.items() if n.endswith(":id")), "")
        if key not in book.parts:  # a chart
            return
        if given.get("state", "visible") == "visible":
            book.sheets.append((given.get("name", ""), book.parts[key]))
        else:
            book.hidden += 1


def _strings(book: _Book, data: bytes) -> None:
    """Texts that cells share; how a word is said stands between, and is left out."""
    texts: list[str] = []
    aside = heard = False

    def begins(name: str, _given: Attributes) -> None:
        nonlocal aside, heard
        if name == "si":
            texts.clear()
        elif name == "rPh":
            aside = True
        heard = name == "t" and not aside

    def ends(name: str) -> None:
        nonlocal aside, heard
        heard = False
        if name == "rPh":
            aside = False
        elif name == "si":
            book.strings.append(plain("".join(texts))[: LONGEST + 1])

    walk(data, begins, ends, lambda text: texts.append(text) if heard else None)


def _forms(book: _Book, data: bytes) -> None:
    """The form of each style, in the order in which cells name them."""
    codes: dict[int, str] = {}
    within: list[str] = []

    def begins(name: str, given: Attributes) -> None:
        within.append(name)
        if name == "numFmt" and given.get("numFmtId", "").isdecimal():
            codes[int(given["numFmtId"])] = given.get("formatCode", "")
        elif name == "xf" and within[-2:-1] == ["cellXfs"]:
            number = given.get("numFmtId", "0")
            known = int(number) if number.isdecimal() else 0
            book.forms.append(form_of(known, codes.get(known)) if known else PLAIN)

    def ends(_name: str) -> None:
        within.pop()

    walk(data, begins, ends)


def _table(name: str, rows: Rows) -> FoundTable | None:
    """Without columns in which nothing stands; a title above the names of the columns is let go."""
    lines = sorted(rows)
    several = 2
    head = next((n for n, line in enumerate(lines) if len(rows[line]) >= several), 0)
    lines = lines[head:]
    if len(lines) < several:
        return None
    used = sorted({column for line in lines for column in rows[line]})
    if len(used) > MOST_COLUMNS:
        raise RuleBrokenError("exchange_unread")
    (_, names), *told = (
        (line, tuple(rows[line].get(column, "") for column in used)) for line in lines
    )
    return FoundTable(names, tuple(told), name)
