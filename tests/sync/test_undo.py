"""Undo after sync works the same; what a colleague wrote meanwhile is never written over."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.sync.polderdam import BEFORE, FIRST, SECOND, goal_text, only, same_file
from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.undo import Why
from wijkdesk.storage import change_record
from wijkdesk.storage.tables import history
from wijkdesk.vocabulary import RegistrationStatus


def write(laptop, town, seen, words):
    laptop.services.plan_lines.save_goal(town.goal, {"text": seen}, {"text": words})


def exchange(town):
    """Everybody hears of everything."""
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()


def refused(laptop, code):
    with pytest.raises(RuleBrokenError) as caught:
        laptop.services.undo.undo_last()
    assert caught.value.code == code
    return caught.value.values["act"].id


def test_a_change_that_arrived_everywhere_is_undone_everywhere(together):
    town = together
    write(town.noor, town, BEFORE, FIRST)
    exchange(town)
    assert goal_text(town.yusuf, town) == FIRST
    undone = town.noor.services.undo.undo_last()
    assert undone.row.sent
    assert only(town.noor.sync().outcomes, "A")
    exchange(town)
    assert goal_text(town.yusuf, town) == BEFORE
    assert same_file(town, town.noor, town.yusuf)
    town.noor.services.undo.redo_last()
    exchange(town)
    assert goal_text(town.yusuf, town) == FIRST


def test_what_a_colleague_changed_since_is_refused_with_both_texts(together):
    town = together
    write(town.noor, town, BEFORE, FIRST)
    exchange(town)
    write(town.yusuf, town, FIRST, SECOND)
    town.yusuf.sync()
    town.noor.sync()
    act = refused(town.noor, "undo_changed")
    (met,) = town.noor.services.undo.view(act).met
    assert met.fields == (("text", BEFORE, SECOND),)
    assert not met.by_me
    assert goal_text(town.noor, town) == SECOND
    # The old text all the same: a change that nobody can call a clash, for Noor saw the other.
    town.noor.services.undo.turn(act, anyway=True)
    assert only(town.noor.sync().outcomes, "A")
    exchange(town)
    assert goal_text(town.yusuf, town) == BEFORE
    assert town.yusuf.services.sync_state.conflicts() == []


def test_an_undo_that_crosses_the_change_of_a_colleague_keeps_both_texts(together):
    """Neither knew of the other: that is for the centre, as always."""
    town = together
    write(town.noor, town, BEFORE, FIRST)
    exchange(town)
    write(town.yusuf, town, FIRST, SECOND)
    town.noor.services.undo.undo_last()
    town.yusuf.sync()
    assert only(town.noor.sync().outcomes, "C")
    town.yusuf.sync()
    (row,) = town.yusuf.services.sync_state.conflicts()
    assert (row.fields[0].current, row.fields[0].incoming) == (SECOND, BEFORE)
    assert same_file(town, town.noor, town.yusuf)


def test_a_goal_that_was_removed_everywhere_comes_back_everywhere(together):
    town = together
    action = town.noor.services.plan_lines.add_action(town.goal).id
    town.noor.services.plan_lines.remove_goal(town.goal)
    exchange(town)
    assert town.yusuf.services.plans.get(town.file_id).goals == ()
    town.noor.services.undo.undo_last()
    assert only(town.noor.sync().outcomes, "A")
    exchange(town)
    (goal,) = town.yusuf.services.plans.get(town.file_id).goals
    assert [a.id for a in goal.actions] == [action]
    assert same_file(town, town.noor, town.yusuf)
    assert town.noor.services.sync_state.conflicts() == []


def test_opening_a_file_is_undone_and_redone_also_after_it_was_sent(polderdam):
    town = polderdam
    noor = town.noor.services
    asked = noor.registrations.start("Letay Habte")
    noor.registrations.save(asked.id, {}, {"question": "Wie helpt?"})
    town.noor.sync()
    noor = town.noor.services
    opened = noor.registrations.open_file(asked.id)
    assert only(town.noor.sync().outcomes, "A")
    noor = town.noor.services
    assert opened.case_file_id in noor.undo.undo_last().closed
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    noor = town.noor.services
    assert noor.files.mine() == []
    (row,) = town.yusuf.services.registrations.inbox()
    assert (row.status, row.question) == (RegistrationStatus.OPEN, "Wie helpt?")
    noor.undo.redo_last()
    assert only(town.noor.sync().outcomes, "A")
    assert [f.case_file_id for f in town.noor.services.files.mine()] == [opened.case_file_id]
    assert town.noor.services.files.look(opened.case_file_id).people


def test_undone_and_redone_without_a_network_arrives_as_if_nothing_happened(polderdam):
    town = polderdam
    noor = town.noor.services
    asked = noor.registrations.start("Letay Habte")
    opened = noor.registrations.open_file(asked.id)
    noor.undo.undo_last()
    noor.undo.redo_last()
    assert only(town.noor.sync().outcomes, "A")
    assert town.noor.services.sync_state.held_back() == []
    assert town.noor.services.files.look(opened.case_file_id).title


def test_a_second_who_was_taken_off_loses_the_file_and_gets_it_back(together):
    town = together
    noor = town.noor.services
    act = next(a for a in noor.undo.acts() if a.intent == "second_add")
    noor.undo.turn(act.id)
    town.noor.sync()
    assert town.yusuf.sync().fetched.revoked > 0
    town.noor.services.undo.turn(act.id)
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    assert goal_text(town.yusuf, town) == BEFORE


def test_of_a_file_that_was_revoked_no_act_is_left(together):
    town = together
    write(town.yusuf, town, BEFORE, FIRST)
    town.yusuf.sync()
    assert len(town.yusuf.services.undo.acts()) == 1
    with town.yusuf.store.applying() as session:
        change_record.safe(session, 10**6)  # as if the centre had it all in a backup
        assert session.scalars(select(history.c.row_id)).all() == [town.goal]
    noor = town.noor.services
    town.noor.sync()
    act = next(a for a in noor.undo.acts() if a.intent == "second_add")
    noor.undo.turn(act.id)
    town.noor.sync()
    town.yusuf.sync()
    assert town.yusuf.services.undo.acts() == []
    assert town.yusuf.services.undo.last() is None
    with town.yusuf.store.reading() as session:
        assert session.scalars(select(history.c.row_id)).all() == []


def test_what_the_centre_held_back_is_told_so(together):
    town = together
    act = next(a for a in town.noor.services.undo.acts() if a.intent == "second_add")
    town.noor.services.undo.turn(act.id)
    town.noor.sync()
    town.yusuf.services.people.save(town.samuel, {}, {"birth_date": date(2018, 2, 3)})
    assert only(town.yusuf.sync().outcomes, "Q")
    assert town.yusuf.services.undo.last() is None
    assert {a.why for a in town.yusuf.services.undo.acts()} <= {Why.HELD_BACK}
