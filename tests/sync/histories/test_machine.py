"""Steps that Hypothesis chooses, over real laptops and the real service; a fault is shrunk."""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.histories.machine import Machine

QUICK, STEPS = 1, 12
MANY, LONG = 40, 40
"""Twelve minutes; the seeds of `test_histories.py` go on for longer."""


def play(machine, examples, steps, *phases):
    """So many histories of at most so many steps."""
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate, *phases],
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.parametrize(
    ("examples", "steps"), [(QUICK, STEPS), pytest.param(MANY, LONG, marks=pytest.mark.soak)]
)
def test_whatever_is_done_in_whatever_order(
    centre, working_together, desks, monkeypatch, examples, steps
):
    def machine():
        return Machine(centre, working_together, desks, monkeypatch)

    play(machine, examples, steps, *([Phase.shrink] if examples == MANY else []))
