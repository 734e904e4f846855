"""In a file: reading along, cover, who sees it; and what a team lead reads in the morning."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from sqlalchemy import update

from tests.house import COLLEAGUE, ME, STRANGER
from tests.ui.accessible import unnamed
from tests.ui.passphrase import typed
from tests.ui.sync.trouble import now
from wijkdesk.models.all import FileAccess, FileRole
from wijkdesk.storage import files as stored
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.today.notices_card import NoticesCard
from wijkdesk.vocabulary import AccessMode, EmergencyGround, FileRoleKind

WHY = "Moeder staat aan de balie en vraagt naar haar afspraak."


def shared(home, file_id):
    with home.store.reading() as session:
        return stored.head(session, file_id).shared


def looked(home, file_id, worker, ends, mode=AccessMode.EMERGENCY, container=None):
    """Somebody looked with a reason; it came from the centre."""
    with home.store.applying() as session:
        row = FileAccess(
            id=uuid4(), container_id=container or shared(home, file_id), case_file_id=file_id,
            worker_id=worker, mode=mode, ground=EmergencyGround.CLIENT_HERE, reason=WHY,
            at=datetime.now(UTC) - timedelta(minutes=3), until=datetime.now(UTC) + ends,
            file_number="7K3F-M2QX",
        )  # fmt: skip
        session.add(row)
        return row.id


def let_go(home):
    """The file is Yusuf's: Noor has no role in it any more."""
    with home.store.applying() as session:
        session.execute(update(FileRole).values(worker_id=COLLEAGUE))


@pytest.fixture
def show(qtbot, home, tasks, bus, said, file_id):
    def show():
        page = FilePage(file_id, home.services, tasks, bus, said.say)
        qtbot.addWidget(page)
        page.resize(1200, 900)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: page.view is not None)
        return page

    return show


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_who_reads_along_sees_until_when_and_finds_every_box_closed(home, file_id, show):
    let_go(home)
    looked(home, file_id, ME, timedelta(hours=4))
    page = show()
    assert page.reading.isVisible()
    ends = (now() + timedelta(hours=4)).strftime("%H:")
    assert f"U leest mee tot {ends}" in page.reading.words.text()
    assert page.timeline.composer.isHidden()
    assert page.timeline.composer.text.isReadOnly()
    page.show_tab("family")
    assert not page.family.roles.ask.isEnabled()
    assert not page.family.cover.ask.isEnabled()
    assert unnamed(page) == []


def test_when_the_time_is_over_the_page_goes(qtbot, home, file_id, show):
    let_go(home)
    row = looked(home, file_id, ME, timedelta(hours=4))
    page = show()
    with home.store.applying() as session:
        session.get(FileAccess, row).until = datetime.now(UTC) - timedelta(seconds=1)
    with qtbot.waitSignal(page.file_gone):
        page.reading.clock.timeout.emit()


def test_who_works_with_the_file_sees_no_band(show):
    page = show()
    assert not page.reading.isVisible()
    assert not page.timeline.composer.text.isReadOnly()


def test_cover_is_given_until_a_day_and_ended_from_the_same_card(qtbot, home, file_id, show):
    page = show()
    page.show_tab("family")
    card = page.family.cover
    qtbot.keyClick(card.ask, Qt.Key.Key_Space)
    qtbot.waitUntil(card.panel.isVisible)
    qtbot.keyClick(card.give, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(card.last.problem_text))
    until = date.today() + timedelta(days=10)
    qtbot.keyClicks(card.until, until.strftime("%d-%m-%Y"))
    typed(card.again)
    qtbot.keyClick(card.give, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(w.startswith("voor Noor de Wit, tot en met") for w in words(card)))
    (row,) = [r for r in page.view.roles if r.role is FileRoleKind.COVER]
    assert (row.worker_id, row.until) == (COLLEAGUE, until)
    (end,) = [b for b in card.findChildren(QPushButton) if b.text().startswith("Beëindig")]
    qtbot.keyClick(end, Qt.Key.Key_Space)
    qtbot.waitUntil(card.nobody.isVisible)
    assert unnamed(page) == []


def test_who_sees_the_file_is_listed_with_the_reason(qtbot, home, file_id, show):
    looked(home, file_id, STRANGER, timedelta(hours=2))
    looked(home, file_id, COLLEAGUE, timedelta(hours=-1))
    page = show()
    page.show_tab("family")
    card = page.family.seers
    qtbot.keyClick(card.ask, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Noor de Wit" in words(card))
    said = words(card)
    mine = (
        "jeugdgids · werkt met dit dossier\nLeest wat er is: van het gezin, alleen van het team, "
    )
    assert mine + "over veiligheid." in said
    assert any("leest mee met een reden, tot" in line for line in said)
    assert any(line.startswith("keek mee op") and WHY in line for line in said)
    assert unnamed(card) == []


def test_a_team_lead_reads_who_looked_and_why_until_it_was_read(
    qtbot, home, tasks, bus, said, file_id
):
    looked(home, file_id, STRANGER, timedelta(hours=2), AccessMode.TOLD, ME)
    card = NoticesCard(home.services.access, tasks, bus, said.say, now)
    qtbot.addWidget(card)
    qtbot.waitUntil(card.isVisible)
    text = " ".join(words(card))
    assert "Femke Postma las mee in dossier 7K3F-M2QX" in text
    assert WHY in text
    card.activateWindow()
    qtbot.keyClick(card.read, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not card.isVisible())
    assert home.services.access.told() == []


def test_who_leads_no_team_has_no_card(qtbot, home, tasks, bus, said):
    card = NoticesCard(home.services.access, tasks, bus, said.say, now)
    qtbot.addWidget(card)
    answered = []
    tasks.run(card, list, answered.append, lane="read")
    qtbot.waitUntil(lambda: answered == [[]])
    assert card.isHidden()
