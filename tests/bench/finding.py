"""The finder over a large sociale kaart: 5,000 provisions with texts of their own, encrypted."""

import random
import time
import tomllib
from itertools import product
from pathlib import Path

from tests.bench.figure import Figure, p95
from tests.house import house
from wijkdesk.config import resources
from wijkdesk.models.all import Provision
from wijkdesk.models.base import new_id
from wijkdesk.services.finder import Asked
from wijkdesk.vocabulary import CostKind, ProvisionKind, Rung

PROVISIONS = 5_000
TARGET = 20.0
"""Milliseconds (issue 7)."""
WHO = Asked(age=41, languages=frozenset({"ar"}), postcode="8249 NA")


def figures(folder: Path) -> list[Figure]:
    """Every phrase of the thesaurus once, as it is said; then the index made anew."""
    rows = _rows(random.Random(7))
    with house(folder / "finding") as made:
        with made.store.applying() as session:
            provider = session.query(Provision.provider_id).first()[0]
            for row in rows:
                session.add(
                    Provision(id=new_id(), container_id=provider, provider_id=provider, **row)
                )
        finder = made.services.finder
        first = _timed(finder.find, "geen geld voor eten")
        asked = [_timed(finder.find, said, WHO) for said in _said()]
    return [
        Figure(
            f"the finder over {PROVISIONS:,} provisions, a phrase each (p95)",
            p95(asked),
            target=TARGET,
        ),
        Figure(f"its index over {PROVISIONS:,} provisions made, once after a change", first),
    ]


def _said() -> list[str]:
    path = resources() / "finding" / "thesaurus.toml"
    themes = tomllib.loads(path.read_text(encoding="utf-8"))
    return [said for theme in themes.values() for said in theme["says"]]


def _rows(dice: random.Random) -> list[dict[str, object]]:
    """The entries of Polderdam over and over, each with a few words of another."""
    folder = resources() / "demo" / "directory"
    offers = [
        offer
        for path in sorted(folder.glob("*.toml"))
        for provider in tomllib.loads(path.read_text(encoding="utf-8"))["provider"]
        for offer in provider["provision"]
    ]
    rows: list[dict[str, object]] = []
    for n, offer in product(range(PROVISIONS // len(offers) + 1), offers):
        other = dice.choice(offers)
        rows.append(
            {
                "name": f"{offer['name']} {n}",
                "kind": ProvisionKind(offer["kind"]),
                "rung": Rung(offer["rung"]),
                "life_areas": " ".join(offer["life_areas"]),
                "laws": " ".join(offer["laws"]),
                "description": offer["description"],
                "words": " ".join((*offer["words"], *other["words"][:3])),
                "languages": offer["languages"],
                "min_age": dice.choice((None, 0, 12, 18, 65)),
                "cost_kind": dice.choice((None, *CostKind)),
                "postcodes": dice.choice((None, "8249", "8241 8242")),
            }
        )
    return rows[:PROVISIONS]


def _timed(work, *arguments) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - begun) * 1000
