"""The profiles that these tests open."""

from tests.storage.furnished import furnished, home, town

__all__ = ["furnished", "home", "town"]
