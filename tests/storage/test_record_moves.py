"""One change record: it moves from outbox to delivered to history, and is nowhere twice."""

import json
import shutil
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import func, select, text

from tests.house import PASSPHRASE, TEAM
from tests.storage.recording import UndoError
from wijkdesk.models.base import new_id
from wijkdesk.storage import change_record, keys, state
from wijkdesk.storage.change_record import KEPT
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import history, sync_acked, sync_op
from wijkdesk.sync.rounds import tidy
from wijkdesk.sync.sealing import seal

TABLES = (sync_op, sync_acked, history)
LANDED = Path(__file__).parent / "landed" / "schema-1"
DAY_MS = 24 * 3600 * 1000


def standing(store):
    """Which records stand in which table, each as all of its own words."""
    with store.reading() as session:
        found = []
        for table in TABLES:
            names = [table.c[name] for name in change_record.RECORD if name != "batch_no"]
            found.append({tuple(row) for row in session.execute(select(*names))})
        return found


def _deliver(session, outcome):
    seal(session)
    ops = session.execute(select(sync_op.c.op_id, sync_op.c.batch_no)).all()
    sealed = [(op, outcome, "no_access" if outcome == "Q" else None) for op, no in ops if no]
    number = max(no for _, no in ops if no)
    change_record.delivered(session, number, sealed, int(time.time() * 1000))
    session.execute(text("DELETE FROM sync_batch"))
    state.put(session, last_no=number)
    return number


def deliver(home, outcome="A"):
    """As if the centre had taken the next batch; its number."""
    with home.store.applying() as session:
        return _deliver(session, outcome)


def safe(home, number):
    with home.store.applying() as session:
        change_record.safe(session, number)


def older(home, days, table=history):
    """Let time pass."""
    with home.store.applying() as session:
        session.execute(table.update().values(at_ms=table.c.at_ms - days * DAY_MS))


def forget(home, most=200):
    before = int((time.time() - KEPT.total_seconds()) * 1000)
    with home.store.applying() as session:
        return change_record.forget_older(session, before, most)


def write(home, words="Rust"):
    need = home.services.needs.add(home.file_id)
    home.services.needs.save(need.id, {}, {"nature": words})
    return need.id


def test_a_record_moves_on_whole_and_stands_in_one_place(home):
    write(home)
    everything, _, _ = standing(home.store)
    assert len(everything) == 2
    number = deliver(home)
    assert standing(home.store) == [set(), everything, set()]
    safe(home, number - 1)
    assert standing(home.store) == [set(), everything, set()]
    safe(home, number)
    assert standing(home.store) == [set(), set(), everything]
    write(home, "Nog een")
    assert [len(part) for part in standing(home.store)] == [2, 0, 2]


def test_a_step_that_breaks_off_leaves_everything_where_it_was(home):
    write(home)
    before = standing(home.store)
    with suppress(UndoError), home.store.applying() as session:
        _deliver(session, "A")
        raise UndoError
    assert standing(home.store) == before
    number = deliver(home)
    before = standing(home.store)
    with suppress(UndoError), home.store.applying() as session:
        change_record.safe(session, number)
        raise UndoError
    assert standing(home.store) == before


def test_what_was_held_back_waits_where_it_is(home):
    write(home)
    number = deliver(home, "Q")
    safe(home, number)
    assert [len(part) for part in standing(home.store)] == [0, 2, 0]
    assert [h.reason for h in home.services.sync_state.held_back()] == ["no_access"] * 2


def test_the_history_of_a_row_and_of_a_field_is_read_over_all_three(home):
    need = write(home)
    safe(home, deliver(home))
    home.services.needs.save(need, {}, {"nature": "Meer rust"})
    deliver(home)
    home.services.needs.save(need, {}, {"amount": "elke nacht"})
    with home.store.reading() as session:
        whole = change_record.of_row(session, need)
        nature = change_record.of_row(session, need, "nature")
    assert [(one.kind, one.outcome) for one in whole] == [
        ("i", "A"),
        ("u", "A"),
        ("u", "A"),
        ("u", None),
    ]
    said = [one.diff["nature"] for one in nature]
    assert said == [(None, ""), ("", "Rust"), ("Rust", "Meer rust")]


# What goes.


def test_after_thirty_days_a_change_goes_a_few_at_a_time(home):
    for words in ("a", "b", "c"):
        write(home, words)
    safe(home, deliver(home))
    assert forget(home) == 0
    older(home, KEPT.days - 1)
    assert forget(home) == 0
    older(home, 2)
    assert [forget(home, most=4), forget(home, most=4), forget(home, most=4)] == [4, 2, 0]
    assert standing(home.store) == [set(), set(), set()]


