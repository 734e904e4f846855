"""Older changes and those of colleagues come from the centre, when somebody asks."""

import pytest

from tests.storage.furnished import audited
from tests.sync.polderdam import BEFORE, FIRST, SECOND
from tests.sync.test_trouble import closed_port
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.laptop import Laptop


def look_back(laptop, file_id, before=None):
    return Laptop(laptop.store).look_back(file_id, before)


def test_both_read_what_both_did_with_their_names(clashed):
    town = clashed
    pages = [look_back(laptop, town.file_id) for laptop in (town.noor, town.yusuf)]
    assert pages[0] == pages[1]
    newest, before = pages[0].rows[:2]
    assert (newest.who, newest.entity, newest.clashed) == ("Yusuf Aydin", "goal", True)
    assert newest.values == (("text", BEFORE, SECOND),)
    assert (before.who, before.values, before.clashed) == (
        "Noor de Wit",
        (("text", BEFORE, FIRST),),
        False,
    )
    assert pages[0].more is None
    opened = next(row for row in pages[0].rows if row.entity == "case_file")
    assert opened.rows > 4


def test_that_somebody_looked_is_noted_before_it_is_asked(together):
    town = together
    with closed_port() as nowhere:
        town.noor.turn_to(nowhere)
        with pytest.raises(UnavailableError) as caught:
            look_back(town.noor, town.file_id)
    assert caught.value.code == "central_unreachable"
    assert ("history_fetch", town.file_id.hex) in {(a, s) for _, a, s in audited(town.noor.store)}


def test_of_a_file_that_is_not_ours_nothing_is_asked(together):
    town = together
    before = audited(town.femke.store)
    with pytest.raises(RuleBrokenError) as caught:
        look_back(town.femke, town.file_id)
    assert caught.value.code == "file_not_held"
    assert audited(town.femke.store) == before


def test_nothing_of_it_stays_on_the_laptop(together):
    town = together
    town.noor.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": FIRST})
    town.noor.sync()
    town.yusuf.sync()
    look_back(town.yusuf, town.file_id)
    assert town.yusuf.services.undo.acts() == []
