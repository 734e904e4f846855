"""A whole JSON document of the standard: a list, a page of an API, or one entry."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.hsds import tables
from wijkdesk.intake.hsds.found import FoundService
from wijkdesk.intake.hsds.mapping import service_of

LISTS = ("contents", "services", "organizations", "service", "organization")


def read_json(data: bytes | bytearray) -> Iterator[FoundService]:
    """Its services; a letter in another encoding is the trouble of one entry, not of them all."""
    try:
        document = json.loads(data.decode("utf-8-sig", "surrogateescape"))
    except (ValueError, RecursionError) as e:
        raise RuleBrokenError("exchange_unread") from e
    return _found(document)


def _found(document: Any) -> Iterator[FoundService]:
    if tables.is_tabular(document):
        yield from tables.services_in({n: list(enumerate(t or (), 1)) for n, t in document.items()})
        return
    for n, one in enumerate(_items(document), 1):
        if not isinstance(one, dict):
            yield FoundService(at=str(n), trouble="row_shape")
        elif isinstance(one.get("services"), list):
            yield from _of_organization(one, n)
        else:
            yield service_of(one, str(n))


def _items(document: Any) -> list[Any]:
    if isinstance(document, list):
        return document
    if not isinstance(document, dict):
        return []
    for name in LISTS:
        if isinstance(document.get(name), list) and "id" not in document:
            return list(document[name])
    return [document]


def _of_organization(organization: Mapping[str, Any], n: int) -> Iterator[FoundService]:
    own = {name: value for name, value in organization.items() if name != "services"}
    for m, service in enumerate(organization["services"], 1):
        at = f"{n}.{m}"
        if isinstance(service, dict):
            yield service_of({**service, "organization": own}, at)
        else:
            yield FoundService(at=at, trouble="row_shape")
