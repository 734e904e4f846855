"""Consultations at schools: without a name, of the team, and linked only by who may."""

from dataclasses import replace
from datetime import date, timedelta

from tests.house import COLLEAGUE
from wijkdesk.law.school_year import begins, span
from wijkdesk.services.consultations import ConsultationService, figures
from wijkdesk.vocabulary import ConsultOutcome, SelfScore

TODAY = date.today()


def test_they_are_counted_per_year_of_school(home, trouble):
    service = home.services.consultations
    this_year, before = service.start(), service.start()
    typed = {"minutes": 20, "outcome": ConsultOutcome.SETTLED, "helped": SelfScore(5)}
    service.save(this_year.id, {}, typed)
    service.save(before.id, {}, {"day": span(begins(TODAY))[0] - timedelta(days=1)})
    with trouble("future_consultation", "day"):
        service.save(this_year.id, {}, {"day": TODAY + timedelta(days=1)})
    view = service.view()
    assert [row.id for row in view.rows] == [this_year.id]
    assert view.years == (begins(TODAY), begins(TODAY) - 1)
    told = figures(view.rows)
    assert (told.number, told.minutes, told.outcomes[ConsultOutcome.SETTLED]) == (1, 20, 1)
    assert [row.id for row in service.view(begins(TODAY) - 1).rows] == [before.id]


def test_nothing_of_a_consultation_lies_in_a_file(home):
    row = home.services.consultations.start()
    assert row.container_id == home.services.me.team_id


def test_it_is_linked_to_a_child_of_ones_own_file_and_seen_by_who_sees_that(home, trouble):
    service = home.services.consultations
    row = service.start()
    child = next(c for c in service.view().children if c.person_id == home.samuel)
    link = {"case_file_id": child.case_file_id, "person_id": child.person_id}
    service.save(row.id, {}, link)
    assert service.view().rows[0].person_id == home.samuel
    # Whoever has no role in that file sees the consultation and not whose it turned out to be.
    me = replace(home.services.me, worker_id=COLLEAGUE)
    colleague = ConsultationService(home.store, me)
    seen = colleague.view().rows[0]
    assert (seen.id, seen.person_id, seen.case_file_id) == (row.id, None, None)
    with trouble("no_access"):
        colleague.save(row.id, link, {"case_file_id": None, "person_id": None})


def test_away_and_back_again(home):
    service = home.services.consultations
    row = service.start()
    service.remove(row.id)
    assert service.view().rows == ()
    home.services.undo.undo_last()
    assert [one.id for one in service.view().rows] == [row.id]
