"""A store of any schema that landed opens with everything in it, and an update may be cut off."""

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.house import PASSPHRASE
from tests.storage.landed_stores import (
    AT_THE_GATE,
    DATABASE,
    LANDED,
    PACKED,
    STORES,
    columns_of,
    content,
    copied,
    differing,
    number,
    version_of,
)
from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.services.house import Services
from wijkdesk.storage.check import check
from wijkdesk.storage.copies import check_pages, contents, copies
from wijkdesk.storage.engine import open_connection
from wijkdesk.storage.migrate import VERSION
from wijkdesk.storage.store import open_store
from wijkdesk.storage.triggers import PREFIX, statements

ROOT = Path(__file__).parents[2]
OLDER = [name for name in STORES if number(name) < VERSION]


@pytest.fixture(scope="module", params=AT_THE_GATE)
def updated(request, tmp_path_factory):
    """A landed store before and after it was opened by today's program."""
    folder = tmp_path_factory.mktemp("landed") / request.param
    key = copied(request.param, folder)
    before = content(folder / DATABASE, key)
    open_store(folder, PASSPHRASE).close()
    return folder, key, before


def test_there_is_a_landed_store_of_every_schema_to_try():
    """Made by `python -m tests.storage.make_landed` when one lands."""
    assert {name.split("-")[1] for name in STORES} == {str(n + 1) for n in range(SCHEMA_VERSION)}


def test_all_that_was_in_it_is_in_it_as_it_was(updated):
    folder, key, before = updated
    assert version_of(folder / DATABASE, key) == VERSION
    after = content(folder / DATABASE, key, columns_of(before))
    assert differing(before, after) == set()
    assert sum(len(rows) for _, rows in before.values()) > 50


def test_the_outbox_and_the_drafts_are_untouched(updated):
    folder, key, before = updated
    after = content(folder / DATABASE, key, columns_of(before))
    for table in ("sync_op", "sync_batch", "draft"):
        assert after[table] == before[table]
    assert before["sync_op"][1]
    assert before["draft"][1]


def test_every_trigger_is_there_again(updated):
    folder, _, _ = updated
    store = open_store(folder, PASSPHRASE)
    try:
        with store.reading() as session:
            made = session.scalars(
                text("SELECT sql FROM sqlite_master WHERE name GLOB :ours"),
                {"ours": f"{PREFIX}*"},
            ).all()
    finally:
        store.close()
    assert sorted(made) == sorted(statements())


def test_nothing_is_wrong_in_it(updated):
    folder, key, _ = updated
    parts = {part.name: part.faults for part in check(folder / DATABASE, key)}
    assert {name: faults for name, faults in parts.items() if faults} == {}


def test_work_goes_on_in_it_and_people_are_found(updated):
    folder, _, _ = updated
    shutil.copytree(folder, folder.with_name("worked-in"), dirs_exist_ok=True)
    store = open_store(folder.with_name("worked-in"), PASSPHRASE)
    try:
        services = Services(store, date.today())
        (hit,) = {h.case_file_id: h for h in services.search.find("Tesfay")}.values()
        view = services.files.look(hit.case_file_id)
        services.people.save(view.people[0].id, {}, {"phone": "0612345678"})
        assert services.search.find("0612345678")
        assert services.sync_state.truth().unsent
        assert services.drafts.pending("contact_new", str(hit.case_file_id))
    finally:
        store.close()


def test_before_the_update_a_copy_was_made_and_looked_through(updated):
    folder, key, _ = updated
    found = copies(folder)
    if number(folder.name) == VERSION:  # there was nothing to update yet
        assert found == []
        return
    (copy,) = found
    check_pages(copy.path, key)
    assert contents(copy.path, key).schema < VERSION


def test_when_no_copy_can_be_made_the_store_stays_as_it_was(tmp_path):
    key = copied("schema-1", tmp_path / "p")
    (tmp_path / "p" / "backups").write_text("a file in the way")
    before = content(tmp_path / "p" / DATABASE, key)
    with pytest.raises(UnavailableError) as caught:
        open_store(tmp_path / "p", PASSPHRASE)
    assert caught.value.code == "disk_error"
    assert version_of(tmp_path / "p" / DATABASE, key) == 1
    assert content(tmp_path / "p" / DATABASE, key) == before


def test_a_store_of_a_newer_program_is_refused_unchanged(tmp_path):
    key = copied("schema-1", tmp_path / "p")
    bare = open_connection(tmp_path / "p" / DATABASE, key, "rw")
    bare.execute(f"PRAGMA user_version = {VERSION + 1}")
    bare.close()
    was = (tmp_path / "p" / DATABASE).read_bytes()
    with pytest.raises(UnavailableError) as caught:
        open_store(tmp_path / "p", PASSPHRASE)
    assert caught.value.code == "profile_newer"
    assert (tmp_path / "p" / DATABASE).read_bytes() == was


def test_what_landed_is_never_changed():
    """Each test works on a copy; git would not tell before it is too late."""
    for name in STORES:
        kept = sorted(path.name for path in (LANDED / name).iterdir())
        assert kept in (["profile.json", DATABASE], ["profile.json", PACKED])


# Cut off halfway.


def cut_off(folder, name, **asked):
    """Update copies of a landed store and kill each at its own moment; how they were found."""
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.update_killed"],
        input=json.dumps({"folder": str(folder), "name": name, **asked}),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_an_update_that_is_killed_opens_old_or_new(furnished):
    """The longest way, from the first schema; the soak has every statement, and more schemas."""
    found = cut_off(furnished.folder / "killed", OLDER[0], statements=3, moments=1, seed=1)
    assert sum(found["found"].values()) == 4
    assert found["found"]["old"] > 1


@pytest.mark.soak
@pytest.mark.parametrize("name", OLDER)
def test_an_update_that_is_killed_at_any_statement_opens_old_or_new(furnished, name, capsys):
    """An update of the first schema has the statements of all later ones: of those, some."""
    some, moments, least = (10_000, 200, 300) if name == OLDER[0] else (100, 50, 90)
    found = cut_off(furnished.folder / "killed", name, statements=some, moments=moments, seed=2)
    assert found["found"]["old"] > least
    assert found["found"].get("new", 0) > 0
    with capsys.disabled():
        sys.stdout.write(
            f"\n{found['found']}, the next opening took at most {found['longest']:.2f} s\n"
        )
