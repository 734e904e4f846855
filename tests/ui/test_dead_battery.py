"""The power fails while somebody types: all but the last two seconds is there again."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.house import PASSPHRASE, family, house
from wijkdesk.services.house import Services
from wijkdesk.storage import keys
from wijkdesk.storage.store import Store

ROOT = Path(__file__).parents[2]
PROMISE = 2
"""Seconds after a key in which it must be in the store."""


@pytest.fixture
def profile(tmp_path):
    folder = tmp_path / "profile"
    with house(folder) as home:
        file_id = family(home.services)
    return folder, file_id


def start(folder, file_id, **typing):
    asked = {"folder": str(folder), "passphrase": PASSPHRASE, "file_id": file_id.hex, **typing}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.typing_child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    child.stdin.write(json.dumps(asked) + "\n")
    child.stdin.flush()
    return child


def kill_after(child, seconds):
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(seconds)
    child.kill()
    child.wait()
    child.stdout.close()
    child.stdin.close()


def left(folder, file_id):
    """What was typed, and the screen, as the next program finds them."""
    store = Store(folder, keys.unlock(folder, PASSPHRASE))
    try:
        services = Services(store, date.today())
        draft = services.drafts.pending("contact_new", str(file_id)).get("text")
        return draft, services.screen.last()
    finally:
        store.close()


@pytest.mark.soak
@pytest.mark.parametrize("keys_typed", [1, 4, 9])
def test_two_seconds_after_a_key_it_is_there_whatever_happens(profile, keys_typed):
    child = start(*profile, keys=keys_typed, every_ms=30)
    assert [child.stdout.readline() for _ in range(keys_typed)][-1] == f"{keys_typed - 1}\n"
    kill_after(child, PROMISE)
    draft, screen = left(*profile)
    typed = "".join(f"{number}," for number in range(keys_typed))
    assert (draft.text, draft.cursor) == (typed, len(typed))
    (page,) = [p for p in screen.pages if p.key == screen.window.current]
    assert page.key == f"file:{profile[1].hex}"
    assert page.state.tabs == {".tabs": "timeline"}
    assert page.state.focus == ".timeline.composer.text"
    assert page.state.cursor == len(typed)


@pytest.mark.soak
def test_somebody_who_never_stops_typing_loses_no_more_than_two_seconds(profile):
    """Each key starts no timer anew: a draft is written every second all the same."""
    child = start(*profile, keys=10_000, every_ms=20)
    for _ in range(150):
        child.stdout.readline()
    kill_after(child, PROMISE)
    draft, _ = left(*profile)
    assert len(draft.text.split(",")) > 150
