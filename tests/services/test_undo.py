"""Undo: thirty days of one's own acts, whole or not at all, as a new change."""

from datetime import date, timedelta

from sqlalchemy import text

from tests.house import COLLEAGUE, TEAM, family, shared
from tests.services.incoming import lay, take_in
from tests.storage.furnished import audited, deliver, outbox
from wijkdesk.models.all import Person
from wijkdesk.protocol.schema import entities
from wijkdesk.services.people import PersonDraft
from wijkdesk.services.undo import Why
from wijkdesk.storage import blobs, change_record
from wijkdesk.storage.tables import sync_op
from wijkdesk.vocabulary import ReferralStatus, RegistrationStatus

TODAY = date.today()


def content(store, *, without=()):
    """What every row that is alive says, on this laptop."""
    found = {}
    with store.reading() as session:
        for name, entity in entities().items():
            if name in without:
                continue
            columns = ", ".join(f'"{field}"' for field in entity.fields)
            query = text(f'SELECT id, container_id, {columns} FROM "{name}" WHERE NOT _deleted')
            found[name] = {row[0]: tuple(row[1:]) for row in session.execute(query)}
    return found


def phone(home, seen, typed):
    home.services.people.save(home.samuel, {"phone": seen}, {"phone": typed})


def samuel(home):
    with home.store.reading() as session:
        return session.get(Person, home.samuel).phone


def goals(home):
    return home.services.plans.get(home.file_id).goals


def colleague_writes(home, table, row_id, **values):
    """As a pull would: not captured, not ours."""
    sets = ", ".join(f'"{name}" = :{name}' for name in values)
    with home.store.applying() as session:
        session.execute(
            text(f'UPDATE "{table}" SET {sets}, _lv = _lv + 1 WHERE id = :i'),
            values | {"i": row_id.bytes},
        )


# One act.


def test_the_last_change_of_a_field_is_undone_and_done_again(home):
    before = content(home.store)
    phone(home, None, "06 1")
    after = content(home.store)
    undone = home.services.undo.undo_last()
    assert (undone.row.entity, undone.row.kind) == ("person", "u")
    assert undone.row.values == (("phone", None, "06 1"),)
    assert undone.row.title == "Gezin Habte – Tesfay"
    assert undone.changes.files == {home.file_id}
    assert content(home.store) == before
    assert home.services.undo.redo_last().row.id == undone.row.id
    assert content(home.store) == after


def test_an_undo_is_a_change_that_travels_like_any_other(home):
    phone(home, None, "06 1")
    deliver(home.store)
    home.services.undo.undo_last()
    assert outbox(home.store) == []  # nothing was there to undo any more
    phone(home, "06 1", "06 2")
    home.services.undo.undo_last()
    done, undone = outbox(home.store)
    assert done.diff["phone"] == ["06 1", "06 2"]
    assert undone.diff["phone"] == ["06 2", "06 1"]
    assert done.group_id != undone.group_id


def test_several_acts_are_undone_from_the_last_to_the_first_and_done_again_the_other_way(planned):
    before = content(planned.store)
    states = [before]
    for act in (
        lambda: phone(planned, None, "06 1"),
        lambda: planned.services.plan_lines.remove_goal(planned.goals[0]),
        lambda: planned.services.needs.add(planned.file_id),
        lambda: planned.services.plan_lines.move_goal(planned.goals[2], up=True),
    ):
        act()
        states.append(content(planned.store))
    for state in reversed(states[:-1]):
        assert planned.services.undo.undo_last() is not None
        assert content(planned.store) == state
    for state in states[1:]:
        assert planned.services.undo.redo_last() is not None
        assert content(planned.store) == state
    assert planned.services.undo.redo_last() is None


def test_doing_something_else_ends_what_could_be_done_again(home):
    phone(home, None, "06 1")
    home.services.undo.undo_last()
    home.services.needs.add(home.file_id)
    assert home.services.undo.redo_last() is None


