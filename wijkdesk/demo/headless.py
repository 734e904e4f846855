"""Play the story offscreen and write down what was synced."""

import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from sqlalchemy import Engine

from wijkdesk.app import make_application
from wijkdesk.demo.driver import Driver
from wijkdesk.demo.stage import Stage
from wijkdesk.demo.story import story
from wijkdesk.sync.rounds import Report

OUTCOMES = {
    "A": "applied",
    "M": "merged",
    "N": "already so",
    "C": "conflict kept",
    "R": "restored",
    "Q": "held back",
}


def play(
    engine: Engine, laptops: Path, output: Path, names: list[str], say: Callable[[str], None]
) -> str | None:
    """None when every step was seen to work, else what went wrong in one sentence."""
    application = make_application("light")
    steps = count(1)

    def tell(step: str) -> None:
        say(f"{next(steps):3}. {step}")

    stage = Stage(engine, laptops, output, tell)
    ended: list[BaseException | None] = []
    driver = Driver(story(stage, names))
    driver.ended.connect(ended.append)
    driver.ended.connect(application.quit)
    # A step that fails, or a bug that the windows would have survived: it did not succeed.
    sys.excepthook = lambda _kind, error, _trace: driver.fail(error)
    driver.start()
    application.exec()
    try:
        stage.close()
    finally:
        write_report(output / "sync-report.txt", stage.reports)
    if not ended or ended[0] is None:
        return None if ended else "it was stopped before its end"
    return f"{type(ended[0]).__name__}: {ended[0]}"


def write_report(path: Path, reports: list[tuple[str, Report]]) -> None:
    """What each round of sync did, one line each."""
    lines = ["What was synced, round by round", ""]
    for worker, r in reports:
        done = (
            ", ".join(f"{n} {OUTCOMES[o]}" for o, n in sorted(r.outcomes.items()))
            or "nothing to send"
        )
        lines.append(
            f"{worker}: sent {done}; "
            f"fetched {r.fetched.rows} rows in {r.fetched.containers} containers; "
            f"{r.fetched.revoked} removed; {r.sent_bytes} bytes up, {r.received_bytes} bytes down"
        )
    path.write_text("\n".join(lines) + "\n", "utf-8")
