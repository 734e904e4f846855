"""People: one name is enough, a BSN is never needed and always checked; the index follows."""

import shutil
from datetime import date

import pytest
from sqlalchemy import select

from tests.house import ME
from tests.storage.furnished import outbox, work
from wijkdesk.models.all import FileIndex, Household, Person
from wijkdesk.models.base import new_id
from wijkdesk.services.people import PersonDraft
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import BsnStatus, DateCertainty, HouseholdRole

GOOD, OTHER_GOOD, WRONG = "999900006", "999990019", "999900007"


def person(home, person_id):
    view = home.services.files.look(home.file_id)
    return next(p for p in view.people if p.id == person_id)


def add(home, surname="Tesfay", **more):
    return home.services.people.add(home.file_id, home.household, PersonDraft(surname, **more))


# Adding.


def test_one_name_is_enough(home):
    added = add(home, "Fatuma")
    row = person(home, added.person_id)
    assert (row.given_names, row.infix, row.surname, row.full_name) == (
        None,
        None,
        "Fatuma",
        "Fatuma",
    )
    assert (row.bsn, row.bsn_status, row.birth_date) == (None, BsnStatus.UNKNOWN, None)
    assert added.changes.touches(home.file_id)


def test_no_name_at_all_is_refused_beside_the_field(home, trouble):
    for surname in ("", "  ", "\n", "\x00", "\x00 \t"):
        with trouble("required", "surname"):
            add(home, surname)
    assert outbox(home.store) == []


def test_everything_that_is_known_is_kept(home):
    added = add(
        home,
        "Berg",
        given_names="Jan",
        infix="van der",
        own_script="ያን",
        birth_date=date(1980, 1, 1),
        birth_certainty=DateCertainty.DAY_UNKNOWN,
        bsn="9999.00.006",
        phone="06",
        role=HouseholdRole.GRANDPARENT,
    )
    row = person(home, added.person_id)
    assert row.full_name == "Jan van der Berg"
    assert (row.bsn, row.bsn_status) == (GOOD, BsnStatus.STATED)
    assert row.bsn_masked == "••••••006"
    members = home.services.files.look(home.file_id).households[0].members
    assert {m.role for m in members if m.person_id == row.id} == {HouseholdRole.GRANDPARENT}


def test_somebody_with_a_wrong_bsn_is_not_added(home, trouble):
    with trouble("bsn_invalid", "bsn"):
        add(home, "Nieuw", bsn=WRONG)
    assert outbox(home.store) == []
    assert home.services.search.find("nieuw") == []


def test_a_household_of_another_file_takes_nobody_from_here(home, trouble):
    other = new_id()
    work(
        home.store,
        lambda session: session.add(
            Household(id=other, container_id=home.shared, case_file_id=new_id(), name="Elders")
        ),
    )
    for household in (other, new_id()):
        with trouble("row_gone"):
            home.services.people.add(home.file_id, household, PersonDraft("Tesfay"))


def test_the_teams_line_follows_who_is_in_the_family(home):
    added = add(home, "Fatuma", birth_date=date(1950, 1, 1))
    with home.store.reading() as session:
        line = session.scalars(select(FileIndex)).one()
        assert "Fatuma" in line.names.split("; ")
        assert "1950" in line.birth_years.split("; ")
    home.services.people.save(added.person_id, {}, {"surname": "Fatima"})
    with home.store.reading() as session:
        names = session.scalars(select(FileIndex.names)).one().split("; ")
        assert "Fatima" in names
        assert "Fatuma" not in names


def test_the_teams_line_is_a_part_of_the_act_that_renamed_also_after_a_kill(home, tmp_path):
    for surname in ("Weldu", "Habte"):  # at once after each other: nobody looks in between
        home.services.people.save(home.samuel, {}, {"surname": surname})
    killed = tmp_path / "killed"
    shutil.copytree(home.folder, killed, ignore=shutil.ignore_patterns("*.lock"))
    again = Store(killed, home.key)
    try:
        for store in (home.store, again):
            first, line, second, last_line = outbox(store)
            assert first.group_id == line.group_id != second.group_id == last_line.group_id
            assert [c.entity for c in (first, line, second)] == ["person", "file_index", "person"]
            assert "Samuel Habte" in last_line.diff["names"][1].split("; ")
    finally:
        again.close()


# A BSN.


def test_a_wrong_bsn_is_refused_and_changes_nothing_at_all(home, trouble):
    before = person(home, home.samuel)
    for typed in (WRONG, "123", "000000000", "abc", "9999000066", "99990000٦", "-"):
        with trouble("bsn_invalid", "bsn"):
            home.services.people.save(
                home.samuel, {}, {"surname": "Anders", "phone": "06", "bsn": typed}
            )
    assert person(home, home.samuel) == before
    assert outbox(home.store) == []


