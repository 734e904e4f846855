"""Grinds one malformed file after another in one closed-off process: a program of its own.

The product starts a process for each file; ten thousand of those would only measure starting.
"""

import os
import resource
import sys

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake import frames, limits
from wijkdesk.intake.cleaning import _load, clean
from wijkdesk.intake.frames import Frame, Torn


def main():
    _load()
    limits.SECONDS = resource.RLIM_INFINITY  # the patience of the test is for one file
    limits.shut_in()
    while True:
        try:
            data = frames.receive(0).data
        except Torn:
            os._exit(0)
        try:
            made = clean(data)
            answer = Frame({"kind": str(made.kind), "pages": made.pages}, made.shown or b"")
        except RuleBrokenError as e:
            answer = Frame({"code": e.code})
        except Exception as e:  # noqa: BLE001 - in the product it ends the process, and that is told
            answer = Frame({"died": type(e).__name__})
        frames.send(1, answer)


if __name__ == "__main__":
    sys.exit(main())
