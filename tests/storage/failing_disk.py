"""Work in a profile while the disk gives errors (strace puts them there). A program of its own.

Says of each act that was acknowledged; trouble that is explained it says too, anything else ends it
with a trace.
"""

import json
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

from tests.storage.scripted_day import Day
from wijkdesk.errors import UnavailableError
from wijkdesk.services.house import Services
from wijkdesk.storage import backup
from wijkdesk.storage.store import Store

TIMES = 4


def main():
    """The profile is told by the first argument, as JSON."""
    asked = json.loads(sys.argv[1])
    folder, key = Path(asked["folder"]), bytes.fromhex(asked["key"])
    try:
        store = Store(folder, key)
    except UnavailableError as trouble:
        say("trouble", trouble.code)
        return
    try:
        services = Services(store, date.today())
        day = Day(services, UUID(asked["file_id"]), UUID(asked["samuel"]))
        for turn in range(TIMES):
            day.start = turn
            day.work(1, lambda name: say("kept", name))
            if turn % 2:
                backup.make(store)
                say("kept", "copy")
    except UnavailableError as trouble:
        say("trouble", trouble.code)
    finally:
        for code in sorted(set(day.codes)):
            say("trouble", code)
        store.close()
    say("ended", "")


def say(what, words):
    """At once: what was said before an end counts."""
    sys.stdout.write(f"{what} {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
