"""Every window of sync.md 5.16: a laptop or a centre dies in it, and nothing is lost or doubled."""

import pytest
from sqlalchemy import text

from tests.house import FAST, PASSPHRASE
from tests.sync.crash import Death, DiedError, die
from tests.sync.polderdam import FIRST, Laptop, goal_text, same_file, unsent
from wijkdesk.central import push as central_push
from wijkdesk.errors import UnavailableError
from wijkdesk.storage import keys
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_batch
from wijkdesk.sync import delivery, fetching, sealing
from wijkdesk.sync.api import Line
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.sealing import seal

MINE, THEIRS, LATER = "Van Noor.", "Van Yusuf.", "Van Noor, later."


@pytest.fixture
def both(together):
    """Noor has two changes to send, and there is one to fetch."""
    town = together
    town.yusuf.services.journal.add(town.file_id, THEIRS)
    town.yusuf.sync()
    town.noor.services.journal.add(town.file_id, MINE)
    town.noor.services.plan_lines.save_goal(town.goal, {}, {"text": FIRST})
    return town


def moments(laptop, town):
    return sorted(m.text for m in laptop.services.files.look(town.file_id).contact_moments)


def is_well(town, noor):
    """Nothing lost, nothing doubled, and everybody has the same."""
    noor.services.journal.add(town.file_id, LATER)
    noor.sync()
    town.yusuf.sync()
    for laptop in (noor, town.yusuf):
        assert moments(laptop, town) == sorted([MINE, LATER, THEIRS])
        assert goal_text(laptop, town) == FIRST
    assert unsent(noor) == 0
    assert same_file(town, noor, town.yusuf)
    with town.engine.connect() as connection:
        twice = "SELECT count(*) - count(DISTINCT op_id) FROM change_log"
        assert connection.execute(text(twice)).scalar() == 0
        assert not connection.execute(text("SELECT 1 FROM quarantine")).first()
    with noor.store.reading() as session:
        assert not session.execute(sync_batch.select()).first()


WINDOWS = {
    "after sealing, before sending": (Line, "push", "before"),
    "sent, and the answer is lost": (Line, "push", "after"),
    "the answer is there, not yet noted": (delivery.change_record, "delivered", "before"),
    "the answer half noted": (delivery.change_record, "delivered", "after"),
    "noted, the rows not yet taken in": (delivery, "_rows_back", "before"),
    "between push and pull": (Line, "pull", "before"),
    "a page is there, not yet taken in": (Line, "pull", "after"),
    "in the middle of a page": (fetching, "apply", "after"),
    "before the cursor is written": (fetching, "_finish", "before"),
    "the cursor half written": (fetching, "_finish", "after"),
}


@pytest.mark.parametrize("window", WINDOWS)
def test_a_laptop_that_dies_in_it_goes_on_as_if_nothing_happened(both, monkeypatch, window):
    town = both
    where, name, when = WINDOWS[window]

    def how(death):
        monkeypatch.setattr(where, name, getattr(death, when)(getattr(where, name)))

    noor = die(town, town.noor, how)
    monkeypatch.undo()
    assert noor is not None
    is_well(town, noor)


BETWEEN = {
    "the next is sealed behind it": (delivery, "_ahead", "after", 1),
    "the answer is there, not yet noted": (delivery, "_noted", "before", 1),
    "noted, the next not yet sent": (delivery, "_noted", "after", 1),
    "noted, the next is on its way": (delivery.change_record, "delivered", "before", 1),
    "half moved, the next is on its way": (delivery.change_record, "delivered", "after", 1),
    "the answer to the next is lost": (Line, "push", "after", 2),
    "the next answered, not yet noted": (delivery.change_record, "delivered", "before", 2),
}


AT_THE_GATE = {"noted, the next not yet sent", "the next answered, not yet noted"}


