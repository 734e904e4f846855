"""What was noted goes to the centre by a road of its own, and comes back as a receipt."""

from contextlib import contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.sync.polderdam import only
from tests.sync.test_began_again import backup_of
from wijkdesk.central import admin, audit_check
from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.audit_rows import FIELDS, digest_of, link_of
from wijkdesk.storage import audit_receipts, check
from wijkdesk.storage.engine import DATABASE
from wijkdesk.sync.api import Line


def read(laptop, town, times=1):
    """Noor opens the file: each time is a row."""
    for _ in range(times):
        laptop.services.files.open(town.file_id)


def here(laptop):
    """The lines on the laptop, by number."""
    with laptop.store.reading() as session:
        return dict(session.execute(text("SELECT n, hash FROM audit_chain")).all())


def there(town, laptop):
    """The lines of this laptop at the centre."""
    asked = {"device": town.device(laptop)}
    with town.engine.connect() as connection:
        found = connection.execute(
            text("SELECT n, hash FROM audit_link WHERE device_id = :device"), asked
        )
        return dict(found.all())


def receipts(laptop):
    with laptop.store.reading() as session:
        return session.execute(text("SELECT n, hash FROM audit_receipt ORDER BY at_ms")).all()


def faults(town):
    return {
        stream.device: (stream.came, stream.here)
        for stream in audit_check.check(town.engine, town.realm)
        if stream.came or stream.here
    }


@contextmanager
def unguarded(laptop):
    """Somebody with the key works past the program."""
    with laptop.store._writer.connect() as connection:  # noqa: SLF001 - past all its rules
        triggers = connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB :ours"),
            {"ours": "wd_audit*"},
        ).all()
        for name, _ in triggers:
            connection.execute(text(f"DROP TRIGGER {name}"))
        yield connection
        for _, statement in triggers:
            connection.execute(text(statement))
        connection.commit()


def rechain(connection, start):
    """Compute the chain anew from a row on, as whoever has the key can."""
    link = connection.execute(
        text("SELECT hash FROM audit_chain WHERE n = :n"), {"n": start - 1}
    ).scalar()
    rows = connection.execute(
        text("SELECT * FROM audit WHERE n >= :n ORDER BY n"), {"n": start}
    ).mappings()
    for row in rows.all():
        n, digest, prev = row["n"], digest_of({name: row[name] for name in FIELDS}), link
        link = link_of(n, digest, prev)
        connection.execute(
            text("UPDATE audit_chain SET digest = :d, prev = :p, hash = :h WHERE n = :n"),
            {"d": digest, "p": prev, "h": link, "n": n},
        )
    connection.execute(text("UPDATE audit_head SET hash = :h"), {"h": link})


def in_store(laptop):
    """What `wijkdesk store check` says of the audit rows."""
    laptop.store.close()
    try:
        parts = check.check(laptop.folder / DATABASE, laptop.key)
    finally:
        laptop.start_again()
    return [(f.what, f.where) for part in parts if part.name == "audit" for f in part.faults]


# As it should be.


def test_a_round_delivers_what_was_noted_and_keeps_a_receipt(together):
    town = together
    read(town.noor, town, 3)
    assert town.noor.sync().noted >= 3
    lines = here(town.noor)
    assert there(town, town.noor) == lines
    assert receipts(town.noor)[-1] == (max(lines), lines[max(lines)])
    with town.engine.connect() as connection:
        row = connection.execute(
            text("SELECT act, subject, worker_id, role FROM audit_row ORDER BY n DESC LIMIT 1")
        ).one()
    who = town.workers["noor"]
    assert tuple(row) == ("file_open", town.file_id.hex, who, "jeugdgids")
    assert in_store(town.noor) == []
    assert faults(town) == {}


def test_with_nothing_new_nothing_is_asked(together):
    town = together
    town.noor.sync()
    kept = receipts(town.noor)
    assert town.noor.sync().noted == 0
    assert receipts(town.noor) == kept


def test_much_goes_in_pages_and_a_laptop_of_before_there_was_a_road_delivers_all(
    together, monkeypatch
):
    town = together
    read(town.noor, town, 9)
    monkeypatch.setattr(audit_receipts.stretch, "__defaults__", (4,))
    town.noor.sync()
    assert there(town, town.noor) == here(town.noor)
    assert len(receipts(town.noor)) > 2


