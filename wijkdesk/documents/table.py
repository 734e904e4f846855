"""A table with a head, which stands above it again on each page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from wijkdesk.documents.blocks import Rule
from wijkdesk.documents.layout import Block, Canvas, Columns, Stack
from wijkdesk.documents.setting import Part, cell
from wijkdesk.documents.style import SMALL, WIDTH, Style
from wijkdesk.documents.tagged.tag import ARTIFACT, Tag

GUTTER = 14.0


@dataclass(frozen=True, kw_only=True)
class Table(Block):
    """A head and rows below it: who listens hears the head once, and of each cell its column."""

    head: Block
    rows: tuple[Block, ...]
    tag: Tag | None = field(default_factory=lambda: Tag("Table"), compare=False)

    @property
    def _whole(self) -> Stack:
        return Stack(blocks=(self.head, *self.rows))

    @property
    def height(self) -> float:
        return self._whole.height

    def split(self, room: float, page: float | None) -> tuple[Block | None, Block | None]:
        """Cut between rows, or in one that is long; the head is never alone.

        As a last resort too: there a row is cut only where not one before it fits.
        """
        taken, left = (page is None and self._between(room)) or self._whole.split(room, page)
        if not isinstance(taken, Stack) or not isinstance(left, Stack) or len(taken.blocks) == 1:
            return None, self
        head = replace(self.head, tag=ARTIFACT)
        return replace(self, rows=taken.blocks[1:]), replace(self, head=head, rows=left.blocks)

    def _between(self, room: float) -> tuple[Stack, Stack] | None:
        """Head and rows that fit, and the others; nothing where no row fits."""
        fits, room = 0, room - self.head.height
        for row in self.rows:
            room -= row.gap + row.height
            if room < 0:
                break
            fits += 1
        if fits in {0, len(self.rows)}:
            return None
        taken, left = self.rows[:fits], self.rows[fits:]
        return Stack(blocks=(self.head, *taken)), Stack(blocks=left)

    def tighter(self, share: float) -> Block:
        rows = tuple(row.tighter(share) for row in self.rows)
        return replace(self, rows=rows, gap=self.gap * share)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        self._whole.draw(canvas, x, top)


def table(
    head: Sequence[str | Sequence[Part]],
    rows: Iterable[Sequence[Block]],
    widths: Sequence[float],
    *,
    style: Style = SMALL,
    gap: float = 0,
) -> Table:
    """Set rows of cells below a head, each made as wide as `inner` says of its column.

    `widths` fill the width of the text.
    """
    places = [sum(widths[:number]) for number in range(len(widths))]
    cells = tuple(
        (x, cell(inner(width), *_titled(title, style), tag=Tag("TH")))
        for x, title, width in zip(places, head, widths, strict=True)
    )
    return Table(
        head=Columns(cells=cells, sticky=True, tag=Tag("TR")),
        rows=tuple(_row(tuple(zip(places, row, strict=True))) for row in rows),
        gap=gap,
    )


def _titled(title: str | Sequence[Part], style: Style) -> Sequence[Part]:
    return [(title, style)] if isinstance(title, str) else title


def _row(cells: tuple[tuple[float, Block], ...]) -> Block:
    told = tuple((x, Stack(blocks=(block,), tag=Tag("TD"))) for x, block in cells)
    columns = Columns(cells=told, gap=6)
    return Stack(blocks=(Rule(width=WIDTH), columns), gap=7, tag=Tag("TR"))


def inner(width: float) -> float:
    """How wide the words in a column may be."""
    return width - GUTTER
