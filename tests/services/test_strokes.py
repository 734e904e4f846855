"""A signature as text: the same when read again, and nothing that is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.services.strokes import MOST_POINTS, MOST_TEXT, Drawn, curves, decode, encode, simpler

POINT = st.tuples(st.integers(0, 1000), st.integers(0, 360))
STROKE = st.lists(POINT, min_size=1, max_size=30).map(tuple)


@given(st.lists(STROKE, min_size=1, max_size=8).map(tuple))
def test_what_was_drawn_is_read_again(strokes):
    drawn = Drawn(360, strokes)
    assert decode(encode(drawn)) == drawn


@given(st.text(max_size=60) | st.from_regex(r"1:\d{1,5};[-0-9, ;]{0,40}", fullmatch=True))
def test_no_text_whatever_makes_it_fall_over(text):
    drawn = decode(text)
    assert drawn is None or decode(encode(drawn)) == drawn
    for stroke in drawn.strokes if drawn else ():
        list(curves(stroke))


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "1:360;",
        "2:360;1,1",
        "1:0;0,0",
        "1:360;1001,0",
        "1:360;5,5 0,-6",
        "1:360;٣,1",
        "1:360;" + "1,1 " * MOST_TEXT,
        "1:360;0,0" + " 0,0" * MOST_POINTS,
    ],
)
def test_what_is_no_signature_is_nothing(text):
    assert decode(text) is None


def test_a_straight_line_is_kept_as_its_ends_and_a_corner_stays():
    line = [(float(x), 10.0) for x in range(200)]
    corner = [*line, *((199.0, float(y)) for y in range(10, 100))]
    assert simpler(line) == ((0, 10), (199, 10))
    assert simpler(corner) == ((0, 10), (199, 10), (199, 99))
    assert simpler(line[:1]) == ((0, 10),)
    assert simpler([]) == ()
