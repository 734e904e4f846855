"""Real laptops and the real service, with lost, late and doubled requests and power cuts."""

from contextlib import contextmanager
from itertools import count

import pytest

from tests.house import FAST, PASSPHRASE
from tests.sync.histories.history import History
from tests.sync.polderdam import Laptop, opened
from wijkdesk.storage import keys
from wijkdesk.sync.enrolment import enrol

STEPS = 40
FAULT, STORMY = 0.12, 0.3
LONG, MANY = 150, 10_000


def play(seed, town, laptops, monkeypatch, *, steps=STEPS, fault=FAULT):
    """A history, and what is wrong in the end."""
    history = History(seed, town, laptops, fault)
    with history.weather.around(monkeypatch):
        for _ in range(steps):
            history.step()
        return history, history.end()


@pytest.mark.parametrize("seed", range(2))
def test_two_laptops_and_the_centre_agree_and_no_word_is_lost(together, seed, monkeypatch):
    town = together
    laptops = {"noor": town.noor, "yusuf": town.yusuf}
    history, wrong = play(seed, town, laptops, monkeypatch)
    assert wrong == []
    assert history.typed.words
    assert sum(history.weather.faults.values()) > 3


def again(town, name, folder):
    """A second laptop of this worker."""
    store = enrol(folder, town.url, town.code(name), PASSPHRASE, label="Polderdam", kdf=FAST)
    return Laptop(store, keys.unlock(folder, PASSPHRASE))


@contextmanager
def five_laptops(centre, stage, desks, folder):
    """The municipality as it was, with a second laptop for two of the three."""
    with opened(centre, stage, desks, folder) as town:
        laptops = {"noor": town.noor, "yusuf": town.yusuf, "femke": town.femke}
        second = {f"{n}2": again(town, n, folder / f"{n} again") for n in ("noor", "yusuf")}
        try:
            yield town, laptops | second
        finally:
            for laptop in second.values():
                laptop.store.close()


@pytest.mark.soak
def test_ten_thousand_faults_on_five_laptops(
    centre, working_together, desks, tmp_path, monkeypatch
):
    faults = 0
    for seed in count(1000):
        with five_laptops(centre, working_together, desks, tmp_path / str(seed)) as (town, laptops):
            history, wrong = play(seed, town, laptops, monkeypatch, steps=LONG, fault=STORMY)
        assert wrong == [], f"seed {seed}"
        faults += sum(history.weather.faults.values())
        if faults >= MANY:
            return
