"""The sociale kaart of Polderdam: providers and what they offer, in container `dir`."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from wijkdesk.demo.polderdam.ids import directory_id, named
from wijkdesk.demo.polderdam.seed_row import SeedRow, seed_row
from wijkdesk.demo.polderdam.sources import names_in, source
from wijkdesk.vocabulary import CostKind, Law, LifeArea, ProvisionKind, Rung

_CITY = "Polderdam"
_BETWEEN = re.compile(r"van ([\d,]+) tot (\d+) jaar")
_LEAST = re.compile(r"vanaf (\d+) jaar")
_ANYBODY = ("", "0")
_THEMSELVES = ("Kinderen", "Jongeren", "Leerlingen", "Inwoners", "Mensen", "Vrouwen", "Iedereen")
_COSTS = {
    "Gratis": CostKind.FREE,
    "Geen": CostKind.FREE,
    "Eigen bijdrage": CostKind.CONTRIBUTION,
    "€": CostKind.PAID,
}


@dataclass(frozen=True, slots=True)
class Offer:
    """What a story may refer to: a provision with the name of its provider."""

    name: str
    provider: str
    kind: ProvisionKind
    rung: Rung
    youngest: float
    oldest: float
    women_only: bool

    def suits(self, years: int, *, female: bool) -> bool:
        """Whether somebody of this age belongs to its audience."""
        return self.youngest <= years < self.oldest and (female or not self.women_only)


@cache
def providers() -> tuple[dict[str, Any], ...]:
    """Every provider with its provisions, as written in resources/demo/directory."""
    return tuple(p for name in names_in("directory") for p in source(name)["provider"])


@cache
def offers() -> dict[str, Offer]:
    """All provisions by name."""
    return {a["name"]: _offer(p["name"], a) for p in providers() for a in p["provision"]}


def _offer(provider: str, written: dict[str, Any]) -> Offer:
    audience = written["audience"]
    between, least = _BETWEEN.search(audience), _LEAST.search(audience)
    youngest = (between or least or _ANYBODY)[1].replace(",", ".")
    return Offer(
        name=written["name"],
        provider=provider,
        kind=ProvisionKind(written["kind"]),
        rung=Rung(written["rung"]),
        youngest=float(youngest),
        oldest=float(between[2]) if between else math.inf,
        women_only=audience.startswith("Vrouwen"),
    )


def directory_rows(realm_id: UUID, today: date) -> Iterator[SeedRow]:
    """Providers, each followed by its provisions."""
    container = directory_id(realm_id)
    for provider in providers():
        own = {key: value for key, value in provider.items() if key != "provision"}
        provider_id = named(realm_id, "provider", provider["name"])
        yield seed_row("provider", provider_id, container, city=_CITY, **own)
        for offer in provider["provision"]:
            provision_id = named(realm_id, "provision", offer["name"])
            fields = _provision(offer, today)
            yield seed_row("provision", provision_id, container, provider_id=provider_id, **fields)


def _provision(offer: dict[str, Any], today: date) -> dict[str, object]:
    fields = {key: value for key, value in offer.items() if key != "checked_days_ago"}
    return fields | {
        "kind": ProvisionKind(offer["kind"]),
        "rung": Rung(offer["rung"]),
        "life_areas": " ".join(LifeArea(area) for area in offer["life_areas"]),
        "laws": " ".join(Law(law) for law in offer["laws"]),
        "words": " ".join(offer["words"]),
        "checked_on": today - timedelta(days=offer["checked_days_ago"]),
        **_ages(offer),
        **_cost(offer["cost"]),
    }


def _ages(offer: dict[str, Any]) -> dict[str, object]:
    """In whole years; "ouders van kinderen van 2 tot 12" says nothing of the age of who goes."""
    if not offer["audience"].startswith(_THEMSELVES):
        return {}
    meant = _offer("", offer)
    ages: dict[str, object] = {"min_age": int(meant.youngest)} if meant.youngest else {}
    return ages if math.isinf(meant.oldest) else ages | {"max_age": int(meant.oldest) - 1}


def _cost(said: str) -> dict[str, object]:
    for begins, kind in _COSTS.items():
        if said.startswith(begins):
            return {"cost_kind": kind}
    return {}
