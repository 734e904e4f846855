"""A centre on PostgreSQL, laptops that sync with it, and a laptop alone."""

from tests.central.store import postgres, template
from tests.storage.furnished import furnished, home, room
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
    "furnished",
    "having_clashed",
    "having_much",
    "having_written",
    "home",
    "much",
    "polderdam",
    "postgres",
    "room",
    "template",
    "together",
    "working_together",
    "written",
]
