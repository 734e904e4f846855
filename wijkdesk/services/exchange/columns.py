"""A sheet to entries: which column is what, guessed by its name, decided by a person."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from wijkdesk.intake.hsds.found import FoundPlace, FoundProvider, FoundService, FoundTable
from wijkdesk.intake.hsds.mapping import trouble_of
from wijkdesk.storage.folding import fold

NOTHING = ""
PROVIDER = ("provider_name", "provider_phone", "provider_email", "provider_website", "kvk")
PLACE = ("street", "postcode", "city")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "name": ("naam", "aanbod", "naam aanbod", "dienst", "name", "service", "activiteit"),
    "provider_name": ("aanbieder", "organisatie", "organization", "organisation", "provider"),
    "id": ("id", "nummer", "eigen nummer", "kenmerk", "service id"),
    "description": ("omschrijving", "beschrijving", "description", "toelichting"),
    "kind": ("soort", "kind"),
    "rung": ("trede", "rung"),
    "life_areas": ("leefgebied", "leefgebieden"),
    "laws": ("wet", "wetten"),
    "audience": ("voor wie", "doelgroep", "audience"),
    "area": ("gebied", "wijk", "werkgebied"),
    "postcodes": ("postcodes", "postcodes gebied", "postcodegebied"),
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
    "assured": ("gecontroleerd op", "laatst gecontroleerd", "bijgewerkt op", "assured date"),
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
DAYS = {"assured", "description", "opening", "conditions", "how_to_apply"}
"""Where a day may stand; elsewhere a sheet made one of what was typed, such as "6-12"."""
_DAY = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)")
_OUR_DAY = re.compile(r"(\d\d?)[-/](\d\d?)[-/](\d{4})")
LOST = {
    "phone": re.compile("[1-9][0-9]{8}"),
    "provider_phone": re.compile("[1-9][0-9]{8}"),
    "kvk": re.compile("[1-9][0-9]{6}"),
}
"""Numbers of which a sheet let the zero at the front go."""


SMALL = frozenset({"de", "het", "een", "van", "the", "of"})
SHORTER = {"telefoonnummer": "telefoon", "email": "e-mail", "e-mailadres": "e-mail"}


def guess(columns: Sequence[str]) -> tuple[str, ...]:
    """For each column what it is; nothing for one that says nothing to us, or says it again."""
    known = {_bare(name): field for field, names in FIELDS.items() for name in (*names, field)}
    found: list[str] = []
    for column in columns:
        field = known.get(_bare(column), NOTHING)
        found.append(NOTHING if field in found else field)
    return tuple(found)


def _bare(name: str) -> str:
    """Without the small words: "Naam van het aanbod" is "naam aanbod"."""
    words = fold(name).replace("_", " ").split()
    return " ".join(SHORTER.get(one, one) for one in words if one not in SMALL)


def services_in(table: FoundTable, chosen: Sequence[str]) -> Iterable[FoundService]:
    """The rows, as these columns say."""
    for line, row in table.rows:
        said = {f: _mended(f, c) for f, c in zip(chosen, row, strict=False) if f != NOTHING}
        own = {n: v for n, v in said.items() if n not in (*PROVIDER, *PLACE)}
        theirs = {n.removeprefix("provider_"): said[n] for n in PROVIDER if n in said}
        place = {n: said[n] for n in PLACE if said.get(n)}
        yield FoundService(
            at=str(line),
            trouble=_trouble(table, line, said),
            provider=FoundProvider(**theirs),
            places=(FoundPlace(**place),) if place else (),
            **own,
        )


def _trouble(table: FoundTable, line: int, said: Mapping[str, str]) -> str:
    if line in table.unclosed:
        return "row_quote"
    return trouble_of(tuple(said.values())) or _day_trouble(said)


def _mended(field: str, said: str) -> str:
    """With the zero that a sheet let go, and a day in the order of the standard."""
    if field == "assured" and (found := _OUR_DAY.fullmatch(said)):
        return f"{found[3]}-{found[2]:>02}-{found[1]:>02}"
    lost = LOST.get(field)
    return f"0{said}" if lost is not None and lost.fullmatch(said) else said


def _day_trouble(said: Mapping[str, str]) -> str:
    """A day where no day belongs, or what should be one and is not."""
    if any(_DAY.fullmatch(value) for name, value in said.items() if name not in DAYS):
        return "row_day"
    try:
        date.fromisoformat((said.get("assured") or "2000-01-01")[:10])
    except ValueError:
        return "row_day"
    return ""
