"""A centre on PostgreSQL, laptops that sync with it, and a laptop alone."""

from tests.central.store import postgres, template
from tests.storage.furnished import home
from tests.sync.polderdam import (
    centre,
    clashed,
    desks,
    founded,
    having_clashed,
    having_much,
    having_written,
    much,
    polderdam,
    together,
    working_together,
    written,
)

__all__ = [
    "centre",
    "clashed",
    "desks",
    "founded",
    "having_clashed",
    "having_much",
    "having_written",
    "home",
    "much",
    "polderdam",
    "postgres",
    "template",
    "together",
    "working_together",
    "written",
]
