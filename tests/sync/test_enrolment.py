"""Enrolment: a one-time code makes a profile that is there whole, or not at all."""

from datetime import date
from uuid import uuid4

import pytest

from tests.house import FAST, PASSPHRASE
from tests.key_store import key_store
from tests.storage.forensic import traces
from tests.sync.line import stranger
from tests.sync.polderdam import Polderdam
from wijkdesk.central import policy
from wijkdesk.errors import RuleBrokenError, UnavailableError, WijkDeskError
from wijkdesk.protocol import recovery, wire
from wijkdesk.services.house import Services
from wijkdesk.services.profile import follow_municipality
from wijkdesk.storage import keys, outbox, state
from wijkdesk.storage.rewrapping import recover, set_recovery
from wijkdesk.storage.store import Store, open_store
from wijkdesk.sync.api import checked_address
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import sync_once
from wijkdesk.vocabulary import KeyPolicy

MSGPACK = {"Content-Type": "application/msgpack"}
WRONG = "AAAA-AAAA-AAAA"


def refused(kind, code, folder, *arguments, **more):
    with pytest.raises(WijkDeskError) as caught:
        enrol(folder, *arguments, **{"kdf": FAST} | more)
    assert (type(caught.value), caught.value.code) == (kind, code)
    return caught.value


def left_over(folder):
    """Everything in the folder but the lock, which says nothing."""
    if not folder.exists():
        return []
    return sorted(p.name for p in folder.iterdir() if p.name != "in-use.lock")


# It works.


@pytest.fixture(scope="module")
def enrolled(centre, founded, desks, tmp_path_factory):
    """A laptop made with a code, after its first round; still open."""
    centre.load(founded.name)
    town = Polderdam(centre.engine, centre.url, None, founded, desks)
    folder = tmp_path_factory.mktemp("enrolled") / "new"
    code = town.code("noor")
    store = enrol(folder, town.url, code, PASSPHRASE, label="Polderdam", kdf=FAST)
    sync_once(store)
    yield town, store
    store.close()


def kept(store, *names):
    with store.reading() as session:
        return [state.get(session, name) for name in names]


def test_a_code_and_a_passphrase_make_a_laptop(enrolled):
    town, store = enrolled
    assert keys.read_header(store.folder).label == "Polderdam"
    assert kept(store, "worker_id", "address") == [town.workers["noor"].hex, town.url]
    assert Services(store, date.today()).me.name == "Noor de Wit"


def test_two_laptops_of_one_worker_are_two_devices(enrolled):
    town, store = enrolled
    first, second = kept(town.noor.store, "device_id", "token"), kept(store, "device_id", "token")
    assert not set(first) & set(second)


def test_no_token_or_device_key_is_in_any_file(enrolled, tmp_path):
    _, store = enrolled
    secrets = kept(store, "token", "device_key", "device_id")
    assert traces(store.folder, secrets) == set()
    (tmp_path / "control.txt").write_text(" ".join(secrets))
    assert {word for word, _, _ in traces(tmp_path, secrets)} == set(secrets)


@pytest.mark.parametrize(
    "typed",
    [lambda code: f" {code.lower()}\n", lambda code: " ".join(code.replace("-", ""))],
    ids=["small letters", "spelled"],
)
def test_a_code_may_be_typed_as_it_comes(polderdam, tmp_path, typed):
    code = typed(polderdam.code("noor"))
    folder = tmp_path / "new"
    enrol(folder, polderdam.url, code, PASSPHRASE, kdf=FAST).close()
    again = Store(folder, keys.unlock(folder, PASSPHRASE))
    assert kept(again, "worker_id") == [polderdam.workers["noor"].hex]
    again.close()


# It does not.


def test_a_wrong_code_leaves_nothing_and_the_right_one_still_works(polderdam, tmp_path):
    folder = tmp_path / "new"
    for code in (WRONG, "🙂" * 12, "A" * 41):
        trouble = refused(RuleBrokenError, "code_refused", folder, polderdam.url, code, PASSPHRASE)
        assert trouble.field == "code"
        assert not keys.exists(folder)
        assert left_over(folder) == []
    enrol(folder, polderdam.url, polderdam.code("noor"), PASSPHRASE, kdf=FAST).close()


