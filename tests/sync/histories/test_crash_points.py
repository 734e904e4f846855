"""The laptop is killed at every place of one round, and goes on from what lies on its disk."""

from itertools import count

import pytest

from tests.sync.histories.crash import Places
from tests.sync.histories.history import History
from tests.sync.histories.weather import PowerCutError
from tests.sync.polderdam import BEFORE, opened

HERS, HIS, NOTE = "<noor#1>", "<yusuf#1>", "<yusuf#2>"
SAMPLE = 2


def clash(town):
    """Both changed one sentence; she was first, and wrote a note as well."""
    change(town.noor, town, HERS)
    town.noor.services.journal.add(town.file_id, "<noor#2>")
    town.noor.sync()
    change(town.yusuf, town, HIS)
    town.yusuf.services.journal.add(town.file_id, NOTE)


def revoked(town):
    """The same, and his working relation has ended since: what he wrote is kept aside."""
    clash(town)
    History(0, town, {}, 0).change_rights()


def change(laptop, town, word):
    laptop.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": word})


SCENES = {"clash": clash, "revoked": revoked}


def places_of(town, folder, monkeypatch):
    """All places of his round, by name."""
    places = Places(town.yusuf, folder / "never")
    with places.watched(monkeypatch):
        town.yusuf.sync()
    return places.names


def cut_off(town, folder, stop, monkeypatch):
    """Whether his round came as far as this place, and so was killed there.

    How many places a round has depends on the machine: what came is taken in for so many
    milliseconds at a time.
    """
    places = Places(town.yusuf, folder / "killed", stop)
    with places.watched(monkeypatch):
        try:
            town.yusuf.sync()
        except PowerCutError:
            return True
    return False


def wrong_after(town, folder):
    """What is wrong when he was killed and went on."""
    killed = town.open_copy("yusuf", folder / "killed")
    history = History(0, town, {"noor": town.noor, "yusuf": killed}, 0)
    history.typed.words = {HERS, HIS, NOTE, "<noor#2>"}
    return history.end()


def enumerated(scene, stage, tmp_path, monkeypatch, some):
    """All places, at which of them it was cut off, and what was wrong then."""
    centre, together, desks = stage
    with opened(centre, together, desks, tmp_path) as town:
        SCENES[scene](town)
        names = places_of(town, tmp_path, monkeypatch)
    cut, found = [], {}
    for stop in some(len(names)):
        folder = tmp_path / str(stop)
        with opened(centre, together, desks, folder) as town:
            folder.mkdir(exist_ok=True)
            SCENES[scene](town)
            if not cut_off(town, folder, stop, monkeypatch):
                break
            cut.append(stop)
            if wrong := wrong_after(town, folder):
                found[stop] = wrong
    return names, cut, found


@pytest.fixture
def stage(centre, working_together, desks):
    return centre, working_together, desks


@pytest.mark.soak
@pytest.mark.parametrize("scene", SCENES)
def test_wherever_it_is_killed_nothing_is_lost_or_done_twice(scene, stage, tmp_path, monkeypatch):
    names, cut, found = enumerated(scene, stage, tmp_path, monkeypatch, lambda _: count())
    assert found == {}
    assert {"before commit", "after commit", "before sending push"} <= set(names)
    assert len(cut) > len(names) // 2


def test_killed_at_some_places_nothing_is_lost_or_done_twice(stage, tmp_path, monkeypatch):
    """At the second place of each half of the round; all of them are in the soak.

    Behind the last one nothing is killed: that is how the soak finds the end.
    """

    def some(known):
        return [*(known * part // SAMPLE + 1 for part in range(SAMPLE)), known * 2]

    _, cut, found = enumerated("clash", stage, tmp_path, monkeypatch, some)
    assert len(cut) == SAMPLE
    assert found == {}
