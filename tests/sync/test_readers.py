"""For whose eyes: what is written for some is on the laptop of nobody else."""

from datetime import date

import pytest
from sqlalchemy import text

from tests.services.incoming import lay, take_in
from tests.sync.polderdam import BEFORE, FIRST, SECOND, only
from wijkdesk.central import admin
from wijkdesk.central.past import past
from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.messages import PROTOCOL, Past
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.services.imports import Where
from wijkdesk.storage import change_record
from wijkdesk.vocabulary import ActionStatus, CompartmentKind, Law, Rung, WorkerRole

WORDS = "Tuimelkruid op de bijstandsnorm"
ACTION = "Lena gaat mee naar het gesprek bij de bank"


def notes(laptop, town):
    return {row.text for row in laptop.services.files.look(town.file_id).contact_moments}


def parts(town, kind):
    with town.engine.connect() as connection:
        found = connection.execute(
            text("SELECT container_id FROM container WHERE kind = :kind"), {"kind": kind}
        )
        return found.scalars().all()


def test_what_is_for_the_participatiewet_is_with_who_carries_it_out_and_with_nobody_else(together):
    town = together
    west = town.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    may = town.yusuf.services.readers.choices(town.file_id)
    assert CompartmentKind.PW in may
    assert CompartmentKind.PW not in town.noor.services.readers.choices(town.file_id)
    town.yusuf.services.journal.add(town.file_id, WORDS, visibility=CompartmentKind.PW)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    assert WORDS in notes(town.yusuf, town)
    assert WORDS not in notes(town.noor, town)
    (part,) = parts(town, "file_pw")
    with town.noor.store.reading() as session:
        query = text("SELECT count(*) FROM contact_moment WHERE container_id = :part")
        assert session.scalar(query, {"part": part.bytes}) == 0
    town.yusuf.sync()
    assert WORDS in notes(town.yusuf, town)


def test_two_who_write_for_the_first_time_without_a_line_write_in_one_compartment(together):
    town = together
    for laptop, words in ((town.noor, "Van Noor."), (town.yusuf, "Van Yusuf.")):
        laptop.services.journal.add(town.file_id, words, visibility=CompartmentKind.SAFETY)
    assert only(town.noor.sync().outcomes, "A")
    assert only(town.yusuf.sync().outcomes, "A", "N")
    town.noor.sync()
    assert len(parts(town, "file_safety")) == 1
    for laptop in (town.noor, town.yusuf):
        assert {"Van Noor.", "Van Yusuf."} <= notes(laptop, town)
        assert laptop.services.sync_state.truth().held_back == 0


def rows(laptop, entity, *columns):
    """Every row of an entity on this laptop, thrown away or not."""
    with laptop.store.reading() as session:
        found = session.execute(text(f'SELECT {", ".join(columns)} FROM "{entity}"'))
        return [tuple(row) for row in found]


def holds(laptop, words):
    """Whether these words stand anywhere in the tables of a laptop."""
    with laptop.store.reading() as session:
        names = session.scalars(
            text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'")
        ).all()
        for name in names:
            for row in session.execute(text(f'SELECT * FROM "{name}"')):
                if any(words in str(value) for value in row):
                    return name
    return None