def test_a_code_works_once(polderdam, tmp_path):
    code = polderdam.code("noor")
    enrol(tmp_path / "one", polderdam.url, code, PASSPHRASE, kdf=FAST).close()
    refused(RuleBrokenError, "code_refused", tmp_path / "two", polderdam.url, code, PASSPHRASE)
    assert left_over(tmp_path / "two") == []


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ((200, {"Content-Type": "text/html"}, b"<html>"), "central_strange"),
        ((201, MSGPACK, wire.encode({"device": b"short"}, packed=False)), "central_strange"),
        ((503, MSGPACK, b""), "central_busy"),
    ],
    ids=["sign-in page", "half an answer", "busy"],
)
def test_a_centre_that_is_none_leaves_no_half_profile(tmp_path, said, code):
    folder = tmp_path / "new"
    with stranger() as other:
        other.answer = said
        refused(UnavailableError, code, folder, other.url, WRONG, PASSPHRASE)
    assert not keys.exists(folder)
    assert left_over(folder) == []


def test_without_a_centre_nothing_is_left(tmp_path):
    folder = tmp_path / "new"
    with stranger() as other:
        nowhere = other.url
    refused(UnavailableError, "central_unreachable", folder, nowhere, WRONG, PASSPHRASE)
    assert left_over(folder) == []


@pytest.mark.parametrize(
    ("code", "passphrase", "address"),
    [
        ("passphrase_short", "kort", None),
        ("address_not_secure", PASSPHRASE, "http://centraal.example"),
        ("address_invalid", PASSPHRASE, "https://x:99999"),
    ],
)
def test_what_is_wrong_on_this_side_is_said_before_anybody_is_asked(
    tmp_path, code, passphrase, address
):
    with stranger() as other:
        refused(RuleBrokenError, code, tmp_path / "new", address or other.url, WRONG, passphrase)
        assert other.asked == []
    assert not (tmp_path / "new").exists()


def test_a_folder_that_cannot_be_used_does_not_use_up_the_code(polderdam, tmp_path):
    (tmp_path / "file").write_text("in the way")
    code = polderdam.code("noor")
    refused(UnavailableError, "disk_error", tmp_path / "file", polderdam.url, code, PASSPHRASE)
    enrol(tmp_path / "new", polderdam.url, code, PASSPHRASE, kdf=FAST).close()


def test_a_profile_is_never_made_over_another(polderdam):
    town = polderdam
    folder = town.noor.folder
    town.noor.store.close()
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    code = town.code("noor")
    refused(RuleBrokenError, "profile_exists", folder, town.url, code, PASSPHRASE)
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before


def test_a_profile_that_is_being_made_in_another_window_is_left_alone(tmp_path):
    """No header yet, but somebody is at it."""
    folder = tmp_path / "new"
    key, _ = keys.make(PASSPHRASE, kdf=FAST)
    keys.make_folder(folder)
    first = Store(folder, key)
    with stranger() as other:
        refused(UnavailableError, "profile_in_use", folder, other.url, WRONG, PASSPHRASE)
        assert other.asked == []
    with first.reading() as session:
        assert state.get(session, "token") is None
    first.close()
    assert (folder / "store.db").exists()


def test_what_a_cut_off_enrolment_left_is_put_aside_and_does_not_stand_in_the_way(
    polderdam, tmp_path
):
    """Killed before the header: nobody can open what is there, and nobody deletes it."""
    folder = tmp_path / "new"
    key, _ = keys.make(PASSPHRASE, kdf=FAST)
    keys.make_folder(folder)
    Store(folder, key).close()
    half = (folder / "store.db").read_bytes()
    enrol(folder, polderdam.url, polderdam.code("noor"), PASSPHRASE, kdf=FAST).close()
    assert (folder / "left-store.db").read_bytes() == half
    Store(folder, keys.unlock(folder, PASSPHRASE)).close()


