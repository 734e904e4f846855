"""The meeneemmap: what goes along, when it is whole, and what the centre knows of it."""

from datetime import date, timedelta

import pytest

from tests.house import family
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import new_id
from wijkdesk.protocol.packed import read, told
from wijkdesk.services.pouch import MOST
from wijkdesk.storage import state

TODAY = date.today()


@pytest.fixture
def file_id(home):
    return family(home.services)


def audit_of(home, act):
    with home.store.reading() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT subject, ground, part FROM audit WHERE act = ? ORDER BY n", (act,)
        )
        return [tuple(row) for row in rows]


def line_of(home, file_id):
    lines = home.services.pouch.view(TODAY).lines
    return next(one for one in lines if one.file.case_file_id == file_id)


def test_a_family_of_tomorrow_is_found_by_its_meeting_and_goes_along(home, file_id):
    made = home.services.agenda.add_appointment(TODAY + timedelta(days=1), file_id)
    assert made.case_file_id == file_id
    line = line_of(home, file_id)
    assert [day for day, _ in line.inside.meets] == [TODAY + timedelta(days=1)]
    assert (line.along, line.ready) == (False, False)
    home.services.pouch.choose([file_id], along=True)
    home.services.pouch.pack(TODAY + timedelta(days=1), TODAY)
    assert [one.file.case_file_id for one in home.services.pouch.view(TODAY).along] == [file_id]
    home.services.pouch.choose([file_id], along=False)
    assert home.services.pouch.view(TODAY).pouch.packed_ms == 0


def test_what_is_on_the_laptop_is_noted_with_numbers_and_no_words(home, file_id):
    home.services.pouch.choose([file_id], along=True)
    home.services.pouch.pack(TODAY, TODAY)
    noted = {subject: (ground, part) for subject, ground, part in audit_of(home, "pouch_pack")}
    ground, part = noted.pop(file_id.hex)
    assert ground == "along"
    assert {ground for ground, _ in noted.values()} <= {"caseload"}
    people = home.services.files.look(file_id).people
    young = [p for p in people if p.birth_date and p.birth_date.year > TODAY.year - 17]
    counts = read(part)
    assert counts["people"] == len(people)
    assert counts["children"] >= len(young) > 0
    assert not {"Habte", "Samuel"} & set(part.replace(":", " ").split())


def test_unsent_work_keeps_it_packed(home, file_id):
    home.services.pouch.choose([file_id], along=True)
    home.services.pouch.pack(TODAY, TODAY)
    home.services.journal.add(file_id, "Geschreven op het AZC.")
    assert home.services.pouch.come_home(TODAY + timedelta(days=9)) is None
    assert home.services.pouch.view(TODAY).pouch.files == (file_id,)


def test_nothing_too_much_nothing_empty_and_no_day_that_is_past(home, file_id):
    service = home.services.pouch
    with pytest.raises(RuleBrokenError, match="pouch_empty"):
        service.pack(TODAY, TODAY)
    service.choose([file_id], along=True)
    with pytest.raises(RuleBrokenError, match="pouch_full"):
        service.choose([new_id() for _ in range(MOST)], along=True)
    for wrong in (TODAY - timedelta(days=1), TODAY + timedelta(days=9)):
        with pytest.raises(RuleBrokenError, match="pouch_days"):
            service.pack(wrong, TODAY)
    assert service.view(TODAY).pouch.files == (file_id,)


def test_a_lease_that_ran_out_closes_the_meeneemmap_too(home, file_id):
    home.services.pouch.choose([file_id], along=True)
    with home.store.applying() as session:
        state.put(session, lease_until=1)
    view = home.services.pouch.view(TODAY)
    assert view.closed
    assert view.lines == ()
    with pytest.raises(RuleBrokenError, match="lease_ended"):
        home.services.pouch.pack(TODAY, TODAY)


def test_what_was_told_is_read_back_and_what_is_strange_is_left_out():
    counts = {"people": 4, "children": 0, "bsn": 1}
    assert read(told(counts)) == counts
    assert read("people:vier :3 notes") == {"": 3}
    assert read(None) == {}
