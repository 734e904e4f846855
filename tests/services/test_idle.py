"""After how many minutes the laptop locks: kept on this laptop, within what policy allows."""

import pytest
from sqlalchemy import select, update

from wijkdesk.models.all import Municipality
from wijkdesk.services.idle import IdleLimit
from wijkdesk.storage.tables import sync_op


def test_it_is_five_minutes_until_somebody_chooses(town):
    assert town.services.idle.limit() == IdleLimit(5, 15)


def test_a_choice_is_kept_here_and_is_nobody_elses_business(town):
    assert town.services.idle.choose(3).minutes == 3
    assert town.services.idle.limit().minutes == 3
    with town.store.reading() as session:
        assert session.execute(select(sync_op)).all() == []


@pytest.mark.parametrize(("policy", "minutes"), [(2, 2), (10, 8), (0, 1), (90, 8), (None, 8)])
def test_the_municipality_has_the_last_word_when_it_is_stricter(town, policy, minutes):
    town.services.idle.choose(8)
    with town.store.applying() as session:
        session.execute(update(Municipality).values(idle_minutes=policy))
    assert town.services.idle.limit().minutes == minutes
