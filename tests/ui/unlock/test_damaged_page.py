"""A damaged store at the door: what is safe is said, and there are ways out."""

import shutil
from contextlib import closing

import pytest
import shiboken6

from tests.house import PASSPHRASE, family, house
from tests.ui.sync.trouble import now
from wijkdesk.app import Program
from wijkdesk.errors import UnavailableError
from wijkdesk.services.rescue import Rescue
from wijkdesk.storage import keys
from wijkdesk.storage.engine import DATABASE
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.unlock.damaged_page import DamagedPage
from wijkdesk.ui.unlock.enrol_page import EnrolPage


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A closed profile with a copy, and work after it."""
    made = tmp_path_factory.mktemp("whole") / "profile"
    with house(made) as home:
        file_id = family(home.services)
        home.services.backups.make()
        home.services.journal.add(file_id, "Samuel slaapt weer beter.")
        home.services.drafts.keep("contact_new", str(file_id), "text", "Half af")
    return made


@pytest.fixture
def damaged(whole, tmp_path):
    """The same, of which the first page does not verify: it cannot be opened."""
    folder = tmp_path / "profile"
    shutil.copytree(whole, folder)
    content = bytearray((folder / DATABASE).read_bytes())
    content[200] ^= 1
    (folder / DATABASE).write_bytes(content)
    return folder


@pytest.fixture
def program(qtbot, damaged):
    """The program on that profile, somebody having typed the right passphrase."""
    made = Program(damaged, replace=list)
    made.front.show()
    made.front.try_passphrase(PASSPHRASE)
    with closing(_Ending(made)):
        qtbot.waitUntil(lambda: isinstance(made.front.page, DamagedPage))
        qtbot.waitUntil(made.front.page.list.isVisible)
        yield made


class _Ending:
    def __init__(self, program):
        self._program = program

    def close(self):
        self._program.front.close()
        desk = self._program.desk
        self._program.end()
        # Its watch would lock at a key of a later test, and keep every hand from everything.
        shiboken6.delete(self._program)
        if desk is not None:
            shiboken6.delete(desk.window)


def test_the_door_says_what_is_safe_and_shows_the_copies(program, damaged):
    page = program.front.page
    assert "niets gewist" in page.said.text()
    (row,) = page.list.rows()
    assert row.title == "1 dossier(s), 3 persoon/personen"
    assert page.list.current_key() == row.key


def test_the_damaged_store_is_kept_and_the_copy_opens(qtbot, program, damaged):
    was = (damaged / DATABASE).read_bytes()
    with qtbot.waitSignal(program.ready, timeout=20_000):
        program.front.page.back.click()
    (aside,) = (damaged / "aside").iterdir()
    assert (aside / DATABASE).read_bytes() == was
    told = []
    program.tasks.run(program, program.laptop.services.backups.standing, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].restored
    assert not told[0].left.whole


def test_a_new_enrolment_is_made_beside_it(qtbot, program, damaged):
    program.front.page.fetch.click()
    assert isinstance(program.front.page, EnrolPage)
    program.front.page.back.click()
    assert program.front.page is program.front.unlock_page


def test_a_copy_that_went_meanwhile_is_told(damaged):
    rescue = Rescue(damaged, keys.unlock(damaged, PASSPHRASE))
    with pytest.raises(UnavailableError) as caught:
        rescue.restore("store-20260101T000000000Z.db")
    assert caught.value.code == "backup_gone"


def test_without_a_copy_the_page_says_what_to_do(qtbot, damaged, tasks):
    shutil.rmtree(damaged / "backups")
    page = DamagedPage(Rescue(damaged, keys.unlock(damaged, PASSPHRASE)), tasks, now)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "geen reservekopie" in page.how.text())
    assert not page.back.isVisible()
    page.read.click()
    qtbot.waitUntil(lambda: "niets meer te lezen" in page.readable.said.text())


@pytest.fixture
def readable(qtbot, whole, tasks):
    """A store of which everything can be read."""
    page = DamagedPage(Rescue(whole, keys.unlock(whole, PASSPHRASE)), tasks, now)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.list.isVisible)
    page.read.click()
    qtbot.waitUntil(page.readable.box.isVisible)
    return page


def test_what_somebody_wrote_can_be_read_and_no_codes_or_numbers(readable):
    text = readable.readable.box.toPlainText()
    assert "Contactmoment\nverslag: Samuel slaapt weer beter." in text
    assert text.endswith("Half af")
    assert "azc" not in text
    assert not readable.list.isVisible()
    readable.read.click()
    assert readable.list.isVisible()
    assert not readable.readable.isVisible()


def test_it_can_be_kept_in_a_file(qtbot, readable, tmp_path):
    readable.readable.keep.click()
    chooser = readable.readable.chooser
    chooser.selectFile(str(tmp_path / "gered.txt"))
    chooser.accept()
    qtbot.waitUntil(lambda: "buiten WijkDesk" in readable.readable.said.text())
    assert "Samuel slaapt weer beter." in (tmp_path / "gered.txt").read_text("utf-8")


def test_a_disk_that_refuses_the_file_is_told(qtbot, readable, tmp_path):
    readable.readable._save(str(tmp_path / "geen map" / "gered.txt"))  # noqa: SLF001 - as the chooser
    qtbot.waitUntil(lambda: readable.readable.said.text() == text_for("not_written"))
