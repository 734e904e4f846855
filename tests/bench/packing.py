"""The meeneemmap: sixty files with their attachments come onto an empty laptop, and are checked."""

import os
from datetime import date
from pathlib import Path
from uuid import UUID

from tests.bench.figure import Figure
from tests.bench.syncing import centre, timed
from tests.bench.town_words import Words
from tests.house import FAST, PASSPHRASE, family
from tests.key_store import key_store
from tests.services.incoming import lay, take_in
from wijkdesk.services.house import Services
from wijkdesk.services.imports import Where
from wijkdesk.services.pouch import MOST
from wijkdesk.storage import backup
from wijkdesk.storage.chunks import ALONE_MS, Pace
from wijkdesk.storage.store import Store
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import sync_once
from wijkdesk.vocabulary import CompartmentKind

HOUSEHOLDS, TALKS, SCAN = 5, 20, 100_000
MEGA = 1_000_000


def figures(folder: Path) -> list[Figure]:
    """(b) until all is here and checked, how much that is, and packing what is here already."""
    with centre(folder, HOUSEHOLDS, apart=True) as (_, url, codes), key_store():
        noor, yusuf = (
            enrol(folder / f"packing-{name}", url, code, PASSPHRASE, kdf=FAST)
            for name, code in codes.items()
        )
        try:
            sync_once(noor)
            sync_once(yusuf)
            return _measure(folder, noor, yusuf)
        finally:
            noor.close()
            yusuf.close()


def _measure(folder: Path, noor: Store, yusuf: Store) -> list[Figure]:
    _write(folder, noor, Services(yusuf, date.today()).me.worker_id)
    before = _size(yusuf)
    came, _ = timed(_fetch, yusuf)
    services, today = Services(yusuf, date.today()), date.today()
    mine = [one.file.case_file_id for one in services.pouch.view(today).lines][:MOST]
    packed, view = timed(_pack, services, yusuf, mine)
    assert view.pouch.checked_at, "not all of it is here"
    assert len(view.along) == MOST
    held = sum(one.inside.size for one in view.along)
    # What an encrypted copy of the same store costs: every page read, and written under its key.
    copied, _ = timed(backup.make, yusuf)
    size = (_size(yusuf) - before) / MEGA
    return [
        Figure(
            f"pack {MOST} files with {TALKS} talks and a scan each, from nothing",
            came + packed,
            target=15_000,
            peer=copied,
            peer_name="a copy of that store, encrypted",
        ),
        Figure(f"pack {MOST} files that are here already", packed, target=1_000),
        Figure(
            f"{MOST} packed files on the disk",
            size,
            unit="MB",
            target=2 * held / MEGA + 10,
            peer=held / MEGA,
            peer_name="the bytes of their attachments",
        ),
    ]


def _write(folder: Path, noor: Store, colleague: UUID) -> None:
    services, words = Services(noor, date.today()), Words(8)
    home = _Home(services)
    for number in range(MOST):
        file_id = family(services, f"Gezin {number}")
        for _ in range(TALKS):
            services.journal.add(file_id, words.sentence())
        scan = lay(folder, f"Scan {number}.bin", b"\x00" + os.urandom(SCAN))
        take_in(home, scan, where=Where(file_id, CompartmentKind.SHARED))
        services.files.add_second(file_id, colleague)
    _fetch(noor)


class _Home:
    """What taking in asks of a house."""

    def __init__(self, services: Services) -> None:
        self.services = services


def _fetch(store: Store) -> None:
    """Rounds until there is nothing more to carry, as the window does it."""
    while getattr(sync_once(store, Pace(ALONE_MS)).files, "more", False):
        pass


def _pack(services: Services, store: Store, files: list[UUID]):
    today = date.today()
    services.pouch.choose(files, along=True)
    services.pouch.pack(today, today)
    sync_once(store)
    return services.pouch.check(today)


def _size(store: Store) -> int:
    return sum(path.stat().st_size for path in store.folder.glob("store.db*"))
