"""Taking over regie: one at a time and dated; who had it stays, and it can be taken back."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE, ME
from tests.services.test_passing import led
from tests.storage.furnished import outbox
from wijkdesk.models.all import FileIndex, FileRole
from wijkdesk.services.undo import Why
from wijkdesk.storage.tables import audit
from wijkdesk.vocabulary import FileRoleKind

__all__ = ["led"]

TODAY = date.today()
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def taken(led):
    """Noor took over from Yusuf."""
    changes = led.services.regie.take_over(led.file_id)
    assert changes.touches(led.file_id)
    return led


def at_work(home):
    return {(r.name, r.role) for r in home.services.files.look(home.file_id).roles}


def index(home):
    with home.store.reading() as session:
        query = select(FileIndex.regisseur_id).where(FileIndex.case_file_id == home.file_id)
        return session.scalar(query)


def test_who_takes_over_is_regisseur_and_who_was_it_works_on_as_second(taken):
    assert at_work(taken) == {
        ("Noor de Wit", FileRoleKind.REGISSEUR),
        ("Yusuf Aydin", FileRoleKind.SECOND),
    }
    assert index(taken) == ME


def test_it_is_a_dated_state_that_is_kept(taken):
    with taken.store.reading() as session:
        was = session.scalars(
            select(FileRole).where(
                FileRole.worker_id == COLLEAGUE, FileRole.role == FileRoleKind.REGISSEUR
            )
        ).one()
    assert (was.since, was.until, was.deleted) == (YESTERDAY, YESTERDAY, False)


def test_it_is_noted_and_travels_as_one_group(taken):
    with taken.store.reading() as session:
        subject = session.scalar(select(audit.c.subject).where(audit.c.act == "regie_take"))
    assert subject == taken.file_id.hex
    changes = outbox(taken.store)
    assert [c.entity for c in changes].count("file_role") == 3
    assert len({c.group_id for c in changes}) == 1


def test_who_is_it_already_is_told_so(taken, trouble):
    with trouble("regie_yours"):
        taken.services.regie.take_over(taken.file_id)


def test_who_only_stands_in_does_not_take_over(led, trouble):
    with led.store.applying() as session:
        role = session.scalars(select(FileRole).where(FileRole.worker_id == ME)).one()
        role.role, role.until = FileRoleKind.COVER, TODAY
    with trouble("cover_shares_nothing"):
        led.services.regie.take_over(led.file_id)


def test_who_does_not_work_with_the_file_does_not_take_over(led, trouble):
    with led.store.applying() as session:
        role = session.scalars(select(FileRole).where(FileRole.worker_id == ME)).one()
        role.since = role.until = YESTERDAY
    with trouble("no_access"):
        led.services.regie.take_over(led.file_id)


def test_a_file_without_a_regisseur_gets_one(led):
    with led.store.applying() as session:
        role = session.scalars(select(FileRole).where(FileRole.worker_id == COLLEAGUE)).one()
        role.until = YESTERDAY
    led.services.regie.take_over(led.file_id)
    assert at_work(led) == {("Noor de Wit", FileRoleKind.REGISSEUR)}


def test_it_can_be_taken_back_and_done_again(taken):
    act = taken.services.undo.acts()[0]
    assert (act.intent, act.why) == ("regie_take", None)
    taken.services.undo.turn(act.id)
    assert at_work(taken) == {
        ("Noor de Wit", FileRoleKind.SECOND),
        ("Yusuf Aydin", FileRoleKind.REGISSEUR),
    }
    assert index(taken) == COLLEAGUE
    taken.services.undo.turn(act.id)
    assert ("Noor de Wit", FileRoleKind.REGISSEUR) in at_work(taken)


def test_when_a_colleague_took_over_since_nothing_is_taken_back_unseen(taken, trouble):
    """Undo meets what came after, and asks."""
    with taken.store.applying() as session:
        role = session.scalars(
            select(FileRole).where(
                FileRole.worker_id == ME, FileRole.role == FileRoleKind.REGISSEUR
            )
        ).one()
        role.until = YESTERDAY
    act = taken.services.undo.acts()[0]
    with trouble("undo_changed"):
        taken.services.undo.turn(act.id)
    assert act.why is not Why.NOTHING
