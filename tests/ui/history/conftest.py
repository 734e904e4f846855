"""A furnished profile, put back as it was for each test: making one costs more than most tests."""

from tests.storage.furnished import home

__all__ = ["home"]
