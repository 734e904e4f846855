"""`wijkdesk store`: what the helpdesk types."""

import shutil
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from tests.house import PASSPHRASE
from tests.storage.furnished import Kept, copied, opened
from wijkdesk.cli.program import app
from wijkdesk.cli.sentences import SENTENCES
from wijkdesk.errors import WijkDeskError
from wijkdesk.storage import copies, restore
from wijkdesk.storage.engine import DATABASE


@pytest.fixture(scope="module")
def closed(furnished):
    """A closed profile with a family in it, and something that was not sent; only ever copied."""
    with copied(furnished.home, furnished.folder / "cli") as home:
        home.services.people.save(home.samuel, {}, {"phone": "0611111111"})
    yield home
    shutil.rmtree(home.folder)


@pytest.fixture(scope="module")
def closed_with_backup(closed):
    made = copy_of(closed, closed.folder.with_name("cli-backup"))
    assert run(made, "backup")[1] == ""
    yield made
    shutil.rmtree(made.folder)


def copy_of(home, folder):
    shutil.copytree(home.folder, folder)
    return replace(home, folder=folder)


@pytest.fixture
def profile(closed, tmp_path):
    """A copy of that profile."""
    return copy_of(closed, tmp_path / "profile")


@pytest.fixture
def backed_up(closed_with_backup, tmp_path):
    """The same with one backup copy in it."""
    return copy_of(closed_with_backup, tmp_path / "profile")


def run(home, *arguments, typed=PASSPHRASE):
    """What is said, and the code of trouble; empty when all went well."""
    words = ["store", *arguments, "--profile", str(home.folder), "--passphrase-file", "-"]
    done = CliRunner().invoke(app, words, input=typed)
    if isinstance(done.exception, WijkDeskError):
        code = done.exception.code
        assert SENTENCES[code].format(**done.exception.values)
        return done.stdout, code
    return done.stdout, "" if done.exit_code == 0 else str(done.exit_code)


def again(home):
    return opened(Kept(home.folder, home.key, {}), home.folder)


def test_a_copy_is_made_and_listed_in_numbers(profile):
    assert run(profile, "list") == ("There are no backup copies yet.\n", "")
    said, trouble = run(profile, "backup")
    assert trouble == ""
    (copy,) = copies.copies(profile.folder)
    assert copy.path.name in said
    said, _ = run(profile, "list")
    assert "1 files, 3 people, 1 unsent, 0 drafts" in said
    copy.path.write_bytes(b"x" * 9000)
    assert "cannot be read" in run(profile, "list")[0]


def test_a_healthy_store_is_told_part_by_part(profile):
    said, trouble = run(profile, "check")
    assert trouble == ""
    lines = [line.split() for line in said.splitlines()]
    assert [line[0] for line in lines][:2] == ["pages", "structure"]
    assert {line[-1] for line in lines} == {"ok"}


def test_a_damaged_store_gives_exit_code_1_and_the_place(profile):
    path = profile.folder / DATABASE
    content = bytearray(path.read_bytes())
    content[-300] ^= 1
    path.write_bytes(content)
    said, trouble = run(profile, "check")
    assert trouble == "1"
    assert f"page not verified: {len(content) // 4096}" in said
    assert path.read_bytes() == content


def test_a_restore_goes_back_and_sync_waits_until_it_is_released(backed_up):
    with again(backed_up) as house:
        house.services.people.save(backed_up.samuel, {}, {"phone": "0622222222"})
        house.services.drafts.keep("need", "x", "nature", "Half")
    said, trouble = run(backed_up, "restore", "--yes")
    assert (trouble, "store release" in said) == ("", True)
    with again(backed_up) as house:
        assert house.services.files.look(backed_up.file_id).people[1].phone == "0611111111"
        assert house.services.backups.standing().restored
    said, trouble = run(backed_up, "release")
    assert trouble == ""
    assert "Brought over: 1 changes and 1 drafts." in said
    with again(backed_up) as house:
        assert house.services.files.look(backed_up.file_id).people[1].phone == "0622222222"
        assert house.services.backups.standing().restored is None
    assert "not restored" in run(backed_up, "release")[0]


def test_a_copy_can_be_named_or_stand_elsewhere(backed_up, tmp_path):
    (copy,) = copies.copies(backed_up.folder)
    for source in (copy.path.name, copy.path):
        assert run(backed_up, "restore", "--yes", "--from", str(source))[1] == ""
    elsewhere = copy.path.rename(tmp_path / "usb.db")
    assert run(backed_up, "restore", "--yes", "--from", str(elsewhere))[1] == ""
    assert run(backed_up, "restore", "--yes", "--from", "store-gone.db")[1] == "backup_gone"
    assert run(backed_up, "restore", "--yes")[1] == "backup_gone"


def test_nothing_happens_without_a_yes(backed_up):
    before = (backed_up.folder / DATABASE).read_bytes()
    assert run(backed_up, "restore", typed=f"{PASSPHRASE}")[1] == "1"
    assert (backed_up.folder / DATABASE).read_bytes() == before


def test_a_profile_that_is_open_is_left_alone(backed_up):
    with again(backed_up):
        for words in (["backup"], ["restore", "--yes"], ["check"], ["release"]):
            assert run(backed_up, *words)[1] == "profile_in_use"
        assert run(backed_up, "list")[1] == ""


def test_a_wrong_passphrase_opens_nothing(profile):
    for words in (["backup"], ["restore", "--yes"], ["check"], ["release"], ["list"]):
        assert run(profile, *words, typed="een heel andere zin")[1] == "wrong_passphrase"


def test_a_store_that_is_gone_is_told(backed_up):
    (backed_up.folder / DATABASE).unlink()
    assert run(backed_up, "check")[1] == "profile_damaged"
    assert run(backed_up, "restore", "--yes")[1] == ""
    assert run(backed_up, "check")[1] == ""


def test_a_restore_that_was_interrupted_is_no_damage(backed_up):
    """Killed after the old store went and before the copy came."""
    restore.prepare(backed_up.folder, backed_up.key, copies.copies(backed_up.folder)[0])
    (backed_up.folder / DATABASE).replace(backed_up.folder / "aside.db")
    waits = restore.waiting(backed_up.folder)
    assert run(backed_up, "check")[1] == ""
    assert restore.waiting(backed_up.folder) == waits  # it changes nothing
    assert run(backed_up, "backup")[1] == ""
    assert run(backed_up, "check")[1] == ""
    assert restore.waiting(backed_up.folder) is None


def test_without_a_store_no_backup_is_made_of_nothing(profile):
    (profile.folder / DATABASE).unlink()
    assert run(profile, "backup")[1] == "profile_damaged"
    assert copies.copies(profile.folder) == []


def test_the_latest_copy_is_never_one_of_a_clock_that_ran_ahead(backed_up):
    (first,) = copies.copies(backed_up.folder)
    first.path.replace(first.path.with_name("store-20990101T000000000Z.db"))
    run(backed_up, "backup")
    said, trouble = run(backed_up, "restore", "--yes")
    assert (trouble, "2099" in said) == ("", False)


def test_a_name_that_is_no_copy_is_told(profile):
    for name in ("", "/", "x" * 5000):
        assert run(profile, "restore", "--yes", "--from", name)[1] == "backup_gone"
