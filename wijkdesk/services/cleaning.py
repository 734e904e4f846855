"""Text is cleaned once, here, at the edge of the services (decision 14)."""

import unicodedata
from typing import Any

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.messages import MAX_TEXT

_CONTROLS = dict.fromkeys({*range(32), *range(127, 160)} - {ord("\t"), ord("\n")})


def clean(value: Any) -> Any:
    """A typed value as it may be kept.

    For text no control characters, lone surrogates replaced, NFC.
    """
    if not isinstance(value, str) or type(value) is not str:
        return value
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = unicodedata.normalize("NFC", text.translate(_CONTROLS))
    if len(text.encode()) > MAX_TEXT:
        raise RuleBrokenError("text_too_long", maximum=MAX_TEXT)
    return text


def one_line(value: str | None) -> str | None:
    """Cleaned text for a one-line field; nothing typed is None."""
    text = " ".join(str(clean(value or "")).split())
    return text or None
