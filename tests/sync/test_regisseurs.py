"""Two who take over a file without a network: one card, and one regisseur all the while."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.sync.polderdam import joins, same_file
from wijkdesk.models.all import FileRole
from wijkdesk.vocabulary import FileRoleKind

YESTERDAY = date.today() - timedelta(days=1)


def take_over(laptop, town, name):
    """End the relation of who is regisseur here, and begin one's own."""
    with laptop.store.begin("regie_taken") as session:
        for role in session.scalars(
            select(FileRole).where(FileRole.role == FileRoleKind.REGISSEUR)
        ):
            role.until = YESTERDAY
            shared = role.container_id
        session.add(
            FileRole(
                container_id=shared,
                case_file_id=town.file_id,
                worker_id=town.workers[name],
                role=FileRoleKind.REGISSEUR,
                since=date.today(),
            )
        )


def regisseurs(laptop, town):
    roles = laptop.services.files.look(town.file_id).roles
    return [r.name for r in roles if r.role is FileRoleKind.REGISSEUR]


@pytest.fixture
def taken(together):
    """Noor began the file and now gave it up; she and Yusuf both made a new regisseur of it."""
    town = together
    joins(town, "femke", "West")
    town.noor.sync()
    town.noor.services.files.add_second(town.file_id, town.workers["femke"])
    town.noor.sync()
    town.yusuf.sync()
    take_over(town.noor, town, "femke")
    take_over(town.yusuf, town, "yusuf")
    # Who gave it up helps on: else what she writes now would wait for whoever has the file.
    town.yusuf.services.files.add_second(town.file_id, town.workers["noor"])
    town.yusuf.sync()
    return town


def test_two_regisseurs_are_one_until_somebody_decides(taken):
    town = taken
    assert town.noor.sync().outcomes["C"] == 1
    town.yusuf.sync()
    (card,) = town.yusuf.services.sync_state.conflicts()
    assert (card.entity, card.unit) == ("file_role", "unit:period")
    assert regisseurs(town.yusuf, town) == ["Yusuf Aydin"]


@pytest.mark.parametrize(
    ("choice", "name"),
    [("current", "Yusuf Aydin"), ("incoming", "Femke Postma")],
    ids=["the earlier", "the later"],
)
def test_whoever_decides_makes_one_of_them_regisseur(taken, choice, name):
    town = taken
    town.noor.sync()
    town.yusuf.sync()
    (card,) = town.yusuf.services.sync_state.conflicts()
    town.yusuf.services.sync_state.resolve(card.id, choice)
    assert set(town.yusuf.sync().outcomes) == {"A"}
    town.noor.sync()
    assert regisseurs(town.noor, town) == [name]
    assert town.noor.services.sync_state.conflicts() == []
    if choice == "current":
        town.yusuf.sync()
        assert same_file(town, town.noor, town.yusuf)
