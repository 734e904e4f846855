"""Who is drawn of a file on a day: with the rows of the store, without a store."""

from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from uuid import UUID, uuid4

import pikepdf
import pytest

from tests.documents.samples import pages, together
from wijkdesk.documents.genogram.custody import marks_of
from wijkdesk.documents.genogram.ecomap import ecomap_of
from wijkdesk.documents.genogram.figures import Charge, Family, Figure, Shape, Tie
from wijkdesk.documents.genogram.from_file import FURTHEST, family_of
from wijkdesk.documents.genogram_paper import DrawnFile, genogram_pdf
from wijkdesk.services.files import HouseholdRow, MemberRow, NetworkRow, PersonRow, RelationRow
from wijkdesk.vocabulary import (
    BsnStatus,
    Custody,
    DateCertainty,
    Gender,
    HouseholdRole,
    NetworkKind,
    RelationKind,
    TieStrength,
)

TODAY = date(2026, 11, 26)
LETAY, SAMUEL, YONAS = (UUID(int=n) for n in (1, 2, 3))


def person(who, given, **known):
    plain = dict.fromkeys(PersonRow.__dataclass_fields__)
    plain |= {"id": who, "given_names": given, "surname": "Tesfay", "bsn_status": BsnStatus.UNKNOWN}
    return PersonRow(**{**plain, **known})


def tie(one, kind, other, since=None, until=None):
    return RelationRow(uuid4(), one, other, kind, None, since, until)


def home(*stays):
    members = tuple(
        MemberRow(uuid4(), who, role, since, until) for who, role, since, until in stays
    )
    return HouseholdRow(uuid4(), "Gezin", *[None] * 5, members, members)


def helper(name, kind, **known):
    plain = dict.fromkeys(NetworkRow.__dataclass_fields__) | {"id": uuid4(), "does": ""}
    return NetworkRow(**{**plain, "name": name, "kind": kind, **known})


@dataclass
class View:
    """As much of a file as is drawn."""

    people: tuple = ()
    households: tuple = ()
    relations: tuple = ()
    network: tuple = field(default=())


def figure(view, who=LETAY, day=TODAY):
    return family_of(view, day).by_id[who]


@pytest.mark.parametrize(
    ("known", "shape"),
    [
        ({"gender": Gender.MALE}, Shape.SQUARE),
        ({"gender": Gender.FEMALE}, Shape.CIRCLE),
        ({"gender": Gender.OTHER}, Shape.DIAMOND),
        ({}, Shape.DIAMOND),
        ({"expected_on": date(2027, 2, 1)}, Shape.TRIANGLE),
        ({"expected_on": date(2026, 2, 1), "birth_date": date(2026, 2, 3)}, Shape.DIAMOND),
    ],
)
def test_the_symbol_says_what_is_known_and_nothing_more(known, shape):
    assert figure(View((person(LETAY, "Letay", **known),))).shape is shape


def test_who_died_keeps_the_age_and_bears_a_cross_from_that_day_on():
    view = View(
        (person(LETAY, "Letay", birth_date=date(1950, 1, 1), died_on=date(2014, 6, 1)),),
        (home((LETAY, HouseholdRole.MOTHER, None, None)),),
    )
    assert (figure(view).died, figure(view).years) == (True, "1950 – 2014")
    assert family_of(view, TODAY).homes == ()
    before = figure(view, day=date(2014, 5, 31))
    assert (before.died, before.age, before.years) == (False, "64", "1950")


def test_a_birth_date_that_is_not_sure_is_not_drawn_as_one():
    known = {"birth_date": date(1990, 1, 1), "birth_certainty": DateCertainty.UNKNOWN}
    assert figure(View((person(LETAY, "Letay", **known),))).years == ""


def test_partners_are_drawn_together_until_the_day_on_which_they_parted():
    ended = tie(LETAY, RelationKind.FORMER_PARTNER, YONAS, until=date(2022, 1, 1))
    view = View((person(LETAY, "Letay"), person(YONAS, "Yonas")), (), (ended,))
    assert [b.tie for b in family_of(view, TODAY).bonds] == [Tie.FORMER_PARTNER]
    assert [b.tie for b in family_of(view, date(2021, 1, 1)).bonds] == [Tie.PARTNER]


