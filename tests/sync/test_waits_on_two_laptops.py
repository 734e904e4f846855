"""Two gidsen do the same about one wait without a line: neither loses anything."""

from datetime import date, timedelta

import pytest

from tests.house import shared
from wijkdesk.services.waiting import NextAct, next_act
from wijkdesk.vocabulary import ReferralStatus

TODAY = date.today()


@pytest.fixture
def waits(together):
    """One referral of the family waits, on both laptops."""
    town = together
    noor = town.noor.services
    offer = noor.directory.find("taal")[0]
    row = noor.referrals.prepare(town.file_id, offer.id, question="Taal oefenen")
    shared(noor, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        noor.referrals.step(row.id, status, TODAY)
    town.noor.sync()
    town.yusuf.sync()
    return town, row.id


def rounds(town):
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()


def wait(laptop):
    (row,) = laptop.services.waiting.view().running
    return row


def test_two_who_give_priority_at_once_give_it_once_and_it_is_taken_back_once(waits):
    town, referral = waits
    town.noor.services.waiting.jump(referral, "Zij slaapt in de auto")
    town.yusuf.services.waiting.jump(referral, "De huur is opgezegd")
    rounds(town)
    said = {wait(laptop).jump.reason for laptop in (town.noor, town.yusuf)}
    assert len(said) == 1, "both read the same reason"
    town.yusuf.services.waiting.take_back_jump(referral)
    rounds(town)
    assert wait(town.noor).jump is None is wait(town.yusuf).jump


def test_two_bridges_made_at_once_both_stay_and_end_one_by_one(waits):
    town, referral = waits
    later = TODAY + timedelta(days=3)
    town.noor.services.waiting.bridge(referral, "Elke week bellen", "Noor", TODAY)
    town.yusuf.services.waiting.bridge(referral, "Eten brengen", "Yusuf", later)
    rounds(town)
    first = wait(town.noor).bridge
    assert wait(town.yusuf).bridge == first
    assert count_of(town) == 2
    town.noor.services.waiting.end_bridge(first.id)
    rounds(town)
    second = wait(town.yusuf).bridge
    assert {first.text, second.text} == {"Elke week bellen", "Eten brengen"}
    assert count_of(town) == 2, "what was done stays to be counted"
    town.yusuf.services.waiting.end_bridge(second.id)
    rounds(town)
    assert next_act(wait(town.noor), TODAY).act is NextAct.BRIDGE


def count_of(town):
    return len(wait(town.yusuf).bridged)


def test_two_who_write_in_one_bridge_lose_no_sentence(waits):
    town, referral = waits
    town.noor.services.waiting.bridge(referral, "Bellen.", "", TODAY)
    rounds(town)
    bridge = wait(town.noor).bridge
    seen = {"text": bridge.text}
    town.noor.services.waiting.save_bridge(bridge.id, seen, {"text": "Bellen. Op maandag."})
    town.yusuf.services.waiting.save_bridge(bridge.id, seen, {"text": "Samen bellen."})
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    (choices,) = {len(laptop.services.sync_state.conflicts()) for laptop in (town.noor, town.yusuf)}
    both = wait(town.noor).bridge.text
    assert choices == 1 or both == "Samen bellen. Op maandag."
    assert wait(town.yusuf).bridge.text == both
