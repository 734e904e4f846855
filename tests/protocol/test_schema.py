"""The schema description that both ends derive everything from."""

from wijkdesk.models.all import Base
from wijkdesk.protocol.schema import entities


def test_every_mapped_column_says_how_it_is_synced():
    own = {"id", "container_id", "_seq", "_lv", "_deleted", "_extra"}
    for table in Base.metadata.tables.values():
        assert {c.name for c in table.columns} - own == set(entities()[table.name].fields), (
            table.name
        )


def test_a_unit_has_one_kind_and_its_fields_stand_in_one_place():
    for entity in entities().values():
        for unit, names in entity.units.items():
            assert len({entity.fields[n].kind for n in names}) == 1, (entity.name, unit)


def test_the_units_that_may_never_be_mixed_are_declared():
    assert entities()["household"].units["unit:address"] == (
        "street",
        "house_number",
        "postcode",
        "city",
        "unit",
    )
    assert entities()["referral"].units["state:status"] == ("status", "status_on", "reason")
