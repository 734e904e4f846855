"""Meldcode, flags, figures and terms: dated, for few eyes, and nothing of one gets lost."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from wijkdesk.models.all import Worker
from wijkdesk.services.house import Services
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import (
    CompartmentKind,
    Consulted,
    MeldcodeStep,
    ReportRoute,
    SafetyDecision,
    SafetyFlagKind,
    SafetyReview,
    ScoreBy,
    WeighingAdvice,
    WorkerRole,
)

TODAY = date.today()
WORDS = "Blauwe plekken op de arm, twee keer gezien."
S = MeldcodeStep


def walk(home, *steps):
    """A meldcode about Samuel, with something noted for each of these steps."""
    safety = home.services.safety
    check = safety.start(home.file_id, [home.samuel])
    return check, [safety.add_step(check, step) for step in steps]


def only(home):
    (row,) = home.services.safety.look(home.file_id).checks
    return row


def secretary(home):
    """The same laptop in the hands of somebody who works with the file and reads no safety."""
    with home.store.applying() as session:
        me = session.get(Worker, home.services.me.worker_id)
        me.role = WorkerRole.SECRETARY
    home.services = Services(home.store, TODAY)
    return home.services


def test_the_first_three_steps_go_in_any_order_and_as_often_as_needed(home):
    check, ids = walk(home, S.TALK, S.SIGNALS, S.CONSULT, S.SIGNALS)
    home.services.safety.save_step(
        ids[2],
        {},
        {
            "consulted": Consulted.VEILIG_THUIS,
            "partner": "Mw. Peters",
            "partner_role": "vertrouwensarts",
            "done_on": TODAY - timedelta(days=1),
        },
    )
    home.services.safety.save_step(ids[1], {}, {"text": f"{WORDS}\nOok in de klas."})
    row = only(home)
    assert [one.step for one in row.steps] == [S.SIGNALS, S.SIGNALS, S.CONSULT, S.TALK]
    assert row.people == ((home.samuel, "Samuel Tesfay"),)
    # Whom it can be about: who live here now come first, and nobody who died.
    found = [
        home.services.people.add(
            home.file_id, home.household, PersonDraft("Habte", name, birth_date=date(1940, 1, 1))
        )
        for name in ("Oma", "Opa")
    ]
    oma, opa = (one.person_id for one in found)
    (lived,) = (
        one.membership_id
        for one in home.services.files.look(home.file_id).households[0].members
        if one.person_id == oma
    )
    home.services.people.save_member(lived, {}, {"until": TODAY - timedelta(days=9)})
    home.services.people.save(opa, {}, {"died_on": TODAY - timedelta(days=9)})
    offered = [who for who, _name in home.services.safety.look(home.file_id).people]
    assert opa not in offered
    assert offered[-1] == oma
    assert home.samuel in offered[:-1]
    (asked,) = row.at(S.CONSULT)
    assert (asked.consulted, asked.partner) == (Consulted.VEILIG_THUIS, "Mw. Peters")
    assert asked.done_on == TODAY - timedelta(days=1)
    assert asked.worker == home.services.me.name
    assert WORDS in row.at(S.SIGNALS)[0].text
    assert row.id == check


def test_all_of_it_lies_in_the_compartment_for_safety(home):
    walk(home, S.SIGNALS)
    home.services.safety_marks.put_up(home.file_id, SafetyFlagKind.ACUTE)
    home.services.safety_marks.score(home.file_id, ScoreBy.WORKER, 3)
    home.services.safety_marks.add_term(home.file_id)
    with home.store.reading() as session:
        part = session.scalar(
            text("SELECT id FROM compartment WHERE kind = :kind"),
            {"kind": str(CompartmentKind.SAFETY)},
        )
        for table in ("check", "person", "step", "flag", "score", "term"):
            homes = session.scalars(text(f"SELECT container_id FROM safety_{table}")).all()
            assert homes == [part], table


def test_who_may_not_read_it_is_refused_and_sees_no_flag_or_that_there_is_none(home, trouble):
    check, (step,) = walk(home, S.SIGNALS)
    home.services.safety_marks.put_up(home.file_id, SafetyFlagKind.ACUTE, WORDS)
    assert home.services.files.look(home.file_id).flags == (SafetyFlagKind.ACUTE,)
    services = secretary(home)
    assert services.files.look(home.file_id).flags is None
    for act in (
        lambda: services.safety.open(home.file_id),
        lambda: services.safety.look(home.file_id),
        lambda: services.safety.start(home.file_id),
        lambda: services.safety.add_step(check, S.TALK),
        lambda: services.safety.save_step(step, {}, {"text": "anders"}),
        lambda: services.safety.close(check, "klaar"),
        lambda: services.safety.review(check, SafetyReview.RELEASED, "mag"),
        lambda: services.safety_marks.take_down(home.file_id, SafetyFlagKind.ACUTE, "voorbij"),
        lambda: services.safety_marks.score(home.file_id, ScoreBy.WORKER, 9),
        lambda: services.safety_marks.add_term(home.file_id),
    ):
        with trouble("no_access"):
            act()


def test_closing_asks_a_reason_after_any_step_and_one_may_go_on(home, trouble):
    check, _ = walk(home, S.SIGNALS, S.CONSULT)
    home.services.safety.save(check, {}, {"next_on": TODAY, "next_what": "Bellen met school"})
    with trouble("meldcode_reason_needed", "closed_reason"):
        home.services.safety.close(check, " \n")
    assert only(home).is_open
    home.services.safety.close(check, "Het was een val van de fiets; de huisarts bevestigt dat.")
    row = only(home)
    assert (row.closed_on, row.closed_after, row.next_on) == (TODAY, S.CONSULT, None)
    with trouble("meldcode_closed"):
        home.services.safety.add_step(check, S.TALK)
    home.services.safety.go_on(check)
    assert only(home).is_open
    home.services.safety.add_step(check, S.TALK)
    assert len(only(home).steps) == 3


def test_a_step_is_not_of_a_day_that_is_still_to_come(home, trouble):
    _, (step,) = walk(home, S.DECIDE)
    with trouble("meldcode_not_yet", "reported_on"):
        home.services.safety.save_step(step, {}, {"reported_on": TODAY + timedelta(days=1)})
    with trouble("meldcode_day_needed", "done_on"):
        home.services.safety.save_step(step, {}, {"done_on": None})
    home.services.safety.save_step(
        step,
        {},
        {
            "decision": SafetyDecision.BOTH,
            "reported_on": TODAY,
            "report_route": ReportRoute.PHONE,
            "report_number": "VT-2026-0812",
        },
    )
    (told,) = only(home).at(S.DECIDE)
    assert (told.decision, told.reported_on) == (SafetyDecision.BOTH, TODAY)
    assert (told.report_route, told.report_number) == (ReportRoute.PHONE, "VT-2026-0812")


def test_the_answers_of_a_weighing_lead_to_its_advice(home):
    _, (step,) = walk(home, S.WEIGH)
    home.services.safety.save_step(step, {}, {"suspicion": True, "unsafe": True})
    (row,) = only(home).at(S.WEIGH)
    assert row.weighing.advice == (WeighingAdvice.REPORT, WeighingAdvice.WITH_VEILIG_THUIS)


def test_a_flag_that_is_over_stays_with_its_reason_and_needs_one(home, trouble):
    marks = home.services.safety_marks
    for _ in range(2):
        marks.put_up(home.file_id, SafetyFlagKind.STRUCTURAL, "Al drie jaar ruzie thuis.")
    with trouble("flag_reason_needed", "end_reason"):
        marks.take_down(home.file_id, SafetyFlagKind.STRUCTURAL, " ")
    marks.take_down(home.file_id, SafetyFlagKind.STRUCTURAL, "Vader woont ergens anders.")
    (flag,) = home.services.safety.look(home.file_id).flags
    assert (flag.is_up, flag.end_reason) == (False, "Vader woont ergens anders.")
    assert home.services.files.look(home.file_id).flags == ()


def test_both_sides_give_a_figure_of_their_own_and_one_that_is_wrong_stays_to_be_seen(
    home, trouble
):
    marks = home.services.safety_marks
    marks.score(home.file_id, ScoreBy.CLIENT, 7, home.letay, "Het gaat goed.")
    marks.score(home.file_id, ScoreBy.WORKER, 4)
    marks.score(home.file_id, ScoreBy.WORKER, 5)
    with trouble("score_wrong", "score"):
        marks.score(home.file_id, ScoreBy.WORKER, 11)
    found = home.services.safety.look(home.file_id).scores
    assert [(one.score, one.person) for one in found.client] == [(7, "Letay Habte")]
    assert [one.score for one in found.worker] == [5]
    marks.take_back(found.worker[0].id, "Verkeerd gehoord")
    found = home.services.safety.look(home.file_id).scores
    assert [(one.score, one.wrong) for one in found.wrong] == [(5, "Verkeerd gehoord")]
    assert [one.score for one in found.worker] == [4]


def test_none_of_it_is_found_by_searching(home):
    _, (step,) = walk(home, S.SIGNALS)
    home.services.safety.save_step(step, {}, {"text": "Kwetsuurwoord gezien"})
    home.services.safety_marks.put_up(home.file_id, SafetyFlagKind.ACUTE, "Kwetsuurwoord")
    home.services.journal.add(home.file_id, "Vindbaarwoord gehoord")
    home.store.catch_up()
    assert home.services.search.everything("Vindbaarwoord").texts
    found = home.services.search.everything("Kwetsuurwoord")
    assert not found.people
    assert not found.texts


def test_a_step_taken_away_comes_back_by_undoing(home):
    _, (step,) = walk(home, S.SIGNALS)
    home.services.safety.save_step(step, {}, {"text": WORDS})
    home.services.safety.remove_step(step)
    assert only(home).steps == ()
    home.services.undo.undo_last()
    assert [one.text for one in only(home).steps] == [WORDS]


@pytest.mark.parametrize("review", SafetyReview)
def test_a_review_needs_a_reason_either_way(home, trouble, review):
    check, _ = walk(home)
    with trouble("meldcode_reason_needed", "review_reason"):
        home.services.safety.review(check, review, "")
    home.services.safety.review(check, review, "Moeder leest dit zelf.")
    row = only(home)
    assert (row.review, row.review_reason) == (review, "Moeder leest dit zelf.")
    assert row.reviewer == home.services.me.name
