"""A store that is taken away under the program: nothing is told as safe that is not."""

import shutil
import sys

import pytest

from tests.house import PASSPHRASE
from tests.storage.furnished import copied
from wijkdesk.errors import UnavailableError
from wijkdesk.storage.copies import copies
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.restore import finish, prepare
from wijkdesk.storage.store import open_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file stays there")


@pytest.fixture
def worked(furnished, tmp_path):
    """An open profile in which something was typed just now."""
    with copied(furnished.home, tmp_path / "profile") as home:
        home.services.people.save(home.samuel, {}, {"phone": "06 1"})
        yield home


def refused(home):
    with pytest.raises(UnavailableError) as caught:
        home.services.people.save(home.samuel, {}, {"phone": "06 2"})
    return caught.value.code


def put_aside(folder):
    (folder / DATABASE).rename(folder / "quarantine")


def put_in_its_place(folder):
    """As a program that keeps two laptops the same does."""
    shutil.copyfile(folder / DATABASE, folder / "new")
    (folder / "new").replace(folder / DATABASE)


def put_back_an_older_one(folder):
    shutil.copyfile(folder / DATABASE, folder / "older")
    put_aside(folder)
    (folder / "older").rename(folder / DATABASE)


@pytest.mark.parametrize("happens", [put_aside, put_in_its_place, put_back_an_older_one])
def test_a_file_that_went_takes_nothing_along(worked, happens):
    """Every save went on into a file without a name, and was gone with the program."""
    happens(worked.folder)
    assert refused(worked) == "store_gone"
    assert refused(worked) == "store_gone"
    assert worked.services.files.look(worked.file_id).people, "reading goes on"
    worked.store.close()
    (copy,) = copies(worked.folder)
    prepare(worked.folder, worked.key, copy)
    finish(worked.folder)
    store = open_store(worked.folder, PASSPHRASE)
    with store.reading() as session:
        driver = session.connection().connection.driver_connection
        assert driver.execute("SELECT count(*) FROM person WHERE phone = '06 1'").fetchone() == (1,)
    store.close()


def test_a_folder_that_is_gone_is_told_and_none_is_made_for_it(worked):
    elsewhere = worked.folder.rename(worked.folder.with_name("elsewhere"))
    assert refused(worked) == "profile_missing"
    with pytest.raises(UnavailableError):
        worked.services.backups.make()
    assert not worked.folder.exists()
    elsewhere.rename(worked.folder)
    assert worked.services.people.save(worked.samuel, {}, {"phone": "06 3"})


def test_a_file_without_anything_in_it_is_damage_and_no_new_store(worked):
    (worked.folder / DATABASE).write_bytes(b"")
    codes = set()
    for _ in range(3):
        for act in (worked.services.drafts.waiting, worked.services.backups.make):
            try:
                act()
            except UnavailableError as trouble:
                codes.add(trouble.code)
    assert codes <= {"part_damaged", "profile_damaged"}
    worked.store.close()
    with pytest.raises(UnavailableError, match="profile_damaged"):
        open_store(worked.folder, PASSPHRASE)
