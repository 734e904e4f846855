"""Whether the file that is written to is still the one that the next opening will find.

On most systems a file that was thrown away can be written to for as long as it is open: every save
would be told as safe, and be gone with the program.
"""

import os
from pathlib import Path


class OnDisk:
    """Held open beside the connections, and let go after them: with it go their locks."""

    def __init__(self, path: Path) -> None:
        self._path = os.fspath(path)
        # Elsewhere an open file cannot be thrown away.
        self._file = os.open(path, os.O_RDONLY) if os.name == "posix" else None

    def is_there(self) -> bool:
        """Not thrown away, not moved, and nothing else put in its place."""
        try:
            found = os.stat(self._path)  # noqa: PTH116 - asked at every save
            return self._file is None or os.path.samestat(found, os.fstat(self._file))
        except FileNotFoundError:
            return False
        except OSError:  # what else the disk has to say is told by whoever writes
            return True

    def let_go(self) -> None:
        """After the connections."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
