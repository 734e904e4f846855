"""The list of a place: chosen above, looked at by one press, and who is known there."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.house import shared
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.locations.locations_page import WAITING, LocationsPage
from wijkdesk.vocabulary import NetworkKind, PlaceKind, ReferralStatus

TODAY = date.today()


@pytest.fixture
def place(home, file_id):
    services = home.services
    found = next(p for p in services.registrations.places() if p.kind is PlaceKind.AZC)
    row = services.referrals.prepare(file_id, services.directory.find()[0].id)
    shared(services, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        services.referrals.step(row.id, status, TODAY - timedelta(days=9))
    services.waiting.save(row.id, {}, {"location_id": found.id})
    contact = services.network.add(file_id, NetworkKind.SCHOOL)
    services.network.save(contact.id, {}, {"name": "Juf Els", "location_id": found.id})
    return found


def test_a_place_is_chosen_and_its_list_looked_at(qtbot, home, tasks, bus, said, place, file_id):
    page = LocationsPage(Bench(NO_FILE, home.services, tasks, bus, said.say))
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.activateWindow()
    page.tabs.select(WAITING)
    part = page.school
    qtbot.waitUntil(lambda: page.which.count() > 1 and page.isActiveWindow())
    assert part.choose.isVisible()
    page.which.set_value(place.id)
    qtbot.waitUntil(lambda: len(part.waits.widgets) == 1)
    (line,) = part.waits.widgets.values()
    assert not part.choose.isVisible()
    assert "nog niet nagekeken" in line.follows.text()
    assert [c.name for c in part.view.contacts] == ["Juf Els"]
    QTest.keyClick(line.review, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not line.review.isVisible())
    assert "nagekeken" in line.follows.text()
    asked = []
    page.file_requested.connect(asked.append)
    QTest.keyClick(line.fold.to_file, Qt.Key.Key_Space)
    assert asked == [file_id]
