"""What is asked to be handed over, at Vandaag and in the file."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from tests.house import COLLEAGUE, ME, OTHER_TEAM, TEAM
from wijkdesk.models.all import FileRole, FileTransfer
from wijkdesk.models.base import new_id
from wijkdesk.ui.confirming import confirms
from wijkdesk.ui.today.transfers_card import TransfersCard
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.words import button
from wijkdesk.vocabulary import FileRoleKind, TransferKind, TransferStatus

TODAY = date.today()
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot, home, tasks, bus, said):
    own = (home.services.transfers, tasks, bus, said.say, lambda: datetime.now().astimezone())
    made = TransfersCard(*own, confirms(home.services, tasks, said.append))
    qtbot.addWidget(made)
    return made


def asked(home, file_id, **more):
    """What a colleague asked, as it came in."""
    row = {
        "id": new_id(),
        "container_id": TEAM,
        "case_file_id": file_id,
        "kind": TransferKind.TAKE,
        "from_team_id": TEAM,
        "file_number": "24-1",
        "about": "Gezin Habte",
        "question": "Ik ken het gezin.",
        "asked_by": COLLEAGUE,
        "asked_at": datetime.now(UTC),
    }
    with home.store.applying() as session:
        session.add(FileTransfer(**row | more))
    return row["id"]


def test_a_colleague_who_asks_is_regisseur_once_one_says_yes(qtbot, home, file_id, card, said):
    ask = asked(home, file_id)
    card.look()
    qtbot.waitUntil(lambda: ask in card.lines.widgets)
    line = card.lines.widgets[ask]
    assert "wil dit overnemen" in line.title.text()
    qtbot.mouseClick(line.yes, LEFT)
    assert not line.again.isHidden()
    line.again.box.setText("vier woorden op rij")
    qtbot.mouseClick(line.yes, LEFT)
    qtbot.waitUntil(card.isHidden)
    assert said == [("Genoteerd. Het gaat mee met de volgende verzending.", "ok")]
    with home.store.reading() as session:
        query = select(FileRole.worker_id).where(
            FileRole.role == FileRoleKind.REGISSEUR, FileRole.until.is_(None)
        )
        assert session.scalars(query).all() == [COLLEAGUE]


def test_after_an_answer_the_keyboard_never_stands_at_taking_back(qtbot, home, file_id, card):
    """One Enter too many would take back what one asked oneself."""
    page = Page("")
    before = button("Alles", "link")
    page.add_work(before)
    page.add_work(card)
    qtbot.addWidget(page)
    page.show()
    own = {"kind": TransferKind.GIVE, "to_team_id": OTHER_TEAM, "asked_by": ME, "told_on": TODAY}
    asks = [asked(home, file_id), asked(home, file_id), asked(home, file_id, **own)]
    card.look()
    qtbot.waitUntil(lambda: set(asks) == set(card.lines.widgets))
    open_ones = [line for line in card.lines.widgets.values() if line.yes.isVisible()]
    for line, then in zip(open_ones, (open_ones[1].yes, before), strict=True):
        qtbot.keyClick(line.no, Qt.Key.Key_Space)
        qtbot.keyClicks(line.reason, "Ik ken hen al lang")
        line.no.setFocus()
        qtbot.keyClick(line.no, Qt.Key.Key_Space)
        qtbot.waitUntil(then.hasFocus)
    card.setParent(None)  # it outlives the page


def test_a_no_asks_why_and_is_kept(qtbot, home, file_id, card):
    ask = asked(
        home,
        file_id,
        kind=TransferKind.GIVE,
        from_team_id=OTHER_TEAM,
        to_team_id=TEAM,
        plan="Plan v1",
        promises="Bellen op vrijdag",
        told_on=TODAY,
    )
    card.look()
    qtbot.waitUntil(lambda: ask in card.lines.widgets)
    line = card.lines.widgets[ask]
    for words in ("Plan: Plan v1", "Beloofd: Bellen op vrijdag", "De cliënt weet het"):
        assert words in line.card.text()
    qtbot.mouseClick(line.no, LEFT)
    assert not line.reason_field.isHidden()
    qtbot.mouseClick(line.no, LEFT)
    qtbot.waitUntil(lambda: bool(line.reason_field.problem_text))
    qtbot.keyClicks(line.reason, "Wij zitten vol")
    qtbot.mouseClick(line.no, LEFT)
    qtbot.waitUntil(card.isHidden)
    with home.store.reading() as session:
        row = session.get(FileTransfer, ask)
        assert (row.status, row.reason) == (TransferStatus.REFUSED, "Wij zitten vol")
