"""A copy takes the place of the store whole or not at all, and what was there is kept."""

import shutil
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import select, text
from sqlcipher3.dbapi2 import DatabaseError

from tests.house import PASSPHRASE
from tests.storage.damage import every_row
from tests.storage.furnished import Kept, copied, opened, outbox
from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import Person
from wijkdesk.storage import backup, copies, left_behind, restore, state
from wijkdesk.storage.copies import name_of
from wijkdesk.storage.engine import DATABASE, open_connection, verified
from wijkdesk.storage.header import BESIDE
from wijkdesk.storage.store import open_store
from wijkdesk.sync.rounds import sync_once

LONG = "Samuel slaapt niet meer. " * 3000
NEW_CHANGES = 6
MARKED = {"sync_state", "audit", "audit_chain", "audit_head", "sync_ctx", "sqlite_sequence"}


@pytest.fixture(scope="module")
def worked_on(furnished):
    """A profile with a copy in it; then work that the copy does not know."""
    with copied(furnished.home, furnished.folder / "worked-on") as home:
        home.services.people.save(home.samuel, {}, {"phone": "0611111111"})
        home.services.drafts.keep("contact_new", str(home.file_id), "text", "Eerst dit")
        home.rows = every_row(home.store)
        home.copy = backup.make(home.store)
        home.services.people.save(home.samuel, {}, {"phone": "0622222222"})
        home.services.people.save(home.letay, {}, {"surname": "Habte-Tesfay"})
        note = home.services.journal.add(home.file_id, LONG)
        home.services.journal.save(note.id, {}, {"text": f"{LONG} En nu wel."})
        home.services.needs.add(home.file_id)
        home.services.drafts.keep("contact_new", str(home.file_id), "text", "Daarna dit")
        home.services.drafts.keep("need", "x", "nature", "Ook nog half")
        home.later = every_row(home.store)
    yield home
    shutil.rmtree(home.folder)


@pytest.fixture
def kept(worked_on, furnished):
    """The same, for one test."""
    folder = furnished.folder / "restored"
    shutil.copytree(worked_on.folder, folder)
    copy = replace(worked_on.copy, path=folder / BESIDE / worked_on.copy.path.name)
    yield SimpleNamespace(**{**vars(worked_on), "folder": folder, "copy": copy})
    shutil.rmtree(folder)


@contextmanager
def again(home):
    """The profile as the program opens it."""
    with opened(Kept(home.folder, home.key, {}), home.folder) as house:
        yield house


def put_back(home, copy=None):
    restore.prepare(home.folder, home.key, copy or home.copy)


def without_marks(rows):
    return {name: table for name, table in rows.items() if name not in MARKED}


def test_the_store_is_as_it_was_when_the_copy_was_made(kept):
    put_back(kept)
    with again(kept) as house:
        assert without_marks(every_row(house.store)) == without_marks(kept.rows)


def test_every_kept_copy_can_be_put_back_with_all_that_was_in_it(kept):
    """R6, for three copies of three moments."""
    made = {kept.copy.path: kept.rows}
    with again(kept) as house:
        for n in (1, 2):
            house.services.drafts.keep("need", "x", "nature", f"Ronde {n}")
            rows, copy = every_row(house.store), backup.make(house.store)
            earlier = copy.path.with_name(name_of(copy.at - timedelta(days=n)))
            made[copy.path.replace(earlier)] = rows
    for copy in copies.copies(kept.folder):
        put_back(kept, copy)
        with again(kept) as house:
            assert without_marks(every_row(house.store)) == without_marks(made[copy.path])
    assert len(made) == 3


def test_what_was_there_is_put_aside_whole_and_is_a_profile_by_itself(kept):
    was = (kept.folder / DATABASE).read_bytes()
    put_back(kept)
    assert (kept.folder / DATABASE).read_bytes() == was  # until the next opening
    with again(kept):
        pass
    (aside,) = (kept.folder / restore.ASIDE).iterdir()
    assert (aside / DATABASE).read_bytes() == was
    store = open_store(aside, PASSPHRASE)
    assert every_row(store)["draft"] == kept.later["draft"]
    store.close()


def test_a_second_restore_writes_over_nothing(kept):
    for _ in range(3):
        put_back(kept)
        with again(kept):
            pass
    assert len(list((kept.folder / restore.ASIDE).iterdir())) == 3