def test_who_was_not_there_yet_is_not_drawn_on_that_day():
    view = View(
        (
            person(LETAY, "Letay"),
            person(SAMUEL, "Samuel", birth_date=date(2018, 1, 1)),
            person(YONAS, "Yonas"),
        ),
        (home((YONAS, HouseholdRole.PARTNER, date(2023, 1, 1), None)),),
    )
    drawn = {f.id for f in family_of(view, date(2017, 1, 1)).figures}
    assert drawn == {LETAY}
    assert len(family_of(view, TODAY).figures) == 3


def test_a_tie_with_somebody_who_may_not_be_seen_is_not_drawn():
    hidden = tie(LETAY, RelationKind.PARENT, UUID(int=99))
    family = family_of(View((person(LETAY, "Letay"),), (), (hidden,)), TODAY)
    assert family.bonds == ()
    assert [f.id for f in family.figures] == [LETAY]


def test_a_place_that_no_hand_can_have_chosen_is_held_back():
    assert figure(View((person(LETAY, "Letay", drawn_x=10**15),))).shift == FURTHEST


def test_helpers_stand_around_the_households_and_each_line_ends_at_one():
    view = View(
        (person(LETAY, "Letay"), person(SAMUEL, "Samuel")),
        (
            home((LETAY, HouseholdRole.MOTHER, None, None)),
            home((SAMUEL, HouseholdRole.CHILD, None, None)),
        ),
        network=(
            *(helper(f"Buur {n}", NetworkKind.NEIGHBOUR) for n in range(5)),
            helper("De Wissel", NetworkKind.SCHOOL, person_id=SAMUEL, tie=TieStrength.TENSE),
            helper("Weg", NetworkKind.GP, until=date(2020, 1, 1)),
        ),
    )
    ecomap = ecomap_of(view, TODAY)
    assert [h.row.called for h in ecomap.helpers if h.row.kind is NetworkKind.GP] == []
    boxes = [heart.box for heart in ecomap.hearts]
    for one in ecomap.helpers:
        end = one.line[1][1]
        assert any(top <= end <= top + height for _, top, _, height in boxes)
    school = next(h for h in ecomap.helpers if h.tie is TieStrength.TENSE)
    assert boxes[1][1] <= school.line[1][1]


def test_long_names_and_arabic_go_on_one_sheet_lying_down():
    view = View(
        (person(LETAY, "A" * 200), person(SAMUEL, "محمد بن سلمان " * 10)),
        (
            home(
                (LETAY, HouseholdRole.MOTHER, None, None), (SAMUEL, HouseholdRole.CHILD, None, None)
            ),
        ),
        network=(helper("B" * 200, NetworkKind.GP, often="elke dag " * 30), helper("", None)),
    )
    shown = DrawnFile(
        household="Gezin",
        file_number="XP1A-B1DJ",
        on=TODAY,
        team="Wijkteam West",
        family=family_of(view, TODAY),
        ecomap=ecomap_of(view, TODAY),
    )
    paper = genogram_pdf(shown)
    first, second = (together(page) for page in pages(paper.pdf))
    assert together("zoals op 26 november 2026") in first
    assert together("naam niet bekend") in second
    assert paper.missing == ()
    with pikepdf.open(BytesIO(paper.pdf)) as file:
        assert all(page.mediabox[2] > page.mediabox[3] for page in file.pages)


def test_a_mark_of_gezag_is_shared_by_children_with_the_same_holders():
    mother, father, guardian, *children = (uuid4() for _ in range(8))
    held = Custody.JOINT_PARENTS
    charges = [Charge(child, who, held) for child in children[:2] for who in (mother, father)]
    charges += [Charge(children[2], guardian, Custody.GUARDIANSHIP)]
    charges += [Charge(children[2], father, Custody.NOT_THIS_ONE)]
    charges += [Charge(children[3], mother, Custody.NOBODY_NOW)]
    charges += [Charge(children[4], mother, Custody.UNDETERMINED)]
    people = tuple(Figure(i, "iemand") for i in (mother, father, guardian, *children))
    marks = marks_of(Family(people, charges=tuple(charges)))
    assert [marks.over[child] for child in children] == ["1", "1", "2", "–", "?"]
    assert marks.has == {mother: "1", father: "1", guardian: "2"}
    assert not marks_of(Family(people))
