"""How sections are set: headings, rows under a rule, labelled values, bullets."""

from collections.abc import Iterable
from dataclasses import replace

from wijkdesk.documents.blocks import Rule, TickBox, WritingLine, text
from wijkdesk.documents.languages import PLAIN
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.style import BODY, HEADING, LABEL, SMALL, VALUE, WIDTH, Style
from wijkdesk.documents.tagged.tag import Tag

SIDE = 118
"""The narrow left column, which says what the wide one is about."""
MAIN_AT = 132
MAIN = WIDTH - MAIN_AT
LABEL_WIDTH = 66
Part = tuple[str, Style] | tuple[str, Style, str]
"""Words, how they are set and, where their letters do not tell, in which language."""


def section(title: str, blocks: Iterable[Block], *, whole: bool = False) -> list[Block]:
    """Put a heading above the blocks, together; without blocks there is no heading either."""
    content = tabled(blocks)
    if not content:
        return []
    heading = text(title, HEADING, WIDTH, sticky=True)
    return [Stack(blocks=(heading, *content), gap=22, together=True, whole=whole)]


def cell(
    width: float,
    *parts: Part,
    gap: float = 0,
    sticky: bool = False,
    tag: Tag | None = None,
) -> Block:
    """Stack the texts that are not empty: paragraphs, or with a tag what it says in one.

    What is sticky is a heading: it is not cut between two languages.
    """
    texts = (
        text(words, style, width, tag=None if tag else PLAIN, lang=lang[0] if lang else "")
        for words, style, *lang in parts
        if words
    )
    return Stack(blocks=tuple(texts), gap=gap, sticky=sticky, whole=sticky, tag=tag)


def row(*cells: tuple[float, Block], width: float = WIDTH, headed: bool = True) -> Block:
    """Set cells side by side, under a rule; the first says what the row is about.

    Who listens hears a row of a table: see `tabled`.
    """
    told = tuple((x, _told(block, headed=headed and not i)) for i, (x, block) in enumerate(cells))
    return Stack(blocks=(Rule(width=width), Columns(cells=told, gap=6)), gap=7, tag=Tag("TR"))


def _told(block: Block, *, headed: bool) -> Block:
    """A box to tick is no cell; one without words heads nothing."""
    if isinstance(block, TickBox) or (block.tag and block.tag.role in {"TH", "TD"}):
        return block
    tag = Tag("TH", scope="Row") if headed and block.height else Tag("TD")
    return Stack(blocks=(block,), tag=tag) if block.tag else replace(block, tag=tag)


def tabled(blocks: Iterable[Block]) -> list[Block]:
    """Neighbouring rows are rows of one table."""
    found: list[Block] = []
    table: Tag | None = None
    for block in blocks:
        if block.tag and block.tag.role == "TR" and not block.tag.inside:
            table = table or Tag("Table")
            found.append(replace(block, tag=replace(block.tag, inside=table)))
        else:
            table = None
            found.append(block)
    return found


def labelled(label: str, words: str, width: float) -> list[Block]:
    """Set a small label beside a value; nothing for an empty one."""
    side = LABEL_WIDTH
    if not words:
        return []
    cells = (
        (0.0, text(label, LABEL, side, tag=None)),
        (side, text(words, VALUE, width - side, tag=None)),
    )
    return [Columns(cells=cells, tag=Tag("P"))]


def bullets(items: Iterable[str]) -> list[Block]:
    """Set each line behind a bullet."""
    together = Tag("L")
    return [
        Columns(
            cells=(
                (2, text("•", BODY, 12, tag=Tag("Lbl"))),
                (14, text(item, BODY, WIDTH - 14, tag=Tag("LBody"))),
            ),
            gap=3,
            tag=Tag("LI", inside=together),
        )
        for item in items
        if item
    ]


def listed(blocks: Iterable[Block]) -> list[Block]:
    """Blocks that are one list to who listens, without bullets."""
    together = Tag("L")
    return [replace(block, tag=Tag("LBody", inside=Tag("LI", inside=together))) for block in blocks]


def to_write(label: str, width: float, room: float) -> Block:
    """Leave room for a pen, above a line with a small label."""
    return Stack(blocks=(WritingLine(width=width, room=room), text(label, SMALL, width)))


def quoted(words: str) -> str:
    """Put somebody's own words between quotation marks, unless they came with them."""
    return f"“{words}”" if words and words[0] not in '"“”„«' else words


def joined(*parts: str) -> str:
    """Put what is not empty on one line, with a dot between."""
    return " · ".join(filter(None, parts))


def sentences(*parts: str) -> str:
    """What is not empty, after each other."""
    return " ".join(filter(None, parts))
