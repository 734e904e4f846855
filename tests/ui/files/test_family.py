"""The people of a file: changed where they stand, and nothing but a name is ever asked for."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.house import COLLEAGUE, ME
from tests.storage.furnished import audited
from tests.ui.accessible import unnamed
from tests.ui.passphrase import typed
from wijkdesk.services.again import MOST_NUMBERS
from wijkdesk.services.alike import Known
from wijkdesk.services.identity import masked
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.vocabulary import (
    AddressKind,
    DateCertainty,
    DocumentKind,
    FileRoleKind,
    Gender,
    HouseholdRole,
    IdentityKind,
    NameUsage,
    Permission,
)


@pytest.fixture
def family(qtbot, page):
    page.show_tab("family")
    return page.family


def card(family):
    return next(iter(family.homes.widgets.values()))


def members(family):
    return list(card(family).members.widgets.values())


def fill(qtbot, box, words):
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, words)


def person(home, file_id, given):
    return next(p for p in home.services.files.look(file_id).people if p.given_names == given)


def test_members_stand_there_in_one_line_each(family):
    assert [m.title.text() for m in members(family)] == [
        "Letay Habte",
        "Samuel Tesfay",
        "Rahwa Tesfay",
    ]
    assert members(family)[1].detail.text().startswith("kind · 01-01-2018 (")
    assert "geen BSN" in members(family)[1].detail.text()
    assert "BSN ••••••006" in members(family)[2].detail.text()


def test_a_name_is_saved_on_leaving_the_box(qtbot, family, home, file_id):
    fold = members(family)[1]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is fold.fields.given_names
    fill(qtbot, fold.fields.surname, "Tesfaye")
    fold.fields.phone.setFocus()
    qtbot.waitUntil(lambda: person(home, file_id, "Samuel").surname == "Tesfaye")
    qtbot.waitUntil(lambda: fold.title.text() == "Samuel Tesfaye")


def test_a_partners_name_is_used_everywhere_once_it_is_chosen(qtbot, family, home, file_id):
    fold = members(family)[0]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    name = fold.fields.name_use
    assert name.fields["partner_surname"].isHidden()
    name.usage.setFocus()
    name.usage.set_value(NameUsage.PARTNER_FIRST)
    fill(qtbot, name.partner_infix, "de")
    fill(qtbot, name.partner_surname, "Groot")
    fold.fields.gender.setFocus()
    fold.fields.gender.set_value(Gender.FEMALE)
    fold.fields.phone.setFocus()
    qtbot.waitUntil(lambda: fold.title.text() == "Letay de Groot-Habte")
    assert name.letter.text() == (
        "In een brief: L. de Groot-Habte. De brief begint met: Geachte mevrouw De Groot-Habte,"
    )
    assert home.services.files.mine()[0].people == 3
    assert [hit.title for hit in home.services.search.find("groot")] == ["Letay de Groot-Habte"]
    assert home.services.search.find("habte")[0].title == "Letay de Groot-Habte"


def test_a_wrong_bsn_is_told_beside_its_box_and_the_rest_is_kept(qtbot, family, home, file_id):
    fold = members(family)[1]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    fill(qtbot, fold.fields.bsn, "123456789")
    fill(qtbot, fold.fields.phone, "0611223344")
    fold.fields.contact_note.setFocus()
    problem = fold.fields.fields["bsn"]
    qtbot.waitUntil(lambda: "geen geldig BSN" in problem.problem_text)
    qtbot.waitUntil(lambda: person(home, file_id, "Samuel").phone == "0611223344")
    assert person(home, file_id, "Samuel").bsn is None
    assert fold.fields.bsn.text() == "123456789"
    fill(qtbot, fold.fields.bsn, "999900006")
    fold.fields.phone.setFocus()
    qtbot.waitUntil(lambda: person(home, file_id, "Samuel").bsn == "999900006")
    qtbot.waitUntil(lambda: problem.problem_text == "")


def test_a_bsn_shows_its_digits_to_who_asks_and_that_is_noted(qtbot, family, home, file_id):
    fold = members(family)[2]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    box = fold.fields.bsn
    box.setFocus()
    assert box.echoMode() is QLineEdit.EchoMode.Password
    line = fold.identity.lines.itemAt(0).widget()
    assert line.text.text() == "BSN ••••••006 · opgegeven, nog niet nagekeken"
    (show,) = line.findChildren(IdButton)
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box.echoMode() is QLineEdit.EchoMode.Normal)
    assert audited(home.store)[-1][1] == "bsn_shown"
    fold.fields.phone.setFocus()
    assert box.echoMode() is QLineEdit.EchoMode.Password
    box.setFocus()
    assert box.echoMode() is QLineEdit.EchoMode.Password
    person = next(p for p in home.services.files.look(file_id).people if p.bsn)
    for _ in range(MOST_NUMBERS - 1):
        home.services.identity.show(file_id, person.id, IdentityKind.BSN)
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(fold.identity.confirm.isVisible)
    assert box.echoMode() is QLineEdit.EchoMode.Password
    typed(fold.identity.confirm.again)
    qtbot.mouseClick(fold.identity.confirm.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box.echoMode() is QLineEdit.EchoMode.Normal)
    assert not fold.identity.confirm.isVisible()
    fill(qtbot, box, "99")  # who begins anew reads what he types
    assert box.echoMode() is QLineEdit.EchoMode.Normal


def test_a_document_that_was_seen_stands_there_with_who_saw_it(qtbot, family):
    fold = members(family)[2]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(fold.identity.ask, Qt.MouseButton.LeftButton)
    panel = fold.identity.panel
    panel.document.set_value(DocumentKind.ID_CARD)
    fill(qtbot, panel.seen_on, "onlangs")
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    assert panel.fields["seen_on"].problem_text
    fill(qtbot, panel.seen_on, "20 november 2026")
    fill(qtbot, panel.document_number, "IDX123")
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    seen = "BSN ••••••006 · nagekeken op 20-11-2026 door Noor de Wit: identiteitskaart ••••••123"
    line = fold.identity.lines
    qtbot.waitUntil(lambda: line.itemAt(0).widget().text.text() == seen)
    assert panel.isHidden()
    assert unnamed(fold) == []


def test_a_child_of_the_azc_gets_a_v_number_and_later_a_bsn_and_stays_one(
    qtbot, family, home, file_id
):
    local = person(home, file_id, "Samuel").id
    qtbot.mouseClick(family.open_azc, Qt.MouseButton.LeftButton)
    fold = members(family)[1]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    assert "geen BSN" in fold.detail.text()
    assert not fold.fields.fields["v_number"].isVisible()  # nobody said yet what it is for
    qtbot.waitUntil(family.azc.isVisible)
    qtbot.keyClicks(family.azc.purpose, "Vragen van COA")
    family.azc.flush()
    qtbot.waitUntil(fold.fields.fields["v_number"].isVisible)
    number = fold.fields.fields["v_number"]
    fill(qtbot, fold.fields.v_number, "287 123")
    assert "10 cijfers. Kijk het na" in number.hint.text()
    fill(qtbot, fold.fields.v_number, "287 123 4567")
    assert number.hint.text() == "10 cijfers"
    fold.flush()
    lines = fold.identity.lines
    stated = f"V-nummer {masked('2871234567')} · opgegeven, nog niet nagekeken"
    qtbot.waitUntil(lambda: said(lines) == [stated])
    qtbot.mouseClick(fold.identity.ask, Qt.MouseButton.LeftButton)
    panel = fold.identity.panel
    panel.proves.set_value(IdentityKind.V_NUMBER)
    panel.document.set_value(DocumentKind.W_DOCUMENT)
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "nagekeken op" in "".join(said(lines)))
    # Months later: the municipality of the AZC enrolled him.
    fill(qtbot, fold.fields.bsn, "999990019")
    fold.flush()
    qtbot.waitUntil(lambda: len(said(lines)) == 2)
    bsn, number = said(lines)
    assert bsn == "BSN ••••••019 · opgegeven, nog niet nagekeken"
    assert "W-document" in number
    now = person(home, file_id, "Samuel")
    assert (now.id, now.v_number, now.bsn) == (local, "287 123 4567", "999990019")
    assert home.services.files.look(file_id).stays == ()  # asked for nothing else meanwhile
    for known in (Known("S", None, "T", v_number="2871234567"), Known("S", None, "T", bsn=now.bsn)):
        assert local in {one.person.id for one in home.services.alike.find(known)}


def said(lines):
    return [lines.itemAt(n).widget().text.text() for n in range(lines.count())]


def test_what_is_not_safe_with_a_number_stands_at_the_closed_line(qtbot, family, home, file_id):
    fold = members(family)[0]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    fill(qtbot, fold.fields.phone, "0611223344")
    fold.fields.contact_note.setFocus()
    qtbot.waitUntil(lambda: fold.phones.add_first.text() == "Wat is veilig bij 0611223344?")
    qtbot.mouseClick(fold.phones.add_first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(fold.phones.folds.widgets) == 1)
    (number,) = fold.phones.folds.widgets.values()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is number.may_call)
    assert fold.phones.add_first.isHidden()
    assert number.detail.text() == "nog niet gevraagd wat veilig is"
    number.may_leave_message.setFocus()
    number.may_leave_message.set_value(Permission.NO)
    number.read_along.setChecked(True)
    fill(qtbot, number.call_when, "na 18 uur")
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told(fold) == ["niet inspreken", "iemand anders leest mee"])
    assert fold.detail.text().endswith("06 11223344")
    assert unnamed(number) == []


def told(fold):
    return [fold.chips.itemAt(n).widget().text() for n in range(fold.chips.count())]


def test_a_birth_date_is_typed_as_people_say_it(qtbot, family, home, file_id):
    fold = members(family)[1]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    box = fold.fields.birth_date
    fill(qtbot, box, "3 mei 2018")
    fold.fields.phone.setFocus()
    qtbot.waitUntil(lambda: person(home, file_id, "Samuel").birth_date == date(2018, 5, 3))
    qtbot.waitUntil(lambda: box.text() == "03-05-2018")
    fill(qtbot, box, "gewoon ergens")
    fold.fields.phone.setFocus()
    qtbot.waitUntil(lambda: bool(fold.fields.fields["birth_date"].problem_text))
    assert box.text() == "gewoon ergens"
    assert person(home, file_id, "Samuel").birth_date == date(2018, 5, 3)


def test_a_year_alone_says_how_certain_it_is_and_a_day_to_come_is_told(
    qtbot, family, home, file_id
):
    fold = members(family)[1]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    fields = fold.fields
    assert fields.fields["birth_date"].hint.text().startswith("1 januari staat vaak")
    fill(qtbot, fields.birth_date, "mei 2018")
    fields.phone.setFocus()
    qtbot.waitUntil(lambda: person(home, file_id, "Samuel").birth_date == date(2018, 5, 1))
    fold.flush()
    qtbot.waitUntil(
        lambda: person(home, file_id, "Samuel").birth_certainty is DateCertainty.DAY_UNKNOWN
    )
    assert fields.fields["birth_date"].hint.isHidden()
    fill(qtbot, fields.birth_date, f"31-12-{date.today().year + 1}")
    assert fields.fields["birth_date"].hint.text().startswith("Deze dag komt nog")


def test_a_role_is_chosen_and_saved(qtbot, family, home, file_id):
    fold = members(family)[0]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    fold.fields.role.setFocus()
    fold.fields.role.set_value(HouseholdRole.GRANDPARENT)
    fold.fields.phone.setFocus()
    qtbot.waitUntil(lambda: fold.detail.text().startswith("grootouder"))


def test_somebody_new_needs_only_a_name(qtbot, family, home, file_id):
    qtbot.mouseClick(card(family).add_person, Qt.MouseButton.LeftButton)
    new = card(family).new_person
    assert QApplication.focusWidget() is new.fields.given_names
    qtbot.mouseClick(new.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(new.fields.fields["surname"].problem_text))
    assert QApplication.focusWidget() is new.fields.surname
    qtbot.keyClicks(new.fields.surname, "Jansen")
    qtbot.mouseClick(new.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(members(family)) == 4)
    assert not new.isVisible()
    assert new.fields.surname.text() == ""
    assert "Jansen" in [p.surname for p in home.services.files.look(file_id).people]


def test_a_wrong_bsn_of_somebody_new_keeps_the_whole_form(qtbot, family, home, file_id):
    qtbot.mouseClick(card(family).add_person, Qt.MouseButton.LeftButton)
    new = card(family).new_person
    qtbot.keyClicks(new.fields.surname, "Jansen")
    qtbot.keyClicks(new.fields.bsn, "111111111")
    qtbot.mouseClick(new.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "geen geldig BSN" in new.fields.fields["bsn"].problem_text)
    assert new.fields.surname.text() == "Jansen"
    assert QApplication.focusWidget() is new.fields.bsn
    assert len(home.services.files.look(file_id).people) == 3


def test_a_half_filled_person_is_there_again_after_a_crash(qtbot, family, open_page, settled):
    qtbot.mouseClick(card(family).add_person, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card(family).new_person.fields.surname, "Janss")
    card(family).new_person.typed.keep()
    settled(family.roles)
    again = open_page()
    again.show_tab("family")
    new = card(again.family).new_person
    qtbot.waitUntil(lambda: new.fields.surname.text() == "Janss")
    assert new.isVisible()


def test_the_form_for_somebody_new_is_made_when_it_is_wanted_and_comes_back_after_a_lock(
    qtbot, family, open_page
):
    assert "new_person" not in vars(card(family))
    assert card(family).own_state() == {}
    qtbot.mouseClick(card(family).add_person, Qt.MouseButton.LeftButton)
    state = card(family).own_state()
    again = open_page()
    again.show_tab("family")
    card(again.family).restore_own(state)
    assert card(again.family).new_person.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert card(again.family).new_person.isAncestorOf(QApplication.focusWidget())


def test_an_unsaved_change_opens_its_form_after_a_crash(qtbot, home, file_id, open_page):
    letay = home.services.files.look(file_id).people[0]
    home.services.drafts.keep("person", str(letay.id), "phone", "06 1", 4)
    again = open_page()
    again.show_tab("family")
    fold = members(again.family)[0]
    qtbot.waitUntil(fold.is_open)
    qtbot.waitUntil(lambda: fold.fields.phone.text() == "06 1")


def test_the_address_opens_in_place(qtbot, family, home, file_id):
    address = card(family).address
    qtbot.mouseClick(address.toggle, Qt.MouseButton.LeftButton)
    fill(qtbot, card(family).boxes["street"], "Lange Gracht")
    card(family).boxes["city"].setFocus()
    qtbot.waitUntil(
        lambda: home.services.files.look(file_id).households[0].street == "Lange Gracht"
    )
    qtbot.waitUntil(lambda: "Lange Gracht" in address.detail.text())


def test_a_secret_address_shows_when_asked_and_that_is_noted(qtbot, family, home, file_id, bus):
    address = card(family).address
    typed = {"street": "Lange Gracht", "address_secret": True, "address_kind": AddressKind.BRP}
    household = home.services.files.look(file_id).households[0]
    bus.changed.emit(home.services.files.save_household(household.id, {}, typed).changes)
    qtbot.waitUntil(lambda: address.detail.text() == "Ingeschreven (BRP)")
    assert told(address) == ["adres geheim"]
    qtbot.mouseClick(address.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: address.boxes["street"].text() == "Lange Gracht")
    shown = (ME.hex, "secret_address", file_id.hex)
    assert audited(home.store).count(shown) == 1
    for _ in ("away", "once more"):
        qtbot.mouseClick(address.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(address.is_open)
    assert audited(home.store).count(shown) == 2
    fill(qtbot, address.boxes["postcode"], "8251 SS")
    address.boxes["city"].setFocus()
    assert address.parts.fields["postcode"].hint.text().startswith("Geen Nederlandse postcode")
    qtbot.waitUntil(lambda: home.services.files.look(file_id).households[0].postcode == "8251 SS")
    fill(qtbot, address.moved_on, "1 maart 2026")
    qtbot.mouseClick(address.moved, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(card(family).others.folds.widgets) == 1)
    (before,) = card(family).others.folds.widgets.values()
    assert before.title.text() == "Vorig adres"
    assert before.toggle.text() == "Tonen"
    qtbot.waitUntil(lambda: address.boxes["street"].text() == "")
    assert unnamed(card(family)) == []


def test_a_child_lives_in_two_households_and_one_of_them_can_be_looked_at(
    qtbot, family, home, file_id
):
    fold = members(family)[1]
    assert family.which.isHidden()
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(fold.moving.ask, Qt.MouseButton.LeftButton)
    fill(qtbot, fold.moving.day, "32-1-2026")
    qtbot.mouseClick(fold.moving.save, Qt.MouseButton.LeftButton)
    assert fold.moving.fields["day"].problem_text
    fill(qtbot, fold.moving.day, "1-1-2026")
    fold.moving.also.setChecked(True)
    qtbot.mouseClick(fold.moving.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(family.homes.widgets) == 2)
    qtbot.waitUntil(lambda: told(fold) == ["woont ook bij een ander huishouden"])
    own, other = (
        next(c for c in family.homes.widgets.values() if (c.title.text() == words) is same)
        for words, same in (("Huishouden zonder naam", False), ("Huishouden zonder naam", True))
    )
    family.which.box.setCurrentIndex(family.which.box.findText("Huishouden zonder naam"))
    assert (own.isHidden(), other.isHidden()) == (True, False)
    qtbot.mouseClick(family.add_home, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(family.homes.widgets) == 3)
    qtbot.waitUntil(lambda: family.which.box.currentIndex() == 0)
    assert not own.isHidden()


def test_a_colleague_is_asked_in(qtbot, family, home, file_id):
    roles = family.roles
    qtbot.mouseClick(roles.ask, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(roles.colleague.isVisible)
    assert roles.colleague.currentText() == "Yusuf Aydin · jeugdgids"
    typed(roles.again)
    qtbot.mouseClick(roles.add_them, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(home.services.files.look(file_id).roles) == 2)
    second = home.services.files.look(file_id).roles[1]
    assert (second.worker_id, second.role) == (COLLEAGUE, FileRoleKind.SECOND)
    qtbot.mouseClick(roles.ask, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(roles.nobody.isVisible)


def test_open_forms_have_names_for_everything(qtbot, family, settled):
    for fold in members(family):
        fold.open()
    card(family).address.open()
    qtbot.mouseClick(card(family).add_person, Qt.MouseButton.LeftButton)
    settled(family.roles)
    assert unnamed(card(family)) == []
