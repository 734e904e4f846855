"""Two gidsen refer one need to one provision, each without a network."""

from datetime import date

from wijkdesk.services.referral_replies import crossed, doubles
from wijkdesk.services.referrals import ASKED_TWICE
from wijkdesk.vocabulary import ReferralStatus

TODAY = date.today()


def asked_by_both(town):
    noor = town.noor.services
    need = noor.needs.add(town.file_id)
    noor.needs.save(need.id, {}, {"nature": "taal", "amount": "elke week"})
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
    made = {
        name: laptop.services.referrals.prepare(town.file_id, town.provision, need.id)
        for name, laptop in (("noor", town.noor), ("yusuf", town.yusuf))
    }
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    return made


def each_keeps_their_own(town):
    made = asked_by_both(town)
    both = [row.id for row in made.values()]
    for name, laptop in (("noor", town.noor), ("yusuf", town.yusuf)):
        laptop.services.referral_replies.keep_one(made[name].id, both, "Stond er twee keer in")
    return made


def test_both_stay_until_the_regisseur_chose_and_then_both_laptops_say_the_same(together):
    town = together
    file_id = town.file_id
    made = asked_by_both(town)
    for laptop in (town.noor, town.yusuf):
        rows = laptop.services.files.look(file_id).referrals
        (pair,) = doubles(rows)
        assert {row.id for row in pair} == {row.id for row in made.values()}
        assert {row.owner for row in pair} == {"Noor de Wit", "Yusuf Aydin"}
    assert len(town.noor.services.today.view(TODAY).doubles) == 1
    assert town.yusuf.services.today.view(TODAY).doubles == ()

    keep = made["noor"].id
    both = [row.id for row in made.values()]
    town.noor.services.referral_replies.keep_one(keep, both, "Yusuf vroeg het ook")
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        rows = {row.id: row for row in laptop.services.files.look(file_id).referrals}
        assert rows[keep].status is ReferralStatus.CONCEPT
        assert rows[made["yusuf"].id].status is ReferralStatus.WITHDRAWN
        assert rows[made["yusuf"].id].reason == "Yusuf vroeg het ook"
        assert laptop.services.today.view(TODAY).doubles == ()


def test_two_who_each_keep_their_own_are_asked_anew_because_nobody_asks_now(together):
    town = together
    made = each_keeps_their_own(town)
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        (pair,) = crossed(laptop.services.files.look(town.file_id).referrals)
        assert {row.id for row in pair} == {row.id for row in made.values()}
    (told,) = town.noor.services.today.view(TODAY).doubles
    again = town.noor.services.referral_replies.ask_again(told)
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        rows = laptop.services.files.look(town.file_id).referrals
        assert [row.id for row in rows if row.next_steps] == [again.id]
        assert crossed(rows) == ()
        assert laptop.services.today.view(TODAY).doubles == ()


def test_of_one_that_was_sent_and_withdrawn_at_once_nobody_says_that_it_is_not_asked(together):
    town = together
    made = each_keeps_their_own(town)
    town.yusuf.services.referrals.step(made["yusuf"].id, ReferralStatus.READY, TODAY)
    for laptop in (town.yusuf, town.noor, town.yusuf):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        rows = laptop.services.files.look(town.file_id).referrals
        (runs,) = (row for row in rows if row.next_steps)
        assert (runs.id, runs.reason_code) == (made["yusuf"].id, ASKED_TWICE)
        assert crossed(rows) == ()
