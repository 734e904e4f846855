"""Taking over regie across laptops: seen by who had it, and two at once are a card with names."""

import pytest

from tests.sync.polderdam import joins, same_file
from wijkdesk.vocabulary import FileRoleKind


def regisseurs(laptop, town):
    roles = laptop.services.files.look(town.file_id).roles
    return [r.name for r in roles if r.role is FileRoleKind.REGISSEUR]


def sync(*laptops):
    for laptop in laptops:
        laptop.sync()


@pytest.fixture
def three(together):
    """Femke works in West too now, and helps with the family."""
    town = together
    joins(town, "femke", "West")
    sync(town.noor, town.femke)
    town.noor.services.files.add_second(town.file_id, town.workers["femke"])
    sync(town.noor, town.femke, town.yusuf)
    assert regisseurs(town.femke, town) == ["Noor de Wit"]
    return town


def test_who_was_regisseur_sees_it_and_loses_nothing_that_was_not_sent(together):
    town = together
    town.yusuf.services.regie.take_over(town.file_id)
    town.noor.services.journal.add(town.file_id, "Nog niet verstuurd.")
    assert set(town.yusuf.sync().outcomes) == {"A"}
    assert set(town.noor.sync().outcomes) == {"A"}
    town.yusuf.sync()
    for laptop in (town.noor, town.yusuf):
        assert regisseurs(laptop, town) == ["Yusuf Aydin"]
    assert same_file(town, town.noor, town.yusuf)
    assert town.noor.services.sync_state.held_back() == []


def test_it_is_taken_back_on_both_laptops(together):
    town = together
    town.yusuf.services.regie.take_over(town.file_id)
    sync(town.yusuf, town.noor)
    town.yusuf.services.undo.turn(town.yusuf.services.undo.acts()[0].id)
    assert set(town.yusuf.sync().outcomes) <= {"A", "N"}
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        assert regisseurs(laptop, town) == ["Noor de Wit"]
        assert laptop.services.sync_state.conflicts() == []
    assert same_file(town, town.noor, town.yusuf)


def test_two_who_take_over_at_once_are_one_until_somebody_decides_and_all_keep_the_file(three):
    town = three
    for laptop in (town.yusuf, town.femke):
        laptop.services.regie.take_over(town.file_id)
    assert "C" not in town.yusuf.sync().outcomes
    assert town.femke.sync().outcomes["C"] == 1
    sync(town.noor, town.yusuf)
    for laptop in (town.noor, town.yusuf, town.femke):
        assert regisseurs(laptop, town) == ["Yusuf Aydin"]
        (card,) = laptop.services.sync_state.conflicts()
        assert dict(card.names) == {"current": "Yusuf Aydin", "incoming": "Femke Postma"}
        assert len(laptop.services.files.look(town.file_id).roles) == 3


@pytest.mark.parametrize(
    ("choice", "name"), [("current", "Yusuf Aydin"), ("incoming", "Femke Postma")]
)
def test_one_decides_and_the_other_works_on_as_second(three, choice, name):
    town = three
    for laptop in (town.yusuf, town.femke):
        laptop.services.regie.take_over(town.file_id)
        laptop.sync()
    town.noor.sync()
    (card,) = town.noor.services.sync_state.conflicts()
    town.noor.services.sync_state.resolve(card.id, choice)
    assert "Q" not in town.noor.sync().outcomes
    sync(town.yusuf, town.femke)
    for laptop in (town.noor, town.yusuf, town.femke):
        assert regisseurs(laptop, town) == [name]
        assert laptop.services.sync_state.conflicts() == []
        assert len(laptop.services.files.look(town.file_id).roles) == 3
    assert same_file(town, town.noor, town.yusuf, town.femke)
