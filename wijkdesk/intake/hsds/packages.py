"""A tabular package: a zip with `datapackage.json` and a CSV for each table."""

import json
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.hsds import tables
from wijkdesk.intake.hsds.found import FoundService
from wijkdesk.intake.hsds.sheets import read_rows

MOST_FILES = 200
MOST_UNPACKED = 200 * 1024 * 1024
MOST_OF_ONE = 100 * 1024 * 1024
DESCRIPTION = "datapackage.json"
KNOWN = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
TROUBLE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)


class Package:
    """A zip that is never unpacked further than is allowed, whatever it says of itself.

    Its parts go by their names in small letters.
    """

    def __init__(self, data: bytes | bytearray) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except TROUBLE as e:
            raise RuleBrokenError("exchange_unread") from e
        inside = self._zip.infolist()
        if any(one.compress_type not in KNOWN for one in inside):
            raise RuleBrokenError("exchange_unread")
        if len(inside) > MOST_FILES or sum(one.file_size for one in inside) > MOST_UNPACKED:
            raise RuleBrokenError("exchange_bomb")
        self._left = MOST_UNPACKED
        self._parts = {one.filename.lower(): one for one in inside if not one.is_dir()}

    def __contains__(self, name: object) -> bool:
        return name in self._parts

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def read(self, name: str) -> bytes:
        """One byte more than is allowed is enough to know: a zip may lie about its sizes."""
        most = min(self._left, MOST_OF_ONE)
        try:
            with self._zip.open(self._parts[name]) as part:
                whole = part.read(most + 1)
        except TROUBLE as e:
            raise RuleBrokenError("exchange_unread") from e
        if len(whole) > most:
            raise RuleBrokenError("exchange_bomb")
        self._left -= len(whole)
        return whole


def read_package(package: Package) -> Iterator[FoundService]:
    """Its services."""
    named = {PurePosixPath(path).name: path for path in package}
    told = _told(package.read(named[DESCRIPTION])) if DESCRIPTION in named else {}
    found = {}
    for name, path in named.items():
        table = tables.name_of(told.get(name) or name.removesuffix(".csv"))
        if table and name.endswith(".csv"):
            found[table] = read_rows(package.read(path))
    return tables.services_in(found)


def _told(description: bytes) -> dict[str, str]:
    """Which table stands in which file, as the package says."""
    try:
        found: Any = json.loads(description)
    except (ValueError, RecursionError):
        return {}
    resources = found.get("resources") if isinstance(found, dict) else None
    return {
        PurePosixPath(one["path"]).name.lower(): str(one.get("name", ""))
        for one in (resources if isinstance(resources, list) else ())
        if isinstance(one, dict) and isinstance(one.get("path"), str)
    }
