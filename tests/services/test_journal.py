"""The journal: for the family, or for the team only; that is another container, not a mark."""

import pytest
from sqlalchemy import select

from tests.storage.furnished import outbox, work
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Compartment, ContactMoment
from wijkdesk.models.base import new_id
from wijkdesk.vocabulary import CompartmentKind, PlaceKind


def container(home, kind):
    with home.store.reading() as session:
        return session.scalars(select(Compartment.id).where(Compartment.kind == kind)).one()


def test_what_is_for_a_compartment_that_is_not_here_never_lands_in_that_of_the_family(home):
    may = home.services.readers.choices(home.file_id)
    assert may == (CompartmentKind.SHARED, CompartmentKind.TEAM, CompartmentKind.SAFETY)
    for kind in set(CompartmentKind) - {*may}:
        with pytest.raises(RuleBrokenError, match="no_access"):
            home.services.journal.add(home.file_id, "Gebeld.", visibility=kind)
    assert outbox(home.store) == []


@pytest.mark.parametrize("kind", [CompartmentKind.SHARED, CompartmentKind.TEAM])
def test_a_contact_moment_lies_in_the_compartment_of_who_may_read_it(home, kind):
    home.services.journal.add(home.file_id, " Gebeld.\n", PlaceKind.PHONE, visibility=kind)
    (change,) = outbox(home.store)
    assert change.container_id == container(home, kind)
    (row,) = home.services.files.look(home.file_id).contact_moments
    assert (row.text, row.visibility, row.place, row.worker) == (
        "Gebeld.",
        kind,
        PlaceKind.PHONE,
        "Noor de Wit",
    )


def test_an_empty_contact_moment_is_refused(home, trouble):
    for text in ("", "  \n", "\x00\x01"):
        with trouble("required", "text"):
            home.services.journal.add(home.file_id, text)
    assert outbox(home.store) == []


def test_without_a_compartment_of_the_team_nothing_is_written_for_the_team(home, trouble):
    team_only = container(home, CompartmentKind.TEAM)
    work(home.store, lambda session: setattr(session.get(Compartment, team_only), "deleted", True))
    with trouble("no_access", "visibility"):
        home.services.journal.add(home.file_id, "x", visibility=CompartmentKind.TEAM)
    home.services.journal.add(home.file_id, "voor het gezin")


def test_the_newest_stands_first(home):
    for number in range(3):
        home.services.journal.add(home.file_id, str(number))
    texts = [m.text for m in home.services.files.look(home.file_id).contact_moments]
    assert sorted(texts) == ["0", "1", "2"]
    moments = [m.happened_at for m in home.services.files.look(home.file_id).contact_moments]
    assert moments == sorted(moments, reverse=True)


def test_a_text_can_be_changed_and_says_what_was_seen(home):
    added = home.services.journal.add(home.file_id, "Gebeld.")
    saved = home.services.journal.save(added.id, {"text": "Gebeld."}, {"text": "Gebeld met oma."})
    assert (saved.moved, saved.values) == (False, {"text": "Gebeld met oma."})
    assert outbox(home.store)[-1].diff == {"text": ["Gebeld.", "Gebeld met oma."]}


def test_the_worker_who_was_there_stays_who_it_was(home):
    added = home.services.journal.add(home.file_id, "Gebeld.")
    with home.store.reading() as session:
        row = session.get(ContactMoment, added.id)
        assert row.worker_id == home.services.me.worker_id


def test_a_contact_moment_that_is_not_there_is_told(home, trouble):
    with trouble("row_gone"):
        home.services.journal.save(new_id(), {}, {"text": "x"})


def abouts(home):
    (row,) = home.services.files.look(home.file_id).contact_moments
    return {one.id: one.name for one in row.about}


def test_whom_it_is_about_lies_where_the_talk_lies_and_outlives_a_helper_and_a_merge(home, trouble):
    services = home.services
    helper = services.network.add(home.file_id)
    services.network.save(helper.id, {}, {"name": "buurvrouw Els"})
    said = services.journal.add(
        home.file_id,
        "Thuis gesproken.",
        visibility=CompartmentKind.TEAM,
        about=[home.letay, helper.id, home.letay],
    )
    assert abouts(home) == {home.letay: "Letay Habte", helper.id: "buurvrouw Els"}
    links = [change for change in outbox(home.store) if change.entity == "contact_person"]
    assert {change.container_id for change in links} == {container(home, CompartmentKind.TEAM)}
    services.network.remove(helper.id)
    assert abouts(home)[helper.id] == "buurvrouw Els"
    with trouble("row_gone"):
        services.journal.tell_about(said.id, [home.letay, new_id()])
    services.journal.tell_about(said.id, [home.letay, helper.id, home.samuel])
    assert len(abouts(home)) == 3
    services.merging.merge(home.file_id, home.samuel, home.letay)
    assert abouts(home).keys() == {home.samuel, helper.id}
    services.splitting.undo(home.file_id, services.files.look(home.file_id).merges[0].id)
    assert abouts(home).keys() == {home.letay, home.samuel, helper.id}
    services.journal.tell_about(said.id, [])
    assert abouts(home) == {}
    services.undo.turn(services.undo.acts()[0].id)
    assert len(abouts(home)) == 3


def test_a_report_is_only_of_what_the_family_may_read(home, trouble):
    told = home.services.journal.add(home.file_id, "Samen gebeld met school.")
    report = home.services.journal.to_report(told.id)
    assert (report.row.text, report.spoken) == ("Samen gebeld met school.", "ti")
    own = home.services.journal.add(home.file_id, "Zorgen.", visibility=CompartmentKind.TEAM)
    with trouble("not_for_the_family"):
        home.services.journal.to_report(own.id)
