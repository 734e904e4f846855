"""The rules by which a family is drawn, without a window."""

from itertools import combinations
from uuid import UUID

import pytest

from tests.documents.genogram.polderdam import WHO, bond, children, figure, twelve
from wijkdesk.documents.genogram.drawing import named_at
from wijkdesk.documents.genogram.figures import Bond, Family, Figure, Home, Shape, Tie
from wijkdesk.documents.genogram.layout import drawn
from wijkdesk.documents.genogram.lines import LABEL, SYMBOL
from wijkdesk.documents.genogram.placing import COLUMN


def place(drawing, name):
    return drawing.places[WHO[name]]


def rooms(drawing):
    """The symbol of everybody, with the name under it."""
    for x, y in drawing.places.values():
        yield x - COLUMN / 2, y - SYMBOL / 2, x + COLUMN / 2, y + SYMBOL / 2 + LABEL


def people(count):
    return tuple(Figure(UUID(int=n), f"P{n}") for n in range(1, count + 1))


@pytest.fixture(scope="module")
def twelve_drawn():
    return drawn(twelve())


def test_parents_stand_above_their_children_and_partners_beside_each_other(twelve_drawn):
    rows = {name: place(twelve_drawn, name)[1] for name in WHO}
    assert rows["Abeba"] == rows["Habte"] == rows["Mulu"]
    assert rows["Abeba"] < rows["Letay"] == rows["Yonas"] == rows["Selam"] == rows["Dawit"]
    assert rows["Letay"] < rows["Samuel"] == rows["Rahwa"] == rows["Noah"] == rows["Kind"]


