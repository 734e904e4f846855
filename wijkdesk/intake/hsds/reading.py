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
from wijkdesk.intake.hsds.packages import read_package
from wijkdesk.intake.hsds.sheets import read_sheet

ZIP, XLSX_PART = b"PK", b"xl/workbook.xml"
_SURROGATES = re.compile("[\ud800-\udfff]")


def read(data: Bytes) -> FoundFile:
    """Entries, or a table whose columns somebody has to name."""
    begin = bytes(data[:64]).removeprefix(b"\xef\xbb\xbf").lstrip()
    if begin.startswith(ZIP):
        if XLSX_PART in data:
            raise RuleBrokenError("exchange_xlsx")
        return FoundFile(services=_counted(read_package(data)))
    if begin[:1] in {b"{", b"["}:
        return FoundFile(services=_counted(read_json(data)))
    return FoundFile(table=_table(data))


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
    rows = list(read_sheet(data))
    least = 2  # a head and a row
    if len(rows) < least:
        raise RuleBrokenError("exchange_empty")
    if len(rows) > MOST_SERVICES:
        raise RuleBrokenError("exchange_too_many", maximum=MOST_SERVICES)
    (_, head), *rest = rows
    return FoundTable(tuple(head), tuple((line, tuple(row)) for line, row in rest))


def _whole(found: FoundFile) -> FoundFile:
    """The same with every torn letter as the one sign that says so."""
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
    for sample in (b"[{}]", b"a;b\n1;2\n", b"[", target.getvalue()):
        _answer(sample)
