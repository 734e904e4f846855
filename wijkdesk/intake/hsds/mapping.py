"""One service of the standard, as JSON nests it, to what we hold of it."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from wijkdesk.intake.hsds import found
from wijkdesk.intake.hsds.found import FoundPlace, FoundProvider, FoundService
from wijkdesk.intake.hsds.schedules import hours_of, told_of

Nested = Mapping[str, Any]
SCHEMES = {"NL-KVK": "kvk", "NL-AGB": "agb"}
"""Registers of organisations, by their code in org-id.guide; that of AGB is our own."""
INTERPRETER, SHORT = "tolk", 40
RUNS = re.compile(r"[+-](?:[-+*/^.,0-9]*[A-Za-z]\w*[(|]|[^|]*[-+*/^][^|]*\|[^!]*!)")
"""What begins as a sum and then starts a function, or another program."""
TORN = re.compile("[\ud800-\udfff\ufffd]")


def service_of(service: Nested, at: str) -> FoundService:
    """What we hold of a service; anything of another shape than the standard says is not said."""
    values = {**_said(service), **_marked(service), **_listed(service)}
    provider = _provider(_one(service, "organization"))
    places = tuple(_place(link) for link in _many(service, "service_at_locations"))
    wrong = trouble_of(
        (*values.values(), *_texts(provider), *(t for p in places for t in _texts(p)))
    )
    return FoundService(at=at, trouble=wrong, provider=provider, places=places, **values)


def text(source: Nested, name: str) -> str:
    """A field as one text; what is no text or number is nothing."""
    value = source.get(name)
    if isinstance(value, str):
        return value.strip()
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return f"{value:g}" if is_number else ""


def _said(service: Nested) -> dict[str, str]:
    names = {
        "id": "id",
        "name": "name",
        "description": "description",
        "audience": "eligibility_description",
        "cost": "fees_description",
        "how_to_apply": "application_process",
        "assured": "assured_date",
        "status": "status",
        "min_age": "minimum_age",
        "max_age": "maximum_age",
        "email": "email",
        "website": "url",
    }
    return {ours: text(service, theirs) for ours, theirs in names.items()}


def _marked(service: Nested) -> dict[str, str]:
    """Attributes: in a taxonomy of ours a code, of another the word by which it is found."""
    marks: dict[str, list[str]] = {}
    for attribute in _many(service, "attributes"):
        term = _one(attribute, "taxonomy_term")
        taxonomy = text(term, "taxonomy") or text(_one(term, "taxonomy_detail"), "name")
        ours = taxonomy in (found.KIND, found.RUNG, found.AREA, found.LAW, found.COST)
        said = text(term, "code") if ours else text(term, "name")
        marks.setdefault(taxonomy if ours else "", []).append(said)
    words = filter(None, (text(service, "alternate_name"), *marks.get("", ())))
    return {
        "kind": " ".join(marks.get(found.KIND, ())),
        "rung": " ".join(marks.get(found.RUNG, ())),
        "life_areas": " ".join(marks.get(found.AREA, ())),
        "laws": " ".join(marks.get(found.LAW, ())),
        "cost_kind": " ".join(marks.get(found.COST, ())) or _cost_kind(service),
        "words": " ".join(words),
    }


def _listed(service: Nested) -> dict[str, str]:
    links = _many(service, "service_at_locations")
    schedules = _many(service, "schedules") or [
        s for link in links for s in _many(link, "schedules")
    ]
    areas = [(text(a, "name"), text(a, "extent")) for a in _many(service, "service_areas")]
    codes = [extent for _, extent in areas if extent and not extent.strip("0123456789 ,;")]
    return {
        "languages": _languages(service),
        "hours": hours_of(schedules, text),
        "opening": told_of(schedules, text),
        "conditions": "\n".join(filter(None, _each(service, "required_documents", "document"))),
        "phone": next(filter(None, _each(service, "phones", "number")), ""),
        "area": ", ".join(dict.fromkeys(name for name, _ in areas if name)),
        "postcodes": " ".join(codes),
    }


def _languages(service: Nested) -> str:
    names = [text(s, "name") or text(s, "code") for s in _many(service, "languages")]
    if helped := text(service, "interpretation_services"):
        is_short = len(helped) <= SHORT and "," not in helped and INTERPRETER in helped.lower()
        names.append(helped if is_short else f"met {INTERPRETER}")
    return ", ".join(filter(None, names))


def _cost_kind(service: Nested) -> str:
    """Free where every price is nothing; what is more than that is for a person to judge."""
    prices = [text(option, "amount") for option in _many(service, "cost_options")]
    is_free = bool(prices) and all(price and price.strip("0.") == "" for price in prices)
    return "free" if is_free else ""


def _provider(organization: Nested) -> FoundProvider:
    numbers = {
        ours: text(one, "identifier")
        for one in _many(organization, "organization_identifiers")
        if (ours := SCHEMES.get(text(one, "identifier_scheme").upper())) is not None
    }
    home = next(iter(_many(organization, "locations")), {})
    return FoundProvider(
        **{name: text(organization, name) for name in ("id", "name", "description")},
        phone=next(filter(None, _each(organization, "phones", "number")), ""),
        email=text(organization, "email"),
        website=text(organization, "website") or text(organization, "url"),
        **_address(home),
        **numbers,
    )


def _place(link: Nested) -> FoundPlace:
    location = _one(link, "location")
    access = (*_each(location, "accessibility", "description"), text(location, "transportation"))
    return FoundPlace(
        id=text(location, "id") or text(link, "location_id"),
        name=text(location, "name"),
        access="\n".join(filter(None, access)),
        **_address(location),
    )


def _address(location: Nested) -> dict[str, str]:
    """Where one can go; a post box only where there is nothing else."""
    addresses = _many(location, "addresses")
    real = [one for one in addresses if text(one, "address_type") != "postal"] or addresses
    first: Nested = next(iter(real), {})
    street = " ".join(filter(None, (text(first, "address_1"), text(first, "address_2"))))
    return {"street": street, "postcode": text(first, "postal_code"), "city": text(first, "city")}


def _one(source: Nested, name: str) -> Nested:
    value = source.get(name)
    return value if isinstance(value, dict) else {}


def _many(source: Nested, name: str) -> list[Nested]:
    value = source.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _each(source: Nested, name: str, field: str) -> Iterator[str]:
    return (text(one, field) for one in _many(source, name))


def _texts(struct: FoundPlace | FoundProvider) -> tuple[str, ...]:
    return tuple(getattr(struct, name) for name in struct.__struct_fields__)


def trouble_of(values: tuple[str, ...]) -> str:
    """Why a row with these texts in it is refused, or nothing."""
    tests: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("row_encoding", is_torn),
        ("row_formula", is_formula),
        ("row_too_long", is_long),
    )
    return next((code for code, is_wrong in tests if any(map(is_wrong, values))), "")


def is_torn(value: str) -> bool:
    """Whether letters of it were written in another encoding, or are lost already."""
    return TORN.search(value) is not None


def is_formula(value: str) -> bool:
    """Whether a sheet would run it: "=cmd|..." (a telephone number may begin with a plus)."""
    first = value[:1]
    return first in {"=", "@"} or (first in {"+", "-"} and RUNS.match(value) is not None)


def is_long(value: str) -> bool:
    """Whether it is more than anybody would read."""
    return len(value) > found.LONGEST
