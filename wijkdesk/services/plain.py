"""Hints for plain Dutch beside what the family will read; on until the worker turns them off."""

from typing import TYPE_CHECKING

from wijkdesk.plain.hints import Hint, HintKind
from wijkdesk.storage import state
from wijkdesk.storage.store import Store

if TYPE_CHECKING:
    from wijkdesk.plain.reader import Reader

__all__ = ["Hint", "HintKind", "PlainService"]

_OFF = "plain_off"


class PlainService:
    """Local, offline, and nothing of it is kept. For the lane that reads: it remembers texts."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._reader: Reader | None = None

    def is_on(self) -> bool:
        """Whether this worker wants hints."""
        with self._store.reading() as session:
            return not state.number(session, _OFF)

    def turn(self, *, on: bool) -> bool:
        """Remember what the worker wants."""
        with self._store.applying() as session:
            state.put(session, **{_OFF: int(not on)})
        return on

    def hints(self, text: str) -> tuple[Hint, ...]:
        """What may be hard to read in it; nothing while it is off, or of another language."""
        if not text.strip() or not self.is_on():
            return ()
        if self._reader is None:
            from wijkdesk.plain.reader import Reader  # its patterns take longer than a window may

            self._reader = Reader()
        return self._reader.hints(text)
