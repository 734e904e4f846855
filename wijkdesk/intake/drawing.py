"""A cleaned document, drawn in a closed-off process: only pixels and words come back."""

import threading
from dataclasses import dataclass

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.closed import DRAW, PATIENCE, Closed
from wijkdesk.intake.frames import Bytes, Frame
from wijkdesk.vocabulary import AttachmentKind

MOST_SHEETS = 500
MOST_PIXELS = 16 * 1000 * 1000
LEAST = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its size in points, and its words for whoever listens."""

    width: float
    height: float
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Four bytes a pixel: blue, green, red, nothing."""

    width: int
    height: int
    pixels: Bytes


class Drawing:
    """Used from one thread, except `stop`. A process that ended is started again when asked."""

    def __init__(self, kind: AttachmentKind, data: Bytes, patience: float = PATIENCE) -> None:
        self._kind, self._data = kind, data
        self._patience = patience
        self._closed: Closed | None = None
        self._stopped = threading.Event()
        self.sheets: tuple[Sheet, ...] = ()
        self.more = False

    def open(self) -> "Drawing":
        """Let it read the document; `sheets` is known afterwards, `more` when not all are shown."""
        self._ask_again(Frame())
        return self

    def picture(self, number: int, width: int, height: int) -> Picture:
        """One page at this many pixels, or fewer when that is very many."""
        shrink = min(1.0, (MOST_PIXELS / max(width * height, LEAST)) ** 0.5)
        size = max(int(width * shrink), LEAST), max(int(height * shrink), LEAST)
        wanted = Frame({"page": number, "width": size[0], "height": size[1]})
        pixels = self._ask_again(wanted).data
        if len(pixels) != size[0] * size[1] * 4:
            raise RuleBrokenError("attachment_damaged")
        return Picture(*size, pixels)

    def stop(self) -> None:
        """For good, from any thread; clearing up is for whoever is asking, or `close`."""
        self._stopped.set()
        closed = self._closed
        if closed is not None:
            closed.stop()

    def close(self) -> None:
        """Nothing of the document is left after this."""
        self.stop()
        self._end()
        self._data = b""

    def _ask_again(self, frame: Frame) -> Frame:
        """The limit of time is for a whole life: a long read is allowed a second one."""
        try:
            return self._ask(frame)
        except RuleBrokenError:
            return self._ask(frame)

    def _ask(self, frame: Frame) -> Frame:
        if self._stopped.is_set():
            raise RuleBrokenError("attachment_heavy")
        try:
            if self._closed is None:
                self._closed = Closed(DRAW, self._patience)
                words = {"kind": str(self._kind), "most": MOST_SHEETS}
                answer = self._closed.ask(Frame(words, self._data))
                self.sheets, self.more = _sheets(answer), answer.words.get("more") is True
            return self._closed.ask(frame) if frame.words else Frame()
        except RuleBrokenError:
            self._end()
            raise

    def _end(self) -> None:
        if self._closed is not None:
            self._closed.close()
            self._closed = None


def _sheets(answer: Frame) -> tuple[Sheet, ...]:
    told = answer.words.get("sheets")
    try:
        made = tuple(
            Sheet(float(width), float(height), str(text))
            for width, height, text in (told if isinstance(told, list) else ())
        )
    except (TypeError, ValueError) as e:
        raise RuleBrokenError("attachment_damaged") from e
    if not made or not all(_fits(s.width) and _fits(s.height) for s in made):
        raise RuleBrokenError("attachment_damaged")
    return made


def _fits(length: float) -> bool:
    return LEAST <= length <= MOST_PIXELS
