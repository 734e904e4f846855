"""A sheet to entries: which column is what, guessed by its name, decided by a person."""

from collections.abc import Iterable, Mapping, Sequence

from wijkdesk.intake.hsds.found import FoundPlace, FoundProvider, FoundService, FoundTable
from wijkdesk.intake.hsds.mapping import trouble_of
from wijkdesk.storage.folding import fold

NOTHING = ""
PROVIDER = ("provider_name", "provider_phone", "provider_email", "provider_website", "kvk")
PLACE = ("street", "postcode", "city")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "name": ("naam", "aanbod", "naam aanbod", "dienst", "name", "service", "activiteit"),
    "provider_name": ("aanbieder", "organisatie", "organization", "organisation", "provider"),
    "id": ("id", "nummer", "kenmerk", "service id"),
    "description": ("omschrijving", "beschrijving", "description", "toelichting"),
    "kind": ("soort", "kind"),
    "rung": ("trede", "rung"),
    "life_areas": ("leefgebied", "leefgebieden"),
    "laws": ("wet", "wetten"),
    "audience": ("voor wie", "doelgroep", "audience"),
    "area": ("gebied", "wijk", "werkgebied"),
    "postcodes": ("postcodes", "postcodegebied"),
    "cost": ("kosten", "prijs", "cost", "fees"),
    "languages": ("talen", "taal", "languages"),
    "opening": ("wanneer", "open", "opening"),
    "hours": ("openingstijden", "tijden", "hours"),
    "how_to_apply": ("aanmelden", "aanmelding", "application process"),
    "words": ("zoekwoorden", "trefwoorden", "tags"),
    "status": ("status",),
    "min_age": ("leeftijd vanaf", "vanaf leeftijd", "minimum age"),
    "max_age": ("leeftijd tot en met", "tot leeftijd", "maximum age"),
    "conditions": ("voorwaarden", "conditions"),
    "phone": ("telefoon", "telefoonnummer", "phone", "tel"),
    "email": ("e-mail", "email", "mail", "e-mailadres"),
    "website": ("website", "url", "site"),
    "street": ("straat", "adres", "address", "straat en huisnummer"),
    "postcode": ("postcode", "postal code"),
    "city": ("plaats", "woonplaats", "stad", "city"),
    "provider_phone": ("telefoon aanbieder", "telefoon organisatie"),
    "provider_email": ("e-mail aanbieder", "e-mail organisatie"),
    "provider_website": ("website aanbieder", "website organisatie"),
    "kvk": ("kvk", "kvk-nummer"),
}
"""What a column can be, and by which names it is known."""
NEEDED = ("name", "provider_name")


def guess(columns: Sequence[str]) -> tuple[str, ...]:
    """For each column what it is; nothing for one that says nothing to us, or says it again."""
    known = {name: field for field, names in FIELDS.items() for name in (*names, field)}
    found: list[str] = []
    for column in columns:
        field = known.get(fold(column).replace("_", " ").strip(), NOTHING)
        found.append(NOTHING if field in found else field)
    return tuple(found)


def services_in(table: FoundTable, chosen: Sequence[str]) -> Iterable[FoundService]:
    """The rows, as these columns say."""
    for line, row in table.rows:
        said = {f: c for f, c in zip(chosen, row, strict=False) if f != NOTHING}
        own = {n: v for n, v in said.items() if n not in (*PROVIDER, *PLACE)}
        theirs = {n.removeprefix("provider_"): said[n] for n in PROVIDER if n in said}
        place = {n: said[n] for n in PLACE if said.get(n)}
        yield FoundService(
            at=str(line),
            trouble=trouble_of(tuple(said.values())),
            provider=FoundProvider(**theirs),
            places=(FoundPlace(**place),) if place else (),
            **own,
        )
