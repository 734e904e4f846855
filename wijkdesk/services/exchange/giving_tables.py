"""The same as tables: a package of CSV files in a zip, with its `datapackage.json`."""

import csv
import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from wijkdesk.intake.hsds.mapping import is_formula
from wijkdesk.services.exchange.giving import VERSION, services_of
from wijkdesk.storage.exchange import Kept

Row = Mapping[str, Any]
HANG_ON_AN_ORGANIZATION = ("phone", "organization_identifier")
HANG_ON_A_SERVICE = (
    *("phone", "schedule", "language", "cost_option", "service_area"),
    "required_document",
)


def as_package(kept: Kept) -> bytes:
    """A CSV for each table in a zip, with the description of what is in it."""
    tables = _Tables()
    for service in services_of(kept):
        tables.add(service)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("datapackage.json", json.dumps(_described(tables.rows), indent=1))
        for table, rows in tables.rows.items():
            package.writestr(f"{_path(table)}.csv", _sheet(list(rows.values())))
    return target.getvalue()


class _Tables:
    """Flat rows by table and id; what hangs on two things stands there once."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Row]] = defaultdict(dict)

    def add(self, service: Row) -> None:
        owner, key = service["organization"], service["id"]
        self._put("organization", owner)
        self._put("service", service, organization_id=owner["id"])
        for table in HANG_ON_AN_ORGANIZATION:
            self._put_all(table, owner, organization_id=owner["id"])
        for home in owner.get("locations", ()):
            self._put_location(home, organization_id=owner["id"])
        for table in HANG_ON_A_SERVICE:
            self._put_all(table, service, service_id=key)
        for link in service.get("service_at_locations", ()):
            at = link["location"]["id"]
            self._put("service_at_location", link, service_id=key, location_id=at)
            self._put_location(link["location"])
        for mark in service.get("attributes", ()):
            term = mark["taxonomy_term"]
            links = {"link_id": key, "link_entity": "service", "taxonomy_term_id": term["id"]}
            self._put("attribute", mark, **links)
            self._put("taxonomy_term", term)

    def _put_location(self, location: Row, **links: str) -> None:
        self._put("location", location, **links)
        self._put_all("address", location, "addresses", location_id=location["id"])
        self._put_all("accessibility", location, "accessibility", location_id=location["id"])

    def _put_all(self, table: str, source: Row, name: str = "", **links: str) -> None:
        for row in source.get(name or f"{table}s", ()):
            self._put(table, row, **links)

    def _put(self, table: str, row: Row, **links: str) -> None:
        plain = {n: v for n, v in row.items() if not isinstance(v, list | dict)}
        self.rows[table].setdefault(str(row["id"]), {**plain, **links})


def _described(tables: Mapping[str, Mapping[str, Row]]) -> dict[str, Any]:
    fields = {t: [{"name": name} for name in _columns(rows.values())] for t, rows in tables.items()}
    resources = [
        {
            "name": table,
            "path": f"{_path(table)}.csv",
            "profile": "tabular-data-resource",
            "format": "csv",
            "encoding": "utf-8",
            "schema": {"primaryKey": "id", "fields": fields[table]},
        }
        for table in tables
    ]
    told = {"name": "human_services_data", "profile": "tabular-data-package", "version": VERSION}
    return {**told, "resources": resources}


def _path(table: str) -> str:
    if table in {"accessibility", "service_at_location"}:
        return table
    return f"{table}es" if table.endswith("s") else f"{table}s"


def _columns(rows: Iterable[Row]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


def sheet_of(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """Lines of text as a sheet; what a sheet would run is text."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([_cell(value) for value in row] for row in rows)
    return target.getvalue()


def _sheet(rows: Sequence[Row]) -> str:
    target = io.StringIO(newline="")
    writer = csv.DictWriter(target, _columns(rows), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return target.getvalue()


def _cell(value: Any) -> Any:
    """What a sheet would run is text, by an apostrophe before it."""
    return f"'{value}" if isinstance(value, str) and is_formula(value) else value
