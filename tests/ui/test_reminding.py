"""A reminder stands in the window without a name, and not while a household looks along."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from wijkdesk.services.reminders import Due
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage

NOW = datetime.now().astimezone().replace(hour=14, minute=0, second=0, microsecond=0)


@pytest.fixture
def desk(qtbot, home, file_id, tasks):
    agenda = home.services.agenda
    made = agenda.add_appointment(NOW.date(), case_file_id=file_id)
    agenda.save_appointment(made.id, {}, {"at": "14:10", "subject": "Huisbezoek Letay"})
    agenda.save_task(agenda.add_task("Bel Letay Habte").id, {}, {"due": NOW.date()})
    made = Desk(home.services, tasks, lambda **_: None)
    made.rounds.timer.stop()
    made.reminding._now = lambda: NOW  # noqa: SLF001 - the clock of this desk
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def said(desk):
    return desk.window.rail.foot.notice.said


def test_it_says_that_something_is_due_and_when_one_must_be_somewhere(qtbot, desk, home, file_id):
    desk.files.open(file_id)
    page = desk.files.pages[file_id]
    assert isinstance(page, FilePage)
    qtbot.waitUntil(lambda: page.view is not None)
    desk.beside.turn()
    assert desk.window.alone.is_on
    desk.reminding.look()
    desk.reminding._show(NOW.date(), home.services.reminders.due(NOW))  # noqa: SLF001 - it began meanwhile
    assert not any("klaar" in text or "afspraak" in text for text in said(desk))
    desk.beside.turn()
    desk.reminding.look()
    qtbot.waitUntil(lambda: any("14:10" in text for text in said(desk)))
    told = [text for text in said(desk) if "klaar" in text or "14:10" in text]
    assert "nog 1 ding" in told[0]
    assert told[1:] == ["U hebt om 14:10 een afspraak. Kijk in de agenda."]
    assert "Letay" not in " ".join(told)
    later = NOW + timedelta(minutes=1)
    desk.reminding._show(later.date(), home.services.reminders.due(later))  # noqa: SLF001 - the next minute
    assert len([text for text in said(desk) if "14:10" in text]) == 1
    notice = desk.window.rail.foot.notice
    assert notice.isVisible()
    assert notice.accessibleName() == "\n".join(told)
    assert not desk.window.messages.messages
    qtbot.waitUntil(lambda: home.services.reminders.due(later) == Due())  # also after a lock
    qtbot.keyClick(notice, Qt.Key.Key_Space)
    assert not notice.isVisible()
    assert desk.window.rail.buttons["agenda"].isChecked()


def test_an_appointment_that_has_begun_is_no_reminder_any_more(qtbot, desk):
    desk.reminding.look()
    qtbot.waitUntil(lambda: any("14:10" in text for text in said(desk)))
    desk.reminding._now = lambda: NOW + timedelta(minutes=11)  # noqa: SLF001 - the clock of this desk
    desk.reminding.look()
    assert [text for text in said(desk) if "14:10" in text] == []
    assert any("nog 1 ding" in text for text in said(desk))
