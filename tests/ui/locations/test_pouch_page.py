"""The page of the meeneemmap, by keyboard and by click."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.house import TEAM, family
from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import FileIndex
from wijkdesk.models.base import new_id
from wijkdesk.storage import state
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.locations.pouch_page import ALONG, MEETS, PouchPage
from wijkdesk.ui.locations.pouch_page import TEAM as WHERE

TODAY = date.today()
HAS = Qt.MatchFlag.MatchContains


@pytest.fixture
def page(qtbot, home, file_id, opened):
    home.services.agenda.add_appointment(TODAY, file_id)
    return opened()


@pytest.fixture
def opened(qtbot, home, tasks, bus, said):
    return lambda: shown(qtbot, PouchPage(Bench(NO_FILE, home.services, tasks, bus, said.say)))


def shown(qtbot, made):
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitUntil(lambda: bool(titles(made)))
    return made


def titles(page):
    model = page.rows.model()
    return [model.data(model.index(n, 0)) for n in range(model.rowCount())]


def choose_first(page):
    page.rows.setFocus()
    page.rows.setCurrentIndex(page.rows.model().index(0, 0))
    QTest.keyClick(page.rows, Qt.Key.Key_Space)


def test_a_family_is_taken_along_by_enter_and_packing_asks_for_a_round(
    qtbot, home, page, file_id, opened
):
    assert not page.pack.isEnabled()
    page.which.set_value(MEETS)
    qtbot.waitUntil(lambda: len(titles(page)) == 1)
    choose_first(page)
    qtbot.waitUntil(page.pack.isEnabled)
    assert home.services.pouch.view(TODAY).pouch.files == (file_id,)
    assert "Nog niet ingepakt" in page.told.text()
    assert "BSN erbij: ja" in page.counts.text()
    asked = []
    page.sync_requested.connect(lambda: asked.append(True))
    page.days.set_value(3)
    QTest.mouseClick(page.pack, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Bezig met inpakken: 0 van 1" in page.told.text())
    assert asked == [True]
    assert opened().days.value() == 3
    page.round_ended(UnavailableError("disk_full"))
    qtbot.waitUntil(lambda: "is vol" in page.told.text())
    assert "blijft staan" in page.told.text()
    page.round_ended(None)
    qtbot.waitUntil(lambda: "is vol" not in page.told.text())
    with qtbot.waitSignal(page.list_requested):
        QTest.mouseClick(page.list_out, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.out.isVisible())
    assert not page.pack.isEnabled()


def test_who_practises_hears_that_nothing_is_fetched(qtbot, home, page):
    home.services.practice = True
    choose_first(page)
    qtbot.waitUntil(page.pack.isEnabled)
    QTest.mouseClick(page.pack, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "U oefent" in page.told.text())
    assert "Bezig met inpakken" not in page.told.text()


def test_what_is_typed_narrows_the_list_and_the_rest_stays_chosen(qtbot, home, page, file_id):
    QTest.keyClicks(page.search, "bestaat niet")
    assert not titles(page)
    assert page.empty.isVisible()
    page.search.clear()
    QTest.mouseClick(page.all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.all.isVisible())
    assert file_id in home.services.pouch.view(TODAY).pouch.files
    family(home.services, "Gezin Aan het begin")
    family(home.services, "Gezin Bijna vooraan")
    page.hide()
    page.show()  # who comes back sees on top what goes along; the rest by name
    qtbot.waitUntil(lambda: len(titles(page)) == 3)
    assert titles(page)[1:] == ["Gezin Aan het begin", "Gezin Bijna vooraan"]
    page.rows.setCurrentIndex(page.rows.model().index(2, 0))
    QTest.keyClick(page.rows, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(home.services.pouch.view(TODAY).along) == 2)
    qtbot.waitUntil(lambda: "2 dossier" in page.told.text())
    assert titles(page)[1:] == ["Gezin Aan het begin", "Gezin Bijna vooraan"]  # none jumps
    page.which.set_value(ALONG)
    assert len(titles(page)) == len(home.services.pouch.view(TODAY).along)


def test_a_file_of_the_team_that_is_not_here_asks_why_first(qtbot, home, page):
    away = new_id()
    with home.store.applying() as session:
        session.add(
            FileIndex(
                container_id=TEAM, case_file_id=away, number="7K3F-M2QX", title="Gezin Elders"
            )
        )
    page.look_again()
    qtbot.waitUntil(lambda: page.which.findText("Van uw team", HAS) >= 0)
    page.which.set_value(WHERE)
    assert titles(page) == ["Gezin Elders"]
    with qtbot.waitSignal(page.look_requested) as asked:
        choose_first(page)
    assert asked.args == [away, "Gezin Elders"]


def test_when_the_lease_ran_out_it_says_what_opens_the_files(qtbot, home, page):
    with home.store.applying() as session:
        state.put(session, lease_until=1)
    page.look_again()
    qtbot.waitUntil(lambda: not page.columns.isVisible())
    assert "Maak verbinding" in page.context.text()
