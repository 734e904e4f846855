"""The code lists of a request to the back office, as they are shipped."""

from datetime import date
from functools import cache

import msgspec

from wijkdesk.config import resources
from wijkdesk.law.back_office import CodeList, in_force, list_of
from wijkdesk.vocabulary import Law


@cache
def code_lists() -> tuple[CodeList, ...]:
    """All of them, also those that no longer hold."""
    path = resources() / "back_office" / "lists.toml"
    found = msgspec.toml.decode(path.read_bytes(), type=dict[str, tuple[CodeList, ...]])
    return found["lists"]


def choices(field: str, law: Law | None, on: date) -> dict[str, str]:
    """What can be chosen in a box on a day: codes with their words."""
    name = list_of(field, law)
    return dict(in_force(code_lists(), name, on).codes) if name else {}


def told(field: str, law: Law | None, on: date, code: str | None) -> str:
    """The words of a code; of one that is not in the list the code itself."""
    return choices(field, law, on).get(code or "", code or "")
