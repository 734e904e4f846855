"""`python -m tests.screens FOLDER [--only NAME] [--size 1280x720] [--scheme light]`."""

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtWidgets import QApplication, QWidget

from tests.house import house
from tests.screens.picture import save
from tests.screens.town import build
from tests.screens.trouble import trouble as make_trouble
from tests.screens.walk import Screen, calm, settle, spin, troubled
from tests.ui.every_page import BUILDERS
from wijkdesk.errors import UnavailableError
from wijkdesk.ui import theme
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.garbage import Garbage
from wijkdesk.ui.language import install
from wijkdesk.ui.tasks import Tasks

SCHEMES, SIZES = ("light", "dark"), ("1280x720", "1920x1080")


def main() -> int:
    asked = argparse.ArgumentParser(prog="tests.screens", description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--only", default="", help="part of the name of a screen")
    asked.add_argument("--scheme", choices=SCHEMES, action="append")
    asked.add_argument("--size", action="append")
    given = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    kept = install(app)
    garbage = Garbage(app)  # as in the program: never on a worker, never halfway
    given.folder.mkdir(parents=True, exist_ok=True)
    trouble: list[BaseException] = []
    for scheme in given.scheme or SCHEMES:
        theme.apply(app, scheme)
        for size in given.size or SIZES:
            one_round(given.folder, f"{scheme}-{size}", given.only, trouble)
    garbage.stop()
    del kept
    for one in trouble:
        traceback.print_exception(one)
    return 1 if trouble else 0


def one_round(folder: Path, suffix: str, only: str, trouble: list[BaseException]) -> None:
    """Every screen once: a town of its own, so that no picture shows what another one did."""
    with tempfile.TemporaryDirectory() as place, house(Path(place) / "profile") as home:
        town = build(home)
        tasks = Tasks(trouble.append)
        desk = Desk(home.services, tasks, _nowhere)
        desk.window.resize(*size_of(suffix))
        desk.window.show()
        desk.window.activateWindow()
        spin()
        take(desk, calm(desk, town), folder, suffix, only)
        make_trouble(home, town)
        take(desk, troubled(desk, town), folder, suffix, only)
        work = SimpleNamespace(services=home.services, tasks=tasks)
        before_the_desk(work, folder, suffix, only)
        desk.rounds.timer.stop()
        desk.window.close()
        tasks.close()


def before_the_desk(work: object, folder: Path, suffix: str, only: str) -> None:
    """The pages that stand in a window of their own, because there is no desk yet."""
    width, height = size_of(suffix)
    for name in ("UnlockPage", "EnrolPage", "DamagedPage"):
        short = name.removesuffix("Page").lower()
        if only in short:
            page = BUILDERS[name](work)
            page.resize(width, height)
            page.show()
            spin()
            keep(page, folder / f"{short}-{suffix}.webp")
            page.close()


def size_of(suffix: str) -> tuple[int, int]:
    """Width and height from the end of a name."""
    width, height = map(int, suffix.rpartition("-")[2].split("x"))
    return width, height


def keep(shown: QWidget, path: Path) -> None:
    """Save it, and say so."""
    save(shown, path)
    sys.stdout.write(f"{path.name}\n")


def take(desk: Desk, walk: Iterable[Screen], folder: Path, suffix: str, only: str) -> None:
    """Walk along the screens in one window, and save what is on it."""
    for name, go in walk:
        if not only or any(one in name for one in only.split(",")):
            while desk.window.messages.messages:  # what a page before this one said
                desk.window.messages.next_message()
            go()
            settle(desk.tasks)
            keep(desk.window, folder / f"{name}-{suffix}.webp")


def _nowhere() -> object:
    raise UnavailableError("central_unreachable")


if __name__ == "__main__":
    sys.exit(main())
