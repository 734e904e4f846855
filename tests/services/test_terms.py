"""The terms of a file: made of what happened there, held up and ended by what somebody decided."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.services.test_undo import content
from wijkdesk.config import resources
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.law.suspension import Flaw
from wijkdesk.law.terms import end_of
from wijkdesk.models.all import (
    BackOfficeRequest,
    Paper,
    PaperStep,
    Registration,
    Suspension,
    Term,
)
from wijkdesk.models.term_table import as_csv, as_toml, checked, read_csv, read_toml
from wijkdesk.protocol.schema import entities
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.services.term_table import shipped
from wijkdesk.services.terms import State
from wijkdesk.vocabulary import (
    Channel,
    CompartmentKind,
    DutyKind,
    Law,
    PaperKind,
    PlaceKind,
    SuspensionGround,
    TermResult,
)

TODAY = date.today()
DAY = timedelta(days=1)
G = SuspensionGround


@pytest.fixture
def asked(planned):
    """The file as if it was asked for ten days ago, with nothing told yet."""
    with planned.store.begin("test") as session:
        at = f"{TODAY - 10 * DAY}T09:00:00.000Z"
        rows = session.scalars(
            select(Registration).where(Registration.case_file_id == planned.file_id)
        )
        for row in rows:
            row.received_at = row.received_at.fromisoformat(at)
    return planned


def terms(home):
    return {one.rule.id: one for one in home.services.terms.of_file(home.file_id).terms}


def begun(home, rule="jw.beschikking", days=20):
    home.services.terms.start(home.file_id, rule, TODAY - days * DAY, "Brief van de school")
    return terms(home)[rule]


def test_a_question_begins_the_investigation_and_a_fixed_plan_ends_it(asked):
    term = terms(asked)["wmo.onderzoek"]
    assert term.trigger_on == TODAY - 10 * DAY
    assert term.end == end_of(term.trigger_on, term.rule.length, atw=True)
    assert term.runs
    asked.services.plans.fix(asked.plan)
    over = terms(asked)["wmo.onderzoek"]
    assert (over.state, over.over_on, over.ended_by) == (State.OVER, TODAY, "plan")


def test_what_must_be_told_is_a_task_by_rule_until_it_is_told(asked):
    services = asked.services
    tasks = services.terms.of_file(asked.file_id).tasks
    untold = [one for one in tasks if one.by.id == "vertellen"]
    kinds = [one.rule.duty for one in untold]
    assert len(kinds) == len(set(kinds))
    assert DutyKind.SUPPORTER in kinds
    with asked.store.reading() as session:
        row = session.scalars(
            select(Registration.id).where(
                Registration.case_file_id == asked.file_id, Registration.came_from.is_not(None)
            )
        ).first()
    services.duties.give(row, DutyKind.SUPPORTER)
    again = services.terms.of_file(asked.file_id).tasks
    assert DutyKind.SUPPORTER not in [one.rule.duty for one in again if one.rule]


def test_a_term_stands_still_until_what_was_asked_is_there(home):
    service = home.services.terms
    term = begun(home)
    asked_on = TODAY - 5 * DAY
    with pytest.raises(RuleBrokenError, match="pause_no_period"):
        service.pause(term, G.INCOMPLETE, asked_on, None, "")
    with pytest.raises(RuleBrokenError, match="pause_turned"):
        service.pause(term, G.INCOMPLETE, asked_on, asked_on - DAY, "")
    with pytest.raises(RuleBrokenError, match="pause_outside"):
        service.pause(term, G.CONSENT, term.trigger_on - DAY, None, "")
    pause = service.pause(term, G.INCOMPLETE, asked_on, TODAY + 9 * DAY, "Het inkomen ontbreekt")
    held = terms(home)["jw.beschikking"]
    assert (held.count.paused, held.pauses[0].note) == (14, "Het inkomen ontbreekt")
    service.end_pause(pause, TODAY)
    assert terms(home)["jw.beschikking"].count.paused == 4
    service.remove_pause(pause)
    assert terms(home)["jw.beschikking"].end == term.end
    service.pause(term, G.FORCE_MAJEURE, asked_on, None, "")
    endless = terms(home)["jw.beschikking"]
    assert (endless.state, endless.end) == (State.PAUSED, None)


def test_two_laptops_that_decide_of_one_term_make_one_term(asked):
    """Both without a line: two rows, and neither suspension is lost."""
    term = terms(asked)["wmo.onderzoek"]
    first = TODAY - 8 * DAY
    for number in range(2):
        with asked.store.begin("term_start") as session:
            row = Term(
                container_id=term.event.container_id,
                case_file_id=asked.file_id,
                rule=term.rule.id,
                event_id=term.event.id,
                worker_id=asked.services.me.worker_id,
            )
            session.add(row)
            session.flush()
            session.add(
                Suspension(
                    container_id=row.container_id,
                    term_id=row.id,
                    case_file_id=asked.file_id,
                    ground=G.CONSENT,
                    since=first + number * DAY,
                    until=first + (number + 1) * DAY,
                    worker_id=row.worker_id,
                )
            )
    found = [
        one
        for one in asked.services.terms.of_file(asked.file_id).terms
        if one.rule.id == "wmo.onderzoek"
    ]
    assert [(one.count.paused, len(one.rows)) for one in found] == [(3, 2)]


def test_an_extension_is_once_later_and_only_where_the_law_knows_it(home):
    service = home.services.terms
    term = begun(home)
    with pytest.raises(RuleBrokenError, match="extend_turned"):
        service.extend(term, term.end, TODAY, "")
    service.extend(term, service.proposed(term), TODAY, "Wij wachten op de huisarts")
    longer = terms(home)["jw.beschikking"]
    assert longer.end == service.proposed(term)
    with pytest.raises(RuleBrokenError, match="extended_already"):
        service.extend(longer, longer.end + DAY, TODAY, "")
    fixed = begun(home, "jw.plan.schrift", 1)
    with pytest.raises(RuleBrokenError, match="extend_never"):
        service.extend(fixed, fixed.end + DAY, TODAY, "")


def test_a_notice_starts_the_penalty_only_when_the_term_is_over(home):
    service = home.services.terms
    term = begun(home, days=100)
    assert term.state is State.LATE
    service.notice(term, TODAY - 21 * DAY)
    owed = terms(home)["jw.beschikking"].penalty
    assert not owed.too_early
    assert owed.euro == owed.days * 23 > 0
    tasks = home.services.terms.of_file(home.file_id).tasks
    assert "dwangsom" in [one.by.id for one in tasks]
    service.stop(terms(home)["jw.beschikking"], TermResult.DONE, TODAY - 20 * DAY, "Per post")
    over = terms(home)["jw.beschikking"]
    assert (over.penalty.euro, over.result, over.state) == (0, TermResult.DONE, State.OVER)
    service.reopen(over)
    assert terms(home)["jw.beschikking"].state is State.LATE


def test_a_day_that_makes_no_sense_is_refused_and_one_to_come_waits(home):
    service = home.services.terms
    with pytest.raises(RuleBrokenError, match="required"):
        service.start(home.file_id, "awb.bob", None, "")
    with pytest.raises(RuleBrokenError, match="term_far"):
        service.start(home.file_id, "awb.bob", date(2126, 1, 1), "")
    coming = begun(home, "awb.bob", -30)
    assert coming.state is State.COMING
    with pytest.raises(RuleBrokenError, match="stop_future"):
        service.stop(coming, TermResult.DONE, TODAY + DAY, "")


def test_the_forecast_counts_each_term_in_its_week(home):
    begun(home)
    view = home.services.terms.forecast(TODAY)
    inside = [one for one in view.terms if one.end and one.end >= TODAY]
    reach = view.weeks[-1].begin + 7 * DAY
    assert sum(week.number for week in view.weeks) == sum(one.end < reach for one in inside)
    assert view.of(home.file_id).title
    assert list(view.terms) == sorted(view.terms, key=lambda one: (one.end or date.max, one.key))


def test_a_question_in_the_inbox_is_in_the_forecast_until_it_is_a_file(home):
    services = home.services
    asked = services.registrations.start("Mw. Visser", PlaceKind.DESK, "Balie West")
    with home.store.begin("test") as session:
        row = session.get(Registration, asked.id)
        row.received_at = row.received_at.fromisoformat(f"{TODAY - 60 * DAY}T09:00:00.000Z")

    def found(row_id):
        view = services.terms.forecast(TODAY)
        return view, {one.rule.id: one for one in view.terms if one.case_file_id == row_id}

    view, own = found(asked.id)
    assert asked.id in view.asked
    assert view.of(asked.id).title == "Mw. Visser"
    assert own["wmo.onderzoek"].state is State.LATE
    untold = [one for one in view.tasks if one.case_file_id == asked.id and one.rule.duty]
    services.duties.give(asked.id, DutyKind.SUPPORTER)
    view, _ = found(asked.id)
    left = [one for one in view.tasks if one.case_file_id == asked.id and one.rule.duty]
    assert len(left) == len(untold) - 1
    file_id = services.registrations.open_file(asked.id).case_file_id
    view, own = found(asked.id)
    assert (asked.id in view.asked, own) == (False, {})
    assert found(file_id)[1]["wmo.onderzoek"].trigger_on == TODAY - 60 * DAY


def test_the_letter_of_a_suspension_is_kept_with_it(home):
    services = home.services
    pause = services.terms.pause(begun(home), G.INCOMPLETE, TODAY, TODAY + 14 * DAY, "")
    letter = Printed(fresh_id(), PaperKind.LETTER, "Wij wachten", home.file_id, "Mw. Habte", "nl")
    services.papers.keep(home.file_id, [replace(letter, suspension_id=pause)])
    assert terms(home)["jw.beschikking"].pauses[0].paper_id == letter.paper_id


def test_an_application_that_goes_to_other_readers_keeps_what_was_decided(planned):
    """It has another row there; it is the same event."""
    own = planned.services.back_office
    (action,) = planned.actions[:1]
    row = own.prepare(action)
    own.save(row.id, {}, {"law": Law.JW})
    with planned.store.begin("test") as session:
        session.get(BackOfficeRequest, row.id).leave(TODAY - 10 * DAY)
    term = terms(planned)["jw.beschikking"]
    services = planned.services
    pause = services.terms.pause(term, G.CONSENT, TODAY - 5 * DAY, TODAY - 2 * DAY, "Op reis")
    letter = Printed(fresh_id(), PaperKind.LETTER, "Wij wachten", planned.file_id, "Mw. H", "nl")
    services.papers.keep(planned.file_id, [replace(letter, suspension_id=pause, text="Op reis")])
    services.papers.send([letter.paper_id], Channel.LETTER, "Mw. H")
    before = content(planned.store, without=("compartment",))

    def lie():
        """Where everything of it lies, and what it is; of what was emptied only that it is."""
        with planned.store.reading() as session:
            kinds = (BackOfficeRequest, Term, Suspension, Paper, PaperStep)
            rows = [
                one for kind in kinds for one in session.scalars(select(kind)) if not one.deleted
            ]
            gone = [one for kind in kinds for one in session.scalars(select(kind)) if one.deleted]
            assert not any(is_word(one) for one in gone)
            part = {one.container_id for one in rows}
            names = {one.__tablename__: one for one in rows}
            return len(rows), part, names

    def is_word(row):
        values = {n: getattr(row, n) for n in entities()[row.__tablename__].fields}
        return any(
            isinstance(v, str) and v for n, v in values.items() if n not in ("kind", "status")
        )

    for kind in (CompartmentKind.TEAM, CompartmentKind.SAFETY):
        action = services.moving.move("action", action, kind).id
        number, parts, named = lie()
        assert (number, len(parts)) == (5, 1)
        assert named["suspension"].term_id == named["term"].id
        assert named["paper"].id == named["paper_step"].paper_id
        known = {named["paper"].id, named["paper"].came_from}
        assert named["suspension"].paper_id in known
        assert named["paper"].code == short_code(letter.paper_id)  # it stands on the paper
        now = terms(planned)["jw.beschikking"]
        assert (now.key, now.count.paused, len(now.pauses)) == (term.key, 4, 1)
    # Decided on, it is written there; with the household its letter is read again, the rest is not.
    services.terms.notice(now, TODAY)
    assert len(terms(planned)["jw.beschikking"].rows) == 1
    services.moving.move("action", action, CompartmentKind.SHARED)
    _, _, named = lie()
    shared = {named[n].container_id for n in ("back_office_request", "paper", "paper_step")}
    team = {named[n].container_id for n in ("term", "suspension")}
    assert (len(shared), len(team), shared & team) == (1, 1, set())
    for _ in range(4):
        services.undo.undo_last()
    assert content(planned.store, without=("compartment",)) == before


def test_who_held_it_up_without_knowing_that_it_went_is_counted_too(planned):
    """Without a line, where it lay; what is decided next is written where it lies now."""
    own, action = planned.services.back_office, planned.actions[0]
    own.save(own.prepare(action).id, {}, {"law": Law.JW})
    with planned.store.begin("test") as session:
        session.scalars(select(BackOfficeRequest)).one().leave(TODAY - 10 * DAY)
    pause = partial(planned.services.terms.pause, ground=G.CONSENT, note="Op reis")
    pause(terms(planned)["jw.beschikking"], since=TODAY - 6 * DAY, until=TODAY - 5 * DAY)
    with planned.store.reading() as session:
        old = session.scalars(select(Term)).one()
        was = (old.id, old.container_id)
    planned.services.moving.move("action", action, CompartmentKind.SAFETY)
    values = {"ground": G.CONSENT, "since": TODAY - 3 * DAY, "until": TODAY - 3 * DAY}
    with planned.store.begin("suspension_add") as session:
        me = planned.services.me.worker_id
        where = {"term_id": was[0], "container_id": was[1], "case_file_id": planned.file_id}
        session.add(Suspension(id=fresh_id(), worker_id=me, **where, **values))
        # And a decision of its own, of the same term.
        said = {"rule": "jw.beschikking", "event_id": terms_event(session), "worker_id": me}
        said |= {"container_id": was[1], "case_file_id": planned.file_id}
        session.add(Term(id=UUID(int=1), **said))
    now = terms(planned)["jw.beschikking"]
    assert (now.count.paused, len(now.pauses), len(now.rows)) == (3, 2, 2)
    last = pause(now, since=TODAY - DAY, until=TODAY - DAY)
    with planned.store.reading() as session:
        assert session.get(Suspension, last).container_id != was[1]


def terms_event(session):
    row = session.scalars(select(BackOfficeRequest).filter_by(deleted=False)).one()
    return row.came_from or row.id


def test_what_is_decided_of_an_application_is_read_by_who_reads_that(planned):
    own, action = planned.services.back_office, planned.actions[0]
    own.save(own.prepare(action).id, {}, {"law": Law.JW})
    planned.services.moving.move("action", action, CompartmentKind.SAFETY)
    with planned.store.begin("test") as session:
        request = session.scalars(select(BackOfficeRequest).filter_by(deleted=False)).one()
        request.leave(TODAY - 10 * DAY)
        part = request.container_id
    term = terms(planned)["jw.beschikking"]
    pause = planned.services.terms.pause(term, G.CONSENT, TODAY - 5 * DAY, TODAY, "Zij is gevlucht")
    with planned.store.reading() as session:
        rows = [session.get(Suspension, pause), session.scalars(select(Term)).one()]
        assert [row.container_id for row in rows] == [part, part]


# -- the table ---------------------------------------------------------------------------------


def test_the_table_is_the_same_when_it_is_written_and_read():
    table = shipped()
    assert checked(table) == table
    assert read_csv(as_csv(table.rules), table) == table
    assert len({rule.id for rule in table.rules}) >= 27


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('unit = "months"', 'unit = "maand"', "word"),
        ("amount = 6\n", "amount = 0\n", "number"),
        ("amount = 6\n", "amount = 6 weken\n", "syntax"),
        ("valid_from = 2021-01-01", "valid_from = 2021-13-01", "syntax"),
        ("valid_from = 2021-01-01", "valid_from = 2021-01-01\nvalid_until = 2020-12-31", "turned"),
        ('trigger = "beschikking"', 'triger = "beschikking"', "unknown"),
        ('name = "Besluit op bezwaar"\n', "", "missing"),
        ('id = "awb.bob"', 'id = "awb.bezwaar"', "overlap"),
    ],
)  # fmt: skip
def test_an_error_in_a_table_is_told_with_its_line(old, new, what):
    text = (resources() / "law" / "terms.toml").read_text("utf-8")
    assert old in text
    broken = text.replace(old, new, 1)
    with pytest.raises(RuleBrokenError) as told:
        read_toml(broken)
    assert (told.value.code, told.value.values["what"]) == ("term_table_wrong", what)
    line = broken.splitlines()[told.value.values["line"] - 1]
    near = {"missing": "[[term]]", "overlap": "[[term]]", "turned": "valid_until"}
    assert near.get(what, new.partition(" = ")[0]) in line


def test_an_error_in_a_spreadsheet_is_told_with_its_line():
    table = shipped()
    lines = as_csv(table.rules).splitlines()
    number = next(n for n, line in enumerate(lines) if ";weeks;" in line)
    lines[number] = lines[number].replace(";weeks;", ";weken;")
    with pytest.raises(RuleBrokenError) as told:
        read_csv("\r\n".join(lines), table)
    assert (told.value.values["line"], told.value.values["said"]) == (number + 1, "weken")


def test_a_worker_who_administers_nothing_changes_no_table(home, tmp_path):
    file = tmp_path / "termijnen.toml"
    file.write_text(as_toml(shipped()), "utf-8")
    with pytest.raises(RuleBrokenError, match="term_table_read_only"):
        home.services.term_table.read_in(file)
    old = tmp_path / "oud.toml"
    text = as_toml(shipped())
    lines = [
        line if not line.startswith("valid_from = ") else f"{line}\nvalid_until = {line[13:]}"
        for line in text.split("[[term]]", 1)[1].splitlines()
    ]
    head = text.split("[[term]]", 1)[0]
    old.write_text(head + "[[term]]" + "\n".join(lines) + "\n", "utf-8")
    with pytest.raises(RuleBrokenError, match="term_table_years"):
        home.services.term_table.read_in(old)
    (tmp_path / "foto.toml").write_bytes(b"\x89PNG\xff\x00")
    with pytest.raises(RuleBrokenError, match="term_table_file"):
        home.services.term_table.read_in(tmp_path / "foto.toml")
    assert home.services.term_table.view().edition is None
    out = home.services.term_table.give_out(tmp_path / "mee.csv")
    assert read_csv(out.read_text("utf-8-sig"), shipped()) == shipped()


def test_a_term_without_a_set_period_says_why_it_does_not_stand_still(home):
    """Another program may have sent it."""
    term = begun(home)
    home.services.terms.pause(term, G.INCOMPLETE, TODAY - DAY, TODAY + DAY, "")
    with home.store.begin("suspension_add") as session:
        session.scalars(select(Suspension)).one().until = None
    assert terms(home)["jw.beschikking"].count.flaws == (Flaw.NO_PERIOD,)
