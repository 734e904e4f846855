"""Two people on one laptop, through the windows: each enrols, and sees nothing of the other."""

from contextlib import contextmanager

import pytest
import shiboken6
from PySide6.QtCore import Qt

from tests.key_store import key_store
from tests.storage.forensic import traces
from wijkdesk.app import Program
from wijkdesk.config import data_home
from wijkdesk.storage import kdf, keys, profiles
from wijkdesk.ui import theme
from wijkdesk.ui.unlock.enrol_page import EnrolPage
from wijkdesk.vocabulary import KeyPolicy, PlaceKind

NOORS, FEMKES = "vier woorden op rij", "paars fiets egel lamp"
QUESTION = "Kwartelzang over de schuldenberg"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def _quick(qapp, monkeypatch):
    theme.apply(qapp, "light")
    monkeypatch.setattr(kdf, "ROUNDS", 1)


def stay(command):
    raise AssertionError(f"nobody asked to become {command}")


@contextmanager
def started(qtbot, folder=None, replace=stay):
    """The program, from its first window to the end."""
    program = Program(folder, replace=replace)
    try:
        with qtbot.waitExposed(program.front):
            program.start()
        yield program
    finally:
        program.end()
        window = program.desk.window if program.desk is not None else None
        # First who listens, then what is listened to.
        shiboken6.delete(program)
        if window is not None:
            shiboken6.delete(window)


def enrol(qtbot, program, town, worker, passphrase, label):
    page = program.front.page
    assert isinstance(page, EnrolPage)
    for box, text in (
        (page.address_box, town.url),
        (page.code_box, town.code(worker)),
        (page.label_box, label),
        (page.passphrase_box, passphrase),
        (page.again_box, passphrase),
    ):
        box.setText(text)
    with qtbot.waitSignal(program.ready, timeout=20_000):
        page.send()


def unlock(qtbot, program, passphrase):
    program.front.unlock_page.box.setText(passphrase)
    with qtbot.waitSignal(program.ready, timeout=20_000):
        program.front.unlock_page.try_passphrase()


@pytest.fixture
def both(qtbot, polderdam):
    """Noor made this laptop ready, Femke joined; both have a key in the key store."""
    with key_store() as kept:
        with started(qtbot) as program:
            enrol(qtbot, program, polderdam, "noor", NOORS, "Noor")
        with started(qtbot) as program:
            qtbot.mouseClick(program.front.unlock_page.add, Qt.MouseButton.LeftButton)
            enrol(qtbot, program, polderdam, "femke", FEMKES, "")
            registrations = program.desk.services.registrations
            program.desk.tasks.lanes["store"].submit(
                lambda: registrations.save(
                    registrations.start("Dhr. Visser", PlaceKind.DESK, "Balie Oost").id,
                    {},
                    {"question": QUESTION},
                )
            ).result()
        yield kept


def test_each_has_a_sealed_profile_and_nobody_sees_anything_of_the_other(qtbot, both, tmp_path):
    found = profiles.listed(data_home())
    assert [p.label for p in found] == ["Polderdam", "Noor"]
    assert {p.header.policy for p in found} == {KeyPolicy.KEY_STORE}
    assert len(both.kept) == 2
    with started(qtbot) as program:
        page = program.front.unlock_page
        box = page.who_box
        assert [box.itemText(n) for n in range(box.count())] == ["Polderdam", "Noor"]
        page.box.setText(NOORS)
        with qtbot.waitSignal(page.refused, timeout=20_000):
            page.try_passphrase()
        assert "klopt niet" in page.passphrase.problem_text
        assert program.desk is None
        box.setCurrentIndex(1)
        unlock(qtbot, program, NOORS)
        assert program.desk.services.me.name == "Noor de Wit"
        inbox = program.desk.tasks.lanes["read"].submit(program.desk.services.registrations.inbox)
        assert inbox.result() == []
    assert profiles.listed(data_home())[0].label == "Noor"
    words = [QUESTION, "Visser", "Femke", NOORS, FEMKES]
    assert {word for word, _, _ in traces(data_home(), words)} == set()
    (data_home() / "control").write_text(" ".join(words))
    assert {word for word, _, _ in traces(data_home(), words)} == set(words)


def test_after_a_lock_the_next_may_be_somebody_else_and_a_lost_key_store_is_no_dead_end(
    qtbot, both, polderdam
):
    commands = []
    with started(qtbot, replace=commands.append) as program:
        unlock(qtbot, program, FEMKES)
        program.desk.lock_requested.emit()
        qtbot.waitUntil(lambda: len(commands) == 1, timeout=20_000)
        assert "--profile" not in commands[0]
    folder = profiles.listed(data_home())[0].folder
    with started(qtbot, folder, commands.append) as program:
        assert not program.front.unlock_page.who.isVisible()
        assert not program.front.unlock_page.add.isVisible()
        unlock(qtbot, program, FEMKES)
        program.desk.lock_requested.emit()
        qtbot.waitUntil(lambda: len(commands) == 2, timeout=20_000)
        given = commands[1].index("--profile")
        assert commands[1][given + 1] == str(folder)
    both.kept.clear()
    before = (folder / keys.HEADER).read_bytes()
    with started(qtbot, folder) as program:
        page = program.front.unlock_page
        page.box.setText(FEMKES)
        with qtbot.waitSignal(page.refused, timeout=20_000):
            page.try_passphrase()
        qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
        enrol(qtbot, program, polderdam, "femke", FEMKES, "Femke weer")
    labels = {p.label for p in profiles.listed(data_home())}
    assert labels == {"Polderdam", "Noor", "Femke weer"}
    assert (folder / keys.HEADER).read_bytes() == before
