"""The truth about sync on one page, and choosing between two texts by mouse and by keyboard."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.storage.furnished import audited
from tests.ui.accessible import clipped, small, unnamed
from tests.ui.sync.trouble import OURS, THEIRS, clash, confirm_all, hold_back, now
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui import theme
from wijkdesk.ui.sync.sync_page import SyncPage

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(home, file_id, tasks, bus):
    home.tasks, home.changes, home.said, home.sent = tasks, bus, [], []
    home.file_id = file_id
    home.note_id = home.services.journal.add(home.file_id, THEIRS).id
    return home


def shown(qtbot, desk):
    made = SyncPage(
        desk.services.sync_state,
        desk.services.drafts,
        desk.tasks,
        desk.changes,
        lambda: desk.sent.append(True),
        lambda *said: desk.said.append(said[0]),
        now,
    )
    qtbot.addWidget(made)
    desk.page = made  # qtbot keeps none alive
    made.resize(1072, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: bool(made.truth.sentence.text()))
    qtbot.waitUntil(lambda: all(card.isVisible() for card in made.cards.values()))
    return made


def only_card(page):
    (card,) = page.cards.values()
    return card


def note(desk):
    return next(
        moment.text
        for moment in desk.services.files.look(desk.file_id).contact_moments
        if moment.id == desk.note_id
    )


def words(widget):
    """Everything that can be read in a part of the page."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def is_whole(page):
    """A layout of wrapped words needs a second look, so this is asked until it is so."""
    assert clipped(page) == []


def settle(qtbot, desk, page):
    """Everything that was asked of the store has been answered."""
    answered = []
    for lane in ("store", "read"):
        desk.tasks.run(page, list, answered.append, lane=lane)
    qtbot.waitUntil(lambda: len(answered) == 2)


def test_what_is_unsent_is_told_for_the_whole_and_per_household(qtbot, desk):
    page = shown(qtbot, desk)
    assert "nog niet verstuurd (oudste: vandaag" in page.truth.sentence.text()
    family_row = next(row for row in page.households.list.rows() if row.key == desk.file_id)
    assert family_row.title == "Gezin Habte – Tesfay"
    assert "Nog niet bevestigd" in family_row.detail
    assert "nog niet verstuurd" in family_row.chips[0].text


def test_once_the_centre_confirmed_it_the_page_says_so(qtbot, desk):
    page = shown(qtbot, desk)
    confirm_all(desk.store, desk.file_id)
    desk.changes.changed.emit(EVERYTHING)
    qtbot.waitUntil(lambda: page.truth.sentence.text() == "Alles is bij de centrale opslag.")
    family_row = next(row for row in page.households.list.rows() if row.key == desk.file_id)
    assert "Bevestigd vandaag" in family_row.detail
    assert family_row.chips[0].text == "alles verstuurd"


def test_the_keyboard_starts_at_the_one_main_button_and_it_sends(qtbot, desk):
    page = shown(qtbot, desk)
    page.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert desk.sent == [True]
    page.set_sending(True)
    assert "Bezig" in page.truth.send.text()
    page.set_sending(False)
    assert page.truth.send.text() == "Nu versturen"


def test_a_household_leads_to_its_file_and_an_inbox_nowhere(qtbot, desk):
    page = shown(qtbot, desk)
    page.households.list.select(desk.file_id)
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.keyClick(page.households.list, Qt.Key.Key_Return)
    assert asked.args == [desk.file_id]
    page.households.list.select("Wijkteam West")
    with qtbot.assertNotEmitted(page.file_requested):
        qtbot.keyClick(page.households.list, Qt.Key.Key_Return)


def test_what_is_held_back_says_why_and_that_the_text_is_kept(qtbot, desk):
    hold_back(desk.store, desk.file_id, "no_access")
    page = shown(qtbot, desk)
    qtbot.waitUntil(lambda: "Contactmoment" in words(page.held_back))
    told = words(page.held_back)
    assert "Uw tekst is bewaard." in told
    assert "Contactmoment" in told
    assert "Gezin Habte – Tesfay" in told
    assert "Vraag de regisseur" in told


def test_nothing_held_back_is_not_talked_about(qtbot, desk):
    assert not shown(qtbot, desk).held_back.isVisible()