def test_a_note_and_a_need_go_to_fewer_readers_and_back_and_leave_no_word_behind(together):
    town = together
    west = town.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    added = town.yusuf.services.journal.add(town.file_id, WORDS, about=(town.samuel,))
    need = town.yusuf.services.needs.add(town.file_id)
    town.yusuf.services.needs.save(need.id, {}, {"nature": WORDS})
    town.yusuf.services.ladder.choose(need.id, {}, {"rung": Rung.NETWORK, "reason": WORDS})
    town.yusuf.services.plan_lines.save_goal(town.goal, {}, {"need_id": need.id})
    town.yusuf.sync()
    town.noor.sync()
    assert WORDS in notes(town.noor, town)
    about = town.yusuf.services.moving.whereabouts("contact", added.id)
    assert about.now.kind is CompartmentKind.SHARED
    assert about.now.names == ("Noor de Wit", "Yusuf Aydin")
    assert {c.kind: c.names for c in about.others}[CompartmentKind.PW] == ("Yusuf Aydin",)

    for noun, row_id in (("contact", added.id), ("need", need.id)):
        town.yusuf.services.moving.move(noun, row_id, CompartmentKind.PW)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    assert holds(town.noor, WORDS) is None
    assert WORDS not in notes(town.noor, town)
    assert [one for one in rows(town.noor, "contact_person", "person_id") if one[0]] == []
    assert town.noor.services.plans.get(town.file_id).goals[0].text == BEFORE
    view = town.yusuf.services.files.look(town.file_id)
    (moved,) = (one for one in view.needs if one.nature == WORDS)
    assert moved.visibility is CompartmentKind.PW
    assert [step.reason for step in view.ladder if step.need_id == moved.id] == [WORDS]
    assert town.yusuf.services.plans.get(town.file_id).goals[0].need_id == moved.id

    while WORDS not in notes(town.noor, town):
        assert town.yusuf.services.undo.undo_last() is not None
        assert only(town.yusuf.sync().outcomes, "A")
        town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        view = laptop.services.files.look(town.file_id)
        assert [n.visibility for n in view.needs if n.nature == WORDS] == [CompartmentKind.SHARED]
        assert [c.text for c in view.contact_moments].count(WORDS) == 1
        assert laptop.services.sync_state.truth().held_back == 0


def test_a_supporter_opens_notes_and_actions_of_their_own_and_nobody_else_can(together):
    town = together
    worker = admin.add_worker(town.engine, town.realm, "Lena Bos", WorkerRole.SUPPORTER, [])
    town.noor.sync()
    town.noor.services.supporters.add(town.file_id, worker)
    town.noor.sync()
    lena = town.joined("lena", worker)
    lena.sync()
    assert lena.services.readers.choices(town.file_id) == (CompartmentKind.SUPPORTER,)
    lena.services.journal.add(town.file_id, WORDS, visibility=CompartmentKind.SUPPORTER)
    lines, plans = lena.services.plan_lines, lena.services.plans
    goal = plans.get(town.file_id).goals[0]
    action = lines.add_action(goal.id)
    assert action.visibility is CompartmentKind.SUPPORTER
    lines.save_action(action.id, {}, {"text": ACTION})
    with pytest.raises(RuleBrokenError, match="only_reading"):
        lines.save_goal(goal.id, {}, {"text": ACTION})
    assert only(lena.sync().outcomes, "A")
    assert ACTION in [one.text for one in plans.get(town.file_id).goals[0].actions]
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
        assert holds(laptop, WORDS) is holds(laptop, ACTION) is None
        (theirs,) = laptop.services.plans.get(town.file_id).goals
        assert action.id not in [one.id for one in theirs.actions]
        assert CompartmentKind.SUPPORTER not in laptop.services.readers.choices(town.file_id)
    assert WORDS in notes(lena, town)
    with pytest.raises(RuleBrokenError, match="move_not_there"):
        lena.services.moving.move("action", action.id, CompartmentKind.TEAM)
    shown = what_lena_shows(town, lena, action.id)
    assert only(lena.sync().outcomes, "A")
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
        assert WORDS in notes(laptop, town)
        (theirs,) = laptop.services.plans.get(town.file_id).goals
        assert shown in [one.id for one in theirs.actions]
    with pytest.raises(RuleBrokenError, match="only_reading"):
        lines.save_action(shown, {}, {"text": WORDS})
    with pytest.raises(RuleBrokenError, match="undo_shown"):
        lena.services.undo.undo_last()
    town.noor.services.plan_lines.save_action(shown, {}, {"text": BEFORE})
    assert only(town.noor.sync().outcomes, "A")
    lena.sync()
    assert BEFORE in [one.text for one in plans.get(town.file_id).goals[0].actions]
    with lena.store.begin("") as session:
        other = "UPDATE compartment SET team_id = :team WHERE kind = 'supporter'"
        session.execute(text(other), {"team": town.teams["Oost"].bytes})
    assert only(lena.sync().outcomes, "Q")


