"""Akkoord: per person and version, never written over, and printed beside the version."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.house import family
from tests.storage.furnished import outbox
from wijkdesk.documents.from_services import plan_document
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Agreement, Person
from wijkdesk.models.base import new_id
from wijkdesk.services.agreements import Decides, who_decides
from wijkdesk.services.undo import Why
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod


@pytest.fixture
def fixed(home):
    file_id = family(home.services)
    plan = home.services.plans.start(file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    version = home.services.plans.fix(plan.id)
    letay = next(p for p in home.services.files.look(file_id).people if p.given_names == "Letay")
    return plan.id, version, letay, file_id


@pytest.mark.parametrize(
    ("age", "who"),
    [
        (None, Decides.GROWN_UP),
        (0, Decides.PARENTS),
        (11, Decides.PARENTS),
        (12, Decides.TOGETHER),
        (15, Decides.TOGETHER),
        (16, Decides.ALONE),
        (17, Decides.ALONE),
        (18, Decides.GROWN_UP),
    ],
)
def test_who_decides_follows_the_age(age, who):
    assert who_decides(age) is who


def test_another_answer_is_another_line_and_the_last_one_counts(home, fixed):
    _plan, version, letay, file_id = fixed
    note = home.services.agreements.note
    note(version.id, letay.id, AgreementAnswer.NOT_AGREED, "Te druk.\x00")
    note(version.id, letay.id, AgreementAnswer.AGREED, "", AgreementMethod.PAPER)
    note(version.id, letay.id, AgreementAnswer.AGREED, "", AgreementMethod.PAPER)
    sent = [c for c in outbox(home.store) if c.entity == "agreement"]
    assert [c.kind for c in sent] == ["i", "i"]
    (row,) = home.services.plans.get(file_id).agreed
    assert (row.answer, row.method) == (AgreementAnswer.AGREED, AgreementMethod.PAPER)
    assert home.services.undo.acts()[0].why is Why.SAID


def test_it_is_printed_in_place_of_the_line_to_sign_on(home, fixed):
    plan_id, version, letay, _file = fixed
    words = "Niet op woensdag."
    home.services.agreements.note(version.id, letay.id, AgreementAnswer.WITH_REMARK, words)
    today = date.today()
    before = plan_document(home.services.plans.to_print(plan_id), today)
    after = plan_document(home.services.plans.to_print(plan_id, version.id), today)
    assert {s.name: s.status for s in before.signatures}["Letay Habte"] == ""
    said = {s.name: s.status for s in after.signatures}["Letay Habte"]
    assert said.startswith("Eens met het plan, met een opmerking, gezegd op ")
    assert said.endswith(f"“{words}”")
    assert after.content_hash == version.content_hash


def test_somebody_who_is_not_of_the_household_cannot_agree(home, fixed):
    version = fixed[1]
    with pytest.raises(RuleBrokenError, match="row_gone"):
        home.services.agreements.note(version.id, new_id(), AgreementAnswer.AGREED)
    with pytest.raises(RuleBrokenError, match="row_gone"):
        home.services.agreements.note(new_id(), new_id(), AgreementAnswer.AGREED)
    assert not [c for c in outbox(home.store) if c.entity == "agreement"]


def test_who_turns_out_to_stand_twice_meanwhile_is_noted_as_who_stands_there_now(home, fixed):
    _plan, version, letay, file_id = fixed
    samuel = next(p for p in home.services.files.look(file_id).people if p.given_names == "Samuel")
    with home.store.applying() as session:
        session.get(Person, samuel.id).merged_into = letay.id
    home.services.agreements.note(version.id, samuel.id, AgreementAnswer.AGREED)
    (row,) = home.services.plans.get(file_id).agreed
    assert row.person_id == letay.id


def test_a_clock_that_runs_wrong_puts_no_answer_last_for_long(home, fixed):
    _plan, version, letay, file_id = fixed
    note = home.services.agreements.note
    note(version.id, letay.id, AgreementAnswer.NOT_AGREED)
    with home.store.applying() as session:
        first = session.scalars(select(Agreement)).one()
        first.given_on, first.seq = date.today() + timedelta(days=3), 7  # our clock fell behind
    note(version.id, letay.id, AgreementAnswer.AGREED)
    (row,) = home.services.plans.get(file_id).agreed
    assert row.answer is AgreementAnswer.AGREED
    with home.store.applying() as session:
        for said in session.scalars(select(Agreement)):
            said.seq = 7 if said.answer is AgreementAnswer.AGREED else 9
    (row,) = home.services.plans.get(file_id).agreed
    assert row.answer is AgreementAnswer.NOT_AGREED, "on one day the centre's order counts"
