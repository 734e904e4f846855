"""Undoing a merge: what came before goes back, what came after is asked, nothing is lost."""

import random
from functools import partial

import pytest

from tests.services.merged import Twice, hang_something_on, references, row, stands_twice
from tests.storage.furnished import work
from wijkdesk.models.all import Person
from wijkdesk.services.people import PersonDraft
from wijkdesk.storage.merges import OWN_FIELDS

NAME, PHONE = "identity:name", "unit:phone"


@pytest.fixture
def twice(home):
    return stands_twice(home)


def merge(home, twice, **how):
    home.services.merging.merge(home.file_id, twice.letay, twice.letaj, **how)
    return next(m for m in view(home).merges if m.person_id == twice.letay).id


def view(home):
    return home.services.files.look(home.file_id)


def undo(home, merge_id, to_other=()):
    home.services.splitting.undo(home.file_id, merge_id, to_other)


def look(home, merge_id):
    return home.services.splitting.look(home.file_id, merge_id)


def own(home, person_id):
    found = row(home.store, person_id)
    return {n: found[n] for n in (*OWN_FIELDS, "merged_into")}


def test_undone_at_once_everything_is_as_it_was(home, twice):
    before = references(home.store), own(home, twice.letay), own(home, twice.letaj)
    number = merge(home, twice, from_other={NAME: True, PHONE: True})
    asked = look(home, number)
    assert (asked.rows, asked.units) == ((), ())
    assert (asked.kept_name, asked.other_name) == ("Letaj Habtu", "Letaj Habtu")
    assert asked.back == 7
    undo(home, number)
    assert (references(home.store), own(home, twice.letay), own(home, twice.letaj)) == before
    assert view(home).merges == ()
    assert len(view(home).people) == 4


def test_what_came_after_is_asked_and_stays_with_the_survivor_unless_told_otherwise(home, twice):
    before = references(home.store)
    number = merge(home, twice)
    hang_something_on(home, twice.letay)
    asked = look(home, number)
    assert sorted(r.entity for r in asked.rows) == [
        "action",
        "attachment",
        "goal",
        "need",
        "referral",
    ]
    assert {r.text for r in asked.rows if r.entity == "need"} == {"rust"}
    (to_other,) = [r.key for r in asked.rows if r.entity == "need"]
    undo(home, number, [to_other])
    after = references(home.store)
    assert {r: after[r] for r in before} == before
    new = {f"{e}:{i.hex}:{n}": p for (e, i, n), p in after.items() if (e, i, n) not in before}
    assert new.pop(to_other) == twice.letaj
    assert {new[r.key] for r in asked.rows if r.key != to_other} == {twice.letay}


def test_a_field_that_changed_since_is_asked_and_one_that_did_not_goes_back(home, twice):
    was = own(home, twice.letay)
    number = merge(home, twice, from_other={NAME: True})
    home.services.people.save(twice.letay, {}, {"phone": "06 55555555"})
    asked = look(home, number)
    (unit,) = asked.units
    assert (unit.unit, unit.had["phone"], unit.now["phone"]) == (PHONE, None, "06 55555555")
    undo(home, number)
    now = own(home, twice.letay)
    assert now["phone"] == "06 55555555"
    assert {n: v for n, v in now.items() if n != "phone"} == {
        n: v for n, v in was.items() if n != "phone"
    }
    assert own(home, twice.letaj)["phone"] == "06 12345678"


def test_a_field_that_belongs_to_the_other_goes_there_and_is_taken_back_here(home, twice):
    number = merge(home, twice)
    home.services.people.save(twice.letay, {}, {"phone": "06 55555555"})
    undo(home, number, [PHONE])
    assert own(home, twice.letay)["phone"] is None
    assert own(home, twice.letaj)["phone"] == "06 55555555"


def test_what_was_given_to_somebody_else_meanwhile_stays_there(home, twice):
    number = merge(home, twice)
    (need,) = [
        i for (e, i, _), p in references(home.store).items() if e == "need" and p == twice.letay
    ][:1]
    home.services.needs.save(need, {}, {"person_id": home.samuel})
    undo(home, number)
    assert references(home.store)["need", need, "person_id"] == home.samuel


