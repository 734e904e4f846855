"""XML from outside, told as it is read: without prefixes, and never with words of its own."""

import re
from collections.abc import Callable, Mapping
from xml.parsers import expat

from wijkdesk.errors import RuleBrokenError

Attributes = Mapping[str, str]
ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def walk(
    data: bytes,
    begins: Callable[[str, Attributes], None],
    ends: Callable[[str], None] = lambda _name: None,
    says: Callable[[str], None] = lambda _text: None,
) -> None:
    """Read a whole part; who listens may raise, and that ends it."""
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def first(name: str, given: Attributes) -> None:
        """Some write <x:row> where others write <row>: the first element tells."""
        prefix = name.rpartition(":")[0]
        if prefix:
            less = len(prefix) + 1
            parser.StartElementHandler = lambda name, given: begins(name[less:], given)
            parser.EndElementHandler = lambda name: ends(name[less:])
        else:
            parser.StartElementHandler, parser.EndElementHandler = begins, ends
        begins(name.rpartition(":")[2], given)

    parser.StartElementHandler = first
    parser.CharacterDataHandler = says
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 - only by place
    except expat.ExpatError as e:
        raise RuleBrokenError("exchange_unread") from e


def plain(text: str) -> str:
    """Signs that XML cannot hold are written as _x000D_ there."""
    return ESCAPED.sub(_sign, text) if "_x" in text else text


def _sign(found: re.Match[str]) -> str:
    sign = chr(int(found[1], 16))
    return "\ufffd" if "\ud800" <= sign <= "\udfff" else sign


def _refuse(*_told: object) -> None:
    """What defines words of its own makes ten letters into a gigabyte."""
    raise RuleBrokenError("exchange_unread")
