"""Somebody new who looks like somebody known: seen before the rest is typed, and decided."""

import pytest
from PySide6.QtCore import Qt

from tests.house import TEAM
from tests.house import family as make_family
from tests.ui.accessible import small, unnamed
from wijkdesk.models.all import FileIndex, Household
from wijkdesk.models.base import new_id

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def other_file(home):
    """Another file on this laptop, with a Letay Habte in it too."""
    return make_family(home.services)


@pytest.fixture
def new(qtbot, page):
    page.show_tab("family")
    card = next(iter(page.family.homes.widgets.values()))
    qtbot.mouseClick(card.add_person, CLICK)
    return card.new_person


def type_name(qtbot, new, given, surname):
    for box, words in ((new.fields.given_names, given), (new.fields.surname, surname)):
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, words)


def shown(new):
    return list(new.alike.people.people.widgets.values())


def look(home, file_id):
    return home.services.files.look(file_id)


def test_after_a_short_pause_who_looks_alike_stands_below_the_form(qtbot, new):
    assert not new.alike.isVisible()
    type_name(qtbot, new, "Letaj", "Habtu")
    qtbot.waitUntil(new.alike.isVisible)
    (alike,) = shown(new)
    assert alike.name.text() == "Letay Habte"
    assert alike.detail.text().startswith("04-03-1992 · unit 14 · Gezin Habte – Tesfay")
    assert alike.detail.text().endswith("bij Noor de Wit")
    assert new.fields.surname.hasFocus(), "the keyboard stays where somebody types"
    type_name(qtbot, new, "Jan", "Jansen")
    qtbot.waitUntil(lambda: not new.alike.isVisible())


def test_an_answer_that_comes_when_the_form_was_put_away_shows_nothing(qtbot, new, settled):
    type_name(qtbot, new, "Letaj", "Habtu")
    new.alike.watch.look()
    qtbot.mouseClick(new.cancel, CLICK)
    settled(new)
    assert new.alike.people.rows == {}


def test_by_birth_date_bsn_and_phone_too(qtbot, home, file_id, new):
    rahwa = next(p for p in look(home, file_id).people if p.given_names == "Rahwa")
    assert rahwa.bsn == "999900006"
    type_name(qtbot, new, "R", "Tesfaj")
    qtbot.keyClicks(new.fields.bsn, "999900006")
    qtbot.waitUntil(lambda: [a.name.text() for a in shown(new)] == ["Rahwa Tesfay"])


def test_somebody_who_lives_in_this_file_joins_this_household(qtbot, home, file_id, open_page):
    view = look(home, file_id)
    with home.store.begin("x") as session:
        shared = session.get(Household, view.households[0].id).container_id
        session.add(
            Household(id=new_id(), container_id=shared, case_file_id=file_id, name="Bij vader")
        )
    page = open_page()
    page.show_tab("family")
    card = next(c for c in page.family.homes.widgets.values() if c.title.text() == "Bij vader")
    qtbot.mouseClick(card.add_person, CLICK)
    type_name(qtbot, card.new_person, "Samuel", "Tesfaj")
    qtbot.waitUntil(card.new_person.alike.isVisible)
    (alike,) = shown(card.new_person)
    qtbot.mouseClick(alike.same, CLICK)
    qtbot.waitUntil(lambda: len(card.members.widgets) == 1)
    assert not card.new_person.isVisible()
    assert len(look(home, file_id).people) == 3


def test_the_same_person_in_another_file_is_linked(qtbot, home, file_id, other_file, new):
    type_name(qtbot, new, "Rachwa", "Tesfay")
    qtbot.keyClicks(new.fields.birth_date, "1-1-2021")
    qtbot.waitUntil(lambda: len(shown(new)) == 2)
    there = next(a for a in shown(new) if a.row.case_file_id == other_file)
    qtbot.mouseClick(there.same, CLICK)
    qtbot.waitUntil(lambda: len(look(home, file_id).people) == 4)
    (link,) = look(home, file_id).links
    assert (link.other_file_id, link.other_id) == (other_file, there.row.key)
    assert look(home, other_file).links[0].other_file_id == file_id


def test_somebody_else_is_not_asked_again_also_after_a_crash(
    qtbot, home, file_id, new, open_page, settled
):
    type_name(qtbot, new, "Letaj", "Habtu")
    qtbot.waitUntil(new.alike.isVisible)
    (alike,) = shown(new)
    qtbot.mouseClick(alike.other, CLICK)
    assert not new.alike.isVisible()
    new.typed.keep()
    settled(new)
    again = open_page()
    again.show_tab("family")
    form = next(iter(again.family.homes.widgets.values())).new_person
    qtbot.waitUntil(lambda: form.fields.surname.text() == "Habtu")
    qtbot.waitUntil(lambda: bool(form.alike.rows))
    assert not form.alike.isVisible()
    qtbot.mouseClick(form.add, CLICK)
    qtbot.waitUntil(lambda: len(look(home, file_id).people) == 4)
    letaj = next(p for p in look(home, file_id).people if p.given_names == "Letaj")
    assert home.services.alike.like(letaj.id) == []


