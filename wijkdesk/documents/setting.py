"""How sections are set: headings, rows under a rule, labelled values, bullets."""

from collections.abc import Iterable

from wijkdesk.documents.blocks import Rule, WritingLine, text
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.style import BODY, HEADING, LABEL, SMALL, VALUE, WIDTH, Style

SIDE = 118
"""The narrow left column, which says what the wide one is about."""
MAIN_AT = 132
MAIN = WIDTH - MAIN_AT
LABEL_WIDTH = 66


def section(title: str, blocks: Iterable[Block], *, whole: bool = False) -> list[Block]:
    """Put a heading above the blocks, together; without blocks there is no heading either."""
    content = list(blocks)
    if not content:
        return []
    heading = text(title, HEADING, WIDTH, sticky=True)
    return [Stack(blocks=(heading, *content), gap=22, together=True, whole=whole)]


def cell(width: float, *parts: tuple[str, Style], gap: float = 0, sticky: bool = False) -> Block:
    """Stack the texts that are not empty."""
    texts = tuple(text(words, style, width) for words, style in parts if words)
    return Stack(blocks=texts, gap=gap, sticky=sticky)


def row(*cells: tuple[float, Block], width: float = WIDTH) -> Block:
    """Set cells side by side, under a rule."""
    return Stack(blocks=(Rule(width=width), Columns(cells=cells, gap=6)), gap=7)


def labelled(label: str, words: str, width: float) -> list[Block]:
    """Set a small label beside a value; nothing for an empty one."""
    side = LABEL_WIDTH
    if not words:
        return []
    cells = ((0.0, text(label, LABEL, side)), (side, text(words, VALUE, width - side)))
    return [Columns(cells=cells)]


def bullets(items: Iterable[str]) -> list[Block]:
    """Set each line behind a bullet."""
    return [
        Columns(cells=((2, text("•", BODY, 12)), (14, text(item, BODY, WIDTH - 14))), gap=3)
        for item in items
        if item
    ]


def to_write(label: str, width: float, room: float) -> Block:
    """Leave room for a pen, above a line with a small label."""
    return Stack(blocks=(WritingLine(width=width, room=room), text(label, SMALL, width)))


def quoted(words: str) -> str:
    """Put somebody's own words between quotation marks, unless they came with them."""
    return f"“{words}”" if words and words[0] not in '"“”„«' else words


def joined(*parts: str) -> str:
    """Put what is not empty on one line, with a dot between."""
    return " · ".join(filter(None, parts))
