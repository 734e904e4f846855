"""A worker who leaves hands over everything from one list; nothing is left without somebody."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE, ME, STRANGER, family
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import CaseFile, FileAccess, FileIndex, FileRole, TeamMember
from wijkdesk.models.base import new_id
from wijkdesk.vocabulary import AccessMode, FileRoleKind, PlaceKind

TODAY = date.today()


@pytest.fixture
def file_id(home):
    return family(home.services)


@pytest.fixture
def ask(home):
    row = home.services.registrations.start("Jan Visser", PlaceKind.DESK, "Balie West")
    home.services.registrations.save(row.id, {}, {"assigned_to": ME})
    return row.id


def roles(home, file_id):
    return {(row.worker_id, row.role): row.until for row in home.services.files.look(file_id).roles}


def test_everything_that_lies_with_me_is_in_the_list(home, file_id, ask):
    plan = home.services.plans.start(file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.add_action(goal.id)
    view = home.services.handover.view()
    assert {one.line.case_file_id: one.actions for one in view.files}[file_id] == 1
    assert [row.id for row in view.asks] == [ask]
    assert [row.id for row in view.colleagues] == [COLLEAGUE]


def test_the_colleague_is_regisseur_from_today_and_i_work_along_until_my_last_day(
    home, file_id, ask
):
    last = TODAY + timedelta(days=14)
    home.services.handover.give({file_id: COLLEAGUE}, {ask: COLLEAGUE}, last)
    assert roles(home, file_id) == {
        (COLLEAGUE, FileRoleKind.REGISSEUR): None,
        (ME, FileRoleKind.SECOND): last,
    }
    with home.store.reading() as session:
        index = select(FileIndex.regisseur_id).where(FileIndex.case_file_id == file_id)
        assert session.scalars(index).one() == COLLEAGUE
    assert home.services.registrations.get(ask).assigned_to == COLLEAGUE
    assert home.services.handover.view().asks == ()


def test_who_helped_gives_the_help_and_the_regisseur_stays(home, file_id):
    with home.store.applying() as session:
        mine = session.scalars(select(FileRole).where(FileRole.case_file_id == file_id)).one()
        mine.role = FileRoleKind.SECOND
    home.services.handover.give({file_id: COLLEAGUE}, {})
    assert roles(home, file_id) == {
        (COLLEAGUE, FileRoleKind.SECOND): None,
        (ME, FileRoleKind.SECOND): TODAY,
    }


@pytest.mark.parametrize("days", [-1, 200])
def test_a_day_that_cannot_be_changes_nothing(home, file_id, days):
    before = roles(home, file_id)
    with pytest.raises(RuleBrokenError, match="handover_day"):
        home.services.handover.give({file_id: COLLEAGUE}, {}, TODAY + timedelta(days=days))
    assert roles(home, file_id) == before


def test_a_stranger_of_another_team_gets_nothing_and_nobody_gets_half(home, file_id, ask):
    before = roles(home, file_id)
    with pytest.raises(RuleBrokenError, match="row_gone"):
        home.services.handover.give({file_id: COLLEAGUE}, {ask: STRANGER})
    assert roles(home, file_id) == before


def test_one_press_is_one_undo_and_each_can_be_taken_back_by_itself(
    home, file_id, ask, monkeypatch
):
    # More than is read at first: of few files as of forty.
    monkeypatch.setattr("wijkdesk.services.undo.WINDOWS", (8, 400, 2000))
    undo, before = home.services.undo, roles(home, file_id)
    others = [family(home.services) for _ in range(4)]
    taken = dict.fromkeys((file_id, *others), COLLEAGUE)
    home.services.handover.give(taken, {ask: COLLEAGUE})
    after = roles(home, file_id)
    undone = undo.undo_last()
    assert (1 + len(undone.others), undone.left) == (6, 0)
    assert undone.changes.files == set(taken)
    assert undone.changes.registrations
    assert all(roles(home, one) == before for one in taken)
    assert home.services.registrations.get(ask).assigned_to == ME
    assert 1 + len(undo.redo_last().others) == 6
    assert roles(home, file_id) == after
    one = next(row for row in undo.acts(file_id) if row.intent == "handover_give")
    assert not undo.turn(one.id).others
    assert roles(home, file_id) == before
    assert roles(home, others[0]) == after


def test_what_somebody_changed_since_stays_and_the_rest_goes_back(home, file_id, ask):
    before = roles(home, file_id)
    home.services.handover.give({file_id: COLLEAGUE}, {ask: COLLEAGUE})
    home.services.registrations.save(ask, {}, {"assigned_to": None})
    asked = home.services.undo.acts()[0]
    home.services.undo.leave(asked.id)
    undone = home.services.undo.undo_last()
    assert (undone.others, undone.left) == ((), 1)
    assert roles(home, file_id) == before


def shut(session, file_id, how):
    if how == "protected":
        row = session.get(CaseFile, file_id)
        row.protected = True
        session.add(settled(session, file_id, ME, AccessMode.ALLOW))
    elif how == "denied":
        session.add(settled(session, file_id, COLLEAGUE, AccessMode.DENY))
    else:
        member = select(TeamMember).where(TeamMember.worker_id == COLLEAGUE)
        session.scalars(member).one().until = TODAY - timedelta(days=1)


def settled(session, file_id, worker_id, mode):
    shared = session.scalars(select(FileRole).where(FileRole.case_file_id == file_id)).one()
    return FileAccess(
        id=new_id(),
        container_id=shared.container_id,
        case_file_id=file_id,
        worker_id=worker_id,
        mode=mode,
        at=datetime.now(UTC),
    )


@pytest.mark.parametrize(
    ("how", "code"),
    [("protected", "role_denied"), ("denied", "role_denied"), ("left", "role_opens_nothing")],
)
def test_nobody_is_given_a_role_who_may_not_see_the_file(home, file_id, ask, how, code):
    before = roles(home, file_id)
    with home.store.applying() as session:
        shut(session, file_id, how)
    services = home.services
    if how == "left":
        with pytest.raises(RuleBrokenError, match="row_gone"):
            services.handover.give({file_id: COLLEAGUE}, {})
    else:
        given = services.handover.give({file_id: COLLEAGUE}, {ask: COLLEAGUE})
        assert (given.done, [wrong.code for wrong in given.refused]) == (1, [code])
        services.undo.undo_last()  # the question went: one that cannot go holds up no other
    for give in (
        partial(services.files.add_second, file_id, COLLEAGUE),
        partial(services.access.cover, file_id, COLLEAGUE, TODAY),
    ):
        with pytest.raises(RuleBrokenError, match=code):
            give()
    assert services.files.colleagues(file_id) == []
    assert roles(home, file_id) == before
    assert home.services.registrations.get(ask).assigned_to == ME


def test_tasks_go_along_and_what_reaches_nobody_is_in_the_list(home, file_id):
    services = home.services
    own, lost, loose = (
        services.agenda.add_task(text, file_id if inside else None).id
        for text, inside in (("Bellen", True), ("Aanvraag doen", True), ("Folders", False))
    )
    with pytest.raises(RuleBrokenError, match="task_not_seen"):
        services.agenda.save_task(lost, {}, {"worker_id": COLLEAGUE})
    assert [row.id for row in services.agenda.colleagues(file_id)] == [ME]
    services.access.cover(file_id, COLLEAGUE, TODAY)
    assert {row.id for row in services.agenda.colleagues(file_id)} == {ME, COLLEAGUE}
    services.agenda.save_task(lost, {}, {"worker_id": COLLEAGUE})
    assert [row.id for row in services.handover.view().tasks] == [loose]
    cover = next(r for r in services.files.look(file_id).roles if r.role is FileRoleKind.COVER)
    services.access.end_cover(cover.id)
    assert {row.id: row.unseen for row in services.files.look(file_id).tasks}[lost]
    view = services.handover.view()
    assert {row.id for row in view.tasks} == {loose, lost}
    assert {one.line.case_file_id: one.tasks for one in view.files}[file_id] == 1
    tasks = {lost: COLLEAGUE, loose: COLLEAGUE}
    assert services.handover.give({file_id: COLLEAGUE}, {}, None, tasks).refused == ()
    doers = {row.id: row.worker_id for row in services.files.look(file_id).tasks}
    assert doers == {own: COLLEAGUE, lost: COLLEAGUE}
    assert services.handover.view().tasks == ()


def test_who_took_it_meanwhile_keeps_it(home, file_id, ask):
    home.services.registrations.save(ask, {}, {"assigned_to": COLLEAGUE})
    home.services.files.add_second(file_id, COLLEAGUE)
    with home.store.applying() as session:
        both = select(FileRole).where(FileRole.case_file_id == file_id)
        for row in session.scalars(both):
            mine = row.worker_id == ME
            row.role = FileRoleKind.SECOND if mine else FileRoleKind.REGISSEUR
    before = roles(home, file_id)
    led = frozenset({file_id})
    given = home.services.handover.give({file_id: COLLEAGUE}, {ask: COLLEAGUE}, led=led)
    assert [wrong.code for wrong in given.refused] == ["handover_led", "handover_taken"]
    assert given.refused[1].values["name"] == "Yusuf Aydin"
    assert roles(home, file_id) == before
