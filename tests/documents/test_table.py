"""A table with a head: above it on each page, heard once, and mirrored where one reads so."""

from tests.documents import poppler
from wijkdesk.documents.blocks import text
from wijkdesk.documents.layout import Stack, paginate
from wijkdesk.documents.mirrored import mirrored
from wijkdesk.documents.paper import Imprint, finished
from wijkdesk.documents.style import HEIGHT, VALUE, WIDTH
from wijkdesk.documents.table import GUTTER, inner, table

WIDTHS = (100.0, 240.0, WIDTH - 340)
IMPRINT = Imprint("Tabel", "Wijkteam", "Tabel", "Tabel")


def printed(count, words="Ja", **other):
    rows = (
        [text(f"{words} {number}.{cell}", VALUE, inner(WIDTHS[cell])) for cell in range(3)]
        for number in range(count)
    )
    block = table(("Wie", "Wat", "Wanneer"), rows, WIDTHS, **other)
    return block, paginate(Stack(blocks=(block,)), HEIGHT)


@poppler.needed
def test_the_head_stands_on_each_page_and_is_heard_once():
    _, pages = printed(60)
    assert len(pages) > 2
    paper = finished(pages, IMPRINT)
    assert poppler.read(paper.pdf).count("Wanneer") == len(pages)
    heard = poppler.heard(paper.pdf)
    assert [words for path, words in heard if path == "Table/TR/TH"] == ["Wie", "Wat", "Wanneer"]
    assert sum(path == "Table" for path, _ in heard) == 1
    assert sum(path == "Table/TR" for path, _ in heard) == 61
    assert [words for _, words in heard if words.startswith("Ja")] == [
        f"Ja {number}.{cell}" for number in range(60) for cell in range(3)
    ]


def test_the_head_is_never_alone():
    block, _ = printed(2, "\n".join(["regel"] * 8))
    head, tail = block.split(block.head.height + 40, HEIGHT)
    assert head is None
    assert tail is block


def test_a_row_longer_than_a_page_is_cut():
    _, pages = printed(1, "\n".join(["regel"] * 120))
    assert len(pages) == 3
    assert all(page.height <= HEIGHT for page in pages)


def test_a_row_is_not_cut_as_a_last_resort_where_one_before_it_fits():
    block, _ = printed(3, "\n".join(["regel"] * 8))
    _, first, *_ = (part.height + part.gap for part in (block.head, *block.rows))
    room = block.head.height + 1.5 * first
    head, tail = block.split(room, None)
    assert (head.rows, tail.rows) == (block.rows[:1], block.rows[1:])
    head, tail = block.split(block.head.height + first / 2, None)
    assert head.rows[0] != block.rows[0]
    assert len(tail.rows) == 3


def test_a_mirrored_table_begins_at_the_right_hand_side():
    block, _ = printed(1)
    assert [x for x, _ in block.head.cells] == [0, 100, 340]
    first, second, third = (x for x, _ in mirrored(block, WIDTH).head.cells)
    assert first + inner(WIDTHS[0]) == WIDTH
    assert second + inner(WIDTHS[1]) == first - GUTTER
    assert abs(third - GUTTER) < 1e-9
