"""What comes in is cleaned once, as a whole; and characters that cannot be drawn are named."""

import dataclasses
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import TypeVar, cast

from msgspec import Struct, structs

from wijkdesk.documents.fonts import REGULAR, glyph

_LINE_END = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_MANY_LINES = re.compile(r"\n[ \n]*\n")
# Overrides and embeddings can make "24-11" read "11-42", so they do not come in; marks may stay.
_STEERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What word processors put in of themselves and Noto Sans lacks is spelled, not lost.
_SPELLED = str.maketrans(
    {"→": "->", "←": "<-", "⇒": "=>", "−": "-", "≤": "<=", "≥": ">=", "≠": "<>", "●": "•", "▪": "•"}
)
_ARABIC_SIGNS = frozenset("\u0600\u0601\u0602\u0603\u0604\u06dd")

Document = TypeVar("Document")


def clean(text: str) -> str:
    """Make text safe to draw: composed, without controls, lone surrogates or overrides."""
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = _LINE_END.sub("\n", text).replace("\t", "    ")
    text = "".join(c for c in text if c == "\n" or unicodedata.category(c) != "Cc")
    text = unicodedata.normalize("NFC", _STEERING.sub("", text.translate(_SPELLED)))
    return _MANY_LINES.sub("\n\n", text).strip("\n ")


def cleaned(document: Document) -> Document:
    """Clean every text in a dataclass and in the dataclasses and tuples within it."""
    return cast("Document", _cleaned(document))


def missing(document: object) -> tuple[str, ...]:
    """Name the characters that no font has, once each, in the order in which they appear."""
    characters = dict.fromkeys("".join(_texts(document)))
    return tuple(c for c in characters if c != "\n" and not unseen(c) and glyph(c, REGULAR).lost)


@cache
def unseen(char: str) -> bool:
    """Joiners, marks of direction and variation selectors do their work and leave no trace."""
    if unicodedata.category(char) == "Cf":
        return char not in _ARABIC_SIGNS
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _cleaned(value: object) -> object:
    if type(value) is str:  # not a StrEnum: those are our own words
        return clean(value)
    if isinstance(value, tuple):
        return tuple(_cleaned(item) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: _cleaned(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return dataclasses.replace(value, **fields)
    if isinstance(value, Struct):
        return structs.replace(value, **_cleaned_parts(value))
    return value


def _cleaned_parts(value: Struct) -> dict[str, object]:
    return {name: _cleaned(part) for name, part in structs.asdict(value).items()}


def _texts(value: object) -> Iterator[str]:
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, Struct):
        for part in structs.asdict(value).values():
            yield from _texts(part)
