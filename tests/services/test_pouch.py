"""The meeneemmap: what goes along, when it is whole, and what the centre knows of it."""

import shutil
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE, ME, TEAM, family
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Attachment, Compartment, FileAccess, FileIndex, FileRole
from wijkdesk.models.base import new_id
from wijkdesk.protocol.packed import read, told
from wijkdesk.services.pouch import MOST
from wijkdesk.storage import state
from wijkdesk.ui.paper import print_packed
from wijkdesk.vocabulary import AccessMode, AttachmentKind

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


def test_the_list_for_a_data_leak_has_everything_on_the_laptop_and_no_name(home, file_id):
    other = family(home.services, "Gezin Blijft")
    home.services.pouch.choose([file_id], along=True)
    listed = home.services.pouch.list_out(TODAY)
    said = {number: along for number, along, _ in listed.files}
    numbers = {one: home.services.files.look(one).number for one in (file_id, other)}
    assert said[numbers[file_id]] is True
    assert said[numbers[other]] is False
    assert audit_of(home, "pouch_print")
    words = " ".join(print_packed(home.services).words)
    assert numbers[other] in words
    assert not {"Habte", "Tesfay", "Blijft"} & set(words.replace(",", " ").split())


def test_what_the_disk_does_not_hold_is_said_before_anything_comes(home, file_id, monkeypatch):
    home.services.pouch.choose([file_id], along=True)
    little = SimpleNamespace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: little)
    home.services.pouch.pack(TODAY, TODAY)  # nothing is to come
    with home.store.applying() as session:
        one = Attachment(**attached(session, file_id))
        session.add(one)
    with pytest.raises(RuleBrokenError, match="pouch_no_room") as refused:
        home.services.pouch.pack(TODAY, TODAY)
    assert refused.value.values == {"megabytes": 104}


def attached(session, file_id):
    """A scan of five megabytes of which the bytes are still at the centre."""
    part = session.scalar(select(Compartment.id).where(Compartment.case_file_id == file_id))
    known = {"case_file_id": file_id, "name": "Scan.pdf", "added_by": ME}
    size = {"digest": "a" * 64, "size": 5_000_000, "added_at": datetime.now(UTC)}
    return {"container_id": part, "kind": AttachmentKind.OTHER, "media_type": "a/b"} | known | size


def test_a_file_of_the_team_that_is_not_here_is_offered_and_one_opened_with_a_reason_goes_along(
    home, file_id
):
    away, looked = new_id(), family(home.services, "Gezin Van Yusuf")
    until = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=4)
    with home.store.applying() as session:
        session.add(
            FileIndex(container_id=TEAM, case_file_id=away, number="7K3F-M2QX",
                title="Gezin Elders", regisseur_id=COLLEAGUE)
        )  # fmt: skip
        for role in session.scalars(select(FileRole).where(FileRole.case_file_id == looked)):
            role.worker_id = COLLEAGUE
        part = session.scalar(select(Compartment.id).where(Compartment.case_file_id == looked))
        session.add(
            FileAccess(container_id=part, case_file_id=looked, worker_id=ME,
                mode=AccessMode.EMERGENCY, at=datetime.now(UTC), until=until)
        )  # fmt: skip
    view = home.services.pouch.view(TODAY)
    assert [(one.case_file_id, one.regisseur) for one in view.others] == [(away, "Yusuf Aydin")]
    closes = {one.file.case_file_id: one.until for one in view.lines}
    assert (closes[file_id], closes[looked]) == (None, until)


def test_what_was_told_is_read_back_and_what_is_strange_is_left_out():
    counts = {"people": 4, "children": 0, "bsn": 1}
    assert read(told(counts)) == counts
    assert read("people:vier :3 notes") == {"": 3}
    assert read(None) == {}