def test_the_header_is_written_last(polderdam, tmp_path):
    """As long as the centre has not answered there is no profile that could be unlocked."""
    folder = tmp_path / "new"
    seen = []

    class Watching(type(polderdam.code("noor"))):
        """A code that looks around when it is sent."""

        __slots__ = ()

        def split(self, *arguments):
            seen.append(left_over(folder))
            return str(self).split(*arguments)

    code = Watching(polderdam.code("noor"))
    enrol(folder, polderdam.url, code, PASSPHRASE, kdf=FAST).close()
    (before,) = seen
    assert "store.db" in before
    assert keys.HEADER not in before
    assert keys.exists(folder)


# The key store, and what the municipality asks of a laptop.


def policy_of(folder):
    return keys.read_header(folder).policy


def test_where_there_is_a_key_store_it_is_used_also_when_it_is_optional(polderdam, tmp_path):
    with key_store() as kept:
        enrol(tmp_path, polderdam.url, polderdam.code("noor"), PASSPHRASE, kdf=FAST).close()
        header = keys.read_header(tmp_path)
        assert header.policy is KeyPolicy.KEY_STORE
        assert list(kept.kept) == [("WijkDesk", header.device)]
        Store(tmp_path, keys.unlock(tmp_path, PASSPHRASE)).close()
    refusal = pytest.raises(UnavailableError, match="key_store_closed")
    with refusal:
        keys.unlock(tmp_path, PASSPHRASE)


def test_without_one_only_a_policy_that_allows_it_lets_the_laptop_in(polderdam, tmp_path):
    code = polderdam.code("noor")
    realm = (polderdam.engine, polderdam.realm)
    policy.set_policy(*realm, key_policy=KeyPolicy.KEY_STORE)
    for _ in range(4):  # more often than a code may be tried
        refused(
            UnavailableError, "key_store_missing", tmp_path / "a", polderdam.url, code, PASSPHRASE
        )
        assert left_over(tmp_path / "a") == []
    policy.set_policy(*realm, key_policy=KeyPolicy.PASSPHRASE_ONLY)
    enrol(tmp_path / "a", polderdam.url, code, PASSPHRASE, kdf=FAST).close()
    assert policy_of(tmp_path / "a") is KeyPolicy.PASSPHRASE_ONLY


def test_an_older_centre_that_says_nothing_has_allowed_nothing(tmp_path):
    answer = {"device": uuid4(), "worker": uuid4(), "realm": uuid4(), "token": "t"}
    known = wire.encode(answer | {"epoch": 1, "now": 1}, packed=False)
    with stranger() as other:
        other.answer = (200, MSGPACK, known)
        arguments = (tmp_path / "a", other.url, WRONG, PASSPHRASE)
        refused(UnavailableError, "key_store_missing", *arguments)
        assert left_over(tmp_path / "a") == []
        with key_store():
            enrol(*arguments, kdf=FAST).close()
    assert policy_of(tmp_path / "a") is KeyPolicy.KEY_STORE


def test_an_enrolment_that_fails_leaves_no_secret_in_the_key_store(polderdam, tmp_path):
    with key_store() as kept:
        refused(RuleBrokenError, "code_refused", tmp_path, polderdam.url, WRONG, PASSPHRASE)
        assert kept.kept == {}


def test_the_recovery_slot_is_there_from_the_first_moment_and_follows_a_new_key(
    polderdam, tmp_path
):
    pairs = [recovery.new_pair(), recovery.new_pair()]
    policy.set_recovery_key(polderdam.engine, polderdam.realm, pairs[0][0])
    store = enrol(tmp_path, polderdam.url, polderdam.code("noor"), PASSPHRASE, kdf=FAST)
    for public, private in pairs:
        policy.set_recovery_key(polderdam.engine, polderdam.realm, public)
        if public == pairs[1][0]:
            assert keys.read_header(tmp_path).recovery.to == pairs[0][0]
            sync_once(store)
            assert follow_municipality(store)
        assert recovery.unseal(private, keys.read_header(tmp_path).recovery.sealed) == store.key
    assert not follow_municipality(store)
    store.close()


