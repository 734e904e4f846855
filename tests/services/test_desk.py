"""The desk: short advice, who waits, who takes it, what was told, what follows into a file."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE, ME
from tests.storage.furnished import audited, outbox
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import InformationDuty, Registration
from wijkdesk.models.urgency import last_day
from wijkdesk.vocabulary import (
    Awareness,
    Channel,
    DutyKind,
    LifeArea,
    PlaceKind,
    RegistrationKind,
    RegistrationStatus,
    Sender,
    Urgency,
)


@pytest.fixture
def registrations(town):
    return town.services.registrations


# Kort advies.


def test_a_short_advice_counts_from_its_first_moment_and_is_in_no_inbox(registrations):
    row = registrations.advise(PlaceKind.DESK, "Balie West")
    registrations.save(row.id, {}, {"life_area": LifeArea.MONEY, "minutes": 10})
    (seen,) = registrations.advice()
    assert (seen.kind, seen.status) == (RegistrationKind.SHORT, RegistrationStatus.ADVICE)
    assert (seen.place_name, seen.life_area, seen.minutes) == ("Balie West", LifeArea.MONEY, 10)
    assert registrations.inbox() == []


def test_a_theme_alone_is_enough_to_keep_it_and_nothing_at_all_is_not(registrations):
    empty, themed = registrations.advise(PlaceKind.DESK), registrations.advise()
    registrations.save(themed.id, {}, {"life_area": LifeArea.WORK})
    assert registrations.drop_if_empty(empty.id)
    assert not registrations.drop_if_empty(themed.id)


def test_an_advice_grows_once_and_then_is_an_ordinary_registration(registrations):
    row = registrations.advise()
    registrations.save(row.id, {}, {"question": "Huur", "minutes": 5})
    registrations.grow(row.id)
    (seen,) = registrations.inbox()
    assert (seen.question, seen.minutes, seen.kind) == ("Huur", 5, RegistrationKind.QUESTION)
    with pytest.raises(RuleBrokenError, match="registration_closed"):
        registrations.grow(row.id)
    registrations.close(row.id, RegistrationStatus.ADVICE)
    with pytest.raises(RuleBrokenError, match="registration_closed"):
        registrations.save(row.id, {}, {"question": "anders"})


def test_who_got_advice_yesterday_is_found_by_name(town, registrations):
    row = registrations.advise()
    registrations.save(row.id, {}, {"name": "Dhr. Visser"})
    hits = town.services.search.everything("visser", 10).people
    assert [h.ref_id for h in hits if h.kind == "registration"] == [row.id]


def test_growing_can_be_undone(town, registrations):
    row = registrations.advise()
    registrations.save(row.id, {}, {"question": "Huur"})
    registrations.grow(row.id)
    town.services.undo.undo_last()
    assert [r.id for r in registrations.advice()] == [row.id]


def test_an_advice_becomes_a_file_in_one_act_and_counts_as_a_file(town, registrations):
    row = registrations.advise()
    registrations.save(row.id, {}, {"question": "Huur", "name": "Dhr. Visser", "minutes": 15})
    opened = registrations.open_file(row.id)
    (copy,) = town.services.files.look(opened.case_file_id).registrations
    assert (copy.question, copy.minutes) == ("Huur", 15)
    assert registrations.advice() == []


# The last day.


def test_the_last_day_is_counted_in_working_days_for_what_is_urgent():
    thursday = date(2026, 11, 26)
    assert last_day(Urgency.U0, thursday) == thursday
    assert last_day(Urgency.U1, thursday) == date(2026, 12, 1)
    assert last_day(Urgency.U2, thursday) == date(2026, 12, 10)
    assert last_day(Urgency.U3, thursday) == date(2027, 1, 7)
    assert last_day(None, thursday) is None


def test_urgent_is_what_nobody_has_taken(registrations):
    made = {u: registrations.start(u.value).id for u in (Urgency.U3, Urgency.U1, Urgency.U0)}
    for urgency, row_id in made.items():
        registrations.save(row_id, {}, {"urgency": urgency})
    assert [r.id for r in registrations.urgent()] == [made[Urgency.U0], made[Urgency.U1]]
    registrations.save(made[Urgency.U1], {}, {"assigned_to": COLLEAGUE})
    assert [r.id for r in registrations.urgent()] == [made[Urgency.U0]]
    assert registrations.get(made[Urgency.U1]).assigned == "Yusuf Aydin"


def test_it_can_be_given_to_whoever_works_in_the_team(registrations):
    assert {w.id for w in registrations.colleagues()} == {ME, COLLEAGUE}


# Walk-in.


def test_who_waits_longest_is_first_and_who_is_helped_stands_below(town, registrations):
    walk_in = town.services.walk_in
    first, second = walk_in.arrive("Dhr. Visser"), walk_in.arrive()
    assert [r.id for r in walk_in.today()] == [first.id, second.id]
    walk_in.help(first.id)
    rows = walk_in.today()
    assert [r.id for r in rows] == [second.id, first.id]
    assert rows[1].helper == "Noor de Wit"
    walk_in.leave(first.id)
    assert [r.id for r in walk_in.today()] == [second.id]
    assert {r.id for r in registrations.inbox()} == {first.id, second.id}


def test_who_has_an_answer_or_came_yesterday_does_not_wait_any_more(town, registrations):
    walk_in = town.services.walk_in
    answered, yesterday = walk_in.arrive("Een"), walk_in.arrive("Twee")
    registrations.close(answered.id, RegistrationStatus.ADVICE)
    with town.store.begin("test") as session:
        row = session.get(Registration, yesterday.id)
        row.waits_since = datetime.now(UTC) - timedelta(days=1)
    assert walk_in.today() == []


def test_somebody_of_whom_not_even_the_name_is_known_may_wait(town, registrations):
    row = town.services.walk_in.arrive()
    assert not registrations.drop_if_empty(row.id)


# What people were told.


def test_a_duty_is_a_dated_line_in_the_language_of_the_registration(town, registrations):
    duties, row = town.services.duties, registrations.start("Letay")
    registrations.save(row.id, {}, {"language": "ti"})
    told = duties.give(row.id, DutyKind.OWN_PLAN)
    assert (told.given_on, told.channel, told.language) == (date.today(), Channel.SPOKEN, "ti")
    assert duties.give(row.id, DutyKind.OWN_PLAN).id == told.id
    duties.save(told.id, {}, {"channel": Channel.LETTER, "given_on": date(2026, 11, 2)})
    (seen,) = duties.of(row.id)
    assert (seen.channel, seen.given_on, seen.worker) == (
        Channel.LETTER,
        date(2026, 11, 2),
        "Noor de Wit",
    )
    duties.take_back(told.id)
    assert duties.of(row.id) == ()


def test_taking_a_duty_back_can_be_undone(town, registrations):
    row = registrations.start("Letay")
    told = town.services.duties.give(row.id, DutyKind.SUPPORTER)
    town.services.duties.take_back(told.id)
    town.services.undo.undo_last()
    assert [d.id for d in town.services.duties.of(row.id)] == [told.id]


def test_what_was_told_and_who_sent_it_follow_into_the_file_and_leave_no_names_behind(
    town, registrations
):
    row = registrations.start("Letay Habte")
    typed = {
        "sender": Sender.SCHOOL,
        "sender_name": "Juf Karin",
        "sender_phone": "0320 123456",
        "awareness": Awareness.UNAWARE,
        "aware_reason": "Moeder was er niet",
    }
    registrations.save(row.id, {}, typed | {"talk_on": date(2026, 12, 1), "talk_time": "10:30"})
    town.services.duties.give(row.id, DutyKind.CONFIRMATION, Channel.LETTER)
    opened = registrations.open_file(row.id)
    view = town.services.files.look(opened.case_file_id)
    (copy,) = view.registrations
    assert {name: getattr(copy, name) for name in typed} == typed
    assert copy.talk_time == "10:30"
    assert [(d.kind, d.channel, d.registration_id) for d in view.duties] == [
        (DutyKind.CONFIRMATION, Channel.LETTER, copy.id)
    ]
    stub = registrations.get(row.id)
    assert [stub.sender_name, stub.sender_phone, stub.aware_reason] == [None] * 3
    assert stub.sender is Sender.SCHOOL
    with town.store.reading() as session:
        assert len(session.scalars(select(InformationDuty)).all()) == 2


def test_undoing_the_opening_of_the_file_brings_everything_back(town, registrations):
    row = registrations.start("Letay Habte")
    registrations.save(row.id, {}, {"sender": Sender.GP, "sender_name": "Dr. Kok"})
    town.services.duties.give(row.id, DutyKind.OWN_PLAN)
    registrations.open_file(row.id)
    town.services.undo.undo_last()
    back = registrations.get(row.id)
    assert (back.status, back.sender_name) == (RegistrationStatus.OPEN, "Dr. Kok")
    assert len(town.services.duties.of(row.id)) == 1


def test_a_duty_in_a_file_can_still_be_added_there(town, registrations):
    row = registrations.start("Letay Habte")
    file_id = registrations.open_file(row.id).case_file_id
    copy = town.services.files.look(file_id).registrations[0]
    town.services.duties.give(copy.id, DutyKind.SUPPORTER)
    assert [d.kind for d in town.services.files.look(file_id).duties] == [DutyKind.SUPPORTER]
    assert [c.entity for c in outbox(town.store)][-1] == "information_duty"


def test_looking_at_lists_is_noted(town, registrations):
    for look in (registrations.urgent, registrations.advice, town.services.walk_in.today):
        before = len(audited(town.store))
        look()
        assert [a[1] for a in audited(town.store)][before:] == ["list_registrations"]
