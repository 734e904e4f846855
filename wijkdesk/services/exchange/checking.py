"""A row of a file from outside to what may be kept of it, or the reason why not."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.hsds.found import FoundPlace, FoundProvider, FoundService
from wijkdesk.law.distance import digits_of
from wijkdesk.law.numbers import neat_postcode
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.finding.hours import read_hours
from wijkdesk.services.provisions import OLDEST, postcodes_of
from wijkdesk.storage.folding import fold
from wijkdesk.vocabulary import CostKind, Law, LifeArea, ProvisionKind, ProvisionStatus, Rung

Values = Mapping[str, Any]
STATUS = {
    "active": ProvisionStatus.ACTIVE,
    "inactive": ProvisionStatus.PAUSED,
    "temporarily closed": ProvisionStatus.PAUSED,
    "defunct": ProvisionStatus.ENDED,
}
"""Their words for it (HSDS: service.status)."""
_KINDS = {
    "informeel": ProvisionKind.INFORMAL,
    "algemeen": ProvisionKind.GENERAL,
    "maatwerk": ProvisionKind.CUSTOM,
}
"""As they stand on the screen, and so in a list that somebody typed."""
_LONG = ("description", "how_to_apply", "conditions", "opening")


class RefusedRow(Exception):  # noqa: N818 - a state of a row, not a fault of ours
    """`reason` is a code that has words."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a row wants to be. Only what the file says is in it; `first` only counts when new."""

    at: str
    key: str
    provider_key: str
    provider: Values
    provision: Values
    first: Values
    places: tuple[Values, ...] = field(default=())

    @property
    def names(self) -> tuple[str, str]:
        """By which one that has no id is known."""
        return fold(self.provider["name"]), fold(self.provision["name"])


def wanted_of(row: FoundService) -> Wanted:
    """Raises RefusedRow."""
    if row.trouble:
        raise RefusedRow(row.trouble)
    name, provider = one_line(row.name), one_line(row.provider.name)
    if name is None or not _is_seen(name):
        raise RefusedRow("row_no_name")
    if provider is None or not _is_seen(provider):
        raise RefusedRow("row_no_provider")
    try:
        named = f"{fold(provider)}|{fold(name)}"
        return Wanted(
            at=row.at,
            key=one_line(row.id) or named,
            provider_key=one_line(row.provider.id) or fold(provider),
            provider=_provider(row.provider),
            provision=_provision(row),
            first=_first(row),
            places=tuple(_place(place, n) for n, place in enumerate(row.places)),
        )
    except RuleBrokenError as e:
        raise RefusedRow("row_too_long") from e


def _is_seen(name: str) -> bool:
    """Whether there is anything to see in it: a space without width is no name."""
    return any(unicodedata.category(sign)[0] not in "CZM" for sign in name)


def _provider(found: FoundProvider) -> dict[str, Any]:
    names = ("name", "description", "phone", "email", "website", "kvk", "agb")
    return {**_texts(found, names), **_address(found)}


def _place(found: FoundPlace, n: int) -> dict[str, Any]:
    said = {"source_id": one_line(found.id) or f"plek {n + 1}", **_texts(found, ("name", "access"))}
    return {**said, **_address(found)}


def _provision(row: FoundService) -> dict[str, Any]:
    texts = _texts(
        row,
        (
            *("name", "description", "audience", "area", "cost", "languages", "opening"),
            *("how_to_apply", "conditions", "phone", "email", "website"),
        ),
    )
    made: dict[str, Any] = {
        "kind": _code(_KINDS.get(row.kind.strip().lower(), row.kind), ProvisionKind),
        "rung": _rung(row.rung),
        "cost_kind": _code(row.cost_kind, CostKind),
        "life_areas": _codes(row.life_areas, LifeArea),
        "laws": _codes(row.laws, Law),
        "status": _status(row.status),
        "postcodes": _postcodes(row.postcodes),
        "hours": _hours(row.hours),
    }
    return {**texts, **{name: value for name, value in made.items() if value}, **_ages(row)}


def _first(row: FoundService) -> dict[str, Any]:
    """By which words it is found and when it was checked: from then on that is ours."""
    made: dict[str, Any] = {"words": one_line(row.words) or ""}
    try:
        checked = date.fromisoformat(row.assured[:10])
    except ValueError:
        return made
    return made | {"checked_on": checked}


def _texts(found: object, names: tuple[str, ...]) -> dict[str, Any]:
    said = ((name, str(getattr(found, name)).strip()) for name in names)
    tidy: Callable[[str, str], Any] = lambda name, value: (  # noqa: E731 - one choice
        clean(value) if name in _LONG else one_line(value)
    )
    return {name: kept for name, value in said if value and (kept := tidy(name, value))}


def _address(found: FoundPlace | FoundProvider) -> dict[str, Any]:
    """Its three parts belong together: a street of today with the city of before is nowhere."""
    postcode = found.postcode.strip()
    neat = neat_postcode(postcode) or (postcode if postcode == digits_of(postcode) else "")
    if postcode and not neat:
        raise RefusedRow("row_postcode")
    street, city = one_line(found.street), one_line(found.city)
    if not (street or neat or city):
        return {}
    return {"street": street, "postcode": neat or None, "city": city}


def _code(said: str, words: type[Enum]) -> Any:
    if not said.strip():
        return None
    try:
        return words(said.strip().lower())
    except ValueError as e:
        raise RefusedRow("row_code") from e


def _codes(said: str, words: type[Enum]) -> str:
    return " ".join(
        dict.fromkeys(str(_code(one, words)) for one in re.split(r"[\s,;]+", said) if one)
    )


def _rung(said: str) -> Rung | None:
    if not said.strip():
        return None
    if not re.fullmatch(r"\d{1,2}", said.strip()) or int(said) not in set(Rung):
        raise RefusedRow("row_code")
    return Rung(int(said))


def _status(said: str) -> ProvisionStatus | None:
    if not said.strip():
        return None
    if said.strip().lower() not in STATUS:
        raise RefusedRow("row_code")
    return STATUS[said.strip().lower()]


def _postcodes(said: str) -> str:
    try:
        return postcodes_of(said)
    except RuleBrokenError as e:
        raise RefusedRow("row_postcode") from e


def _hours(said: str) -> str:
    try:
        read_hours(said)
    except RuleBrokenError as e:
        raise RefusedRow("row_hours") from e
    return said


def _ages(row: FoundService) -> dict[str, Any]:
    said = {"min_age": row.min_age.strip(), "max_age": row.max_age.strip()}
    made = {}
    for name, value in said.items():
        if not value:
            continue
        if not re.fullmatch(r"\d{1,3}", value) or int(value) > OLDEST:
            raise RefusedRow("row_age")
        made[name] = int(value)
    if len(made) == len(said) and made["min_age"] > made["max_age"]:
        raise RefusedRow("row_age")
    return made