def test_a_label_that_nobody_chose_becomes_the_municipalitys_name(polderdam, tmp_path):
    for label, shown in (("", "Polderdam"), ("Noor", "Noor")):
        folder = tmp_path / f"x{label}"
        code = polderdam.code("noor")
        store = enrol(folder, polderdam.url, code, PASSPHRASE, label=label, kdf=FAST)
        sync_once(store)
        follow_municipality(store)
        store.close()
        assert keys.read_header(folder).label == shown


def test_work_that_is_unsent_survives_a_new_passphrase_and_a_recovery(polderdam):
    """Never stranded: the key is the same key, and what waits to be sent is still sent."""
    laptop = polderdam.noor
    public, private = recovery.new_pair()
    laptop.services.registrations.start("Dhr. Visser", None, None)
    new = "paars fiets egel lamp"
    laptop.services.profile.change_passphrase(PASSPHRASE, new)
    set_recovery(laptop.folder, laptop.key, public)
    with key_store() as kept:
        kept.kept.clear()
        recover(laptop.folder, private, "nog een andere zin", kdf=FAST)
    laptop.store.close()
    polderdam.noor.store = again = open_store(laptop.folder, "nog een andere zin")
    with again.reading() as session:
        unsent, *_ = outbox.totals(session)
    assert unsent > 0
    assert set(sync_once(again).outcomes) == {"A"}


# Addresses.


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("centraal.example.nl", "https://centraal.example.nl"),
        (" https://centraal.example.nl/ ", "https://centraal.example.nl"),
        ("https://gemeente.example/wijkdesk/", "https://gemeente.example/wijkdesk"),
        ("gemeente.example:8443", "https://gemeente.example:8443"),
        ("HTTPS://Gemeente.Example", "https://gemeente.example"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("http://127.8.9.1", "http://127.8.9.1"),
    ],
)
def test_an_address_is_https_unless_it_is_this_very_machine(typed, address):
    assert checked_address(typed) == address
    assert checked_address(address) == address


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("http://centraal.example", "address_not_secure"),
        ("http://10.0.0.1", "address_not_secure"),
        ("http://0.0.0.0", "address_not_secure"),
        ("http://localhost.example", "address_not_secure"),
        ("http://127.0.0.1.example", "address_not_secure"),
        ("http://2130706433", "address_not_secure"),
        ("http://0x7f.1", "address_not_secure"),
        ("http://[::ffff:8.8.8.8]", "address_not_secure"),
        ("HTTP://centraal.example", "address_not_secure"),
        ("http://127.0.0.1@centraal.example", "address_invalid"),
        ("http://127.0.0.1\\@centraal.example", "address_invalid"),
        ("http://centraal.example\\@127.0.0.1", "address_invalid"),
        ("http://centraal.example#@127.0.0.1", "address_invalid"),
        ("https://user:password@centraal.example", "address_invalid"),
        ("https://centraal.example?x=1", "address_invalid"),
        ("https://centraal.example:0x50", "address_invalid"),
        ("https://centraal.example:99999", "address_invalid"),
        ("https://x..y", "address_invalid"),
        ("https://" + "a" * 64 + ".example", "address_invalid"),
        ("https://" + "a" * 70_000, "address_invalid"),
        ("ftp://centraal.example", "address_invalid"),
        ("file:///etc/passwd", "address_invalid"),
        ("https://", "address_invalid"),
        ("//centraal.example", "address_invalid"),
        ("https://a\nb", "address_invalid"),
        ("https://\x00", "address_invalid"),
        ("https://\ud800", "address_invalid"),
        ("", "address_invalid"),
        ("   ", "address_invalid"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_no_other_address_is_taken(typed, code):
    with pytest.raises(RuleBrokenError) as caught:
        checked_address(typed)
    assert (caught.value.code, caught.value.field) == (code, "address")
