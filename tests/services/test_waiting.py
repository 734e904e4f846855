"""Who waits, in which order, since when; what bridges a wait; and how long waits were."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.house import shared
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.waiting import spread
from wijkdesk.models.all import Location, QueueJump, Registration
from wijkdesk.services.wait_figures import TIMES, Part, count, days_of, figures, rows_of
from wijkdesk.services.waiting import NextAct, next_act
from wijkdesk.vocabulary import ReferralStatus, Urgency

S = ReferralStatus
TODAY = date.today()


def ago(days):
    return TODAY - timedelta(days=days)


def refer(home, days, *more, person=None):
    """A referral that went out so many days ago, and its steps after that."""
    provision = home.services.directory.find("taal")[0]
    row = home.services.referrals.prepare(home.file_id, provision.id, person_id=person)
    shared(home.services, row.id)
    for status, on in ((S.READY, days), (S.SENT, days), *more):
        home.services.referrals.step(row.id, status, ago(on))
    return row.id


def running(home):
    return home.services.waiting.view().running


def test_the_list_is_by_priority_then_urgency_then_who_waits_longest(home):
    service = home.services.waiting
    late, early, urgent, first = (refer(home, days) for days in (3, 40, 2, 1))
    service.save(urgent, {}, {"urgency": Urgency.U1})
    service.jump(first, "  Het kind\nis nu veilig te bereiken ")
    assert [row.id for row in running(home)] == [first, urgent, early, late]
    assert running(home)[0].jump.reason == "Het kind is nu veilig te bereiken"
    service.take_back_jump(first)
    assert [row.id for row in running(home)] == [urgent, early, late, first]
    with home.store.reading() as session:
        assert session.scalars(select(QueueJump.withdrawn_on)).all() == [TODAY]


def test_nobody_goes_first_without_a_reason_or_twice_or_when_help_has_begun(home):
    service = home.services.waiting
    waits, begun = refer(home, 3), refer(home, 9, (S.STARTED, 1))
    with pytest.raises(RuleBrokenError, match="required"):
        service.jump(waits, "  \n ")
    service.jump(waits, "Crisis thuis")
    with pytest.raises(RuleBrokenError, match="jumped_already"):
        service.jump(waits, "Nog eens")
    with pytest.raises(RuleBrokenError, match="waits_no_more"):
        service.jump(begun, "Te laat")
    with pytest.raises(RuleBrokenError, match="referral_sent"):
        service.save(waits, {}, {"question": "Een andere vraag"})


def test_the_moments_come_from_what_was_noted(home):
    referral = refer(home, 8, (S.ACCEPTED, 6), (S.WAITING, 5))
    with home.store.applying() as session:
        asked = session.scalars(
            select(Registration).where(Registration.case_file_id == home.file_id)
        ).all()
        for row in asked:
            row.received_at -= timedelta(days=20)
    home.services.journal.add(home.file_id, "Gesproken.")
    row = next(one for one in running(home) if one.id == referral)
    known = row.moments
    assert (known.registered, known.talked, known.decided) == (ago(20), TODAY, None)
    assert (known.sent, known.accepted, known.started) == (ago(8), ago(6), None)
    assert known.turned_around == (("talked", "sent"),)


def test_a_wait_ends_with_the_help_and_with_the_file(home):
    stays, begun = refer(home, 8), refer(home, 8)
    home.services.referrals.step(begun, S.STARTED, TODAY)
    assert [row.id for row in running(home)] == [stays]
    home.services.closing.close(home.file_id)
    assert running(home) == ()


def test_people_and_requests_are_counted_apart_on_any_day(home):
    refer(home, 10, person=home.letay)
    refer(home, 5, (S.STARTED, 2), person=home.letay)
    refer(home, 5, person=home.samuel)
    rows = home.services.waiting.view().all
    on = {days: count(rows, ago(days)) for days in (11, 7, 4, 0)}
    found = {days: (one.people, one.requests) for days, one in on.items()}
    assert found == {11: (0, 0), 7: (1, 1), 4: (2, 3), 0: (2, 2)}


def test_over_the_norm_and_with_a_bridge_are_counted_on_any_day(home):
    first, second, third = (refer(home, days, person=home.letay) for days in (30, 9, 2))
    provision = home.services.waiting.view().all[0].provision_id
    home.services.provisions.save(provision, {}, {"norm_days": 7})
    bridge = home.services.waiting.bridge
    for one in (first, third):
        bridge(one, "Elke week bellen", "", TODAY)
    rows = home.services.waiting.view().all
    assert [(one.normed, one.over, one.bridged) for one in (count(rows, TODAY),)] == [(3, 2, 2)]
    assert [(one.normed, one.over, one.bridged) for one in (count(rows, ago(8)),)] == [(2, 1, 0)]
    ended = next(row for row in rows if row.id == first).bridge.id
    home.services.waiting.end_bridge(ended)
    assert count(home.services.waiting.view().all, TODAY).bridged == 1
    home.services.provisions.save(provision, {}, {"norm_days": 30})
    assert count(home.services.waiting.view().all, TODAY).over == 0
    assert second in {row.id for row in running(home)}


def test_of_fewer_than_five_waits_no_figure_is_told(home):
    for days in (30, 20, 15, 11):
        refer(home, days, (S.STARTED, 1))
        rows = home.services.waiting.view().all
    few = figures(rows, TODAY).whole
    assert (few.number, few.median, few.p90) == (0, None, None)  # asked today, begun before
    with home.store.applying() as session:
        for row in session.scalars(select(Registration)):
            row.received_at -= timedelta(days=41)
    few = figures(home.services.waiting.view().all, TODAY).whole
    assert (few.number, few.median, few.p90) == (4, None, None)
    refer(home, 8, (S.STARTED, 0))
    enough = figures(home.services.waiting.view().all, TODAY).whole
    assert (enough.number, enough.median, enough.p90) == (5, 40, 41)


def test_a_bridge_is_asked_after_on_its_day_until_it_stops(home):
    service = home.services.waiting
    referral = refer(home, 3)
    (row,) = running(home)
    assert next_act(row, TODAY).act is NextAct.BRIDGE
    for text, day, code in (("", TODAY, "required"), ("Bellen", None, "required")):
        with pytest.raises(RuleBrokenError, match=code):
            service.bridge(referral, text, "", day)
    with pytest.raises(RuleBrokenError, match="check_past"):
        service.bridge(referral, "Bellen", "", ago(1))
    service.bridge(referral, "Elke week bellen", "Noor", TODAY + timedelta(days=2))
    assert service.checks(TODAY) == ()
    (row,) = running(home)
    assert (next_act(row, TODAY).act, row.bridge.who) == (NextAct.LATER, "Noor")
    service.save_bridge(row.bridge.id, {}, {"check_on": TODAY})
    (row,) = service.checks(TODAY)
    assert next_act(row, TODAY).act is NextAct.ASK
    service.end_bridge(row.bridge.id)
    assert service.checks(TODAY) == ()
    assert next_act(running(home)[0], TODAY).act is NextAct.BRIDGE


def test_an_answer_that_is_late_goes_before_all_else(home):
    referral = refer(home, 40)
    home.services.waiting.bridge(referral, "Bellen", "", TODAY)
    (row,) = running(home)
    assert next_act(row, TODAY).act is NextAct.CALL
    home.services.referrals.step(referral, S.WAITING, TODAY)
    home.services.waiting.save(referral, {}, {"expected_on": ago(1)})
    (row,) = running(home)
    assert next_act(row, TODAY).act is NextAct.ASK
    home.services.waiting.end_bridge(row.bridge.id)
    (row,) = running(home)
    assert next_act(row, TODAY).act is NextAct.STARTED


def test_a_referral_stands_on_the_list_of_a_school_or_azc(home):
    referral = refer(home, 4)
    with home.store.reading() as session:
        place = session.scalars(select(Location.id).where(Location.name == "AZC Noorderhof")).one()
    home.services.waiting.save(referral, {}, {"location_id": place})
    (row,) = home.services.waiting.of_file(home.file_id).running
    assert (row.location, row.team) == ("AZC Noorderhof", "Wijkteam West")


def test_each_figure_is_the_number_of_rows_behind_it(home):
    for days in (90, 41, 7, 1):
        refer(home, days)
    for days, began in ((60, 20), (50, 3), (30, 29), (20, 1), (9, 2)):
        refer(home, days, (S.STARTED, began))
    rows = home.services.waiting.view().all
    rows = [replace(row, norm_days=42) if row.since < ago(30) else row for row in rows]
    for on in (TODAY, ago(25), ago(400)):
        told = count(rows, on)
        behind = {part: rows_of(rows, part, on) for part in Part}
        assert len(behind[Part.LISTED]) == told.requests
        assert len({row.who for row in behind[Part.LISTED]}) == told.people
        assert (len(behind[Part.OVER]), len(behind[Part.BRIDGED])) == (told.over, told.bridged)
        for part in TIMES:
            days = [days_of(row, part, on) for row in behind[part]]
            assert days == sorted(days, reverse=True)
            assert spread(days) == getattr(figures(rows, on), part.name.lower())
    assert {days_of(row, Part.OVER, TODAY) for row in rows_of(rows, Part.OVER, TODAY)} == {90}
    assert count(rows, TODAY).requests == 4
    assert count(rows, ago(25)).requests == 4
