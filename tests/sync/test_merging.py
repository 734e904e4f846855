"""People merged on one laptop, or on two without a network, on a real centre."""

from types import SimpleNamespace

import pytest
from sqlalchemy import text

from tests.services.merged import references, row
from tests.sync.polderdam import only, same_file
from wijkdesk.services.people import PersonDraft


@pytest.fixture
def twice(together):
    """Samuel stands twice in the file, with a need on each of the two; on both laptops."""
    town, noor = together, together.noor.services
    draft = PersonDraft("Tesfaye", "Samuil", phone="06 1")
    other = noor.people.add(town.file_id, town.household, draft).person_id
    for person in (town.samuel, other):
        need = noor.needs.add(town.file_id)
        noor.needs.save(need.id, {}, {"person_id": person, "nature": "slapen"})
    town.noor.sync()
    town.yusuf.sync()
    return SimpleNamespace(town=town, samuel=town.samuel, samuil=other)


def merge(laptop, twice, *, back_to_front=False, **how):
    pair = (twice.samuel, twice.samuil)
    kept, other = reversed(pair) if back_to_front else pair
    laptop.services.merging.merge(twice.town.file_id, kept, other, **how)


def rounds(town):
    """Until nobody has anything to tell the other."""
    for laptop in (town.noor, town.yusuf, town.noor, town.yusuf):
        laptop.sync()
    assert same_file(town, town.noor, town.yusuf)


def view(laptop, twice):
    return laptop.services.files.look(twice.town.file_id)


def names(laptop, twice):
    return sorted(p.full_name for p in view(laptop, twice).people)


def who(laptop, twice):
    return {n.person for n in view(laptop, twice).needs if n.nature == "slapen"}


BOTH, ONE = (
    ["Letay Habte", "Rahwa Tesfay", "Samuel Tesfay", "Samuil Tesfaye"],
    ["Letay Habte", "Rahwa Tesfay", "Samuel Tesfay"],
)


def test_a_merge_arrives_whole_and_is_undone_on_the_other_laptop(twice):
    town = twice.town
    before = references(town.noor.store)
    merge(town.noor, twice)
    report = town.noor.sync()
    assert only(report.outcomes, "A")
    town.yusuf.sync()
    assert names(town.yusuf, twice) == ONE
    assert who(town.yusuf, twice) == {"Samuel Tesfay"}
    (merged,) = view(town.yusuf, twice).merges
    assert (merged.other_name, merged.made_by) == ("Samuil Tesfaye", "Noor de Wit")
    town.yusuf.services.splitting.undo(town.file_id, merged.id)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        assert references(laptop.store) == before
        assert names(laptop, twice) == BOTH
    assert same_file(town, town.noor, town.yusuf)


def test_what_a_colleague_wrote_without_knowing_follows_the_survivor(twice):
    town = twice.town
    merge(town.noor, twice)
    yusuf = town.yusuf.services
    need = yusuf.needs.add(town.file_id)
    yusuf.needs.save(need.id, {}, {"person_id": twice.samuil, "nature": "spelen"})
    yusuf.people.save(twice.samuil, {"phone": "06 1"}, {"phone": "06 2"})
    town.noor.sync()
    assert only(town.yusuf.sync().outcomes, "A")
    rounds(town)
    for laptop in (town.noor, town.yusuf):
        shown = view(laptop, twice)
        assert {n.person for n in shown.needs if n.nature == "spelen"} == {"Samuel Tesfay"}
        (late,) = shown.merges[0].late
        assert late.values["phone"] == "06 2"
    town.noor.services.splitting.undo(town.file_id, view(town.noor, twice).merges[0].id)
    rounds(town)
    shown = view(town.yusuf, twice)
    assert {n.person for n in shown.needs if n.nature == "spelen"} == {"Samuil Tesfaye"}


def test_two_who_merge_the_same_way_agree_without_a_word(twice):
    town = twice.town
    before = references(town.noor.store)
    merge(town.noor, twice)
    merge(town.yusuf, twice)
    town.noor.sync()
    assert only(town.yusuf.sync().outcomes, "A", "N")
    rounds(town)
    (merged,) = view(town.noor, twice).merges
    assert town.noor.services.sync_state.conflicts() == []
    town.noor.services.splitting.undo(town.file_id, merged.id)
    rounds(town)
    assert references(town.yusuf.store) == before
    assert view(town.yusuf, twice).merges == ()


def opposite(twice):
    """Noor keeps Samuel, Yusuf keeps Samuil; Noor is the first to have a network again."""
    town = twice.town
    merge(town.noor, twice)
    merge(town.yusuf, twice, back_to_front=True)
    need = town.yusuf.services.needs.add(town.file_id)
    typed = {"person_id": twice.samuil, "nature": "spelen"}
    town.yusuf.services.needs.save(need.id, {}, typed)
    assert only(town.noor.sync().outcomes, "A")
    outcomes = town.yusuf.sync().outcomes
    assert outcomes["C"] == 1
    assert set(outcomes) == {"A", "C"}
    rounds(town)


