"""Referrals: each step in its turn, never left in silence, and no longer changed once sent."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from tests.house import ME, shared
from tests.storage.furnished import audited, copied, count, deliver, outbox, work
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import is_short_code
from wijkdesk.law.referral_outcome import Outcome
from wijkdesk.models.all import Municipality, Provider, Provision, Referral, ReferralStep
from wijkdesk.models.base import new_id
from wijkdesk.models.referral import NEXT_STEPS
from wijkdesk.services.referrals import Heard
from wijkdesk.vocabulary import (
    EndReason,
    ProvisionKind,
    ReferralStatus,
    RefusalReason,
    RefusedBy,
)

S = ReferralStatus
DAY = date(2026, 11, 22)
LEGAL = {
    S.CONCEPT: {S.READY, S.WITHDRAWN},
    S.READY: {S.SENT, S.CONCEPT, S.WITHDRAWN},
    S.SENT: {
        S.RECEIVED,
        S.ACCEPTED,
        S.REFUSED,
        S.WAITING,
        S.STARTED,
        S.NO_RESPONSE,
        S.WITHDRAWN,
    },
    S.RECEIVED: {S.ACCEPTED, S.REFUSED, S.WAITING, S.STARTED, S.NO_RESPONSE, S.WITHDRAWN},
    S.ACCEPTED: {S.WAITING, S.STARTED, S.REFUSED, S.WITHDRAWN},
    S.WAITING: {S.STARTED, S.REFUSED, S.WITHDRAWN},
    S.NO_RESPONSE: {
        S.SENT,
        S.RECEIVED,
        S.ACCEPTED,
        S.REFUSED,
        S.WAITING,
        S.STARTED,
        S.WITHDRAWN,
    },
    S.STARTED: {S.ENDED, S.WITHDRAWN},
    S.REFUSED: set(),
    S.ENDED: set(),
    S.WITHDRAWN: set(),
}
"""Written out once more: a change of the life cycle asks for two hands."""


OUTCOMES = {
    S.REFUSED: ("omdat", Heard(RefusedBy.PROVIDER, RefusalReason.FULL)),
    S.ENDED: (None, Heard(reason_code=EndReason.AS_PLANNED)),
    S.WITHDRAWN: ("omdat", Heard()),
}
"""An end says how; what is no end says nothing of it."""


said = st.builds(
    Outcome,
    st.none() | st.just("omdat"),
    st.none() | st.sampled_from(RefusedBy),
    st.none() | st.sampled_from(RefusalReason) | st.sampled_from(EndReason),
)


def stepped(home, referral, status, on=DAY, **more):
    reason, heard = OUTCOMES.get(status, (None, Heard()))
    if status is S.SENT:
        shared(home.services, referral.id)
    home.services.referrals.step(referral.id, status, on, reason=reason, more=heard, **more)


@pytest.fixture
def provision(home):
    return home.services.directory.find("taal")[0]


@pytest.fixture
def referral(home, provision):
    row = home.services.referrals.prepare(home.file_id, provision.id, question="Taal oefenen")
    deliver(home.store)
    return row


def get(home, referral):
    rows = home.services.files.look(home.file_id).referrals
    return next(r for r in rows if r.id == referral.id)


def walk(home, referral, *statuses, on=DAY):
    for status in statuses:
        stepped(home, referral, status, on)
    return get(home, referral)


def put(home, referral, status):
    """As it would be after any number of steps."""
    with home.store.applying() as session:
        session.get(Referral, referral.id).status = status


# Preparing.


def test_a_referral_begins_as_a_concept_with_a_code_for_the_answer(home, provision):
    row = home.services.referrals.prepare(
        home.file_id, provision.id, person_id=home.samuel, question="Taal\x00 oefenen"
    )
    assert (row.status, row.provision_name, row.provider_name) == (
        S.CONCEPT,
        "Taalmaatje",
        "Stichting Samen Verder",
    )
    assert (row.person, row.question, row.kind) == (
        "Samuel Tesfay",
        "Taal oefenen",
        ProvisionKind.INFORMAL,
    )
    assert is_short_code(row.reply_code)
    assert row.reply_due is None


def test_a_provision_that_is_not_there_is_asked_for(home, trouble):
    with trouble("required", "provision_id"):
        home.services.referrals.prepare(home.file_id, new_id())


def test_the_names_stay_when_the_directory_changes(home, provision, referral):
    with home.store.applying() as session:
        session.get(Provision, provision.id).name = "Heel anders"
    assert get(home, referral).provision_name == "Taalmaatje"


# The life cycle.


@pytest.fixture(scope="module")
def steps(furnished, tmp_path_factory):
    """A house with one referral that is put back before each step."""
    with copied(furnished.home, tmp_path_factory.mktemp("steps") / "profile") as home:
        provision = home.services.directory.find("taal")[0]
        yield home, home.services.referrals.prepare(home.file_id, provision.id)


@pytest.mark.parametrize("status", list(S))
def test_what_may_follow_is_what_was_agreed_and_nothing_else(steps, trouble, status):
    home, referral = steps
    assert NEXT_STEPS[status] == LEGAL[status]
    put(home, referral, status)
    assert set(get(home, referral).next_steps) == LEGAL[status]
    before = count(home.store, "referral_step")
    for wrong in set(S) - LEGAL[status]:
        with trouble("referral_step_illegal", "status"):
            home.services.referrals.step(referral.id, wrong, DAY, reason="omdat")
    assert get(home, referral).status is status
    assert count(home.store, "referral_step") == before


@pytest.mark.parametrize(("now", "then"), [(a, b) for a, b in product(S, S) if b in LEGAL[a]])
def test_every_legal_step_can_be_taken(steps, now, then):
    home, referral = steps
    put(home, referral, now)
    stepped(home, referral, then)
    row = get(home, referral)
    reason, heard = OUTCOMES.get(then, (None, Heard()))
    assert (row.status, row.status_on, row.reason) == (then, DAY, reason)
    assert (row.refused_by, row.reason_code) == (heard.refused_by, heard.reason_code)


def test_how_it_goes_on_is_offered_first(home, referral):
    home.services.referrals.step(referral.id, S.READY, DAY)
    (row,) = home.services.files.look(home.file_id).referrals
    assert row.next_steps == (S.SENT, S.CONCEPT, S.WITHDRAWN)


@pytest.mark.parametrize("status", list(S))
def test_what_was_sent_is_not_rewritten(steps, trouble, status):
    home, referral = steps
    put(home, referral, status)
    before = get(home, referral).question
    typed = {"question": f"Als {status}"}
    if status in (S.CONCEPT, S.READY):
        home.services.referrals.save(referral.id, {}, typed)
        assert get(home, referral).question == typed["question"]
        return
    with trouble("referral_sent"):
        home.services.referrals.save(referral.id, {}, typed)
    assert get(home, referral).question == before


def test_a_withdrawal_says_why(home, referral, trouble):
    put(home, referral, S.SENT)
    for reason in (None, "", "  "):
        with trouble("required", "reason"):
            home.services.referrals.step(referral.id, S.WITHDRAWN, DAY, reason=reason)
    home.services.referrals.step(referral.id, S.WITHDRAWN, DAY, reason=" te  vol ")
    assert get(home, referral).reason == "te vol"


@pytest.mark.parametrize(
    ("status", "heard", "field"),
    [
        (S.REFUSED, Heard(), "refused_by"),
        (S.REFUSED, Heard(RefusedBy.CLIENT), "reason_code"),
        (S.REFUSED, Heard(RefusedBy.CLIENT, RefusalReason.FULL), "reason_code"),
        (S.REFUSED, Heard(RefusedBy.PROVIDER, RefusalReason.TOO_FAR), "reason_code"),
        (S.REFUSED, Heard(RefusedBy.PROVIDER, RefusalReason.OTHER), "reason"),
        (S.ENDED, Heard(), "reason_code"),
        (S.ENDED, Heard(reason_code=RefusalReason.FULL), "reason_code"),
    ],
)
def test_an_end_says_who_and_why_from_its_own_list(steps, trouble, status, heard, field):
    home, referral = steps
    put(home, referral, S.STARTED if status is S.ENDED else S.SENT)
    with trouble("required", field):
        home.services.referrals.step(referral.id, status, DAY, more=heard)


@given(st.lists(st.tuples(st.sampled_from(S), said), max_size=12))
def test_no_road_reaches_an_end_without_an_outcome(road):
    row = Referral(status=S.CONCEPT)
    for status, outcome in road:
        before = (row.status, row.reason_code, row.reason)
        try:
            row.take_step(status, DAY, outcome)
        except RuleBrokenError:
            assert (row.status, row.reason_code, row.reason) == before
    if row.status in (S.REFUSED, S.ENDED):
        assert row.reason_code
        assert (row.refused_by is not None) == (row.status is S.REFUSED)
    elif row.status is S.WITHDRAWN:
        assert row.reason
    else:
        assert NEXT_STEPS[row.status]
        assert (row.reason, row.reason_code, row.refused_by) == (None, None, None)


def test_a_step_set_back_in_time_is_kept_and_told(home, referral):
    assert not walk(home, referral, S.READY, S.SENT).set_back
    row = walk(home, referral, S.RECEIVED, on=DAY - timedelta(days=3))
    assert (row.status_on, row.set_back) == (DAY - timedelta(days=3), True)


def test_a_step_is_kept_with_its_day_its_route_and_who_noted_it(home, referral):
    home.services.referrals.step(referral.id, S.READY, DAY, route=" per  post ", note="met bijlage")
    with home.store.reading() as session:
        (step,) = session.scalars(select(ReferralStep)).all()
    assert (step.status, step.effective_on, step.worker_id) == (S.READY, DAY, ME)
    assert (step.route, step.note) == ("per post", "met bijlage")
    assert len({c.group_id for c in outbox(home.store)}) == 1


def test_a_refused_step_leaves_no_trace(home, referral, trouble):
    with trouble("referral_step_illegal", "status"):
        home.services.referrals.step(referral.id, S.ENDED, DAY)
    assert outbox(home.store) == []


# Waiting for an answer.


@pytest.mark.parametrize(("word", "days"), [("taal", 7), ("emdr", 14)])
def test_sending_starts_the_wait_for_an_answer_by_kind(home, word, days):
    provision = home.services.directory.find(word)[0]
    row = home.services.referrals.prepare(home.file_id, provision.id)
    row = walk(home, row, S.READY, S.SENT)
    assert row.reply_due == DAY + timedelta(days=days)


def test_a_provider_has_its_own_days_before_those_of_the_municipality(home, provision, referral):
    with home.store.applying() as session:
        session.scalar(select(Municipality)).reply_days_informal = 5
    assert walk(home, referral, S.READY, S.SENT).reply_due == DAY + timedelta(days=5)
    with home.store.applying() as session:
        found = session.get(Provision, provision.id)
        session.get(Provider, found.provider_id).reply_days = 3
    row = home.services.referrals.prepare(home.file_id, provision.id)
    assert walk(home, row, S.READY, S.SENT).reply_due == DAY + timedelta(days=3)


def test_who_waits_for_help_is_asked_about_when_it_was_expected(home, referral):
    walk(home, referral, S.READY, S.SENT)
    later = DAY + timedelta(days=40)
    home.services.referrals.step(referral.id, S.WAITING, DAY, more=Heard(expected_on=later))
    assert [r.id for r in home.services.today.view(later).waiting] == [referral.id]
    assert home.services.today.view(later - timedelta(days=1)).waiting == ()


def test_a_day_that_was_agreed_is_kept(home, referral):
    agreed = DAY + timedelta(days=40)
    home.services.referrals.save(referral.id, {}, {"reply_due": agreed})
    assert walk(home, referral, S.READY, S.SENT).reply_due == agreed


def test_sending_again_after_silence_starts_the_wait_again(home, referral):
    walk(home, referral, S.READY, S.SENT, on=DAY - timedelta(days=30))
    walk(home, referral, S.NO_RESPONSE)
    assert walk(home, referral, S.SENT).reply_due == DAY + timedelta(days=7)


def test_a_step_has_no_day_that_is_still_to_come(home, referral, trouble):
    with trouble("step_ahead", "on"):
        home.services.referrals.step(referral.id, S.READY, date.today() + timedelta(days=1))
    assert outbox(home.store) == []


@pytest.mark.parametrize(
    ("status", "silent"),
    [(S.SENT, True), (S.RECEIVED, True), (S.ACCEPTED, True), (S.STARTED, False)],
)
def test_who_does_not_answer_in_time_is_on_the_list_of_today(home, referral, status, silent):
    walk(home, referral, S.READY, S.SENT)
    if status is not S.SENT:
        walk(home, referral, status)
    due = DAY + timedelta(days=7)
    assert home.services.today.view(due - timedelta(days=1)).waiting == ()
    found = [r.id for r in home.services.today.view(due).waiting]
    assert found == ([referral.id] if silent else [])


def test_a_referral_that_is_gone_is_told(home, referral, trouble):
    work(home.store, lambda session: setattr(session.get(Referral, referral.id), "deleted", True))
    for act in (
        lambda: home.services.referrals.step(referral.id, S.READY, DAY),
        lambda: home.services.referrals.save(referral.id, {}, {"question": "x"}),
        lambda: home.services.referrals.to_print(referral.id),
    ):
        with trouble("row_gone"):
            act()


# The letter.


def test_a_letter_says_who_is_meant_by_name_only_and_that_it_was_made_is_noted(home, provision):
    row = home.services.referrals.prepare(home.file_id, provision.id, person_id=home.samuel)
    letter = home.services.referrals.to_print(row.id)
    assert letter.person.full_name == "Samuel Tesfay"
    assert (letter.municipality, letter.team, letter.worker) == (
        "Polderdam",
        "Wijkteam West",
        "Noor de Wit",
    )
    assert letter.provision.id == provision.id
    assert audited(home.store) == [(ME.hex, "letter_print", row.id.hex)]


def test_a_letter_is_still_made_when_the_provision_left_the_directory(home, referral):
    with home.store.applying() as session:
        session.get(Provision, referral.provision_id).deleted = True
    letter = home.services.referrals.to_print(referral.id)
    assert (letter.provision, letter.referral.provision_name) == (None, "Taalmaatje")
