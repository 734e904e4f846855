"""Who looks alike: measured on pairs with the answer known, and shown as far as one may see."""

from collections import Counter
from datetime import date

import pytest
from sqlalchemy import select, text

from tests.house import OTHER_TEAM, TEAM, family
from tests.services.alike_pairs import Pair, Written, pairs
from tests.services.merged import row
from tests.storage.furnished import audited, outbox, work
from wijkdesk.models.all import FileIndex, FileRole, Household, Person, SamePerson
from wijkdesk.models.base import new_id
from wijkdesk.models.likeness import LIKELY, likeness
from wijkdesk.services.alike import Known
from wijkdesk.services.people import PersonDraft
from wijkdesk.storage.faces import MOST_WORDS, face
from wijkdesk.storage.likeness_keys import keys
from wijkdesk.vocabulary import BsnStatus, DateCertainty, HouseholdRole, SamePersonKind

PAIRS = 1200
TUNED, KEPT_ASIDE = slice(0, PAIRS // 2), slice(PAIRS // 2, PAIRS)


def seen(written: Written):
    return face(
        Known(
            written.given,
            written.infix,
            written.surname,
            born=written.born,
            certainty=written.certainty,
            bsn=written.bsn,
            bsn_status=BsnStatus.VERIFIED if written.verified else BsnStatus.STATED,
            phone=written.phone,
            postcode=written.place[:6] or None,
            house_number=written.place[6:] or None,
        )
    )


def asked(pair: Pair) -> bool:
    """Whether the card would ask about these two: they share a key and look enough alike."""
    one, other = seen(pair.one), seen(pair.other)
    return bool(keys(one) & keys(other)) and likeness(one, other) >= LIKELY


@pytest.mark.parametrize("half", [TUNED, KEPT_ASIDE], ids=["tuned on", "kept aside"])
def test_nearly_all_who_are_one_are_found_and_few_who_are_two_are_asked_about(half):
    made = pairs(PAIRS, seed=7)[half]
    outcomes = Counter((pair.same, asked(pair)) for pair in made)
    found, wrong = outcomes[True, True], outcomes[False, True]
    recall = found / (found + outcomes[True, False])
    precision = found / (found + wrong)
    assert len(made) >= 500
    assert recall >= 0.94, (recall, precision)
    assert precision >= 0.97, (recall, precision)


def points(one: Known, other: Known) -> int:
    return likeness(face(one), face(other))


LETAY = Known("Letay", None, "Habte", born=date(1992, 3, 4))


@pytest.mark.parametrize(
    "again",
    [
        Known("Letaj", None, "Habtee"),
        Known("Habte", None, "Letay", born=date(1992, 3, 4)),
        Known("Leta", None, "Habtu", born=date(1992, 4, 3)),
        Known("L.", None, "Habte", born=date(1992, 3, 4)),
        Known("Letay", None, "Habte", born=date(1992, 1, 1), certainty=DateCertainty.MONTH_UNKNOWN),
        Known("Letay", None, "Tesfay", other_names="Letay Habte", born=date(1992, 3, 4)),
    ],
    ids=["misheard", "swapped", "day and month", "an initial", "only the year", "another name"],
)
def test_the_same_woman_written_down_once_more(again):
    assert points(LETAY, again) >= LIKELY


@pytest.mark.parametrize(
    "other",
    [
        Known("Letay", None, "Habte", born=date(1965, 7, 8)),
        Known("Lemlem", None, "Habte", born=date(1992, 3, 4)),
        Known("Samuel", None, "Habte", born=date(1994, 5, 6), phone="0612345678"),
        Known(None, None, "Habte"),
    ],
    ids=["her aunt", "her twin", "her brother", "a surname only"],
)
def test_somebody_else(other):
    assert points(LETAY, other) < LIKELY


def test_two_different_verified_numbers_are_never_one_person():
    verified = {"bsn_status": BsnStatus.VERIFIED, "born": date(1992, 3, 4), "phone": "0612345678"}
    one, other = (Known("Letay", None, "Habte", bsn=b, **verified) for b in ("1" * 9, "2" * 9))
    assert points(one, other) == 0


def test_infixes_and_accents_make_no_difference():
    one, other = Known("José", "van der", "Berg"), Known("Jose", None, "Berg")
    assert points(one, other) >= LIKELY
    assert keys(face(one)) == keys(face(other))


# In the store.


def find(home, given="Letaj", surname="Habte", **more):
    but_not = more.pop("but_not", ())
    return home.services.alike.find(Known(given, None, surname, **more), but_not)


def test_somebody_of_a_file_that_is_here_is_shown_with_birth_home_and_file(home):
    (found,) = find(home)
    assert found.person.full_name == "Letay Habte"
    assert found.person.birth_date == date(1992, 3, 4)
    assert (found.home, found.title, found.number) == (
        "unit 14",
        "Gezin Habte – Tesfay",
        "0000-0000",
    )
    assert found.case_file_id == home.file_id


def test_by_number_and_by_phone_whatever_the_name(home):
    home.services.people.save(home.letay, {}, {"phone": "06-1234 5678"})
    (by_phone,) = find(home, "Letay", "", phone="+31612345678")
    (by_number,) = find(home, "Rachwa", "Tesfaj", bsn="9999.00.006")
    brother, hers = find(home, "Samuel", "Tesfay", born=date(2018, 1, 1), bsn="999900006")[::-1]
    assert (hers.person.given_names, hers.same_bsn) == ("Rahwa", True)
    assert (brother.person.given_names, brother.same_bsn) == ("Samuel", False)
    assert by_phone.person.id == home.letay
    assert by_number.person.given_names == "Rahwa"
    assert find(home, "Jan", "Jansen", phone="+31612345678") == []
    home.services.people.save(home.letay, {}, {"v_number": "0123456789"})
    (by_v_number,) = find(home, "Leti", "Hapte", v_number="012 345 6789")
    assert by_v_number.person.id == home.letay


def test_what_is_saved_is_found_at_once_and_what_is_gone_is_not(home):
    home.services.people.save(home.letay, {}, {"given_names": "Wilhelmina"})
    assert find(home) == []
    assert len(find(home, "Wilhelmiena")) == 1
    added = home.services.people.add(home.file_id, home.household, PersonDraft("Habte", "Letai"))
    assert [f.person.id for f in find(home)] == [added.person_id]
    home.services.merging.merge(home.file_id, home.letay, added.person_id)
    assert home.letay in {f.person.id for f in find(home)}, "by the name kept beside it"
    assert added.person_id not in {f.person.id for f in find(home)}


def test_when_the_survivor_is_gone_the_absorbed_one_is_found_again(home):
    draft = PersonDraft("Bakker", "Jan")
    jan = home.services.people.add(home.file_id, home.household, draft).person_id
    home.services.merging.merge(home.file_id, home.letay, jan, both_names=False)
    assert find(home, "Jan", "Bakker") == []
    work(home.store, lambda session: setattr(session.get(Person, home.letay), "deleted", True))
    assert [f.key for f in find(home, "Jan", "Bakker")] == [jan]


def test_a_store_of_before_finds_everybody_after_its_next_change(home):
    with home.store.applying() as session:
        session.execute(text("DELETE FROM likeness_key"))
        session.execute(text("DELETE FROM likeness_doc"))
        session.execute(text("INSERT INTO likeness_todo SELECT 'person', id FROM person"))
    assert len(find(home)) == 1


def elsewhere(home, names="Letay Habte; Jan Jansen", years="1992", team=TEAM):
    """A line of the team's index about a file that is not on this laptop."""
    with home.store.applying() as session:
        session.add(
            FileIndex(
                id=new_id(),
                container_id=team,
                case_file_id=new_id(),
                number="1234",
                title="Gezin Geheim",
                names=names,
                birth_years=years,
            )
        )


def test_of_a_file_that_is_not_here_only_the_team_is_told(home):
    elsewhere(home, names="Fatuma Yusuf; Jan Jansen")
    (found,) = find(home, "Fatoema", "Joesoef")
    assert (found.team, found.person, found.case_file_id) == ("Wijkteam West", None, None)
    assert (found.title, found.number, found.home) == ("", "", "")
    elsewhere(home, names="Fatuma Yusuf", team=OTHER_TEAM)
    elsewhere(home, names="Fatuma Yusuf")
    assert sorted(f.team for f in find(home, "Fatoema", "Joesoef")) == [
        "Wijkteam Oost",
        "Wijkteam West",
    ]


def test_a_birth_year_that_nobody_of_that_file_has_is_somebody_else(home):
    elsewhere(home, names="Fatuma Yusuf", years="1992; 2011")
    assert len(find(home, "Fatuma", "Yusuf", born=date(1992, 1, 1))) == 1
    assert find(home, "Fatuma", "Yusuf", born=date(1980, 1, 1)) == []


def test_a_file_one_may_not_see_any_more_tells_nothing(home):
    with home.store.applying() as session:
        for role in session.scalars(select(FileRole)):
            role.deleted = True
        for line in session.scalars(select(FileIndex)):
            line.container_id = OTHER_TEAM
    assert all(found.person is None for found in find(home))


def test_looking_is_noted_once_before_and_once_with_whom(home):
    before = len(audited(home.store))
    for given in ("Leta", "Letaj", "Letay"):
        find(home, given)
    shown = find(home)[0].key
    home.services.alike.ended([shown])
    home.services.alike.ended([shown])
    acts = [(act, subject) for _, act, subject in audited(home.store)[before:]]
    assert acts == [("alike_search", ""), ("alike_shown", shown.hex)]


def test_who_looks_like_nobody_is_not_noted(home):
    before = audited(home.store)
    assert find(home, "Jan", "Jansen") == []
    home.services.alike.ended([])
    assert audited(home.store) == before


# Deciding.


@pytest.fixture
def other_file(home):
    """A second file on this laptop, also of a Letay Habte."""
    file_id = family(home.services)
    people = home.services.files.look(file_id).people
    return file_id, next(p.id for p in people if p.given_names == "Letay")


def household(home, file_id):
    return home.services.files.look(file_id).households[0].id


def test_the_same_person_in_another_file_is_linked_in_both_and_nothing_is_asked_twice(home):
    file_id = family(home.services)
    draft = PersonDraft("Habte", "Letai")
    house = household(home, file_id)
    added = home.services.people.add(file_id, house, draft, same_as=home.letay)
    made = row(home.store, added.person_id)
    assert (made["given_names"], made["birth_date"]) == ("Letai", date(1992, 3, 4))
    (there,) = home.services.files.look(home.file_id).links
    (here,) = home.services.files.look(file_id).links
    assert (here.person_id, here.other_id, here.title) == (
        added.person_id,
        home.letay,
        "Gezin Habte – Tesfay",
    )
    assert (there.person_id, there.other_id, there.other_file_id) == (
        home.letay,
        added.person_id,
        file_id,
    )
    assert added.changes.files == {file_id, home.file_id}


def test_a_link_is_taken_back_in_both_files(home, other_file):
    file_id, other = other_file
    home.services.links.link(home.letay, other)
    home.services.links.link(home.letay, other)
    (here,) = home.services.files.look(home.file_id).links
    home.services.links.unlink(here.id)
    for case_file_id in (home.file_id, file_id):
        assert home.services.files.look(case_file_id).links == ()


def test_people_of_one_file_are_merged_not_linked(home, trouble):
    with trouble("link_same_file"):
        home.services.links.link(home.letay, home.samuel)


def test_somebody_else_is_remembered_and_not_asked_about_again(home, other_file):
    _, other = other_file
    assert other in {f.key for f in home.services.alike.like(home.letay)}
    home.services.links.keep_apart(home.letay, other)
    for one, two in ((home.letay, other), (other, home.letay)):
        assert two not in {f.key for f in home.services.alike.like(one)}
    with home.store.reading() as session:
        (kept,) = session.scalars(select(SamePerson)).all()
    assert kept.kind is SamePersonKind.DIFFERENT
    assert [c.entity for c in outbox(home.store)][-1] == "same_person"


def test_who_was_said_to_be_somebody_else_while_adding_is_remembered_too(home):
    draft = PersonDraft("Habte", "Letai")
    added = home.services.people.add(
        home.file_id, home.household, draft, apart_from=[home.letay, new_id()]
    )
    assert home.letay not in {f.key for f in home.services.alike.like(added.person_id)}


def test_somebody_of_this_file_joins_another_household_once(home):
    elsewhere_in_file = new_id()
    work(
        home.store,
        lambda session: session.add(
            Household(
                id=elsewhere_in_file,
                container_id=home.shared,
                case_file_id=home.file_id,
                name="Vader",
            )
        ),
    )
    for _ in range(2):
        home.services.people.join(home.file_id, elsewhere_in_file, home.samuel, HouseholdRole.CHILD)
    homes = {h.name: h for h in home.services.files.look(home.file_id).households}
    assert [(m.person_id, m.role) for m in homes["Vader"].members] == [
        (home.samuel, HouseholdRole.CHILD)
    ]
    assert len(home.services.files.look(home.file_id).people) == 3


def test_a_change_of_name_is_carried_over_when_asked_and_put_back(home, other_file):
    file_id, other = other_file
    home.services.links.link(home.letay, other)
    (here,) = home.services.files.look(home.file_id).links
    home.services.people.save(home.letay, {}, {"surname": "Habtemariam", "phone": "020"})
    was = row(home.store, other)
    carried = home.services.links.carry_over(here.id, ["identity:name"])
    now = row(home.store, other)
    assert (now["surname"], now["phone"]) == ("Habtemariam", None)
    assert carried.changes.touches(file_id)
    home.services.links.put_back(carried)
    assert row(home.store, other)["surname"] == was["surname"]


def test_what_was_changed_there_since_is_not_put_back(home, other_file, trouble):
    _, other = other_file
    home.services.links.link(home.letay, other)
    (here,) = home.services.files.look(home.file_id).links
    home.services.people.save(home.letay, {}, {"surname": "Habtemariam"})
    carried = home.services.links.carry_over(here.id, ["identity:name"])
    home.services.people.save(other, {}, {"surname": "Habtom"})
    with trouble("changed_meanwhile"):
        home.services.links.put_back(carried)
    assert row(home.store, other)["surname"] == "Habtom"


def test_undo_takes_back_a_link_and_somebody_who_was_kept_apart(home, other_file):
    _, other = other_file
    home.services.links.link(home.letay, other)
    assert home.services.undo.undo_last().row.why is None
    assert home.services.files.look(home.file_id).links == ()
    draft = PersonDraft("Habte", "Letai")
    home.services.people.add(home.file_id, home.household, draft, apart_from=[home.letay])
    home.services.undo.undo_last()
    assert len(home.services.files.look(home.file_id).people) == 3


def test_the_two_that_look_most_alike_are_suggested_unless_they_were_kept_apart(home):
    assert home.services.merging.suggest(home.file_id) is None
    draft = PersonDraft("Habtu", "Letaj")
    added = home.services.people.add(home.file_id, home.household, draft).person_id
    assert set(home.services.merging.suggest(home.file_id)) == {home.letay, added}
    home.services.links.keep_apart(home.letay, added)
    assert home.services.merging.suggest(home.file_id) is None


def test_a_year_of_three_figures_can_be_compared():
    """Another laptop, or a slip of the hand."""
    one, other = (face(Known("Anna", "", "Smit", born=date(y, 1, 2))) for y in (201, 2018))
    assert likeness(one, other) < LIKELY


def test_a_page_that_was_pasted_as_a_name_holds_up_nobody(home):
    page = " ".join(f"{n:x}" for n in range(40_000, 46_000))
    home.services.people.add(home.file_id, home.household, PersonDraft(page, page))
    assert home.services.alike.find(Known(page, surname=page))
    seen = face(Known(page, surname=page))
    assert (len(seen.given), len(seen.surname)) == (MOST_WORDS, MOST_WORDS)
