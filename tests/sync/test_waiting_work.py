"""Work of who lost access: it waits at the team, and its author hears what came of it."""

from datetime import date

import pytest
from sqlalchemy import select, text

from tests.central.store import copy_of
from tests.storage.furnished import audited
from tests.sync.polderdam import BEFORE, goal_text, only, same_file
from tests.sync.test_rights import end_role, found
from wijkdesk.central import epochs
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import ContactMoment, ReferralStep, SafetyScore, SafetyStep
from wijkdesk.services.undo import Why
from wijkdesk.vocabulary import HeldStatus, MeldcodeStep, ReferralStatus, ScoreBy

TODAY = date.today()
MINE = "Samuel slaapt bij het raam."
NOTE = "Van Yusuf, een roerdomp."


@pytest.fixture
def kept(together):
    """Yusuf typed in the goal and wrote a note; then his role ended, and then he synced."""
    town = together
    yusuf = town.yusuf.services
    yusuf.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": MINE})
    yusuf.journal.add(town.file_id, NOTE)
    end_role(town, "yusuf")
    assert only(town.yusuf.sync().outcomes, "Q")
    town.yusuf.sync()
    town.noor.sync()
    return town


def make_safe(town, postgres):
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)


def waiting(laptop):
    return laptop.services.held_work.waiting()


def tray(laptop):
    """What the author's tray says: status, team, by whom."""
    return {
        one.entity: (one.waits.status, one.waits.team, one.waits.decided_by)
        for one in laptop.services.sync_state.held_back()
    }


def about(laptop, entity):
    return next(work for work in waiting(laptop) if work.lines[0].entity == entity)


def test_the_team_sees_who_wrote_what_and_the_author_where_it_waits(kept):
    town = kept
    goal, note = (about(town.noor, entity) for entity in ("goal", "contact_moment"))
    assert len(waiting(town.noor)) == 2
    assert (goal.author, goal.case_file_id) == ("Yusuf Aydin", town.file_id)
    (field,) = [f for f in goal.lines[0].fields if f.name == "text"]
    assert (field.seen, field.typed, field.now, field.moved) == (BEFORE, MINE, BEFORE, False)
    assert note.lines[0].kind == "i"
    assert audited(town.noor.store)[-1][1] == "list_waiting_work"
    assert town.noor.services.sync_state.truth().to_decide == 2
    open_ones = (HeldStatus.OPEN, "West", None)
    assert tray(town.yusuf) == {"goal": open_ones, "contact_moment": open_ones}
    assert town.yusuf.services.sync_state.truth().held_back == 2
    # Nothing of it stands in the file, nor of the file on Yusuf's laptop.
    assert goal_text(town.noor, town) == BEFORE
    assert town.yusuf.services.files.mine() == []
    assert waiting(town.yusuf) == waiting(town.femke) == []


def test_taken_over_it_comes_into_the_file_and_the_author_hears_by_whom(kept):
    town = kept
    for entity in ("goal", "contact_moment"):
        town.noor.services.held_work.take_over(about(town.noor, entity).id)
    assert waiting(town.noor) == []
    assert only(town.noor.sync().outcomes, "A")
    assert goal_text(town.noor, town) == MINE
    notes = town.noor.services.files.look(town.file_id).contact_moments
    assert [note.text for note in notes] == [NOTE]
    town.yusuf.sync()
    accepted = (HeldStatus.ACCEPTED, "West", "Noor de Wit")
    assert tray(town.yusuf) == {"goal": accepted, "contact_moment": accepted}
    assert town.yusuf.services.sync_state.truth().held_back == 0


