"""The finder over a real store: what is written in the sociale kaart decides what it answers."""

from datetime import date
from uuid import uuid4

from wijkdesk.models.all import CapacityReport, Municipality, Provider, Provision, ProvisionPlace
from wijkdesk.services.finder import Asked, Misfit, is_danger, lighter
from wijkdesk.vocabulary import ProvisionKind, ProvisionStatus, Room, Rung


def add(home, provider_id, name, rung=Rung.VOLUNTEERS, **facts):
    with home.store.applying() as session:
        row = Provision(
            container_id=session.get(Provider, provider_id).container_id,
            provider_id=provider_id,
            name=name,
            kind=ProvisionKind.INFORMAL,
            rung=rung,
            **facts,
        )
        session.add(row)
        session.flush()
        return row.id


def provider_of(home):
    with home.store.reading() as session:
        return session.query(Provision.provider_id).first()[0]


def names(found):
    return [answer.provision.name for answer in found]


def test_a_change_of_the_directory_is_found_at_the_next_question(home):
    finder = home.services.finder
    assert names(finder.find("koelkast is leeg")) == []
    add(home, provider_of(home), "Voedselbank")
    assert names(finder.find("de koelkast is leeg")) == ["Voedselbank"]


def test_whatever_else_is_saved_the_answer_is_what_stands_there_now(home):
    finder, services, asked = home.services.finder, home.services, Asked(postcode="8249 NA")
    add(home, provider_of(home), "Voedselbank")

    def now():
        (found,) = finder.find("honger", asked)
        return found.provision.name, found.misfits, found.km

    assert now() == now() == ("Voedselbank", (), None)
    key = finder.find("honger")[0].provision.id
    services.provision_facts.note(key, "vraag naar Ria")  # which changes nothing here
    assert now() == ("Voedselbank", (), None)
    seen = services.provisions.entry(key).provision
    services.provisions.save(key, seen, {"name": "Kledingbank, ook eten", "words": "honger"})
    assert now() == ("Kledingbank, ook eten", (), None)
    services.provisions.save(key, services.provisions.entry(key).provision, {"postcodes": "8241"})
    assert now() == ("Kledingbank, ook eten", (Misfit.OUT_OF_AREA,), None)
    with home.store.applying() as session:
        session.add(ProvisionPlace(container_id=uuid4(), provision_id=key, postcode="8249 NA"))
        session.query(Municipality).one().postcodes = "8249,160000,500000"
    assert now() == ("Kledingbank, ook eten", (Misfit.OUT_OF_AREA,), 0.0)
    services.undo.undo_last()
    assert now() == ("Kledingbank, ook eten", (), 0.0)


def test_what_is_known_of_a_provision_decides_whether_it_fits(home):
    provider = provider_of(home)
    add(home, provider, "Voedselbank Jong", max_age=17, languages="Nederlands, Arabisch")
    add(home, provider, "Voedselbank Oud", status=ProvisionStatus.PAUSED)
    full = add(home, provider, "Voedselbank Vol", languages="Nederlands, met tolk")
    with home.store.applying() as session:
        for on, room in ((date(2026, 1, 1), Room.YES), (date(2026, 2, 1), Room.NO)):
            report = {"provision_id": full, "room": room, "heard_on": on, "worker_id": uuid4()}
            session.add(CapacityReport(container_id=uuid4(), **report))
        session.add(ProvisionPlace(container_id=uuid4(), provision_id=full, postcode="8249 NA"))
    asked = Asked(age=40, languages=frozenset({"ti"}), room_only=True)
    found = {one.provision.name: one.misfits for one in home.services.finder.find("honger", asked)}
    assert found == {
        "Voedselbank Jong": (Misfit.TOO_OLD, Misfit.LANGUAGE),
        "Voedselbank Oud": (Misfit.PAUSED,),
        "Voedselbank Vol": (Misfit.NO_ROOM,),
    }


def test_own_words_are_the_question_until_somebody_types_one(home):
    finder = home.services.finder
    everything = names(finder.find(""))
    assert names(finder.find("", own_words="ik wil Nederlands leren")) == ["Taalmaatje"]
    assert names(finder.find("trauma", own_words="ik wil Nederlands leren")) != ["Taalmaatje"]
    assert names(finder.find("", own_words="qqq zzz")) == everything


def test_what_is_lighter_and_fits_is_passed_over_and_what_does_not_fit_is_not(home):
    provider = provider_of(home)
    heavy = add(home, provider, "Eetclub thuis", Rung.CUSTOM_PROVISION, words="voedselpakket")
    add(home, provider, "Eetclub", words="voedselpakket")
    add(home, provider, "Eetclub jong", words="voedselpakket", max_age=10)
    found = home.services.finder.find("honger", Asked(age=40))
    assert names(lighter(found, heavy)) == ["Eetclub"]
    assert lighter(found, found[0].provision.id) == ()


def test_danger_is_said_and_hunger_is_not_danger():
    assert is_danger("mijn man slaat mij")
    assert not is_danger("geen geld voor eten")
