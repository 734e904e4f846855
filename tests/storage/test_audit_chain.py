"""Who looked and who did: chained, so that nobody can change what was written unseen (S7)."""

import random
import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.house import COLLEAGUE, ME, PASSPHRASE, TEAM
from wijkdesk.storage import audit, audit_chain
from wijkdesk.storage.audit_chain import Fault
from wijkdesk.storage.store import open_store

LANDED = Path(__file__).parent / "landed" / "schema-1"
ROWS = 40
ACTS = ("file_open", "search", "plan_print", "list_today")


@pytest.fixture
def written(home):
    with home.store.applying() as session:
        for number in range(ROWS):
            who = ME if number % 3 else COLLEAGUE
            audit.note(session, who, ACTS[number % 4], f"{number:032x}", purpose="intake")
    return home.store


def checked(store):
    with store.reading() as session:
        return audit_chain.verify(session)


def test_a_row_says_who_on_whose_responsibility_with_what_and_when(home):
    home.services.files.open(home.file_id)
    with home.store.reading() as session:
        (row,) = session.execute(text("SELECT * FROM audit")).mappings()
        device = session.scalar(text("SELECT v FROM sync_state WHERE k = 'device_id'"))
    assert (row["n"], row["act"], row["subject"]) == (1, "file_open", home.file_id.hex)
    assert (row["worker_id"], row["team_id"]) == (ME.bytes, TEAM.bytes)
    assert (row["role"], row["result"], row["device_id"].hex()) == ("jeugdgids", "ok", device)
    assert row["version"]
    assert row["at"].startswith(str(date.today().year))


def test_an_untouched_chain_is_whole(written):
    assert checked(written) == audit_chain.Checked(ROWS, ())


def test_an_empty_chain_is_whole(home):
    assert checked(home.store) == audit_chain.Checked(0, ())


@pytest.mark.parametrize("table", ["audit", "audit_chain"])
@pytest.mark.parametrize("change", ["UPDATE {} SET n = n + 1000", "DELETE FROM {}"])
def test_the_program_itself_cannot_change_what_was_written(written, table, change):
    with pytest.raises(IntegrityError, match="never changed"), written.applying() as session:
        session.execute(text(change.format(table)))
    assert checked(written) == audit_chain.Checked(ROWS, ())


@pytest.mark.parametrize("turns", [80, pytest.param(1000, marks=pytest.mark.soak)])
def test_random_attacks_are_all_found_and_the_place_is_named(written, turns):
    """With the key, past every guard: edits, deletions, swaps, insertions and a cut end."""
    chance = random.Random(2026)
    with written._writer.connect() as connection:  # noqa: SLF001 - past all its rules
        for table in ("audit", "audit_chain"):
            for verb in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER wd_{table}_guard_{verb}"))
        for turn in range(turns):
            attack = chance.choice((edit, edit_chain, remove, remove_whole, swap, insert, cut))
            before = connection.begin_nested()
            places = attack(connection, chance)
            found = audit_chain.verify(connection)
            before.rollback()
            named = {fault.n for fault in found.faults}
            assert places & named, (turn, attack.__name__, places, found)
        connection.rollback()
    assert checked(written) == audit_chain.Checked(ROWS, ())


def edit(connection, chance):
    n = chance.randint(1, ROWS)
    field = chance.choice([f for f in audit_chain.FIELDS if f != "n"])
    value = chance.choice(["x", 7, b"\x00\xff", "2020-01-01", ME.hex])
    connection.execute(text(f"UPDATE audit SET {field} = :v WHERE n = :n"), {"v": value, "n": n})
    return {n}


def edit_chain(connection, chance):
    n = chance.randint(1, ROWS)
    field = chance.choice(("digest", "prev", "hash"))
    value = f"{chance.getrandbits(256):064x}"
    connection.execute(
        text(f"UPDATE audit_chain SET {field} = :v WHERE n = :n"), {"v": value, "n": n}
    )
    return {n}


def remove(connection, chance):
    n = chance.randint(1, ROWS)
    connection.execute(text("DELETE FROM audit WHERE n = :n"), {"n": n})
    return {n}


def remove_whole(connection, chance):
    n = chance.randint(1, ROWS)
    for table in ("audit", "audit_chain"):
        connection.execute(text(f"DELETE FROM {table} WHERE n = :n"), {"n": n})
    return {n, ROWS - 1} if n == ROWS else {n}


def swap(connection, chance):
    a, b = chance.sample(range(1, ROWS + 1), 2)
    table = chance.choice(("audit", "audit_chain"))
    for old, new in ((a, -1), (b, a), (-1, b)):
        connection.execute(
            text(f"UPDATE {table} SET n = :new WHERE n = :old"), {"old": old, "new": new}
        )
    return {a, b}


def insert(connection, chance):
    n = chance.choice((0, -3, ROWS + 1, ROWS + 7))
    connection.execute(
        text("INSERT INTO audit (n, at, act) VALUES (:n, '2026-01-01', 'search')"), {"n": n}
    )
    if chance.random() < 0.5:
        row = dict.fromkeys(audit_chain.FIELDS) | {"n": n, "at": "2026-01-01", "act": "search"}
        digest = audit_chain.digest_of(row)
        prev = connection.execute(
            text("SELECT hash FROM audit_chain WHERE n < :n ORDER BY n DESC"), {"n": n}
        ).scalar()
        prev = prev or audit_chain.GENESIS
        link = audit_chain.link_of(n, digest, prev)
        connection.execute(
            text("INSERT INTO audit_chain VALUES (:n, :d, :p, :h)"),
            {"n": n, "d": digest, "p": prev, "h": link},
        )
    return {n, 1} if n < 1 else {n}


def cut(connection, chance):
    n = chance.randint(1, ROWS)
    for table in ("audit", "audit_chain"):
        connection.execute(text(f"DELETE FROM {table} WHERE n >= :n"), {"n": n})
    return {n - 1}


def test_after_a_cut_the_next_row_does_not_hide_it(written):
    with written._writer.connect() as connection:  # noqa: SLF001 - past all its rules
        for table in ("audit", "audit_chain"):
            connection.execute(text(f"DROP TRIGGER wd_{table}_guard_delete"))
            connection.execute(text(f"DELETE FROM {table} WHERE n > 30"))
        audit.note(connection, ME, "file_open")
        found = audit_chain.verify(connection)
        connection.rollback()
    assert Fault(31, "gone") in found.faults


def test_what_an_older_program_wrote_is_chained_when_its_store_is_opened(tmp_path):
    shutil.copytree(LANDED, tmp_path / "profile")
    store = open_store(tmp_path / "profile", PASSPHRASE)
    try:
        before = checked(store)
        assert before.rows > 0
        assert before.faults == ()
        with store.applying() as session:
            audit.note(session, ME, "file_open")
        assert checked(store) == audit_chain.Checked(before.rows + 1, ())
    finally:
        store.close()