def test_a_copy_that_is_not_whole_is_refused_and_nothing_changes(kept):
    content = bytearray(kept.copy.path.read_bytes())
    content[-300] ^= 1
    kept.copy.path.write_bytes(content)
    with pytest.raises(UnavailableError) as caught:
        put_back(kept)
    assert caught.value.code == "profile_damaged"
    with again(kept) as house:
        assert without_marks(every_row(house.store)) == without_marks(kept.later)
    assert not (kept.folder / restore.ASIDE).exists()


class CutError(BaseException):
    """The power went."""


@pytest.mark.parametrize("step", range(8))
def test_cut_off_at_any_step_it_is_the_old_store_or_the_new_one(kept, monkeypatch, step):
    """Each move and copy of a file is a step; one of them decides."""
    left = [step]

    def cut(way):
        def one_step(*arguments, **more):
            left[0] -= 1
            if left[0] < 0:
                raise CutError
            return way(*arguments, **more)

        return one_step

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", cut(Path.replace))
        patch.setattr(shutil, "copyfile", cut(shutil.copyfile))
        with suppress(CutError):
            put_back(kept)
            restore.finish(kept.folder)
    decided = restore.is_ready(kept.folder) or (kept.folder / restore.ASIDE).exists()
    with again(kept) as house:
        expected = kept.rows if decided else kept.later
        assert without_marks(every_row(house.store)) == without_marks(expected)
        assert left_behind.look(house.store).changes == (NEW_CHANGES if decided else 0)
    assert not restore.is_ready(kept.folder)


def test_the_log_of_the_old_store_never_goes_into_the_new_one(kept):
    """A store that was killed has a log; it goes aside with its store."""
    with again(kept) as house:
        house.services.drafts.keep("need", "x", "nature", "Alleen in het log")
        left = {path.name: path.read_bytes() for path in kept.folder.glob(f"{DATABASE}*")}
    for name, content in left.items():
        (kept.folder / name).write_bytes(content)
    put_back(kept)
    with again(kept) as house:
        assert without_marks(every_row(house.store)) == without_marks(kept.rows)
        assert left_behind.look(house.store).drafts == 2
        left_behind.bring_over(house.store)
        pending = house.services.drafts.pending("need", "x")
        assert pending["nature"].text == "Alleen in het log"


# Sync waits.


def test_sync_waits_after_a_restore_until_somebody_releases_it(kept):
    put_back(kept)
    with again(kept) as house:
        with pytest.raises(UnavailableError) as caught:
            sync_once(house.store)
        assert caught.value.code == "restored_sync_waits"
        with house.store.applying() as session:
            mark = restore.restored(session)
            restore.release(session)
        assert mark.copied_at == kept.copy.at
        with pytest.raises(UnavailableError) as caught:
            sync_once(house.store)
        assert caught.value.code == "not_enrolled"  # this house never was


def test_a_restore_is_in_the_audit_rows(kept):
    put_back(kept)
    with again(kept) as house, house.store.reading() as session:
        acts = session.scalars(text("SELECT act FROM audit ORDER BY n")).all()
        assert acts[-1] == "store_restored"


# Work that the copy did not know.


def test_work_that_is_not_in_the_copy_is_told_and_can_be_brought_over(kept):
    put_back(kept)
    with again(kept) as house:
        told = left_behind.look(house.store)
        assert (told.changes, told.drafts, told.whole) == (NEW_CHANGES, 2, True)
        left_behind.bring_over(house.store)
        now = every_row(house.store)
        for table in ("person", "contact_moment", "need", "draft"):
            plain = {tuple(row[1:-1]) for row in map(sorted_row, now[table])}
            assert plain == {tuple(row[1:-1]) for row in map(sorted_row, kept.later[table])}, table
        assert not left_behind.look(house.store).anything


def sorted_row(row):
    """All of a row but how often it was written."""
    named = dict(row._mapping)  # noqa: SLF001 - its public way to a dict
    named.pop("_lv", None)
    return ["", *sorted(map(str, named.items())), ""]


def test_the_changes_come_with_the_numbers_by_which_the_centre_may_know_them(kept):
    def told(rows):
        return [(op.op_id, op.group_id, op.diff) for op in rows["sync_op"]]

    put_back(kept)
    with again(kept) as house:
        left_behind.bring_over(house.store)
        assert told(every_row(house.store)) == told(kept.later)
        assert {op.batch_no for op in every_row(house.store)["sync_op"]} == {None}


