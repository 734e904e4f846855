"""A centre that is not there, stops halfway or is somebody else: nothing is lost or doubled."""

import shutil
import socket
from collections import Counter
from contextlib import contextmanager

import pytest
import zstandard
from sqlalchemy import select

from tests.house import PASSPHRASE
from tests.sync.line import hose, stranger
from tests.sync.polderdam import Laptop, only, same_file, unsent
from wijkdesk.central import admin
from wijkdesk.errors import UnavailableError
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import Push, PushAnswer
from wijkdesk.storage import keys, state
from wijkdesk.storage.header import BESIDE, HEADER
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_acked, sync_batch, sync_op

MSGPACK = {"Content-Type": "application/msgpack"}
ZSTD = MSGPACK | {"Content-Encoding": "zstd"}
CUTS = (0, 1, 40, 180, 300, 420, 600, 800, 1100, 1500)


@contextmanager
def unavailable(code):
    with pytest.raises(UnavailableError) as caught:
        yield
    assert caught.value.code == code


def attempt(laptop):
    """One round, and how it ended."""
    try:
        laptop.sync()
    except UnavailableError as trouble:
        return trouble.code
    return "ok"


def moments(laptop, town):
    return sorted(m.text for m in laptop.services.files.look(town.file_id).contact_moments)


def once(town):
    """Each change is in the log of the centre exactly once."""
    ids = Counter(row.op_id for row in town.log("op_id"))
    return set(ids.values()) == {1}


# Not there.


def test_without_a_centre_work_goes_on_and_the_next_round_delivers_it(together):
    town = together
    with closed_port() as nowhere:
        town.noor.turn_to(nowhere)
        town.noor.services.journal.add(town.file_id, "Zonder verbinding.")
        for _ in range(2):
            with unavailable("central_unreachable"):
                town.noor.sync()
        assert unsent(town.noor) == 1
        town.noor.services.journal.add(town.file_id, "Nog een.")
    town.noor.turn_to(town.url)
    assert town.noor.sync().outcomes == {"A": 2}
    town.yusuf.sync()
    assert moments(town.yusuf, town) == ["Nog een.", "Zonder verbinding."]
    assert once(town)