def test_typing_on_in_one_field_is_one_act(home):
    words = ("Zij", "Zij slaapt", "Zij slaapt slecht.")
    need = home.services.needs.add(home.file_id).id
    for seen, typed in zip(("", *words), words, strict=False):
        home.services.needs.save(need, {"nature": seen}, {"nature": typed})
    acts = home.services.undo.acts()
    assert [act.values for act in acts] == [(("nature", "", words[-1]),), ()]
    home.services.undo.undo_last()
    (row,) = home.services.files.look(home.file_id).needs
    assert row.nature == ""
    home.services.undo.redo_last()
    (row,) = home.services.files.look(home.file_id).needs
    assert row.nature == words[-1]


def test_another_field_a_pause_or_a_colleague_in_between_begins_another_act(home):
    need = home.services.needs.add(home.file_id).id
    save = home.services.needs.save
    save(need, {}, {"nature": "a"})
    save(need, {}, {"amount": "b"})
    save(need, {}, {"nature": "a c"})
    assert len(home.services.undo.acts()) == 4
    with home.store.applying() as session:
        session.execute(sync_op.update().values(at_ms=sync_op.c.at_ms - 11 * 60 * 1000))
    save(need, {"nature": "a c"}, {"nature": "a c d"})
    assert len(home.services.undo.acts()) == 5
    colleague_writes(home, "need", need, nature="van Yusuf")
    save(need, {"nature": "van Yusuf"}, {"nature": "van Yusuf en mij"})
    assert len(home.services.undo.acts()) == 6


def test_typed_and_taken_back_is_nothing_to_undo(home):
    phone(home, None, "06 1")
    phone(home, "06 1", None)
    assert home.services.undo.last() is None


def test_what_would_be_undone_is_told_before_it_is_done(home):
    assert home.services.undo.last() is None
    phone(home, None, "06 1")
    row = home.services.undo.last()
    assert (row.entity, row.intent, row.undone, row.why) == ("person", "person_save", False, None)
    assert samuel(home) == "06 1"


# Rows.


def test_a_row_that_was_thrown_away_comes_back_with_everything_below_it(planned):
    before = content(planned.store)
    planned.services.plan_lines.remove_goal(planned.goals[0])
    undone = planned.services.undo.undo_last()
    assert (undone.row.entity, undone.row.kind, undone.row.rows) == ("goal", "d", 4)
    assert content(planned.store) == before
    assert [c.kind for c in outbox(planned.store)] == ["d"] * 4 + ["b"] * 4


def test_a_row_that_was_added_goes_and_comes_back(home):
    draft = PersonDraft("Habte", "Ruta", birth_date=date(2010, 1, 1))
    before = content(home.store)
    home.services.people.add(home.file_id, home.household, draft)
    after = content(home.store)
    row = home.services.undo.undo_last().row
    assert (row.entity, row.kind) == ("person", "i")
    assert content(home.store) == before
    home.services.undo.redo_last()
    assert content(home.store) == after


def test_opening_a_file_is_one_act_and_the_registration_is_open_again(town):
    """The empty folder stays, unseen: without it nobody could open the file again (decision 18)."""
    services = town.services
    asked = services.registrations.start("Letay Habte")
    services.registrations.save(asked.id, {}, {"question": "Wie helpt?", "phone": "06"})
    folder = ("compartment", "file_role")
    before = content(town.store, without=folder)
    opened = services.registrations.open_file(asked.id)
    after = content(town.store)
    undone = services.undo.undo_last()
    assert undone.row.intent == "file_open"
    assert undone.row.rows > 8
    assert opened.case_file_id in undone.closed
    assert undone.changes.registrations
    assert content(town.store, without=folder) == before
    assert services.registrations.get(asked.id).status is RegistrationStatus.OPEN
    assert services.files.mine() == []
    assert [hit.kind for hit in services.search.find("letay")] == ["registration"]
    services.undo.redo_last()
    assert content(town.store) == after
    assert [f.case_file_id for f in services.files.mine()] == [opened.case_file_id]


