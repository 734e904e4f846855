"""A file with a sociale kaart from anywhere, read in the closed-off process."""

import re
import zipfile
from collections.abc import Iterable
from io import BytesIO

import msgspec

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake import frames, limits
from wijkdesk.intake.frames import Bytes, Frame
from wijkdesk.intake.hsds.documents import read_json
from wijkdesk.intake.hsds.found import MOST_SERVICES, FoundFile, FoundService, FoundTable
from wijkdesk.intake.hsds.packages import Package, read_package
from wijkdesk.intake.hsds.sheets import Sheet
from wijkdesk.intake.hsds.workbooks import insist_readable, is_workbook, read_workbook

ZIP = b"PK"
_SURROGATES = re.compile("[\ud800-\udfff]")


def read(data: Bytes) -> FoundFile:
    """Entries, or a table whose columns somebody has to name."""
    begin = bytes(data[:64]).removeprefix(b"\xef\xbb\xbf").lstrip()
    insist_readable(data)
    if begin.startswith(ZIP):
        package = Package(data)
        if is_workbook(package):
            return read_workbook(package)
        return FoundFile(services=_counted(read_package(package)))
    if begin[:1] in {b"{", b"["}:
        return FoundFile(services=_counted(read_json(data)))
    return FoundFile(tables=(_table(data),))


def _counted(found: Iterable[FoundService]) -> tuple[FoundService, ...]:
    services = tuple(found)
    if not services:
        raise RuleBrokenError("exchange_empty")
    if len(services) > MOST_SERVICES:
        raise RuleBrokenError("exchange_too_many", maximum=MOST_SERVICES)
    return services


def serve(ear: int = 0, mouth: int = 1) -> None:
    """Read what comes in by the pipe. Anything unforeseen ends this process, and that is told."""
    _load()
    limits.shut_in()
    frames.send(mouth, _answer(frames.receive(ear).data))


def _answer(data: Bytes) -> Frame:
    try:
        # A lone surrogate is what tells that a letter was torn; it does not travel.
        return Frame(data=_ENCODER.encode(_whole(read(data))))
    except RuleBrokenError as e:
        return Frame({"code": e.code, "values": e.values})
    except MemoryError:
        return Frame({"code": "exchange_bomb"})


_ENCODER = msgspec.json.Encoder()


def _table(data: Bytes) -> FoundTable:
    sheet = Sheet(data)
    rows = list(sheet)
    least = 2  # a head and a row
    if len(rows) < least:
        raise RuleBrokenError("exchange_empty")
    if len(rows) > MOST_SERVICES:
        raise RuleBrokenError("exchange_too_many", maximum=MOST_SERVICES)
    (_, head), *rest = rows
    told = tuple((line, tuple(row)) for line, row in rest)
    return FoundTable(tuple(head), told, unclosed=tuple(sheet.unclosed))


def _whole(found: FoundFile) -> FoundFile:
    """The same with every torn letter as the one sign that says so; a workbook has none."""
    if found.tables and found.tables[0].name:
        return found
    plain = msgspec.to_builtins(found)
    return msgspec.convert(_mended(plain), FoundFile)


def _mended(value: object) -> object:
    if isinstance(value, str):
        return value if value.isascii() else _SURROGATES.sub("\ufffd", value)
    if isinstance(value, list | tuple):
        return [_mended(one) for one in value]
    if isinstance(value, dict):
        return {name: _mended(one) for name, one in value.items()}
    return value


def _load() -> None:
    """Have every part in memory that reading may ask for: no file is opened after this."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("datapackage.json", "{}")
        package.writestr("services.csv", "id,name\n1,caf\u00e9\n")
    wide = "a;b\n1;2\n".encode("utf-16")
    for sample in (b"[{}]", b'a;b\n1;"2\n', wide, b"[", target.getvalue(), _smallest()):
        _answer(sample)


def _smallest() -> bytes:
    """A workbook with one of each kind of cell."""
    target = BytesIO()
    sheet = (
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>caf\u00e9</t></is></c>'
        '<c t="s"><v>0</v></c></row><row r="2"><c s="1"><v>45000.5</v></c><c><v>1.5</v></c></row>'
        "</sheetData></worksheet>"
    )
    kinds = ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "s.xml"), ("styles", "f.xml")
    related = "".join(
        f'<Relationship Id="r{n}" Type="/{kind}" Target="{part}"/>'
        for n, (kind, part) in enumerate(kinds)
    )
    parts = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheet name="a" r:id="r0"/></workbook>',
        "xl/_rels/workbook.xml.rels": f"<Relationships>{related}</Relationships>",
        "xl/s.xml": "<sst><si><t>b</t></si></sst>",
        "xl/f.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="22"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in parts.items():
            book.writestr(name, text)
    return target.getvalue()
