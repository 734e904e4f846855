"""A file is closed and opened again; nothing of it is lost, and nothing has to be filled in."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from tests.house import COLLEAGUE, family
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileClosing, FileIndex, FileRole
from wijkdesk.services.closing import returned_within_a_year
from wijkdesk.vocabulary import ClosingReason, FileRoleKind

YEAR = timedelta(days=365)


@pytest.fixture
def file_id(home):
    return family(home.services)


def line(home, file_id):
    return next(f for f in home.services.files.mine() if f.case_file_id == file_id)


def index(home, file_id):
    with home.store.reading() as session:
        query = select(FileIndex.closed_on).where(FileIndex.case_file_id == file_id)
        return session.scalars(query).one()


def closed_days_ago(home, days):
    with home.store.applying() as session:
        before = date.today() - timedelta(days=days)
        session.execute(update(FileClosing).values(closed_on=before))


def test_a_closed_file_is_told_everywhere_and_stays_readable(home, file_id):
    services, today = home.services, date.today()
    services.closing.close(file_id)
    assert line(home, file_id).closed_on == today
    assert index(home, file_id) == today
    closing = services.files.open(file_id).closed
    assert (closing.reason, closing.worker) == (None, "Noor de Wit")
    typed = {"reason": ClosingReason.AS_PLANNED, "stays_open": "Het taalmaatje blijft komen."}
    services.closing.save(closing.id, {}, typed)
    services.journal.add(file_id, "Gebeld of alles nog goed gaat.")
    seen = services.files.look(file_id)
    assert seen.closed.stays_open == "Het taalmaatje blijft komen."
    assert len(seen.contact_moments) == 1


def test_closing_twice_is_refused_and_changes_nothing(home, file_id):
    home.services.closing.close(file_id)
    with pytest.raises(RuleBrokenError, match="file_closed"):
        home.services.closing.close(file_id)
    assert len(home.services.files.look(file_id).closings) == 1


def test_who_only_stands_in_may_not_close(home, file_id):
    with home.store.applying() as session:
        row = session.scalars(select(FileRole).where(FileRole.case_file_id == file_id)).one()
        row.role, row.until = FileRoleKind.COVER, date.today()
        row.covers_id = COLLEAGUE
    with pytest.raises(RuleBrokenError, match="cover_shares_nothing"):
        home.services.closing.close(file_id)


@pytest.mark.parametrize(("days", "within"), [(1, True), (364, True), (366, False)])
def test_a_return_within_twelve_months_is_seen(home, file_id, days, within):
    home.services.closing.close(file_id)
    closed_days_ago(home, days)
    assert not returned_within_a_year(home.services.files.look(file_id).closings)
    home.services.closing.reopen(file_id)
    view = home.services.files.look(file_id)
    assert view.closed is None
    assert returned_within_a_year(view.closings) is within
    assert line(home, file_id).closed_on is None
    assert index(home, file_id) is None


def test_actions_of_a_closed_file_leave_today_and_come_back_with_it(home, file_id):
    services, today = home.services, date.today()
    plan = services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id)
    action = services.plan_lines.add_action(goal.id)
    services.plan_lines.save_action(action.id, {}, {"text": "Bellen", "due": today})
    assert len(services.today.view(today).due) == 1
    services.closing.close(file_id)
    assert services.today.view(today).due == ()
    services.closing.reopen(file_id)
    assert len(services.today.view(today).due) == 1


def test_closing_is_undone_like_any_change(home, file_id):
    home.services.closing.close(file_id)
    home.services.undo.undo_last()
    assert home.services.files.look(file_id).closed is None
    assert index(home, file_id) is None


def test_the_history_names_every_regisseur_with_days(home, file_id):
    with home.store.applying() as session:
        mine = session.scalars(select(FileRole).where(FileRole.case_file_id == file_id)).one()
        mine.since = date.today() - timedelta(days=30)
        mine.until = date.today() - timedelta(days=1)
        values = {"container_id": mine.container_id, "case_file_id": file_id}
        lead = FileRoleKind.REGISSEUR
        session.add(FileRole(worker_id=COLLEAGUE, role=lead, since=date.today(), **values))
        second = FileRoleKind.SECOND
        session.add(FileRole(worker_id=mine.worker_id, role=second, since=date.today(), **values))
    told = home.services.files.look(file_id).regie
    assert [(row.worker, row.until is None) for row in told] == [
        ("Noor de Wit", False),
        ("Yusuf Aydin", True),
    ]