def test_a_colleague_who_was_added_is_taken_off_again(home):
    home.services.files.add_second(home.file_id, COLLEAGUE)
    home.services.undo.undo_last()
    assert COLLEAGUE not in {r.worker_id for r in home.services.files.look(home.file_id).roles}


def test_what_the_program_did_by_itself_is_not_undone(town):
    asked = town.services.registrations.start("")
    assert town.services.registrations.drop_if_empty(asked.id)
    assert town.services.undo.last() is None
    assert town.services.undo.undo_last() is None


def test_closing_a_registration_is_undone(town):
    asked = town.services.registrations.start("Jan")
    town.services.registrations.close(asked.id, RegistrationStatus.NOT_FOR_US, "verkeerde stad")
    row = town.services.undo.undo_last().row
    assert (row.title, row.case_file_id) == (None, None)
    assert [r.id for r in town.services.registrations.inbox()] == [asked.id]


def test_the_teams_index_follows(home):
    home.services.people.save(home.samuel, {}, {"surname": "Anders"})
    home.services.undo.undo_last()
    with home.store.reading() as session:
        names = session.scalar(text("SELECT names FROM file_index"))
    assert "Samuel Tesfay" in names
    assert home.services.search.find("anders") == []
    assert home.services.search.find("samuel tesfay")


def test_an_attachment_that_was_thrown_away_comes_back_with_its_bytes(home, tmp_path):
    (done,) = take_in(home, lay(tmp_path, "Verslag.docx", b"PK verslag"))
    removed = home.services.attachments.remove(done.attachment_id)
    undone = home.services.undo.undo_last()
    assert (undone.row.entity, undone.row.id) == ("attachment", removed.removed)
    (row,) = home.services.attachments.of_file(home.file_id).rows
    assert blobs.read(home.store, row.digest) == b"PK verslag"


# Somebody wrote since.


def test_what_a_colleague_changed_since_is_not_written_over(home, trouble):
    phone(home, None, "06 1")
    colleague_writes(home, "person", home.samuel, phone="06 van Yusuf")
    with trouble("undo_changed") as told:
        home.services.undo.undo_last()
    act = told.error.values["act"]
    assert (act.changed_since, act.why) == (True, None)
    assert samuel(home) == "06 van Yusuf"
    view = home.services.undo.view(act.id)
    (met,) = view.met
    assert met.fields[0] == ("phone", None, "06 van Yusuf")
    assert (met.by_me, met.removal) == (False, False)


def test_the_old_text_is_put_back_anyway_as_a_new_change_that_can_be_undone(home):
    phone(home, None, "06 1")
    act = home.services.undo.last().id
    colleague_writes(home, "person", home.samuel, phone="06 van Yusuf")
    home.services.undo.turn(act, anyway=True)
    assert samuel(home) is None
    assert outbox(home.store)[-1].diff["phone"] == ["06 van Yusuf", None]
    home.services.undo.redo_last()
    assert samuel(home) == "06 van Yusuf"


def test_who_leaves_it_goes_on_with_the_act_before(home):
    home.services.needs.add(home.file_id)
    phone(home, None, "06 1")
    act = home.services.undo.last().id
    colleague_writes(home, "person", home.samuel, phone="06 van Yusuf")
    home.services.undo.leave(act)
    assert home.services.undo.undo_last().row.entity == "need"


def test_what_one_changed_oneself_later_is_told_so(home, trouble):
    phone(home, None, "06 1")
    first = home.services.undo.last().id
    home.services.needs.add(home.file_id)
    phone(home, "06 1", "06 2")
    with trouble("undo_changed"):
        home.services.undo.turn(first)
    (met,) = home.services.undo.view(first).met
    assert (met.by_me, met.fields[0]) == (True, ("phone", None, "06 2"))


