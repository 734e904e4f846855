"""The scan folder: new scans that have stopped growing, and originals that only go on request."""

import os

import pytest

from tests.services.incoming import lay
from tests.storage.furnished import audited
from wijkdesk.services.imports import Where
from wijkdesk.services.scans import Look


@pytest.fixture
def folder(home, tmp_path):
    made = tmp_path / "scans"
    made.mkdir()
    lay(made, "old.pdf", b"was there before")
    home.services.scans.choose(str(made))
    return made


def looks(home, times=2):
    """What is ready after looking so often; a scan needs two looks."""
    found = Look()
    for _ in range(times):
        found = home.services.scans.look(found)
    return [file.name for file in found.ready]


def test_without_a_folder_nothing_is_looked_at(home):
    assert looks(home) == []
    assert home.services.scans.setting().folder == ""


def test_what_lay_there_already_is_not_offered(home, folder):
    assert looks(home) == []


def test_a_new_scan_is_offered_once_it_has_stopped_growing(home, folder):
    scans = home.services.scans
    lay(folder, "new.pdf", b"hal")
    first = scans.look(Look())
    assert first.ready == ()
    lay(folder, "new.pdf", b"half and more")
    second = scans.look(first)
    assert second.ready == ()
    third = scans.look(second)
    assert [file.name for file in third.ready] == ["new.pdf"]


def test_what_came_while_the_program_was_shut_is_offered_the_oldest_first(home, folder):
    for age, name in ((5, "b.pdf"), (9, "a.pdf")):
        os.utime(lay(folder, name, b"x"), (age, age))
    assert looks(home) == ["b.pdf", "a.pdf"]


def test_what_is_no_scan_is_left_alone(home, folder, tmp_path):
    for name in (".hidden.pdf", "~lock.pdf", "busy.part", "Busy.TMP"):
        lay(folder, name, b"x")
    (folder / "inside").mkdir()
    (folder / "empty.pdf").touch()
    (folder / "link.pdf").symlink_to(folder / "old.pdf")
    assert looks(home) == []


def test_one_that_was_dealt_with_is_not_offered_until_it_changes(home, folder):
    scans = home.services.scans
    lay(folder, "new.pdf", b"x")
    found = scans.look(scans.look(Look()))
    scans.dealt_with(found.ready)
    assert looks(home) == []
    lay(folder, "new.pdf", b"another scan of that name")
    assert looks(home) == ["new.pdf"]


def test_a_folder_that_is_gone_is_told(home, folder, trouble):
    folder.rename(folder.with_name("elsewhere"))
    with trouble("scan_folder_unreadable"):
        looks(home)
    with trouble("scan_folder_unreadable"):
        home.services.scans.choose(str(folder))


def test_what_was_there_is_not_new_when_a_drive_comes_back(home, folder):
    lay(folder, "new.pdf", b"x")
    assert looks(home) == ["new.pdf"]
    drive = folder.rename(folder.with_name("drive"))
    folder.mkdir()  # as a place where nothing is mounted
    assert looks(home) == []
    folder.rmdir()
    drive.rename(folder)
    assert looks(home) == ["new.pdf"]


def test_a_folder_whose_name_cannot_be_kept_is_told(home, folder, tmp_path, trouble):
    strange = os.fsdecode(os.fsencode(tmp_path) + b"/\xff")
    os.mkdir(strange)  # noqa: PTH102 - a name that is no text
    with trouble("scan_folder_unreadable"):
        home.services.scans.choose(strange)
    assert home.services.scans.setting().folder == str(folder)


def test_the_folder_can_be_let_go(home, folder):
    lay(folder, "new.pdf", b"x")
    assert home.services.scans.choose("").folder == ""
    assert looks(home) == []


def taken_in(home, path):
    imports = home.services.imports
    (row,) = imports.queue((path,), Where(home.file_id), from_scanner=True)
    return imports.take(row)


def test_an_original_goes_only_when_the_store_gives_it_back(home, folder):
    done = taken_in(home, lay(folder, "new.txt", b"scan"))
    assert (folder / "new.txt").exists()
    assert home.services.scans.remove_original(done)
    assert not (folder / "new.txt").exists()
    assert audited(home.store)[-1][1:] == ("scan_remove", done.attachment_id.hex)


def test_an_original_that_changed_meanwhile_stays(home, folder):
    done = taken_in(home, lay(folder, "new.txt", b"scan"))
    lay(folder, "new.txt", b"scan of somebody else")
    assert not home.services.scans.remove_original(done)
    assert (folder / "new.txt").read_bytes() == b"scan of somebody else"


def test_an_original_stays_when_the_store_does_not_give_it_back(home, folder, trouble):
    done = taken_in(home, lay(folder, "new.txt", b"scan"))
    with home.store.applying() as session:
        session.connection().exec_driver_sql("UPDATE blob_chunk SET data = x'00'")
    with trouble("attachment_broken"):
        home.services.scans.remove_original(done)
    assert (folder / "new.txt").exists()


def test_a_file_that_did_not_come_from_the_scanner_is_never_removed(home, tmp_path):
    imports = home.services.imports
    path = lay(tmp_path, "mine.txt", b"x")
    (row,) = imports.queue((path,), Where(home.file_id))
    assert not home.services.scans.remove_original(imports.take(row))
    assert (tmp_path / "mine.txt").exists()


def test_what_happens_to_originals_is_asked_until_somebody_answers(home, folder):
    scans = home.services.scans
    assert scans.setting().removes is None
    assert scans.set_removing(removes=True).removes is True
    assert scans.set_removing(removes=False).removes is False
