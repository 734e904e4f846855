"""The profiles that these tests open."""

from tests.storage.furnished import furnished, home, town
from tests.storage.recording import rebuilt, shared

__all__ = ["furnished", "home", "rebuilt", "shared", "town"]
