"""With every rule on, whatever happens: everybody agrees in the end and no word is lost."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from tests.sync.model.history import History, run

GATE = 400
NIGHT = 100_000
BLOCK = 500


def wrong(seeds):
    """What goes wrong in these histories."""
    return {seed: found for seed in seeds if (found := run(seed))}


@pytest.mark.parametrize("start", range(0, GATE, GATE // 4))
def test_everybody_agrees_and_nothing_is_lost(start):
    assert wrong(range(start, start + GATE // 4)) == {}


def test_a_seed_tells_the_same_story_twice():
    first, second = (tell(5) for _ in range(2))
    assert first == second
    assert len(first) > 10


def tell(seed):
    history = History(seed)
    history.run()
    return [(line.op.i, line.outcome, line.seq) for line in history.centre.now.log]


@pytest.mark.soak
def test_a_hundred_thousand_histories():
    blocks = [range(n, n + BLOCK) for n in range(GATE, GATE + NIGHT, BLOCK)]
    workers = os.cpu_count()
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        found = {seed: bad for part in pool.map(wrong, blocks) for seed, bad in part.items()}
    assert found == {}
