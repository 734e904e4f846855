"""What the service logs: one line per event, with ids and codes only."""

import logging
import re
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import msgspec

Value = str | int | float | UUID | None

_CODE = re.compile(r"[\w.,:<>= /-]{0,200}", re.ASCII)
_DEPTH = 5
_json = msgspec.json.Encoder()


def event(logger: logging.Logger, level: int, name: str, **fields: Value) -> None:
    """Log that something happened: its name, with ids and codes of what it was about."""
    if logger.isEnabledFor(level):
        logger.log(level, "%s %s", name, _Words(fields), extra={"event": name, "fields": fields})


def place_of(error: BaseException) -> dict[str, Value]:
    """Where a mistake was made and of what class; its words stay out, they may be a client's."""
    frames = traceback.extract_tb(error.__traceback__)[-_DEPTH:]
    where = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return {"error": type(error).__name__, "at": where}


def to_stderr() -> None:
    """Send events to standard error: JSON, or words if a person is looking.

    Libraries speak from warnings on, and of what they say the place is told and never the words.
    """
    # A line that cannot be written would be told with the words of the error it was about.
    logging.raiseExceptions = False
    handler = logging.StreamHandler()
    handler.setFormatter(AsWords() if sys.stderr.isatty() else AsJson())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("wijkdesk").setLevel(logging.INFO)


class AsJson(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        plain = {name: _plain(value) for name, value in _fields(record).items()}
        return _json.encode({**_head(record), **plain}).decode()


class AsWords(logging.Formatter):
    """The same for whoever reads along."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{' '.join(_head(record).values())} {_Words(_fields(record))}"


class _Words:
    """Fields as words, made only if somebody reads them."""

    def __init__(self, fields: Mapping[str, Value]) -> None:
        self._fields = fields

    def __str__(self) -> str:
        return " ".join(f"{name}={_plain(value)}" for name, value in self._fields.items())


def _head(record: logging.LogRecord) -> dict[str, str]:
    at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    name = getattr(record, "event", "library")
    return {"time": at, "level": record.levelname.lower(), "event": str(name)}


def _fields(record: logging.LogRecord) -> Mapping[str, Value]:
    known: Mapping[str, Value] | None = getattr(record, "fields", None)
    if known is not None:
        return known
    told = {"logger": record.name, "line": f"{record.filename}:{record.lineno}"}
    error = record.exc_info[1] if record.exc_info else None
    return {**told, **(place_of(error) if error is not None else {})}


def _plain(value: Value) -> str | int | float | None:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, str) and not _CODE.fullmatch(value):
        return "?"  # no code of ours: it may be anything
    return value
