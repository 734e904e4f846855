"""Two people who are one: everything follows to the one who is kept, the originals stay."""

from datetime import date

import pytest

from tests.services.merged import hang_something_on, references, row, stands_twice
from tests.storage.furnished import audited, outbox, work
from wijkdesk.models.all import Membership, Need, Person, SamePerson
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import BsnStatus, HouseholdRole, SamePersonKind

NAME, PHONE = "identity:name", "unit:phone"


@pytest.fixture
def twice(home):
    return stands_twice(home)


def merge(home, twice, **how):
    return home.services.merging.merge(home.file_id, twice.letay, twice.letaj, **how)


def view(home):
    return home.services.files.look(home.file_id)


def test_all_that_hangs_on_somebody_follows_to_the_one_who_is_kept(home, twice):
    before = references(home.store)
    changes = merge(home, twice)
    moved = {r: twice.letay if p == twice.letaj else p for r, p in before.items()}
    assert references(home.store) == moved
    assert twice.letaj in before.values()
    assert {r[0] for r, p in before.items() if p == twice.letaj} == {
        "membership",
        "need",
        "goal",
        "action",
        "referral",
        "attachment",
    }
    assert changes.touches(home.file_id)


def test_the_absorbed_person_is_shown_nowhere_but_in_the_merge(home, twice):
    merge(home, twice)
    shown = view(home)
    assert twice.letaj not in {p.id for p in shown.people}
    assert all(m.person_id != twice.letaj for h in shown.households for m in h.members)
    assert {n.person for n in shown.needs} == {"Letay Habte"}
    assert {r.person for r in shown.referrals} == {"Letay Habte"}
    assert home.services.files.mine()[0].people == 3
    (merged,) = shown.merges
    assert (merged.other_name, merged.person_id, merged.late) == ("Letaj Habtu", twice.letay, ())
    titles = [h.title for h in home.services.search.find("let")]
    assert titles == ["Letay Habte"]


def test_the_original_stays_as_it_was(home, twice):
    before = row(home.store, twice.letaj)
    merge(home, twice, from_other={NAME: True})
    after = row(home.store, twice.letaj)
    assert not after["deleted"]
    assert after.pop("merged_into") == twice.letay
    assert before.pop("merged_into") is None
    assert {n: v for n, v in after.items() if n != "lv"} == {
        n: v for n, v in before.items() if n != "lv"
    }


def test_one_household_shows_a_person_once_with_the_role_that_says_something(home, twice):
    work(home.store, lambda s: _set_role(s, home.letay, HouseholdRole.OTHER))
    merge(home, twice)
    ours, fathers = sorted(view(home).households, key=lambda h: h.name)
    members = [m for m in ours.members if m.person_id == twice.letay]
    assert [m.role for m in members] == [HouseholdRole.MOTHER]
    assert [m.person_id for m in fathers.members] == [twice.letay]


def _set_role(session, person_id, role):
    for membership in session.query(Membership).filter_by(person_id=person_id):
        membership.role = role


def test_what_only_one_of_them_has_is_kept_without_a_question(home, twice):
    merge(home, twice)
    kept = row(home.store, twice.letay)
    assert kept["phone"] == "06 12345678"
    assert kept["birth_date"] == date(1992, 3, 4)
    assert kept["language"] == "ti"


def test_field_by_field_the_worker_chooses_and_the_other_name_stays_findable(home, twice):
    home.services.people.save(twice.letay, {}, {"phone": "020 1234567"})
    looked = home.services.merging.compare(home.file_id, twice.letay, twice.letaj)
    assert looked.units == (NAME, PHONE)
    assert looked.right.hangs["need"] == 1
    merge(home, twice, from_other={NAME: True, PHONE: False})
    kept = row(home.store, twice.letay)
    assert (kept["given_names"], kept["surname"]) == ("Letaj", "Habtu")
    assert kept["phone"] == "020 1234567"
    assert kept["other_names"] == "Letay Habte"
    assert audited(home.store)[-1][1] == "people_compare"


def test_the_other_name_can_be_left_out(home, twice):
    merge(home, twice, both_names=False)
    assert row(home.store, twice.letay)["other_names"] is None