def test_nobody_stands_on_somebody_else_and_everybody_is_on_the_sheet(twelve_drawn):
    for one, other in combinations(rooms(twelve_drawn), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart
    for left, top, right, bottom in rooms(twelve_drawn):
        assert left >= 0
        assert top >= 0
        assert right <= twelve_drawn.width
        assert bottom <= twelve_drawn.height


def test_no_line_runs_through_somebody_whom_it_is_not_about(twelve_drawn):
    for stroke in twelve_drawn.strokes:
        for person, (x, y) in twelve_drawn.places.items():
            if person in stroke.people:
                continue
            left, right = x - SYMBOL / 2, x + SYMBOL / 2
            top, bottom = y - SYMBOL / 2, y + SYMBOL / 2
            for (ax, ay), (bx, by) in zip(stroke.points, stroke.points[1:], strict=False):
                misses = max(ax, bx) < left or min(ax, bx) > right
                assert misses or max(ay, by) < top or min(ay, by) > bottom


def test_the_eldest_child_stands_at_the_left_among_children_of_the_same_two(twelve_drawn):
    assert place(twelve_drawn, "Noah")[0] < place(twelve_drawn, "Kind")[0]


def test_who_lives_together_is_inside_one_line_and_nobody_else(twelve_drawn):
    family = twelve()
    for outline, home in zip(twelve_drawn.outlines, family.homes, strict=True):
        inside = {
            person for person, spot in twelve_drawn.places.items() if _holds(outline.loops, spot)
        }
        assert inside == home.members


def _holds(loops, spot):
    """Whether a point lies inside: a line to the right crosses an odd number of sides."""
    x, y = spot
    crossed = 0
    for loop in loops:
        for (ax, ay), (bx, by) in zip(loop, (*loop[1:], loop[0]), strict=True):
            crossed += ax == bx and ax > x and min(ay, by) <= y < max(ay, by)
    return crossed % 2 == 1


def test_who_was_moved_stands_there_and_others_give_way():
    before = drawn(twelve())
    after = drawn(twelve(Selam=200))
    moved = place(after, "Selam")[0] - place(after, "Mulu")[0]
    assert moved - (place(before, "Selam")[0] - place(before, "Mulu")[0]) == pytest.approx(200, 1)
    boxes = list(rooms(after))
    assert all(a[2] <= b[0] or b[2] <= a[0] or a[1] != b[1] for a, b in combinations(boxes, 2))


def test_the_same_family_gives_the_same_drawing_in_whatever_order_it_comes(twelve_drawn):
    family = twelve()
    turned = Family(family.figures[::-1], family.bonds[::-1], family.homes)
    assert drawn(turned).places == twelve_drawn.places


@pytest.mark.parametrize("long", [2, 3, 12])
def test_a_circle_of_parents_is_drawn_and_ends(long):
    figures = people(long)
    ids = [f.id for f in figures]
    ties = zip(ids, [*ids[1:], ids[0]], strict=True)
    found = drawn(Family(figures, tuple(Bond(a, b, Tie.PARENT) for a, b in ties)))
    assert set(found.places) == set(ids)


def test_nobody_at_all_gives_an_empty_sheet():
    assert drawn(Family()).places == {}


@pytest.mark.parametrize("levels", [(-1, 1), (1, -1, None), (0, 1, 1), (-1, -1, 1)])
def test_people_of_whom_only_a_role_is_known_stand_on_rows_with_somebody_on_them(levels):
    figures = tuple(Figure(UUID(int=n), f"P{n}", level=at) for n, at in enumerate(levels, 1))
    places = drawn(Family(figures)).places
    rows = [places[one.id][1] for one in figures]
    known = [(at, y) for at, y in zip(levels, rows, strict=True) if at is not None]
    assert sorted(known) == sorted(known, key=lambda pair: pair[1])


def test_one_person_alone_is_drawn():
    found = drawn(Family(people(1), homes=(Home("A" * 200, frozenset({UUID(int=1)})),)))
    assert len(found.places) == 1
    assert len(found.outlines) == 1


def test_the_row_between_stays_free_when_nobody_of_it_is_known():
    family = Family((figure("Mulu", level=-1), figure("Samuel", level=1)))
    assert place(drawn(family), "Mulu")[1] < place(drawn(family), "Samuel")[1]


def test_a_tie_that_was_noted_twice_or_with_oneself_changes_nothing():
    once = Family((figure("Letay"), figure("Samuel")), (bond("Letay", Tie.PARENT, "Samuel"),))
    again = bond("Letay", Tie.PARENT, "Samuel"), bond("Letay", Tie.PARENT, "Letay")
    twice = Family(once.figures, (*once.bonds, *again))
    assert drawn(twice) == drawn(once)


def test_a_parent_alone_has_a_line_to_the_child_though_the_partner_is_not_known():
    family = Family((figure("Mulu"), figure("Yonas")), tuple(children(("Mulu",), "Yonas")))
    strokes = drawn(family).strokes
    assert {stroke.tie for stroke in strokes} == {Tie.PARENT}
    assert place(drawn(family), "Mulu")[1] < place(drawn(family), "Yonas")[1]


def test_contradictions_leave_nobody_out():
    names = ("Abeba", "Letay", "Samuel", "Yonas")
    bonds = (
        *children(("Abeba",), "Letay"),
        *children(("Letay", "Yonas"), "Samuel"),
        bond("Abeba", Tie.PARTNER, "Samuel"),
        bond("Samuel", Tie.GUARDIAN, "Abeba"),
        bond("Letay", Tie.SIBLING, "Samuel"),
        bond("Yonas", Tie.FOSTER_PARENT, "Letay"),
    )
    assert len(drawn(Family(tuple(figure(n) for n in names), bonds)).places) == len(names)


def test_names_of_households_never_stand_on_each_other():
    one = frozenset({UUID(int=1)})
    homes = tuple(Home(f"Gezin {n}", one) for n in range(4))
    found = list(named_at(drawn(Family(people(1), homes=homes)).outlines, lambda _: 80.0))
    assert len(found) == 4
    for (_, ax, ay, aw), (_, bx, by, _) in combinations(found, 2):
        assert abs(ay - by) >= 14 or abs(ax - bx) >= aw


def test_a_very_large_family_is_drawn_too():
    figures = tuple(Figure(UUID(int=n), f"P{n}", shape=Shape.CIRCLE) for n in range(1, 61))
    bonds = tuple(Bond(UUID(int=n // 3 + 1), UUID(int=n), Tie.PARENT) for n in range(3, 61))
    assert len(drawn(Family(figures, bonds)).places) == 60
