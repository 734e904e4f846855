"""Ties between people and who stands around them: nothing is a must, and nothing ever hangs."""

from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest

from wijkdesk.models.relation import in_a_circle
from wijkdesk.services.kin import circle_of, suggested
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import Custody, Gender, HouseholdRole, Load, NetworkKind, RelationKind

TODAY = date.today()
A, B, C, D = (UUID(int=n) for n in range(1, 5))


def view(home):
    return home.services.files.look(home.file_id)


def people(home):
    return {person.given_names: person.id for person in view(home).people}


def tie(home, one, kind, other):
    return home.services.kin.add(home.file_id, one, kind, other)


def test_a_tie_may_be_half_known_and_filled_in_later(home):
    row = home.services.kin.add(home.file_id)
    assert not view(home).relations[0].is_whole
    typed = {"person_id": people(home)["Letay"], "kind": RelationKind.PARENT}
    typed |= {"other_id": home.samuel, "custody": Custody.ONE_PARENT, "since": date(2018, 1, 1)}
    home.services.kin.save(row.id, {}, typed)
    (found,) = view(home).relations
    assert found.is_whole
    assert (found.custody, found.since) == (Custody.ONE_PARENT, date(2018, 1, 1))
    assert not found.on(date(2017, 12, 31))


def test_somebody_cannot_be_his_own_parent_but_what_was_chosen_stays(home):
    tie(home, home.samuel, RelationKind.PARENT, home.samuel)
    (found,) = view(home).relations
    assert found.person_id == found.other_id == home.samuel
    assert not found.is_whole


def test_a_circle_of_parents_is_kept_and_told(home):
    who = people(home)
    tie(home, who["Letay"], RelationKind.PARENT, home.samuel)
    tie(home, home.samuel, RelationKind.PARENT, who["Letay"])
    tie(home, who["Letay"], RelationKind.PARENT, who["Rahwa"])
    assert circle_of(view(home).relations) == {who["Letay"], home.samuel}


@pytest.mark.parametrize(
    ("pairs", "around"),
    [
        ([], set()),
        ([(A, B), (B, C), (A, C)], set()),
        ([(A, A)], {A}),
        ([(A, B), (B, C), (C, A), (C, D)], {A, B, C}),
    ],
)
def test_who_is_in_a_circle(pairs, around):
    assert in_a_circle(pairs) == around


def test_a_long_chain_of_parents_is_no_trouble():
    chain = [UUID(int=n) for n in range(1, 300)]
    assert in_a_circle(pairwise(chain)) == frozenset()
    assert in_a_circle([*pairwise(chain), (chain[-1], chain[0])]) == set(chain)


def test_the_roles_suggest_what_nobody_wants_to_type(home):
    who = people(home)
    offered = suggested(view(home).households, view(home).relations, TODAY)
    pairs = {(s.person_id, s.kind, s.other_id) for s in offered}
    assert (who["Letay"], RelationKind.PARENT, home.samuel) in pairs
    home.services.kin.take_over(home.file_id, offered)
    assert suggested(view(home).households, view(home).relations, TODAY) == ()
    assert home.services.undo.undo_last().row.intent == "relation_suggest"
    assert view(home).relations == ()


def test_a_foster_mother_is_not_offered_as_the_mother(home):
    tie(home, people(home)["Letay"], RelationKind.FOSTER_PARENT, home.samuel)
    offered = suggested(view(home).households, view(home).relations, TODAY)
    assert home.samuel not in {s.other_id for s in offered}


def test_removing_a_tie_can_be_undone(home):
    row = tie(home, people(home)["Letay"], RelationKind.PARENT, home.samuel)
    home.services.kin.remove(row.id)
    assert view(home).relations == ()
    home.services.undo.undo_last()
    assert [r.id for r in view(home).relations] == [row.id]


def test_a_merge_takes_the_ties_along_and_shows_each_once(home):
    who = people(home)
    added = home.services.people.add(home.file_id, home.household, PersonDraft("Tesfay", "Samuël"))
    tie(home, who["Letay"], RelationKind.PARENT, home.samuel)
    tie(home, who["Letay"], RelationKind.PARENT, added.person_id)
    home.services.merging.merge(home.file_id, home.samuel, added.person_id)
    (found,) = view(home).relations
    assert found.other_id == home.samuel


def test_a_helper_needs_nothing_and_may_be_somebody_of_the_file(home):
    row = home.services.network.add(home.file_id)
    assert row.called == ""
    typed = {"member_id": home.samuel, "kind": NetworkKind.FAMILY, "load": Load.HEAVY}
    typed |= {"does": "Past op Rahwa", "often": "elke dag", "load_note": "te jong"}
    home.services.network.save(row.id, {}, typed)
    (found,) = view(home).network
    assert (found.called, found.load, found.does) == ("Samuel Tesfay", Load.HEAVY, "Past op Rahwa")


def test_what_a_helper_does_is_found(home):
    row = home.services.network.add(home.file_id, NetworkKind.NEIGHBOUR)
    home.services.network.save(
        row.id, {}, {"name": "Fatima", "does": "brengt kinderen naar zwemles"}
    )
    (hit,) = home.services.search.everything("zwemles").texts
    assert (hit.entity, hit.text) == ("network_member", "brengt kinderen naar zwemles")


def test_a_household_is_as_it_was_on_a_day(home):
    member = next(m for m in view(home).households[0].members if m.person_id == home.samuel)
    typed = {"since": date(2020, 1, 1), "until": date(2024, 6, 30), "role": HouseholdRole.CHILD}
    home.services.people.save_member(member.membership_id, {}, typed)
    house = view(home).households[0]
    for day, there in (
        (date(2019, 12, 31), False),
        (date(2020, 1, 1), True),
        (date(2024, 6, 30), True),
        (date(2024, 7, 1), False),
    ):
        assert (home.samuel in {m.person_id for m in house.members_on(day)}) is there
    home.services.people.join(home.file_id, house.id, home.samuel, HouseholdRole.CHILD)
    house = view(home).households[0]
    assert home.samuel in {m.person_id for m in house.members_on(date(2022, 1, 1))}
    assert home.samuel in {m.person_id for m in house.members_on(TODAY)}


def test_gender_death_and_an_expected_child_are_kept_and_change_the_age(home):
    typed = {"gender": Gender.MALE, "birth_date": date(2018, 1, 1), "died_on": date(2024, 3, 1)}
    home.services.people.save(home.samuel, {}, typed)
    person = next(p for p in view(home).people if p.id == home.samuel)
    assert (person.gender, person.age_on(TODAY)) == (Gender.MALE, 6)
    child = home.services.people.add(
        home.file_id,
        home.household,
        PersonDraft("Tesfay", expected_on=TODAY + timedelta(days=90)),
    )
    unborn = next(p for p in view(home).people if p.id == child.person_id)
    assert unborn.is_unborn(TODAY)
    home.services.people.save(child.person_id, {}, {"birth_date": TODAY})
    born = next(p for p in view(home).people if p.id == child.person_id)
    assert not born.is_unborn(TODAY)


def test_where_somebody_is_drawn_is_kept_only_for_who_is_of_this_file(home):
    other = home.services.registrations.start("Jan de Boer")
    other_file = home.services.registrations.open_file(other.id).case_file_id
    stranger = home.services.files.look(other_file).people[0].id
    home.services.kin.move_drawn(home.file_id, {home.samuel: 24, stranger: 24})
    assert next(p.drawn_x for p in view(home).people if p.id == home.samuel) == 24
    assert home.services.files.look(other_file).people[0].drawn_x is None