@contextmanager
def closed_port():
    """An address where nobody listens, and nobody will."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"


def test_a_laptop_that_was_never_enrolled_says_so(together):
    with together.noor.store.applying() as session:
        session.connection().exec_driver_sql("DELETE FROM sync_state WHERE k = 'token'")
    with unavailable("not_enrolled"):
        together.noor.sync()


# Stopped halfway.


@pytest.mark.parametrize("way", ["up", "down"])
def test_a_line_cut_anywhere_loses_nothing_and_doubles_nothing(together, way):
    town = together
    with hose(town.url) as line:
        town.noor.turn_to(line.url)
        for number, length in enumerate(CUTS):
            town.noor.services.journal.add(town.file_id, f"Verslag {number}")
            line.cut(**{way: length})
            cuts = line.cuts
            told = attempt(town.noor)
            # So much is not even said in a round: then nothing was cut.
            assert told == ("central_unreachable" if line.cuts > cuts else "ok")
        assert line.cuts > 6
        line.cut()
        town.noor.sync()
    assert unsent(town.noor) == 0
    town.yusuf.sync()
    wanted = sorted(f"Verslag {number}" for number in range(len(CUTS)))
    assert moments(town.noor, town) == moments(town.yusuf, town) == wanted
    assert same_file(town, town.noor, town.yusuf)
    assert once(town)


def test_an_answer_lost_after_the_centre_had_written_is_given_again(together):
    town = together
    known = len(town.log("op_id"))
    with hose(town.url) as line:
        town.noor.turn_to(line.url)
        town.noor.services.journal.add(town.file_id, "Aangekomen, maar dat weet niemand.")
        line.cut(down=0)
        with unavailable("central_unreachable"):
            town.noor.sync()
        # It is there; the laptop cannot know, and says that it is unsent.
        assert len(town.log("op_id")) == known + 1
        assert unsent(town.noor) == 1
        sealed = batch(town.noor)
        town.noor.services.journal.add(town.file_id, "Ondertussen geschreven.")
        line.cut()
        assert town.noor.sync().outcomes == {"A": 2}
    assert sealed.no + 1 == state_number(town.noor, "last_no")
    assert len(town.log("op_id")) == known + 2
    assert once(town)
    town.yusuf.sync()
    assert same_file(town, town.noor, town.yusuf)


def test_a_sealed_batch_is_sent_again_byte_for_byte(together):
    town = together
    town.noor.services.journal.add(town.file_id, "Eerste.")
    with closed_port() as nowhere:
        town.noor.turn_to(nowhere)
        with unavailable("central_unreachable"):
            town.noor.sync()
        first = batch(town.noor)
        town.noor.services.journal.add(town.file_id, "Tweede.")
        with unavailable("central_unreachable"):
            town.noor.sync()
        again = batch(town.noor)
    assert (again.no, again.body) == (first.no, first.body)
    assert again.attempts == first.attempts + 1
    told = wire.decode(first.body, Push)
    assert [op.f["text"][1] for group in told.groups for op in group.ops] == ["Eerste."]


def batch(laptop):
    with laptop.store.reading() as session:
        return session.execute(select(sync_batch)).one()


def state_number(laptop, key):
    with laptop.store.reading() as session:
        return state.number(session, key)


def test_a_program_that_stopped_after_sending_goes_on_where_it_was(together):
    """The batch was taken, the answer came, and then the laptop was switched off."""
    town = together
    town.noor.services.journal.add(town.file_id, "Verslag")
    with hose(town.url) as line:
        town.noor.turn_to(line.url)
        line.cut(down=0)
        with unavailable("central_unreachable"):
            town.noor.sync()
    town.noor.start_again()
    town.noor.turn_to(town.url)
    assert town.noor.sync().outcomes == {"A": 1}
    assert once(town)


# Somebody else at the other end.


@pytest.fixture(scope="module")
def lonely(working_together, tmp_path_factory):
    """A laptop with one change to send, and nobody but strangers to send it to."""
    folder = tmp_path_factory.mktemp("lonely") / "noor"
    stage = working_together
    shutil.copytree(stage.folder / "noor", folder)
    store = Store(folder, stage.keys["noor"])
    laptop = Laptop(store, stage.keys["noor"])
    laptop.services.journal.add(stage.facts["file_id"], "Een geheim verslag.")
    with stranger() as other:
        laptop.turn_to(other.url)
        yield laptop, other
    store.close()


def answer(**fields):
    made = PushAnswer(**({"st": "ok", "epoch": 1, "now": 0} | fields))
    return (200, MSGPACK, wire.encode(made, packed=False))


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ((200, {"Content-Type": "text/html"}, b"<html>Log in op wifi</html>"), "central_strange"),
        ((200, {"Content-Type": "text/html; x=application/msg"}, b"x"), "central_strange"),
        ((200, {}, b""), "central_strange"),
        ((200, MSGPACK, b""), "central_strange"),
        ((200, MSGPACK, b"\xc1\xc1\xc1"), "central_strange"),
        ((200, MSGPACK, b"\x91" * 100_000), "central_strange"),
        ((200, MSGPACK, wire.encode([1, 2], packed=False)), "central_strange"),
        ((200, ZSTD, b"no zstd at all"), "central_strange"),
        ((200, ZSTD, wire.encode({"st": "ok"})[:-3]), "central_strange"),
        ((200, ZSTD, zstandard.compress(bytes(wire.MAX_ANSWER + 1))), "central_strange"),
        ((200, MSGPACK, bytes(wire.MAX_ANSWER + 1)), "central_strange"),
        ((204, {}, b""), "central_strange"),
        ((302, {"Location": "http://127.0.0.1:9/"}, b""), "central_strange"),
        ((400, MSGPACK, b"\x81\xa4code\xa1x"), "central_strange"),
        ((403, {}, b""), "central_strange"),
        ((418, {}, b""), "central_strange"),
        ((401, MSGPACK, b""), "device_unknown"),
        ((404, MSGPACK, b""), "device_unknown"),
        ((413, MSGPACK, b""), "batch_too_large"),
        ((426, MSGPACK, b""), "program_too_old"),
        ((500, {}, b"Traceback"), "central_busy"),
        ((502, {"Content-Type": "text/html"}, b"<html>"), "central_busy"),
        ((503, MSGPACK | {"Retry-After": "5"}, b""), "central_busy"),
        ((504, {}, b""), "central_busy"),
        (answer(), "central_strange"),
        (answer(no=1), "central_strange"),
        (answer(no=10**6), "central_strange"),
        (answer(st="blocked"), "device_blocked"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value[0]} {value[2][:9]!r}",
)
def test_whoever_answers_and_whatever_nothing_is_lost(lonely, said, code):
    laptop, other = lonely
    other.answer = said
    with unavailable(code):
        laptop.sync()
    assert unsent(laptop) == 1
    with laptop.store.reading() as session:
        assert len(session.execute(select(sync_op)).all()) == 1
        acked = session.scalars(select(sync_acked.c.diff)).all()
    assert not [op for op in acked if "geheim verslag" in op]


def test_a_centre_that_never_likes_the_number_is_not_asked_for_ever(lonely):
    laptop, other = lonely
    other.asked.clear()
    other.answer = answer(st="gap", last_no=7)
    with unavailable("central_strange"):
        laptop.sync()
    assert len(other.asked) == 2
    assert unsent(laptop) == 1


def test_what_goes_in_the_clear_never_goes_to_a_proxy(lonely, monkeypatch):
    """The account may have one; then a token for this machine would leave it."""
    laptop, other = lonely
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, other.url)
    other.asked.clear()
    with closed_port() as nowhere:
        laptop.turn_to(nowhere)
        try:
            with unavailable("central_unreachable"):
                laptop.sync()
        finally:
            laptop.turn_to(other.url)
    assert other.asked == []


# Known no more.


def test_a_token_that_is_not_right_is_told(together):
    with together.noor.store.applying() as session:
        session.connection().exec_driver_sql("UPDATE sync_state SET v = 'x' WHERE k = 'token'")
    together.noor.services.journal.add(together.file_id, "Verslag")
    with unavailable("device_unknown"):
        together.noor.sync()
    assert unsent(together.noor) == 1


def test_a_blocked_laptop_delivers_nothing_and_fetches_nothing(together):
    town = together
    noor = town.own("noor")
    town.yusuf.services.journal.add(town.file_id, "Na de blokkade.")
    town.yusuf.sync()
    admin.block_device(town.engine, town.device(noor))
    noor.services.journal.add(town.file_id, "Van een gestolen laptop.")
    for _ in range(2):
        with unavailable("device_blocked"):
            noor.sync()
    assert moments(noor, town) == ["Van een gestolen laptop."]
    town.yusuf.sync()
    assert moments(town.yusuf, town) == ["Na de blokkade."]


def test_a_blocked_laptop_destroys_its_keys_at_the_first_word_of_the_centre(together):
    """Nothing to send: it is the pull that says so. Who had the passphrase has nothing any more."""
    town = together
    noor = town.own("noor")
    noor.services.backups.make()
    header, beside = noor.folder / HEADER, noor.folder / BESIDE / HEADER
    assert keys.unlock(noor.folder, PASSPHRASE) == noor.key
    assert beside.exists()
    admin.block_device(town.engine, town.device(noor))
    with unavailable("device_blocked"):
        noor.sync()
    assert not header.exists()
    assert not beside.exists()
    with pytest.raises(UnavailableError):
        keys.unlock(noor.folder, PASSPHRASE)
    noor.store.close()
    assert [path.name for path in noor.folder.rglob("*") if path.is_file()] == ["in-use.lock"]


PORTAL = b"<html>Log in op wifi</html>"
LIES = {
    "central_busy": b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n",
    "central_strange": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n",
}


@pytest.mark.parametrize("code", LIES)
def test_a_proxy_that_lies_after_the_centre_took_the_batch_changes_nothing(together, code):
    town = together
    town.noor.services.journal.add(town.file_id, "Is al binnen.")
    before = len(town.log("seq"))
    with hose(town.url) as line:
        town.noor.turn_to(line.url)
        length = f"Content-Length: {len(PORTAL)}\r\nConnection: close\r\n\r\n".encode()
        line.cut(down=0, instead=LIES[code] + length + PORTAL)
        with unavailable(code):
            town.noor.sync()
        line.cut()
        assert line.cuts >= 1
        assert unsent(town.noor) == 1
        assert len(town.log("seq")) == before + 1  # the centre has it
        assert town.noor.sync().outcomes == {"A": 1}
    town.noor.turn_to(town.url)
    town.yusuf.sync()
    assert moments(town.yusuf, town) == ["Is al binnen."]
    assert once(town)


# A laptop put back from an old copy.


def test_an_old_copy_of_a_laptop_goes_on_and_doubles_nothing(together):
    town = together
    town.noor.services.journal.add(town.file_id, "Stond al klaar.")
    town.noor.store.close()
    shutil.copytree(town.noor.folder, town.folder / "old")
    town.noor.start_again()
    town.noor.services.journal.add(town.file_id, "Van na de kopie.")
    assert town.noor.sync().outcomes == {"A": 2}

    old = town.open_copy("noor", town.folder / "old")
    old.services.journal.add(town.file_id, "Van de kopie.")
    # The same number, another body: it goes on under an id of its own, and what arrived before is
    # not taken twice.
    assert only(old.sync().outcomes, "A")
    assert town.device(old) != town.device(town.noor)
    town.noor.services.journal.add(town.file_id, "En weer van de eerste.")
    assert only(town.noor.sync().outcomes, "A")
    old.sync()
    town.yusuf.sync()
    wanted = ["En weer van de eerste.", "Stond al klaar.", "Van de kopie.", "Van na de kopie."]
    for laptop in (town.noor, old, town.yusuf):
        assert moments(laptop, town) == wanted
    assert once(town)