def test_a_conflict_tells_who_when_and_where_with_both_texts(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    card = only_card(shown(qtbot, desk))
    assert card.title.text() == "Contactmoment: verslag"
    assert card.action.text() == "Gezin Habte – Tesfay"
    assert (card.current.title.text(), card.current.detail.text()) == (
        "Wat er nu staat",
        "Yusuf Aydin",
    )
    assert card.incoming.title.text() == "Wat u schreef"
    assert card.about.text().startswith("Yusuf Aydin en u schreven hier allebei iets.")
    assert card.incoming.detail.text().startswith("gisteren ")
    assert card.current.text.accessibleName() == THEIRS
    assert card.incoming.text.accessibleName() == OURS


def test_differing_words_are_marked_by_more_than_colour_and_spoken(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    card = only_card(shown(qtbot, desk))
    marked = card.current.text.text().partition("<span")[2].partition("</span>")[0]
    assert "dinsdag" in marked
    assert "underline" in marked
    assert "font-weight" in marked
    assert card.current.text.accessibleDescription() == "Anders: dinsdag"


def test_what_people_wrote_is_never_read_as_mark_up(qtbot, desk):
    wicked = "<b>vet</b> & <img src='file:///etc/passwd'>"
    clash(desk.store, desk.file_id, desk.note_id, incoming={"text": wicked})
    card = only_card(shown(qtbot, desk))
    assert "<b>" not in card.incoming.text.text()
    assert "<img" not in card.incoming.text.text()
    assert card.incoming.text.accessibleName() == wicked


def test_keeping_what_stands_changes_nothing_and_ends_the_conflict(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    page = shown(qtbot, desk)
    with qtbot.waitSignal(desk.changes.changed) as told:
        qtbot.mouseClick(only_card(page).current.keep, CLICK)
    assert told.args[0].touches(desk.file_id)
    assert page.cards == {}
    assert note(desk) == THEIRS
    assert desk.services.sync_state.conflicts() == []
    assert "bewaard" in desk.said[-1]


def test_choosing_the_other_text_puts_it_in_the_file(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    page = shown(qtbot, desk)
    only_card(page).incoming.keep.setFocus()
    with qtbot.waitSignal(desk.changes.changed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert note(desk) == OURS
    assert page.truth.send.hasFocus()  # the button that had the keyboard is gone


def test_after_a_choice_the_keyboard_is_at_the_next_one(qtbot, desk):
    first = clash(desk.store, desk.file_id, desk.note_id)
    clash(desk.store, desk.file_id, desk.note_id, incoming={"text": "Iets anders"})
    page = shown(qtbot, desk)
    with qtbot.waitSignal(desk.changes.changed):
        qtbot.mouseClick(page.cards[first].current.keep, CLICK)
    settle(qtbot, desk, page)
    assert only_card(page).current.keep.hasFocus()


def test_two_texts_are_made_into_one(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    page = shown(qtbot, desk)
    card = only_card(page)
    qtbot.mouseClick(card.merge, CLICK)
    assert card.box.text.hasFocus()
    assert card.box.text.text() == f"{THEIRS}\n\n{OURS}"
    card.box.text.selectAll()
    qtbot.keyClicks(card.box.text, "Dinsdag of woensdag, dat vragen we na.")
    with qtbot.waitSignal(desk.changes.changed):
        qtbot.mouseClick(card.box.save, CLICK)
    assert note(desk) == "Dinsdag of woensdag, dat vragen we na."
    settle(qtbot, desk, page)
    assert desk.services.drafts.pending("conflict", str(card.row.id)) == {}


def test_a_text_that_is_being_made_survives_the_program(qtbot, desk):
    conflict_id = clash(desk.store, desk.file_id, desk.note_id)
    page = shown(qtbot, desk)
    qtbot.mouseClick(only_card(page).merge, CLICK)
    only_card(page).box.text.selectAll()
    qtbot.keyClicks(only_card(page).box.text, "Half af")
    qtbot.waitUntil(
        lambda: bool(desk.services.drafts.pending("conflict", str(conflict_id))), timeout=2000
    )
    again = shown(qtbot, desk)
    qtbot.waitUntil(lambda: bool(again.cards))
    assert only_card(again).box.text.text() == "Half af"
    assert only_card(again).box.isVisible()


def test_news_from_sync_leaves_alone_what_is_being_typed(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    page = shown(qtbot, desk)
    card = only_card(page)
    qtbot.mouseClick(card.merge, CLICK)
    qtbot.keyClicks(card.box.text, "Ik schrijf nog")
    clash(desk.store, desk.file_id, desk.note_id, incoming={"text": "Iets anders"})
    desk.changes.changed.emit(EVERYTHING)
    qtbot.waitUntil(lambda: len(page.cards) == 2)
    assert card.box.isVisible()
    assert card.box.text.hasFocus()
    assert "Ik schrijf nog" in card.box.text.text()


def test_choosing_after_all_keeps_the_two_texts_to_choose_from(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    card = only_card(shown(qtbot, desk))
    qtbot.mouseClick(card.merge, CLICK)
    qtbot.mouseClick(card.box.cancel, CLICK)
    assert not card.box.isVisible()
    assert card.merge.isVisible()


def test_a_conflict_that_a_colleague_decided_meanwhile_says_so(qtbot, desk):
    conflict_id = clash(desk.store, desk.file_id, desk.note_id)
    page = shown(qtbot, desk)
    desk.services.sync_state.resolve(conflict_id, "current")
    qtbot.mouseClick(only_card(page).incoming.keep, CLICK)
    qtbot.waitUntil(lambda: page.cards == {})
    assert "al gekozen" in desk.said[-1]
    assert note(desk) == THEIRS


def test_a_choice_from_a_list_is_shown_in_words_and_cannot_be_made_into_one(qtbot, desk):
    need = desk.services.needs.add(desk.file_id)
    clash(
        desk.store,
        desk.file_id,
        need.id,
        entity="need",
        unit="life_area",
        kind="scalar",
        base={"life_area": None},
        current={"life_area": "money"},
        incoming={"life_area": "mind"},
    )
    card = only_card(shown(qtbot, desk))
    assert card.current.text.accessibleName() == "Geld en administratie"
    assert card.incoming.text.accessibleName() == "Psychische gezondheid"
    assert not card.merge.isVisible()


def test_fields_that_belong_together_are_shown_together(qtbot, desk):
    person = desk.services.files.look(desk.file_id).people[0]
    clash(
        desk.store,
        desk.file_id,
        person.id,
        entity="person",
        unit="unit:phone",
        kind="unit",
        base={"phone": None, "contact_note": None},
        current={"phone": "06 1234", "contact_note": None},
        incoming={"phone": "06 5678", "contact_note": "Niet overdag"},
    )
    page = shown(qtbot, desk)
    card = only_card(page)
    assert "Telefoon: 06 1234" in card.current.text.accessibleName()
    assert ": Niet overdag" in card.incoming.text.accessibleName()
    with qtbot.waitSignal(desk.changes.changed):
        qtbot.mouseClick(card.incoming.keep, CLICK)
    changed = next(
        one for one in desk.services.files.look(desk.file_id).people if one.id == person.id
    )
    assert (changed.phone, changed.contact_note) == ("06 5678", "Niet overdag")


@pytest.mark.parametrize(
    ("kind", "texts", "side"),
    [
        (
            "delete_vs_edit",
            {"base": {"text": "Kort"}, "current": {"text": THEIRS}, "incoming": {}},
            "current",
        ),
        (
            "edit_vs_delete",
            {"base": {"text": "Kort"}, "current": {}, "incoming": {"text": THEIRS}},
            "incoming",
        ),
    ],
)
def test_writing_in_what_another_threw_away_is_explained(qtbot, desk, kind, texts, side):
    clash(desk.store, desk.file_id, desk.note_id, unit="*", kind=kind, **texts)
    page = shown(qtbot, desk)
    card = only_card(page)
    other = {"current": card.incoming, "incoming": card.current}[side]
    mine = {"current": card.current, "incoming": card.incoming}[side]
    assert "haalde dit weg" in card.about.text()
    assert other.text.accessibleName() == "Weggehaald."
    assert mine.text.accessibleName() == THEIRS
    assert not other.keep.isVisible()
    with qtbot.waitSignal(desk.changes.changed):
        qtbot.mouseClick(mine.keep, CLICK)
    assert note(desk) == THEIRS


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_and_everything_can_be_said(qtbot, qapp, desk, scale):
    theme.apply(qapp, "light", scale)
    clash(desk.store, desk.file_id, desk.note_id)
    hold_back(desk.store, desk.file_id, "missing_row")
    page = shown(qtbot, desk)
    page.resize(968, 600)
    qtbot.mouseClick(only_card(page).merge, CLICK)
    qtbot.waitUntil(partial(is_whole, page))
    assert small(page) == []
    assert unnamed(page) == []


def test_two_who_merged_the_same_people_each_kept_another_one(qtbot, desk):
    people = desk.services.files.look(desk.file_id).people
    samuel, rahwa = (next(p for p in people if p.given_names == n) for n in ("Samuel", "Rahwa"))
    how = {"entity": "person", "unit": "merged_into", "kind": "state"}
    texts = {"base": {"merged_into": None}, "current": {"merged_into": None}}
    other = {"merged_into": rahwa.id.hex}
    clash(desk.store, desk.file_id, samuel.id, **how, **texts, incoming=other)
    card = only_card(shown(qtbot, desk))
    assert "voegden deze twee samen" in card.about.text()
    assert card.current.text.accessibleName() == "Samuel Tesfay blijft."
    assert card.incoming.text.accessibleName() == "Rahwa Tesfay blijft."
    assert not card.merge.isVisible()
    qtbot.mouseClick(card.incoming.keep, CLICK)
    qtbot.waitUntil(lambda: len(desk.services.files.look(desk.file_id).people) == 2)


def readings(desk):
    return [act for _, act, _ in audited(desk.store) if act.startswith("list_")]


def test_an_open_page_that_looks_again_is_one_reading_until_something_new_is_shown(qtbot, desk):
    clash(desk.store, desk.file_id, desk.note_id)
    page = shown(qtbot, desk)
    settle(qtbot, desk, page)
    opened = sorted(readings(desk))
    assert opened == ["list_conflicts", "list_held_back", "list_merged"]
    for _ in range(3):
        desk.changes.changed.emit(EVERYTHING)
        settle(qtbot, desk, page)
    assert sorted(readings(desk)) == opened
    hold_back(desk.store, desk.file_id, "no_access")
    desk.changes.changed.emit(EVERYTHING)
    settle(qtbot, desk, page)
    assert readings(desk)[3:] == ["list_held_back"]
    page.hide()
    page.show()
    settle(qtbot, desk, page)
    assert sorted(readings(desk)[4:]) == opened
