"""Meetings at an AZC or a school: who sees what, what an agreement becomes, what a party gets."""

from dataclasses import replace

import pytest

from tests.house import COLLEAGUE
from wijkdesk.services.meeting_papers import MeetingPapers
from wijkdesk.services.meetings import MeetingService
from wijkdesk.vocabulary import (
    MeetingPart,
    MeetingParty,
    MeetingStatus,
    PlaceKind,
    SharingGround,
)

COA = MeetingParty.COA


@pytest.fixture
def centre(home):
    return next(p for p in home.services.registrations.places() if p.kind is PlaceKind.AZC)


@pytest.fixture
def meeting(home, centre):
    row = home.services.meetings.start(centre.id)
    home.services.meeting_cases.add(row.id, home.file_id, "Kan Samuel rustiger wonen?")
    return row.id


def case(home, meeting):
    return home.services.meetings.look(meeting).cases[0]


def test_who_sat_there_the_last_time_is_asked_again(home, centre, meeting):
    service = home.services.meetings
    view = service.look(meeting)
    assert COA in view.parties
    coa = next(guest for guest in view.guests if guest.party is COA)
    service.save_guest(coa.id, {}, {"name": "Ruud", "came": True})
    again = service.look(service.start(centre.id).id)
    assert {(g.party, g.name) for g in again.guests} == {
        (g.party, g.name) for g in service.look(meeting).guests
    }
    # Whether they are there this time is asked anew.
    assert all(guest.came is None for guest in again.guests)


def test_what_is_said_of_a_family_lies_in_its_file_and_only_there(home, meeting):
    found = case(home, meeting)
    assert found.row.container_id != home.services.me.team_id
    me = replace(home.services.me, worker_id=COLLEAGUE)
    seen = MeetingService(home.store, me)
    assert seen.look(meeting).cases == ()
    told = next(one for one in seen.all().meetings if one.row.id == meeting)
    assert (told.row.id, told.cases) == (meeting, 0)
    papers = MeetingPapers(home.store, me)
    assert papers.to_print(meeting, None).cases == ()


def test_a_family_is_on_the_agenda_once(home, meeting, trouble):
    with trouble("on_the_agenda", "file"):
        home.services.meeting_cases.add(meeting, home.file_id)
    with trouble("meeting_has_cases"):
        home.services.meetings.remove(meeting)
    home.services.meeting_cases.remove(case(home, meeting).row.id)
    home.services.meetings.remove(meeting)
    assert all(one.row.id != meeting for one in home.services.meetings.all().meetings)


def test_an_agreement_becomes_a_task_once(home, meeting, trouble):
    service = home.services.meeting_cases
    line = service.add_line(case(home, meeting).row.id, "Rustige kamer zoeken")
    service.save_line(line.id, {}, {"party": COA})
    service.to_task(line.id, "COA")
    with trouble("line_made"):
        service.to_task(line.id)
    task = next(
        t for t in home.services.files.look(home.file_id).tasks if t.text.startswith("COA: ")
    )
    assert task.text == "COA: Rustige kamer zoeken"
    assert case(home, meeting).lines[0].task_id == task.id
    # Undone in one go: the task is gone, and the agreement can be used again.
    home.services.undo.undo_last()
    assert case(home, meeting).lines[0].task_id is None
    assert task.id not in {t.id for t in home.services.files.look(home.file_id).tasks}


def test_an_agreement_becomes_an_action_under_a_goal_of_that_file_only(planned, trouble):
    service = planned.services.meeting_cases
    row = planned.services.meetings.start()
    service.add(row.id, planned.file_id)
    (goal_id, _words), *_more = case(planned, row.id).goals
    line = service.add_line(case(planned, row.id).row.id, "Elke avond voorlezen")
    service.save_line(line.id, {}, {"party": MeetingParty.SCHOOL, "doer_name": "juf Els"})
    service.to_action(line.id, goal_id, "School")
    plan = planned.services.plans.get(planned.file_id)
    actions = [a for goal in plan.goals if goal.id == goal_id for a in goal.actions]
    assert ("Elke avond voorlezen", "juf Els") in {(a.text, a.doer_name) for a in actions}
    empty = service.add_line(case(planned, row.id).row.id)
    with trouble("required", "text"):
        service.to_action(empty.id, goal_id)


def test_a_party_gets_the_parts_that_were_laid_down_for_it_and_nothing_else(home, meeting, trouble):
    service, papers = home.services.meeting_cases, home.services.meeting_papers
    case_id = case(home, meeting).row.id
    service.save(case_id, {}, {"decision": "We proberen een andere kamer."})
    service.add_line(case_id, "Kamer zoeken")
    assert papers.to_print(meeting, COA, minutes=True).cases == ()
    with trouble("required", "ground"):
        service.share(case_id, COA, [MeetingPart.QUESTION], None)
    with trouble("required", "reason"):
        service.share(case_id, COA, [MeetingPart.QUESTION], SharingGround.LEGAL_DUTY)
    for part in MeetingPart:
        service.share(case_id, COA, [part], SharingGround.CONSENT)
        (told,) = papers.to_print(meeting, COA, minutes=True).cases
        said = {
            MeetingPart.NAMES: bool(told.title),
            MeetingPart.BIRTH: any(year for _, year in told.people),
            MeetingPart.UNIT: bool(told.units),
            MeetingPart.LANGUAGE: bool(told.languages),
            MeetingPart.QUESTION: bool(told.question),
            MeetingPart.DECISION: bool(told.decision),
            MeetingPart.AGREEMENTS: bool(told.lines),
        }
        assert {one for one, is_said in said.items() if is_said} <= {part}
        assert said[part] or part in (MeetingPart.UNIT, MeetingPart.BIRTH, MeetingPart.LANGUAGE)
        if part is not MeetingPart.NAMES:
            assert not any(name for name, _ in told.people)
    assert papers.to_print(meeting, MeetingParty.SCHOOL, minutes=True).cases == ()
    # Before it was held there are no minutes, so the agenda tells no decision.
    service.share(case_id, COA, list(MeetingPart), SharingGround.CONSENT)
    (agenda,) = papers.to_print(meeting, COA).cases
    assert (agenda.decision, agenda.lines) == ("", ())
    service.share(case_id, COA, [], None)
    assert papers.to_print(meeting, COA).cases == ()


def test_it_was_held(home, meeting):
    home.services.meetings.hold(meeting)
    assert home.services.meetings.look(meeting).row.status is MeetingStatus.HELD
