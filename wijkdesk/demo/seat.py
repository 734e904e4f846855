"""The window of the demo in its own process: lock replaces that one while the centre runs on."""

import sys
from functools import partial
from pathlib import Path

from wijkdesk.app import run
from wijkdesk.services.files import FileLine
from wijkdesk.ui.desk import Desk


def main() -> int:
    """`python -m wijkdesk.demo.seat PROFILE`, with the passphrase on standard input."""
    return run(Path(sys.argv[1]), sys.stdin.readline().strip(), open_a_file)


def open_a_file(desk: Desk) -> None:
    """Something to work on."""
    desk.tasks.run(desk, desk.services.files.mine, partial(_open_first, desk), lane="read")


def _open_first(desk: Desk, lines: list[FileLine]) -> None:
    if lines:
        desk.files.open(lines[0].case_file_id)


if __name__ == "__main__":
    raise SystemExit(main())
