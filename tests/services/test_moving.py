"""Before other readers: with what belongs to it, as one act, and nothing is there twice."""

from datetime import date

import pytest
from sqlalchemy import text

from tests.services.incoming import lay, take_in
from tests.services.test_undo import content
from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.moving import blank
from wijkdesk.storage import raw_rows
from wijkdesk.vocabulary import CompartmentKind

SHARED, TEAM, SAFETY = CompartmentKind.SHARED, CompartmentKind.TEAM, CompartmentKind.SAFETY


@pytest.fixture
def goal(home):
    """A goal for the family with one action."""
    plan = home.services.plans.start(home.file_id)
    row = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(row.id, {}, {"text": "Samuel slaapt door."})
    action = home.services.plan_lines.add_action(row.id)
    typed = {"text": "Noor belt de school", "due": date.today()}
    home.services.plan_lines.save_action(action.id, {}, typed)
    return goals(home)[0]


def goals(home):
    return home.services.plans.get(home.file_id).goals


def moved(home, noun, row_id, kind):
    return home.services.moving.move(noun, row_id, kind).id


def test_a_goal_goes_with_its_actions_and_comes_back_with_them(home, goal):
    before = content(home.store, without=("compartment",))
    moved(home, "goal", goal.id, SAFETY)
    (now,) = goals(home)
    assert (now.text, now.visibility) == (goal.text, SAFETY)
    assert [(a.text, a.visibility) for a in now.actions] == [("Noor belt de school", SAFETY)]
    there = content(home.store, without=("compartment",))
    assert home.services.undo.undo_last().row.intent == "goal_readers"
    assert content(home.store, without=("compartment",)) == before
    home.services.undo.redo_last()
    assert content(home.store, without=("compartment",)) == there


def test_what_is_half_typed_goes_along(home, goal):
    (action,) = goal.actions
    for page, row in (("goal", goal), ("action", action)):
        home.services.drafts.keep(page, str(row.id), "due", "31 febru")
    moved(home, "goal", goal.id, TEAM)
    (now,) = goals(home)
    for page, row in (("goal", now), ("action", now.actions[0])):
        assert home.services.drafts.pending(page, str(row.id))["due"].text == "31 febru"


def test_nobody_reads_an_action_who_may_not_read_its_goal(home, goal):
    (action,) = goal.actions
    narrow = moved(home, "action", action.id, TEAM)
    assert goals(home)[0].visibility is SHARED
    with pytest.raises(RuleBrokenError, match="move_actions_first"):
        moved(home, "goal", goal.id, SAFETY)
    moved(home, "action", narrow, SHARED)
    moved(home, "goal", goal.id, TEAM)
    (action,) = goals(home)[0].actions
    with pytest.raises(RuleBrokenError, match="move_not_there"):
        moved(home, "action", action.id, SHARED)
    kinds = [c.kind for c in home.services.moving.whereabouts("action", action.id).others]
    assert kinds == [SAFETY]


def test_what_a_newer_program_wrote_beside_it_is_not_left_behind(home):
    note = home.services.journal.add(home.file_id, "Moeder is bang.").id
    with home.store.applying() as session:
        session.execute(text("UPDATE contact_moment SET _extra = x'81a178a179'"))
    with pytest.raises(RuleBrokenError, match="move_newer"):
        moved(home, "contact", note, TEAM)


def test_an_older_move_is_not_taken_back_over_a_later_one(home):
    note = home.services.journal.add(home.file_id, "Moeder is bang.").id
    there = moved(home, "contact", note, TEAM)
    first = home.services.undo.last().id
    moved(home, "contact", there, SAFETY)
    with pytest.raises(RuleBrokenError, match="undo_moved"):
        home.services.undo.turn(first)
    told = home.services.files.look(home.file_id).contact_moments
    assert [(row.text, row.visibility) for row in told] == [("Moeder is bang.", SAFETY)]


def test_an_attachment_goes_with_its_bytes_and_is_not_offered_to_be_put_back(home, tmp_path):
    (done,) = take_in(home, lay(tmp_path, "Verslag.docx", b"PK\x03\x04 verslag"))
    moved(home, "attachment", done.attachment_id, TEAM)
    found = home.services.attachments.of_file(home.file_id)
    assert [(row.name, row.visibility, row.here) for row in found.rows] == [
        ("Verslag.docx", TEAM, True)
    ]
    assert found.removed == ()
    home.services.undo.undo_last()
    found = home.services.attachments.of_file(home.file_id)
    assert [(r.id, r.visibility) for r in found.rows] == [(done.attachment_id, SHARED)]
    assert found.removed == ()


def test_the_paper_has_what_the_family_reads_and_a_fixed_version_what_it_had(home, goal):
    plans = home.services.plans
    plan = plans.get(home.file_id)
    fixed = plans.fix(plan.id)
    about = home.services.moving.whereabouts("goal", goal.id)
    assert about.fixed == (fixed.label,)
    moved(home, "goal", goal.id, TEAM)
    shared = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(shared.id, {}, {"text": "Samen eten."})
    now = plans.to_print(plan.id)
    assert [g.text for g in now.content.goals] == ["Samen eten."]
    assert now.left_out == {TEAM: 2}
    then = plans.to_print(plan.id, fixed.id)
    assert [g.text for g in then.content.goals] == [goal.text]


def test_an_action_stays_to_be_done_where_its_goal_is_for_others(home, goal):
    (action,) = goal.actions
    moved(home, "action", action.id, TEAM)
    with home.store.applying() as session:  # a colleague, who reads more, moved the goal
        raw_rows.write(session, "goal", goal.id, blank("goal"), deleted=True)
    (hidden,) = goals(home)
    assert (hidden.hidden, hidden.text, hidden.visibility) == (True, "", TEAM)
    assert [a.text for a in hidden.actions] == ["Noor belt de school"]
    (due,) = home.services.today.view(date.today()).due
    assert (due.text, due.goal, due.visibility) == ("Noor belt de school", "", TEAM)
    assert home.services.files.look(home.file_id).plan.goals == 0
    home.services.plan_lines.finish_action(hidden.actions[0].id, date.today())


def test_while_two_texts_wait_for_a_choice_it_stays_where_it_is(home, goal):
    with home.store.applying() as session:
        columns = "id, container_id, entity, row_id, unit, kind, base, current, incoming, "
        more = "incoming_op, incoming_by, incoming_at, status"
        session.execute(
            text(
                f"INSERT INTO conflict ({columns}{more}) VALUES (randomblob(16), :c, 'goal', :r, "
                "'text', 'text', '{}', '{}', '{}', randomblob(16), randomblob(16), "
                "'2026-01-01T00:00:00.000Z', 'open')"
            ),
            {"c": home.shared.bytes, "r": goal.id.bytes},
        )
    with pytest.raises(RuleBrokenError, match="move_undecided"):
        moved(home, "goal", goal.id, TEAM)
