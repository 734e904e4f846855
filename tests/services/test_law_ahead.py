"""What the law will ask soon stands on Vandaag until somebody made a task of it."""

from dataclasses import replace
from datetime import date, timedelta

from tests.services.law_roles import becomes
from tests.services.test_sharing_cards import school
from wijkdesk.services.law_ahead import AheadKind
from wijkdesk.vocabulary import FileRoleKind

TODAY = date.today()
DAY = timedelta(days=1)


def soon(home):
    return home.services.law_ahead.soon(TODAY)


def becomes_twelve(home, day):
    born = day.replace(year=day.year - 12, day=min(day.day, 28))
    home.services.people.save(home.samuel, {}, {"birth_date": born, "birth_certainty": None})
    return day.replace(day=min(day.day, 28))


def test_a_birthday_is_told_until_it_is_a_task_and_the_task_stands_in_the_file(home):
    assert soon(home) == ()
    day = becomes_twelve(home, TODAY + 20 * DAY)
    (one,) = soon(home)
    assert (one.kind, one.day, one.turn.age) == (AheadKind.BIRTHDAY, day, 12)
    assert not one.asks(TODAY)
    task = home.services.law_ahead.as_task(one, f"{one.who} wordt 12: praten.", TODAY)
    assert (task.case_file_id, task.due) == (home.file_id, day)
    assert soon(home) == ()
    home.services.agenda.finish_task(task.id, TODAY)
    assert soon(home) == ()  # it was seen to
    home.services.agenda.remove_task(task.id)
    assert [found.key for found in soon(home)] == [home.samuel]


def test_sharing_that_ends_or_was_withdrawn_asks_and_a_task_of_another_year_does_not_hide_it(home):
    service = home.services.sharing_cards
    service.make(home.file_id, replace(school(), until=TODAY + 9 * DAY))
    service.make(home.file_id, replace(school(), party="Huisarts Van Dam"))
    (ends,) = soon(home)
    assert (ends.kind, ends.who) == (AheadKind.CARD_ENDS, school().party)
    old = home.services.agenda.add_task(f"Delen met {ends.who}", home.file_id, TODAY - 300 * DAY)
    assert soon(home) == (ends,)
    home.services.agenda.remove_task(old.id)
    gp = next(c.row.id for c in service.of_file(home.file_id).cards if c.row.party != ends.who)
    service.withdraw(gp)
    tell = soon(home)[0]
    assert (tell.kind, tell.asks(TODAY)) == (AheadKind.CARD_TELL, True)
    service.told(gp, "Gebeld.")
    assert soon(home) == (ends,)


def test_a_closed_file_and_who_supports_the_family_are_asked_nothing(home):
    becomes_twelve(home, TODAY + 20 * DAY)
    becomes(home, FileRoleKind.SUPPORTER)
    assert soon(home) == ()
    becomes(home, FileRoleKind.REGISSEUR)
    assert len(soon(home)) == 1
    home.services.closing.close(home.file_id)
    assert soon(home) == ()
