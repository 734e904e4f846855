"""A week at an asylum centre, in the windows of two laptops: packed, away for five days, back."""

import json
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.central.store import copy_of
from tests.house import PASSPHRASE, family
from tests.services.incoming import lay, take_in
from tests.storage.forensic import decrypted, traces_in
from tests.sync.test_clash_in_two_windows import CLICK, at_work, pytestmark, send
from tests.sync.test_two_people import started
from tests.ui.relocation.test_pages import package_of
from wijkdesk.central import epochs, imports, packed_report
from wijkdesk.errors import UnavailableError
from wijkdesk.services.imports import Where
from wijkdesk.storage import kdf, pouch, state
from wijkdesk.storage.store import Store
from wijkdesk.ui import theme
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.sync.unsent_card import UnsentCard
from wijkdesk.ui.sync.waiting_card import WaitingCard
from wijkdesk.vocabulary import ClosingReason, CompartmentKind, SharingGround

__all__ = ["pytestmark"]

NOWHERE = "https://127.0.0.1:9"
BIRDS = ("wulp", "kemphaan", "tureluur", "grutto", "kluut")
MOVED = "Het gezin Roerdomp verhuist misschien."
MOVED_OWN = "Bij Roerdomp koffie gedronken, kwartelkoning."
SHUT = "Bij het gezin Woudaap was ruzie."
SHUT_OWN = "Woudaap wil niet meer praten, porseleinhoen."
SHUT_HALF = "waterral half getypt"
SHUT_SCAN = "brief over de roodkeelduiker"
GONE = (MOVED, MOVED_OWN, SHUT, SHUT_OWN, SHUT_HALF, SHUT_SCAN)
"""What may be on this laptop no more once it is back: of the family that moved, and of the one
that was withdrawn."""
NEW = "Mw. Nieuw"
L, CONTROL = Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier


class Away:
    """One laptop that leaves: each time it is taken out the passphrase is typed."""

    def __init__(self, qtbot, town, name):
        made = town.own(name)
        made.store.close()
        self.qtbot, self.town, self.folder, self.key = qtbot, town, made.folder, made.key
        self.commands = []

    @contextmanager
    def in_use(self):
        """From the passphrase to the lock: Ctrl+L, and the process that would come next."""
        with started(self.qtbot, self.folder, self.commands.append) as program:
            page = program.front.unlock_page
            QTest.keyClicks(page.box, PASSPHRASE)
            with self.qtbot.waitSignal(program.ready, timeout=20_000):
                QTest.keyClick(page.box, Qt.Key.Key_Return)
            desk = program.desk
            with self.qtbot.waitSignal(desk.rounds.ended, timeout=20_000) as ended:
                desk.rounds.go()
            desk.round = ended.args[0]
            program.lock.deadline.setInterval(60_000)
            yield desk
            before = len(self.commands)
            QTest.keyClick(desk.window.windowHandle(), L, CONTROL)
            self.qtbot.waitUntil(lambda: len(self.commands) > before, timeout=60_000)
            told = " ".join(self.commands[-1])
            assert "not_all_kept" not in told
            assert str(self.folder) in told

    @contextmanager
    def opened(self):
        """What is in the store, while nobody uses the laptop."""
        store = Store(self.folder, self.key)
        try:
            yield store
        finally:
            store.close()

    def turn_to(self, address):
        with self.opened() as store:
            return _turn_to(store, address)

    def words(self, words):
        return {word for word, _ in traces_in(decrypted(self.folder, self.key), words)}


def _turn_to(store, address):
    with store.applying() as session:
        before = state.get(session, "address")
        state.put(session, address=address)
        return before


@pytest.fixture
def town(written, qapp, monkeypatch, tmp_path):
    """Noor has two more families, and Yusuf works in all three."""
    theme.apply(qapp, "light")
    monkeypatch.setattr(kdf, "ROUNDS", 1)
    noor = written.noor.services
    for name, note in (("moved", MOVED), ("shut", SHUT)):
        file_id = family(noor, f"Gezin {note.split()[2]}")
        noor.journal.add(file_id, note, visibility=CompartmentKind.TEAM)
        noor.files.add_second(file_id, written.workers["yusuf"])
        setattr(written, name, file_id)
    scan = lay(tmp_path, "Brief.txt", SHUT_SCAN.encode())
    take_in(written.noor, scan, where=Where(written.shut, CompartmentKind.TEAM, None))
    written.noor.sync()
    written.yusuf.sync()
    return written


def pack(qtbot, desk, files):
    """By hand: the search box, the meeneemmap, everything in the list, and Inpakken."""
    desk.locations.pouch()
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.rows.model().rowCount() == files, timeout=10_000)
    qtbot.mouseClick(page.all, CLICK)
    qtbot.waitUntil(page.pack.isEnabled, timeout=10_000)
    page.days.set_value(5)
    qtbot.mouseClick(page.pack, CLICK)
    qtbot.waitUntil(lambda: "gecontroleerd" in page.told.text(), timeout=20_000)


