"""A furnished profile, put back as it was for each test: making one costs more than most tests."""

from tests.storage.furnished import furnished, home, room

__all__ = ["furnished", "home", "room"]
