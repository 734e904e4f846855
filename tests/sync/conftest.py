"""A centre on PostgreSQL, laptops that sync with it, and a laptop alone."""

from tests.central.store import postgres, template
from tests.storage.furnished import furnished, home, rooms
from tests.sync.polderdam import founded, polderdam, together

__all__ = ["founded", "furnished", "home", "polderdam", "postgres", "rooms", "template", "together"]
