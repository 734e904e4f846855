"""A file that goes outside: whole or not there, and what stood there is not lost for it."""

import os
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from wijkdesk.services.outside import keep_outside


@contextmanager
def no_room_after(size):
    """Every file that is written meanwhile may have so many bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def there(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_it_stands_there_whole_also_in_the_place_of_an_older_one(tmp_path):
    for words in (b"een langere tekst", b"kort"):
        keep_outside(tmp_path / "kopie.txt", words)
        assert there(tmp_path) == {"kopie.txt": words}
    (tmp_path / "link").symlink_to(tmp_path / "kopie.txt")
    keep_outside(tmp_path / "link", b"erdoor")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "kopie.txt").read_bytes() == b"erdoor"


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of another kind")
@pytest.mark.parametrize("before", [{}, {"kopie.txt": b"van gisteren"}, {"kopie.txt.part": b"x"}])
def test_a_disk_that_fills_up_leaves_what_stood_there_and_no_half_copy(tmp_path, trouble, before):
    """A half one stayed behind in plain text, and one of yesterday was thrown away for it."""
    for name, words in before.items():
        (tmp_path / name).write_bytes(words)
    with trouble("not_written"), no_room_after(3):
        keep_outside(tmp_path / "kopie.txt", b"te lang")
    assert there(tmp_path) == before
    keep_outside(tmp_path / "kopie.txt", b"te lang")
    assert there(tmp_path) == {**before, "kopie.txt": b"te lang"}


@pytest.mark.parametrize(
    "name", ["nowhere/x", ".", "", "x" * 300, "a\0b", "\ud800" * 300, "in the way", "round"]
)
def test_a_place_where_nothing_can_stand_is_told_and_left_alone(tmp_path, trouble, name):
    (tmp_path / "in the way").mkdir()
    if os.name == "posix":
        (tmp_path / "round").symlink_to(tmp_path / "round")
    with trouble("not_written"):
        keep_outside(tmp_path / name, b"x")
    assert {path.name for path in tmp_path.iterdir()} <= {"in the way", "round"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_device_is_no_place_for_a_copy_and_stays_one(trouble):
    with trouble("not_written"):
        keep_outside(Path("/dev/full"), b"x")
    assert Path("/dev/full").is_char_device()
