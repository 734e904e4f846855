"""The unit of work: all of it or nothing, one process, and never on the interface thread."""

import json
import shutil
import subprocess
import sys
import threading

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from tests.storage.furnished import count, outbox, work
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.models.all import Base, Person
from wijkdesk.models.base import new_id
from wijkdesk.protocol.messages import MAX_TEXT
from wijkdesk.storage.engine import open_engine
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import search_todo, sync_ctx, sync_saw

OPEN_TWICE = """
import sys
from pathlib import Path
from wijkdesk.errors import UnavailableError
from wijkdesk.storage.store import Store
folder, key = Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline())
try:
    Store(folder, key)
except UnavailableError as trouble:
    print(trouble.code, flush=True)
sys.stdin.readline()
Store(folder, key)
print("opened", "with" if "alembic" in sys.modules else "without", "alembic", flush=True)
"""


def surnames(store):
    with store.reading() as session:
        return sorted(session.scalars(select(Person.surname)))


# One process, one profile.


def test_a_profile_is_open_in_one_process_at_a_time(home):
    command = [sys.executable, "-c", OPEN_TWICE, str(home.folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as other:
        other.stdin.write(f"{home.key.hex()}\n")
        other.stdin.flush()
        assert other.stdout.readline() == "profile_in_use\n"
        home.store.close()
        said, _ = other.communicate("again\n", timeout=60)
    # Importing alembic costs a quarter of a second that somebody waits for.
    assert said == "opened without alembic\n"


def test_a_profile_is_opened_once_in_a_process_too(home):
    with pytest.raises(UnavailableError) as caught:
        Store(home.folder, home.key)
    assert caught.value.code == "profile_in_use"
    assert surnames(home.store) == ["Habte", "Tesfay", "Tesfay"]


def test_a_profile_can_be_opened_again_after_it_was_closed(home):
    home.store.close()
    again = Store(home.folder, home.key)
    assert surnames(again) == ["Habte", "Tesfay", "Tesfay"]
    again.close()


# The wrong key, and damage.


@pytest.mark.parametrize("key", [bytes(48), b"\xff" * 48], ids=["zeros", "ones"])
def test_a_wrong_key_opens_nothing_and_changes_nothing(home, key):
    home.store.close()
    before = (home.folder / "store.db").read_bytes()
    with pytest.raises(UnavailableError) as caught:
        Store(home.folder, key)
    assert caught.value.code == "profile_damaged"
    assert (home.folder / "store.db").read_bytes() == before
    again = Store(home.folder, home.key)  # and the lock was let go of
    assert len(surnames(again)) == 3
    again.close()


def test_a_page_changed_by_somebody_without_the_key_is_noticed(home):
    home.store.close()
    database = home.folder / "store.db"
    pages = bytearray(database.read_bytes())
    for start in range(4096, len(pages), 4096):
        pages[start + 100] ^= 1
    database.write_bytes(pages)
    with pytest.raises(UnavailableError) as caught:
        Store(home.folder, home.key)
    assert caught.value.code in ("profile_damaged", "disk_error")


def test_a_database_cut_short_is_told_as_damage(home):
    home.store.close()
    database = home.folder / "store.db"
    database.write_bytes(database.read_bytes()[:6000])
    with pytest.raises(UnavailableError) as caught:
        Store(home.folder, home.key)
    assert caught.value.code in ("profile_damaged", "disk_error")


# The interface thread.


@pytest.mark.parametrize(
    "use",
    [
        lambda store: store.begin("x").__enter__(),
        lambda store: store.applying().__enter__(),
        lambda store: store.reading().__enter__(),
        lambda store: store.shrink(),
    ],
    ids=["write", "apply", "read", "shrink"],
)
def test_the_interface_thread_never_reaches_the_store(home, use):
    home.store.keep_off(threading.get_ident())
    with pytest.raises(RuntimeError, match="interface thread"):
        use(home.store)
    found = []
    worker = threading.Thread(target=lambda: found.append(surnames(home.store)))
    worker.start()
    worker.join()
    assert found == [["Habte", "Tesfay", "Tesfay"]]


# All of it, or nothing.


def test_trouble_halfway_undoes_everything_with_its_record(home):
    def half_of_it(session):
        session.get(Person, home.samuel).surname = "Anders"
        session.flush()
        session.add(Person(container_id=home.shared, surname="Nieuw"))
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work(home.store, half_of_it)
    assert surnames(home.store) == ["Habte", "Tesfay", "Tesfay"]
    assert outbox(home.store) == []
    assert home.services.search.find("Anders") == []


def test_after_trouble_the_next_unit_of_work_is_captured_as_ever(home):
    def half_of_it(session):
        session.get(Person, home.samuel).surname = "Anders"
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work(home.store, half_of_it)
    with home.store.begin("x") as session:
        session.get(Person, home.samuel).surname = "Beter"
    assert [c.diff["surname"] for c in outbox(home.store)] == [["Tesfay", "Beter"]]


def test_every_unit_of_work_is_a_group_of_its_own_with_its_intent(home):
    for name in ("Een", "Twee"):
        with home.store.begin("person_save", "wmo") as session:
            session.get(Person, home.samuel).surname = name
    # The team's line, which follows the name, goes by the same.
    first, line, second, _ = outbox(home.store)
    assert first.group_id == line.group_id != second.group_id
    with home.store.reading() as session:
        kept = session.execute(text("SELECT DISTINCT intent, purpose FROM sync_op")).all()
    assert kept == [("person_save", "wmo")]


def test_what_the_program_itself_writes_is_not_captured(home):
    with home.store.applying() as session:
        session.get(Person, home.samuel).surname = "Van ver"
    assert outbox(home.store) == []
    assert "Van ver" in surnames(home.store)


def test_two_writers_of_one_row_do_not_write_over_each_other_unseen(home):
    def too_late(session):
        row = session.get(Person, home.samuel)
        session.execute(text("UPDATE person SET _lv = _lv + 1"))
        row.surname = "Te laat"

    with pytest.raises(RuleBrokenError) as caught:
        work(home.store, too_late)
    assert caught.value.code == "changed_meanwhile"
    assert "Te laat" not in surnames(home.store)


def test_the_store_leaves_no_context_behind(home):
    home.services.people.save(home.samuel, {"phone": "oud"}, {"phone": "06"})
    with home.store.reading() as session:
        assert session.execute(select(sync_ctx.c.capture, sync_ctx.c.applying)).all() == [(0, 0)]
        assert session.execute(select(sync_saw)).all() == []
        assert session.execute(select(search_todo)).all() == []


def test_a_unit_of_work_inside_another_is_refused_and_nothing_of_it_is_kept(home):
    def inside(session):
        session.get(Person, home.letay).surname = "Binnen"

    def outside(session):
        session.get(Person, home.samuel).surname = "Buiten"
        session.flush()
        work(home.store, inside)

    with pytest.raises(RuntimeError, match="a transaction within another"):
        work(home.store, outside)
    assert surnames(home.store) == ["Habte", "Tesfay", "Tesfay"]


@pytest.mark.parametrize("lane", ["begin", "reading"])
def test_a_session_that_is_used_after_its_end_stops_nobody_who_comes_next(home, lane):
    """It had begun a transaction that nobody ended, and no sentence could be saved any more."""
    with home.store.begin("x") if lane == "begin" else home.store.reading() as session:
        pass
    session.get(Person, home.letay).surname = "Te laat"
    work(home.store, lambda own: setattr(own.get(Person, home.samuel), "surname", "Op tijd"))
    assert surnames(home.store).count("Op tijd") == 1
    assert "Te laat" not in surnames(home.store)


def test_the_reading_lane_cannot_write(home):
    with pytest.raises(UnavailableError), home.store.reading() as session:
        session.execute(insert(sync_saw).values(row_id=new_id(), field="x", seen=b""))
    assert count(home.store, "sync_saw") == [0]


def test_a_reader_sees_one_moment_while_a_writer_goes_on(home):
    with home.store.reading() as session:
        assert len(session.scalars(select(Person.surname)).all()) == 3

        def write():
            with home.store.begin("x") as other:
                other.get(Person, home.samuel).surname = "Later"

        writer = threading.Thread(target=write)
        writer.start()
        writer.join(timeout=10)
        assert not writer.is_alive()
        assert "Later" not in session.scalars(select(Person.surname)).all()
    assert "Later" in surnames(home.store)


# Writes that no unit of work captured.


@pytest.mark.parametrize("table", sorted(t.name for t in Base.metadata.sorted_tables))
def test_no_synced_table_is_written_outside_a_unit_of_work(raw, table):
    columns = raw.execute(f'PRAGMA table_info("{table}")').fetchall()
    names = [c[1] for c in columns if c[3]]  # those that may not be empty
    marks = ", ".join("x'00112233445566778899aabbccddeeff'" for _ in names)
    with pytest.raises(Exception, match="outside a unit of work"):
        raw.execute(f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({marks})')


@pytest.mark.parametrize("table", ["person", "household", "team", "worker", "case_file"])
def test_nothing_is_changed_or_removed_outside_a_unit_of_work(raw, table):
    with pytest.raises(Exception, match="outside a unit of work"):
        raw.execute(f'UPDATE "{table}" SET _seq = 0')
    with pytest.raises(Exception, match="only marked as deleted"):
        raw.execute(f'DELETE FROM "{table}"')


def test_a_context_that_went_missing_closes_the_tables(raw):
    raw.execute("BEGIN")
    raw.execute("DELETE FROM sync_ctx")
    with pytest.raises(Exception, match="outside a unit of work"):
        raw.execute("UPDATE person SET phone = '06'")
    raw.execute("ROLLBACK")


@pytest.fixture(scope="module")
def raw(furnished, tmp_path_factory):
    """A bare connection on a copy: what a script or a mistake of ours would have."""
    folder = tmp_path_factory.mktemp("raw") / "profile"
    shutil.copytree(furnished.home.folder, folder)
    engine = open_engine(folder, furnished.home.key)
    with engine.connect() as connection:
        yield connection.connection.driver_connection
    engine.dispose()


@pytest.mark.parametrize("table", ["person", "household", "registration", "membership"])
def test_a_row_is_never_really_deleted_by_a_person(home, table):
    with pytest.raises(IntegrityError, match="only marked as deleted"), home.store.begin("x") as s:
        s.execute(text(f"DELETE FROM {table}"))
    assert count(home.store, "person") == [3]


# A full disk.


@pytest.fixture
def full(home):
    """A disk on which not one page more can be had; called again there is room."""

    def set_room(pages):
        with home.store.applying() as session:
            session.execute(text(f"PRAGMA max_page_count = {pages}"))

    with home.store.applying() as session:
        now = session.execute(text("PRAGMA page_count")).scalar_one()
    set_room(now)
    return lambda: set_room(now * 10)


def test_a_full_disk_is_told_and_nothing_is_half_written(home, full):
    tables = ("contact_moment", "sync_op", "search_doc", "search_prefix", "audit", "draft")
    before = count(home.store, *tables)
    with pytest.raises(UnavailableError) as caught:
        home.services.journal.add(home.file_id, "Een lang verslag. " * 2000)
    assert caught.value.code == "disk_full"
    assert count(home.store, *tables) == before
    assert home.services.files.look(home.file_id).contact_moments == ()


def test_work_goes_on_when_there_is_room_again(home, full):
    text_typed = "Een lang verslag. " * 2000
    with pytest.raises(UnavailableError):
        home.services.journal.add(home.file_id, text_typed)
    full()
    home.services.journal.add(home.file_id, text_typed)
    (moment,) = home.services.files.look(home.file_id).contact_moments
    assert moment.text == text_typed.strip()
    assert [c.entity for c in outbox(home.store)] == ["contact_moment"]


def test_a_full_disk_in_the_middle_of_many_rows_keeps_none_of_them(home, full):
    def add_many(session):
        for n in range(500):
            session.add(Person(container_id=home.shared, surname=f"Persoon {n} " * 20))
            session.flush()

    with pytest.raises(UnavailableError) as caught:
        work(home.store, add_many)
    assert caught.value.code == "disk_full"
    assert surnames(home.store) == ["Habte", "Tesfay", "Tesfay"]
    assert outbox(home.store) == []
    assert home.services.search.find("Persoon") == []


def test_on_a_full_disk_a_draft_is_told_too(home, full):
    with pytest.raises(UnavailableError) as caught:
        home.services.drafts.keep("contact_new", str(home.file_id), "text", "x" * 100_000)
    assert caught.value.code == "disk_full"
    assert home.services.drafts.pending("contact_new", str(home.file_id)) == {}


# A text that no centre would take.


def test_a_text_longer_than_the_centre_takes_never_reaches_the_outbox(home):
    """One such text would be refused for ever, with all that waits behind it."""
    with pytest.raises(RuleBrokenError) as caught, home.store.begin("x") as session:
        session.get(Person, home.samuel).surname = "x" * (MAX_TEXT + 1)
    assert (caught.value.code, caught.value.values) == ("text_too_long", {"maximum": MAX_TEXT})
    assert outbox(home.store) == []
    with home.store.begin("x") as session:
        session.get(Person, home.samuel).surname = "x" * MAX_TEXT
    assert len(outbox(home.store)) == 1


def test_a_title_made_of_a_very_long_name_is_refused_as_a_whole(town):
    """The name fits, "Gezin" and the name do not."""
    asked = town.services.registrations.start("x" * MAX_TEXT)
    with pytest.raises(RuleBrokenError) as caught:
        town.services.registrations.open_file(asked.id)
    assert caught.value.code == "text_too_long"
    assert count(town.store, "case_file", "compartment", "person") == [0, 0, 0]
    assert town.services.registrations.get(asked.id).status == "open"


def test_the_outbox_is_readable_json_whatever_was_typed(home):
    hostile = 'a"b\\c\td\n{"x":[1,null]} \u2028 \U0001f600 \u0000'.replace("\u0000", "")
    with home.store.begin("x") as session:
        session.get(Person, home.samuel).surname = hostile
    (change,) = outbox(home.store)
    assert change.diff["surname"] == ["Tesfay", hostile]
    with home.store.reading() as session:
        (kept,) = session.scalars(text("SELECT diff FROM sync_op"))
    assert json.loads(kept) == change.diff
