"""Who is around one person: chosen, gone through by keyboard, and printed as it is drawn."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.documents.samples import pages
from tests.ui.accessible import unnamed
from wijkdesk.documents.from_services import drawn_parties
from wijkdesk.documents.genogram.parties import Ring
from wijkdesk.documents.parties_paper import parties_pdf
from wijkdesk.services.people import PersonDraft
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.vocabulary import (
    Custody,
    HouseholdRole,
    NetworkKind,
    RelationKind,
    StayStatus,
)

SPACE = Qt.Key.Key_Space


@pytest.fixture
def card(qtbot, page, home, file_id):
    services = home.services
    who = {p.given_names: p.id for p in services.files.look(file_id).people}
    tie = services.kin.add(file_id, who["Letay"], RelationKind.PARENT, who["Samuel"])
    services.kin.save(tie.id, {}, {"custody": Custody.ONE_PARENT})
    for kind, name, whom in (
        (NetworkKind.SCHOOL, "Juf Karin", "Samuel"),
        (NetworkKind.YOUTH_HEALTH, "Els van de JGZ", None),
        (NetworkKind.CASEMANAGER, "Ruud Vos", None),
        (NetworkKind.GUARDIAN, "Mirjam van Nidos", "Rahwa"),
    ):
        row = services.network.add(file_id, kind)
        services.network.save(row.id, {}, {"name": name, "person_id": whom and who[whom]})
    page.show_tab("drawing")
    page.bench.announce_file()
    # Of what was noted last: a look before that may have shown the others.
    qtbot.waitUntil(lambda: any(row.name == "Mirjam van Nidos" for row in page.view.network))
    qtbot.waitUntil(
        lambda: any(b.party.name == "Ruud Vos" for b in page.drawing.parties.picture.buttons)
    )
    page.drawing.parties.who = who
    return page.drawing.parties


def names(card, ring):
    return [b.party.name for b in card.picture.buttons if b.party.ring is ring]


def test_around_each_person_stands_who_is_there_for_them(qtbot, card, home, file_id, page):
    card.person.set_value(card.who["Samuel"])
    assert names(card, Ring.DECIDES) == ["Letay Habte"]
    assert names(card, Ring.SCHOOL) == ["Juf Karin"]
    assert names(card, Ring.CARE) == ["Els van de JGZ"]
    assert names(card, Ring.PLACE) == ["Ruud Vos"]
    assert "Noor" in names(card, Ring.TEAM)[0]
    assert set(names(card, Ring.FAMILY)) == {"Letay Habte", "Rahwa Tesfay"}
    mother = next(b for b in card.picture.buttons if b.party.name == "Letay Habte")
    assert mother.accessibleName().startswith("Gezin en familie. Letay Habte. ouder · in huis")
    card.person.set_value(card.who["Rahwa"])
    assert names(card, Ring.SCHOOL) == []
    assert "Mirjam van Nidos" in names(card, Ring.DECIDES)
    assert unnamed(card) == []
    shown = drawn_parties(home.services.files.look(file_id), card.who["Rahwa"], date.today())
    printed = parties_pdf(shown)
    read = " ".join("".join(pages(printed.pdf)).split())
    for words in ("Rond Rahwa Tesfay", "Mirjam van Nidos", "casemanager (COA)", "Wie beslist"):
        assert words in read
    assert "Juf Karin" not in read


def test_a_key_leads_to_where_somebody_stands_and_another_prints(qtbot, card, page, file_id):
    card.person.set_value(card.who["Samuel"])
    school = next(b for b in card.picture.buttons if b.party.name == "Juf Karin")
    school.setFocus()
    qtbot.keyClick(school, SPACE)
    fold = page.family.network.folds.widgets[school.party.row_id]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fold.toggle)
    page.show_tab("drawing")
    with qtbot.waitSignal(page.parties_requested) as asked:
        qtbot.keyClick(card.print_it, SPACE)
    assert asked.args == [file_id, card.who["Samuel"], date.today()]


def test_a_child_alone_without_a_guardian_misses_somebody(qtbot, card, home, file_id, page):
    services = home.services
    services.azc.add_stay(file_id, card.who["Samuel"])
    (stay,) = services.files.look(file_id).stays
    typed = {
        "status": StayStatus.ASYLUM_SEEKER,
        "alone": True,
        "since": date.today() - timedelta(1),
    }
    services.azc.save_stay(stay.id, {}, typed)
    card.person.set_value(card.who["Samuel"])
    page.bench.announce_file()
    qtbot.waitUntil(lambda: any(b.party.is_missing for b in card.picture.buttons))
    missing = next(b for b in card.picture.buttons if b.party.is_missing)
    assert "Niemand bekend" in missing.accessibleName()
    with qtbot.waitSignal(page.drawing.row_wanted) as asked:
        qtbot.keyClick(missing, SPACE)
    assert asked.args == ["family", None]


def test_for_whom_nobody_decides_one_key_makes_a_task_and_is_not_offered_twice(
    qtbot, card, home, file_id, page
):
    services = home.services
    first = services.files.look(file_id).households[0].id
    services.people.add(
        file_id,
        first,
        PersonDraft("Bereket", "Yona", birth_date=date.today() - timedelta(3000)),
    )
    view = services.files.look(file_id)
    for tie in view.relations:
        services.kin.remove(tie.id)
    for member in view.households[0].members:
        if member.role in {HouseholdRole.MOTHER, HouseholdRole.FATHER}:
            services.people.save_role(member.membership_id, HouseholdRole.OTHER)
    page.show_tab("family")
    page.bench.announce_file()
    consent = page.family.consent

    def buttons():
        return [b for b in consent.findChildren(IdButton) if "Yona" in b.accessibleName()]

    qtbot.waitUntil(lambda: len(buttons()) == 1)
    qtbot.keyClick(buttons()[0], SPACE)
    qtbot.waitUntil(lambda: not buttons())
    (task,) = services.files.look(file_id).tasks
    assert "Yona Bereket: gezag nakijken." in task.text
    assert task.due == date.today() + timedelta(days=7)
