"""A week at an asylum centre, in the windows of two laptops: packed, away for five days, back."""

import signal
import subprocess
import sys
import time
from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest

from tests.storage.forensic import decrypted, traces_in
from tests.sync.polderdam import SENTENCE, TEAM_ONLY
from tests.sync.test_clash_in_two_windows import CLICK, at_work, pytestmark, send
from tests.sync.test_rights import end_role
from wijkdesk.central import packed_report
from wijkdesk.storage import pouch, state
from wijkdesk.ui import theme
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.vocabulary import PlaceKind

__all__ = ["pytestmark"]

DAYS = [f"Dag {n} op het AZC, Samuel tekende een {bird}." for n, bird in enumerate(
    ("wulp", "kemphaan", "tureluur", "grutto"), 1
)]  # fmt: skip
LAST = "Dag 5 op het AZC, daarna viel de stroom uit."
FLAT = """
import os, signal, sys
from datetime import date
from pathlib import Path
from uuid import UUID
from wijkdesk.services.house import Services
from wijkdesk.storage.store import Store
folder, key, file_id, text = sys.argv[1:]
services = Services(Store(Path(folder), bytes.fromhex(key)), date.today())
services.journal.add(UUID(file_id), text)
os.kill(os.getpid(), signal.SIGKILL)
"""


def words_in(laptop, words):
    return {word for word, _ in traces_in(decrypted(laptop.folder, laptop.key), words)}


def pack(qtbot, desk):
    desk.locations.pouch()
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.rows.model().rowCount() > 0, timeout=10_000)
    qtbot.mouseClick(page.all, CLICK)
    qtbot.waitUntil(page.pack.isEnabled, timeout=10_000)
    with qtbot.waitSignal(desk.rounds.ended, timeout=20_000):
        qtbot.mouseClick(page.pack, CLICK)
    desk.rounds.timer.stop()
    qtbot.waitUntil(lambda: "gecontroleerd" in page.told.text(), timeout=20_000)


def write(qtbot, laptop, file_id, text):
    """A day: unlock, open the file, type, keep, and lock again."""
    with at_work(qtbot, laptop) as desk:
        desk.files.open(file_id)
        page = desk.window.stack.currentWidget()
        assert isinstance(page, FilePage)
        qtbot.waitUntil(lambda: page.view is not None, timeout=10_000)
        page.show_tab("timeline")
        QTest.keyClicks(page.timeline.composer.text, text)
        qtbot.mouseClick(page.timeline.composer.save, CLICK)
        kept = lambda: {m.text for m in laptop.services.files.look(file_id).contact_moments}  # noqa: E731 - short
        qtbot.waitUntil(lambda: text in kept(), timeout=10_000)
    laptop.start_again()


def battery_dies(laptop, file_id, text):
    laptop.store.close()
    call = [sys.executable, "-c", FLAT, str(laptop.folder), laptop.key.hex(), file_id.hex, text]
    assert subprocess.run(call, check=False).returncode == -signal.SIGKILL
    laptop.start_again()


@pytest.mark.soak
def test_a_week_away_loses_nothing_and_keeps_nothing(qtbot, qapp, written):
    theme.apply(qapp, "light")
    town, laptop = written, written.yusuf
    laptop.sync()
    with at_work(qtbot, laptop) as desk:
        pack(qtbot, desk)
    laptop.sync()
    with laptop.store.reading() as session:
        address = state.get(session, "address")
    laptop.turn_to("https://127.0.0.1:9")
    laptop.start_again()
    for text in DAYS:
        write(qtbot, laptop, town.file_id, text)
    battery_dies(laptop, town.file_id, LAST)
    week = [*DAYS, LAST]

    with laptop.store.applying() as session:  # the days pass, and the lease with them
        kept = pouch.get(session)
        away = pouch.Pouch(
            kept.files, kept.packed_ms, kept.checked_ms, date.today() - timedelta(days=1)
        )
        pouch.put(session, away)
        state.put(session, lease_until=int(time.time() * 1000) - 1000)
    end_role(town, "yusuf")
    with at_work(qtbot, laptop) as desk:
        desk.locations.pouch()
        page = desk.window.stack.currentWidget()
        qtbot.waitUntil(lambda: "Maak verbinding" in page.context.text(), timeout=10_000)
    unsent = {one.text for one in laptop.services.lease.unsent()}
    assert unsent >= set(week)
    asked = laptop.services.registrations.start("Mw. Nieuw", PlaceKind.AZC, "AZC Noorderhof")
    control = words_in(laptop, (SENTENCE, TEAM_ONLY))
    assert SENTENCE in control

    laptop.turn_to(address)
    laptop.start_again()
    with at_work(qtbot, laptop) as desk:
        desk.window.open_place("sync")
        qtbot.waitUntil(desk.window.page("sync").truth.send.isVisible, timeout=10_000)
        send(qtbot, desk)
        send(qtbot, desk)
        qtbot.waitUntil(
            lambda: not laptop.services.pouch.view(date.today()).pouch.files, timeout=10_000
        )
    laptop.start_again()
    laptop.sync()
    assert laptop.services.registrations.get(asked.id).name == "Mw. Nieuw"
    assert not words_in(laptop, (SENTENCE, TEAM_ONLY))
    town.noor.sync()
    waits = [str(one) for one in town.noor.services.held_work.waiting()]
    assert all(any(text in one for one in waits) for text in week)
    with town.engine.connect() as conn:
        known = packed_report.contents(conn, town.realm, town.device(laptop))
    assert known.checked_at
    assert known.unpacked_at