def timeline(qtbot, desk, file_id):
    """The file, as it stands after a lock or as one opens it; and the box in which one writes."""
    page = desk.window.stack.currentWidget()
    if not (isinstance(page, FilePage) and page.key == f"file:{file_id.hex}"):
        desk.files.open(file_id)
        page = desk.window.stack.currentWidget()
    assert isinstance(page, FilePage)
    qtbot.waitUntil(lambda: page.view is not None, timeout=10_000)
    page.show_tab("timeline")
    return page.timeline.composer


def keep(qtbot, composer, text, half=""):
    """What was half typed before is still there; it is finished and kept."""
    qtbot.waitUntil(lambda: composer.text.toPlainText() == half, timeout=10_000)
    composer.text.moveCursor(composer.text.textCursor().MoveOperation.End)
    QTest.keyClicks(composer.text, text.removeprefix(half))
    qtbot.mouseClick(composer.save, CLICK)
    qtbot.waitUntil(lambda: not composer.text.toPlainText(), timeout=10_000)


def battery_dies(away, file_id, kept, half):
    """In a process of its own: it is killed, and says nothing any more."""
    asked = {"folder": str(away.folder), "passphrase": PASSPHRASE, "file_id": file_id.hex}
    child = subprocess.run(
        [sys.executable, "-m", "tests.sync.battery_child"],
        input=json.dumps(asked | {"kept": kept, "half": half}) + "\n",
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert child.returncode == -signal.SIGKILL


def give_along(qtbot, town, desk, path):
    """Noor: the family moves; what goes along, the package, and who said that it came."""
    desk.relocation.leave(town.moved)
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.lines.tree.topLevelItemCount() > 0, timeout=10_000)
    page.municipality.setText("Assen")
    page.ground.set_value(SharingGround.CONSENT)
    page.why.setPlainText("Moeder zei ja.")
    page.lines.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    assert package_of(qtbot, page, path)
    receipt = page.receipt
    qtbot.waitUntil(receipt.close_it.isVisible, timeout=10_000)
    receipt.who.setText("mevrouw Bakker")
    qtbot.mouseClick(receipt.close_it, CLICK)
    qtbot.waitUntil(receipt.close_it.isHidden, timeout=10_000)


def withdraw(town, file_id, name):
    """The role of this worker in this file ended yesterday, and the centre knows it."""
    query = "SELECT id FROM file_role WHERE worker_id = %s AND case_file_id = %s"
    with town.engine.begin() as conn:
        given = (town.workers[name], file_id)
        row = conn.exec_driver_sql(query, given).scalar_one()
        yesterday = (date.today() - timedelta(days=1)).isoformat()
        imports.change_row(conn, town.realm, "file_role", row, {"until": yesterday})


def days_pass(away):
    """The lease ran out yesterday, and so did the days of the meeneemmap."""
    with away.opened() as store, store.applying() as session:
        kept = pouch.get(session)
        pouch.put(session, replace(kept, last_day=date.today() - timedelta(days=1)))
        state.put(session, lease_until=int(time.time() * 1000) - 1000)


def is_closed(qtbot, desk, town, week):
    """Files are shut, what is unsent can be read, and somebody new can be written down."""
    desk.files.open(town.file_id)
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.title.text() == "Dossier is dicht", timeout=10_000)
    desk.window.open_place("sync")
    unsent = desk.window.page("sync").findChild(UnsentCard)
    qtbot.waitUntil(unsent.look.isVisible, timeout=10_000)
    qtbot.mouseClick(unsent.look, CLICK)
    qtbot.waitUntil(unsent.texts.isVisible, timeout=10_000)
    shown = {one.text() for one in unsent.texts.findChildren(QLabel)}
    assert shown >= {*week, MOVED_OWN, SHUT_OWN}
    desk.registrations.start("")
    asked = desk.window.stack.currentWidget()
    assert isinstance(asked, RegistrationPage)
    qtbot.waitUntil(lambda: asked.editor is not None, timeout=10_000)
    QTest.keyClicks(asked.form.name_box, NEW)


def home_again(qtbot, desk):
    """Two rounds: the work goes, what does not belong here goes, and the meeneemmap lies empty."""
    assert not isinstance(desk.round, BaseException), desk.round
    desk.window.open_place("sync")
    qtbot.waitUntil(desk.window.page("sync").truth.send.isVisible, timeout=10_000)
    send(qtbot, desk)
    desk.locations.pouch()
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.out.isHidden() and page.columns.isVisible(), timeout=10_000)


def backup_of_the_night(town, postgres):
    """What the centre has is safe: nobody's laptop is the only place of it any more."""
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)