def test_what_changed_meanwhile_is_not_written_over_but_becomes_a_choice(kept):
    town = kept
    other = "Samuel slaapt op de bovenste verdieping."
    town.noor.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": other})
    town.noor.sync()
    work = about(town.noor, "goal")
    assert work.lines[0].fields[0].moved
    town.noor.services.held_work.take_over(work.id)
    town.noor.sync()
    assert goal_text(town.noor, town) == other
    (card,) = town.noor.services.sync_state.conflicts()
    (field,) = card.fields
    assert (field.current, field.incoming) == (other, MINE)
    assert (card.current_by, card.incoming_by) == ("Noor de Wit", "Yusuf Aydin")


def test_turned_down_it_stays_out_of_the_file_and_in_the_hands_of_its_author(kept):
    town = kept
    work = about(town.noor, "goal")
    town.noor.services.held_work.turn_down(work.id)
    with pytest.raises(RuleBrokenError, match="waiting_decided"):
        town.noor.services.held_work.take_over(work.id)
    town.noor.sync()
    town.yusuf.sync()
    assert goal_text(town.noor, town) == BEFORE
    assert tray(town.yusuf)["goal"] == (HeldStatus.REJECTED, "West", "Noor de Wit")
    held = town.yusuf.services.sync_state.held_back()
    assert MINE in [value for one in held for _, value in one.values]
    with town.engine.connect() as connection:
        states = connection.execute(text("SELECT state FROM quarantine ORDER BY state")).scalars()
        assert states.all() == ["open", "rejected"]


def test_once_it_is_decided_and_safe_its_author_keeps_the_news_and_not_the_words(kept, postgres):
    """Of a file that is no longer on the laptop; and after the news not even that there was."""
    town = kept
    town.noor.services.held_work.take_over(about(town.noor, "goal").id)
    town.noor.services.held_work.turn_down(about(town.noor, "contact_moment").id)
    town.noor.sync()
    town.yusuf.sync()
    assert found(town.yusuf, (MINE, NOTE)) == {MINE, NOTE}  # the control
    make_safe(town, postgres)
    town.yusuf.sync()
    assert found(town.yusuf, (MINE, NOTE)) == {NOTE}  # that is in the hands of its author
    assert {entity: said[0] for entity, said in tray(town.yusuf).items()} == {
        "goal": HeldStatus.ACCEPTED,
        "contact_moment": HeldStatus.REJECTED,
    }
    with town.yusuf.store.applying() as session:
        session.execute(text("UPDATE held_work SET decided_at = '2020-01-01 00:00:00.000000'"))
    town.noor.services.journal.add(town.file_id, "Nog iets, om te halen.")
    town.noor.sync()
    make_safe(town, postgres)
    town.yusuf.sync()
    assert tray(town.yusuf) == {}
    assert found(town.yusuf, (MINE, NOTE)) == set()


def test_its_author_takes_it_back_and_the_team_sees_it_no_more(kept):
    town = kept
    held = next(h for h in town.yusuf.services.sync_state.held_back() if h.entity == "goal")
    town.yusuf.services.held_work.take_back(held.waits.id)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    assert [work.lines[0].entity for work in waiting(town.noor)] == ["contact_moment"]
    assert tray(town.yusuf)["goal"][0] is HeldStatus.WITHDRAWN


def test_of_taking_over_and_taking_back_without_a_line_the_first_that_arrives_counts(kept):
    town = kept
    held = next(h for h in town.yusuf.services.sync_state.held_back() if h.entity == "goal")
    town.yusuf.services.held_work.take_back(held.waits.id)
    town.noor.services.held_work.take_over(about(town.noor, "goal").id)
    assert only(town.noor.sync().outcomes, "A")
    assert only(town.yusuf.sync().outcomes, "N")
    assert goal_text(town.noor, town) == MINE
    assert tray(town.yusuf)["goal"] == (HeldStatus.ACCEPTED, "West", "Noor de Wit")


def test_a_choice_about_it_is_not_undone(kept):
    town = kept
    town.noor.services.held_work.turn_down(about(town.noor, "goal").id)
    act = town.noor.services.undo.acts()[0]
    assert (act.intent, act.why) == ("waiting_turn_down", Why.DECIDED)
    with pytest.raises(RuleBrokenError, match="undo_decided"):
        town.noor.services.undo.turn(act.id)


