"""A consultation at a school is typed, warns of a name, is counted, and belongs to who may see."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.locations.locations_page import CONSULTATIONS, LocationsPage
from wijkdesk.vocabulary import ConsultOutcome

SPACE = Qt.Key.Key_Space


@pytest.fixture
def page(qtbot, home, tasks, bus, said, file_id):
    made = LocationsPage(Bench(NO_FILE, home.services, tasks, bus, said.say))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    made.tabs.select(CONSULTATIONS)
    part = made.consultations
    qtbot.waitUntil(lambda: part.view is not None and made.isActiveWindow())
    return made


def begun(qtbot, page):
    part = page.consultations
    QTest.keyClick(part.add, SPACE)
    qtbot.waitUntil(lambda: len(part.folds.widgets) == 1)
    fold = next(iter(part.folds.widgets.values()))
    qtbot.waitUntil(fold.is_open)
    return fold


def test_what_is_typed_stands_in_the_list_and_in_the_sums(qtbot, page):
    fold = begun(qtbot, page)
    assert fold.question.hasFocus()
    QTest.keyClicks(fold.question, "Kind slaapt slecht. Wat kan school doen?")
    QTest.keyClicks(fold.minutes, "20")
    fold.outcome.set_value(ConsultOutcome.SETTLED)
    fold.flush()
    qtbot.waitUntil(lambda: "Kind slaapt slecht" in fold.title.text())
    qtbot.waitUntil(lambda: "De school kan verder" in page.consultations.outcomes.text())
    assert page.consultations.number.text().startswith("1 consult")
    assert "20 minuten" in page.consultations.minutes.text()


def test_a_name_is_warned_of_and_kept_all_the_same(qtbot, page, home):
    fold = begun(qtbot, page)
    QTest.keyClicks(fold.question, "Het gaat over Daan, geb. 03-05-2014.")
    said = fold.hints[0]._field.hint.text()  # noqa: SLF001 - the words below the box
    assert "Dit lijkt een naam: Daan." in said
    assert "geboortedatum" in said
    fold.flush()
    rows = home.services.consultations.view
    qtbot.waitUntil(lambda: "Daan" in rows().rows[0].question)


def test_it_is_linked_to_a_child_and_leads_to_the_file(qtbot, page, home, file_id):
    fold = begun(qtbot, page)
    child = next(c for c in page.consultations.view.children if c.name.startswith("Samuel"))
    fold.child.set_value(child.person_id)
    fold.child.activated.emit(fold.child.currentIndex())
    qtbot.waitUntil(fold.to_file.isVisible)
    asked = []
    page.file_requested.connect(asked.append)
    QTest.keyClick(fold.to_file, SPACE)
    assert asked == [file_id]
    QTest.keyClick(fold.remove, SPACE)
    qtbot.waitUntil(lambda: not page.consultations.folds.widgets)
    assert page.consultations.empty.isVisible()
