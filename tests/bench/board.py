"""The board with 5,000 referrals in 1,000 files: read, filled, filtered and walked along."""

import random
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.figure import Figure, p95
from tests.bench.passing import until
from tests.house import ME, TEAM, House, house
from tests.ui.sync.trouble import now
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import (
    CaseFile,
    Compartment,
    FileRole,
    Person,
    Provision,
    Referral,
)
from wijkdesk.models.base import Base, new_id
from wijkdesk.services.board import Column
from wijkdesk.ui import theme
from wijkdesk.ui.board.board_page import BoardPage
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.vocabulary import (
    CompartmentKind,
    FileRoleKind,
    ProvisionKind,
    ReferralStatus,
    Urgency,
)

FILES, EACH, TURNS = 1_000, 5, 20
OPEN, FILTER, MOVE = 200.0, 100.0, 100.0
WORDS = ("gezin", "taal", "noor", "praktijk", "bakker 7", "emdr", "jansen", "s", "t", "v")


def figures(folder: Path) -> list[Figure]:
    """Opening is reading, filling and drawing; a letter and an arrow are drawn too."""
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    with house(folder / "board") as home:
        _fill(home, random.Random(7))
        reading = [_timed(home.services.board.view, date.today()) for _ in range(TURNS)]
        tasks = Tasks(print)
        page = BoardPage(home.services, tasks, ChangeBus(), print, now)
        page.resize(1072, 656)
        page.show()
        until(lambda: page.view.rows)
        opened = [_timed(_open, page) for _ in range(TURNS)]
        typed = [_timed(_type, page, word) for word in WORDS * 2]
        page.filter.text.setText("")
        page.board.focus_cards()
        cards = page.board.columns[Column.SENT].cards
        cards.setFocus()
        keys = [Qt.Key.Key_Down] * TURNS + [Qt.Key.Key_Right, Qt.Key.Key_Left] * (TURNS // 2)
        walked = [_timed(_press, page, key) for key in keys]
        tasks.close()
        page.deleteLater()
    number = FILES * EACH
    return [
        Figure(f"the board read, {number:,} referrals{_middle(reading)}", p95(reading)),
        Figure(f"the board opened{_middle(opened)}", p95(opened), target=OPEN),
        Figure(f"the board, one filter more{_middle(typed)}", p95(typed), target=FILTER),
        Figure(f"the board, one card further{_middle(walked)}", p95(walked), target=MOVE),
    ]


def _open(page: BoardPage) -> None:
    """As when one comes there: asked, answered, shown."""
    before = page.view
    page.look_again()
    until(lambda: page.view is not before)
    page.grab()


def _type(page: BoardPage, word: str) -> None:
    page.filter.text.setText(word)
    page.grab()


def _press(page: BoardPage, key: Qt.Key) -> None:
    QTest.keyClick(page.board.current_list(), key)
    page.grab()


def _fill(home: House, dice: random.Random) -> None:
    today = date.today()
    with home.store.applying() as session:
        offers = session.query(Provision).all()
        names = {one.provider_id: f"Aanbieder {n}" for n, one in enumerate(offers)}
        for number in range(FILES):
            rows: list[Base] = []
            file_id, box, person = new_id(), new_id(), new_id()
            common = {"container_id": box}
            rows.append(
                Compartment(
                    id=box,
                    case_file_id=file_id,
                    kind=CompartmentKind.SHARED,
                    team_id=TEAM,
                    **common,
                )
            )
            surname = dice.choice(("Bakker", "Jansen", "Tesfay", "Visser", "Özdemir"))
            title = f"Gezin {surname} {number}"
            code = short_code(file_id)
            rows.append(
                CaseFile(
                    id=file_id, number=code, title=title, team_id=TEAM, opened_on=today, **common
                )
            )
            role = FileRoleKind.SECOND if number % 3 else FileRoleKind.REGISSEUR
            rows.append(
                FileRole(case_file_id=file_id, worker_id=ME, role=role, since=today, **common)
            )
            rows.append(Person(id=person, given_names="Sam", surname=surname, **common))
            for _ in range(EACH):
                offer, one = dice.choice(offers), new_id()
                status = dice.choice(tuple(ReferralStatus))
                since = today - timedelta(days=dice.randrange(60))
                rows.append(
                    Referral(
                        id=one,
                        case_file_id=file_id,
                        person_id=person,
                        provision_id=offer.id,
                        provision_name=offer.name,
                        provider_name=names[offer.provider_id],
                        kind=ProvisionKind.GENERAL,
                        reply_code=short_code(one),
                        status=status,
                        status_on=since if status is not ReferralStatus.ENDED else today,
                        reply_due=since + timedelta(days=14),
                        owner_id=ME,
                        urgency=dice.choice((None, *Urgency)),
                        **common,
                    )
                )
            session.add_all(rows)


def _middle(samples: list[float]) -> str:
    return f" (p95; p50 {statistics.median(samples):.1f})"


def _timed(work: Callable[..., object], *arguments: object) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - begun) * 1000