def test_an_answer_that_was_lost_is_asked_again_and_nothing_stands_there_twice(
    together, monkeypatch
):
    town = together
    town.noor.sync()
    read(town.noor, town, 2)
    plain = Line.audit

    def lost(line, message):
        plain(line, message)
        raise UnavailableError("central_unreachable")

    monkeypatch.setattr(Line, "audit", lost)
    with pytest.raises(UnavailableError):
        town.noor.sync()
    monkeypatch.setattr(Line, "audit", plain)
    before = there(town, town.noor)
    assert before == here(town.noor)
    read(town.noor, town)
    town.noor.sync()
    assert there(town, town.noor) == here(town.noor)
    assert faults(town) == {}


def test_two_laptops_each_have_a_chain_of_their_own(together):
    town = together
    for laptop in (town.noor, town.yusuf):
        read(laptop, town)
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        assert there(town, laptop) == here(laptop)
    assert town.device(town.noor) != town.device(town.yusuf)


def test_what_is_purged_takes_no_line_along(together):
    town = together
    read(town.yusuf, town)
    with town.engine.begin() as connection:
        connection.execute(
            text("UPDATE file_role SET deleted = true WHERE worker_id = :who"),
            {"who": town.workers["yusuf"]},
        )
    assert town.yusuf.sync().fetched.revoked
    town.yusuf.sync()
    assert there(town, town.yusuf) == here(town.yusuf)
    with town.engine.connect() as connection:
        subjects = connection.execute(text("SELECT subject FROM audit_row")).scalars().all()
    assert town.file_id.hex in subjects


def test_a_laptop_that_is_blocked_delivers_nothing_any_more(together):
    town = together
    laptop = town.own("noor")
    read(laptop, town)
    admin.block_device(town.engine, town.device(laptop))
    device = town.device(laptop)
    with pytest.raises(UnavailableError, match="device_blocked"):
        laptop.sync()
    with town.engine.connect() as connection:
        kept = connection.execute(
            text("SELECT count(*) FROM audit_row WHERE device_id = :d AND act = 'file_open'"),
            {"d": device},
        ).scalar()
    assert kept == 0


# As it should not be: each is noticed, named, and stops no work.


def attacked(town, statement, **values):
    """Four readings, of which one is touched before they were delivered; the last number."""
    town.noor.sync()
    read(town.noor, town, 4)
    last = max(here(town.noor))
    with unguarded(town.noor) as connection:
        for one in statement.split(";"):
            connection.execute(text(one), values | {"n": last - 2, "m": last - 1, "last": last})
    town.noor.services.journal.add(town.file_id, "Gewoon werk.")
    assert only(town.noor.sync().outcomes, "A")
    return last, faults(town)[town.device(town.noor)][0]


def test_a_row_that_was_changed_is_named(together):
    last, found = attacked(together, "UPDATE audit SET subject = 'iets anders' WHERE n = :n")
    assert found == [(last - 2, "changed")]


def test_rows_that_changed_places_are_named(together):
    last, found = attacked(
        together,
        "UPDATE audit SET n = -1 WHERE n = :n; UPDATE audit SET n = :n WHERE n = :m;"
        " UPDATE audit SET n = :m WHERE n = -1",
    )
    assert found == [(last - 2, "changed"), (last - 1, "changed")]


def test_a_row_that_was_taken_out_is_named_and_so_is_one_with_its_line(together):
    last, found = attacked(together, "DELETE FROM audit WHERE n = :n")
    assert found == [(last - 2, "gone")]
    with_line = "DELETE FROM audit WHERE n = :n; DELETE FROM audit_chain WHERE n = :n"
    _, found = attacked(together, with_line)
    assert len(found) == 3
    assert found[1][1] == "gone"
    assert found[2][1] == "unlinked"


def test_an_end_that_was_cut_off_is_named(together):
    town = together
    cut = "DELETE FROM audit WHERE n > :m; DELETE FROM audit_chain WHERE n > :m"
    last, found = attacked(town, cut)
    assert (last - 1, "cut") in found or (last, "gone") in found
    read(town.noor, town)
    town.noor.sync()
    assert (last, "gone") in faults(town)[town.device(town.noor)][0]


