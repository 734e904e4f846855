"""The embedded PostgreSQL: attached to, and stopped when the last owner went or was killed."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg
import pytest

from wijkdesk.central import embedded, programs
from wijkdesk.errors import UnavailableError

ROOT = Path(__file__).parent.parent.parent


def is_up(url):
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


@pytest.fixture(scope="module")
def made():
    """A folder with an initialised store, made once."""
    folder = Path(tempfile.mkdtemp(prefix="wijkdesk-test-"))
    embedded.start(folder, durable=False).stop()
    yield folder
    shutil.rmtree(folder)


def test_a_second_start_attaches_and_the_last_one_to_go_stops_it(made):
    first = embedded.start(made, durable=False)
    second = embedded.start(made, durable=False)
    assert second.url == first.url
    first.stop()
    assert is_up(second.url)
    second.stop()
    assert not is_up(second.url)


def test_letting_go_twice_is_no_harm(made):
    running = embedded.start(made, durable=False)
    running.stop()
    running.stop()


def test_what_was_written_is_there_after_a_stop(made):
    with (
        embedded.start(made, durable=False) as running,
        psycopg.connect(running.url, autocommit=True) as conn,
    ):
        conn.execute("CREATE TABLE IF NOT EXISTS kept (n int)")
        conn.execute("INSERT INTO kept VALUES (1)")
    with embedded.start(made, durable=False) as running, psycopg.connect(running.url) as conn:
        assert conn.execute("SELECT count(*) FROM kept").fetchone()[0] >= 1


def test_when_its_owner_is_killed_it_stops_by_itself(made):
    script = (
        "import sys; from pathlib import Path; from wijkdesk.central import embedded;"
        f"p = embedded.start(Path({str(made)!r}), durable=False);"
        "print(p.url, flush=True); sys.stdin.read()"
    )
    owner = subprocess.Popen(
        [sys.executable, "-c", script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    url = owner.stdout.readline().strip()
    (guard,) = (made / "users").iterdir()
    assert is_up(url)
    owner.send_signal(signal.SIGKILL)
    owner.wait()
    owner.stdin.close()
    owner.stdout.close()
    ended = os.pidfd_open(int(guard.name))
    import select

    assert select.select([ended], [], [], 30)[0]
    os.close(ended)
    assert not is_up(url)


def test_a_place_that_is_only_ours_stays_so(made):
    before = {folder: folder.stat().st_mode for folder in (made, *made.parents)}
    with embedded.start(made, durable=False):
        assert made.stat().st_mode & 0o077 == 0
        assert (made / "run").stat().st_mode & 0o077 == 0
        assert {folder: folder.stat().st_mode for folder in before} == before


@pytest.mark.skipif(not programs.is_root(), reason="only root must run it under another account")
def test_as_root_the_data_never_lie_under_a_home():
    for folder in (Path.home() / "data", Path.home() / "deep" / "data"):
        with pytest.raises(UnavailableError, match="postgres_under_home"):
            embedded.start(folder)
        assert not folder.exists()


@pytest.mark.skipif(not programs.is_root(), reason="only root must run it under another account")
def test_as_root_a_closed_folder_is_not_opened(tmp_path):
    closed = Path(tempfile.mkdtemp(prefix="wijkdesk-test-"))
    with pytest.raises(UnavailableError, match="postgres_folder_closed"):
        embedded.start(closed / "data")
    assert closed.stat().st_mode & 0o077 == 0
    closed.rmdir()


def test_a_long_folder_name_and_a_closed_installation_are_worked_around(monkeypatch):
    top = Path(tempfile.mkdtemp(prefix="wijkdesk-test-"))
    top.chmod(0o755)
    folder = top / ("lang" * 25)
    reachable = programs.open_to_others

    def closed(path):
        return "site-packages" not in path.parts and reachable(path)

    monkeypatch.setattr(programs, "open_to_others", closed)
    with embedded.start(folder, durable=False) as running:
        assert is_up(running.url)
        assert str(folder) not in running.url
        assert (folder / "programs").is_dir() == programs.is_root()
    shutil.rmtree(top)


def test_without_the_wheel_it_says_what_is_missing(monkeypatch):
    monkeypatch.setattr(programs, "find_spec", lambda _: None)
    folder = Path(tempfile.mkdtemp(prefix="wijkdesk-test-"))
    with pytest.raises(UnavailableError, match="postgres_missing"):
        embedded.start(folder)
    shutil.rmtree(folder)


def test_data_of_a_version_that_is_not_installed_are_left_alone():
    folder = Path(tempfile.mkdtemp(prefix="wijkdesk-test-"))
    (folder / "pg").mkdir()
    (folder / "pg" / "PG_VERSION").write_text("9\n")
    with pytest.raises(UnavailableError, match="postgres_version"):
        embedded.start(folder)
    shutil.rmtree(folder)