def test_what_was_thrown_away_meanwhile_stays_away(home, twice):
    before = references(home.store)
    number = merge(home, twice)
    need = next(i for (e, i, _), p in before.items() if e == "need" and p == twice.letaj)
    home.services.needs.remove(need)
    undo(home, number)
    del before["need", need, "person_id"]
    assert references(home.store) == before


def test_what_a_colleague_wrote_about_the_absorbed_one_goes_with_that_one(home, twice):
    number = merge(home, twice)
    hang_something_on(home, twice.letaj)
    assert look(home, number).rows == ()
    undo(home, number)
    shown = view(home)
    assert sorted(n.person for n in shown.needs) == ["Letaj Habtu", "Letaj Habtu", "Letay Habte"]


def test_a_person_whose_row_is_gone_is_made_anew_from_the_record(home, twice):
    before = own(home, twice.letaj)
    number = merge(home, twice)
    hang_something_on(home, twice.letaj)
    work(home.store, lambda s: setattr(s.get(Person, twice.letaj), "deleted", True))
    (merged,) = view(home).merges
    assert merged.id == number
    undo(home, number)
    (again,) = [p for p in view(home).people if p.full_name == "Letaj Habtu"]
    assert again.id != twice.letaj
    assert own(home, again.id) == before
    assert sum(n.person_id == again.id for n in view(home).needs) == 2
    assert twice.letaj not in references(home.store).values()


def test_when_the_survivor_is_gone_nothing_is_lost_with_it(home, twice):
    number = merge(home, twice)
    hang_something_on(home, twice.letay)
    work(home.store, lambda s: setattr(s.get(Person, twice.letay), "deleted", True))
    assert twice.letaj in {p.id for p in view(home).people}
    asked = {r.key for r in look(home, number).rows}
    undo(home, number)
    held = {f"{e}:{i.hex}:{n}": p for (e, i, n), p in references(home.store).items()}
    assert {held[key] for key in asked} == {twice.letaj}


def test_the_later_of_two_merges_in_a_chain_is_undone_first(home, twice, trouble):
    opa = home.services.people.add(home.file_id, home.household, PersonDraft("Habte")).person_id
    before = references(home.store)
    first = merge(home, twice)
    home.services.merging.merge(home.file_id, opa, twice.letay)
    with trouble("merge_undo_order"):
        undo(home, first)
    (second,) = view(home).merges
    undo(home, second.id)
    undo(home, first)
    assert references(home.store) == before


def test_what_was_undone_is_not_undone_again(home, twice, trouble):
    number = merge(home, twice)
    undo(home, number)
    with trouble("merge_undone"):
        undo(home, number)
    with trouble("merge_undone"):
        look(home, number)


def test_undone_and_merged_again_the_other_way(home, twice):
    before = references(home.store)
    undo(home, merge(home, twice))
    other_way = Twice(twice.letaj, twice.letay, twice.father_home)
    undo(home, merge(home, other_way))
    assert references(home.store) == before


SEEDS = [pytest.param(seed, marks=() if seed < 3 else pytest.mark.soak) for seed in range(200)]


@pytest.mark.parametrize("seed", SEEDS)
def test_random_merges_and_undos_give_back_the_references_exactly(home, seed):
    """Five people, merged and split at random; in the end all is undone."""
    rng = random.Random(seed)
    people = [home.letay, home.samuel]
    drafts = [PersonDraft(name, rng.choice("AB")) for name in ("Habtu", "Habten", "Tesfay")]
    add = partial(home.services.people.add, home.file_id, home.household)
    people += [add(draft).person_id for draft in drafts]
    for person in people:
        hang_something_on(home, person)
    before = references(home.store)
    originals = {p: own(home, p) for p in people}
    for _ in range(rng.randint(6, 14)):
        standing = view(home)
        if standing.merges and rng.random() < 0.4:
            undo(home, rng.choice(standing.merges).id)
        elif len(standing.people) > 3:
            kept, other = rng.sample([p.id for p in standing.people if p.id in people], 2)
            units = {u: rng.random() < 0.5 for u in (NAME, PHONE, "identity:birth")}
            home.services.merging.merge(
                home.file_id, kept, other, units, both_names=rng.random() < 0.5
            )
        assert set(references(home.store)) == set(before)
        shown = {p.id for p in view(home).people}
        assert {n.person_id for n in view(home).needs} <= shown
    while merges := view(home).merges:
        undo(home, merges[0].id)
    assert references(home.store) == before
    assert {p: own(home, p) for p in people} == originals
