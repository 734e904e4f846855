"""`wijkdesk demo`: make Polderdam, then open the window, or do the main job without a screen."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from rich.console import Console

from wijkdesk import config, qt_libraries
from wijkdesk.demo.polderdam import rows
from wijkdesk.demo.polderdam.people import LAPTOP_A, held_by, planted_names, worker_id
from wijkdesk.demo.town import Town, postgres_folder, realm_of, town
from wijkdesk.errors import UnavailableError


def run(*, headless: bool, output: Path, households: int, seed: int, data: Path | None) -> int:
    """0 when every step was seen to work."""
    console = Console(highlight=False, soft_wrap=True, markup=False)
    home = data or config.data_home() / "demo"
    _folder(home)
    if headless:
        _folder(output)
    say = console.print
    with console.status("Starting the central store and making Polderdam …"):
        place = postgres_folder(home / "centre")
        opened = town(place, households, seed, say)
        polderdam = opened.__enter__()
    try:
        if headless or not qt_libraries.has_display():
            return _play(polderdam, output, households, seed, say)
        from wijkdesk.demo.window import sit_down

        return sit_down(polderdam, home, say)
    finally:
        opened.__exit__(None, None, None)


def _folder(wanted: Path) -> None:
    """Said before anything is begun: a place that cannot be used."""
    try:
        wanted.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as e:
        raise UnavailableError("folder_unusable", folder=str(wanted)) from e


def _play(
    polderdam: Town, output: Path, households: int, seed: int, say: Callable[[str], None]
) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from wijkdesk.demo.headless import play

    begun = time.monotonic()
    _folder(output)
    laptops = Path(tempfile.mkdtemp(prefix="wijkdesk-demo-"))
    try:
        with polderdam.database(f"run_{time.time_ns()}", keep=False) as engine:
            realm = realm_of(engine)
            # Names that really come to laptop A: anything else would be easy not to find.
            made = rows(realm, households, seed=seed, today=date.today())  # noqa: DTZ011 - own day
            names = planted_names(held_by(made, worker_id(realm, LAPTOP_A)))
            problem = play(engine, laptops, output, names, say)
    finally:
        # These laptops were only made for this run; the window's own demo profile is elsewhere.
        shutil.rmtree(laptops, ignore_errors=True)
    if problem is not None:
        Console(stderr=True, highlight=False, markup=False).print(
            f"The demo did not succeed: {problem}"
        )
        return 1
    say(f"The main job is done in {time.monotonic() - begun:.0f} s. Look in {output}/.")
    return 0