def test_half_an_act_is_never_undone(planned, trouble):
    """One of four rows that would come back was written in by somebody else."""
    planned.services.plan_lines.remove_goal(planned.goals[0])
    colleague_writes(planned, "action", planned.actions[1], text="van Yusuf")
    before = content(planned.store)
    with trouble("undo_changed"):
        planned.services.undo.undo_last()
    assert content(planned.store) == before


def test_a_unit_is_compared_as_a_whole(home, trouble):
    typed = {"street": "Oude Kade", "house_number": "1"}
    home.services.files.save_household(home.household, {}, typed)
    colleague_writes(home, "household", home.household, house_number="2")
    with trouble("undo_changed"):
        home.services.undo.undo_last()
    home.services.people.save_role(
        home.services.files.look(home.file_id).households[0].members[0].membership_id, "father"
    )


def test_a_row_in_which_somebody_wrote_is_not_simply_removed(home, trouble):
    need = home.services.needs.add(home.file_id).id
    act = home.services.undo.last().id
    colleague_writes(home, "need", need, nature="van Yusuf")
    with trouble("undo_changed"):
        home.services.undo.turn(act)
    (met,) = home.services.undo.view(act).met
    assert (met.removal, met.fields) == (True, (("nature", None, "van Yusuf"),))
    home.services.undo.turn(act, anyway=True)
    assert home.services.files.look(home.file_id).needs == ()


def test_the_order_of_a_list_is_nobodys_text(planned):
    """Positions that a colleague changed since are left, and nobody is asked."""
    planned.services.plan_lines.move_goal(planned.goals[2], up=True)
    colleague_writes(planned, "goal", planned.goals[0], position="000009")
    planned.services.undo.undo_last()
    assert [g.id for g in goals(planned)] == [
        planned.goals[1],
        planned.goals[2],
        planned.goals[0],
    ]


# What cannot be undone, and why.


def why(home, act_id):
    return next(a.why for a in home.services.undo.acts() if a.id == act_id)


def test_a_fixed_version_stays(planned, trouble):
    planned.services.plan_lines.save_goal(planned.goals[0], {}, {"text": "anders"})
    planned.services.plans.fix(planned.plan)
    with trouble("undo_fixed_version"):
        planned.services.undo.undo_last()
    assert planned.services.undo.acts()[0].why is Why.FIXED_VERSION
    # What came before it can still be undone: the version keeps its own content.
    assert planned.services.undo.acts()[1].why is None


def test_a_referral_that_was_sent_stays_and_so_does_what_was_written_before(home, trouble):
    provision = home.services.directory.find("taal")[0].id
    row = home.services.referrals.prepare(home.file_id, provision)
    home.services.referrals.save(row.id, {}, {"question": "Graag een taalmaatje."})
    home.services.referrals.step(row.id, ReferralStatus.READY, TODAY)
    assert [a.why for a in home.services.undo.acts()] == [None, None, Why.IN_USE]
    home.services.undo.undo_last()
    home.services.undo.redo_last()
    shared(home.services, row.id)
    home.services.referrals.step(row.id, ReferralStatus.SENT, TODAY, "per post")
    with trouble("undo_referral_sent"):
        home.services.undo.undo_last()
    assert {a.why for a in home.services.undo.acts()} == {Why.REFERRAL_SENT}


def test_merged_people_are_parted_in_their_own_way(home, trouble):
    home.services.people.add(home.file_id, home.household, PersonDraft("Tesfay", "Samuël"))
    other = next(
        p.id for p in home.services.files.look(home.file_id).people if p.given_names == "Samuël"
    )
    home.services.merging.merge(home.file_id, home.samuel, other)
    with trouble("undo_merged"):
        home.services.undo.undo_last()
    home.services.undo.leave(home.services.undo.last().id)
    with trouble("undo_in_use"):
        home.services.undo.undo_last()


