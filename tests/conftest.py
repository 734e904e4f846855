"""What every test runs in: no display, and no folder of the person who runs it."""

import gc
import os
import shutil
import sys
import tempfile

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nor the key store of that person; who needs one takes tests/key_store.py.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")

MEMORY = "/dev/shm"  # noqa: S108 - pytest makes folders of its own in it
ROOM = 2 << 30
"""Several times what a run needs at once; of a container's 64 MB nothing is asked."""


def pytest_configure(config):
    """In memory nobody waits for a disk; what is synced is still asked for, and a soak has a disk.

    Not where somebody chose a place himself. Processes of pytest-xdist and of the tests inherit it.
    """
    chosen = config.option.basetemp or "TMPDIR" in os.environ
    if chosen or sys.platform != "linux" or config.option.markexpr != "not soak":
        return
    if os.path.isdir(MEMORY) and shutil.disk_usage(MEMORY).free > ROOM:  # noqa: PTH112 - one use
        os.environ["TMPDIR"], tempfile.tempdir = MEMORY, None


PATIENCE_MS = 30_000
"""Of five seconds, as pytest-qt has it, a busy machine needs more than that for nothing wrong."""


def pytest_sessionstart():
    from pytestqt.qtbot import QtBot

    for waits in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
        waits.__kwdefaults__["timeout"] = PATIENCE_MS


def pytest_collection_finish():
    """What was loaded by now stays: a tenth of all processor time went to looking through it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(autouse=True, scope="session")
def _new_stores():
    """Half a second less for each but the first."""
    from tests.storage.blank import walked_once

    with walked_once():
        yield


@pytest.fixture(autouse=True, scope="session")
def _folders_of_this_run(tmp_path_factory):
    """For what is shared between tests; child processes see them too."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in (*FOLDERS, "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            folder = home / name.lower()
            folder.mkdir(mode=0o700)
            patch.setenv(name, str(folder))
        yield


@pytest.fixture(autouse=True)
def _folders_of_this_test(tmp_path, monkeypatch):
    """A test never finds what another one left behind."""
    for name in FOLDERS:
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))


@pytest.fixture(scope="session")
def furnished():
    """Closed profiles that are only ever copied, made once for every folder of tests."""
    from tests.storage.furnished import furnish

    with furnish() as made:
        yield made


@pytest.fixture(scope="session")
def room(furnished):
    """Where the furnished profiles are opened."""
    from tests.storage.furnished import Room

    made = Room(furnished.folder / "open", furnished.home.key)
    yield made
    made.close()


MANY = 1_000_000
_kept = 0


def _much_is_kept():
    """Whether what outlived its own test has become so much that looking through it pays."""
    global _kept  # noqa: PLW0603 - garbage belongs to the process
    _kept += len(gc.get_objects())
    if _kept < MANY:
        return False
    _kept = 0
    return True


def _let_go():
    """Windows that were marked to go really go: one that is collected before is drawn still.

    In a loop, as any test that waits does it; where no test waits they stay for ever.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """As in the program: a Qt object in a cycle never dies on a worker (measured: the tests died).

    Around the whole test, because it holds on to its fixtures until all of them were put away.
    """
    if "qapp" not in item.fixturenames:
        return (yield)
    gc.disable()
    gc.freeze()  # what was there before needs no second look: 1 ms instead of 250
    try:
        return (yield)
    finally:
        gc.freeze()  # nor is it found by a collection on a worker of a test without windows
        gc.enable()


@pytest.fixture(autouse=True)
def _garbage(request):
    """While the test still holds its windows: what was only marked to go is still drawn."""
    yield
    if "qapp" in request.fixturenames:
        gc.collect()
        if _much_is_kept():
            _let_go()
            gc.unfreeze()  # what outlived its own test must not stay for ever
            gc.collect()
