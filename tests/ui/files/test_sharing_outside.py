"""A sharing card of no referral, made by typing: of 12 to 16 child and parent say yes both."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.services.test_sharing_cards import school
from tests.ui.sync.trouble import now
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.sharing_outside import SharingOutside
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.vocabulary import PartyKind, SharingGround

SPACE = Qt.Key.Key_Space


@pytest.fixture
def card(qtbot, home, tasks, bus, said, file_id):
    made = SharingOutside(Bench(file_id, home.services, tasks, bus, said.say))
    qtbot.addWidget(made)
    made.resize(620, 900)
    bus.changed.connect(made.look)
    made.look()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made.about.count() > 1)
    return made


def test_a_child_of_thirteen_and_who_has_gezag_are_asked_both(qtbot, card, home, file_id):
    today = now().date()
    names = dict(home.services.sharing_cards.of_file(file_id).people)
    samuel = next(one for one, name in names.items() if name.startswith("Samuel"))
    born = today.replace(year=today.year - 13, day=1)
    home.services.people.save(samuel, {}, {"birth_date": born})
    card.look()
    qtbot.waitUntil(lambda: samuel in card.person.values)
    QTest.keyClick(card.begin, SPACE)
    assert card.fields["also_id"].isHidden()
    card.party_kind.set_value(PartyKind.SCHOOL)
    for box, words in ((card.party, "De Regenboog"), (card.purpose, "Samen letten op slapen")):
        QTest.keyClicks(box, words)
    card.exactly.set_text("Dat Samuel slecht slaapt")
    card.ground.set_value(SharingGround.CONSENT)
    assert not card.fields["also_id"].isHidden()
    card.about.set_value(samuel)
    card.person.set_value(samuel)
    for box, day in ((card.agreed_on, today), (card.since, today)):
        QTest.keyClicks(box, f"{day:%d-%m-%Y}")
    QTest.keyClicks(card.until, f"{today + timedelta(days=30):%d-%m-%Y}")
    QTest.keyClick(card.lay, SPACE)
    qtbot.waitUntil(lambda: bool(card.fields["also_id"].problem_text))
    assert home.services.sharing_cards.of_file(file_id).cards == ()
    assert not any(field.problem_text for n, field in card.fields.items() if n != "also_id")
    mother = next(one for one, name in card_people(card.also) if name.startswith("Letay"))
    card.also.set_value(mother)
    assert card.fields["also_id"].problem_text == ""  # who mends it is not told so any longer
    QTest.keyClick(card.lay, SPACE)
    qtbot.waitUntil(lambda: len(home.services.sharing_cards.of_file(file_id).cards) == 1)
    (kept,) = home.services.sharing_cards.of_file(file_id).cards
    assert [one.split()[0] for one in kept.person.split(", ")] == ["Samuel", "Letay"]


def test_what_runs_out_is_laid_down_again_after_it_was_looked_over(qtbot, card, home, file_id):
    today = now().date()
    home.services.sharing_cards.make(file_id, replace(school(), until=today + timedelta(days=5)))
    card.look()
    qtbot.waitUntil(lambda: bool(links(card, "Maak opnieuw")))
    QTest.keyClick(links(card, "Maak opnieuw")[0], SPACE)
    assert (card.party.text(), card.exactly.text()) == (school().party, school().exactly)
    QTest.keyClick(card.lay, SPACE)
    qtbot.waitUntil(lambda: bool(card.fields["until"].problem_text))
    QTest.keyClicks(card.until, f"{today + timedelta(days=90):%d-%m-%Y}")
    assert card.fields["until"].problem_text == ""
    QTest.keyClick(card.lay, SPACE)
    qtbot.waitUntil(lambda: len(home.services.sharing_cards.of_file(file_id).cards) == 2)
    newest, _older = home.services.sharing_cards.of_file(file_id).cards
    assert newest.row.since == today + timedelta(days=5)


def links(card, words):
    """The buttons that say so."""
    return [one for one in card.findChildren(IdButton) if one.text() == words]


def card_people(box):
    """The ids and names that are offered."""
    return [(one, box.itemText(n)) for n, one in enumerate(box.values) if one is not None]
