"""Backup copies in the settings: to see that they are there, and to go back to one."""

from datetime import timedelta

import pytest

from tests.ui.sync.trouble import now
from wijkdesk.storage import copies, restore
from wijkdesk.ui.settings.backups_card import BackupsCard


@pytest.fixture
def card(qtbot, home, tasks, said):
    """The card on a profile of which a copy was made."""
    home.services.backups.make()
    made = BackupsCard(home.services.backups, tasks, said.say, now)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.list.rows()))
    return made


def test_a_copy_says_when_and_what_is_in_it(card):
    (row,) = card.list.rows()
    assert row.title == "0 dossier(s), 0 persoon/personen"
    assert row.detail.endswith((" kB", " MB"))
    assert row.when.startswith("vandaag")
    assert not card.more.isVisible()


def test_one_can_be_made_by_hand(qtbot, home, card, said):
    home.services.registrations.start("Dhr. Visser")
    card.make.click()
    assert not card.make.isEnabled()
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("De reservekopie is gemaakt en nagekeken.", "ok")]
    qtbot.waitUntil(lambda: "verstuurd" in card.list.rows()[0].detail)
    assert card.make.isEnabled()


def test_going_back_is_asked_once_more_and_can_be_left(qtbot, card):
    card.list.opened.emit(card.list.rows()[0].key)
    assert card.ask.isVisible()
    assert card.question.text().startswith("Terug naar vandaag")
    card.cancel.click()
    assert not card.ask.isVisible()


def test_a_copy_is_made_ready_before_the_program_starts_again(qtbot, home, card):
    card.list.opened.emit(card.list.rows()[0].key)
    with qtbot.waitSignal(card.restarting):
        card.back.click()
    assert restore.is_ready(home.folder)


def test_a_damaged_copy_is_marked_and_cannot_be_chosen(qtbot, home, card, said):
    copies.copies(home.folder)[0].path.write_bytes(b"x" * 9000)
    card.look()
    qtbot.waitUntil(lambda: card.list.rows()[0].title == "niet te lezen")
    assert [mark.text for mark in card.list.rows()[0].chips] == ["beschadigd"]
    card.list.opened.emit(card.list.rows()[0].key)
    assert not card.ask.isVisible()


def test_a_copy_that_is_damaged_meanwhile_changes_nothing(qtbot, home, card, said):
    card.list.opened.emit(card.list.rows()[0].key)
    path = copies.copies(home.folder)[0].path
    content = bytearray(path.read_bytes())
    content[-300] ^= 1
    path.write_bytes(content)
    card.back.click()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0][1] == "bad"
    assert not restore.is_ready(home.folder)
    assert card.back.isEnabled()


def test_more_than_a_few_are_shown_when_asked(qtbot, home, card):
    first = copies.copies(home.folder)[0]
    for n in range(1, 9):
        name = copies.name_of(first.at - timedelta(days=n))
        first.path.with_name(name).write_bytes(first.path.read_bytes())
    card.look()
    qtbot.waitUntil(card.more.isVisible)
    assert card.more.text() == "Nog 3 oudere"
    card.more.click()
    assert len(card.list.rows()) == 9
    assert not card.more.isVisible()
