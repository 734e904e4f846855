"""The board: which referrals stand where, what each asks for next, and what is left out."""

from datetime import date, timedelta
from types import SimpleNamespace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.house import family, shared
from tests.storage.furnished import audited
from wijkdesk.models.all import FileClosing, Referral
from wijkdesk.models.referral import AWAITED, NEXT_STEPS, OVER
from wijkdesk.services.board import (
    KEPT_DAYS,
    STANDS,
    Column,
    Narrowing,
    NextAct,
    asks_now,
    column_of,
    first_step,
    in_columns,
    is_loose,
    narrowed,
    next_of,
)
from wijkdesk.services.referrals import Heard
from wijkdesk.services.waiting import next_act
from wijkdesk.vocabulary import EndReason, ReferralStatus, RefusalReason, RefusedBy, Urgency

S = ReferralStatus
TODAY = date.today()


def ago(days):
    return TODAY - timedelta(days=days)


def refer(home, *steps, file_id=None, name="Taalmaatje", person=None):
    """A referral with its steps: a status and how many days ago."""
    provision = next(p for p in home.services.directory.find(name) if p.name == name)
    row = home.services.referrals.prepare(file_id or home.file_id, provision.id, person_id=person)
    if steps:
        shared(home.services, row.id)
    for status, on in steps:
        reason, more = OUTCOMES.get(status, (None, Heard()))
        home.services.referrals.step(row.id, status, ago(on), reason=reason, more=more)
    return row.id


OUTCOMES = {
    S.REFUSED: (None, Heard(RefusedBy.PROVIDER, str(RefusalReason.FULL))),
    S.ENDED: (None, Heard(None, str(EndReason.AS_PLANNED))),
    S.WITHDRAWN: ("Niet meer nodig", Heard()),
}
SENT = ((S.READY, 20), (S.SENT, 18))
WAYS = {
    S.CONCEPT: (),
    S.READY: ((S.READY, 3),),
    S.SENT: SENT,
    S.NO_RESPONSE: (*SENT, (S.NO_RESPONSE, 2)),
    S.RECEIVED: (*SENT, (S.RECEIVED, 9)),
    S.ACCEPTED: (*SENT, (S.ACCEPTED, 1)),
    S.WAITING: (*SENT, (S.WAITING, 1)),
    S.STARTED: (*SENT, (S.STARTED, 1)),
    S.ENDED: (*SENT, (S.STARTED, 5), (S.ENDED, 1)),
    S.REFUSED: (*SENT, (S.REFUSED, 1)),
    S.WITHDRAWN: (*SENT, (S.WITHDRAWN, 1)),
}


@pytest.fixture
def every(home):
    """One referral in every status, by that status."""
    return {status: refer(home, *steps) for status, steps in WAYS.items()}


def board(home):
    return home.services.board.view(TODAY)


def test_every_referral_stands_in_the_column_of_its_status_with_who_and_since_when(home, every):
    view = board(home)
    assert {row.status: row.id for row in view.rows} == every
    columns = in_columns(view.rows)
    for column, rows in columns.items():
        assert {row.status for row in rows} == set(STANDS[column])
    assert sum(map(len, columns.values())) == len(every)
    sent = columns[Column.SENT][0]
    assert (sent.status, sent.status_on, sent.owner) == (S.SENT, ago(18), "Noor de Wit")
    assert (sent.provider_name, sent.phone) == ("Stichting Samen Verder", "0900 0010")
    assert audited(home.store)[-1][1] == "list_board"


def test_an_end_goes_after_a_month_and_a_closed_file_leaves_nothing_running(home):
    recent = refer(home, (S.READY, 90), (S.SENT, 80), (S.REFUSED, KEPT_DAYS))
    refer(home, (S.READY, 90), (S.SENT, 80), (S.REFUSED, KEPT_DAYS + 1))
    other = family(home.services, "Gezin Bakker")
    refer(home, *SENT, file_id=other)
    ended = refer(home, *SENT, (S.WITHDRAWN, 2), file_id=other)
    with home.store.applying() as session:
        container = session.get(Referral, ended).container_id
        closing = {"container_id": container, "worker_id": home.services.me.worker_id}
        session.add(FileClosing(case_file_id=other, closed_on=ago(1), **closing))
    assert {row.id for row in board(home).rows} == {recent, ended}
    assert home.services.today.view(TODAY).waiting == (), "nor does Today ask after it"


def test_urgency_is_that_of_the_referral_or_of_the_question_as_on_the_waiting_list(home):
    asked = home.services.registrations.start("Mw. Bakker")
    home.services.registrations.save(asked.id, {}, {"urgency": Urgency.U1})
    other = home.services.registrations.open_file(asked.id).case_file_id
    own, of_file = refer(home, *SENT), refer(home, *SENT, file_id=other)
    home.services.waiting.save(own, {}, {"urgency": Urgency.U2})
    said = {row.id: row.urgency for row in board(home).rows}
    assert said == {own: Urgency.U2, of_file: Urgency.U1}
    listed = home.services.waiting.view().running
    assert said == {row.id: row.urgency for row in listed}


