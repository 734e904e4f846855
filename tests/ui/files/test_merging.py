"""Somebody who stands twice: merged, seen again, undone, with the keyboard and in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.services.changes import of_file
from wijkdesk.services.people import PersonDraft
from wijkdesk.ui import theme
from wijkdesk.vocabulary import HouseholdRole

CLICK = Qt.MouseButton.LeftButton
NAME, PHONE = "identity:name", "unit:phone"


@pytest.fixture
def letaj(home, file_id):
    """Letay once more, with a need."""
    services = home.services
    view = services.files.look(file_id)
    letay = view.people[0]
    services.people.save(letay.id, {}, {"phone": "06 12345678"})
    draft = PersonDraft("Habtu", "Letaj", phone="020 7654321", role=HouseholdRole.MOTHER)
    added = services.people.add(file_id, view.households[0].id, draft).person_id
    need = services.needs.add(file_id)
    services.needs.save(need.id, {}, {"person_id": added, "nature": "Rust en slaap"})
    return added


@pytest.fixture
def family(letaj, page):
    page.show_tab("family")
    return page.family


def people(home, file_id):
    return {p.full_name: p for p in home.services.files.look(file_id).people}


def card(family):
    return next(iter(family.homes.widgets.values()))


def fold_of(family, name):
    return next(f for f in card(family).members.widgets.values() if f.title.text() == name)


def begin(qtbot, family, letaj):
    """Open the card as a worker does, with these two chosen."""
    qtbot.mouseClick(card(family).merge, CLICK)
    merging = family.merging
    assert QApplication.focusWidget() is merging.left
    merging.right.set_value(letaj)
    qtbot.waitUntil(lambda: merging.compared is not None)
    qtbot.waitUntil(lambda: merging.compared.right.person_id == letaj)
    return merging


def merged(qtbot, family, letaj):
    merging = begin(qtbot, family, letaj)
    qtbot.mouseClick(merging.merge, CLICK)
    qtbot.waitUntil(lambda: len(card(family).members.widgets) == 3)
    return fold_of(family, "Letay Habte")


def test_two_people_stand_side_by_side_with_only_what_differs(qtbot, family, letaj):
    merging = begin(qtbot, family, letaj)
    assert list(merging.units.widgets) == [NAME, PHONE]
    name = merging.units.widgets[NAME]
    assert (name.left.text(), name.right.text()) == ("Letay Habte", "Letaj Habtu")
    assert name.left.isChecked()
    words = merging.comes_along.text()
    assert words.startswith("Van Letaj Habtu komt mee:")
    assert "1 behoefte" in words
    assert not family.homes.isVisible(), "one thing at a time"


def test_the_same_person_twice_cannot_be_merged(family, letaj):
    family._begin_merge(None)  # noqa: SLF001 - as the button does
    merging = family.merging
    merging.right.set_value(merging.left.value())
    assert not merging.merge.isEnabled()
    assert merging.units.widgets == {}


def test_by_keyboard_from_the_choice_to_the_end(qtbot, home, family, letaj, file_id, said):
    merging = begin(qtbot, family, letaj)
    merging.left.setFocus()
    for stop in (
        merging.right,
        merging.units.widgets[NAME].left,
        merging.units.widgets[PHONE].left,
        merging.both_names,
        merging.merge,
        merging.cancel,
    ):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop, stop.accessibleName()
    phone = merging.units.widgets[PHONE]
    phone.left.setFocus()
    qtbot.keyClick(phone.left, Qt.Key.Key_Right)
    assert phone.takes_other()
    merging.merge.setFocus()
    qtbot.keyClick(merging.merge, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(people(home, file_id)) == 3)
    qtbot.waitUntil(lambda: bool(said))
    kept = people(home, file_id)["Letay Habte"]
    assert kept.phone == "020 7654321"
    assert said == [("Samengevoegd. Ongedaan maken kan bij de persoon.", "ok")]
    assert family.homes.isVisible()


def test_not_merging_leaves_everything_and_comes_back_to_the_button(
    qtbot, home, family, letaj, file_id
):
    merging = begin(qtbot, family, letaj)
    qtbot.mouseClick(merging.cancel, CLICK)
    assert not merging.isVisible()
    assert QApplication.focusWidget() is card(family).merge
    assert len(people(home, file_id)) == 4


def test_the_fold_of_who_was_kept_tells_of_the_merge(qtbot, family, letaj):
    fold = merged(qtbot, family, letaj)
    qtbot.mouseClick(fold.toggle, CLICK)
    line = fold.ties.lines.itemAt(0).widget()
    assert line.text.text().startswith("Samengevoegd op ")
    assert line.text.text().endswith("met Letaj Habtu")
    assert line.detail.text() == "Noor de Wit"


def undo_button(fold):
    line = fold.ties.lines.itemAt(0).widget()
    return next(b for b in line.findChildren(type(fold.toggle)) if b.text() == "Ongedaan maken")


def test_undone_at_once_without_a_question(qtbot, home, family, letaj, file_id, said):
    fold = merged(qtbot, family, letaj)
    qtbot.mouseClick(fold.toggle, CLICK)
    qtbot.mouseClick(undo_button(fold), CLICK)
    splitting = family.splitting
    qtbot.waitUntil(splitting.isVisible)
    assert not splitting.question.isVisible()
    assert QApplication.focusWidget() is splitting.undo
    qtbot.keyClick(splitting.undo, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(people(home, file_id)) == 4)
    qtbot.waitUntil(lambda: said[-1] == ("Het zijn weer twee personen.", "ok"))
    needs = home.services.files.look(file_id).needs
    assert {n.person for n in needs} == {"Letaj Habtu"}


def test_what_came_after_is_asked_and_stays_unless_it_is_said_otherwise(
    qtbot, home, bus, family, letaj, file_id
):
    fold = merged(qtbot, family, letaj)
    letay = people(home, file_id)["Letay Habte"].id
    for nature in ("Hulp bij de post", "Leren fietsen"):
        need = home.services.needs.add(file_id)
        home.services.needs.save(need.id, {}, {"person_id": letay, "nature": nature})
    home.services.people.save(letay, {}, {"phone": "06 99999999"})
    bus.changed.emit(of_file(file_id))
    qtbot.mouseClick(fold.toggle, CLICK)
    qtbot.mouseClick(undo_button(fold), CLICK)
    splitting = family.splitting
    qtbot.waitUntil(splitting.isVisible)
    asked = {(i.title.text(), i.text.text()): i for i in splitting.items.widgets.values()}
    assert set(asked) == {
        ("Behoefte", "Hulp bij de post"),
        ("Behoefte", "Leren fietsen"),
        ("Telefoon", "06 99999999"),
    }
    first = asked["Behoefte", "Hulp bij de post"]
    assert first.goes.text() == "Hoort bij Letaj Habtu"
    first.stays.setFocus()
    qtbot.keyClick(first.stays, Qt.Key.Key_Right)
    qtbot.mouseClick(splitting.undo, CLICK)
    qtbot.waitUntil(lambda: len(people(home, file_id)) == 4)
    needs = {n.nature: n.person for n in home.services.files.look(file_id).needs}
    assert needs["Hulp bij de post"] == "Letaj Habtu"
    assert needs["Leren fietsen"] == "Letay Habte"
    assert people(home, file_id)["Letay Habte"].phone == "06 99999999"
    assert people(home, file_id)["Letaj Habtu"].phone == "020 7654321"


def test_left_as_it_is_nothing_changes(qtbot, home, family, letaj, file_id):
    fold = merged(qtbot, family, letaj)
    qtbot.mouseClick(fold.toggle, CLICK)
    qtbot.mouseClick(undo_button(fold), CLICK)
    qtbot.waitUntil(family.splitting.isVisible)
    qtbot.mouseClick(family.splitting.cancel, CLICK)
    assert family.homes.isVisible()
    assert len(people(home, file_id)) == 3


def test_what_a_colleague_wrote_at_the_other_one_is_taken_over(
    qtbot, home, bus, family, letaj, file_id
):
    fold = merged(qtbot, family, letaj)
    home.services.people.save(letaj, {}, {"language": "ar"})
    bus.changed.emit(of_file(file_id))
    qtbot.mouseClick(fold.toggle, CLICK)
    qtbot.waitUntil(lambda: fold.ties.lines.count() == 2)
    late = fold.ties.lines.itemAt(1).widget()
    assert late.text.text() == "Daarna schreef een collega nog bij Letaj Habtu: Taal Arabisch"
    (take,) = late.findChildren(type(fold.toggle))
    qtbot.mouseClick(take, CLICK)
    qtbot.waitUntil(lambda: people(home, file_id)["Letay Habte"].language == "ar")
    qtbot.waitUntil(lambda: fold.ties.lines.count() == 1)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_can_be_said_hit_and_read(qtbot, qapp, family, letaj, scale):
    theme.apply(qapp, "light", scale)
    merging = begin(qtbot, family, letaj)
    for found in (unnamed, clipped, small):
        qtbot.waitUntil(lambda found=found: found(merging) == [])  # once it has its place
    qtbot.mouseClick(merging.merge, CLICK)
    qtbot.waitUntil(lambda: len(card(family).members.widgets) == 3)
    fold = fold_of(family, "Letay Habte")
    qtbot.mouseClick(fold.toggle, CLICK)
    qtbot.waitUntil(lambda: fold.ties.lines.count() == 1)
    for found in (unnamed, small):
        assert found(fold) == []
    qtbot.mouseClick(undo_button(fold), CLICK)
    qtbot.waitUntil(family.splitting.isVisible)
    for found in (unnamed, clipped, small):
        qtbot.waitUntil(lambda found=found: found(family.splitting) == [])
