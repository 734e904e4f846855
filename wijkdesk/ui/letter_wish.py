"""A letter that is asked for somewhere else: of which kind, and about which suspension."""

from typing import NamedTuple
from uuid import UUID

from wijkdesk.vocabulary import LetterKind


class LetterWish(NamedTuple):
    """Without a suspension: about the one that was told to nobody yet."""

    kind: LetterKind
    suspension_id: UUID | None = None
