"""The sociale kaart of others: 10,000 services of the open standard, of which 5 % are bad."""

import json
import os
import random
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.bench.figure import Figure
from tests.house import house
from tests.intake.hsds_sample import COUNSELLING
from wijkdesk.services.exchange.service import Outcome

SERVICES = 10_000
BAD = 500
OF_ONE = 4
"""Services of one provider."""


def figures(folder: Path) -> list[Figure]:
    """Read in its own process, looked at, taken, looked at again, and taken back."""
    path = folder / "kaart.json"
    path.write_text(json.dumps({"services": services(random.Random(96))}), encoding="utf-8")
    with house(folder / "exchange") as made:
        exchange = made.services.exchange
        before = _peak_mb()
        opened, reading = _timed(exchange.open, path)
        report, looking = _timed(exchange.look, opened, "proef")
        told = {outcome: report.counts.get(outcome, 0) for outcome in Outcome}
        if told[Outcome.REFUSED] != BAD or told[Outcome.NEW] != SERVICES - BAD:
            raise AssertionError(told)
        with ThreadPoolExecutor(1) as aside:
            work = aside.submit(_timed, exchange.take, opened, "proef")
            waits = _waits_of_a_person(made.store, work.done)
        _, taking = work.result()
        grown = _peak_mb() - before
        again, _ = _timed(exchange.look, opened, "proef")
        if again.counts[Outcome.SAME] != SERVICES - BAD:
            raise AssertionError(again.counts)
        (kept,) = exchange.imports()
        done, back = _timed(exchange.take_back, kept.id)
        if done.stayed:
            raise AssertionError(done)
    whole = SERVICES / (reading + looking + taking)
    return [
        Figure(f"{SERVICES:,} services of HSDS in: read, looked at, taken", whole, unit="rows/s"),
        Figure(f"the file of {SERVICES:,} services read in its closed process", reading, unit="s"),
        Figure("what would happen, looked at", looking, unit="s"),
        Figure("taken, a few rows in each turn", taking, unit="s"),
        Figure("a save waits for it, at most", max(waits) * 1000, unit="ms"),
        Figure("a save waits for it, p95", sorted(waits)[len(waits) * 95 // 100] * 1000, unit="ms"),
        Figure("taken back whole", back, unit="s"),
        Figure("memory of the program that it adds at most", grown, unit="MB"),
    ]


def _waits_of_a_person(store, is_done) -> list[float]:
    """How long somebody who saves now waits for the lane, again and again."""
    waits = []
    while not is_done():
        begun = time.perf_counter()
        with store.lane.turn():
            waits.append(time.perf_counter() - begun)
        time.sleep(0.02)
    return waits


def services(dice: random.Random) -> list[dict[str, object]]:
    """Texts of their own; what is wrong differs from row to row."""
    words = [
        "praten",
        "eten",
        "sporten",
        "leren",
        "lezen",
        "helpen",
        "wandelen",
        "koken",
        "zingen",
        "klussen",
    ]
    wrong: list[dict[str, object]] = [
        {"name": ""},
        {"status": "zomaar"},
        {"minimum_age": 900},
        {"description": '=cmd|"/C calc"!A0'},
        {"organization": {"id": "o-x"}},
    ]
    made = []
    for n in range(SERVICES):
        owner = {**COUNSELLING["organization"], "id": f"o-{n // OF_ONE}"}
        owner["name"] = f"Stichting {n // OF_ONE}"
        own = {
            "id": f"s-{n}",
            "name": f"Samen {dice.choice(words)} {n}",
            "description": " ".join(dice.choices(words, k=40)),
            "organization": owner,
        }
        bad = wrong[n // 20 % len(wrong)] if n % (SERVICES // BAD) == 0 else {}
        made.append({**COUNSELLING, **own, **bad})
    return made


def _timed(work, *arguments):
    begun = time.perf_counter()
    answer = work(*arguments)
    return answer, time.perf_counter() - begun


def _peak_mb() -> float:
    """The most that this process ever held; nothing where the system does not tell."""
    if os.name == "nt":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
