"""The genogram and ecomap of twelve people in two households, with six helpers."""

import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.passing import pause, until
from tests.house import house
from tests.large_family import large_family
from wijkdesk.app import make_application
from wijkdesk.documents.genogram.from_file import family_of
from wijkdesk.documents.genogram.layout import drawn
from wijkdesk.errors import UnavailableError
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.paper import print_genogram
from wijkdesk.ui.tasks import Tasks

TIMES = 20


def figures(folder: Path) -> list[Figure]:
    """(g) on the screen with the file at hand, moving one of them, and on paper; medians."""
    with house(folder / "drawing") as home:
        file_id = large_family(home)
        application = make_application()
        tasks = Tasks(print)
        desk = Desk(home.services, tasks, _no_network)
        desk.window.show()
        desk.files.open(file_id)
        page = desk.files.pages[file_id]
        until(lambda: page.view is not None)
        page.show_tab("drawing")
        pause(100)
        tab, view = page.drawing, page.view
        symbol = next(iter(tab.genogram.symbols.values()))

        def show() -> None:
            tab.show_view(view)
            application.processEvents()
            tab.genogram.grab()

        def move() -> None:
            symbol.nudged.emit(symbol.person_id, 1)
            application.processEvents()
            tab.genogram.grab()

        rules = _median(lambda: drawn(family_of(view, date.today())))
        shown, moved = _median(show), _median(move)
        paper = _median(lambda: print_genogram(home.services, file_id, date.today()))
        tab.flush()
        desk.rounds.timer.stop()
        desk.window.close()
        tasks.close()
    assert len(tab.genogram.drawing.places) == 12
    return [
        Figure("genogram of 12 people drawn, with 6 helpers around", shown, target=100),
        Figure("the same: one of them moved by a key", moved, target=50),
        Figure("the same: the rules alone", rules, target=30),
        Figure("the same: as PDF, read from the store", paper, target=200),
    ]


def _no_network() -> None:
    raise UnavailableError("central_unreachable")


def _median(work: Callable[[], object]) -> float:
    took = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        work()
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)
