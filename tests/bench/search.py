"""Search while typing, through the service that the window calls, beside two others.

The same words as a bare question to FTS5, and the same texts in a collection of Anki. Garbage is
not collected meanwhile, for any of them: the window does that from a timer (ui/garbage.py).
"""

import gc
import random
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from sqlalchemy import select, text

from tests.bench import peers, town
from tests.bench.figure import Figure, p95
from tests.house import family, house
from tests.storage.heard import town as lists
from tests.storage.heard.halves import halves
from wijkdesk.models.all import CaseFile
from wijkdesk.services.house import Services
from wijkdesk.storage import keys
from wijkdesk.storage.folding import fold
from wijkdesk.storage.store import Store

LONGEST, NAMES = 8, 200
TARGET, SMALL_TARGET = 30.0, 10.0
SMALL = (3_000, 1_350, 30_000)
BARE = "bare MATCH … LIMIT 50"


def figures(folder: Path) -> list[Figure]:
    """(c) search and (d) opening a file in a large town, search in a small one, and names heard."""
    large = town.large_town(folder)
    store = Store(large, keys.unlock(large, town.PASSPHRASE))
    gc.collect()
    gc.disable()
    try:
        found = [*_large(store, folder), *_small(folder)]
    finally:
        gc.enable()
        store.close()
    return [_built(large), *found, *_heard(folder)]


def _built(profile: Path) -> Figure:
    size = (profile / "store.db").stat().st_size / 1e6
    name = f"build {town.PEOPLE:,} people and {town.LINES:,} journal lines ({size:,.0f} MB)"
    seconds = float((profile / "built").read_text("utf-8"))
    return Figure(name, seconds, unit="s", target=180)


def _large(store: Store, folder: Path) -> list[Figure]:
    services = Services(store, date.today())
    search = services.search.everything
    names = _names(store)
    found = []
    for length in range(1, LONGEST + 1):
        typed = [name[:length] for name in names if len(name) >= length]
        ours = [_timed(search, word) for word in typed]
        bare = [_timed(_match, store, word) for word in typed]
        found.append(_of(f"search, {length} letters of a name", ours, bare))
    for what, typed in _other_words(store).items():
        found.append(_of(f"search, {what}", [_timed(search, words) for words in typed]))
    files = [line.case_file_id for line in services.files.mine()[:50]]
    opened = [_timed(services.files.open, file_id) for file_id in files]
    found.append(
        Figure(
            f"open a file, {town.PEOPLE:,} people (p95; {_middle(opened)})", p95(opened), target=100
        )
    )
    return [*found, *_anki(store, names, folder)]


def _of(name: str, ours: list[float], bare: list[float] | None = None) -> Figure:
    return Figure(
        f"{name} (p95; {_middle(ours)})",
        p95(ours),
        target=TARGET,
        peer=p95(bare) if bare else None,
        peer_name=BARE if bare else "",
    )


def _middle(samples: list[float]) -> str:
    p99 = statistics.quantiles(samples, n=100)[-1]
    return f"p50 {statistics.median(samples):.1f}, p99 {p99:.1f}"


def _names(store: Store) -> list[str]:
    with store.reading() as session:
        names = session.scalars(
            text("SELECT surname FROM person UNION SELECT given_names FROM person")
        ).all()
    known = sorted({fold(n) for n in names if n and len(fold(n)) > 2})
    return random.Random(7).sample(known, NAMES)


