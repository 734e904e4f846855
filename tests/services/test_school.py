"""The list of a school: who waits there, looked at each week, and whom one knows there."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.house import COLLEAGUE, shared
from wijkdesk.services.school import SchoolService, is_due
from wijkdesk.services.waiting import WaitingService
from wijkdesk.vocabulary import NetworkKind, ReferralStatus

TODAY = date.today()


@pytest.fixture
def place(home):
    return next(p for p in home.services.registrations.places() if p.name == "AZC Noorderhof")


@pytest.fixture
def waits(home, place):
    offer = home.services.directory.find()[0]
    row = home.services.referrals.prepare(home.file_id, offer.id)
    shared(home.services, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        home.services.referrals.step(row.id, status, TODAY - timedelta(days=9))
    home.services.waiting.save(row.id, {}, {"location_id": place.id})
    return row.id


def test_who_waits_stands_on_the_list_of_this_place_only(home, place, waits):
    view = home.services.school.view(place.id)
    assert [row.id for row in view.running] == [waits]
    other = next(p for p in home.services.registrations.places() if p.id != place.id)
    assert home.services.school.view(other.id).running == ()


def test_it_is_looked_at_once_a_week(home, place, waits):
    service = home.services.school
    assert is_due(service.view(place.id).reviews.get(waits), TODAY)
    service.review(waits)
    service.review(waits)
    day = service.view(place.id).reviews[waits]
    assert day == TODAY
    assert [is_due(day, TODAY + timedelta(days=n)) for n in (0, 6, 7)] == [False, False, True]
    home.services.undo.undo_last()
    assert waits not in service.view(place.id).reviews


def test_who_works_there_leads_to_the_children_and_only_for_who_sees_the_file(home, place):
    contact = home.services.network.add(home.file_id, NetworkKind.SCHOOL)
    typed = {"name": "Juf Els", "phone": "0612345678", "person_id": home.samuel}
    home.services.network.save(contact.id, {}, {**typed, "location_id": place.id})
    view = home.services.school.view(place.id)
    assert [c.name for c in view.contacts] == ["Juf Els"]
    assert [child[0] for child in view.children] == [home.file_id]
    assert view.children[0][1].startswith("Samuel")
    me = replace(home.services.me, worker_id=COLLEAGUE)
    seen = SchoolService(home.store, me, WaitingService(home.store, me)).view(place.id)
    assert (seen.contacts, seen.children) == ((), ())
