"""`check` looks through a whole store: finds what is wrong, says where, and changes nothing."""

import shutil

import pytest

from tests.storage.furnished import Kept, copied, opened
from wijkdesk.errors import UnavailableError
from wijkdesk.services.imports import Where
from wijkdesk.storage import copies
from wijkdesk.storage.check import check, faults_in
from wijkdesk.storage.engine import DATABASE, open_connection
from wijkdesk.sync.sealing import seal

PARTS = [
    *["pages", "structure", "references", "audit", "search", "likeness"],
    *["outbox", "drafts", "attachments"],
]


@pytest.fixture(scope="module")
def busy(furnished):
    """A closed store in the middle of work: things unsent, a batch sealed, a draft."""
    folder = furnished.folder / "busy"
    with copied(furnished.planned, folder) as home:
        home.services.people.save(home.samuel, {}, {"phone": "06"})
        for _ in range(3):
            home.services.files.open(home.file_id)
        with home.store.applying() as session:
            assert seal(session)
        home.services.people.save(home.samuel, {}, {"phone": "07"})
        note = home.services.journal.add(home.file_id, "Gesproken. " * 2000)
        home.services.journal.save(note.id, {}, {"text": "Gesproken op het AZC."})
        need = home.services.needs.add(home.file_id)
        home.services.needs.remove(need.id)
        (home.folder / "a.txt").write_bytes(b"scan")
        (row,) = home.services.imports.queue((str(home.folder / "a.txt"),), Where(home.file_id))
        home.services.imports.take(row)
        home.services.drafts.keep("contact_new", str(home.file_id), "text", "Half af")
        home.services.drafts.keep("registration_new", "", "name", "Mw.")
    yield home
    shutil.rmtree(folder)


@pytest.fixture
def copy(busy):
    """A copy of it, and what `check` says of that copy."""
    folder = busy.folder.with_name("busy-copy")
    shutil.copytree(busy.folder, folder)
    yield Copied(folder, busy.key)
    shutil.rmtree(folder)


class Copied:
    def __init__(self, folder, key):
        self.folder, self.key, self.path = folder, key, folder / DATABASE

    def change(self, *statements):
        """What no service and no trigger would do."""
        bare = open_connection(self.path, self.key, "rw")
        bare.execute("BEGIN")
        bare.execute("UPDATE sync_ctx SET applying = 1")
        guards = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
        for (name,) in bare.execute(guards).fetchall():
            bare.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            assert bare.execute(statement).rowcount != 0, statement
        bare.execute("UPDATE sync_ctx SET applying = 0")
        bare.execute("COMMIT")
        bare.close()

    def faults(self):
        return {
            (part.name, fault.what) for part in check(self.path, self.key) for fault in part.faults
        }


def test_a_store_in_the_middle_of_work_has_no_faults(copy):
    parts = check(copy.path, copy.key)
    assert [part.name for part in parts] == PARTS
    assert faults_in(parts) == 0
    assert all(part.looked_at for part in parts)


def test_a_working_relation_that_ended_at_midnight_is_no_fault_before_anybody_searched(copy):
    yesterday = "date('now', 'localtime', '-1 day')"
    copy.change(
        f"UPDATE file_role SET until = {yesterday}",
        f"UPDATE sync_state SET v = {yesterday} WHERE k = 'search_day'",
        "DELETE FROM search_todo",
    )
    was = copy.path.read_bytes()
    assert copy.faults() == set()
    assert copy.path.read_bytes() == was


def test_checking_changes_nothing(copy):
    before = {path.name: path.read_bytes() for path in copy.folder.iterdir()}
    check(copy.path, copy.key)
    after = {path.name: path.read_bytes() for path in copy.folder.iterdir()}
    assert before == {name: content for name, content in after.items() if name in before}
    assert {name for name in after if name not in before} <= {f"{DATABASE}-wal", f"{DATABASE}-shm"}