@pytest.mark.parametrize(
    "window", [pytest.param(w, marks=() if w in AT_THE_GATE else pytest.mark.soak) for w in BETWEEN]
)
def test_a_laptop_that_dies_between_two_batches_goes_on_as_if_nothing_happened(
    both, monkeypatch, window
):
    """As itself: a number that the centre has not seen in its order would make it an old copy."""
    town = both
    where, name, when, nth = BETWEEN[window]
    monkeypatch.setattr(sealing, "MAX_BYTES", 1)  # each act goes in a batch of its own

    def how(death):
        monkeypatch.setattr(where, name, getattr(death, when)(getattr(where, name), nth))

    before = town.device(town.noor)
    noor = die(town, town.noor, how)
    monkeypatch.undo()
    assert noor is not None
    is_well(town, noor)
    assert town.device(noor) == before


@pytest.mark.soak
@pytest.mark.parametrize("done", [False, True], ids=["at its end", "when it is written"])
@pytest.mark.parametrize("nth", range(1, 13))
@pytest.mark.parametrize("most", [sealing.MAX_BYTES, 1], ids=["one batch", "two batches"])
def test_a_laptop_that_dies_at_any_unit_of_work_of_a_round(both, monkeypatch, most, nth, done):
    town = both
    monkeypatch.setattr(sealing, "MAX_BYTES", most)
    noor = die(town, town.noor, lambda death: death.at_commit(nth, done=done))
    is_well(town, noor or town.noor)


# Before there is anything to send.


def test_before_a_change_is_written_its_last_keys_stand_in_the_draft(together):
    town = together
    town.noor.services.drafts.keep("goal", str(town.goal), "text", "half getyp", 10)
    death = Death(town.noor, town.folder / "died")
    with pytest.raises(DiedError):
        _write_and_die(town, death)
    noor = town.open_copy("noor", death.folder)
    assert unsent(noor) == 0
    assert goal_text(noor, town) != "half getypt"
    assert noor.services.drafts.pending("goal", str(town.goal))["text"].text == "half getyp"


def _write_and_die(town, death):
    with town.noor.store.begin("goal_save") as session:
        session.execute(
            text("UPDATE goal SET text = 'half getypt', _lv = _lv + 1 WHERE id = :id"),
            {"id": town.goal.bytes},
        )
        death.come()


def test_a_change_that_is_written_has_its_record_with_it(together):
    town = together
    death = Death(town.noor, town.folder / "died")
    town.noor.services.plan_lines.save_goal(town.goal, {}, {"text": FIRST})
    with pytest.raises(DiedError):
        death.come()
    noor = town.open_copy("noor", death.folder)
    assert goal_text(noor, town) == FIRST
    assert unsent(noor) == 1


def test_a_batch_is_sealed_once_whoever_dies(both):
    town = both
    with town.noor.store.in_background() as session:
        first = seal(session)
    death = Death(town.noor, town.folder / "died")
    with pytest.raises(DiedError):
        death.come()
    noor = town.open_copy("noor", death.folder)
    with noor.store.in_background() as session:
        assert seal(session) == first
    is_well(town, noor)


# The centre dies.


@pytest.mark.parametrize("name", ["close", "answer"], ids=["before it commits", "as it answers"])
def test_a_centre_that_dies_has_taken_in_all_of_a_batch_or_nothing(both, monkeypatch, name):
    town = both
    plain = getattr(central_push, name)

    def dying(*args):
        plain(*args)
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(central_push, name, dying)
        with pytest.raises(UnavailableError):
            town.noor.sync()
    assert moments(town.yusuf, town) == [THEIRS]
    assert unsent(town.noor) == 2
    is_well(town, town.noor)


# The disk is gone.


def test_a_laptop_whose_database_is_gone_gets_back_all_that_was_sent(both, tmp_path):
    town = both
    town.noor.sync()
    folder = tmp_path / "anew"
    enrol(folder, town.url, town.code("noor"), PASSPHRASE, kdf=FAST).close()
    key = keys.unlock(folder, PASSPHRASE)
    noor = town.laptops["noor anew"] = Laptop(Store(folder, key), key)
    noor.sync()
    is_well(town, noor)