def test_what_was_written_before_a_registration_was_closed_stays(town):
    asked = town.services.registrations.start("Jan")
    town.services.registrations.save(asked.id, {}, {"question": "huur"})
    town.services.registrations.close(asked.id, RegistrationStatus.ADVICE)
    closed, saved, begun = town.services.undo.acts()
    assert (closed.why, saved.why, begun.why) == (
        None,
        Why.REGISTRATION_CLOSED,
        Why.REGISTRATION_CLOSED,
    )


def test_what_something_hangs_on_is_not_removed(planned, trouble):
    goal = planned.services.plan_lines.add_goal(planned.plan)
    act = planned.services.undo.last().id
    planned.services.plan_lines.add_action(goal.id)
    with trouble("undo_in_use"):
        planned.services.undo.turn(act)
    assert why(planned, act) is Why.IN_USE


def test_a_need_that_a_goal_names_is_thrown_away_taken_back_and_thrown_away_again(planned):
    need = planned.services.needs.add(planned.file_id)
    planned.services.plan_lines.add_goal(planned.plan, need.id)
    planned.services.needs.remove(need.id)
    gone = content(planned.store)
    assert planned.services.undo.undo_last().row.entity == "need"
    assert planned.services.undo.redo_last().row.entity == "need"
    assert content(planned.store) == gone


def test_what_was_thrown_away_with_all_below_it_stays_once_somebody_added_to_it(planned, trouble):
    other = planned.services.plan_lines.add_action(planned.goals[1]).id
    planned.services.plan_lines.remove_goal(planned.goals[0])
    act = planned.services.undo.undo_last().row.id
    colleague_writes(planned, "action", other, goal_id=planned.goals[0].bytes)
    with trouble("undo_in_use"):
        planned.services.undo.turn(act)


def test_a_file_in_which_somebody_wrote_since_stays(home, trouble):
    asked = home.services.registrations.start("Iemand")
    file_id = home.services.registrations.open_file(asked.id).case_file_id
    act = home.services.undo.last().id
    home.services.journal.add(file_id, "Gesproken.")
    with trouble("undo_in_use"):
        home.services.undo.turn(act)


def test_what_hangs_on_something_that_is_gone_does_not_come_back_alone(planned, trouble):
    planned.services.plan_lines.remove_action(planned.actions[0])
    act = planned.services.undo.last().id
    planned.services.plan_lines.remove_goal(planned.goals[0])
    with trouble("undo_parent_removed"):
        planned.services.undo.turn(act)
    planned.services.undo.undo_last()
    planned.services.undo.turn(act)
    assert len(goals(planned)[0].actions) == 3


def test_a_change_in_what_was_removed_since_waits_for_that(planned, trouble):
    planned.services.plan_lines.save_goal(planned.goals[1], {}, {"text": "anders"})
    act = planned.services.undo.last().id
    planned.services.plan_lines.remove_goal(planned.goals[1])
    with trouble("undo_removed"):
        planned.services.undo.turn(act)


def test_what_the_centre_holds_back_is_not_in_force(home):
    phone(home, None, "06 1")
    with home.store.applying() as session:
        session.execute(sync_op.update().values(batch_no=1))
        ops = session.scalars(sync_op.select().with_only_columns(sync_op.c.op_id)).all()
        change_record.delivered(session, 1, [(op, "Q", "no_access") for op in ops], 1)
    assert home.services.undo.last() is None
    assert home.services.undo.acts()[0].why is Why.HELD_BACK


def test_who_no_longer_works_in_the_file_undoes_nothing_there(home, trouble):
    phone(home, None, "06 1")
    yesterday = (TODAY - timedelta(days=1)).isoformat()
    with home.store.applying() as session:
        session.execute(text("UPDATE file_role SET until = :d"), {"d": yesterday})
    with trouble("no_access"):
        home.services.undo.undo_last()