def test_it_goes_along_when_the_file_leaves_the_laptop(kept):
    town = kept
    end_of = text("UPDATE file_role SET deleted = true WHERE worker_id = :who")
    with town.engine.begin() as connection:
        connection.execute(end_of, {"who": town.workers["noor"]})
    town.noor.sync()
    assert waiting(town.noor) == []
    with town.noor.store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM held_work")) == 0


def test_who_came_back_into_the_file_decides_about_their_own_work_too(kept):
    town = kept
    town.noor.services.files.add_second(town.file_id, town.workers["yusuf"])
    town.noor.sync()
    town.yusuf.sync()
    town.yusuf.services.held_work.take_over(about(town.yusuf, "goal").id)
    town.yusuf.sync()
    town.noor.sync()
    assert goal_text(town.noor, town) == MINE
    assert same_file(town, town.noor, town.yusuf)


def test_steps_and_figures_of_who_was_away_come_in_under_their_own_name(together):
    """Nobody may say them for another, so nobody could take them over: they lay there for good."""
    town = together
    noor, yusuf = town.noor, town.yusuf
    asked = noor.services.referrals.prepare(town.file_id, town.provision, town.need)
    check = noor.services.safety.start(town.file_id)
    for laptop in (noor, yusuf):
        laptop.sync()
    yusuf.services.referrals.step(asked.id, ReferralStatus.READY, TODAY)
    step = yusuf.services.safety.add_step(check, MeldcodeStep.TALK)
    yusuf.services.safety_marks.score(town.file_id, ScoreBy.WORKER, 3)
    yusuf.services.journal.add(town.file_id, NOTE)
    end_role(town, "yusuf")
    assert only(yusuf.sync().outcomes, "Q")
    noor.sync()
    for work in waiting(noor):
        noor.services.held_work.take_over(work.id)
    assert only(noor.sync().outcomes, "A")
    assert waiting(noor) == []
    yusufs = town.workers["yusuf"]
    with noor.store.reading() as session:
        rows = [
            *session.scalars(select(ReferralStep).where(ReferralStep.referral_id == asked.id)),
            session.get_one(SafetyStep, step),
            *session.scalars(select(SafetyScore)),
            *session.scalars(select(ContactMoment).where(ContactMoment.text == NOTE)),
        ]
        assert [row.worker_id for row in rows] == [yusufs] * 4
    (row,) = noor.services.files.look(town.file_id).referrals
    assert row.status is ReferralStatus.READY


def test_the_first_word_about_safety_of_who_lost_the_file_waits_with_who_reads_that(together):
    """The part for safety was not there yet: it lay in nobody's hands, also when he came back."""
    town = together
    noor, yusuf = town.noor, town.yusuf
    check = yusuf.services.safety.start(town.file_id)
    step = yusuf.services.safety.add_step(check, MeldcodeStep.SIGNALS)
    yusuf.services.safety.save_step(step, {"text": ""}, {"text": MINE})
    end_role(town, "yusuf")
    assert only(yusuf.sync().outcomes, "Q")
    yusuf.sync()
    noor.sync()
    assert {one.waits.team for one in yusuf.services.sync_state.held_back()} == {"West"}
    assert noor.services.safety.look(town.file_id).checks == ()
    works = sorted(waiting(noor), key=lambda work: work.at)
    assert next(line.entity for work in works for line in work.lines) == "safety_check"
    for work in works:
        noor.services.held_work.take_over(work.id)
        assert only(noor.sync().outcomes, "A")
    (kept,) = noor.services.safety.look(town.file_id).checks
    assert kept.id == check
    with noor.store.reading() as session:
        row = session.get_one(SafetyStep, step)
        assert (row.text, row.worker_id) == (MINE, town.workers["yusuf"])
