"""Work in profiles while the disk gives errors (strace puts them there). A program of its own.

Each line of standard input names a profile and an error; the answer is what was said meanwhile: of
each act that was acknowledged, and trouble that is explained. Anything else ends it with a trace.
Each works in a fork of this program, so that all of it is read from the disk only once.
"""

import ctypes
import json
import os
import subprocess
import sys
import tempfile
import traceback
from datetime import date
from pathlib import Path
from uuid import UUID

from tests.storage.scripted_day import Day
from wijkdesk.errors import UnavailableError
from wijkdesk.services.house import Services
from wijkdesk.storage import backup
from wijkdesk.storage.store import Store

TIMES = 4


ANY_MAY_TRACE = (0x59616D61, -1)  # PR_SET_PTRACER: strace is no ancestor of whom it traces


def main():
    """Answer one line with another."""
    for line in sys.stdin:
        sys.stdout.write(f"{json.dumps(failed(**json.loads(line)))}\n")
        sys.stdout.flush()


def failed(inject, **asked):
    """How it ended and what it said, while strace does as `inject` says."""
    go, gone = os.pipe()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            os.close(gone)
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            ctypes.CDLL(None).prctl(*ANY_MAY_TRACE, 0, 0, 0)
            os.read(go, 1)
            os._exit(ended(asked))
        os.close(go)
        tracing = [*inject, "-p", str(child)]
        with subprocess.Popen(tracing, stderr=subprocess.PIPE, text=True) as strace:
            told = strace.stderr.readline()
            os.close(gone)
            _, status = os.waitpid(child, 0)
            told += strace.stderr.read()
        assert f"Process {child} attached" in told, told
        said = [(file.seek(0), file.read().decode())[1] for file in (out, err)]
    return os.waitstatus_to_exitcode(status), *said


def ended(asked):
    """What a program of its own would end with."""
    try:
        work(asked)
    except BaseException:  # noqa: BLE001 - whatever it was is the answer
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


def work(asked):
    """A day in this profile."""
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