def test_the_other_file_opens_beside_and_nothing_typed_is_lost(qtbot, other_file, page, new):
    type_name(qtbot, new, "Rachwa", "Tesfay")
    qtbot.waitUntil(lambda: len(shown(new)) == 2)
    there = next(a for a in shown(new) if a.row.case_file_id == other_file)
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.mouseClick(there.open, CLICK)
    assert asked.args == [other_file]
    assert new.fields.surname.text() == "Tesfay"


def test_a_file_that_is_not_here_says_only_which_team(qtbot, home, new):
    with home.store.applying() as session:
        session.add(
            FileIndex(
                id=new_id(),
                container_id=TEAM,
                case_file_id=new_id(),
                number="1234",
                title="Gezin Geheim",
                names="Fatuma Yusuf",
                birth_years="1980",
            )
        )
    type_name(qtbot, new, "Fatoema", "Joesoef")
    qtbot.waitUntil(new.alike.isVisible)
    (alike,) = shown(new)
    assert alike.name.text() == "Bekend bij Wijkteam West"
    assert not alike.open.isVisible()
    assert not alike.same.isVisible()
    assert "Geheim" not in alike.detail.text()


def test_a_change_of_name_is_offered_to_the_other_file_and_put_back(
    qtbot, home, file_id, other_file, page
):
    letay = look(home, file_id).people[0]
    other = next(p for p in look(home, other_file).people if p.given_names == "Letay")
    page.bench.announce(home.services.links.link(letay.id, other.id))
    page.show_tab("family")
    card = next(iter(page.family.homes.widgets.values()))
    fold = next(iter(card.members.widgets.values()))
    number = look(home, other_file).number
    qtbot.waitUntil(lambda: [c.text() for c in chips(fold)] == [f"Ook in dossier {number}"])
    qtbot.mouseClick(fold.toggle, CLICK)
    box = fold.fields.surname
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "Habtemariam")
    fold.fields.phone.setFocus()
    qtbot.waitUntil(fold.carry_over.isVisible)
    line = fold.carry_over.lines.itemAt(0).widget()
    assert line.text.text() == f"Naam gewijzigd. Ook bijwerken in dossier {number}?"
    qtbot.mouseClick(button_in(line, "Ook daar bijwerken"), CLICK)
    qtbot.waitUntil(lambda: surname(home, other_file, other.id) == "Habtemariam")
    qtbot.waitUntil(lambda: "bijgewerkt" in words_of(fold.carry_over))
    line = fold.carry_over.lines.itemAt(0).widget()
    qtbot.mouseClick(button_in(line, "Daar terugzetten"), CLICK)
    qtbot.waitUntil(lambda: surname(home, other_file, other.id) == "Habte")
    qtbot.waitUntil(lambda: not fold.carry_over.isVisible())


def test_a_phone_number_is_no_identity_and_asks_nothing(qtbot, home, file_id, other_file, page):
    letay = look(home, file_id).people[0]
    other = next(p for p in look(home, other_file).people if p.given_names == "Letay")
    page.bench.announce(home.services.links.link(letay.id, other.id))
    page.show_tab("family")
    fold = next(iter(next(iter(page.family.homes.widgets.values())).members.widgets.values()))
    qtbot.mouseClick(fold.toggle, CLICK)
    qtbot.keyClicks(fold.fields.phone, "06 12345678")
    fold.fields.contact_note.setFocus()
    qtbot.waitUntil(lambda: look(home, file_id).people[0].phone == "06 12345678")
    assert not fold.carry_over.isVisible()


def test_from_the_fold_somebody_in_another_file_is_linked_or_kept_apart(
    qtbot, home, file_id, other_file, page
):
    page.show_tab("family")
    fold = next(iter(next(iter(page.family.homes.widgets.values())).members.widgets.values()))
    qtbot.mouseClick(fold.toggle, CLICK)
    qtbot.waitUntil(lambda: len(fold.ties.alike.rows) == 1)
    (alike,) = fold.ties.alike.people.widgets.values()
    assert unnamed(fold) == []
    assert small(fold) == []
    qtbot.mouseClick(alike.same, CLICK)
    qtbot.waitUntil(lambda: len(look(home, file_id).links) == 1)
    qtbot.waitUntil(lambda: not fold.ties.alike.isVisible())
    qtbot.waitUntil(lambda: fold.ties.lines.count() == 1)
    line = fold.ties.lines.itemAt(0).widget()
    qtbot.mouseClick(button_in(line, "Toch niet dezelfde"), CLICK)
    qtbot.waitUntil(lambda: look(home, file_id).links == ())


def chips(fold):
    return [fold.chips.itemAt(n).widget() for n in range(fold.chips.count())]


def button_in(line, words):
    return next(b for b in line.findChildren(object) if getattr(b, "text", str)() == words)


def words_of(carry):
    return carry.lines.itemAt(0).widget().text.text() if carry.lines.count() else ""


def surname(home, file_id, person_id):
    return next(p.surname for p in look(home, file_id).people if p.id == person_id)
