"""The page of settings: what the helpdesk asks for can be read out."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import update

from tests.ui.sync.trouble import now
from wijkdesk import __version__
from wijkdesk.models.all import Municipality
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.settings.settings_page import SettingsPage
from wijkdesk.ui.settings.urgency_card import UrgencyCard
from wijkdesk.ui.urgency_words import urgency_choices
from wijkdesk.vocabulary import Urgency


@pytest.fixture
def page(qtbot, home, tasks, bus, said):
    made = SettingsPage(home.services, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    made.show()
    return made


def test_whose_laptop_it_is_can_be_read_out_to_the_helpdesk(home, page):
    words = {label.text() for label in page.laptop.findChildren(QLabel)}
    me = home.services.me
    assert {"Polderdam", "Wijkteam West", me.device_id.hex[:8], __version__} <= words
    assert any(me.name in text for text in words)


def test_after_how_many_minutes_it_locks_is_chosen_by_keyboard_and_kept(qtbot, home, page, bus):
    qtbot.waitUntil(lambda: page.lock.box.value() == 5)
    with qtbot.waitSignal(bus.changed):
        qtbot.keyClick(page.lock.box, Qt.Key.Key_Up)
    assert home.services.idle.limit().minutes == 3


def test_what_the_municipality_does_not_allow_is_not_offered(qtbot, home, page, bus):
    with home.store.applying() as session:
        session.execute(update(Municipality).values(idle_minutes=4))
    bus.changed.emit(EVERYTHING)
    qtbot.waitUntil(lambda: page.lock.box.value() == 4)
    assert page.lock.box.values == [1, 2, 3, 4]
    assert "hoogstens 4" in page.lock.policy.text()


def test_the_urgencies_of_the_municipality_are_shown_and_an_old_one_stays_in_its_question(
    qtbot, home, tasks, page
):
    asked = home.services.registrations.start("Jan")
    home.services.registrations.save(asked.id, {}, {"urgency": Urgency.U3})
    with home.store.applying() as session:
        session.execute(update(Municipality).values(urgencies="u0 0d\nu1 24h Binnen een dag"))
    card = UrgencyCard(home.services.registrations, tasks)
    qtbot.addWidget(card)
    told = "U1: Binnen een dag"
    qtbot.waitUntil(lambda: told in {label.text() for label in card.findChildren(QLabel)})
    row = home.services.registrations.open(asked.id)
    chosen = [code for code, _ in urgency_choices(row.levels, row.urgency, "")]
    assert chosen == [None, Urgency.U0, Urgency.U1, Urgency.U3]
    assert row.last_day == asked.received_at.astimezone().date() + timedelta(days=42)
