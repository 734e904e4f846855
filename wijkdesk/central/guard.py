"""The guard of an embedded PostgreSQL: stops it when its last owner is gone, however that came.

A script of its own, with only Python's own library: it outlives the process that it guards.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes], *, wait: bool) -> None:
        while True:
            file.seek(0)
            try:
                return msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError:  # also when it has waited for ten seconds
                if not wait:
                    raise
else:
    import fcntl

    def _take(file: IO[bytes], *, wait: bool) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


@contextmanager
def locked(path: Path, *, wait: bool = True) -> Iterator[None]:
    """Hold a file's lock; the system lets go of it if the process dies. OSError: it is held."""
    with path.open("a+b") as file:
        _take(file, wait=wait)
        yield


def users(folder: Path) -> int:
    """How many guards hold their file in this folder; files of the dead are swept up."""
    alive = 0
    for path in folder.iterdir():
        try:
            with locked(path, wait=False):
                pass
            path.unlink(missing_ok=True)
        except OSError:
            alive += 1
    return alive


def run(command: list[str], **how: Any) -> None:
    """Run a program of PostgreSQL to its end, with nothing said and nothing heard."""
    quiet = subprocess.DEVNULL
    subprocess.run(command, check=True, stdin=quiet, stdout=quiet, stderr=quiet, cwd="/", **how)  # noqa: S603


def main() -> None:
    """Guard until standard input ends; told the folder, how to stop, as whom, what to sweep."""
    folder, stop, how = Path(sys.argv[1]), json.loads(sys.argv[2]), json.loads(sys.argv[3])
    mine = folder / "users" / str(os.getpid())
    with locked(mine):
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.read()
    with locked(folder / "lock"):
        if not users(folder / "users"):
            # A server that was killed cannot be stopped any more: that is no trouble of anybody.
            with suppress(subprocess.CalledProcessError):
                run(stop, **how)
            for left in sys.argv[4:]:
                Path(left).rmdir()


if __name__ == "__main__":
    main()
