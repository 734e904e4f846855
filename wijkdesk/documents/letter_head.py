"""What every letter of the team has alike: above whom it is from and to, below who signs it."""

from collections.abc import Iterable
from datetime import date

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import text
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.setting import LABEL_WIDTH, cell, labelled
from wijkdesk.documents.style import BODY, SMALL, STRONG, VALUE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import measured

_FACTS_AT = 226
_FACTS = WIDTH - _FACTS_AT
_SIGNED = 34
"""Room for a signature by hand."""


def letter_head(
    sender: tuple[str, str], to: tuple[str, Iterable[str]], on: date, *facts: tuple[str, str]
) -> list[Block]:
    """Municipality and team, the address where a window envelope shows it, and whom to call."""
    municipality, team = sender
    name, lines = to
    known = (("Datum", dutch.day(on)), *facts)
    told = (block for label, words in known for block in labelled(label, words, _FACTS))
    address = cell(
        _FACTS_AT - 20, (name, STRONG), *((words, VALUE) for words in lines), tag=Tag("P")
    )
    return [
        cell(WIDTH, (municipality, STRONG), (team, SMALL)),
        Columns(cells=((0, address), (_FACTS_AT, Stack(blocks=tuple(told)))), gap=42),
    ]


def mail(address: str) -> str:
    """A long address parts after the @: at a hyphen one would wonder whether it belongs there."""
    if measured(address, VALUE.family) * VALUE.size <= _FACTS - LABEL_WIDTH:
        return address
    return address.replace("@", "@\n", 1)


def signed(by: str, role: str, *, gap: float = 0) -> list[Block]:
    """The greeting, and below room to sign the name."""
    return [
        text("Met vriendelijke groet,", BODY, WIDTH, gap=gap, sticky=True),
        cell(WIDTH, (by, STRONG), (role, VALUE), gap=_SIGNED, tag=Tag("P")),
    ]
