"""A rule taken out of the real service is found by the same histories."""

import pytest
from msgspec.structs import replace

from tests.sync.histories.test_histories import play
from tests.sync.polderdam import opened
from wijkdesk.protocol import merge

SEEDS = 20
decide = merge.decide


def last_write_wins(op, entity, row, standing=()):
    """The centre takes what comes last."""
    if row is not None and op.k == "u" and op.e != "conflict":
        op = replace(op, f={n: (row.values.get(n), new) for n, (_, new) in op.f.items()})
    return decide(op, entity, row, standing)


@pytest.mark.soak
def test_a_centre_where_the_last_one_wins_loses_words(
    centre, working_together, desks, tmp_path, monkeypatch
):
    monkeypatch.setattr(merge, "decide", last_write_wins)
    for seed in range(SEEDS):
        with opened(centre, working_together, desks, tmp_path / str(seed)) as town:
            laptops = {"noor": town.noor, "yusuf": town.yusuf}
            _, wrong = play(seed, town, laptops, monkeypatch)
        if any(what.endswith("is lost") for what in wrong):
            return
    pytest.fail("no history misses it")
