"""The sociale kaart kept by those who work with it, on several laptops, and by nobody else."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, text

from wijkdesk.central import admin
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import CapacityReport, Favourite, Provision, ProvisionCheck, ProvisionNote
from wijkdesk.services.finder import Asked, Misfit
from wijkdesk.ui.sync.clash import where
from wijkdesk.vocabulary import ProvisionKind, ProvisionStatus, Room, Rung, WorkerRole

TODAY = date.today()


def entry(laptop, town):
    return laptop.services.provisions.entry(town.provision).provision


def shown(laptop, town):
    return laptop.services.directory.get(town.provision)


def save(laptop, town, **typed):
    seen = entry(laptop, town)
    return laptop.services.provisions.save(town.provision, seen, typed)


def misfits(laptop, town):
    found = laptop.services.finder.find("nederlands leren", Asked(age=8))
    return next(one.misfits for one in found if one.provision.id == town.provision)


def rounds(*laptops):
    for laptop in laptops:
        laptop.sync()


def choices(laptop):
    return laptop.services.sync_state.truth().conflicts


def test_two_edit_one_provision_offline_and_only_they_are_asked_where_they_differ(polderdam):
    noor, yusuf, femke = polderdam.noor, polderdam.yusuf, polderdam.femke
    assert misfits(femke, polderdam) == ()
    save(noor, polderdam, cost="gratis", min_age=18)
    save(yusuf, polderdam, hours="ma 09:00-12:00", cost="2 euro")
    rounds(noor, yusuf, noor, femke)
    for laptop in (noor, yusuf, femke):
        now = entry(laptop, polderdam)
        assert (now["min_age"], now["hours"], now["cost"]) == (18, "ma 09:00-12:00", "gratis")
        assert misfits(laptop, polderdam) == (Misfit.TOO_YOUNG,)
    assert [choices(one) for one in (noor, yusuf, femke)] == [1, 1, 0]
    (card,) = yusuf.services.sync_state.conflicts()
    assert where(card) == "Taalmaatje · Aanbod: kosten"
    yusuf.services.sync_state.resolve(card.id, "incoming")
    rounds(yusuf, noor, femke)
    assert {entry(one, polderdam)["cost"] for one in (noor, yusuf, femke)} == {"2 euro"}
    assert [choices(one) for one in (noor, yusuf, femke)] == [0, 0, 0]


def test_what_is_said_of_a_provision_reaches_everybody_and_notes_only_the_team(polderdam):
    noor, yusuf, femke = polderdam.noor, polderdam.yusuf, polderdam.femke
    facts = noor.services.provision_facts
    facts.check(polderdam.provision, correct=True)
    facts.heard(polderdam.provision, Room.WAITING_LIST, "6", "Ria", TODAY - timedelta(days=2))
    facts.note(polderdam.provision, "vraag naar Ria")
    facts.keep_at_hand(polderdam.provision, wanted=True)
    yusuf.services.provision_facts.check(polderdam.provision, correct=True)  # offline, the same day
    rounds(noor, yusuf, noor, femke)
    for laptop in (noor, yusuf, femke):
        known = laptop.services.provision_facts.about(polderdam.provision)
        assert (known.room.room, known.room.weeks, known.room.heard_from) == (
            Room.WAITING_LIST,
            6,
            "Ria",
        )
        assert (shown(laptop, polderdam).checked_on, choices(laptop)) == (TODAY, 0)
    teams = {
        laptop.services.me.team_names: len(
            laptop.services.provision_facts.about(polderdam.provision).notes
        )
        for laptop in (noor, yusuf, femke)
    }
    assert teams == {("West",): 1, ("Oost",): 0}
    assert [one.id for one in noor.services.provision_facts.at_hand()] == [polderdam.provision]
    assert yusuf.services.provision_facts.at_hand() == []
    femke.services.provision_facts.check(polderdam.provision, correct=False)
    rounds(femke, noor)
    assert shown(noor, polderdam).wrong.by == femke.services.me.name
    noor.services.provision_facts.keep_at_hand(polderdam.provision, wanted=False)
    noor.services.undo.undo_last()
    assert [one.id for one in noor.services.provision_facts.at_hand()] == [polderdam.provision]


def forge(laptop, town, *rows):
    """Rows as a laptop could write them that keeps to no rule."""
    with laptop.store.begin("provision_save") as session:
        kept = session.get(Provision, town.provision)
        kept.name = "Vals"
        for kind, values in rows:
            session.add(kind(container_id=kept.container_id, **values))


@pytest.fixture
def strangers(polderdam):
    """Somebody who stands beside clients, and somebody who is in no team (any more)."""
    for name, role in (("sam", WorkerRole.SUPPORTER), ("tess", WorkerRole.JEUGDGIDS)):
        added = admin.add_worker(polderdam.engine, polderdam.realm, name.title(), role, [])
        polderdam.joined(name, added)
    return polderdam.laptops["sam"], polderdam.laptops["tess"]


def test_who_is_in_no_team_or_stands_beside_clients_writes_nothing_here_nor_there(
    polderdam, strangers
):
    said = {"provision_id": polderdam.provision, "heard_on": TODAY, "room": Room.NO}
    for laptop in strangers:
        assert not laptop.services.directory.may_write
        own = laptop.services
        for act in (
            lambda own=own: own.provisions.save(polderdam.provision, {}, {"name": "x"}),
            lambda own=own: own.provisions.remove(polderdam.provision),
            lambda own=own: own.provisions.add("x", ProvisionKind.GENERAL, Rung.ADVICE, None, "y"),
            lambda own=own: own.provision_facts.check(polderdam.provision, correct=False),
            lambda own=own: own.provision_facts.heard(polderdam.provision, Room.NO, "", "", TODAY),
        ):
            with pytest.raises(RuleBrokenError, match="kaart_read_only"):
                act()
        mine = {"worker_id": own.me.worker_id}
        forge(laptop, polderdam, (CapacityReport, said | mine))
        own.provision_facts.keep_at_hand(polderdam.provision, wanted=True)
        laptop.sync()
    polderdam.noor.sync()
    assert shown(polderdam.noor, polderdam).name == "Taalmaatje"
    assert polderdam.noor.services.provision_facts.about(polderdam.provision).room is None
    with polderdam.engine.connect() as conn:
        kept = conn.execute(text("SELECT DISTINCT reason FROM quarantine")).scalars().all()
        own_ones = conn.execute(text("SELECT count(*) FROM favourite")).scalar_one()
    assert (kept, own_ones) == (["no_access"], 2)


def test_a_colleague_cannot_say_something_in_the_name_of_another(polderdam):
    noor, femke = polderdam.noor, polderdam.femke
    said = {"provision_id": polderdam.provision, "correct": True, "checked_on": TODAY}
    with noor.store.begin("provision_check") as session:
        home = session.scalar(select(Provision.container_id))
        theirs = {"worker_id": femke.services.me.worker_id}
        session.add(ProvisionCheck(container_id=home, **said, **theirs))
    rounds(noor, femke)
    assert shown(femke, polderdam).checked_on is None
    with noor.store.begin("favourite") as session:  # nor among what is theirs
        session.add(Favourite(container_id=theirs["worker_id"], provision_id=polderdam.provision))
    with noor.store.begin("provision_note") as session:
        team = {"container_id": polderdam.teams["Oost"], "provision_id": polderdam.provision}
        session.add(ProvisionNote(**team, text="x", worker_id=noor.services.me.worker_id))
    rounds(noor, femke)
    assert femke.services.provision_facts.at_hand() == []
    with polderdam.engine.connect() as conn:
        kept = conn.execute(text("SELECT reason FROM quarantine ORDER BY reason")).scalars().all()
    assert kept == ["in_anothers_name", "missing_container", "no_access"]


def test_an_offer_ends_by_itself_and_rests_until_it_is_settled(polderdam):
    noor = polderdam.noor
    save(noor, polderdam, offered_by="Buurman Kees")
    assert shown(noor, polderdam).stands(TODAY) is ProvisionStatus.PAUSED
    with pytest.raises(RuleBrokenError, match="day_ahead"):
        save(noor, polderdam, offered_since=TODAY + timedelta(days=1))
    save(noor, polderdam, offered_since=TODAY)
    with pytest.raises(RuleBrokenError, match="offer_end_far"):
        save(noor, polderdam, offered_until=TODAY + timedelta(days=400))
    save(noor, polderdam, offered_until=TODAY + timedelta(days=10))
    row = shown(noor, polderdam)
    assert row.stands(TODAY + timedelta(days=10)) is not ProvisionStatus.ENDED
    assert row.stands(TODAY + timedelta(days=11)) is ProvisionStatus.ENDED
