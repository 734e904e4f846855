"""A centre on PostgreSQL and laptops that sync with it."""

from tests.central.store import postgres, template
from tests.sync.polderdam import founded, polderdam, together

__all__ = ["founded", "polderdam", "postgres", "template", "together"]
