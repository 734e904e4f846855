"""Tasks and appointments: given to anybody, grouped by household, and never lost."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE, ME, STRANGER
from wijkdesk.documents.ics import Slot, ics
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileRole, Worker
from wijkdesk.services.house import Services
from wijkdesk.vocabulary import TaskDoer, TaskStatus, WorkerRole

TODAY = date.today()


def tasks(home):
    return home.services.agenda.view(TODAY, 7).tasks


def test_a_task_at_a_file_lies_where_only_the_team_reads_it(home):
    row = home.services.agenda.add_task("  School bellen\x00 ", home.file_id)
    assert (row.text, row.worker_id, row.made_by) == ("School bellen", ME, ME)
    assert row.container_id != home.shared
    assert [one.id for one in home.services.files.look(home.file_id).tasks] == [row.id]


def test_a_task_at_no_file_is_of_the_team(home):
    row = home.services.agenda.add_task("Folders bestellen")
    assert (row.case_file_id, row.title) == (None, None)
    assert row.id in {one.id for one in tasks(home)}


def test_what_was_given_away_stays_in_the_list_of_who_gave_it(home):
    service = home.services.agenda
    row = service.add_task("Formulier invullen", home.file_id)
    home.services.files.add_second(home.file_id, COLLEAGUE)
    service.save_task(row.id, {}, {"worker_id": COLLEAGUE})
    given = service.add_task("Koffie drinken bij de buren", home.file_id)
    typed = {"doer": TaskDoer.CLIENT, "worker_id": None, "doer_name": "Letay"}
    service.save_task(given.id, {}, typed)
    found = {one.id: one for one in tasks(home)}
    assert found[row.id].worker == "Yusuf Aydin"
    assert found[given.id].doer_name == "Letay"


def test_done_is_done_once_and_can_be_undone(home):
    row = home.services.agenda.add_task("Bellen", home.file_id)
    home.services.agenda.finish_task(row.id, TODAY)
    with pytest.raises(RuleBrokenError, match="action_not_open"):
        home.services.agenda.finish_task(row.id, TODAY)
    assert row.id not in {one.id for one in tasks(home)}
    kept = next(t for t in home.services.files.look(home.file_id).tasks if t.id == row.id)
    assert (kept.status, kept.done_on) == (TaskStatus.DONE, TODAY)
    home.services.undo.undo_last()
    assert row.id in {one.id for one in tasks(home)}


def test_tasks_of_a_closed_file_wait_with_it(home):
    row = home.services.agenda.add_task("Bellen", home.file_id)
    home.services.closing.close(home.file_id)
    assert row.id not in {one.id for one in tasks(home)}


def test_an_appointment_stands_in_its_days_and_an_empty_day_moves_nothing(home):
    service = home.services.agenda
    row = service.add_appointment(TODAY + timedelta(days=3), home.file_id)
    service.save_appointment(row.id, {}, {"at": "10:30", "place_name": "De Wissel"})
    with pytest.raises(RuleBrokenError, match="appointment_day"):
        service.save_appointment(row.id, {}, {"day": None})
    assert service.view(TODAY, 1).appointments == ()
    (found,) = service.view(TODAY, 7).appointments
    assert (found.at, found.place_name, found.minutes) == ("10:30", "De Wissel", 60)
    assert [one.id for one in home.services.files.look(home.file_id).appointments] == [row.id]


def test_the_file_for_a_phone_has_times_and_no_word_of_anybody(home):
    service = home.services.agenda
    for subject, at in (("Letay Habte", "10:30"), ("Samuel op De Wissel", None)):
        row = service.add_appointment(date(2026, 11, 26), home.file_id)
        service.save_appointment(row.id, {}, {"subject": subject, "at": at, "place_name": "AZC"})
    rows = service.view(date(2026, 11, 26), 1).appointments
    made = ics(
        (Slot(r.id, r.day, r.at, r.minutes) for r in rows), datetime(2026, 11, 1, tzinfo=UTC)
    )
    text = made.decode()
    assert "SUMMARY:Afspraak WijkDesk 1" in text
    assert "DTSTART:20261126T093000Z" in text
    assert "DTSTART;VALUE=DATE:20261126" in text
    assert all(word not in text for word in ("Letay", "Samuel", "Wissel", "AZC", "Habte"))
    assert text.count("BEGIN:VEVENT") == 2


def test_the_same_appointment_is_the_same_in_every_file():
    busy = Slot(UUID(int=7), date(2026, 3, 29), "01:30", 120)
    one, two = (ics((busy,), datetime(2026, 1, day, tzinfo=UTC)) for day in (1, 2))
    assert one.count(b"00000000000000000000000000000007@wijkdesk") == 1
    assert two.count(b"00000000000000000000000000000007@wijkdesk") == 1


def test_of_a_file_that_is_no_longer_mine_nothing_is_in_the_agenda(home):
    service = home.services.agenda
    own = service.add_task("Folders bestellen")
    service.add_task("Samuel bellen", home.file_id)
    service.add_appointment(TODAY, home.file_id)
    with home.store.applying() as session:
        mine = select(FileRole).where(FileRole.case_file_id == home.file_id)
        session.scalars(mine).one().until = TODAY - timedelta(days=1)
    view = service.view(TODAY, 7)
    assert ([row.id for row in view.tasks], view.appointments) == ([own.id], ())


def test_a_task_cannot_go_to_somebody_of_another_team(home):
    row = home.services.agenda.add_task("Bellen", home.file_id)
    with pytest.raises(RuleBrokenError, match="task_other_team"):
        home.services.agenda.save_task(row.id, {}, {"worker_id": STRANGER})
    assert next(one for one in tasks(home) if one.id == row.id).worker_id == ME


@pytest.mark.parametrize(
    ("day", "at", "minutes", "start", "end"),
    [
        (date(2026, 3, 29), "01:30", 120, "20260329T003000Z", "20260329T023000Z"),
        (date(2026, 3, 29), "02:30", 60, "20260329T013000Z", "20260329T023000Z"),
        (date(2026, 10, 25), "01:30", 180, "20261024T233000Z", "20261025T023000Z"),
        (date(2026, 1, 5), "10:30", -9, "20260105T093000Z", "20260105T103000Z"),
        (date(2026, 1, 5), "10:30", 10**15, "20260105T093000Z", "20260105T103000Z"),
    ],
)
def test_an_appointment_lasts_as_long_as_it_says_on_any_night(day, at, minutes, start, end):
    made = ics((Slot(UUID(int=7), day, at, minutes),), datetime(2026, 1, 1, tzinfo=UTC)).decode()
    assert (f"DTSTART:{start}" in made, f"DTEND:{end}" in made) == (True, True)


@pytest.mark.parametrize("at", ["25:99", "24:61", "half elf", ""])
def test_a_time_that_cannot_be_read_is_the_whole_day_and_the_file_is_made(at):
    for day in (date(2026, 1, 5), date.max):
        busy = Slot(UUID(int=7), day, at, 60)
        made = ics((busy,), datetime(2026, 1, 1, tzinfo=UTC)).decode()
        assert f"DTSTART;VALUE=DATE:{day:%Y%m%d}" in made


@pytest.mark.parametrize("role", [WorkerRole.SUPPORTER, WorkerRole.ADMINISTRATOR])
def test_who_may_not_write_in_the_notes_of_a_team_adds_nothing_to_its_agenda(home, role):
    with home.store.applying() as session:
        session.get(Worker, ME).role = role
    agenda = Services(home.store, TODAY).agenda
    with pytest.raises(RuleBrokenError, match="no_access"):
        agenda.add_task("Folders bestellen")
    with pytest.raises(RuleBrokenError, match="no_access"):
        agenda.add_appointment(TODAY)
