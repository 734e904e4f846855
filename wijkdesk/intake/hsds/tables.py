"""The tables of the standard, put together as its JSON nests them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import structs

from wijkdesk.intake.hsds.found import FoundService
from wijkdesk.intake.hsds.mapping import service_of
from wijkdesk.intake.hsds.sheets import UNCLOSED

Row = Mapping[str, Any]
Tables = Mapping[str, Sequence[tuple[int, Row]]]
"""Rows by the name of their table, each with the number of its line."""

_PLURALS = {
    "organizations": "organization",
    "services": "service",
    "locations": "location",
    "addresses": "address",
    "phones": "phone",
    "schedules": "schedule",
    "languages": "language",
    "cost_options": "cost_option",
    "service_areas": "service_area",
    "service_at_locations": "service_at_location",
    "services_at_location": "service_at_location",
    "required_documents": "required_document",
    "organization_identifiers": "organization_identifier",
    "attributes": "attribute",
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
}
NAMES = frozenset(_PLURALS.values()) | {"accessibility"}
"""The tables of which we hold something; the others are passed over."""


def name_of(table: str) -> str:
    """A table by the one name that we use; nothing for one that we do not read."""
    name = table.strip().lower()
    name = _PLURALS.get(name, name)
    return name if name in NAMES else ""


def is_tabular(document: Any) -> bool:
    """Whether a JSON document holds flat tables beside each other."""
    if not isinstance(document, dict):
        return False
    known = {name_of(n) for n, t in document.items() if isinstance(t, list)}
    return {"service", "organization"} <= known


def services_in(given: Mapping[str, Sequence[tuple[int, Any]]]) -> Iterator[FoundService]:
    """Each service with what hangs on it."""
    named: Tables = {
        name: [(n, row) for n, row in rows if isinstance(row, dict)]
        for table, rows in given.items()
        if isinstance(rows, list) and (name := name_of(table))
    }
    by = {
        child: _grouped(named.get(child.rpartition(".")[2], ()), key)
        for child, key in _HANGS.items()
    }
    first = {name: _by_id(named.get(name, ())) for name in ("location", "organization")}
    terms = _by_id(named.get("taxonomy_term", ()))
    taxonomies = _by_id(named.get("taxonomy", ()))
    marks = _grouped(named.get("attribute", ()), "link_id")
    homes = {i: _location(row, by) for i, row in first["location"].items()}
    theirs = _grouped(((0, home) for home in homes.values()), "organization_id")
    owners = {
        i: {
            **row,
            "phones": by["organization.phone"].get(i, []),
            "organization_identifiers": by["organization_identifier"].get(i, []),
            "locations": theirs.get(i, []),
        }
        for i, row in first["organization"].items()
    }
    for n, service in named.get("service", ()):
        key = str(service.get("id", ""))
        links = by["service_at_location"].get(key, [])
        nested = {
            **service,
            "organization": owners.get(str(service.get("organization_id", "")), {}),
            "attributes": [_marked(mark, terms, taxonomies) for mark in marks.get(key, [])],
            "service_at_locations": [
                {
                    **link,
                    "location": homes.get(str(link.get("location_id", "")), {}),
                    "schedules": by["link.schedule"].get(str(link.get("id", "")), []),
                }
                for link in links
            ],
            **{plural: by[child].get(key, []) for plural, child in _LISTS.items()},
        }
        made = service_of(nested, str(n))
        yield structs.replace(made, trouble="row_quote") if UNCLOSED in service else made


_LISTS = {
    "phones": "service.phone",
    "schedules": "service.schedule",
    "languages": "language",
    "cost_options": "cost_option",
    "service_areas": "service_area",
    "required_documents": "required_document",
}
_HANGS = {
    "organization.phone": "organization_id",
    "service.phone": "service_id",
    "service.schedule": "service_id",
    "link.schedule": "service_at_location_id",
    "language": "service_id",
    "cost_option": "service_id",
    "service_area": "service_id",
    "required_document": "service_id",
    "service_at_location": "service_id",
    "organization_identifier": "organization_id",
    "address": "location_id",
    "accessibility": "location_id",
}


def _grouped(rows: Any, key: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for _, row in rows:
        if row.get(key):
            found[str(row[key])].append(row)
    return found


def _by_id(rows: Sequence[tuple[int, Row]]) -> dict[str, Row]:
    return {str(row["id"]): row for _, row in rows if row.get("id")}


def _location(row: Row, by: Mapping[str, Mapping[str, list[Row]]]) -> Row:
    key = str(row["id"])
    return {
        **row,
        "addresses": by["address"].get(key, []),
        "accessibility": by["accessibility"].get(key, []),
    }


def _marked(mark: Row, terms: Mapping[str, Row], taxonomies: Mapping[str, Row]) -> Row:
    term = terms.get(str(mark.get("taxonomy_term_id", "")), {})
    detail = taxonomies.get(str(term.get("taxonomy_id", "")), {})
    return {**mark, "taxonomy_term": {**term, "taxonomy_detail": detail}}
