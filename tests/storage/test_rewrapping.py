"""Another passphrase, a stronger wrapping, another way in: the key in it stays the same key."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.house import FAST, PASSPHRASE
from tests.key_store import key_store
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.protocol import recovery
from wijkdesk.storage import keys, rewrapping, tries
from wijkdesk.storage.header import read_header
from wijkdesk.storage.kdf import FLOOR
from wijkdesk.storage.rewrapping import bring_up_to_date, open_with
from wijkdesk.vocabulary import KeyPolicy

NEW = "paars fiets egel lamp"
LANDED = Path(__file__).with_name("landed") / "schema-1"
PUBLIC, PRIVATE = recovery.new_pair()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rewrapping") / "made"
    return folder, keys.create(folder, PASSPHRASE, label="Polderdam", kdf=FLOOR)


@pytest.fixture
def profile(made, tmp_path):
    """A copy of a profile that a passphrase alone opens, and its key."""
    folder = tmp_path / "profile"
    shutil.copytree(made[0], folder)
    return folder, made[1]


@pytest.fixture
def guarded(tmp_path):
    """A profile that also needs the key store, its key, and the key store."""
    from wijkdesk.storage import device_secret

    with key_store() as store:
        folder = tmp_path / "guarded"
        key, header = keys.make(PASSPHRASE, kdf=FAST, secret=device_secret.make())
        keys.make_folder(folder)
        keys.save(folder, header)
        yield folder, key, store


def code(function, *arguments, **more):
    with pytest.raises((RuleBrokenError, UnavailableError)) as caught:
        function(*arguments, **more)
    return caught.value.code


def content(opened):
    """Unlocked on a machine for which the parameters are just right."""
    return replace(opened, stretched=replace(opened.stretched, seconds=0.6))


def with_slot(folder, key):
    assert rewrapping.set_recovery(folder, key, PUBLIC)


# The passphrase.


def test_another_passphrase_opens_the_same_key_and_the_old_one_does_not(profile):
    folder, key = profile
    with_slot(folder, key)
    before = read_header(folder)
    rewrapping.change_passphrase(folder, PASSPHRASE, NEW, kdf=FAST)
    after = read_header(folder)
    assert keys.unlock(folder, NEW) == key
    assert code(keys.unlock, folder, PASSPHRASE) == "wrong_passphrase"
    assert after.kdf.salt != before.kdf.salt
    assert (after.label, after.recovery) == (before.label, before.recovery)


def test_it_never_costs_less_than_before_nor_less_than_today(profile):
    folder, _ = profile
    rewrapping.change_passphrase(folder, PASSPHRASE, NEW)
    assert replace(read_header(folder).kdf, salt="") == replace(FLOOR, salt="")


@pytest.mark.parametrize(
    ("old", "new", "refused", "field"),
    [
        ("iets anders dan dit", NEW, "wrong_passphrase", "old"),
        (PASSPHRASE, "kort", "passphrase_short", "passphrase"),
        (PASSPHRASE, "Welkom2026!!", "passphrase_common", "passphrase"),
    ],
)
def test_what_is_refused_changes_nothing_and_says_beside_which_box(
    profile, old, new, refused, field
):
    folder, _ = profile
    before = (folder / keys.HEADER).read_bytes()
    with pytest.raises(RuleBrokenError) as caught:
        rewrapping.change_passphrase(folder, old, new, kdf=FAST)
    assert (caught.value.code, caught.value.field) == (refused, field)
    assert (folder / keys.HEADER).read_bytes() == before


def test_guessing_the_old_one_is_slowed_down_as_at_the_door(profile):
    folder, _ = profile
    for _ in range(tries.FREE_TRIES):
        tries.count_wrong(folder)
    change = partial(rewrapping.change_passphrase, folder, PASSPHRASE, NEW, kdf=FAST)
    assert code(change) == "passphrase_pause"


def test_the_device_secret_stays_when_the_passphrase_changes(guarded):
    folder, key, store = guarded
    before = dict(store.kept)
    rewrapping.change_passphrase(folder, PASSPHRASE, NEW, kdf=FAST)
    assert store.kept == before
    assert keys.unlock(folder, NEW) == key


KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from tests.house import FAST, PASSPHRASE
from wijkdesk.storage import keys, rewrapping

made, folder, new = Path(sys.argv[1], "made"), Path(sys.argv[1], "killed"), sys.argv[2]
key = keys.create(made, PASSPHRASE, kdf=FAST)

whole = (made / keys.HEADER).read_bytes()

def opens():
    if (folder / keys.HEADER).read_bytes() == whole:
        return "old"
    return "new" if keys.unlock(folder, new) == key else "none"

def die_at(step):
    left = step
    def look(event, arguments):
        nonlocal left
        mine = arguments and str(folder) in str(arguments[0])
        if mine and event in ("open", "os.rename", "os.chmod", "os.remove"):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(look)

for step in range(1, 50):
    shutil.copytree(made, folder)
    child = os.fork()
    if child == 0:
        die_at(step)
        rewrapping.change_passphrase(folder, PASSPHRASE, new, kdf=FAST)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(step, os.WIFSIGNALED(status), opens(), flush=True)
    shutil.rmtree(folder)
    if os.WIFEXITED(status):
        break
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_killed_at_any_step_of_a_change_the_old_or_the_new_passphrase_opens(tmp_path):
    child = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), NEW],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        timeout=100,
    )
    assert child.returncode == 0, child.stderr
    *killed, last = [line.split()[1:] for line in child.stdout.splitlines()]
    assert last == ["False", "new"]
    assert len(killed) >= 4
    assert {was for was, _ in killed} == {"True"}
    assert {passphrase for _, passphrase in killed} == {"old", "new"}


# Today's format and cost.


@pytest.fixture
def landed(tmp_path):
    """A profile as release 0.1 left it."""
    shutil.copytree(LANDED, tmp_path / "landed")
    return tmp_path / "landed"


def test_a_header_of_the_first_format_opens_and_becomes_todays(landed):
    opened = open_with(landed, PASSPHRASE)
    assert opened.header.format == 1
    assert opened.header.kdf.is_low
    assert bring_up_to_date(landed, PASSPHRASE, opened, None)
    after = read_header(landed)
    assert after.format == 3
    assert not after.kdf.is_low
    assert after.policy is KeyPolicy.PASSPHRASE_ONLY
    assert keys.unlock(landed, PASSPHRASE) == opened.key


def test_a_header_of_the_first_format_can_get_a_label_and_stays_readable_for_the_first_release(
    landed,
):
    rewrapping.set_label(landed, "Noor")
    kept = json.loads((landed / keys.HEADER).read_text())
    assert kept.keys() == {"format", "kdf", "wrapped_key", "policy", "label", "wrap"}
    assert (kept["format"], kept["label"]) == (1, "Noor")
    assert not rewrapping.set_recovery(landed, b"x" * 48, PUBLIC)


def test_a_header_of_the_second_format_gets_a_key_that_proves_the_passphrase(tmp_path):
    shutil.copytree(LANDED.with_name("schema-2-20"), tmp_path / "landed")
    opened = content(open_with(tmp_path / "landed", PASSPHRASE))
    assert (opened.header.format, keys.proof_seed(opened)) == (2, None)
    assert bring_up_to_date(tmp_path / "landed", PASSPHRASE, opened, None)
    assert public(tmp_path / "landed", PASSPHRASE)


def test_the_key_that_proves_the_passphrase_stays_with_another_one_and_goes_with_a_recovery(
    profile,
):
    folder, key = profile
    first = public(folder, PASSPHRASE)
    rewrapping.change_passphrase(folder, PASSPHRASE, NEW, kdf=FAST)
    assert public(folder, NEW) == first == read_header(folder).proof_public
    with_slot(folder, key)
    rewrapping.recover(folder, PRIVATE, PASSPHRASE, kdf=FAST)
    assert public(folder, PASSPHRASE) == read_header(folder).proof_public != first


def public(folder, passphrase):
    """Whose signatures this passphrase makes."""
    sign = rewrapping.signer(open_with(folder, passphrase))
    known = Ed25519PublicKey.from_public_bytes(bytes.fromhex(read_header(folder).proof_public))
    known.verify(sign(b"said"), b"said")
    return known.public_bytes_raw().hex()


def test_what_is_as_it_should_be_is_left_alone(profile):
    folder, _ = profile
    before = (folder / keys.HEADER).read_bytes()
    opened = content(open_with(folder, PASSPHRASE))
    assert not bring_up_to_date(folder, PASSPHRASE, opened, None)
    assert (folder / keys.HEADER).read_bytes() == before


def test_a_passphrase_changed_meanwhile_is_not_put_back(profile):
    folder, key = profile
    opened = content(open_with(folder, PASSPHRASE))
    opened = replace(opened, header=replace(opened.header, format=1))
    rewrapping.change_passphrase(folder, PASSPHRASE, NEW, kdf=FAST)
    assert not bring_up_to_date(folder, PASSPHRASE, opened, None)
    assert keys.unlock(folder, NEW) == key


def test_told_to_stop_it_leaves_everything_as_it_was(landed):
    opened = open_with(landed, PASSPHRASE)
    assert not bring_up_to_date(landed, PASSPHRASE, opened, None, lambda: True)
    assert read_header(landed).format == 1


# The key store.


def test_without_the_secret_of_this_device_the_right_passphrase_opens_nothing(guarded):
    folder, key, store = guarded
    assert keys.unlock(folder, PASSPHRASE) == key
    entry = next(iter(store.kept))
    right = store.kept[entry]
    store.kept[entry] = "ab" * 32
    assert code(keys.unlock, folder, PASSPHRASE) == "wrong_passphrase"
    store.kept[entry] = right
    assert keys.unlock(folder, PASSPHRASE) == key


def test_a_header_that_is_said_to_need_no_key_store_opens_with_nothing(guarded):
    folder, _, _ = guarded
    header = read_header(folder)
    keys.save(folder, replace(header, policy=KeyPolicy.PASSPHRASE_ONLY, device=""))
    assert code(keys.unlock, folder, PASSPHRASE) == "wrong_passphrase"


def test_a_lost_secret_is_told_with_the_way_out_that_there_is(guarded):
    folder, key, store = guarded
    store.kept.clear()
    assert code(open_with, folder, PASSPHRASE) == "device_secret_gone_for_good"
    with_slot(folder, key)
    assert code(open_with, folder, PASSPHRASE) == "device_secret_gone"
    store.locked = True
    assert code(open_with, folder, PASSPHRASE) == "key_store_closed"
    assert not (folder / tries.TRIES).exists()


def test_a_municipality_that_asks_for_a_key_store_gets_it_at_the_next_unlock(profile):
    folder, key = profile
    with key_store() as store:
        opened = content(open_with(folder, PASSPHRASE))
        assert bring_up_to_date(folder, PASSPHRASE, opened, KeyPolicy.KEY_STORE)
        header = read_header(folder)
        assert header.policy is KeyPolicy.KEY_STORE
        assert list(store.kept) == [("WijkDesk", header.device)]
        assert keys.unlock(folder, PASSPHRASE) == key
        store.kept.clear()
        assert code(keys.unlock, folder, PASSPHRASE) == "device_secret_gone_for_good"


@pytest.mark.parametrize("policy", [KeyPolicy.KEY_STORE, KeyPolicy.PASSPHRASE_ONLY, None])
def test_without_a_key_store_a_profile_that_is_there_goes_on_working(profile, policy):
    folder, key = profile
    opened = content(open_with(folder, PASSPHRASE))
    assert not bring_up_to_date(folder, PASSPHRASE, opened, policy)
    assert read_header(folder).policy is KeyPolicy.PASSPHRASE_ONLY
    assert keys.unlock(folder, PASSPHRASE) == key


def test_an_entry_made_for_nothing_is_taken_back(profile):
    folder, _ = profile
    with key_store() as store:
        opened = content(open_with(folder, PASSPHRASE))
        rewrapping.change_passphrase(folder, PASSPHRASE, NEW, kdf=FAST)
        assert not bring_up_to_date(folder, PASSPHRASE, opened, KeyPolicy.KEY_STORE)
        assert store.kept == {}


# The recovery slot.


def test_the_slot_is_written_once_and_anew_when_the_key_changes(profile):
    folder, key = profile
    with_slot(folder, key)
    slot = read_header(folder).recovery
    assert recovery.unseal(PRIVATE, slot.sealed) == key
    assert not rewrapping.set_recovery(folder, key, PUBLIC)
    assert read_header(folder).recovery == slot
    for nothing in (None, "", "no key", "ab"):
        assert not rewrapping.set_recovery(folder, key, nothing)
    other, private = recovery.new_pair()
    assert rewrapping.set_recovery(folder, key, other)
    assert recovery.unseal(private, read_header(folder).recovery.sealed) == key


def test_the_slot_gives_a_new_passphrase_and_a_lost_device_secret_is_made_anew(guarded):
    folder, key, store = guarded
    with_slot(folder, key)
    lost = read_header(folder).device
    store.kept.clear()
    for _ in range(tries.FREE_TRIES):
        tries.count_wrong(folder)
    rewrapping.recover(folder, PRIVATE, NEW, kdf=FAST)
    assert open_with(folder, NEW).key == key
    header = read_header(folder)
    assert header.policy is KeyPolicy.KEY_STORE
    assert header.device != lost
    assert list(store.kept) == [("WijkDesk", header.device)]


def test_recovery_on_a_laptop_without_a_key_store_has_to_be_asked_for_in_so_many_words(guarded):
    folder, key, store = guarded
    with_slot(folder, key)
    store.locked = True
    assert code(rewrapping.recover, folder, PRIVATE, NEW, kdf=FAST) == "key_store_missing"
    rewrapping.recover(folder, PRIVATE, NEW, kdf=FAST, without_key_store=True)
    assert read_header(folder).policy is KeyPolicy.PASSPHRASE_ONLY
    assert open_with(folder, NEW).key == key


def test_another_key_opens_no_slot_and_a_profile_without_one_says_so(profile):
    folder, key = profile
    assert code(rewrapping.recover, folder, PRIVATE, NEW, kdf=FAST) == "recovery_slot_empty"
    with_slot(folder, key)
    stranger = recovery.new_pair()[1]
    assert code(rewrapping.recover, folder, stranger, NEW, kdf=FAST) == "recovery_wrong_key"
    assert code(rewrapping.recover, folder, PRIVATE, "kort", kdf=FAST) == "passphrase_short"
    assert keys.unlock(folder, PASSPHRASE) == key
