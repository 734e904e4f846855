"""Changing the passphrase at the desk, while work waits to be sent."""

import pytest
from PySide6.QtCore import Qt

from tests.house import PASSPHRASE
from tests.storage.furnished import audited
from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.storage import kdf, keys
from wijkdesk.ui.settings.passphrase_card import PassphraseCard

NEW = "paars fiets egel lamp"


@pytest.fixture
def card(qtbot, home, tasks, said):
    made = PassphraseCard(home.services.profile, tasks, said.say)
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: bool(made.secured.text()))
    return made


def fill(qtbot, card, old=PASSPHRASE, new=NEW, again=NEW):
    qtbot.mouseClick(card.change, Qt.MouseButton.LeftButton)
    for box, text in ((card.old_box, old), (card.new.box, new), (card.new.again_box, again)):
        box.clear()
        qtbot.keyClicks(box, text)


def test_closed_it_says_how_the_profile_is_secured(card):
    assert card.secured.text() == "Alleen een wachtzin"
    assert not card.form.isVisible()
    assert not unnamed(card)


def test_a_new_passphrase_opens_the_profile_and_work_is_still_there(qtbot, home, card, said):
    fill(qtbot, card)
    assert card.new.fields["passphrase"].hint.text() == "Sterk."
    qtbot.keyClick(card.new.again_box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("Uw wachtzin is gewijzigd. Al uw werk staat er nog.", "ok")]
    assert keys.unlock(home.folder, NEW) == home.store.key
    assert "passphrase_change" in {act for _, act, _ in audited(home.store)}
    assert not card.form.isVisible()
    assert card.change.hasFocus()
    assert {box.text() for box in (card.old_box, card.new.box, card.new.again_box)} == {""}
    assert not keys.read_header(home.folder).kdf.memory_kib < kdf.FLOOR.memory_kib


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        ({"old": "iets anders dan dit"}, "old", "klopt niet"),
        ({"old": ""}, "old", "ontbreekt"),
        ({"new": "kort", "again": "kort"}, "passphrase", "te kort"),
        ({"new": "Welkom2026!!", "again": "Welkom2026!!"}, "passphrase", "makkelijk te raden"),
        ({"again": "paars fiets egel lamb"}, "again", "niet gelijk"),
    ],
)
def test_what_is_wrong_is_told_beside_its_box_and_nothing_changes(
    qtbot, home, card, typed, field, words
):
    fill(qtbot, card, **typed)
    card.send()
    qtbot.waitUntil(lambda: words in card.fields[field].problem_text)
    qtbot.waitUntil(card.keep.isEnabled)
    assert card.fields[field].box.hasFocus()
    assert keys.unlock(home.folder, PASSPHRASE) == home.store.key


def test_who_thinks_better_of_it_leaves_nothing_behind(qtbot, card):
    fill(qtbot, card)
    qtbot.mouseClick(card.cancel, Qt.MouseButton.LeftButton)
    assert not card.form.isVisible()
    assert {box.text() for box in (card.old_box, card.new.box, card.new.again_box)} == {""}


def test_open_everything_has_a_name_and_room(qtbot, card):
    fill(qtbot, card, new="kort", again="")
    card.send()
    assert not unnamed(card)
    assert not small(card)
    assert not clipped(card)
