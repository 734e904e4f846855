"""Search while typing, and opening a file, through the services that the window calls."""

import random
import statistics
import time
from datetime import date
from pathlib import Path

from sqlalchemy import text

from tests.bench.figure import Figure, p95
from tests.bench.population import populate
from tests.house import family
from wijkdesk.services.house import Services
from wijkdesk.storage import keys
from wijkdesk.storage.folding import fold
from wijkdesk.storage.store import Store

TARGETS = {3_000: 10.0, 100_000: 30.0}
LONGEST = 8
NAMES = 200


def figures(folder: Path) -> list[Figure]:
    """(c) search and (d) opening a file, with a small and a large town in the store."""
    found = []
    for people, target in TARGETS.items():
        profile = folder / f"people-{people}"
        store = Store(profile, keys.create(profile, "vier woorden op rij"))
        try:
            populate(store, people)
            found += _measure(store, people, target)
        finally:
            store.close()
    return found


def _measure(store: Store, people: int, target: float) -> list[Figure]:
    services = Services(store, date.today())
    file_id = family(services)
    typed = _prefixes(store)
    ours = [_timed(services.search.find, word, 50) for word in typed]
    bare = [_timed(_match, store, word) for word in typed]
    short = [t for t, word in zip(ours, typed, strict=True) if len(word) < 3]
    opened = [_timed(services.files.open, file_id) for _ in range(50)]
    return [
        Figure(
            f"search, prefixes 1-8 of {NAMES} names, {people:,} people (p95)",
            p95(ours),
            target=target,
            peer=p95(bare),
            peer_name="bare MATCH … LIMIT 50",
        ),
        Figure(f"search, below three letters, {people:,} people (p95)", p95(short), target=target),
        Figure(f"open a file, {people:,} people (p95)", p95(opened), target=100),
        Figure(f"open a file, {people:,} people (median)", statistics.median(opened)),
    ]


def _prefixes(store: Store) -> list[str]:
    with store.reading() as session:
        names = session.scalars(
            text("SELECT surname FROM person UNION SELECT given_names FROM person")
        ).all()
    known = sorted({fold(n) for n in names if n and len(fold(n)) > 2})
    chosen = random.Random(7).sample(known, min(NAMES, len(known)))
    return [name[:n] for name in chosen for n in range(1, LONGEST + 1) if len(name) >= n]


def _match(store: Store, word: str) -> None:
    with store.reading() as session:
        query = text("SELECT rowid FROM search_fts WHERE search_fts MATCH :m LIMIT 50")
        session.execute(query, {"m": f'"{word}"*'}).all()


def _timed(work, *arguments) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - begun) * 1000
