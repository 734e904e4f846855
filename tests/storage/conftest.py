"""The profiles that these tests open."""

from tests.storage.furnished import home, planned, town
from tests.storage.recording import rebuilt, shared

__all__ = ["home", "planned", "rebuilt", "shared", "town"]
