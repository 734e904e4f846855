"""Handovers of Veilig Thuis: with the team without a word, in a file with all of them."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.test_safety import only, secretary
from wijkdesk.documents.copy_safety_lines import safety_lines
from wijkdesk.services.safety_day import ErrandKind
from wijkdesk.services.vt_next import HandoverAct, next_of, twice
from wijkdesk.storage.vt_handovers import HandoverRow
from wijkdesk.vocabulary import Channel, MeldcodeStep, ReportRoute, Sender

TODAY = date.today()
WORDS = "Vader sloeg de deur in."
DAYS = ("receipt_on", "feedback_due", "feedback_on", "closed_on")
EMPTY = HandoverRow(**{one.name: None for one in fields(HandoverRow)} | {"household": ""})

days = st.none() | st.integers(-9, 9).map(lambda n: TODAY + timedelta(days=n))
rows = st.builds(
    lambda key, **other: replace(EMPTY, id=key, received_on=TODAY, terms=(), **other),
    key=st.uuids(),
    outgoing=st.sampled_from([None, True, False]),
    owner_id=st.none() | st.uuids(),
    case_file_id=st.none() | st.uuids(),
    vt_number=st.sampled_from([None, "", "VT-1", "vt 1", "VT-2"]),
    route=st.none() | st.sampled_from(Channel),
    household=st.sampled_from(["", "De Boer", "de boer"]),
    **dict.fromkeys(DAYS, days),
)


@given(rows)
def test_what_is_open_always_asks_for_something_and_what_is_closed_for_nothing(row):
    step = next_of(row)
    assert (step.act is HandoverAct.NOTHING) == (row.closed_on is not None)
    if row.closed_on is None:
        assert step.on is not None  # so that it comes back on a day by itself
        assert (step.act is HandoverAct.FINISH) <= (row.feedback_on is not None)


@given(st.lists(rows, max_size=6, unique_by=lambda row: row.id))
def test_of_two_alike_only_the_later_one_is_offered_and_never_itself(some):
    found = twice(some)
    order = [row.id for row in some]
    for later, earlier in found.items():
        assert order.index(earlier) < order.index(later)


def test_one_comes_in_with_the_team_and_goes_on_in_a_file(home, trouble):
    handovers = home.services.vt_handovers
    first = handovers.start()
    with trouble("handover_in_file", "told"):
        handovers.save(first, {}, {"told": WORDS})
    with trouble("handover_not_yet", "receipt_on"):
        handovers.save(first, {}, {"receipt_on": TODAY + timedelta(days=1)})
    handovers.save(first, {}, {"household": "Habte", "vt_number": "VT-7", "reported_on": TODAY})
    assert [one.kind for one in errands(home)] == [ErrandKind.HANDOVER]
    assert secretary(home).vt_handovers.queue().open[0].household == "Habte"
    back_to_work(home)
    handovers = home.services.vt_handovers
    (team,) = handovers.queue().readers.values()
    assert home.services.me.name in team  # whoever works in the team sees it, and the page says so
    asked = handovers.register(first)
    with trouble("handover_registered"):
        handovers.register(first)
    made = home.services.registrations.open(asked)
    assert (made.name, made.sender, made.question) == ("Habte", Sender.VEILIG_THUIS, "")
    (row,) = handovers.queue().open
    assert (row.asked_number, row.asked_file_id) == (made.number, None)
    opened = home.services.registrations.open_file(asked).case_file_id
    assert handovers.queue().open[0].asked_file_id == opened
    placed = handovers.put_in_file(first, home.file_id)
    handovers.save(placed, {}, {"told": WORDS, "route": Channel.PHONE, "receipt_on": TODAY})
    handovers.add_term(placed, "Vader slaapt elders.")
    (row,) = handovers.queue().open
    assert row.asked_number == made.number
    assert (row.id, row.vt_number, row.told, row.terms) == (
        placed,
        "VT-7",
        WORDS,
        ("Vader slaapt elders.",),
    )
    assert (row.owner_id, row.worker) == (home.services.me.worker_id, home.services.me.name)
    assert home.services.safety.look(home.file_id).terms[0].handover_id == placed
    assert next_of(row).act is HandoverAct.SET_DAY
    # For who may not read it, it is gone: with the team nothing is left of it.
    assert secretary(home).vt_handovers.queue().open == ()
    assert secretary(home).safety_day.view(TODAY).errands == ()
    with trouble("no_access"):
        home.services.vt_handovers.save(placed, {}, {"told": "iets anders"})


def test_what_was_reported_in_a_step_is_followed_until_it_is_known_what_came_of_it(home, trouble):
    safety, handovers = home.services.safety, home.services.vt_handovers
    check = safety.start(home.file_id)
    step = safety.add_step(check, MeldcodeStep.DECIDE)
    typed = {"text": WORDS, "reported_on": TODAY, "report_number": "M-1"}
    safety.save_step(step, {}, typed | {"report_route": ReportRoute.PHONE})
    row_id = handovers.start(home.file_id, outgoing=True, step_id=step)
    (row,) = safety.look(home.file_id).handovers
    assert (row.is_ours, row.told, row.vt_number, row.route) == (True, WORDS, "M-1", Channel.PHONE)
    assert next_of(row).act is HandoverAct.ASK_RECEIPT
    handovers.save(row_id, {}, {"receipt_on": TODAY})
    (row,) = safety.look(home.file_id).handovers
    assert (next_of(row).act, next_of(row).on) == (HandoverAct.ASK, TODAY + timedelta(days=7))
    handovers.save(row_id, {}, {"came_back": "VT onderzoekt zelf.", "feedback_on": TODAY})
    with trouble("handover_reason_needed", "closed_reason"):
        handovers.close(row_id, "  ")
    handovers.close(row_id, "VT neemt het over.")
    assert handovers.queue().open == ()
    handovers.go_on(row_id)
    assert [one.id for one in handovers.queue().open] == [row_id]
    assert only(home).closed_on is None


def copied(home):
    """What the copy of the file says of the only handover."""
    (line,) = safety_lines(home.services.safety.look(home.file_id))
    return line.text


@pytest.mark.parametrize(
    ("handed", "act"),
    [
        ({"route": Channel.PHONE}, HandoverAct.ASK_RECEIPT),
        ({"vt_number": "VT-8"}, HandoverAct.ASK_RECEIPT),
        ({"reported_on": TODAY}, HandoverAct.ASK_RECEIPT),
        ({"triage_on": TODAY}, HandoverAct.ASK_RECEIPT),
        ({"came_back": "VT onderzoekt zelf."}, HandoverAct.ASK_RECEIPT),
        ({"receipt_on": TODAY}, HandoverAct.ASK),
    ],
)
def test_nothing_is_handed_over_to_veilig_thuis_before_something_says_so(home, handed, act):
    handovers = home.services.vt_handovers
    row_id = handovers.start(home.file_id, outgoing=True)
    (row,) = home.services.safety.look(home.file_id).handovers
    assert (next_of(row).act, next_of(row).on) == (HandoverAct.HAND_OVER, TODAY)
    handovers.save(row_id, {}, {"told": WORDS})
    (row,) = home.services.safety.look(home.file_id).handovers
    assert next_of(row).act is HandoverAct.HAND_OVER
    assert copied(home).startswith("Nog niet overgedragen aan Veilig Thuis")
    handovers.close(row_id, "Toch niet nodig.")
    assert copied(home).startswith("Nog niet overgedragen aan Veilig Thuis")
    handovers.go_on(row_id)
    handovers.save(row_id, {}, handed)
    (row,) = home.services.safety.look(home.file_id).handovers
    assert next_of(row).act is act
    assert copied(home).startswith("Overdracht aan Veilig Thuis")


def test_vandaag_tells_the_next_step_of_a_meldcode_and_nobody_else_hears_of_it(home):
    safety, marks = home.services.safety, home.services.safety_marks
    check = safety.start(home.file_id)
    assert [(one.kind, one.on) for one in errands(home)] == [(ErrandKind.NO_DAY, None)]
    late = TODAY - timedelta(days=3)
    safety.save(check, {}, {"next_on": late, "next_what": WORDS})
    term = marks.add_term(home.file_id)
    marks.save_term(term, {}, {"text": WORDS, "check_on": TODAY})
    found = errands(home)
    assert [(one.kind, one.on) for one in found] == [
        (ErrandKind.MELDCODE, late),
        (ErrandKind.TERM, TODAY),
    ]
    assert WORDS not in repr(found)
    assert home.services.safety_day.view(TODAY).asking(TODAY) == 2
    assert secretary(home).safety_day.view(TODAY).errands == ()
    back_to_work(home)
    marks.save_term(term, {}, {"met_on": TODAY})
    safety.save(check, {}, {"next_on": TODAY + timedelta(days=8)})
    assert errands(home) == ()
    home.services.safety.close(check, "Het is veilig.")
    assert errands(home) == ()


def errands(home):
    return home.services.safety_day.view(TODAY).errands


def back_to_work(home):
    from wijkdesk.models.all import Worker
    from wijkdesk.services.house import Services
    from wijkdesk.vocabulary import WorkerRole

    with home.store.applying() as session:
        session.get(Worker, home.services.me.worker_id).role = WorkerRole.JEUGDGIDS
    home.services = Services(home.store, TODAY)
