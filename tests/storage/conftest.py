"""The profiles that these tests open."""

from tests.storage.furnished import furnished, home, planned, rooms, town
from tests.storage.recording import rebuilt, shared

__all__ = ["furnished", "home", "planned", "rebuilt", "rooms", "shared", "town"]