def what_lena_shows(town, lena, action_id):
    """What she kept goes before the family and the team; the id of the action there."""
    moving = lena.services.moving
    (note,) = (
        one for one in lena.services.files.look(town.file_id).contact_moments if one.text == WORDS
    )
    for noun, row_id in (("contact", note.id), ("action", action_id)):
        (circle,) = moving.whereabouts(noun, row_id).others
        assert circle.for_good
        assert circle.kind is CompartmentKind.SHARED
        assert {"Noor de Wit", "Yusuf Aydin"} <= {*circle.names}
        made = moving.move(noun, row_id, CompartmentKind.SHARED).id
    return made


def test_what_was_done_to_it_before_and_its_bytes_are_for_its_readers_only(clashed, tmp_path):
    town = clashed
    west = town.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    path = lay(tmp_path, "Verslag.docx", WORDS.encode())
    (letter,) = take_in(town.yusuf, path, where=Where(town.file_id))
    (clash,) = town.yusuf.services.sync_state.conflicts()
    moving = town.yusuf.services.moving
    with pytest.raises(RuleBrokenError, match="move_undecided"):
        moving.move("goal", town.goal, CompartmentKind.PW)
    town.yusuf.services.sync_state.resolve(clash.id, "current", None)
    for laptop in (town.yusuf, town.noor):
        laptop.sync()
    assert holds(town.noor, WORDS) == holds(town.yusuf, WORDS) == "blob_chunk"
    assert FIRST in told(town, "noor")
    moving = town.yusuf.services.moving
    assert moving.whereabouts("goal", town.goal).now.kind is CompartmentKind.SHARED
    goal = moving.move("goal", town.goal, CompartmentKind.PW).id
    moving.move("attachment", letter.attachment_id, CompartmentKind.PW)
    for laptop in (town.yusuf, town.noor):
        laptop.sync()
    assert holds(town.noor, FIRST) == "sync_acked"  # what Noor typed, until the centre keeps it
    with town.noor.store.applying() as session:
        change_record.safe(session, 10**6)
    for words in (FIRST, SECOND, BEFORE, WORDS):
        assert holds(town.noor, words) is None
    assert FIRST not in told(town, "noor")
    assert FIRST in told(town, "yusuf")
    assert town.noor.services.plans.get(town.file_id).goals == ()
    assert [g.id for g in town.yusuf.services.plans.get(town.file_id).goals] == [goal]
    assert holds(town.yusuf, WORDS) == "blob_chunk"
    with town.engine.connect() as conn:
        stored = conn.execute(text("SELECT state FROM blob")).scalars().all()
    assert stored == ["stored", "stored"]
    assert town.yusuf.sync().odd == town.noor.sync().odd == 0


def test_who_writes_on_without_a_line_loses_no_word_and_sees_none_of_the_others(together):
    town = together
    west = town.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    typed = {"text": "Van Noor, onderweg."}
    town.noor.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, typed)
    moved = town.yusuf.services.moving.move("goal", town.goal, CompartmentKind.PW).id
    more = {"text": WORDS}
    town.yusuf.services.plan_lines.save_goal(moved, {"text": BEFORE}, more)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    town.yusuf.sync()
    assert [g.text for g in town.noor.services.plans.get(town.file_id).goals] == [typed["text"]]
    both = {g.text for g in town.yusuf.services.plans.get(town.file_id).goals}
    assert both == {typed["text"], WORDS}
    assert holds(town.noor, WORDS) is None
    assert len(town.yusuf.services.sync_state.conflicts()) == 1


@pytest.fixture
def closed(together):
    """Yusuf carries out the Participatiewet, and puts the goal before those who do."""
    town, west = together, together.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    return town


def both_sync(town, *laptops):
    """One after the other, and again until both have heard."""
    for laptop in (*laptops, *laptops):
        laptop.sync()
    assert [laptop.sync().odd for laptop in laptops] == [0, 0]


def goals(laptop, town):
    return {
        (g.text, g.measure, g.visibility) for g in laptop.services.plans.get(town.file_id).goals
    }


def nothing_kept(town, words):
    """What Noor typed is safe, and nothing else of it is on their laptop."""
    with town.noor.store.applying() as session:
        change_record.safe(session, 10**6)
    return holds(town.noor, words) is None


