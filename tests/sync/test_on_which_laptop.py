"""On which laptop each of two texts was written, and merged texts that are put away."""

import pytest
from sqlalchemy import text

from tests.sync.polderdam import FIRST, SECOND, only
from tests.sync.test_conflicts import write
from wijkdesk.errors import RuleBrokenError
from wijkdesk.sync.enrolment import laptop_name

ONE = "Samuel slaapt.\n\nHij eet goed.\n\nHij speelt buiten."


def call(town, **names):
    """What the laptops are called by who manages them."""
    with town.engine.begin() as conn:
        for worker, name in names.items():
            values = {"device": town.device(getattr(town, worker)), "name": name}
            conn.execute(text("UPDATE device SET label = :name WHERE device_id = :device"), values)


def clash(town):
    write(town.noor, town, FIRST)
    write(town.yusuf, town, SECOND)
    town.noor.sync()
    assert only(town.yusuf.sync().outcomes, "C")
    town.noor.sync()
    (here,) = town.noor.services.sync_state.conflicts()
    (there,) = town.yusuf.services.sync_state.conflicts()
    assert here == there
    return here


def test_a_laptop_says_at_enrolment_what_it_is_called(together):
    with together.engine.connect() as conn:
        names = set(conn.execute(text("SELECT label FROM device")).scalars())
    assert names == {laptop_name() or None}


def test_both_sides_say_on_which_laptop_they_were_written(together):
    call(together, noor="NB-0412", yusuf="NB-0733")
    row = clash(together)
    assert (row.current_laptop, row.incoming_laptop) == ("NB-0412", "NB-0733")


def test_who_types_on_in_their_own_side_on_another_laptop_is_told_by_that_one(together):
    call(together, noor="NB-0412", yusuf="NB-0733")
    row = clash(together)
    call(together, yusuf="NB-0800")
    write(together.yusuf, together, "Nog een zin erbij.", seen=SECOND)
    together.yusuf.sync()
    together.noor.sync()
    rows = {one.id: one for one in together.noor.services.sync_state.conflicts()}
    assert rows[row.id].incoming_laptop == "NB-0800"


@pytest.fixture
def merged(together):
    """Two wrote in different paragraphs of one text, and the centre made one of it."""
    town = together
    write(town.noor, town, ONE)
    town.noor.sync()
    town.yusuf.sync()
    write(town.noor, town, ONE.replace("slaapt.", "slaapt door."), seen=ONE)
    write(town.yusuf, town, ONE.replace("buiten.", "buiten en binnen."), seen=ONE)
    town.noor.sync()
    assert only(town.yusuf.sync().outcomes, "M")
    town.noor.sync()
    (row,) = town.noor.services.sync_state.merges()
    town.merged = row.id
    return town


def test_who_saw_it_puts_it_away_and_the_other_still_sees_it(merged):
    town = merged
    town.noor.services.sync_state.seen(town.merged)
    assert town.noor.services.sync_state.merges() == []
    assert town.noor.services.sync_state.marks(town.file_id) == []
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    (row,) = town.yusuf.services.sync_state.merges()
    town.yusuf.services.sync_state.seen(row.id)
    town.yusuf.sync()
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        assert laptop.services.sync_state.merges() == []


def test_putting_it_away_can_be_undone(merged):
    services = merged.noor.services
    services.sync_state.seen(merged.merged)
    act = services.undo.acts()[0]
    assert (act.intent, act.why) == ("merged_seen", None)
    services.undo.turn(act.id)
    assert len(services.sync_state.merges()) == 1


def test_a_choice_is_not_put_away(together):
    row = clash(together)
    with pytest.raises(RuleBrokenError):
        together.noor.services.sync_state.seen(row.id)
