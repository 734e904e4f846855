"""Needs: nature and amount are said before anybody speaks of a solution."""

import pytest

from tests.storage.furnished import outbox
from wijkdesk.vocabulary import Law, LifeArea


@pytest.fixture
def need(home):
    return home.services.needs.add(home.file_id)


@pytest.fixture
def provision(home):
    return home.services.directory.find("taal")[0]


@pytest.mark.parametrize(
    ("nature", "amount", "field"),
    [
        ("", "", "nature"),
        ("  ", "elke dag", "nature"),
        ("rustig slapen", "", "amount"),
        ("rustig slapen", "\n\t", "amount"),
    ],
)
def test_no_solution_before_nature_and_amount_are_said(
    home, need, provision, trouble, nature, amount, field
):
    home.services.needs.save(need.id, {}, {"nature": nature, "amount": amount})
    with trouble("need_nature_first", field):
        home.services.referrals.prepare(home.file_id, provision.id, need.id)
    assert home.services.files.look(home.file_id).referrals == ()


def test_with_both_said_a_solution_may_follow(home, need, provision):
    home.services.needs.save(need.id, {}, {"nature": "slapen", "amount": "elke nacht"})
    row = home.services.referrals.prepare(home.file_id, provision.id, need.id)
    assert row.need_id == need.id


def test_a_referral_without_a_need_asks_no_nature(home, provision):
    assert home.services.referrals.prepare(home.file_id, provision.id).need_id is None


def test_a_need_is_of_the_whole_household_until_a_person_is_named(home, need):
    assert (need.person_id, need.person) == (None, None)
    home.services.needs.save(
        need.id, {}, {"person_id": home.samuel, "life_area": LifeArea.MIND, "law": Law.JW}
    )
    (row,) = home.services.files.look(home.file_id).needs
    assert (row.person, row.life_area, row.law) == ("Samuel Tesfay", LifeArea.MIND, Law.JW)


def test_needs_stand_in_the_order_in_which_they_were_noted(home):
    made = [home.services.needs.add(home.file_id).id for _ in range(5)]
    assert [n.id for n in home.services.files.look(home.file_id).needs] == made


def test_a_removed_need_is_gone_and_cannot_be_written_or_used(home, need, provision, trouble):
    home.services.needs.remove(need.id)
    assert home.services.files.look(home.file_id).needs == ()
    for act in (
        lambda: home.services.needs.save(need.id, {}, {"nature": "x"}),
        lambda: home.services.needs.remove(need.id),
        lambda: home.services.referrals.prepare(home.file_id, provision.id, need.id),
    ):
        with trouble("row_gone"):
            act()
    assert [c.kind for c in outbox(home.store)] == ["i", "d"]
