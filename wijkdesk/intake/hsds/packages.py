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


def read_package(data: bytes | bytearray) -> Iterator[FoundService]:
    """Its services; never unpacked further than is allowed, whatever the zip says of itself."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            unpacked = _unpacked(package)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as e:
        raise RuleBrokenError("exchange_unread") from e
    return tables.services_in(unpacked)


def _unpacked(package: zipfile.ZipFile) -> dict[str, list[tuple[int, dict[str, str]]]]:
    inside = package.infolist()
    if any(one.compress_type not in KNOWN for one in inside):
        raise RuleBrokenError("exchange_unread")
    if len(inside) > MOST_FILES or sum(one.file_size for one in inside) > MOST_UNPACKED:
        raise RuleBrokenError("exchange_bomb")
    left = MOST_UNPACKED
    named = {PurePosixPath(one.filename).name.lower(): one for one in inside if not one.is_dir()}
    description = named.get(DESCRIPTION)
    told = {}
    if description is not None:
        whole = _part(package, description, left)
        left -= len(whole)
        told = _told(whole)
    found = {}
    for name, one in named.items():
        table = tables.name_of(told.get(name) or name.removesuffix(".csv"))
        if table and name.endswith(".csv"):
            whole = _part(package, one, left)
            left -= len(whole)
            found[table] = read_rows(whole)
    return found


def _part(package: zipfile.ZipFile, one: zipfile.ZipInfo, left: int) -> bytes:
    """One byte more than is allowed is enough to know: a zip may lie about its sizes."""
    most = min(left, MOST_OF_ONE)
    with package.open(one) as part:
        whole = part.read(most + 1)
    if len(whole) > most:
        raise RuleBrokenError("exchange_bomb")
    return whole


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