def test_another_teams_inbox_is_not_ours_to_undo_in(town, trouble):
    town.services.registrations.start("Jan")
    town.services.undo._me = town.services.me.__class__(  # noqa: SLF001 - the worker left the team
        **{n: getattr(town.services.me, n) for n in town.services.me.__dataclass_fields__}
        | {"team_ids": ()}
    )
    with trouble("no_access"):
        town.services.undo.undo_last()


# Looking back.


def test_the_list_says_what_where_when_and_whether_it_was_sent(home):
    phone(home, None, "06 1")
    deliver_as_sent(home)
    home.services.registrations.start("Jan")
    begun, saved = home.services.undo.acts()
    assert (begun.entity, begun.title, begun.sent) == ("registration", None, False)
    assert (saved.title, saved.case_file_id, saved.sent) == (
        "Gezin Habte – Tesfay",
        home.file_id,
        True,
    )
    assert [a.entity for a in home.services.undo.acts(home.file_id)] == ["person"]
    assert ("list_changes", home.file_id.hex) in {(a, s) for _, a, s in audited(home.store)}


def deliver_as_sent(home):
    with home.store.applying() as session:
        session.execute(sync_op.update().values(batch_no=1))
        change_record.delivered(session, 1, [], 1)


def test_undo_works_the_same_after_everything_was_sent_and_is_safe(planned):
    before = content(planned.store)
    planned.services.plan_lines.remove_goal(planned.goals[0])
    deliver_as_sent(planned)
    with planned.store.applying() as session:
        change_record.safe(session, 1)
    planned.services.undo.undo_last()
    assert content(planned.store) == before


def test_what_is_older_than_thirty_days_is_not_shown(home):
    phone(home, None, "06 1")
    with home.store.applying() as session:
        month = change_record.KEPT + timedelta(days=1)
        old = sync_op.c.at_ms - int(month.total_seconds() * 1000)
        session.execute(sync_op.update().values(at_ms=old))
    assert home.services.undo.acts() == []
    assert home.services.undo.last() is None


def test_a_second_family_does_not_disturb_the_first(home):
    first = home.file_id
    second = family(home.services)
    assert {a.case_file_id for a in home.services.undo.acts(second)} == {second}
    assert home.services.undo.acts(first) == []
    assert TEAM not in {a.case_file_id for a in home.services.undo.acts()}


def test_an_undone_act_is_listed_as_undone(home):
    phone(home, None, "06 1")
    home.services.undo.undo_last()
    (act,) = home.services.undo.acts()
    assert (act.undone, act.sent, act.why) == (True, False, None)
    home.services.undo.turn(act.id)
    assert samuel(home) == "06 1"
    (act,) = home.services.undo.acts()
    assert not act.undone


def test_the_last_act_is_found_however_much_was_written_in_it(home):
    """More changes than are read at first; and all of them as one act."""
    need = home.services.needs.add(home.file_id).id
    for n in range(70):
        home.services.needs.save(need, {"nature": str(n) if n else ""}, {"nature": str(n + 1)})
    assert home.services.undo.undo_last().row.values == (("nature", "", "70"),)
    assert home.services.files.look(home.file_id).needs[0].nature == ""
    home.services.undo.redo_last()
    assert home.services.files.look(home.file_id).needs[0].nature == "70"
    assert [len(act.values) for act in home.services.undo.acts()] == [1, 0]


def test_a_long_day_is_undone_to_its_beginning_and_done_again(home):
    before = content(home.store)
    for n in range(16):
        home.services.people.save(home.samuel, {}, {"phone": str(n)})
        home.services.needs.add(home.file_id)
    after = content(home.store)
    turns = 0
    while home.services.undo.undo_last() is not None:
        turns += 1
    assert turns == 32
    assert content(home.store) == before
    while home.services.undo.redo_last() is not None:
        turns -= 1
    assert turns == 0
    assert content(home.store) == after
