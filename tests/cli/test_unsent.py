"""`wijkdesk sync` tells what a profile still has for itself; `wijkdesk unsent` opens a copy."""

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from tests.house import PASSPHRASE
from tests.storage.furnished import copied
from wijkdesk.cli.program import app
from wijkdesk.errors import WijkDeskError
from wijkdesk.protocol import recovery
from wijkdesk.storage import state

PHONE = "0611111111"


def run(*words, typed=""):
    done = CliRunner().invoke(app, [str(word) for word in words], input=typed)
    code = done.exception.code if isinstance(done.exception, WijkDeskError) else ""
    return done.output, code


@pytest.fixture
def away(furnished, tmp_path):
    """A profile with something unsent, whose centre is not there; its municipality has a key."""
    public, private = recovery.new_pair()
    with copied(furnished.home, tmp_path / "profile") as home:
        home.services.people.save(home.samuel, {}, {"phone": PHONE})
        with home.store.applying() as session:
            state.put(session, address="http://127.0.0.1:9", token="x", realm="0" * 32)
            session.execute(text("UPDATE municipality SET recovery_key = :k"), {"k": public})
        home.sealed, was_sealed = home.services.lease.export()
        assert was_sealed
    home.shares = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, share in zip(home.shares, recovery.split(public, private), strict=True):
        path.write_text(recovery.as_text(share, "Polderdam"), "utf-8")
    return home


def test_without_a_line_sync_still_says_what_is_unsent(away):
    words = ("sync", "--profile", away.folder, "--passphrase-file", "-")
    said, code = run(*words, typed=PASSPHRASE)
    assert code == "central_unreachable"
    assert "Unsent: 1 (oldest: " in said
    assert f"{away.file_id}: 1 unsent, 0 held back" in said
    assert "The centre has not confirmed anything yet." in said
    assert "Habte" not in said  # a terminal keeps what it was shown


def test_two_shares_open_a_copy_of_unsent_work(away, tmp_path):
    file = tmp_path / "wijkdesk-niet-verstuurd.sealed"
    file.write_bytes(away.sealed)
    assert PHONE.encode() not in away.sealed
    one, other = away.shares
    said, code = run("unsent", file, "--share", one, "--share", other)
    assert (code, PHONE in said) == ("", True)
    file.write_bytes(away.sealed[:-1])
    assert run("unsent", file, "--share", one, "--share", other)[1] == "recovery_wrong_key"
    assert run("unsent", tmp_path / "no", "--share", one, "--share", other)[1] == (
        "secret_unreadable"
    )
