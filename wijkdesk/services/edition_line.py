"""After which editions a table was written: two without a line know nothing of each other.

The first line of its text says so, which is no part of the table.
"""

import re
from collections.abc import Mapping, Sequence
from uuid import UUID

from wijkdesk.storage.editions import EditionRow

_FIRST = re.compile(r"# na((?: [0-9a-f]{32})*)\n")


def written_after(text: str, editions: Sequence[EditionRow]) -> str:
    """A text that says which editions were there, by the last ones of them."""
    known = _known(editions)
    older = {one for row in editions for one in known[row.id] if one != row.id}
    last = (row.id.hex for row in editions if row.id not in older)
    return " ".join(("# na", *last)) + f"\n{text}"


def missed(editions: Sequence[EditionRow], row: EditionRow) -> list[EditionRow]:
    """The earlier ones of which who wrote this did not know: what they changed counts no more."""
    mine = _known(editions)[row.id]
    later = editions[: editions.index(row)]
    return [one for one in editions if one.id not in mine and one not in later]


def before(editions: Sequence[EditionRow], row: EditionRow) -> EditionRow | None:
    """The newest one that who wrote this knew of; None for the table of the program."""
    mine = _known(editions)[row.id]
    return next((one for one in editions if one is not row and one.id in mine), None)


def _known(editions: Sequence[EditionRow]) -> Mapping[UUID, frozenset[UUID]]:
    """Of each edition those that were there when it was written, with itself; newest first."""
    found: dict[UUID, frozenset[UUID]] = {}
    for at in reversed(range(len(editions))):
        row = editions[at]
        said = _FIRST.match(row.text)
        # An older program says nothing of it: then it knew all that is older.
        told = map(UUID, said[1].split()) if said else (one.id for one in editions[at + 1 :])
        known = (found.get(one, frozenset()) for one in told)
        found[row.id] = frozenset({row.id}).union(*known)
    return found
