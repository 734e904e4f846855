"""Who has a profile open: one program at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from wijkdesk.errors import UnavailableError
from wijkdesk.storage.engine import DATABASE


def locked(folder: Path) -> FileLock:
    """Nobody else has this profile open; ends with the process, however that ends.

    Raises UnavailableError("profile_in_use").
    """
    alone = FileLock(str(folder / "in-use.lock"), thread_local=False)
    try:
        alone.acquire(timeout=0)
    except Timeout as e:
        raise UnavailableError("profile_in_use") from e
    except OSError as e:
        raise UnavailableError("disk_read_only") from e
    return alone


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody has this profile open meanwhile."""
    with locked(folder):
        yield


def set_aside(folder: Path) -> None:
    """Put away a database without a header: a cut-off enrolment, or its header is elsewhere."""
    with locked(folder):
        for old in folder.glob(f"{DATABASE}*"):
            old.replace(old.with_name(f"left-{old.name}"))