def test_what_is_thrown_away_by_one_and_put_before_others_by_another_leaves_no_word(closed):
    town = closed
    town.noor.services.plan_lines.remove_goal(town.goal)
    town.yusuf.services.moving.move("goal", town.goal, CompartmentKind.PW)
    both_sync(town, town.noor, town.yusuf)
    assert goals(town.yusuf, town) == {(BEFORE, None, CompartmentKind.PW)}
    assert town.noor.services.undo.last().intent != "goal_remove"
    assert nothing_kept(town, BEFORE)


def test_a_place_in_the_list_or_a_change_of_mind_without_a_line_brings_no_word_back(closed):
    town = closed
    lines = town.noor.services.plan_lines
    second = lines.add_goal(town.plan)
    lines.save_goal(second.id, {}, {"text": "Tweede."})
    both_sync(town, town.noor, town.yusuf)
    town.yusuf.services.moving.move("goal", town.goal, CompartmentKind.PW)
    town.noor.services.plan_lines.move_goal(second.id, up=True)
    town.noor.services.plan_lines.remove_goal(town.goal)
    town.noor.services.undo.undo_last()
    both_sync(town, town.yusuf, town.noor)
    assert goals(town.noor, town) == {("Tweede.", None, CompartmentKind.SHARED)}
    assert town.noor.services.sync_state.conflicts() == []
    assert nothing_kept(town, BEFORE)
    kept = {("Tweede.", None, CompartmentKind.SHARED), (BEFORE, None, CompartmentKind.PW)}
    assert goals(town.yusuf, town) == kept


def test_what_was_empty_as_it_was_thrown_away_does_not_come_back_beside_what_it_became(closed):
    """Found by the model: emptied and thrown away, it lay as Noor had seen it."""
    town = closed
    need = town.noor.services.needs.add(town.file_id)
    both_sync(town, town.noor, town.yusuf)
    town.noor.services.needs.remove(need.id)
    town.noor.sync()
    town.yusuf.services.needs.save(need.id, {}, {"nature": WORDS})
    town.yusuf.services.moving.move("need", need.id, CompartmentKind.PW)
    town.yusuf.sync()
    town.noor.services.undo.undo_last()
    both_sync(town, town.noor, town.yusuf)
    for laptop, added in ((town.noor, set()), (town.yusuf, {(WORDS, CompartmentKind.PW)})):
        needs = laptop.services.files.look(town.file_id).needs
        assert {(n.nature, n.visibility) for n in needs if n.id != town.need} == added


@pytest.mark.parametrize("first", ["noor", "yusuf"])
def test_whoever_syncs_first_only_what_was_typed_meanwhile_stays_and_undoing_puts_all_back(
    closed, first
):
    town = closed
    lines = town.noor.services.plan_lines
    lines.save_goal(town.goal, {}, {"measure": "elke week"})
    typed = {"text": WORDS}
    town.yusuf.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, typed)
    town.yusuf.services.moving.move("goal", town.goal, CompartmentKind.PW)
    one, other = (town.noor, town.yusuf)[:: 1 if first == "noor" else -1]
    both_sync(town, one, other)
    left = ("", "elke week", CompartmentKind.SHARED)
    assert goals(town.noor, town) == {left}
    assert goals(town.yusuf, town) == {left, (WORDS, None, CompartmentKind.PW)}
    assert holds(town.noor, WORDS) is None
    assert len(town.noor.services.sync_state.conflicts()) == 1
    assert BEFORE not in told(town, "noor")
    assert WORDS not in told(town, "noor")
    town.yusuf.services.undo.undo_last()
    both_sync(town, town.yusuf, town.noor)
    for laptop in (town.noor, town.yusuf):
        assert goals(laptop, town) == {(WORDS, "elke week", CompartmentKind.SHARED)}