def test_a_round_of_sync_lets_go_of_what_is_too_old(home):
    write(home)
    safe(home, deliver(home))
    older(home, KEPT.days - 1)
    tidy(home.store)
    assert len(standing(home.store)[2]) == 2
    with home.store.applying() as session:  # a clock that is two days behind that of the centre
        state.put(session, offset_ms=2 * DAY_MS)
    tidy(home.store)
    assert standing(home.store) == [set(), set(), set()]


def test_what_is_not_safe_stays_however_old_it_is(home):
    write(home)
    deliver(home)
    write(home, "Nog niet verstuurd")
    older(home, 400, sync_acked)
    older(home, 400, sync_op)
    assert forget(home) == 0
    assert [len(part) for part in standing(home.store)] == [2, 2, 0]


def test_an_act_stays_as_long_as_what_undid_it(home):
    write(home)
    with home.store.reading() as session:
        root = session.scalars(select(sync_op.c.group_id).order_by(sync_op.c.n)).first()
    safe(home, deliver(home))
    older(home, KEPT.days + 1)
    with home.store.begin("undo") as session:
        change_record.undoing(session, root)
        session.execute(text("UPDATE need SET nature = 'x'"))
    safe(home, deliver(home))
    assert forget(home) == 1  # the other act of that day
    with home.store.reading() as session:
        assert session.scalar(select(func.count(history.c.n))) == 2


def test_the_history_of_a_file_goes_with_it_and_that_of_another_stays(home):
    write(home)
    asked = home.services.registrations.start("Iemand anders")
    safe(home, deliver(home))
    home.services.people.save(home.samuel, {}, {"phone": "06"})
    deliver(home)
    write(home, "Nog niet verstuurd")
    with home.store.applying() as session:
        change_record.purge(session, home.shared)
    left = [{row[3] for row in part} for part in standing(home.store)]
    assert [len(part) for part in left] == [1, 1, 1]
    with home.store.reading() as session:
        assert session.scalars(select(history.c.row_id)).all() == [asked.id]
        assert session.scalars(select(history.c.container_id)).all() == [TEAM]


def test_of_a_file_that_is_gone_nothing_moves_on(home):
    """Delivered, then revoked, then safe: the author's own text was kept until then (D10)."""
    write(home)
    number = deliver(home)
    with home.store.applying() as session:
        session.execute(text("DELETE FROM compartment"))
        session.execute(text("DELETE FROM case_file"))
    safe(home, number)
    assert standing(home.store) == [set(), set(), set()]


def test_only_whole_groups_are_read(home):
    for words in "abc":
        write(home, words)
    with home.store.reading() as session:
        some, cut = change_record.latest(session, 0, 6)
        assert (len({one.group_id for one in some}), cut) == (5, True)
        everything, cut = change_record.latest(session, 0, 100)
        assert (len(everything), cut) == (6, False)
        assert change_record.latest(session, 0, 100, uuid4()) == ((), False)
        assert change_record.latest(session, 0, 100, home.file_id) == (everything, False)


# A store of before.


def test_what_was_delivered_before_stays_as_proof_and_is_not_shown(tmp_path):
    """A delivered change of an older release had no row and no group."""
    shutil.copytree(LANDED, tmp_path / "old")
    key = keys.unlock(tmp_path / "old", PASSPHRASE)
    op = new_id()
    diff = json.dumps({"text": ["a:b", "c"]})
    with sqlcipher.connect(str(tmp_path / "old" / "store.db")) as old:
        old.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        old.execute(
            "INSERT INTO sync_acked VALUES (?, 7, ?, 'Q', 'no_access', ?, 1)",
            (op.bytes, TEAM.bytes, f"contact_moment:{diff}"),
        )
    old.close()
    store = Store(tmp_path / "old", key)
    try:
        with store.reading() as session:
            row = session.execute(select(sync_acked)).one()
            assert (row.op_id, row.entity, row.outcome, row.batch_no) == (
                op,
                "contact_moment",
                "Q",
                7,
            )
            assert json.loads(row.diff) == {"text": ["a:b", "c"]}
            assert row.n < 0
            shown, _ = change_record.latest(session, 0, 100)
            assert op not in {one.group_id for one in shown}
            assert row.row_id == UUID(int=0)
    finally:
        store.close()


def test_thirty_days():
    assert timedelta(days=30) == KEPT
