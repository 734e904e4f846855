"""The profiles that these tests open."""

from tests.storage.furnished import furnished, home, planned, room, town
from tests.storage.recording import rebuilt, shared

__all__ = ["furnished", "home", "planned", "rebuilt", "room", "shared", "town"]