def test_a_state_and_what_is_said_of_an_attachment_go_along(closed, tmp_path):
    town = closed
    action = town.noor.services.plan_lines.add_action(town.goal).id
    town.noor.services.plan_lines.save_action(action, {}, {"text": "Bellen."})
    town.noor.sync()
    path = lay(tmp_path, "Verslag.docx", WORDS.encode())
    (letter,) = take_in(town.yusuf, path, where=Where(town.file_id))
    both_sync(town, town.yusuf, town.noor)
    said = {"note": "Van school."}
    town.noor.services.attachments.save(letter.attachment_id, {}, said)
    town.noor.services.plan_lines.finish_action(action, date.today())
    town.yusuf.services.moving.move("action", action, CompartmentKind.PW)
    town.yusuf.services.moving.move("attachment", letter.attachment_id, CompartmentKind.PW)
    both_sync(town, town.noor, town.yusuf)
    assert town.noor.services.attachments.of_file(town.file_id).rows == ()
    (row,) = town.yusuf.services.attachments.of_file(town.file_id).rows
    assert (row.name, row.note, row.here) == ("Verslag.docx", "Van school.", True)
    assert town.noor.services.plans.get(town.file_id).goals[0].actions == ()
    (done,) = town.yusuf.services.plans.get(town.file_id).goals[0].actions
    assert (done.text, done.status) == ("Bellen.", ActionStatus.DONE)


def test_a_rung_chosen_without_a_line_is_at_the_need_that_went(closed):
    town = closed
    town.noor.services.ladder.choose(town.need, {}, {"rung": Rung.NETWORK, "reason": "Tante."})
    moved = town.yusuf.services.moving.move("need", town.need, CompartmentKind.PW).id
    both_sync(town, town.yusuf, town.noor)
    view = town.yusuf.services.files.look(town.file_id)
    assert [(step.need_id, step.reason) for step in view.ladder] == [(moved, "Tante.")]
    town.yusuf.services.ladder.choose(moved, {"reason": "Tante."}, {"reason": WORDS})
    both_sync(town, town.yusuf, town.noor)
    assert holds(town.noor, WORDS) is None
    view = town.yusuf.services.files.look(town.file_id)
    assert [step.reason for step in view.ladder] == ["Tante.", WORDS]


def told(town, name):
    """What the centre tells this worker of the past of the family's part."""
    (shared,) = parts(town, "file_shared")
    asked = Past(PROTOCOL, SCHEMA_VERSION, town.device(getattr(town, name)), [shared], most=200)
    with town.engine.connect() as conn:
        return repr(past(conn, town.realm, town.workers[name], asked, date.today()))


def own(laptop):
    return [(one.entity, one.field, one.text) for one in laptop.services.drafts.own_words()]


def test_who_was_typing_in_what_went_keeps_their_own_words_and_none_of_the_others(closed):
    town = closed
    keep = town.noor.services.drafts.keep
    goal = str(town.goal)
    keep("plan_goal", goal, "text", f"{BEFORE} Tante Saba kookt mee.")
    keep("plan_goal", goal, "need_id", str(town.need))
    save = town.yusuf.services.plan_lines.save_goal
    save(town.goal, {"text": BEFORE}, {"text": f"{BEFORE} {WORDS}."})
    both_sync(town, town.yusuf, town.noor)
    keep("plan_goal", goal, "text", f"{BEFORE} {WORDS}. Tante Saba kookt nu mee.")
    save(town.goal, {"text": f"{BEFORE} {WORDS}."}, {"text": "Iets heel anders."})
    both_sync(town, town.yusuf, town.noor)
    town.yusuf.services.moving.move("goal", town.goal, CompartmentKind.PW)
    both_sync(town, town.yusuf, town.noor)
    assert own(town.noor) == [("goal", "text", "Tante Saba kookt nu mee.")]
    assert holds(town.noor, WORDS) is holds(town.noor, "anders") is None
    assert nothing_kept(town, BEFORE)
    assert town.noor.services.drafts.pending("plan_goal", goal) == {}
    assert holds(town.yusuf, "Tante Saba") is None
    town.noor.sync()
    assert len(own(town.noor)) == 1


def test_who_reads_it_where_it_went_types_on_there(closed):
    town = closed
    keep = town.noor.services.drafts.keep
    keep("plan_goal", str(town.goal), "text", f"{BEFORE} Tante Saba kookt mee.")
    moved = town.yusuf.services.moving.move("goal", town.goal, CompartmentKind.TEAM).id
    both_sync(town, town.yusuf, town.noor)
    there = town.noor.services.drafts.pending("plan_goal", str(moved))
    kept = [draft.text for draft in there.values()] + [text for *_, text in own(town.noor)]
    assert any("Tante Saba kookt mee." in text for text in kept)
