"""The card of a clash: what stood there first, long texts, other scripts, and texts made one."""

import json
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.sync.test_sync_page import desk, is_whole, only_card, shown
from tests.ui.sync.trouble import OURS, THEIRS, clash, hold_back
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.vocabulary import ConflictStatus

__all__ = ["desk"]

CLICK = Qt.MouseButton.LeftButton
CALM = "Het gaat goed op school en ook thuis is het rustig. "


def test_what_stood_there_first_is_one_key_away(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    card = only_card(shown(qtbot, desk))
    assert not card.texts.base.isVisible()
    card.texts.before.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert card.texts.base.text.accessibleName() == "Samuel gaat naar school."
    assert card.texts.base.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert not card.texts.base.isVisible()


def test_of_twenty_thousand_letters_one_sees_where_they_differ_and_all_when_asked(qtbot, desk):
    story = CALM * 190
    texts = {"current": {"text": f"{story}Oma belt. {story}"}}
    texts["incoming"] = {"text": f"{story}Opa belt. {story}"}
    clash(desk.store, desk.file_id, desk.note_id, **texts)
    page = shown(qtbot, desk)
    card = only_card(page)
    assert len(card.current.text.accessibleName()) < 700
    assert "Oma belt." in card.current.text.accessibleName()
    assert card.current.text.accessibleDescription() == "Anders: Oma"
    qtbot.mouseClick(card.texts.whole, CLICK)
    assert card.current.text.accessibleName() == texts["current"]["text"]
    assert card.incoming.text.accessibleName() == texts["incoming"]["text"]
    qtbot.waitUntil(partial(is_whole, page))


@pytest.mark.parametrize("words_of", ["ሳሙኤል ናብ ቤት ትምህርቲ ይኸይድ", "يذهب صموئيل إلى المدرسة"])
def test_a_text_in_another_script_stays_as_it_was_written(qtbot, desk, words_of):
    clash(desk.store, desk.file_id, desk.note_id, incoming={"text": f"Samuel.\n{words_of}"})
    card = only_card(shown(qtbot, desk))
    assert card.incoming.text.accessibleName() == f"Samuel.\n{words_of}"
    assert card.incoming.text.text().count("<p ") == 2


def test_a_line_in_arabic_script_begins_at_the_right(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id, incoming={"text": "صموئيل"})
    text = only_card(shown(qtbot, desk)).incoming.text
    image = text.grab().toImage()
    assert inked(image, right=True) > 0
    assert inked(image, right=False) == 0


def inked(image: QImage, *, right: bool) -> int:
    """Points that are not the ground, in the outer quarter of a picture."""
    quarter = image.width() // 4
    columns = range(image.width() - quarter, image.width()) if right else range(quarter)
    ground = image.pixel(image.width() // 2, image.height() - 1)
    return sum(image.pixel(x, y) != ground for x in columns for y in range(min(40, image.height())))


def test_a_text_that_was_made_of_two_says_so_with_both_originals_at_hand(qtbot, desk):
    made = clash(desk.store, desk.file_id, desk.note_id, status=ConflictStatus.MERGED)
    page = shown(qtbot, desk)
    qtbot.waitUntil(page.merged.isVisible)
    assert page.cards == {}  # nothing to decide
    fold = page.merged.folds[made]
    assert fold.title.text() == "Contactmoment: verslag"
    assert "Yusuf Aydin en u" in fold.detail.text()
    qtbot.mouseClick(fold.toggle, CLICK)
    assert fold.form.current.text.accessibleName() == THEIRS
    assert fold.form.incoming.text.accessibleName() == OURS
    desk.changes.changed.emit(EVERYTHING)
    qtbot.waitUntil(partial(is_whole, page))
    assert page.merged.folds[made].is_open()


def test_who_comes_from_a_box_lands_on_its_card_with_the_keyboard(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    second = clash(desk.store, desk.file_id, desk.note_id, incoming={"text": "Iets anders"})
    page = shown(qtbot, desk)
    page.show_choice(second)
    qtbot.waitUntil(page.cards[second].current.keep.hasFocus)


def test_what_is_held_back_shows_ones_own_text_and_leads_to_the_file(qtbot, desk):
    diff = json.dumps({"text": [None, OURS], "author_id": [None, "0" * 32]})
    hold_back(desk.store, desk.file_id, "no_access", diff=diff)
    page = shown(qtbot, desk)
    qtbot.waitUntil(page.held_back.isVisible)
    (entry,) = page.held_back.entries
    qtbot.mouseClick(entry.show_text, CLICK)
    assert entry.text.text.accessibleName() == OURS
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.mouseClick(entry.to_file, CLICK)
    assert asked.args == [desk.file_id]


def test_on_which_laptop_each_was_written_is_said_where_that_differs(qtbot, desk):
    names = {"current_laptop": "NB-0412", "incoming_laptop": "NB-0733"}
    clash(desk.store, desk.file_id, desk.note_id, **names)
    card = only_card(shown(qtbot, desk))
    assert card.current.detail.text() == "Yusuf Aydin · op laptop NB-0412"
    assert card.incoming.detail.text().endswith(" · op laptop NB-0733")


def test_of_one_laptop_nothing_is_said(qtbot, desk):
    names = {"current_laptop": "NB-0412", "incoming_laptop": "NB-0412"}
    clash(desk.store, desk.file_id, desk.note_id, **names)
    card = only_card(shown(qtbot, desk))
    assert "NB-0412" not in card.current.detail.text() + card.incoming.detail.text()


def test_a_text_that_was_put_together_is_put_away_when_it_was_seen(qtbot, desk):
    made = clash(desk.store, desk.file_id, desk.note_id, status=ConflictStatus.MERGED)
    page = shown(qtbot, desk)
    fold = page.merged.folds[made]
    fold.away.setFocus()
    qtbot.keyClick(fold.away, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.merged.folds)
    assert page.merged.isHidden()
    assert QApplication.focusWidget() is page.truth.send
    assert desk.said[-1].startswith("Weggelegd.")
