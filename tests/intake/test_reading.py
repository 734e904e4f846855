"""Only an ordinary file that holds still is read, and only when it is not too large."""

import os
import sys
from io import FileIO

import pytest

from wijkdesk.intake import reading
from wijkdesk.intake.reading import LARGEST, megabytes, read_file

posix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and devices of POSIX")


def test_a_file_is_read_whole(tmp_path):
    (tmp_path / "a").write_bytes(bytes(range(256)) * 10_000)
    assert read_file(tmp_path / "a") == bytes(range(256)) * 10_000


def test_what_is_no_file_is_refused(tmp_path, trouble):
    (tmp_path / "empty").touch()
    with trouble("attachment_empty"):
        read_file(tmp_path / "empty")
    with trouble("attachment_not_a_file"):
        read_file(tmp_path)
    with trouble("attachment_gone"):
        read_file(tmp_path / "gone")
    with trouble("attachment_unreadable"):
        read_file(tmp_path / "nul\0")


@posix
def test_links_pipes_and_devices_are_not_opened(tmp_path, trouble):
    (tmp_path / "secret").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "loop", "pipe"):
        with trouble("attachment_not_a_file"):
            read_file(tmp_path / name)
    with trouble("attachment_not_a_file"):
        read_file(tmp_path.__class__("/dev/zero"))


def test_the_limit_is_said_with_the_size(tmp_path, trouble):
    with (tmp_path / "film").open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Exception, match="attachment_too_large") as caught:
        read_file(tmp_path / "film")
    assert caught.value.values == {"size": "20,1"}
    with (tmp_path / "film").open("wb") as file:
        file.truncate(LARGEST)
    assert len(read_file(tmp_path / "film")) == LARGEST


@pytest.mark.parametrize("change", ["grows", "shrinks", "is rewritten"])
def test_a_file_that_changes_while_it_is_read_is_told(tmp_path, trouble, monkeypatch, change):
    path = tmp_path / "scan"
    path.write_bytes(bytes(3_000_000))
    os.utime(path, ns=(1, 1))

    class Changing(FileIO):
        def readinto(self, into):
            if change == "grows":
                with path.open("ab") as file:
                    file.write(b"more")
            elif change == "shrinks":
                os.truncate(path, 2_000_000)
            else:
                path.write_bytes(bytes(3_000_000))
            return super().readinto(into)

    monkeypatch.setattr(reading, "FileIO", Changing)
    with trouble("attachment_changing"):
        read_file(path)


def test_a_file_that_never_ends_is_let_go(tmp_path, trouble, monkeypatch):
    path = tmp_path / "endless"
    path.write_bytes(b"x")
    asked = []

    class Endless(FileIO):
        def readinto(self, into):
            asked.append(len(into))
            return len(into)

    monkeypatch.setattr(reading, "FileIO", Endless)
    with trouble("attachment_changing"):
        read_file(path)
    assert asked == [2]


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_a_file_that_may_not_be_read_is_told(tmp_path, trouble):
    (tmp_path / "mine").write_bytes(b"x")
    (tmp_path / "mine").chmod(0)
    with trouble("attachment_unreadable"):
        read_file(tmp_path / "mine")


@pytest.mark.parametrize(
    ("size", "said"), [(1, "0,1"), (1024 * 1024, "1,0"), (LARGEST, "20,0"), (LARGEST + 1, "20,1")]
)
def test_a_size_is_rounded_up(size, said):
    assert megabytes(size) == said
