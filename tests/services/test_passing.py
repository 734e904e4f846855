"""A choice between two texts is put before the regisseur, and never falls into a hole."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE, ME
from tests.services.test_conflicts import clash, texts
from tests.storage.furnished import outbox
from wijkdesk.models.all import Conflict, FileAccess, FileRole
from wijkdesk.models.base import new_id
from wijkdesk.services.sync_state import Lead
from wijkdesk.vocabulary import AccessMode, FileRoleKind

__all__ = ["texts"]

YESTERDAY = date.today() - timedelta(days=1)


@pytest.fixture
def led(planned):
    """Yusuf is regisseur; the worker of this laptop is second."""
    with planned.store.applying() as session:
        role = session.scalars(select(FileRole).where(FileRole.worker_id == ME)).one()
        role.role = FileRoleKind.SECOND
        session.add(
            FileRole(
                id=new_id(),
                container_id=planned.shared,
                case_file_id=planned.file_id,
                worker_id=COLLEAGUE,
                role=FileRoleKind.REGISSEUR,
                since=YESTERDAY,
            )
        )
    return planned


def passing(home):
    rows = home.services.sync_state.conflicts()
    (found,) = home.services.sync_state.passings(rows).values()
    return found


def waiting(home):
    """What waits for this worker: as the foot of the rail, and as the first page count it."""
    counted = home.services.today.view(date.today()).conflicts
    assert home.services.sync_state.truth().conflicts == counted
    return counted


def end(home, worker):
    with home.store.applying() as session:
        role = session.scalars(select(FileRole).where(FileRole.worker_id == worker)).one()
        role.since, role.until = YESTERDAY, YESTERDAY


def test_what_is_put_before_the_regisseur_no_longer_waits_for_me_and_can_still_be_chosen(
    led, texts
):
    assert passing(led).lead is Lead.CAN
    assert waiting(led) == 1
    changes, name = led.services.sync_state.pass_on(texts)
    assert changes.touches(led.file_id)
    assert name == "Yusuf Aydin"
    found = passing(led)
    assert (found.lead, found.passed.to_name, found.by_me) == (Lead.HAS_IT, "Yusuf Aydin", True)
    assert waiting(led) == 0
    led.services.sync_state.resolve(texts, "incoming")
    assert led.services.sync_state.conflicts() == []


def test_it_travels_as_one_change_of_the_conflict(led, texts):
    led.services.sync_state.pass_on(texts)
    (change,) = outbox(led.store)
    assert change.entity == "conflict"
    assert set(change.diff) == {"passed_to", "passed_by", "passed_at"}
    assert change.diff["passed_to"] == [None, COLLEAGUE.hex]
    assert change.diff["passed_by"] == [None, ME.hex]


def test_to_pass_it_on_again_changes_nothing(led, texts):
    led.services.sync_state.pass_on(texts)
    led.services.sync_state.pass_on(texts)
    assert len(outbox(led.store)) == 1


def test_who_is_regisseur_chooses(planned, texts, trouble):
    assert passing(planned).lead is Lead.SELF
    with trouble("pass_self"):
        planned.services.sync_state.pass_on(texts)
    assert waiting(planned) == 1


def test_without_a_regisseur_there_is_nobody_to_ask(led, texts, trouble):
    end(led, COLLEAGUE)
    assert passing(led).lead is Lead.NOBODY
    with trouble("pass_nobody"):
        led.services.sync_state.pass_on(texts)


def test_a_regisseur_who_may_not_write_there_is_not_asked(led, texts, trouble):
    deny(led)
    found = passing(led)
    assert (found.lead, found.lead_name) == (Lead.CLOSED, "Yusuf Aydin")
    with trouble("pass_closed"):
        led.services.sync_state.pass_on(texts)


def deny(home):
    """The municipality does not let Yusuf into this file."""
    with home.store.applying() as session:
        session.add(
            FileAccess(
                id=new_id(),
                container_id=home.shared,
                case_file_id=home.file_id,
                worker_id=COLLEAGUE,
                mode=AccessMode.DENY,
                at=datetime.now(UTC),
            )
        )


def test_a_choice_of_somebody_who_left_waits_for_everybody_again(led, texts):
    led.services.sync_state.pass_on(texts)
    end(led, COLLEAGUE)
    found = passing(led)
    assert (found.lapsed, found.is_mine, found.lead) == (True, True, Lead.NOBODY)
    assert waiting(led) == 1


def test_a_new_regisseur_can_be_asked_in_the_place_of_the_old_one(led, texts):
    with led.store.applying() as session:
        row = session.get(Conflict, texts)
        row.passed_to, row.passed_by = ME, COLLEAGUE
    found = passing(led)
    assert (found.to_me, found.lead, found.is_mine) == (True, Lead.CAN, True)
    led.services.sync_state.pass_on(texts)
    assert passing(led).passed.to_id == COLLEAGUE


def test_what_was_asked_of_me_stands_on_the_first_page_with_who_asks(planned, texts):
    with planned.store.applying() as session:
        row = session.get(Conflict, texts)
        row.passed_to, row.passed_by = ME, COLLEAGUE
    view = planned.services.today.view(date.today())
    (asked,) = view.asked
    assert (asked.id, asked.passed.by_name, view.conflicts) == (texts, "Yusuf Aydin", 1)


def test_a_conflict_that_was_decided_is_not_passed_on(led, texts, trouble):
    led.services.sync_state.resolve(texts, "current")
    with trouble("conflict_resolved"):
        led.services.sync_state.pass_on(texts)


def test_passing_on_can_be_undone(led, texts):
    led.services.sync_state.pass_on(texts)
    act = led.services.undo.acts()[0]
    assert (act.intent, act.why) == ("conflict_pass", None)
    led.services.undo.turn(act.id)
    found = passing(led)
    assert (found.passed, found.lead) == (None, Lead.CAN)


def test_who_is_regisseur_is_not_put_before_the_regisseur(led):
    with led.store.reading() as session:
        role = session.scalars(select(FileRole.id).where(FileRole.worker_id == ME)).one()
    period = {"since": str(YESTERDAY), "until": None}
    how = {"current": period, "incoming": period, "kind": "unit"}
    clash(led, "file_role", role, "unit:period", period, **how)
    assert passing(led).lead is Lead.NOT_ASKED
