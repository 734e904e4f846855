"""Writing down what was said: nothing is lost, and it is clear who may read it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.bench.desk import talks
from tests.ui.accessible import unnamed
from wijkdesk.services.changes import of_file
from wijkdesk.services.files import NEWEST
from wijkdesk.ui.files.contact_entry import ContactEntry
from wijkdesk.vocabulary import CompartmentKind, Interpreter, InterpreterKind, PlaceKind


def entries(page):
    found = page.timeline.entries.widgets.values()
    return [entry for entry in found if isinstance(entry, ContactEntry)]


def go_back(qtbot, timeline):
    shown = timeline.entries.widgets.keys()
    timeline.more.click()
    qtbot.waitUntil(
        lambda: timeline.entries.widgets.keys() != shown and timeline.entries.is_whole()
    )


def words_of(home, file_id, talk):
    return home.services.journal.words(file_id, [talk])[0].text


def write(qtbot, page, words):
    composer = page.timeline.composer
    composer.text.setFocus()
    qtbot.keyClicks(composer.text, words)
    return composer


def test_ctrl_enter_saves_and_the_box_is_ready_for_the_next(qtbot, page, home, file_id):
    page.show_tab("timeline")
    composer = write(qtbot, page, "Gesprek met moeder")
    composer.place.setCurrentIndex(2)
    assert composer.place.value() is PlaceKind.AZC
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(entries(page)) == 1)
    entry = entries(page)[0]
    assert entry.text.text() == "Gesprek met moeder"
    assert entry.title.text() == "AZC Noorderhof · Noor de Wit"
    assert entry.chip.text() == "gezin"
    assert composer.text.text() == ""
    row = home.services.files.look(file_id).contact_moments[0]
    assert row.visibility is CompartmentKind.SHARED


def test_a_note_for_the_team_is_chosen_and_shown_with_a_lock(qtbot, page, home, file_id):
    page.show_tab("timeline")
    composer = write(qtbot, page, "Zorgen besproken")
    qtbot.mouseClick(composer.for_team, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(composer.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(entries(page)) == 1)
    assert entries(page)[0].chip.mark.text == "alleen team"
    assert entries(page)[0].chip.mark.icon == "lock"
    assert composer.for_family.isChecked()
    row = home.services.files.look(file_id).contact_moments[0]
    assert row.visibility is CompartmentKind.TEAM


def test_a_note_about_safety_says_who_reads_it_and_why_and_undoing_it_leaves_no_trap(
    qtbot, page, home, file_id
):
    page.show_tab("timeline")
    composer = write(qtbot, page, "Er is geslagen")
    radios = composer.readers.radios
    safety = radios[CompartmentKind.SAFETY]
    qtbot.waitUntil(safety.isVisible)
    assert not radios[CompartmentKind.PW].isVisible()  # she does not carry that law out
    assert not unnamed(composer)
    safety.setFocus()
    qtbot.keyClick(safety, Qt.Key.Key_Space)
    assert "veiligheid" in composer.readers.reason.text()
    assert composer.readers.reason.isVisible()
    qtbot.mouseClick(composer.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(entries(page)) == 1)
    (entry,) = entries(page)
    assert (entry.chip.mark.text, entry.chip.mark.icon) == ("veiligheid", "lock")
    assert entry.chip.toolTip() == composer.readers.radios[CompartmentKind.SAFETY].toolTip()
    assert composer.for_family.isChecked()  # a lock is put on each time
    assert composer.readers.reason.isHidden()
    (act,) = [act for act in home.services.undo.acts() if act.entity == "contact_moment"]
    home.services.undo.turn(act.id)
    home.services.journal.add(file_id, "Toch wel.", visibility=CompartmentKind.SAFETY)
    (row,) = home.services.files.look(file_id).contact_moments
    assert (row.text, row.visibility) == ("Toch wel.", CompartmentKind.SAFETY)


def test_an_interpreter_is_noted_with_the_contact_and_asks_no_more_than_it_needs(
    qtbot, page, home, file_id
):
    page.show_tab("timeline")
    composer = write(qtbot, page, "Gesprek")
    with_whom = composer.interpreter
    assert with_whom.fields["interpreter_kind"].isHidden()
    with_whom.form.set_value(Interpreter.PHONE)
    assert with_whom.language.value() == "ti"
    with_whom.kind.set_value(InterpreterKind.INFORMAL)
    qtbot.keyClicks(with_whom.who, "een tante")
    qtbot.keyClicks(with_whom.why, "er was haast")
    qtbot.keyClicks(with_whom.minutes, "heel even")
    qtbot.mouseClick(composer.save, Qt.MouseButton.LeftButton)
    assert with_whom.fields["interpreter_minutes"].problem_text
    with_whom.minutes.setText("drie kwartier")
    qtbot.mouseClick(composer.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(entries(page)) == 1)
    (entry,) = entries(page)
    told = "Tolk via de telefoon · Tigrinya · 45 min · een tante · want er was haast"
    assert entry.spoken.text() == told
    assert with_whom.form.value() is None
    qtbot.mouseClick(entry.change, Qt.MouseButton.LeftButton)
    entry.interpreter.minutes.setFocus()
    entry.interpreter.minutes.setText("1 uur")
    entry.box.setFocus()
    qtbot.waitUntil(lambda: "60 min" in entry.spoken.text())
    assert home.services.files.look(file_id).contact_moments[0].interpreter_minutes == 60
    assert unnamed(entry) == []


def test_an_empty_note_is_refused_beside_the_box(qtbot, page):
    page.show_tab("timeline")
    composer = page.timeline.composer
    qtbot.mouseClick(composer.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(composer.words.problem_text))
    assert "Er staat nog niets" in composer.words.problem_text
    qtbot.keyClicks(composer.text, "a")
    assert composer.words.problem_text == ""


def test_what_is_typed_stands_there_again_after_a_crash(qtbot, open_page, settled):
    first = open_page()
    first.show_tab("timeline")
    composer = write(qtbot, first, "Half geschrev")
    qtbot.waitUntil(lambda: not composer.typed.timer.isActive())
    settled(first)
    second = open_page()
    qtbot.waitUntil(lambda: second.timeline.composer.text.text() == "Half geschrev")


def test_what_was_saved_does_not_come_back_as_a_draft(qtbot, open_page, settled):
    first = open_page()
    first.show_tab("timeline")
    composer = write(qtbot, first, "Klaar")
    composer.typed.keep()
    qtbot.mouseClick(composer.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(entries(first)) == 1)
    settled(first)
    second = open_page()
    settled(second)
    assert second.timeline.composer.text.text() == ""


def test_ones_own_text_is_changed_in_place(qtbot, page, home, bus, file_id):
    home.services.journal.add(file_id, "Samuel was weer op school")
    bus.changed.emit(of_file(file_id))
    page.show_tab("timeline")
    qtbot.waitUntil(lambda: len(entries(page)) == 1)
    entry = entries(page)[0]
    qtbot.mouseClick(entry.change, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is entry.box
    assert entry.box.text() == "Samuel was weer op school"
    entry.box.selectAll()
    qtbot.keyClicks(entry.box, "Samuel was ziek")
    qtbot.mouseClick(entry.change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: home.services.files.look(file_id).contact_moments[0].text == "Samuel was ziek"
    )
    assert entry.text.isVisible()
    qtbot.waitUntil(lambda: entry.text.text() == "Samuel was ziek")


def test_news_from_elsewhere_leaves_what_is_being_typed_alone(qtbot, page, home, bus, file_id):
    page.show_tab("timeline")
    composer = write(qtbot, page, "Ik schrijf nog")
    home.services.journal.add(file_id, "Van een collega")
    bus.changed.emit(of_file(file_id))
    qtbot.waitUntil(lambda: len(entries(page)) == 1)
    assert composer.text.text() == "Ik schrijf nog"
    assert QApplication.focusWidget() is composer.text


def test_a_long_journal_shows_its_last_part_first(qtbot, page, home, bus, file_id):
    for number in range(35):
        home.services.journal.add(file_id, f"Gesprek {number}")
    bus.changed.emit(of_file(file_id))
    page.show_tab("timeline")
    qtbot.waitUntil(lambda: len(entries(page)) == 30)
    qtbot.mouseClick(page.timeline.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(entries(page)) == 35)
    assert not page.timeline.more.isVisible()


def test_other_readers_are_chosen_by_keyboard_where_the_note_stands_with_who_they_are(
    qtbot, page, home, file_id, said
):
    page.show_tab("timeline")
    write(qtbot, page, "Moeder is bang voor vader")
    qtbot.keyClick(
        page.timeline.composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    qtbot.waitUntil(lambda: len(entries(page)) == 1)
    (entry,) = entries(page)
    readers = entry.readers
    assert readers.ask.accessibleName().startswith("Wie leest dit? Noor de Wit")
    readers.ask.setFocus()
    qtbot.keyClick(readers.ask, Qt.Key.Key_Space)
    qtbot.waitUntil(readers.is_open)
    assert readers.now.text() == "Nu leest dit: het gezin en Noor de Wit."
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert readers.readers.kind() is CompartmentKind.SAFETY
    assert readers.loses.text() == "Dit lezen niet meer: het gezin."
    assert readers.change.accessibleDescription() == "Dit lezen niet meer: het gezin."
    assert unnamed(page) == []
    readers.change.setFocus()
    qtbot.keyClick(readers.change, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: entries(page)[0].chip.mark.text == "veiligheid")
    (entry,) = entries(page)
    assert "Alleen gidsen en de teamleider" in entry.chip.accessibleDescription()
    qtbot.waitUntil(entry.readers.ask.hasFocus)
    assert said[-1][0].startswith("Andere lezers. Alleen gidsen en de teamleider")
    entry.readers.ask.click()
    qtbot.waitUntil(entry.readers.is_open)
    assert entry.readers.readers.kind() is CompartmentKind.TEAM
    entry.readers.readers.radios[CompartmentKind.SHARED].click()
    assert entry.readers.gains.text() == "Dit gaan ook lezen: het gezin."


def test_a_tab_is_made_when_it_is_shown_with_what_was_waiting_in_it(
    qtbot, open_page, home, file_id
):
    rows = [home.services.journal.add(file_id, f"{number}. Gesprek") for number in range(3)]
    home.services.drafts.keep("contact", str(rows[1].id), "text", "1. Gesprek met school", 5)
    page = open_page()
    assert vars(page).keys() & set(page.tabs.keys) == {"overview"}
    page.show_tab("timeline")
    assert [entry.text.text() for entry in entries(page)][-1] == "0. Gesprek"
    entry = page.timeline.entries.widgets[rows[1].id]
    qtbot.waitUntil(entry.is_open)
    qtbot.waitUntil(lambda: entry.box.text() == "1. Gesprek met school")
    assert [one.is_open() for one in entries(page)].count(True) == 1


def test_readers_that_were_being_chosen_are_chosen_again(qtbot, open_page, home, file_id):
    row = home.services.journal.add(file_id, "Gesprek")
    page = open_page()
    readers = page.timeline.entries.widgets[row.id].readers
    assert readers.own_state() == {}
    readers.ask.click()
    qtbot.waitUntil(readers.is_open)
    kinds = readers.readers.radios
    other = next(k for k, radio in kinds.items() if radio.isEnabled() and not radio.isChecked())
    kinds[other].click()
    kept = readers.own_state()
    again = open_page().timeline.entries.widgets[row.id].readers
    again.restore_own(kept)
    qtbot.waitUntil(again.is_open)
    assert again.readers.kind() is other


def test_what_is_old_is_read_when_it_is_shown_and_is_like_the_rest(
    qtbot, open_page, home, bus, file_id
):
    talks(home, file_id, 80)
    view = home.services.files.look(file_id)
    assert (len(view.talks), len(view.contact_moments)) == (80, NEWEST)
    old = view.talks[75]
    home.services.drafts.keep("contact", str(old.id), "text", "Dit typte ik nog", 3)
    page = open_page()
    timeline = page.timeline
    while not timeline.more.isHidden():
        go_back(qtbot, timeline)
    assert list(timeline.entries.widgets)[-1] == view.talks[-1].id
    entry = timeline.entries.widgets[old.id]
    qtbot.waitUntil(lambda: entry.is_open() and entry.box.text() == "Dit typte ik nog")
    entry.change.click()
    qtbot.waitUntil(
        lambda: not entry.is_open() and words_of(home, file_id, old) == "Dit typte ik nog"
    )
    home.services.journal.save(
        old.id, {"text": words_of(home, file_id, old)}, {"text": "Van een ander"}
    )
    bus.changed.emit(of_file(file_id))
    qtbot.waitUntil(lambda: entry.text.text() == "Van een ander")

    state = timeline.own_state()
    again = open_page().timeline
    qtbot.waitUntil(lambda: again.restore_own(state))
    assert again.entries.widgets.keys() == timeline.entries.widgets.keys()
    assert again.entries.widgets[old.id].text.text() == "Van een ander"
    person = view.people[0].id
    again.filter.whom.chips[person].click()
    about = [talk.id for talk in view.talks if person in {one.id for one in talk.about}]
    qtbot.waitUntil(lambda: list(again.entries.widgets) == about)
    assert len(about) == 15