def test_it_travels_as_one_group(home, twice):
    before = {c.group_id for c in outbox(home.store)}
    merge(home, twice)
    new = [c for c in outbox(home.store) if c.group_id not in before]
    assert len({c.group_id for c in new}) == 1
    assert {"person", "same_person", "need", "goal", "action", "referral", "membership"} <= {
        c.entity for c in new
    }
    assert {c.kind for c in new} == {"u", "i"}, "nothing is deleted"


def test_two_verified_numbers_are_two_people(home, twice, trouble):
    def verify(session):
        for person_id, bsn in ((twice.letay, "999900018"), (twice.letaj, "999900031")):
            person = session.get(Person, person_id)
            person.bsn, person.bsn_status = bsn, BsnStatus.VERIFIED

    work(home.store, verify)
    before = outbox(home.store)
    with trouble("merge_verified_bsn"):
        merge(home, twice)
    assert outbox(home.store) == before


def test_nobody_is_merged_with_himself_or_twice_or_with_somebody_of_another_file(
    home, twice, trouble
):
    with trouble("merge_same", "right"):
        home.services.merging.merge(home.file_id, home.letay, home.letay)
    merge(home, twice)
    with trouble("merge_done"):
        merge(home, twice)
    with trouble("row_gone"):
        home.services.merging.merge(home.file_id, home.letay, home.household)


def test_what_a_colleague_still_writes_about_the_absorbed_person_shows_at_the_survivor(home, twice):
    """As it comes from a laptop that did not know of the merge yet."""
    merge(home, twice)
    hang_something_on(home, twice.letaj)
    shown = view(home)
    assert {n.person for n in shown.needs} == {"Letay Habte"}
    assert {n.person_id for n in shown.needs} == {twice.letay}
    assert {r.person_id for r in shown.referrals} == {twice.letay}
    goals = home.services.plans.get(home.file_id).goals
    assert {g.owner_id for g in goals} == {twice.letay}
    assert {a.doer_id for g in goals for a in g.actions} == {twice.letay}


def test_a_form_that_shows_the_survivor_makes_no_clash_of_it(home, twice):
    merge(home, twice)
    need = home.services.needs.add(home.file_id)
    work(home.store, lambda s: _write(s, need.id, twice.letaj))
    (shown,) = [n for n in view(home).needs if n.id == need.id]
    saved = home.services.needs.save(
        need.id, {"person_id": shown.person_id}, {"person_id": home.samuel}
    )
    assert not saved.moved
    assert outbox(home.store)[-1].diff["person_id"] == [twice.letaj.hex, home.samuel.hex]


def _write(session, need_id, person_id):
    session.get(Need, need_id).person_id = person_id


def test_the_other_row_that_changed_later_is_told_and_taken_over(home, twice):
    merge(home, twice)
    home.services.people.save(twice.letaj, {}, {"phone": "06 99999999"})
    (merged,) = view(home).merges
    ((late),) = merged.late
    assert (late.unit, late.values["phone"]) == (PHONE, "06 99999999")
    home.services.splitting.take_over(home.file_id, merged.id, PHONE)
    assert row(home.store, twice.letay)["phone"] == "06 99999999"
    assert view(home).merges[0].late == ()


def test_a_chain_of_merges_is_followed_to_its_end(home, twice):
    opa = home.services.people.add(home.file_id, home.household, PersonDraft("Habte")).person_id
    merge(home, twice)
    home.services.merging.merge(home.file_id, opa, twice.letay)
    hang_something_on(home, twice.letaj)
    assert {n.person_id for n in view(home).needs} == {opa}
    assert len(view(home).people) == 3


def test_the_record_tells_who_merged_whom_and_when(home, twice):
    merge(home, twice)
    with home.store.reading() as session:
        (record,) = session.query(SamePerson).all()
    assert (record.kind, record.person_id, record.other_id) == (
        SamePersonKind.MERGED,
        twice.letay,
        twice.letaj,
    )
    assert record.made_by == home.services.me.worker_id
    assert record.undone_at is None


def test_a_fixed_version_keeps_its_own_text(home, twice):
    plan = home.services.plans.get(home.file_id).id
    version = home.services.plans.fix(plan)
    before = home.services.plans.to_print(plan, version.id).content
    merge(home, twice, from_other={NAME: True})
    assert home.services.plans.to_print(plan, version.id).content == before
    assert "Letaj Habtu" in {p.name for p in before.people}
    now = home.services.plans.to_print(plan, None).content
    assert [p.name for p in now.people].count("Letaj Habtu") == 1
