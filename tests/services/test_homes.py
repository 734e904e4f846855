"""Households of a file: a second one, who moves when, and addresses that may be secret."""

from datetime import date

import pytest

from wijkdesk.law.numbers import neat_postcode
from wijkdesk.services.homes import address_on
from wijkdesk.vocabulary import AddressKind

MOVED, BEFORE = date(2026, 3, 1), date(2026, 2, 28)


def view(home):
    return home.services.files.look(home.file_id)


def of(home, person_id):
    """Each household by name, with the first and last day of this person in it."""
    return {
        house.name: [(s.since, s.until) for s in house.stays if s.person_id == person_id]
        for house in view(home).households
    }


def member(home, person_id):
    first = next(h for h in view(home).households if h.id == home.household)
    (found,) = (m for m in first.members if m.person_id == person_id)
    return found.membership_id


def names(home, day):
    there = {p.id: p.given_names for p in view(home).people}
    return {h.name: {there[m.person_id] for m in h.members_on(day)} for h in view(home).households}


@pytest.mark.parametrize(
    ("typed", "neat"),
    [("1234ab", "1234 AB"), (" 8251 RT ", "8251 RT"), ("1234 SA", ""), ("0123AB", ""), ("D-1", "")],
)
def test_a_postcode_is_tested_and_written_neatly(typed, neat):
    assert neat_postcode(typed) == neat


def test_a_child_lives_in_two_households_and_later_in_one(home):
    first = view(home).households[0].name
    home.services.homes.move(member(home, home.samuel), None, MOVED, also=True, name="Bij vader")
    assert of(home, home.samuel) == {first: [(None, None)], "Bij vader": [(MOVED, None)]}
    father = next(h for h in view(home).households if h.name == "Bij vader")
    home.services.homes.move(member(home, home.samuel), father.id, date(2026, 6, 1))
    assert of(home, home.samuel)[first] == [(None, date(2026, 5, 31))]
    assert "Samuel" in names(home, date(2026, 5, 31))[first]
    assert names(home, date(2026, 6, 1))["Bij vader"] == {"Samuel"}
    assert "Samuel" not in names(home, date(2026, 6, 1))[first]
    home.services.undo.undo_last()
    assert of(home, home.samuel)[first] == [(None, None)]


def test_a_move_that_cannot_be_changes_nothing(home, trouble):
    own = view(home).households[0]
    with trouble("lives_there", "home"):
        home.services.homes.move(member(home, home.samuel), own.id, MOVED)
    home.services.people.save_member(member(home, home.samuel), {}, {"since": MOVED})
    with trouble("moved_before", "day"):
        home.services.homes.move(member(home, home.samuel), None, BEFORE)
    assert len(view(home).households) == 1


def test_only_a_household_in_which_nobody_lived_is_removed(home, trouble):
    added = home.services.homes.add(home.file_id, "Bij oma")
    with trouble("home_has_members"):
        home.services.homes.remove(home.household)
    home.services.homes.remove(added)
    assert len(view(home).households) == 1


def test_a_household_that_moved_keeps_its_earlier_address_by_its_days(home):
    save, homes = home.services.files.save_household, home.services.homes
    typed = {"street": "Lange Gracht", "house_number": "12", "postcode": "8251rt", "city": "P"}
    save(home.household, {}, {**typed, "address_kind": AddressKind.STAY, "address_since": None})
    homes.moved_house(home.household, MOVED)
    save(home.household, {}, {"street": "Korte Steeg", "house_number": "3"})
    now = view(home).households[0]
    (before,) = view(home).addresses
    assert (now.address.split(",")[0], now.address_since) == ("Korte Steeg 3", MOVED)
    assert (before.address, before.kind, before.until) == (
        "Lange Gracht 12, unit 14, 8251 RT P",
        AddressKind.STAY,
        BEFORE,
    )
    assert address_on(now, (before,), BEFORE) == before
    assert address_on(now, (before,), MOVED) is None


def test_a_secret_address_is_neither_found_nor_told(home):
    find = home.services.search.find
    save = home.services.files.save_household
    where = {"street": "Geheime Gracht", "house_number": "77", "postcode": "8251AB"}
    save(home.household, {}, where)
    post = home.services.homes.add_address(home.household)
    home.services.homes.save_address(post.id, {}, {"street": "Postbushof", "person_id": home.letay})
    assert {hit.ref_id for hit in find("geheime gracht")} >= {home.letay, home.samuel}
    assert [hit.ref_id for hit in find("postbushof")] == [home.letay]
    save(home.household, {}, {"address_secret": True})
    home.services.homes.save_address(post.id, {}, {"secret": True})
    for typed in ("geheime gracht", "8251AB 77", "postbushof"):
        assert find(typed) == []
    assert {hit.address for hit in find("samuel")} == {"*"}
    assert view(home).households[0].told == view(home).addresses[0].told == "*"
    save(home.household, {}, {"address_secret": False})
    assert {hit.ref_id for hit in find("geheime gracht")} >= {home.letay}
