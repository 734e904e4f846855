"""Where a page ends."""

from dataclasses import dataclass

import pytest

from wijkdesk.documents.blocks import Panel, Text, text
from wijkdesk.documents.layout import Block, Columns, Stack, paginate
from wijkdesk.documents.style import BODY

PAGE = BODY.leading * 10


@dataclass(frozen=True, kw_only=True)
class Brick(Block):
    """A block that cannot be cut."""

    tall: float

    @property
    def height(self) -> float:
        return self.tall

    def draw(self, canvas, x, top) -> None:
        """Nobody looks."""


def prose(count: int) -> Text:
    return text("\n".join(["woord"] * count), BODY, 400)


def heights(*blocks: Block) -> list[float]:
    return [page.height for page in paginate(Stack(blocks=blocks), PAGE)]


def lines_per_page(*blocks: Block) -> list[int]:
    return [round(height / BODY.leading) for height in heights(*blocks)]


def test_prose_runs_on_from_page_to_page():
    assert lines_per_page(prose(25)) == [10, 10, 5]


def test_no_single_line_is_left_behind_or_sent_ahead():
    assert lines_per_page(prose(11)) == [9, 2]
    assert lines_per_page(prose(9), prose(4)) == [9, 4]


def test_a_heading_goes_along_with_what_it_is_above():
    heading = Brick(tall=20, sticky=True)
    assert heights(Brick(tall=PAGE - 40), heading, Brick(tall=40)) == [PAGE - 40, 60]


def test_what_belongs_together_goes_to_the_next_page_as_a_whole():
    group = Stack(blocks=(Brick(tall=60), Brick(tall=60)), whole=True)
    assert heights(Brick(tall=PAGE - 80), group) == [PAGE - 80, 120]


def test_a_short_section_stays_with_its_heading_and_a_long_one_is_cut():
    heading, line = Brick(tall=10, sticky=True), Brick(tall=10)
    short = Stack(blocks=(heading, line, line), together=True)
    assert heights(Brick(tall=PAGE - 20), short) == [PAGE - 20, 30]
    long = Stack(blocks=(heading, *(line for _ in range(8))), together=True)
    assert heights(Brick(tall=PAGE - 40), long) == [PAGE, 50]


def test_the_last_few_lines_do_not_get_a_sheet_of_their_own_when_less_white_does_it():
    lines = tuple(Brick(tall=10, gap=5) for _ in range(11))
    (page,) = paginate(Panel(inner=Stack(blocks=lines), width=400, pad=0), PAGE)
    assert PAGE - 20 < page.height <= PAGE
    assert len(heights(*(Brick(tall=15) for _ in range(11)))) == 2


def test_what_belongs_together_is_cut_when_no_page_can_hold_it():
    group = Stack(blocks=tuple(Brick(tall=60) for _ in range(5)), whole=True)
    assert heights(Brick(tall=60), group) == [120, 120, 120]


def test_white_above_a_block_is_dropped_at_the_head_of_a_page():
    bricks = Brick(tall=PAGE - 10), Brick(tall=PAGE - 20, gap=50), Brick(tall=40)
    assert heights(*bricks) == [PAGE - 10, PAGE - 20, 40]


def test_a_long_cell_is_cut_and_a_short_one_beside_it_is_not_repeated():
    row = Columns(cells=((0, Brick(tall=20)), (50, prose(14))))
    first, second = paginate(row, PAGE)
    assert (len(first.cells), len(second.cells)) == (2, 1)


def test_a_panel_is_cut_with_an_edge_on_both_pages():
    first, second = paginate(Panel(inner=prose(14), width=400, pad=10), PAGE)
    assert first.height <= PAGE
    assert len(first.inner.lines) + len(second.inner.lines) == 14


@pytest.mark.parametrize("tall", [PAGE + 1, PAGE * 3])
def test_a_block_that_no_page_can_hold_does_not_go_round_for_ever(tall):
    assert max(heights(Brick(tall=20), Brick(tall=tall), Brick(tall=20))) >= tall


def test_a_heading_above_a_group_that_fills_a_page_does_not_go_round_for_ever():
    group = Stack(blocks=tuple(Brick(tall=PAGE / 5) for _ in range(5)), whole=True)
    assert len(heights(Brick(tall=20, sticky=True), group)) == 2


def test_the_foot_stands_at_the_bottom_of_the_last_page():
    (page,) = paginate(prose(3), PAGE, foot=Brick(tall=40, gap=10))
    assert page.height == PAGE
    assert page.blocks[-1].height == 40


def test_lines_make_room_for_the_foot():
    first, last = paginate(Stack(blocks=(prose(10),)), PAGE, foot=Brick(tall=40, gap=10))
    assert first.height <= PAGE
    assert last.height == PAGE
