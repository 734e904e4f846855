"""Old audit rows leave the laptop, and what stays is still whole, from where the centre signed."""

import time

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.sync.test_audit_stream import here, in_store, read, receipts, there, unguarded
from wijkdesk.storage import audit_chain, audit_thinning, check, lease
from wijkdesk.storage.audit_thinning import KEPT
from wijkdesk.storage.engine import DATABASE

LATER = KEPT.total_seconds() + 3600


def told(laptop):
    laptop.store.close()
    try:
        parts = check.check(laptop.folder / DATABASE, laptop.key)
    finally:
        laptop.start_again()
    return next(part for part in parts if part.name == "audit")


def later(monkeypatch):
    """Ninety days have gone by."""
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + LATER)


def test_what_was_signed_for_long_ago_goes_and_the_rest_hangs_together(together, monkeypatch):
    town = together
    read(town.noor, town, 3)
    town.noor.sync()
    read(town.noor, town, 2)
    town.noor.sync()
    before = here(town.noor)
    signed = receipts(town.noor)
    town.noor.services.files.open(town.file_id)
    later(monkeypatch)
    with town.noor.store.in_background() as session:
        assert audit_thinning.any_older(session, int(time.time() * 1000))
        while audit_thinning.forget_older(session, int(time.time() * 1000)):
            pass
        checked = audit_chain.verify(session)
    left = here(town.noor)
    assert 0 < len(left) < 5
    assert min(left) == checked.begun.n + 1
    assert (checked.begun.n, checked.begun.hash) in [tuple(one) for one in signed]
    assert checked.faults == ()
    part = told(town.noor)
    assert part.faults == ()
    assert part.told[0].startswith(f"begins behind line {checked.begun.n}, signed for on ")
    with town.noor.store.applying() as session:
        lease.remember(session)
    monkeypatch.undo()
    assert told(town.noor).faults == (), "a clock that fell back is no tampering"
    town.noor.sync()
    assert there(town, town.noor).keys() >= before.keys()
    assert max(here(town.noor)) == max(there(town, town.noor))


def test_what_is_not_signed_for_or_not_long_ago_stays(together):
    town = together
    read(town.noor, town, 3)
    town.noor.sync()
    count = len(here(town.noor))
    with town.noor.store.in_background() as session:
        assert not audit_thinning.forget_older(session, int(time.time() * 1000))
    assert len(here(town.noor)) >= count
    read(town.noor, town)
    with (
        pytest.raises(IntegrityError, match="never changed"),
        town.noor.store.applying() as session,
    ):
        session.execute(text("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)"))


def test_whoever_takes_away_the_beginning_too_early_is_found(together):
    town = together
    read(town.noor, town, 2)
    town.noor.sync()
    (n, _) = receipts(town.noor)[-1]
    read(town.noor, town, 2)
    with unguarded(town.noor) as connection:
        for table in ("audit", "audit_chain"):
            connection.execute(text(f"DELETE FROM {table} WHERE n <= :n"), {"n": n})
    assert "audit_gone" in {what for what, _ in in_store(town.noor)}
