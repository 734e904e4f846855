"""Crisis numbers travel: a team's to the team, a municipality's to everybody."""

from wijkdesk.central import admin
from wijkdesk.vocabulary import WorkerRole


def phones(laptop, key):
    return [one.phone for one in laptop.services.crisis_numbers.lines() if one.key == key]


def fill_in(laptop, key, phone):
    numbers = laptop.services.crisis_numbers
    row = numbers.add(key)
    numbers.save(row, {}, {"phone": phone})
    return row


def test_two_who_fill_in_the_same_line_without_a_line_keep_both_numbers(polderdam):
    town = polderdam
    added = admin.add_worker(town.engine, town.realm, "Bea", WorkerRole.ADMINISTRATOR, [])
    bea = town.joined("bea", added)
    fill_in(bea, "huisartsenpost", "0800 1")
    fill_in(bea, "veilig_thuis", "0800 20 00")
    bea.sync()
    town.noor.sync()
    assert phones(town.noor, "huisartsenpost") == ["0800 1"]
    assert phones(town.noor, "veilig_thuis") == ["0800 20 00"]
    own = fill_in(town.noor, "huisartsenpost", "0513 1")
    fill_in(town.yusuf, "huisartsenpost", "0513 2")
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        assert phones(laptop, "huisartsenpost") == ["0513 1", "0513 2"]
        assert laptop.services.sync_state.truth().held_back == 0
    town.noor.services.crisis_numbers.remove(own)
    town.noor.sync()
    town.yusuf.sync()
    assert phones(town.yusuf, "huisartsenpost") == ["0513 2"]