def test_what_is_brought_over_is_found_by_search(kept):
    put_back(kept)
    with again(kept) as house:
        assert house.services.search.find("Habte-Tesfay")[0].title.endswith("Habte")
        left_behind.bring_over(house.store)
        assert "Habte-Tesfay" in house.services.search.find("Habte-Tesfay")[0].title


def test_a_draft_whose_words_were_saved_since_does_not_come_back(kept):
    with again(kept) as house:
        house.services.drafts.drop("contact_new", str(kept.file_id))
    put_back(kept)
    with again(kept) as house:
        assert house.services.drafts.pending("contact_new", str(kept.file_id))
        left_behind.bring_over(house.store)
        assert house.services.drafts.pending("contact_new", str(kept.file_id)) == {}


def test_changes_that_were_delivered_since_the_copy_are_not_sent_as_new_work(kept):
    """They go with the delivered ones, which are sent again should the centre have lost them."""
    from tests.storage.furnished import deliver

    with again(kept) as house:
        deliver(house.store)
    put_back(kept)
    with again(kept) as house:
        assert left_behind.look(house.store).changes == 0


def pages_of(home, content, table):
    """Pages near the end without which this table cannot be read, and the others can."""
    place = home.folder / "trial.db"
    found = []
    for page in range(len(content) // 4096 - 60, len(content) // 4096):
        made = bytearray(content)
        made[page * 4096 + 40] ^= 1
        place.write_bytes(made)
        bare = open_connection(place, home.key, "immutable")
        with closing(bare), suppress(DatabaseError):
            bare.execute("SELECT count(*) FROM household").fetchone()
            verified(bare)
            found.append(page)
            bare.execute(f"SELECT sum(length(diff)) FROM {table}").fetchone()
            verified(bare)
            found.pop()
    place.unlink()
    return found


def test_of_a_damaged_store_that_was_put_aside_the_readable_work_comes(kept):
    with again(kept) as house:
        for n in range(40):
            house.services.people.save(kept.samuel, {}, {"phone": f"{n} " + "0" * 900})
        later = every_row(house.store)
    path = kept.folder / DATABASE
    content = bytearray(path.read_bytes())
    pages = pages_of(kept, content, "sync_op")
    for page in pages[len(pages) // 2 : len(pages) // 2 + 2]:
        content[page * 4096 + 40] ^= 1
    path.write_bytes(content)
    put_back(kept)
    with again(kept) as house:
        told = left_behind.look(house.store)
        assert 20 < told.changes < NEW_CHANGES + 40
        assert told.drafts == 2
        assert not told.whole
        assert left_behind.bring_over(house.store) == told
        known = {(op.op_id, op.diff) for op in later["sync_op"]}
        brought = {(op.op_id, op.diff) for op in every_row(house.store)["sync_op"]}
        assert brought < known
        assert len(brought) == told.changes + 1


def test_a_store_that_is_gone_leaves_nothing_behind_and_the_copy_serves(kept):
    (kept.folder / DATABASE).unlink()
    put_back(kept)
    with again(kept) as house:
        assert without_marks(every_row(house.store)) == without_marks(kept.rows)
        assert left_behind.look(house.store) == left_behind.NOTHING
        assert left_behind.bring_over(house.store) == left_behind.NOTHING


def test_a_store_that_was_never_restored_has_nothing_to_bring(kept):
    with again(kept) as house:
        assert left_behind.look(house.store) == left_behind.NOTHING
        with house.store.reading() as session:
            assert restore.restored(session) is None
            assert state.get(session, "restored_at") is None
            assert session.scalar(select(Person.id).limit(1))
        assert len(outbox(house.store)) == 1 + NEW_CHANGES


def test_a_store_that_was_put_aside_after_a_crash_comes_back_with_what_was_in_its_log(kept):
    crashed = kept.folder.with_name("crashed")
    with again(kept) as house:
        house.services.people.save(kept.samuel, {}, {"phone": "0633333333"})
        shutil.copytree(kept.folder, crashed)
    assert (crashed / f"{DATABASE}-wal").stat().st_size
    at = replace(kept.copy, path=crashed / DATABASE, size=(crashed / DATABASE).stat().st_size)
    put_back(kept, at)
    shutil.rmtree(crashed)
    with again(kept) as house:
        assert house.services.files.look(kept.file_id).people[1].phone == "0633333333"
