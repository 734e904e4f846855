"""Names, numbers, addresses, documents and interpreters, from one laptop to the other."""

from datetime import date

from tests.sync.polderdam import only, same_file
from wijkdesk.services.identity import Seen
from wijkdesk.services.journal import InterpreterUse
from wijkdesk.vocabulary import (
    AddressKind,
    DocumentKind,
    IdentityKind,
    Interpreter,
    InterpreterKind,
    NameUsage,
    Permission,
    ReadingLevel,
)

SEEN = date(2026, 11, 20)


def look(laptop, town):
    return laptop.services.files.look(town.file_id)


def test_all_that_is_known_of_a_person_arrives_whole_at_a_colleague(together):
    town, noor = together, together.noor.services
    view = look(town.noor, town)
    person, home = view.people[0], view.households[0]
    typed = {
        "name_usage": NameUsage.PARTNER_FIRST,
        "partner_infix": "de",
        "partner_surname": "Groot",
        "initials": "L.",
        "reading_level": ReadingLevel.SPOKEN,
        "bsn": "999990019",
    }
    noor.people.save(person.id, {}, typed)
    noor.identity.check(
        town.file_id, person.id, Seen(IdentityKind.BSN, DocumentKind.PASSPORT, "N1", None, SEEN)
    )
    phone = noor.phones.add(town.file_id, person.id, "+963944123456")
    noor.phones.save(phone.id, {}, {"may_call": Permission.NO, "read_along": True})
    noor.files.save_household(home.id, {}, {"address_kind": AddressKind.BRP})
    noor.homes.moved_house(home.id, SEEN)
    noor.files.save_household(home.id, {}, {"address_secret": True, "street": "Korte Steeg"})
    noor.homes.move(home.members[0].membership_id, None, SEEN, also=True, name="Bij oma")
    used = InterpreterUse(Interpreter.VIDEO, "ti", InterpreterKind.INFORMAL, 20, "tante", "haast")
    noor.journal.add(town.file_id, "Gesproken.", interpreter=used)
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    here, there = look(town.noor, town), look(town.yusuf, town)
    for part in ("people", "households", "phones", "addresses", "checks", "contact_moments"):
        assert getattr(there, part) == getattr(here, part), part
    assert there.people[0].full_name.endswith("de Groot-" + person.surname)
    assert (len(there.phones), len(there.addresses), len(there.checks)) == (1, 1, 1)
    assert same_file(town, town.noor, town.yusuf)


def test_a_secret_on_one_laptop_and_a_new_street_on_the_other_both_stand(together):
    town = together
    home = look(town.noor, town).households[0]
    town.noor.services.files.save_household(home.id, {}, {"address_secret": True})
    town.yusuf.services.files.save_household(home.id, {}, {"street": "Korte Steeg"})
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        now = look(laptop, town).households[0]
        assert (now.address_secret, now.street, now.told) == (True, "Korte Steeg", "*")
        assert laptop.services.search.find("korte steeg") == []


def test_two_answers_to_what_is_safe_are_put_before_somebody(together):
    town = together
    person = look(town.noor, town).people[0]
    phone = town.noor.services.phones.add(town.file_id, person.id, "0612345678")
    town.noor.sync()
    town.yusuf.sync()
    for laptop, may in ((town.noor, Permission.NO), (town.yusuf, Permission.YES)):
        laptop.services.phones.save(phone.id, {"may_call": None}, {"may_call": may})
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    (clash,) = town.noor.services.sync_state.conflicts()
    assert (clash.entity, clash.unit) == ("phone_number", "may_call")
