"""Reminders: how much is due today and which appointment is near, of nobody in particular."""

from datetime import datetime, timedelta

import pytest

from tests.storage.furnished import audited
from wijkdesk.services.reminders import Due

NOW = datetime.now().astimezone().replace(hour=10, minute=0, second=0, microsecond=0)


@pytest.fixture
def agenda(home):
    return home.services.agenda


def test_what_is_due_today_is_told_once_a_day(home, agenda):
    for due in (NOW.date(), NOW.date() + timedelta(days=1)):
        task = agenda.add_task("Bel mevrouw Visser", home.file_id)
        agenda.save_task(task.id, {}, {"due": due})
    before = audited(home.store)
    reminders = home.services.reminders
    assert reminders.due(NOW).today == 1
    assert audited(home.store) == before
    reminders.told(NOW.date())
    assert reminders.due(NOW) == Due()
    assert reminders.due(NOW + timedelta(days=1)).today == 1


@pytest.mark.parametrize(
    ("at", "near"), [("10:15", 1), ("10:16", 0), ("10:00", 0), ("half elf", 0)]
)
def test_an_appointment_is_near_within_a_quarter_of_an_hour(home, agenda, at, near):
    made = agenda.add_appointment(NOW.date(), case_file_id=home.file_id)
    agenda.save_appointment(made.id, {}, {"at": at})
    assert len(home.services.reminders.due(NOW).soon) == near


def test_nothing_is_told_while_it_is_off(home, agenda):
    agenda.save_task(agenda.add_task("Post").id, {}, {"due": NOW.date()})
    reminders = home.services.reminders
    reminders.turn(on=False)
    assert (reminders.is_on(), reminders.due(NOW)) == (False, Due())
    reminders.turn(on=True)
    assert (reminders.is_on(), reminders.due(NOW).today) == (True, 1)
