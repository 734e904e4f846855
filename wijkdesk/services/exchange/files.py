"""A file from outside to entries, by the closed-off process, which is believed in nothing."""

from pathlib import Path

import msgspec

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.intake.closed import DIRECTORY, PATIENCE, Closed
from wijkdesk.intake.frames import Frame
from wijkdesk.intake.hsds.found import FoundFile
from wijkdesk.intake.reading import read_file

LARGEST = 64 * 1024 * 1024
_AS_OURS = {
    "attachment_damaged": "exchange_unread",
    "attachment_heavy": "exchange_bomb",
    "attachment_too_large": "exchange_too_large",
    "attachment_empty": "exchange_empty",
    "attachment_not_a_file": "exchange_unread",
    "attachment_gone": "exchange_gone",
    "attachment_unreadable": "exchange_gone",
    "attachment_changing": "exchange_gone",
}
"""The same trouble of an attachment, in words that fit here."""


class FileReader:
    """One file at a time; what takes longer than `patience` is let go."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._closed: Closed | None = None

    def stop(self) -> None:
        """From another thread: what is being read is wanted no more."""
        if (closed := self._closed) is not None:
            closed.stop()

    def read(self, path: Path) -> FoundFile:
        """What is in it."""
        try:
            data = read_file(path, LARGEST)
            answer = self._asked(data)
            return msgspec.json.decode(answer.data, type=FoundFile)
        except msgspec.MsgspecError as e:
            raise RuleBrokenError("exchange_unread") from e
        except RuleBrokenError as e:
            raise RuleBrokenError(_AS_OURS.get(e.code, e.code), field=None, **e.values) from e
        except UnavailableError as e:
            raise UnavailableError(_AS_OURS.get(e.code, e.code), field=None, **e.values) from e

    def _asked(self, data: bytearray) -> Frame:
        self._closed = closed = Closed(DIRECTORY, self._patience)
        try:
            return closed.ask(Frame(data=data))
        finally:
            self._closed = None
            closed.close()
