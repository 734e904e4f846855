"""How long until something is on the screen."""

import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.population import populate
from tests.house import family
from wijkdesk.services.house import Services
from wijkdesk.storage import keys
from wijkdesk.storage.store import Store

PASSPHRASE = "vier woorden op rij"
CHILD = Path(__file__).with_name("start_child.py")
TIMES = 9


def figures(folder: Path) -> list[Figure]:
    """(a) start to unlock page, (b) Enter to first rows."""
    profile = folder / "start"
    _make(profile)
    ours, bare = [], []
    for _ in range(TIMES):
        ours.append(_painted("unlock", str(profile)))
        bare.append(_painted("bare"))
    rows = [float(_child("rows", str(profile), PASSPHRASE)) * 1000 for _ in range(5)]
    return [
        Figure(
            "start of the process to unlock page painted (median)",
            statistics.median(ours),
            peer=statistics.median(bare),
            peer_name="bare QMainWindow",
            target_ratio=2.5,
        ),
        Figure(
            "Enter on the passphrase to first rows, Argon2id included (median, 3,000 people)",
            statistics.median(rows),
            target=1500,
        ),
    ]


def _make(profile: Path) -> None:
    store = Store(profile, keys.create(profile, PASSPHRASE))
    populate(store, 3000)
    services = Services(store, date.today())
    file_id = family(services)
    plan = services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id)
    action = services.plan_lines.add_action(goal.id)
    typed = {"text": "Belt de school", "due": date.today()}
    services.plan_lines.save_action(action.id, {}, typed)
    store.close()


def _painted(*arguments: str) -> float:
    begun = time.time()
    return (float(_child(*arguments)) - begun) * 1000


def _child(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, str(CHILD), *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return done.stdout.splitlines()[-1]
