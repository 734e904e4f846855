"""Our sociale kaart in the standard (HSDS 3), as its JSON nests it."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid5

from wijkdesk.intake.hsds import found
from wijkdesk.intake.hsds.mapping import INTERPRETER
from wijkdesk.intake.hsds.schedules import DAYS
from wijkdesk.services.finding.reading import facts_hours
from wijkdesk.services.languages import LANGUAGES
from wijkdesk.storage.exchange import Kept, KeptRow
from wijkdesk.vocabulary import CostKind, ProvisionStatus

VERSION = "3.1.0"
STATUS = {
    None: "active",
    ProvisionStatus.ACTIVE: "active",
    ProvisionStatus.PAUSED: "temporarily closed",
    ProvisionStatus.ENDED: "defunct",
}
_CODES = {name: code for code, name in LANGUAGES.items()}
_TERMS = UUID("6c1c2c5e-7a53-5b52-9f3c-0f6f3a3c5a10")
"""From which the ids of our taxonomies and their terms come: the same in every municipality."""


def as_json(kept: Kept) -> bytes:
    """Services with all that hangs on them, as an API of the standard gives them."""
    whole = {"version": VERSION, "services": list(services_of(kept))}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def services_of(kept: Kept) -> Iterator[dict[str, Any]]:
    owners = {row.id: _organization(row) for row in kept.providers}
    for row in kept.provisions:
        if row.values["provider_id"] in owners:
            yield _service(row, owners[row.values["provider_id"]], kept.places.get(row.id, ()))


def _organization(row: KeptRow) -> dict[str, Any]:
    v = row.values
    names = ("name", "description", "email", "website")
    made = {"id": _id(row), **{name: v[name] for name in names}}
    made["phones"] = _numbers(row)
    made["organization_identifiers"] = [
        {
            "id": _child(row, name),
            "identifier_scheme": f"NL-{name.upper()}",
            "identifier_type": name.upper(),
            "identifier": v[name],
        }
        for name in ("kvk", "agb")
        if v[name]
    ]
    address = _address(row)
    home = {"id": _child(row, "home"), "location_type": "physical", "addresses": address}
    made["locations"] = [home] if address else []
    return _said(made)


def _service(row: KeptRow, owner: dict[str, Any], places: Any) -> dict[str, Any]:
    v = row.values
    languages, interpreter = _languages(v["languages"])
    made = {
        "id": _id(row),
        "name": v["name"],
        "description": v["description"],
        "url": v["website"],
        "email": v["email"],
        "status": STATUS.get(v["status"], "active"),
        "interpretation_services": interpreter,
        "application_process": v["how_to_apply"],
        "fees_description": v["cost"],
        "eligibility_description": v["audience"],
        "minimum_age": v["min_age"],
        "maximum_age": v["max_age"],
        "assured_date": v["checked_on"].isoformat() if v["checked_on"] else None,
        "phones": _numbers(row),
        "schedules": _schedules(row),
        "service_areas": _areas(row),
        "service_at_locations": [_at_location(row, place) for place in places],
        "languages": [
            {"id": _child(row, f"language {name}"), "name": name, "code": _CODES.get(name)}
            for name in languages
        ],
        "cost_options": _costs(row),
        "required_documents": (
            [{"id": _child(row, "document"), "document": v["conditions"]}]
            if v["conditions"]
            else []
        ),
        "attributes": list(_attributes(row)),
        "organization": owner,
    }
    return _said({n: [_said(o) for o in w] if isinstance(w, list) else w for n, w in made.items()})


def _numbers(row: KeptRow) -> list[dict[str, Any]]:
    phone = row.values["phone"]
    return [{"id": _child(row, "phone"), "number": phone, "type": "voice"}] if phone else []


def _schedules(row: KeptRow) -> list[dict[str, Any]]:
    """A rule of the standard for each span; what is only said in words beside the first."""
    days = list(DAYS)
    rules: list[dict[str, Any]] = [
        {
            "id": _child(row, f"hours {n}"),
            "freq": "WEEKLY",
            "interval": 1,
            "byday": days[span.day],
            "opens_at": _time(span.opens),
            "closes_at": _time(span.closes),
        }
        for n, span in enumerate(facts_hours(row.values["hours"]))
    ]
    if told := row.values["opening"]:
        rules = rules or [{"id": _child(row, "hours")}]
        rules[0]["description"] = told
    return rules


def _time(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _areas(row: KeptRow) -> list[dict[str, Any]]:
    area, postcodes = row.values["area"], row.values["postcodes"]
    if not (area or postcodes):
        return []
    extent = {"extent": postcodes, "extent_type": "text"} if postcodes else {}
    return [{"id": _child(row, "area"), "name": area or postcodes, **extent}]


def _costs(row: KeptRow) -> list[dict[str, Any]]:
    is_free = row.values["cost_kind"] is CostKind.FREE
    return [{"id": _child(row, "cost"), "currency": "EUR", "amount": 0}] if is_free else []


def _at_location(row: KeptRow, place: KeptRow) -> dict[str, Any]:
    access = place.values["access"]
    told = [{"id": _child(place, "access"), "description": access}] if access else []
    location = {
        "id": place.values["source_id"] or str(place.id),
        "location_type": "physical",
        "name": place.values["name"],
        "addresses": _address(place),
        "accessibility": told,
    }
    return {"id": _child(row, f"at {place.id}"), "location": _said(location)}


def _address(row: KeptRow) -> list[dict[str, Any]]:
    v = row.values
    if not (v["street"] or v["postcode"] or v["city"]):
        return []
    made = {"address_1": v["street"], "postal_code": v["postcode"], "city": v["city"]}
    own = {"id": _child(row, "address"), "country": "NL", "address_type": "physical"}
    return [_said({**own, **made})]


def _attributes(row: KeptRow) -> Iterator[dict[str, Any]]:
    v = row.values
    marks = [(found.KIND, [v["kind"]]), (found.RUNG, [str(int(v["rung"] or 0))])]
    marks += [(found.AREA, v["life_areas"].split()), (found.LAW, v["laws"].split())]
    marks += [(found.COST, [v["cost_kind"]] if v["cost_kind"] else [])]
    for taxonomy, codes in marks:
        for code in map(str, codes):
            term = {
                "id": str(uuid5(_TERMS, f"{taxonomy} {code}")),
                "code": code,
                "name": code,
                "taxonomy": taxonomy,
            }
            yield {"id": _child(row, f"{taxonomy} {code}"), "taxonomy_term": term}


def _languages(told: str | None) -> tuple[list[str], str | None]:
    parts = [part.strip() for part in (told or "").split(",") if part.strip()]
    helped = [part for part in parts if INTERPRETER in part.lower()]
    return [part for part in parts if part not in helped], ", ".join(helped) or None


def _id(row: KeptRow) -> str:
    return str(row.values["source_id"] or row.id)


def _child(row: KeptRow, name: str) -> str:
    return str(uuid5(row.id, name))


def _said(made: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in made.items() if value not in (None, "", [])}