def _other_words(store: Store) -> dict[str, list[str]]:
    """What else is typed: two words, names as heard, numbers, addresses, words of notes."""
    rng = random.Random(8)
    with store.reading() as session:
        people = session.execute(
            text(
                "SELECT p.given_names, p.surname, p.birth_date, p.phone, h.postcode, "
                "h.house_number "
                "FROM person p JOIN membership m ON m.person_id = p.id "
                "JOIN household h ON h.id = m.household_id WHERE p.phone IS NOT NULL LIMIT 20000"
            )
        ).all()
        notes = session.scalars(text("SELECT text FROM contact_moment LIMIT 20000")).all()
    some = rng.sample(people, NAMES)
    said = [[w for w in fold(note).split() if len(w) > 4] for note in rng.sample(notes, NAMES)]
    births = [date.fromisoformat(p.birth_date) for p in some]
    return {
        "first name and surname": [f"{p.given_names} {p.surname}" for p in some],
        "a name as it is heard": [typed for _, _, typed in halves("alike")[1]],
        "the last digits of a telephone": [p.phone[-6:] for p in some],
        "a birth date": [f"{born.day}-{born.month}-{born.year}" for born in births],
        "postcode and number": [f"{p.postcode} {p.house_number}" for p in some],
        "a word of a note": [rng.choice(words) for words in said if words],
        "two words of a note": [" ".join(rng.sample(w, 2)) for w in said if len(w) > 1],
    }


def _match(store: Store, word: str) -> None:
    with store.reading() as session:
        query = text("SELECT rowid FROM search_fts WHERE search_fts MATCH :m LIMIT 50")
        session.execute(query, {"m": f'"{word}"*'}).all()


def _anki(store: Store, names: Sequence[str], folder: Path) -> list[Figure]:
    """The same beginnings of names, in the same texts of 100,000 people."""
    typed = [name[:length] for name in names[:40] for length in range(3, LONGEST + 1)]
    name = f"search, the same in {town.PEOPLE:,} notes of Anki"
    search = Services(store, date.today()).search.find
    ours = [_timed(search, word) for word in typed]
    theirs = peers.anki(folder, _texts(store), typed)
    if isinstance(theirs, str):
        return [Figure(name, p95(ours), peer_name=theirs)]
    return [
        Figure(
            f"{name} (p95; {_middle(ours)})", p95(ours), peer=p95(theirs), peer_name="find_notes"
        )
    ]


def _texts(store: Store) -> list[tuple[str, str]]:
    query = text(
        "SELECT p.given_names || ' ' || coalesce(p.infix || ' ', '') || p.surname, "
        "p.birth_date || ' ' || p.bsn || ' ' || coalesce(p.phone, '') || ' ' || h.name || ' ' || "
        "h.street || ' ' || h.house_number || ' ' || h.postcode "
        "FROM person p JOIN membership m ON m.person_id = p.id "
        "JOIN household h ON h.id = m.household_id"
    )
    with store.reading() as session:
        return [(front, back) for front, back in session.execute(query)]


def _small(folder: Path) -> list[Figure]:
    profile = folder / "small-town"
    town.build(profile, *SMALL)
    store = Store(profile, keys.unlock(profile, town.PASSPHRASE))
    try:
        search = Services(store, date.today()).search.everything
        names = _names(store)
        typed = [name[:n] for name in names for n in range(1, LONGEST + 1) if len(name) >= n]
        ours = [_timed(search, word) for word in typed]
        bare = [_timed(_match, store, word) for word in typed]
    finally:
        store.close()
    name = f"search, 1-{LONGEST} letters of a name, {SMALL[0]:,} people (p95; {_middle(ours)})"
    return [Figure(name, p95(ours), target=SMALL_TARGET, peer=p95(bare), peer_name=BARE)]


def _heard(folder: Path) -> list[Figure]:
    """Of the half that was never looked at while tuning (decision record 0019)."""
    with house(folder / "heard") as home:
        family(home.services)
        with home.store.begin("bench") as session:
            box = session.scalars(select(CaseFile.container_id)).one()
            session.add_all(lists.people(box))
        with home.store.reading() as session:
            score = lists.score(session, 1)
    return [
        Figure(
            "names as heard that are not found, held out",
            (1 - score.found) * 100,
            unit="%",
            target=10,
            peer=(1 - score.plain) * 100,
            peer_name="without sound",
        ),
        Figure(
            "clearly different names that are found as heard, held out",
            score.wrong * 100,
            unit="%",
            target=15,
        ),
    ]


def _timed(work: Callable[..., object], *arguments: object) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - begun) * 1000
