"""`wijkdesk profiles`, `passphrase` and `recover`: what somebody types who has no window."""

from shutil import copytree

import pytest
from typer.testing import CliRunner

from tests.house import FAST, PASSPHRASE
from tests.key_store import key_store
from tests.storage.furnished import audited
from wijkdesk.cli.program import app
from wijkdesk.cli.sentences import SENTENCES
from wijkdesk.config import data_home
from wijkdesk.errors import WijkDeskError
from wijkdesk.protocol import recovery
from wijkdesk.storage import device_secret, kdf, keys, profiles
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.rewrapping import set_recovery
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import PlaceKind

NEW = "paars fiets egel lamp"


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    """A passphrase that a command makes costs as little as may be."""
    monkeypatch.setattr(kdf, "ROUNDS", 1)


@pytest.fixture
def folder(furnished):
    """A profile of this account with the town hall in it."""
    return copytree(furnished.town.folder, profiles.new_folder(data_home()))


def run(*arguments, typed=""):
    """What is said, and the code of trouble; empty when all went well."""
    done = CliRunner().invoke(app, [*map(str, arguments)], input=typed)
    if isinstance(done.exception, WijkDeskError):
        code = done.exception.code
        assert SENTENCES[code].format(**done.exception.values)
        return done.stdout, code
    return done.stdout, "" if done.exit_code == 0 else str(done.exit_code)


def write(path, text):
    path.write_text(text)
    return path


def begin_work(folder):
    from datetime import date

    from wijkdesk.services.house import Services

    store = Store(folder, keys.unlock(folder, PASSPHRASE))
    Services(store, date.today()).registrations.start("Dhr. Visser", PlaceKind.DESK, "Balie")
    store.close()


def test_the_profiles_of_this_account_are_listed(folder):
    other = data_home() / "profile"
    keys.create(other, PASSPHRASE, label="Noor", kdf=FAST)
    said, code = run("profiles")
    assert code == ""
    lines = [line.strip() for line in said.splitlines()]
    assert lines[0] == "Noor"
    assert lines[3] == "Proefgemeente"
    assert {str(folder), str(other)} <= set(lines)
    (other / keys.HEADER).write_text("{")
    assert "(cannot be read)" in run("profiles")[0]


def test_without_a_profile_that_is_said():
    assert run("profiles") == ("There is no profile yet.\n", "")


def test_of_several_profiles_a_command_wants_to_know_which(folder, tmp_path):
    keys.create(data_home() / "profile", PASSPHRASE, kdf=FAST)
    secret = write(tmp_path / "secret", PASSPHRASE)
    assert run("sync", "--passphrase-file", secret)[1] == "several_profiles"
    assert run("sync", "--profile", folder, "--passphrase-file", secret)[1] == "not_enrolled"


def test_the_only_profile_needs_no_name(folder, tmp_path):
    secret = write(tmp_path / "secret", PASSPHRASE)
    assert run("sync", "--passphrase-file", secret)[1] == "not_enrolled"


def test_a_profile_in_which_everything_is_sent_can_be_removed(folder, tmp_path):
    secret = write(tmp_path / "secret", PASSPHRASE)
    store = Store(folder, keys.unlock(folder, PASSPHRASE))
    with store.applying() as session:
        from sqlalchemy import text

        session.execute(text("DELETE FROM sync_op"))
    store.close()
    arguments = ("profiles", "remove", folder, "--passphrase-file", secret)
    assert run(*arguments, typed="n\n")[1] == "1"
    assert keys.exists(folder)
    assert run(*arguments, typed="y\n")[1] == ""
    assert not folder.exists()


def test_a_removal_that_was_cut_off_goes_on(folder):
    (folder / keys.HEADER).unlink()
    assert run("profiles", "remove", folder, typed="n\n")[1] == "1"
    assert run("profiles", "remove", folder, "--yes")[1] == ""
    assert not folder.exists()
    assert run("profiles", "remove", folder, "--yes")[1] == "profile_missing"


def test_a_passphrase_file_that_never_ends_is_refused(folder):
    arguments = ("profiles", "remove", folder, "--passphrase-file", "/dev/zero")
    assert run(*arguments)[1] == "secret_unreadable"
    assert keys.exists(folder)


def test_unsent_work_is_not_removed_unless_it_is_told_to(folder, tmp_path):
    begin_work(folder)
    arguments = ("profiles", "remove", folder, "--yes")
    secret = write(tmp_path / "secret", PASSPHRASE)
    assert run(*arguments, "--passphrase-file", secret)[1] == "unsent_work"
    wrong = write(tmp_path / "wrong", "iets anders dan dit")
    assert run(*arguments, "--passphrase-file", wrong)[1] == "wrong_passphrase"
    assert keys.exists(folder)
    assert run(*arguments, "--even-unsent")[1] == ""
    assert not folder.exists()


def test_a_removed_profile_takes_its_secret_out_of_the_key_store(tmp_path):
    with key_store() as kept:
        _, header = keys.make(PASSPHRASE, kdf=FAST, secret=device_secret.make())
        keys.make_folder(tmp_path / "p")
        keys.save(tmp_path / "p", header)
        assert run("profiles", "remove", tmp_path / "p", "--yes", "--even-unsent")[1] == ""
        assert kept.kept == {}


