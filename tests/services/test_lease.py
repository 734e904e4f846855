"""The lease: files close after days without contact, one's own work stays open."""

import time
from datetime import date

import pytest
from nacl.public import PrivateKey, SealedBox
from sqlalchemy import text

from tests.storage.furnished import audited
from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.house import Services
from wijkdesk.storage import lease, state

DAY = 24 * 3600 * 1000


def lease_until(store, days, **more):
    now = int(time.time() * 1000)
    with store.applying() as session:
        state.put(session, lease_until=now + int(days * DAY), last_sync_ms=now - 8 * DAY, **more)


@pytest.fixture
def closed(home):
    """A laptop on which something was written that is unsent, and whose lease has ended."""
    home.services.journal.add(home.file_id, "Alleen hier: de schuldenbrief")
    home.asked = home.services.registrations.start("Iemand van deze week").id
    lease_until(home.store, -1)
    return home


def test_before_its_end_and_without_a_lease_everything_is_open(home):
    assert not home.services.lease.standing().ended
    home.services.files.open(home.file_id)
    lease_until(home.store, 1)
    assert not home.services.lease.standing().ended
    home.services.files.open(home.file_id)


def test_when_it_has_ended_no_file_opens_and_nobody_is_shown(closed):
    services = closed.services
    assert services.lease.standing().ended
    for look in (
        lambda: services.files.open(closed.file_id),
        lambda: services.files.look(closed.file_id),
        lambda: services.plans.open(closed.file_id),
        lambda: services.people.save(closed.samuel, {}, {"phone": "06"}),
    ):
        with pytest.raises(RuleBrokenError, match="lease_ended"):
            look()
    assert services.search.find("samuel") == []
    everything = services.search.everything("samuel")
    assert (everything.people, everything.texts) == ((), ())
    view = services.today.view(date.today())
    assert (view.due, view.later, view.waiting, view.registrations) == ((), (), (), ())
    truth = services.sync_state.truth()
    assert (truth.lease_ended, truth.households) == (True, ())
    (line,) = services.files.mine()
    assert (line.title, line.people) == (line.number, 0)


def test_one_s_own_unsent_work_stays_readable_and_more_can_be_written(closed):
    services = closed.services
    services.journal.add(closed.file_id, "Ook dit mag nog")
    fresh = services.registrations.start("Nieuwe vraag")
    services.registrations.save(fresh.id, {}, {"question": "Mag dit nog?"})
    assert {row.id for row in services.registrations.inbox()} == {closed.asked, fresh.id}
    assert services.registrations.open(closed.asked).name == "Iemand van deze week"
    services.drafts.keep("contact_new", str(closed.file_id), "text", "half getypt")
    texts = {one.text for one in services.lease.unsent()}
    assert {"Alleen hier: de schuldenbrief", "Ook dit mag nog", "half getypt"} <= texts
    assert "list_unsent" in [act for _, act, _ in audited(closed.store)]


def test_a_registration_of_before_that_was_sent_is_closed(home):
    sent = home.services.registrations.start("Van vorige maand").id
    with home.store.applying() as session:
        session.execute(text("DELETE FROM sync_op"))
    lease_until(home.store, -1)
    assert home.services.registrations.inbox() == []
    with pytest.raises(RuleBrokenError, match="lease_ended"):
        home.services.registrations.open(sent)


def test_a_copy_is_readable_or_sealed_to_the_municipality(closed):
    closed.services.drafts.keep("person", str(closed.samuel), "bsn", "999900018")
    content, is_sealed = closed.services.lease.export()
    assert not is_sealed
    assert "de schuldenbrief" in content.decode()
    assert "999900018" not in content.decode()
    key = PrivateKey.generate()
    with closed.store.applying() as session:
        session.execute(
            text("UPDATE municipality SET recovery_key = :k"), {"k": bytes(key.public_key).hex()}
        )
    content, is_sealed = closed.services.lease.export()
    assert is_sealed
    assert b"schuldenbrief" not in content
    opened = SealedBox(key).decrypt(content).decode()
    assert "de schuldenbrief" in opened
    assert "999900018" in opened


def test_turning_the_clock_back_does_not_open_it_again(home):
    lease_until(home.store, 1)
    with home.store.applying() as session:
        now = lease.now_ms(session)
        state.put(session, offset_ms=2 * DAY)  # as if the clock stood two days later
        lease.remember(session)
        state.put(session, offset_ms=-30 * DAY)  # and was turned back a month
        assert lease.now_ms(session) >= now + 2 * DAY - 1000
    assert home.services.lease.standing().ended


def test_a_clock_that_ran_ahead_is_forgiven_at_the_first_contact(home):
    lease_until(home.store, -1, seen_ms=int(time.time() * 1000) + 4000 * DAY)
    assert home.services.lease.standing().ended
    now = int(time.time() * 1000)
    with home.store.applying() as session:  # what a round of sync writes
        state.put(session, lease_until=now + 8 * DAY, last_sync_ms=now, seen_ms=now, offset_ms=0)
    assert not home.services.lease.standing().ended
    Services(home.store, date.today()).files.open(home.file_id)
