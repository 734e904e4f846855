"""What was found in a file with a sociale kaart: only text, believed in nothing.

Empty text is what the file does not say. `at` is where it stands, for whoever has to mend it.
"""

import msgspec

LONGEST = 20_000
MOST_SERVICES = 50_000
MOST_COLUMNS = 200

KIND, RUNG, AREA, LAW, COST = (
    "WijkDesk soort",
    "WijkDesk trede",
    "WijkDesk leefgebied",
    "WijkDesk wet",
    "WijkDesk kosten",
)
"""Taxonomies of ours, for what the standard has no field for; the code of a term is our word."""


class FoundPlace(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where somebody goes for it."""

    id: str = ""
    name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    access: str = ""


class FoundProvider(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who offers it."""

    id: str = ""
    name: str = ""
    description: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    kvk: str = ""
    agb: str = ""


class FoundService(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry. `trouble` is a code, where reading it already went wrong."""

    at: str = ""
    id: str = ""
    name: str = ""
    trouble: str = ""
    provider: FoundProvider = FoundProvider()
    description: str = ""
    kind: str = ""
    rung: str = ""
    life_areas: str = ""
    laws: str = ""
    audience: str = ""
    area: str = ""
    postcodes: str = ""
    cost: str = ""
    cost_kind: str = ""
    languages: str = ""
    opening: str = ""
    hours: str = ""
    how_to_apply: str = ""
    words: str = ""
    assured: str = ""
    status: str = ""
    min_age: str = ""
    max_age: str = ""
    conditions: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    places: tuple[FoundPlace, ...] = ()


class FoundTable(msgspec.Struct, frozen=True, omit_defaults=True):
    """A sheet whose columns somebody has to name; each row with the number of its line.

    `unclosed`: the lines in which a quotation mark is not closed.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    name: str = ""
    unclosed: tuple[int, ...] = ()


class FoundFile(msgspec.Struct, frozen=True, omit_defaults=True):
    """Either entries, or tables; a workbook may have several, and hidden ones that are not read."""

    services: tuple[FoundService, ...] = ()
    tables: tuple[FoundTable, ...] = ()
    hidden: int = 0