def test_removing_what_belongs_to_a_profile_leaves_that_one_whole(tmp_path):
    """Its secret went with the store that was put aside, and its copies passed for a profile."""
    with key_store():
        _, header = keys.make(PASSPHRASE, kdf=FAST, secret=device_secret.make())
        mine = profiles.new_folder(data_home())
        copied = (mine / "aside" / "20261126T120000", tmp_path / "usb")
        for folder in (mine, mine / "backups", *copied):
            keys.make_folder(folder)
            keys.save(folder, header)
        assert run("profiles", "remove", mine / "backups", "--yes", "--even-unsent")[1] == (
            "profile_missing"
        )
        assert (mine / "backups" / "profile.json").exists()
        for folder in copied:
            assert run("profiles", "remove", folder, "--yes", "--even-unsent")[1] == ""
            assert not folder.exists()
            assert keys.unlock(mine, PASSPHRASE)


def test_a_profile_behind_a_link_is_removed_whole(folder, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert run("profiles", "remove", link, "--yes", "--even-unsent")[1] == ""
    assert not folder.exists()


def test_a_name_that_no_disk_can_hold_is_told(tmp_path):
    name = tmp_path / ("x" * 300)
    arguments = ("profiles", "remove", name, "--yes", "--even-unsent")
    assert run(*arguments)[1] == "profile_unreadable"


def test_an_open_profile_or_none_at_all_is_not_removed(folder, tmp_path):
    store = Store(folder, keys.unlock(folder, PASSPHRASE))
    arguments = ("profiles", "remove", folder, "--yes", "--even-unsent")
    assert run(*arguments)[1] == "profile_in_use"
    store.close()
    assert keys.exists(folder)
    (tmp_path / "mine").mkdir()
    assert run("profiles", "remove", tmp_path / "mine", "--yes")[1] == "profile_missing"
    assert (tmp_path / "mine").exists()


def test_the_passphrase_is_changed(folder, tmp_path):
    key = keys.unlock(folder, PASSPHRASE)
    arguments = ("passphrase", "--profile", folder)
    said, code = run(*arguments, typed=f"{PASSPHRASE}\n{NEW}\n{NEW}\n")
    assert (said.splitlines()[-1], code) == ("The passphrase is changed.", "")
    assert PASSPHRASE not in said
    assert NEW not in said
    assert keys.unlock(folder, NEW) == key
    files = [write(tmp_path / name, text) for name, text in (("o", NEW), ("n", PASSPHRASE))]
    given = ("--passphrase-file", files[0], "--new-passphrase-file", files[1])
    assert run(*arguments, *given)[1] == ""
    assert keys.unlock(folder, PASSPHRASE) == key
    assert run(*arguments, *given)[1] == "wrong_passphrase"
    write(files[1], "Welkom2026!!")
    assert run(*arguments, *given)[1] == "passphrase_common"


def test_a_mark_before_the_text_of_a_file_is_no_part_of_a_passphrase(folder, tmp_path):
    """Some editors put it there; nobody sees it, and nobody can type it."""
    files = [
        write(tmp_path / name, f"\ufeff{text}\n") for name, text in (("o", PASSPHRASE), ("n", NEW))
    ]
    given = ("--passphrase-file", files[0], "--new-passphrase-file", files[1])
    assert run("passphrase", "--profile", folder, *given)[1] == ""
    assert keys.unlock(folder, NEW)


def test_the_passphrase_of_an_open_profile_is_changed_in_its_window(folder):
    store = Store(folder, keys.unlock(folder, PASSPHRASE))
    typed = f"{PASSPHRASE}\n{NEW}\n{NEW}\n"
    assert run("passphrase", "--profile", folder, typed=typed)[1] == "profile_in_use"
    store.close()


def test_two_shares_give_a_new_passphrase(folder, tmp_path):
    public, private = recovery.new_pair()
    key = keys.unlock(folder, PASSPHRASE)
    shares = [
        write(tmp_path / share.letter, recovery.as_text(share, "Polderdam"))
        for share in recovery.split(public, private)
    ]
    new = write(tmp_path / "new", NEW)
    arguments = ("recover", "--profile", folder, "--new-passphrase-file", new)
    both = ("--share", shares[0], "--share", shares[1])
    assert run(*arguments, *both)[1] == "recovery_slot_empty"
    set_recovery(folder, key, public)
    assert run(*arguments, "--share", shares[0])[1] == "2"
    assert run(*arguments, "--share", shares[0], "--share", shares[0])[1] == "shares_do_not_fit"
    assert run(*arguments, "--share", shares[0], "--share", new)[1] == "share_unreadable"
    assert run(*arguments, "--share", shares[0], "--share", tmp_path)[1] == "secret_unreadable"
    write(shares[1], f"\ufeff{shares[1].read_text()}")  # saved again by some editor
    said, code = run(*arguments, *both)
    assert (code, "still there" in said) == ("", True)
    assert keys.unlock(folder, NEW) == key
    store = Store(folder, key)
    assert [act for _, act, _ in audited(store)] == ["profile_recover"]
    store.close()


def test_two_shares_do_not_make_an_empty_store_where_one_has_gone(folder, tmp_path):
    public, private = recovery.new_pair()
    set_recovery(folder, keys.unlock(folder, PASSPHRASE), public)
    (folder / DATABASE).unlink()
    shares = [
        write(tmp_path / share.letter, recovery.as_text(share, "Polderdam"))
        for share in recovery.split(public, private)
    ]
    given = ("--new-passphrase-file", write(tmp_path / "new", NEW))
    both = ("--share", shares[0], "--share", shares[1])
    assert run("recover", "--profile", folder, *given, *both)[1] == "profile_damaged"
    assert not (folder / DATABASE).exists()
    assert keys.unlock(folder, NEW)  # to the copies there is a way all the same


def test_a_profile_named_before_the_command_is_not_passed_over(folder):
    """The command would take another one, the only one of this account."""
    told = CliRunner().invoke(app, ["--profile", "elsewhere", "store", "list"])
    assert told.exit_code == 2
    assert "behind the command" in told.output
