"""Ties and helpers on the tab of the family, by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import unnamed
from wijkdesk.ui.phone_words import on_one_line
from wijkdesk.vocabulary import Load, NetworkKind, RelationKind


@pytest.fixture
def family(page):
    page.show_tab("family")
    return page.family


def look(home, file_id):
    return home.services.files.look(file_id)


def choose(qtbot, box, words):
    """As a worker does it: begin to type the word."""
    box.setFocus()
    qtbot.keyClicks(box, words)


def open_new(qtbot, button, pile):
    count = len(pile.widgets)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(pile.widgets) == count + 1)


def test_a_tie_is_noted_by_keyboard_and_reads_as_a_sentence(qtbot, family, home, file_id):
    open_new(qtbot, family.relations.add_one, family.relations.folds)
    fold = list(family.relations.folds.widgets.values())[-1]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fold.person)
    choose(qtbot, fold.person, "Letay")
    choose(qtbot, fold.kind, "voogd")
    choose(qtbot, fold.other, "Samuel")
    fold.since.setFocus()
    qtbot.keyClicks(fold.since, "3-4-20")
    fold.until.setFocus()
    qtbot.waitUntil(lambda: fold.title.text() == "Letay Habte is voogd van Samuel Tesfay")
    qtbot.waitUntil(lambda: look(home, file_id).relations[0].since == date(2020, 4, 3))
    assert look(home, file_id).relations[0].kind is RelationKind.GUARDIAN


def test_the_next_tie_begins_with_the_same_person(qtbot, family, home, file_id):
    letay = look(home, file_id).people[0].id
    home.services.kin.add(file_id, letay, RelationKind.PARENT, look(home, file_id).people[1].id)
    family._bench.announce_file()  # noqa: SLF001 - as after any change
    qtbot.waitUntil(lambda: len(family.relations.folds.widgets) == 1)
    open_new(qtbot, family.relations.add_one, family.relations.folds)
    fold = list(family.relations.folds.widgets.values())[-1]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fold.other)
    assert fold.person.value() == letay


def test_what_the_roles_say_is_taken_over_with_one_key(qtbot, family, home, file_id):
    assert "Letay Habte is ouder van Samuel Tesfay" in family.relations.offer_words.text()
    qtbot.mouseClick(family.relations.take_over, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(look(home, file_id).relations) == 2)
    qtbot.waitUntil(lambda: not family.relations.offer_words.isVisible())


def test_a_circle_is_told_in_words(qtbot, family, home, file_id):
    letay, samuel = (p.id for p in look(home, file_id).people[:2])
    home.services.kin.add(file_id, letay, RelationKind.PARENT, samuel)
    home.services.kin.add(file_id, samuel, RelationKind.PARENT, letay)
    family._bench.announce_file()  # noqa: SLF001 - as after any change
    qtbot.waitUntil(family.relations.circle.isVisible)
    assert "Letay Habte, Samuel Tesfay" in family.relations.circle.text()


def test_a_helper_is_noted_with_how_heavy_it_is(qtbot, family, home, file_id):
    open_new(qtbot, family.network.add_one, family.network.folds)
    fold = list(family.network.folds.widgets.values())[-1]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fold.name)
    qtbot.keyClicks(fold.name, "Oma Abeba")
    fold.does.setFocus()
    qtbot.keyClicks(fold.does, "Kookt en brengt de kinderen naar school")
    choose(qtbot, fold.load, "4")
    fold.load_note.setFocus()
    qtbot.keyClicks(fold.load_note, "Ze is 71")
    fold.phone.setFocus()
    qtbot.waitUntil(lambda: look(home, file_id).network[0].load_note == "Ze is 71")
    row = look(home, file_id).network[0]
    assert (row.name, row.kind, row.load) == ("Oma Abeba", NetworkKind.FAMILY, Load.HEAVY)
    qtbot.waitUntil(lambda: fold.title.text() == "Oma Abeba")


def test_a_day_that_is_no_day_is_told_and_nobody_disappears(qtbot, family):
    card = next(iter(family.homes.widgets.values()))
    family.on_day.box.setFocus()
    qtbot.keyClicks(family.on_day.box, "40-13-2020")
    assert family.on_day.field.problem_text
    assert len(card.members.widgets) == 3


def test_before_they_were_born_they_were_not_there(qtbot, family):
    card = next(iter(family.homes.widgets.values()))
    family.on_day.box.setFocus()
    qtbot.keyClicks(family.on_day.box, "1-6-2019")
    qtbot.waitUntil(lambda: len(card.members.widgets) == 2)
    assert card.gone.isVisible()
    card.gone.setFocus()
    qtbot.keyClick(card.gone, Qt.Key.Key_Space)
    assert len(card.members.widgets) == 3
    family.on_day.box.clear()
    qtbot.waitUntil(lambda: not card.gone.isVisible())
    assert len(card.members.widgets) == 3


def test_everything_has_a_name(qtbot, family):
    open_new(qtbot, family.relations.add_one, family.relations.folds)
    open_new(qtbot, family.network.add_one, family.network.folds)
    open_new(qtbot, family.network.add_contact, family.network.folds)
    for card in (family.relations, family.network, family.on_day):
        assert unnamed(card) == []


def test_school_and_gp_stand_with_the_team_with_phone_and_since_when(qtbot, page, home, file_id):
    school = home.services.network.add(file_id, NetworkKind.SCHOOL)
    typed = {"name": "De Wissel", "phone": "0321 123456", "since": date(2025, 8, 1)}
    home.services.network.save(school.id, {}, typed)
    home.services.network.add(file_id, NetworkKind.NEIGHBOUR)
    page.family._bench.announce_file()  # noqa: SLF001 - as after any change
    page.show_tab("family")
    around = page.family.roles.around

    def told(rows):
        lines = [rows.itemAt(n).layout() for n in range(rows.count())]
        return [tuple(one.itemAt(n).widget().text() for n in (0, 1)) for one in lines]

    qtbot.waitUntil(lambda: around.count() == 1)
    phone = on_one_line("0321 123456")
    assert told(around) == [("De Wissel", f"school of opvang · sinds 01-08-2025 · {phone}")]
    people = told(page.overview.around.rows)
    assert [name for name, _ in people] == ["Noor de Wit", "De Wissel"]
    assert people[0][1].startswith("regisseur · sinds vandaag")
