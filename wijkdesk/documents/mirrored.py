"""A paper for who reads from right to left: what stands at the left in Dutch stands at the right.

Latin letters end there too, so that the eye finds each line where it looks for it.
"""

from dataclasses import replace

from wijkdesk.documents.blocks import Panel, Text, TickBox
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.table import Table


def mirrored(block: Block, width: float) -> Block:
    """The same block with its columns in the other order, as wide as `width`."""
    if isinstance(block, Text):
        return replace(block, right=True)
    if isinstance(block, Panel):
        inner = mirrored(block.inner, width - 2 * Panel.INDENT)
        return replace(block, inner=inner, mirrored=True)
    if isinstance(block, Columns):
        cells = tuple(_cell(x, cell, width) for x, cell in block.cells)
        return replace(block, cells=cells)
    if isinstance(block, Stack):
        return replace(block, blocks=tuple(mirrored(one, width) for one in block.blocks))
    if isinstance(block, Table):
        head, *rows = (mirrored(one, width) for one in (block.head, *block.rows))
        return replace(block, head=head, rows=tuple(rows))
    return block


def _cell(x: float, block: Block, width: float) -> tuple[float, Block]:
    wide = min(_width(block) or width - x, width - x)
    return width - x - wide, mirrored(block, wide)


def _width(block: Block) -> float:
    """How wide it was made."""
    if isinstance(block, Stack):
        return max(map(_width, block.blocks), default=0)
    if isinstance(block, Columns):
        return max(x + _width(cell) for x, cell in block.cells)
    if isinstance(block, TickBox):
        return block.size
    return float(getattr(block, "width", 0))
