"""Kill an update of a store at a statement, or at a random moment, and look. A program of its own.

A statement number beyond the last one lets the update end; the store is then the new one.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from sqlalchemy import Engine, event

from tests.storage.landed_stores import DATABASE, columns_of, content, copied, differing, version_of
from wijkdesk.storage.migrate import VERSION
from wijkdesk.storage.store import Store


def main():
    """Read what to do from standard input; print how the stores were found."""
    asked = json.loads(sys.stdin.read())
    folder, chance = Path(asked["folder"]), random.Random(asked["seed"])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    key = copied(asked["name"], folder / "whole")
    before = content(folder / "whole" / DATABASE, key)
    last, took = _measure(folder, key)
    numbers = range(1, last + 1)
    if asked["statements"] < last:
        numbers = sorted(chance.sample(numbers, asked["statements"]))
    found, longest = Counter(), 0.0
    for place in [*numbers, *(chance.random() * took * 1.2 for _ in range(asked["moments"]))]:
        kind, seconds = _try(folder, key, before, place)
        found[kind] += 1
        longest = max(longest, seconds)
    sys.stdout.write(json.dumps({"found": found, "longest": longest, "statements": last}))


def _measure(folder, key):
    """How many statements a whole update is, and how long it takes."""
    shutil.copytree(folder / "whole", folder / "measured")
    counted = []
    listen = _listen(counted.append)
    begun = time.perf_counter()
    Store(folder / "measured", key).close()
    event.remove(Engine, "before_cursor_execute", listen)
    return len(counted), time.perf_counter() - begun


def _try(folder, key, before, place):
    one = folder / "one"
    shutil.copytree(folder / "whole", one)
    _update_and_die(one, key, place)
    begun = time.perf_counter()
    version, was = _version(one, key), version_of(folder / "whole" / DATABASE, key)
    assert version in (was, VERSION), version
    Store(one, key).close()
    seconds = time.perf_counter() - begun
    assert version_of(one / DATABASE, key) == VERSION
    assert not differing(before, content(one / DATABASE, key, columns_of(before)))
    shutil.rmtree(one)
    return "old" if version == was else "new", seconds


def _version(folder, key):
    """What a program would find, the log included."""
    from wijkdesk.storage.engine import open_connection

    bare = open_connection((folder / DATABASE).resolve(), key, "rw")
    try:
        return bare.execute("PRAGMA user_version").fetchone()[0]
    finally:
        bare.close()


def _update_and_die(folder, key, place):
    child = os.fork()
    if child == 0:
        try:
            if isinstance(place, int):
                _listen(_Countdown(place))
            Store(folder, key)
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    if not isinstance(place, int):
        time.sleep(place)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


class _Countdown:
    def __init__(self, left):
        self._left = left

    def __call__(self, _statement):
        self._left -= 1
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)


def _listen(hear):
    def before(_connection, _cursor, statement, *_):
        hear(statement)

    event.listen(Engine, "before_cursor_execute", before)
    return before


if __name__ == "__main__":
    main()
