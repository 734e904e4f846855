"""The waiting list: by its rule, with a bridge and a reason, and asked after on Today."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.house import shared
from tests.ui.sync.trouble import now
from wijkdesk.services.wait_figures import Part
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.bridge_form import KeptBridge, NewBridge
from wijkdesk.ui.files.waits_card import WaitsCard
from wijkdesk.ui.today.check_card import CheckCard
from wijkdesk.ui.waiting.waiting_page import WaitingPage
from wijkdesk.vocabulary import ReferralStatus, Urgency

SPACE = Qt.Key.Key_Space
TODAY = date.today()


@pytest.fixture
def waits(home, file_id):
    """Two referrals that went out: the older one first."""
    ids = []
    for name, days in (("Taalmaatje", 6), ("EMDR voor kinderen", 2)):
        offer = next(one for one in home.services.directory.find(name) if one.name == name)
        row = home.services.referrals.prepare(file_id, offer.id)
        shared(home.services, row.id)
        for status in (ReferralStatus.READY, ReferralStatus.SENT):
            home.services.referrals.step(row.id, status, TODAY - timedelta(days=days))
        ids.append(row.id)
    return ids


@pytest.fixture
def page(qtbot, home, tasks, bus, said, waits):
    made = WaitingPage(home.services, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: len(made.folds.widgets) == 2 and made.isActiveWindow())
    return made


@pytest.fixture
def bench(home, tasks, bus, said, file_id):
    return Bench(file_id, home.services, tasks, bus, said.say)


def order(page):
    return list(page.folds.widgets)


def test_who_goes_first_has_a_reason_and_goes_back_in_turn(qtbot, page, waits):
    assert order(page) == waits
    assert page.rule.isVisible()
    fold = page.folds.widgets[waits[1]]
    QTest.keyClick(fold.toggle, SPACE)
    QTest.keyClick(fold.jump.give, SPACE)
    qtbot.waitUntil(lambda: bool(fold.jump.field.problem_text))
    assert order(page) == waits
    QTest.keyClicks(fold.jump.reason, "Kind durft nu weer naar school")
    QTest.keyClick(fold.jump.give, SPACE)
    qtbot.waitUntil(lambda: order(page) == waits[::-1])
    assert "Kind durft nu weer naar school" in fold.detail.text()
    QTest.keyClick(fold.jump.back, SPACE)
    qtbot.waitUntil(lambda: order(page) == waits)


def test_how_urgent_it_is_orders_the_list(qtbot, page, waits):
    fold = page.folds.widgets[waits[1]]
    QTest.keyClick(fold.toggle, SPACE)
    fold.urgency.setFocus()
    fold.urgency.set_value(Urgency.U1)
    fold.flush()
    qtbot.waitUntil(lambda: order(page) == waits[::-1])


def test_a_bridge_is_agreed_seen_and_asked_after_on_its_day(qtbot, home, page, waits, bench):
    fold = page.folds.widgets[waits[0]]
    QTest.keyClick(fold.toggle, SPACE)
    assert isinstance(fold.bridge, NewBridge)
    QTest.keyClicks(fold.bridge.text, "De buurvrouw oefent elke dag")
    QTest.keyClicks(fold.bridge.who, "mevrouw Bos")
    QTest.keyClick(fold.bridge.agree, SPACE)
    assert fold.bridge.fields["check_on"].problem_text
    fold.bridge.day.set_day(TODAY)
    QTest.keyClick(fold.bridge.agree, SPACE)
    qtbot.waitUntil(lambda: isinstance(fold.bridge, KeptBridge))
    assert "De buurvrouw oefent elke dag · door mevrouw Bos" in fold.detail.text()
    card = CheckCard(home.services.waiting, bench.tasks, bench.changes, bench.say, now)
    qtbot.addWidget(card)
    beside = WaitsCard(bench)
    qtbot.addWidget(beside)
    card.look()
    beside.look()
    qtbot.waitUntil(lambda: card.rows.model().rowCount() == 1)
    qtbot.waitUntil(lambda: len(beside.folds.widgets) == 2)
    assert "De buurvrouw" in beside.folds.widgets[waits[0]].detail.text()
    fold.bridge.day.setFocus()
    fold.bridge.day.set_day(TODAY + timedelta(days=7))
    fold.flush()
    qtbot.waitUntil(lambda: home.services.waiting.checks(TODAY) == ())
    QTest.keyClick(fold.bridge.stop, SPACE)
    qtbot.waitUntil(lambda: isinstance(fold.bridge, NewBridge))


def test_a_list_is_of_a_team_a_place_or_an_offer_and_counts_people_apart(qtbot, home, page, waits):
    place = next(one for one in page.view.places if one.name == "AZC Noorderhof")
    home.services.waiting.save(waits[1], {}, {"location_id": place.id})
    page.look_again()
    qtbot.waitUntil(lambda: ("location_id", place.id) in page.which.values)
    assert ("provision_name", "Taalmaatje") in page.which.values
    assert "1 mens" in page.context.text()
    assert "2 vra" in page.context.text()
    page.which.set_value(("location_id", place.id))
    assert order(page) == [waits[1]]
    told = page.figures.now[Part.LISTED]
    assert "minder dan vijf" in told.plain.text()
    assert not told.link.isVisible()


def test_a_figure_opens_the_list_of_whom_it_counts(qtbot, home, page, file_id):
    offer = next(one for one in home.services.directory.find("Taal") if one.kind == "informal")
    for days in (50, 60, 70):
        row = home.services.referrals.prepare(file_id, offer.id)
        shared(home.services, row.id)
        for status in (ReferralStatus.READY, ReferralStatus.SENT):
            home.services.referrals.step(row.id, status, TODAY - timedelta(days=days))
    page.look_again()
    line = page.figures.now[Part.LISTED]
    qtbot.waitUntil(line.link.isVisible)
    assert "5" in line.link.text()
    QTest.keyClick(line.link, SPACE)
    rows = page.behind.rows
    assert (page.card.isVisible(), len(rows.rows())) == (False, 5)
    assert [int(row.when.split()[0]) for row in rows.rows()] == [70, 60, 50, 6, 2]
    qtbot.waitUntil(rows.hasFocus)
    wanted = []
    page.file_requested.connect(wanted.append)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert wanted == [file_id]
    QTest.keyClick(page.behind.back, SPACE)
    assert (page.card.isVisible(), page.behind.isVisible()) == (True, False)
    assert page.which.hasFocus()
