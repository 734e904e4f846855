"""A file outside WijkDesk: whole and on the disk before anybody is told so, or not there at all."""

import os
from contextlib import ExitStack, suppress
from pathlib import Path

from wijkdesk.errors import UnavailableError

MOST_NAMES = 20


def keep_outside(path: Path, data: bytes | bytearray) -> None:
    """Write it; what stood under that name stays as it was until the new one is whole.

    Raises UnavailableError("not_written"), and nothing of it is left then.
    """
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            raise UnavailableError("not_written")
        part, opened = _part_of(target)
        with ExitStack() as undone:
            undone.callback(_away, part)
            with os.fdopen(opened, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
            undone.pop_all()
    except (OSError, ValueError, RuntimeError) as e:  # the last two are names no disk can hold
        raise UnavailableError("not_written") from e


def _away(part: Path) -> None:
    with suppress(OSError):
        part.unlink()


def _part_of(target: Path) -> tuple[Path, int]:
    """A file beside it by a name that says of what it is; never one that is there already."""
    begin, end = target.stem[:60], target.suffix[:20]
    names = (f"{begin}{end}.part", *(f"{begin}{n}{end}.part" for n in range(2, MOST_NAMES)))
    for name in names:
        with suppress(FileExistsError):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            return target.with_name(name), os.open(target.with_name(name), flags, 0o600)
    raise FileExistsError(target)
