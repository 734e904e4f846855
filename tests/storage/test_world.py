"""What the environment does to the store has a code of its own; what we do wrong flies on."""

import errno
import os

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlcipher3 import dbapi2 as sqlcipher

from wijkdesk.errors import UnavailableError
from wijkdesk.storage.world import code_of, world_errors

SAID = {
    "database or disk is full": "disk_full",
    "database is locked": "store_busy",
    "database table is locked": "store_busy",
    "database schema is locked: main": "store_busy",
    "disk I/O error": "disk_error",
    "out of memory": "out_of_memory",
    "file is not a database": "profile_damaged",
    "file is encrypted or is not a database": "profile_damaged",
    "database disk image is malformed": "profile_damaged",
    "hmac check failed for pgno=7": "profile_damaged",
    "attempt to write a readonly database": "disk_read_only",
    "unable to open database file": "profile_unreadable",
}
NAMED = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_BUSY_SNAPSHOT": "store_busy",
    "SQLITE_IOERR_FSYNC": "disk_error",
    "SQLITE_IOERR_NOMEM": "out_of_memory",
    "SQLITE_CORRUPT_VTAB": "profile_damaged",
    "SQLITE_NOTADB": "profile_damaged",
    "SQLITE_READONLY_DBMOVED": "disk_read_only",
    "SQLITE_CANTOPEN_ISDIR": "profile_unreadable",
}
NUMBERED = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "disk_read_only",
    errno.EACCES: "disk_read_only",
    errno.EIO: "disk_error",
    errno.EMFILE: "too_many_files",
    errno.ENFILE: "too_many_files",
    errno.ENOMEM: "out_of_memory",
}


@pytest.mark.parametrize(("said", "code"), SAID.items())
def test_what_sqlite_says_becomes_a_code(said, code):
    plain = sqlcipher.OperationalError(said)
    with pytest.raises(UnavailableError) as caught, world_errors():
        raise plain
    assert caught.value.code == code
    with pytest.raises(UnavailableError) as caught, world_errors():
        raise OperationalError("SELECT 1", {}, plain)
    assert caught.value.code == code


@pytest.mark.parametrize(("name", "code"), NAMED.items())
def test_its_name_of_an_error_goes_before_its_words(name, code):
    error = sqlcipher.OperationalError("some words of a later release")
    error.sqlite_errorname = name
    assert code_of(error) == code


@pytest.mark.parametrize(("number", "code"), NUMBERED.items())
def test_what_the_system_says_becomes_a_code(number, code):
    assert code_of(OSError(number, os.strerror(number))) == code


def test_too_little_memory_is_no_bug_of_ours():
    with pytest.raises(UnavailableError) as caught, world_errors():
        raise MemoryError
    assert caught.value.code == "out_of_memory"


@pytest.mark.parametrize(
    "ours",
    [
        ValueError("x"),
        KeyError("x"),
        FileNotFoundError(errno.ENOENT, "x"),
        sqlcipher.OperationalError("no such table: person"),
        IntegrityError("INSERT", {}, sqlcipher.IntegrityError("UNIQUE constraint failed")),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_we_do_wrong_flies_on(ours):
    with pytest.raises(type(ours)) as caught, world_errors():
        raise ours
    assert caught.value is ours


def test_the_trouble_does_not_carry_what_was_being_written(home):
    with home.store.applying() as session:
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UnavailableError) as caught:
        home.services.journal.add(home.file_id, "Samuel slaapt niet. " * 5000)
    told = caught.value
    while told is not None:
        assert "Samuel" not in f"{told!r} {told}"
        told = told.__cause__
