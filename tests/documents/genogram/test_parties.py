"""The drawing around one person: everybody is on it once, and nothing stands on something else."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.documents.genogram.parties import Near, Party, Ring, arranged

PARTIES = st.lists(
    st.builds(Party, st.sampled_from(Ring), st.uuids(), st.text(max_size=12)), max_size=40
)


@given(PARTIES)
def test_everybody_is_there_once_and_no_two_boxes_touch(parties):
    drawn = arranged("Samuel", "8", parties)
    assert sorted(p.row_id for p in drawn.parties) == sorted(p.row_id for p in parties)
    boxes = [drawn.heart, *(group.box for group in drawn.groups)]
    for left, top, width, height in boxes:
        assert left >= 0
        assert top >= 0
        assert left + width <= drawn.width
        assert top + height <= drawn.height
    for one, other in combinations(boxes, 2):
        beside = one[0] + one[2] <= other[0] or other[0] + other[2] <= one[0]
        below = one[1] + one[3] <= other[1] or other[1] + other[3] <= one[1]
        assert beside or below
    for group in drawn.groups:
        (x, y), (end, down) = group.line
        assert x in {group.box[0], group.box[0] + group.box[2]}
        assert end in {drawn.heart[0], drawn.heart[0] + drawn.heart[2]}
        assert group.box[1] < y < group.box[1] + group.box[3]
        assert drawn.heart[1] < down < drawn.heart[1] + drawn.heart[3]


def test_that_nobody_is_known_is_said_though_a_code_of_another_kind_is_spelled_the_same():
    assert Party(Ring.DECIDES, None, "", (Near.NOBODY,)).is_missing
    assert not Party(Ring.FAMILY, None, "Letay", (Near.PARENT,)).is_missing