def test_what_was_left_in_the_log_is_checked_too_and_stays_there(copy):
    with opened(Kept(copy.folder, copy.key, {}), copy.folder) as house:
        house.services.drafts.keep("contact_new", "", "text", "Alleen in het log")
        left = {path.name: path.read_bytes() for path in copy.folder.glob(f"{DATABASE}*")}
    for name, content in left.items():
        (copy.folder / name).write_bytes(content)
    assert len(left[f"{DATABASE}-wal"]) > 0
    parts = {part.name: part for part in check(copy.path, copy.key)}
    assert parts["drafts"].looked_at == 3
    assert faults_in(parts.values()) == 0
    for name in (DATABASE, f"{DATABASE}-wal"):
        assert (copy.folder / name).read_bytes() == left[name]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM person", ("references", "reference_gone")),
        ("UPDATE goal SET plan_id = randomblob(16)", ("references", "reference_gone")),
        ("UPDATE person SET phone = '08' WHERE phone = '07'", ("outbox", "outbox_value_differs")),
        ("DELETE FROM contact_moment", ("outbox", "outbox_row_gone")),
        ("UPDATE need SET _deleted = 0 WHERE _deleted = 1", ("outbox", "outbox_value_differs")),
        ("DELETE FROM sync_batch", ("outbox", "batch_gone")),
        ("UPDATE sync_batch SET body = x'00'", ("outbox", "batch_unreadable")),
        ("DELETE FROM sync_op WHERE batch_no IS NOT NULL", ("outbox", "batch_differs")),
        (
            "UPDATE audit SET act = 'x' WHERE n = (SELECT min(n) + 1 FROM audit)",
            ("audit", "audit_changed"),
        ),
        ("DELETE FROM audit WHERE n = (SELECT min(n) + 1 FROM audit)", ("audit", "audit_gone")),
        (
            "UPDATE draft SET row_id = '00000000-0000-4000-8000-000000000000' WHERE row_id <> ''",
            ("drafts", "draft_loose"),
        ),
        ("UPDATE blob_chunk SET data = x'00'", ("attachments", "attachment_differs")),
        ("UPDATE blob_chunk SET n = 1", ("attachments", "attachment_differs")),
        ("DELETE FROM likeness_doc", ("likeness", "likeness_missing")),
        ("DELETE FROM likeness_key", ("likeness", "likeness_stale")),
        ("UPDATE likeness_doc SET ref_id = randomblob(16)", ("likeness", "likeness_too_much")),
        ("DELETE FROM blob", ("attachments", "attachment_loose")),
        (
            "UPDATE sync_op SET entity = 'ghost' WHERE kind = 'u'",
            ("outbox", "outbox_entity_unknown"),
        ),
    ],
)
def test_a_part_that_does_not_agree_with_another_is_named(copy, statement, fault):
    copy.change(statement)
    assert fault in copy.faults()


def test_a_page_that_does_not_verify_is_named_and_the_rest_is_looked_at(copy):
    content = bytearray(copy.path.read_bytes())
    number = len(content) // 4096 - 1
    content[number * 4096 + 77] ^= 1
    copy.path.write_bytes(content)
    parts = {part.name: part for part in check(copy.path, copy.key)}
    (fault,) = parts["pages"].faults
    assert (fault.what, fault.where) == ("page_not_verified", str(number + 1))
    assert parts["audit"].faults == ()


def test_a_store_that_cannot_be_read_at_all_is_told_part_by_part(copy):
    content = bytearray(copy.path.read_bytes())
    content[100:200] = bytes(100)
    copy.path.write_bytes(content)
    parts = check(copy.path, copy.key)
    assert [part.name for part in parts] == PARTS
    assert all(part.faults for part in parts)
    assert {f.what for part in parts for f in part.faults} <= {"unreadable", "page_not_verified"}


@pytest.mark.parametrize("content", [b"", b"\0" * 10], ids=["nothing", "some zeros"])
def test_a_file_in_which_nothing_is_left_is_told_and_not_taken_for_a_new_store(copy, content):
    copy.path.write_bytes(content)
    parts = check(copy.path, copy.key)
    assert [part.name for part in parts] == PARTS
    assert all(part.faults for part in parts)
    with pytest.raises(UnavailableError, match="profile_damaged"):
        copies.contents(copy.path, copy.key)


def test_no_fault_says_what_somebody_wrote(copy):
    copy.change(
        "UPDATE person SET phone = 'geheim' WHERE phone = '07'",
        "UPDATE contact_moment SET text = 'geheim'",
        "DROP INDEX ix_person_container_id",
    )
    told = [f"{f.what} {f.where}" for part in check(copy.path, copy.key) for f in part.faults]
    assert told
    assert not [t for t in told if "geheim" in t or "Gesproken" in t or "Tesfay" in t]