def at_the_centre(town):
    query = text("SELECT id, merged_into FROM person WHERE merged_into IS NOT NULL")
    with town.engine.connect() as connection:
        return [(i, into) for i, into in connection.execute(query)]


def test_merged_the_opposite_way_there_is_no_ring_and_both_are_kept(twice):
    town = twice.town
    opposite(twice)
    ((absorbed, into),) = at_the_centre(town)
    assert (str(absorbed), str(into).replace("-", "")) == (str(twice.samuil), twice.samuel.hex)
    for laptop in (town.noor, town.yusuf):
        assert names(laptop, twice) == ONE
        assert who(laptop, twice) == {"Samuel Tesfay"}
        (row_,) = laptop.services.sync_state.conflicts()
        assert (row_.entity, row_.unit) == ("person", "merged_into")
        assert [f.incoming for f in row_.fields] == [twice.samuil.hex]
        assert (row_.current_by, row_.incoming_by) == ("Noor de Wit", "Yusuf Aydin")
        assert row_.names[twice.samuil.hex] == "Samuil Tesfaye"
        assert len(view(laptop, twice).merges) == 1


@pytest.mark.parametrize("name", ["noor", "yusuf"])
def test_one_decides_that_it_stays_as_it_is(twice, name):
    town = twice.town
    opposite(twice)
    laptop = getattr(town, name)
    (clash,) = laptop.services.sync_state.conflicts()
    laptop.services.sync_state.resolve(clash.id, "current")
    rounds(town)
    for other in (town.noor, town.yusuf):
        assert names(other, twice) == ONE
        assert other.services.sync_state.conflicts() == []


@pytest.mark.parametrize("name", ["noor", "yusuf"])
def test_one_decides_that_it_is_the_other_way_round(twice, name):
    town = twice.town
    opposite(twice)
    laptop = getattr(town, name)
    (clash,) = laptop.services.sync_state.conflicts()
    laptop.services.sync_state.resolve(clash.id, "incoming")
    assert only(laptop.sync().outcomes, "A")
    rounds(town)
    for other in (town.noor, town.yusuf):
        assert names(other, twice) == ["Letay Habte", "Rahwa Tesfay", "Samuil Tesfaye"]
        assert who(other, twice) == {"Samuil Tesfaye"}
        assert other.services.sync_state.conflicts() == []
        assert len(view(other, twice).merges) == 1


@pytest.mark.parametrize("choice", [None, "current", "incoming"])
def test_undone_after_an_opposite_merge_everybody_has_his_own_again(twice, choice):
    town = twice.town
    before = references(town.noor.store)
    fields = {i: row(town.noor.store, i) for i in (twice.samuel, twice.samuil)}
    opposite(twice)
    if choice is not None:
        (clash,) = town.yusuf.services.sync_state.conflicts()
        town.yusuf.services.sync_state.resolve(clash.id, choice)
        rounds(town)
    (merged,) = view(town.yusuf, twice).merges
    town.yusuf.services.splitting.undo(town.file_id, merged.id)
    rounds(town)
    after = references(town.noor.store)
    assert {r: after[r] for r in before} == before
    assert names(town.noor, twice) == BOTH
    for person, was in fields.items():
        now = row(town.noor.store, person)
        assert [now[n] for n in ("given_names", "surname", "phone", "other_names")] == [
            was[n] for n in ("given_names", "surname", "phone", "other_names")
        ]


def test_a_ring_is_seen_too_when_only_one_of_the_two_rows_is_in_the_batch(together):
    """Nothing is chosen and nothing hangs on them, so the survivor's row does not travel."""
    town = together
    add = town.noor.services.people.add
    jan, piet = (
        add(town.file_id, town.household, PersonDraft(name)).person_id for name in ("Jan", "Piet")
    )
    town.noor.sync()
    town.yusuf.sync()
    town.noor.services.merging.merge(town.file_id, jan, piet, both_names=False)
    town.yusuf.services.merging.merge(town.file_id, piet, jan, both_names=False)
    town.noor.sync()
    assert town.yusuf.sync().outcomes["C"] == 1
    rounds(town)
    assert len(at_the_centre(town)) == 1
    assert len(town.noor.services.sync_state.conflicts()) == 1


def test_three_who_merge_in_a_circle_make_no_ring(twice):
    """Rahwa into Samuel here; Samuel into Samuil and Samuil into Rahwa there."""
    town = twice.town
    rahwa = next(p.id for p in view(town.noor, twice).people if p.given_names == "Rahwa")
    noor, yusuf = town.noor.services.merging, town.yusuf.services.merging
    noor.merge(town.file_id, twice.samuel, rahwa)
    yusuf.merge(town.file_id, twice.samuil, twice.samuel)
    yusuf.merge(town.file_id, rahwa, twice.samuil)
    town.noor.sync()
    town.yusuf.sync()
    rounds(town)
    assert len(at_the_centre(town)) == 2
    for laptop in (town.noor, town.yusuf):
        assert len(view(laptop, twice).people) == 2
        assert len(laptop.services.sync_state.conflicts()) == 1