def test_a_right_bsn_is_kept_as_nine_digits_and_as_told(home):
    for typed in (GOOD, "999 900 006", "9999.00.006", " 999900006\n", "\u00a0999900006"):
        saved = home.services.people.save(home.samuel, {}, {"bsn": typed})
        assert saved.values == {"bsn": GOOD}
    row = person(home, home.samuel)
    assert (row.bsn, row.bsn_status) == (GOOD, BsnStatus.STATED)
    assert len(outbox(home.store)) == 1


def test_a_bsn_can_be_taken_away_again(home):
    for typed in ("", "  ", None):
        home.services.people.save(home.samuel, {}, {"bsn": GOOD})
        home.services.people.save(home.samuel, {}, {"bsn": typed})
        row = person(home, home.samuel)
        assert (row.bsn, row.bsn_status) == (None, BsnStatus.UNKNOWN)


def test_typing_the_same_bsn_again_does_not_undo_that_it_was_verified(home):
    home.services.people.save(home.samuel, {}, {"bsn": GOOD})
    work(
        home.store,
        lambda session: setattr(session.get(Person, home.samuel), "bsn_status", BsnStatus.VERIFIED),
    )
    home.services.people.save(home.samuel, {}, {"bsn": "999 900 006"})
    assert person(home, home.samuel).bsn_status is BsnStatus.VERIFIED


def test_a_bsn_that_a_colleague_changed_under_the_form_is_told_and_travels_as_seen(home):
    """Two numbers for one person: without this the last one would win unseen."""
    home.services.people.save(home.samuel, {"bsn": None}, {"bsn": GOOD})
    saved = home.services.people.save(home.samuel, {"bsn": None}, {"bsn": OTHER_GOOD})
    assert saved.moved
    first, second = outbox(home.store)
    assert first.diff["bsn"] == [None, GOOD]
    assert second.diff["bsn"] == [None, OTHER_GOOD]


def test_the_same_bsn_from_two_forms_is_no_clash(home):
    home.services.people.save(home.samuel, {"bsn": None}, {"bsn": GOOD})
    saved = home.services.people.save(home.samuel, {"bsn": None}, {"bsn": GOOD})
    assert not saved.moved
    assert len(outbox(home.store)) == 1


# Saving.


def test_a_name_cannot_be_emptied(home, trouble):
    with trouble("required", "surname"):
        home.services.people.save(home.samuel, {}, {"surname": " ", "phone": "06"})
    assert person(home, home.samuel).phone is None


def test_what_is_not_in_the_form_is_left_alone(home):
    home.services.people.save(home.samuel, {}, {"phone": "06"})
    row = person(home, home.samuel)
    assert (row.phone, row.full_name, row.birth_date) == ("06", "Samuel Tesfay", date(2018, 1, 1))


def test_somebody_who_was_removed_meanwhile_is_told(home, trouble):
    work(home.store, lambda session: setattr(session.get(Person, home.samuel), "deleted", True))
    with trouble("row_gone"):
        home.services.people.save(home.samuel, {}, {"phone": "06"})


def test_a_role_in_the_household_can_change(home):
    member = next(
        m
        for m in home.services.files.look(home.file_id).households[0].members
        if m.person_id == home.samuel
    )
    home.services.people.save_role(member.membership_id, HouseholdRole.OTHER)
    (change,) = outbox(home.store)
    assert change.diff == {"role": ["child", "other"]}


@pytest.mark.parametrize(
    ("born", "certainty", "day", "age"),
    [
        (date(2018, 1, 1), None, date(2026, 1, 1), 8),
        (date(2018, 1, 2), None, date(2026, 1, 1), 7),
        (date(2016, 2, 29), None, date(2026, 2, 28), 9),
        (date(2016, 2, 29), None, date(2026, 3, 1), 10),
        (date(2018, 1, 1), DateCertainty.UNKNOWN, date(2026, 1, 1), None),
        (date(2018, 1, 1), DateCertainty.DAY_UNKNOWN, date(2026, 1, 1), 8),
        (date(2030, 1, 1), None, date(2026, 1, 1), None),
        (None, None, date(2026, 1, 1), None),
    ],
)
def test_an_age_is_whole_years_or_not_known(born, certainty, day, age):
    row = PersonRow(
        id=ME,
        given_names=None,
        infix=None,
        surname="x",
        own_script=None,
        other_names=None,
        v_number=None,
        birth_date=born,
        birth_certainty=certainty,
        bsn=None,
        bsn_status=BsnStatus.UNKNOWN,
        language=None,
        interpreter=None,
        phone=None,
        contact_note=None,
    )
    assert row.age_on(day) == age


@pytest.mark.parametrize("way", ["add", "save"])
def test_a_name_that_was_pasted_in_two_lines_is_one_line(home, way):
    if way == "add":
        who = add(home, "Habte\nTesfay", given_names="Le\r\ntay").person_id
    else:
        who = home.samuel
        home.services.people.save(who, {}, {"surname": "Habte\nTesfay", "given_names": "Le\ntay"})
    row = person(home, who)
    assert (row.given_names, row.surname) == ("Le tay", "Habte Tesfay")