def test_a_row_of_another_kind_than_was_ever_written_stops_nothing(together):
    last, found = attacked(together, "UPDATE audit SET act = x'00ff', at = 12 WHERE n = :n")
    assert found == [(last - 2, "gone")]


def test_whoever_rewrites_what_was_delivered_is_found_by_the_receipts_and_by_the_centre(together):
    town = together
    read(town.noor, town, 3)
    town.noor.sync()
    device, last, first = town.device(town.noor), max(here(town.noor)), there(town, town.noor)
    with unguarded(town.noor) as connection:
        connection.execute(text("UPDATE audit SET subject = '' WHERE n = :n"), {"n": last - 1})
        rechain(connection, last - 1)
    assert ("audit_receipt_differs", str(last)) in in_store(town.noor)
    read(town.noor, town)
    town.noor.sync()
    assert town.device(town.noor) != device
    (stream,) = [
        one for one in audit_check.check(town.engine, town.realm) if one.went_on is not None
    ]
    assert stream.went_on == (device, last)
    with town.engine.connect() as connection:
        found = connection.execute(
            text("SELECT n, hash FROM audit_link WHERE device_id = :d"), {"d": device}
        )
        assert dict(found.all()) == first


def test_whoever_cuts_off_what_there_is_a_receipt_for_is_found(together):
    town = together
    read(town.noor, town, 3)
    town.noor.sync()
    last = max(here(town.noor))
    with unguarded(town.noor) as connection:
        connection.execute(text("DELETE FROM audit WHERE n = :n"), {"n": last})
        connection.execute(text("DELETE FROM audit_chain WHERE n = :n"), {"n": last})
    assert ("audit_receipt_cut", str(last)) in in_store(town.noor)


def test_a_profile_that_was_restored_from_a_copy_goes_on_and_it_is_said(together):
    town = together
    town.noor.sync()
    copy = town.own("noor")
    device = town.device(town.noor)
    read(town.noor, town, 2)
    town.noor.sync()
    had = max(here(town.noor))
    read(copy, town)
    copy.sync()
    assert town.device(copy) != device
    for laptop in (town.noor, copy):
        read(laptop, town)
        laptop.sync()
        lines = here(laptop)
        assert there(town, laptop) == {n: lines[n] for n in there(town, laptop)}
        assert max(there(town, laptop)) == max(lines)
        assert in_store(laptop) == []
    assert faults(town) == {}
    (stream,) = [
        one for one in audit_check.check(town.engine, town.realm) if one.went_on is not None
    ]
    assert stream.device == town.device(copy)
    assert stream.went_on[0] == device
    assert stream.went_on[1] >= had


def test_a_centre_that_was_restored_asks_again_for_what_it_lacks(together, centre):
    town = together
    town.noor.sync()
    with backup_of(town, centre) as put_back:
        read(town.noor, town, 2)
        town.noor.sync()
        put_back()
        read(town.noor, town)
        town.noor.sync()
    assert there(town, town.noor) == here(town.noor)
    assert faults(town) == {}
    assert in_store(town.noor) == []


def test_another_key_of_the_centre_is_noted(together):
    town = together
    town.noor.sync()
    with town.engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(text("DELETE FROM realm_key"))
    read(town.noor, town)
    town.noor.sync()
    with town.noor.store.reading() as session:
        acts = session.scalars(text("SELECT act FROM audit ORDER BY n DESC LIMIT 1")).all()
    assert acts == ["receipt_key_changed"]


def test_a_receipt_that_nobody_signed_is_none(together):
    town = together
    town.noor.sync()
    with unguarded(town.noor) as connection:
        connection.execute(text("UPDATE audit_receipt SET signature = zeroblob(64)"))
    found = in_store(town.noor)
    assert found
    assert {what for what, _ in found} == {"audit_receipt_forged"}


def test_the_program_itself_takes_no_receipt_away(together):
    town = together
    town.noor.sync()
    with (
        pytest.raises(IntegrityError, match="never changed"),
        town.noor.store.applying() as session,
    ):
        session.execute(text("DELETE FROM audit_receipt"))
