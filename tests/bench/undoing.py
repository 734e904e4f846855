"""Undo after a busy month: the last act found and taken back, and the list of the last changes."""

import time
from pathlib import Path

from tests.bench.figure import Figure, p95
from tests.house import family, house
from wijkdesk.storage import change_record
from wijkdesk.storage.tables import sync_op

MONTH = 5_000
"""Changes of thirty days: 40 saves a day are 900, and some write more."""


def figures(folder: Path) -> list[Figure]:
    """Ctrl+Z is an act like saving a field; the list is a page that opens."""
    with house(folder / "undoing") as made:
        services = made.services
        file_id = family(services)
        needs = [services.needs.add(file_id).id for _ in range(40)]
        for n in range(MONTH):
            typed = {"nature": f"{n} " + "verslag " * 250}
            services.needs.save(needs[n % len(needs)], {}, typed)
        with made.store.applying() as session:
            session.execute(sync_op.update().values(batch_no=1))
            change_record.delivered(session, 1, [], 1)
            change_record.safe(session, 1)
        undone = []
        for _ in range(60):
            undone.append(_timed(services.undo.undo_last))
            services.undo.redo_last()
        listed = [_timed(services.undo.acts) for _ in range(20)]
    return [
        Figure(f"undo the last of {MONTH:,} changes, durable (p95)", p95(undone), target=50),
        Figure("list of the last changes, 50 lines (p95)", p95(listed), target=200),
    ]


def _timed(work) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