def take_over(qtbot, town):
    """Noor: what Yusuf wrote where he may write no more is shown, and comes into the files."""
    with at_work(qtbot, town.noor) as desk:
        desk.window.open_place("sync")
        qtbot.waitUntil(desk.window.page("sync").truth.send.isVisible, timeout=10_000)
        send(qtbot, desk)
        card = desk.window.page("sync").findChild(WaitingCard)
        qtbot.waitUntil(lambda: len(card.entries) == 2, timeout=10_000)
        shown = " ".join(one.text() for one in card.findChildren(QLabel))
        assert MOVED_OWN in shown
        assert SHUT_OWN in shown
        while card.entries:
            many = len(card.entries)
            qtbot.mouseClick(next(iter(card.entries.values())).take, CLICK)
            qtbot.waitUntil(lambda many=many: len(card.entries) < many, timeout=10_000)
        send(qtbot, desk)


@pytest.mark.soak
def test_a_week_away_loses_nothing_and_keeps_nothing(qtbot, town, postgres, tmp_path):
    away = Away(qtbot, town, "yusuf")
    week = [f"Dag {n} op het AZC, Samuel tekende een {b}." for n, b in enumerate(BIRDS, 1)]
    half = [text[:-9] for text in week]
    with away.in_use() as desk:
        pack(qtbot, desk, 3)
    address = away.turn_to(NOWHERE)

    with away.in_use() as desk:
        composer = timeline(qtbot, desk, town.file_id)
        keep(qtbot, composer, week[0])
        QTest.keyClicks(composer.text, half[1])
    with away.in_use() as desk:
        keep(qtbot, timeline(qtbot, desk, town.file_id), week[1], half[1])
    with at_work(qtbot, town.noor) as desk:
        give_along(qtbot, town, desk, tmp_path / "overdracht.zip")
        desk.window.open_place("sync")
        send(qtbot, desk)
    withdraw(town, town.shut, "yusuf")
    battery_dies(away, town.file_id, week[2], half[3])
    with away.in_use() as desk:
        keep(qtbot, timeline(qtbot, desk, town.file_id), week[3], half[3])
        keep(qtbot, timeline(qtbot, desk, town.moved), MOVED_OWN)
    with away.in_use() as desk:
        keep(qtbot, timeline(qtbot, desk, town.file_id), week[4])
        composer = timeline(qtbot, desk, town.shut)
        keep(qtbot, composer, SHUT_OWN)
        QTest.keyClicks(composer.text, SHUT_HALF)

    days_pass(away)
    with away.in_use() as desk:
        is_closed(qtbot, desk, town, week)
    assert away.words(GONE) == set(GONE)  # the control

    away.turn_to(address)
    with away.in_use() as desk:
        home_again(qtbot, desk)
    # One's own words stay until a colleague took them over and a backup of the centre has them.
    assert away.words(GONE) == {MOVED_OWN, SHUT_OWN}
    take_over(qtbot, town)
    backup_of_the_night(town, postgres)
    with away.in_use() as desk:
        assert not isinstance(desk.round, BaseException), desk.round
    assert away.words((*GONE, week[0])) == {week[0]}
    comes_right(town, away, week)


def test_a_day_away_in_short(qtbot, town):
    """Half a sentence over a lock without a line, and home with one file less."""
    away = Away(qtbot, town, "yusuf")
    day, half = "Samuel tekende een wulp.", "Samuel tekende"
    with away.in_use() as desk:
        pack(qtbot, desk, 3)
        QTest.keyClicks(timeline(qtbot, desk, town.shut).text, SHUT_HALF)
        QTest.keyClicks(timeline(qtbot, desk, town.file_id).text, half)
    lost = (SHUT, SHUT_HALF, SHUT_SCAN)
    assert away.words(lost) == set(lost)  # the control
    address = away.turn_to(NOWHERE)
    withdraw(town, town.shut, "yusuf")
    with away.in_use() as desk:
        assert isinstance(desk.round, UnavailableError)
        keep(qtbot, timeline(qtbot, desk, town.file_id), day, half)
        back = partial(_turn_to, desk.parent().laptop.store, address)
        desk.tasks.lanes["store"].submit(back).result()
        desk.window.open_place("sync")
        qtbot.waitUntil(desk.window.page("sync").truth.send.isVisible, timeout=10_000)
        send(qtbot, desk)
    assert away.words((*lost, day)) == {day}


def comes_right(town, away, week):
    """Every sentence is where it belongs, and the centre knows what was on the laptop."""
    town.noor.sync()
    told = [one.text for one in town.noor.services.files.look(town.file_id).contact_moments]
    assert set(told) >= set(week)
    assert town.noor.services.files.look(town.moved).closed.reason is ClosingReason.MOVED
    for file_id, text in ((town.moved, MOVED_OWN), (town.shut, SHUT_OWN)):
        notes = town.noor.services.files.look(file_id).contact_moments
        assert text in [one.text for one in notes]
    assert NEW in {one.name for one in town.noor.services.registrations.inbox()}
    with away.opened() as store:
        device = state_of(store)
    with town.engine.connect() as conn:
        known = packed_report.contents(conn, town.realm, device)
    assert [one.along for one in known.files] == [True] * 3
    assert known.checked_at
    assert known.unpacked_at


def state_of(store):
    with store.reading() as session:
        return UUID(state.get(session, "device_id"))
