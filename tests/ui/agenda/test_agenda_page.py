"""The agenda by keyboard: a task in a line, an appointment in a form that saves itself."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.house import STRANGER
from tests.ui.sync.trouble import now
from wijkdesk.models.all import Task
from wijkdesk.services.caseload import Phase
from wijkdesk.ui.agenda.agenda_page import AgendaPage

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return
TODAY = date.today()
LONG = "én nog meer " * 10_000
"""More than 100 kB, as somebody may paste it."""


@pytest.fixture
def page(qtbot, home, tasks, bus, said, file_id):
    made = AgendaPage(home.services, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.view is not None and made.isActiveWindow())
    qtbot.waitUntil(lambda: len(made.file.values) == 2)
    return made


def test_a_task_is_a_line_and_enter_and_a_press_says_it_is_done(qtbot, home, page):
    page.new_task.setFocus()
    QTest.keyClicks(page.new_task, "Folders bestellen")
    QTest.keyClick(page.new_task, ENTER)
    qtbot.waitUntil(lambda: len(page.lists.tasks.widgets) == 1)
    assert page.new_task.text() == ""
    (fold,) = page.lists.tasks.widgets.values()
    assert fold.title.text() == "Folders bestellen"
    QTest.keyClick(fold.done, SPACE)
    qtbot.waitUntil(lambda: not page.lists.tasks.widgets)
    assert home.services.agenda.view(TODAY, 1).tasks == ()


def test_a_long_paste_in_the_line_for_a_task_is_kept_whole(qtbot, home, page):
    QApplication.clipboard().setText("Folders\nen koffie\n" + LONG)
    page.new_task.paste()
    QTest.keyClick(page.new_task, ENTER)
    qtbot.waitUntil(lambda: len(page.lists.tasks.widgets) == 1)
    (task,) = home.services.agenda.view(TODAY, 1).tasks
    assert task.text == "Folders\nen koffie\n" + LONG.strip()


def test_a_task_that_could_not_be_added_stands_in_the_box_again(qtbot, page, said):
    page.new_task.set_text("Folders\nen koffie\n" + LONG)
    page.lists.add_task(page.new_task, uuid4())
    assert page.new_task.text() == ""
    qtbot.waitUntil(lambda: page.new_task.text() == "Folders\nen koffie\n" + LONG)
    assert said


def test_an_appointment_is_made_filled_in_and_seen_on_its_day(qtbot, home, page, file_id):
    page.file.set_value(file_id)
    QTest.keyClick(page.add, SPACE)
    qtbot.waitUntil(lambda: len(page.lists.appointments.widgets) == 1)
    (fold,) = page.lists.appointments.widgets.values()
    qtbot.waitUntil(fold.subject.hasFocus)
    for box, words in ((fold.subject, "Plan tekenen"), (fold.at, "half 11"), (fold.place, "AZC")):
        QTest.keyClicks(box, words)
    fold.day.setFocus()
    fold.day.selectAll()
    QTest.keyClicks(fold.day, "morgen")
    fold.flush()
    view = home.services.agenda.view
    qtbot.waitUntil(lambda: bool(view(TODAY + timedelta(days=1), 1).appointments))
    (row,) = view(TODAY + timedelta(days=1), 1).appointments
    assert (row.subject, row.at, row.place_name) == ("Plan tekenen", "10:30", "AZC")
    assert row.case_file_id == file_id


def test_a_day_that_cannot_be_read_stays_and_is_told(qtbot, home, page):
    QTest.keyClick(page.add, SPACE)
    qtbot.waitUntil(lambda: len(page.lists.appointments.widgets) == 1)
    (fold,) = page.lists.appointments.widgets.values()
    qtbot.waitUntil(fold.subject.hasFocus)
    fold.day.setFocus()
    fold.day.selectAll()
    QTest.keyClicks(fold.day, "31 februari")
    fold.flush()
    assert fold.day.text() == "31 februari"
    assert len(home.services.agenda.view(TODAY, 1).appointments) == 1


def test_a_day_or_a_week_and_back_to_today(qtbot, page):
    page.span.set_value(1)
    qtbot.waitUntil(lambda: "tot en met" not in page.context.text())
    page.later.click()
    page.this_day.click()
    page.span.set_value(7)
    qtbot.waitUntil(lambda: "tot en met" in page.context.text())


def test_what_is_saved_for_a_phone_is_written_where_somebody_chose(
    qtbot, home, page, file_id, tmp_path
):
    home.services.agenda.add_appointment(TODAY, file_id)
    page.look_again()
    qtbot.waitUntil(page.ics.isEnabled)
    path = tmp_path / "agenda.ics"
    page.ics.write(str(path))
    qtbot.waitUntil(path.exists)
    assert b"Habte" not in path.read_bytes()


def test_a_very_long_task_has_a_short_name_and_a_colleague_elsewhere_is_shown(qtbot, home, page):
    row = home.services.agenda.add_task("Bellen met school. \n" * 5000)
    page.look_again()
    qtbot.waitUntil(lambda: len(page.lists.tasks.widgets) == 1)
    (fold,) = page.lists.tasks.widgets.values()
    assert len(fold.title.text()) < 170
    fold.open()
    with home.store.applying() as session:
        session.get(Task, row.id).worker_id = STRANGER
    page.look_again()
    qtbot.waitUntil(lambda: fold.worker.value() == STRANGER)
    assert fold.worker.currentText() == "Femke Postma"


def test_hours_and_leave_weigh_one_s_own_work(qtbot, page):
    card = page.load
    qtbot.waitUntil(card.isVisible)
    assert "gewicht 1,5" in card.head.text()
    QTest.keyClick(card.ask, SPACE)
    QTest.keyClicks(card.hours, "veel")
    QTest.keyClick(card.add_week, SPACE)
    qtbot.waitUntil(lambda: "uren" in card.fields["hours"].problem_text)
    card.hours.clear()
    QTest.keyClicks(card.hours, "18")
    QTest.keyClick(card.add_week, SPACE)
    qtbot.waitUntil(lambda: "18 uur" in card.about.text())
    assert "gewicht 3" in card.about.text()
    assert not card.team.isVisible()


def test_a_figure_of_ones_own_work_opens_the_files_it_counts(qtbot, page, file_id):
    phases = page.load.phases
    link, found = phases.links[Phase.CLARIFYING], phases.lists[Phase.CLARIFYING]
    qtbot.waitUntil(link.isVisible)
    assert link.text().endswith(": 1")
    assert not found.isVisible()
    QTest.keyClick(link, SPACE)
    assert found.isVisible()
    wanted = []
    page.file_requested.connect(wanted.append)
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    QTest.keyClick(found, ENTER)
    assert wanted == [file_id]
    QTest.keyClick(link, SPACE)
    assert not found.isVisible()