def test_the_filter_leaves_out_what_is_not_meant_and_finds_words_without_accents(home, every):
    view = board(home)
    assert narrowed(view, Narrowing(), TODAY) == view.rows
    assert len(narrowed(view, Narrowing(text="habte taal"), TODAY)) == len(every)
    assert narrowed(view, Narrowing(text="habte emdr"), TODAY) == ()
    assert narrowed(view, Narrowing(text="abte"), TODAY) == (), "a word is found by its beginning"
    assert narrowed(view, Narrowing(provider="Praktijk Oever"), TODAY) == ()
    loose = {row.status for row in narrowed(view, Narrowing(loose=True), TODAY)}
    assert loose == {S.CONCEPT, S.READY}
    late = {row.status for row in narrowed(view, Narrowing(late=True), TODAY)}
    assert late == {S.SENT, S.RECEIVED, S.NO_RESPONSE}
    assert narrowed(view, Narrowing(owner_id=UUID(int=1)), TODAY) == ()


def test_two_children_of_one_household_are_told_apart(home):
    view = home.services.files.look(home.file_id)
    people = {p.full_name: p.id for p in view.people if p.full_name in home_children(view)}
    for person in people.values():
        refer(home, *SENT, person=person)
    assert {row.person for row in board(home).rows} == people.keys()


def home_children(view):
    return {p.full_name for p in view.people}


def test_what_asks_for_something_comes_first_then_what_stands_longest(home):
    calm, long_calm = refer(home, (S.READY, 3), (S.SENT, 2)), refer(home, (S.READY, 9), (S.SENT, 5))
    late, later = refer(home, *SENT), refer(home, (S.READY, 40), (S.SENT, 30))
    agreed = refer(home, (S.READY, 70))  # stands longest, and one agreed to ask after a while
    wait = Heard(ask_on=TODAY + timedelta(days=9))
    home.services.referrals.step(agreed, S.SENT, ago(60), more=wait)
    found = in_columns(board(home).rows)[Column.SENT]
    assert [row.id for row in found] == [later, late, agreed, long_calm, calm]


def test_board_waiting_list_today_and_file_count_the_same(home, every):
    other = family(home.services, "Gezin Bakker")
    for steps in WAYS.values():
        refer(home, *steps, file_id=other)
    refer(home, (S.READY, 40), (S.SENT, 39), (S.ACCEPTED, 30), file_id=other)
    assert_counts_agree(home, {home.file_id, other})


def assert_counts_agree(home, files):
    view = board(home)
    rows = view.rows
    waiting = home.services.waiting.view()
    today = home.services.today.view(TODAY)
    of_files = [r for f in files for r in home.services.files.look(f).referrals]
    awaited = {row.id for row in rows if row.status in AWAITED}
    assert awaited == {row.id for row in waiting.running}
    assert awaited == {row.id for row in of_files if row.status in AWAITED}
    silent = {row.id for row in rows if row.status in AWAITED and row.reply_due <= TODAY}
    assert silent == {row.id for row in today.waiting}
    asking = {row.id for row in rows if asks_now(row, TODAY)}
    assert silent <= asking
    assert (view.asking, view.loose) == (len(asking), sum(map(is_loose, rows)))
    assert asking == {
        row.id
        for row in waiting.running
        if (found := next_act(row, TODAY)).act is not NextAct.LATER
        and found.on is not None
        and found.on <= TODAY
    }


def test_who_names_a_later_day_is_asked_on_that_day(home):
    waits = refer(home, (S.READY, 60), (S.SENT, 59), (S.WAITING, 40))
    (row,) = board(home).rows
    assert next_of(row, TODAY).act is NextAct.INQUIRE
    assert next_of(row, TODAY).is_late(TODAY)
    later = TODAY + timedelta(days=21)
    home.services.waiting.save(waits, {}, {"expected_on": later})
    (row,) = board(home).rows
    assert not asks_now(row, TODAY)
    assert row.reply_due == later
    assert home.services.today.view(TODAY).waiting == ()
    assert home.services.today.view(later).waiting[0].id == waits


# The rules, without a store.

days = st.none() | st.integers(-40, 40).map(lambda n: TODAY + timedelta(days=n))
bridges = st.none() | st.builds(lambda on: SimpleNamespace(check_on=on), days)
cards = st.builds(
    SimpleNamespace,
    status=st.sampled_from(ReferralStatus),
    reply_due=days,
    expected_on=days,
    bridge=bridges,
)


@given(cards)
def test_nothing_is_late_without_saying_what_to_do(card):
    found = next_of(card, TODAY)
    if found.is_late(TODAY):
        assert found.act not in (NextAct.LATER, NextAct.NOTHING)
    if card.status not in OVER:
        assert found.act is not NextAct.NOTHING
    if found.act is NextAct.LATER:
        assert found.on > TODAY, "what is to be done later is not due yet"


@given(cards)
def test_a_wait_that_is_due_asks_for_something_now(card):
    check = card.bridge.check_on if card.bridge else None
    dated = [day for day in (card.reply_due, card.expected_on, check) if day]
    if card.status in AWAITED and any(day <= TODAY for day in dated):
        assert asks_now(card, TODAY)
        assert not is_loose(card)
    else:
        assert not asks_now(card, TODAY)


@given(cards, st.sampled_from(Column))
def test_a_move_is_a_step_that_the_rules_have_and_leads_into_the_column(card, column):
    card.next_steps = tuple(s for s in ReferralStatus if s in NEXT_STEPS[card.status])
    status = first_step(card, column)
    if status is None:
        assert not NEXT_STEPS[card.status] & set(STANDS[column])
    else:
        assert status in NEXT_STEPS[card.status]
        assert column_of(status) is column


def test_every_status_has_one_column():
    stand = [status for some in STANDS.values() for status in some]
    assert sorted(stand) == sorted(ReferralStatus)
