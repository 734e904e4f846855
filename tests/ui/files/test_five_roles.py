"""Five roles open the same file: each sees what is theirs, and says why for another law."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from tests.house import COLLEAGUE
from tests.services.law_roles import becomes
from wijkdesk.models.all import ContactMoment
from wijkdesk.storage.tables import audit
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.vocabulary import FileRoleKind, Law, LifeArea, LookGround, WorkerRole

DEBTS = "Huurschuld van drie maanden."
SAFE = "Thuis is het soms niet veilig."


@pytest.fixture
def written(home, file_id):
    """What the regisseur wrote down for the Wmo, and about safety."""
    home.file_id, services = file_id, home.services
    need = services.needs.add(file_id).id
    services.needs.save(need, {}, {"nature": DEBTS, "amount": "nu", "law": Law.WMO})
    safe = services.needs.add(file_id).id
    services.needs.save(safe, {}, {"nature": SAFE, "law": Law.WMO, "life_area": LifeArea.SAFETY})
    talk = services.journal.add(file_id, f"Gesproken over: {DEBTS}", law=Law.WMO).id
    with home.store.applying() as session:
        session.get(ContactMoment, talk).worker_id = COLLEAGUE
    return home


@pytest.fixture
def opened(qtbot, written, tasks, bus, said):
    def page():
        made = FilePage(written.file_id, written.services, tasks, bus, said.say)
        qtbot.addWidget(made)
        with qtbot.waitSignal(made.opened):
            made.show()
        for tab in ("needs", "timeline"):
            made.show_tab(tab)
        qtbot.waitUntil(lambda: bool(made.timeline.entries.widgets) and settled(made))
        return made

    return page


def settled(page):
    return page.timeline.entries.is_whole() and len(page.needs.needs.widgets) == len(
        page.view.needs
    )


def told(page):
    """What needs and talks say on the page, whichever tab is in front."""
    needs = [card.fold.title.text() for card in page.needs.needs.widgets.values()]
    talks = [e.text.text() for e in page.timeline.entries.widgets.values() if hasattr(e, "text")]
    return "\n".join(needs + talks)


def test_the_regisseur_and_the_supporter_read_what_is_theirs_without_being_asked(written, opened):
    page = opened()
    assert told(page).count(DEBTS) == 2
    assert page.laws.isHidden()
    page.close()
    becomes(written, FileRoleKind.SUPPORTER, WorkerRole.SUPPORTER)
    page = opened()
    assert page.laws.isHidden()  # the family itself reads this, and so may who stands beside it
    assert [r.text() for r in page.timeline.composer.readers.radios.values() if not r.isHidden()]


@pytest.mark.parametrize(
    ("role", "works_as"),
    [
        (FileRoleKind.SECOND, WorkerRole.JEUGDGIDS),
        (FileRoleKind.COVER, WorkerRole.PW_GIDS),
        (FileRoleKind.SECOND, WorkerRole.TEAM_LEAD),
    ],
)
def test_of_another_law_only_that_it_is_there_until_somebody_says_why(
    qtbot, written, opened, role, works_as
):
    becomes(written, role, works_as)
    page = opened()
    assert DEBTS not in told(page)
    assert SAFE in told(page)
    assert "Behoefte voor: Wmo" in told(page)
    assert "Hier staat ook werk voor: Wmo" in page.laws.words.text()

    QTest.mouseClick(page.laws.ask, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.laws.go, Qt.MouseButton.LeftButton)
    assert page.laws.ground.problem_text
    page.laws.ground_box.set_value(LookGround.ONE_PLAN)
    QTest.keyClicks(page.laws.reason_box, "zomaar")
    QTest.mouseClick(page.laws.go, Qt.MouseButton.LeftButton)
    assert page.laws.reason.problem_text
    assert DEBTS not in told(page)
    QTest.keyClicks(page.laws.reason_box, " niet: de hulp moet op elkaar passen")
    QTest.mouseClick(page.laws.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told(page).count(DEBTS) == 2)
    assert "Dat u kijkt, is genoteerd" in page.laws.words.text()

    # It was written down before anything was read, and the regisseur sees it at the file.
    with written.store.reading() as session:
        lines = session.execute(select(audit.c.act, audit.c.ground, audit.c.law)).all()
    assert ("law_look", "one_plan", "wmo") in [tuple(line) for line in lines]
    page.close()
    becomes(written, FileRoleKind.REGISSEUR, WorkerRole.JEUGDGIDS)
    page = opened()
    page.show_tab("family")
    QTest.mouseClick(page.family.seers.ask, Qt.MouseButton.LeftButton)
    said = "de hulp moet op elkaar passen"
    qtbot.waitUntil(lambda: said in _words(page.family.seers.rows))
    assert "Wmo" in _words(page.family.seers.rows)


def _words(layout):
    found = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.layout() is not None:
            found.append(_words(item.layout()))
        elif hasattr(item.widget(), "text"):
            found.append(item.widget().text())
    return "\n".join(found)


def test_who_decides_about_help_stands_with_the_family_and_says_when_that_changes(written, opened):
    """Samuel is of 1 January 2018: many were given that day, so it is not sure."""
    page = opened()
    page.show_tab("family")
    said = _words(page.family.consent.rows)
    assert "Samuel" in said
    first = next(line for line in said.splitlines() if line.endswith("wordt 12"))
    assert [first.count(part) for part in ("verandert tussen", "2030")] == [1, 2]
