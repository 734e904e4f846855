"""Akkoord: per person and version, never written over, and printed beside the version."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.house import family
from tests.storage.furnished import outbox
from wijkdesk.documents.from_services import plan_document
from wijkdesk.documents.signature import answered
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Agreement, Person
from wijkdesk.models.base import new_id
from wijkdesk.services.agreements import Also, Decides, who_decides
from wijkdesk.services.undo import Why
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod, Custody, Interpreter, RelationKind


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
    assert {s.name: s.answers for s in before.signatures}["Letay Habte"] == ()
    (answer,) = {s.name: s.answers for s in after.signatures}["Letay Habte"]
    said = answered(answer)
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


SIGNED = "1:360;100,200 50,-40 30,60;300,210"


def test_what_was_drawn_is_kept_with_language_and_interpreter_and_is_on_the_paper(home, fixed):
    plan_id, version, letay, file_id = fixed
    also = Also(language="ti", interpreter=Interpreter.PHONE, signature=SIGNED)
    note = home.services.agreements.note
    note(version.id, letay.id, AgreementAnswer.AGREED, "", AgreementMethod.DRAWN, also)
    (row,) = home.services.plans.get(file_id).agreed
    assert (row.signature, row.language, row.interpreter) == (SIGNED, "ti", Interpreter.PHONE)
    document = plan_document(home.services.plans.to_print(plan_id, version.id), date.today())
    line = next(s for s in document.signatures if s.name == "Letay Habte")
    assert line.drawn == (SIGNED,)
    assert "getekend op het scherm" in answered(line.answers[0])


@pytest.mark.parametrize(
    ("answer", "method", "signature", "code"),
    [
        (AgreementAnswer.NOT_ASKED, AgreementMethod.SPOKEN, None, "not_asked_why"),
        (AgreementAnswer.AGREED, AgreementMethod.DRAWN, None, "signature_missing"),
        (AgreementAnswer.AGREED, AgreementMethod.DRAWN, "krabbel", "signature_missing"),
        (AgreementAnswer.AGREED, AgreementMethod.SPOKEN, SIGNED, "signature_missing"),
        (AgreementAnswer.AGREED, AgreementMethod.DRAWN, "1" * 20_001, "signature_too_large"),
    ],
)
def test_half_an_answer_is_not_noted(home, fixed, answer, method, signature, code):
    _plan, version, letay, file_id = fixed
    with pytest.raises(RuleBrokenError, match=code):
        home.services.agreements.note(
            version.id, letay.id, answer, " ", method, Also(signature=signature)
        )
    assert home.services.plans.get(file_id).agreed == ()


def test_who_has_gezag_answers_for_a_child_beside_their_own_answer(home, fixed):
    plan_id, version, letay, file_id = fixed
    samuel = next(p for p in home.services.files.look(file_id).people if p.given_names == "Samuel")
    tie = home.services.kin.add(file_id, letay.id, RelationKind.PARENT, samuel.id)
    home.services.kin.save(tie.id, {}, {"custody": Custody.ONE_PARENT})
    heard = {h.name: h for h in home.services.agreements.of_plan(file_id).people}
    assert heard["Samuel Tesfay"].answerers == ((letay.id, "Letay Habte"),)
    before = plan_document(home.services.plans.to_print(plan_id, version.id), date.today())
    assert before.signatures[0].also_for == ("Samuel Tesfay",)
    note = home.services.agreements.note
    note(version.id, letay.id, AgreementAnswer.AGREED)
    note(version.id, letay.id, AgreementAnswer.NOT_AGREED, "Te vroeg.", also=Also(samuel.id))
    said = {row.about_id: row for row in home.services.plans.get(file_id).agreed}
    assert said[letay.id].answer is AgreementAnswer.AGREED
    assert (said[samuel.id].person_id, said[samuel.id].child) == (letay.id, "Samuel Tesfay")
    after = plan_document(home.services.plans.to_print(plan_id, version.id), date.today())
    lines = {s.name: answered(s.answers[0]) for s in after.signatures if s.answers}
    assert "Letay Habte" in lines["Samuel Tesfay"]
    assert lines["Letay Habte"].startswith("Eens met het plan, gezegd")
