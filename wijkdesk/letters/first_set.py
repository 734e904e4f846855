"""The templates that come with the program: in use until a municipality writes its own.

Each is a text file in `resources/letters`: some lines of facts, an empty line, the letter.
"""

from dataclasses import dataclass
from functools import cache
from uuid import UUID, uuid5

from wijkdesk.config import resources
from wijkdesk.vocabulary import LetterKind

_SPACE = UUID("6f0a3c52-0d0e-4f7e-9a55-1c7e5f5e1e77")
"""Of the series: the same everywhere, so that an edition of one's own takes its place."""
ORDER = (
    LetterKind.INVITATION,
    LetterKind.CONFIRMATION,
    LetterKind.PLAN,
    LetterKind.MISSED,
    LetterKind.QUESTION,
    LetterKind.CLOSING,
    LetterKind.SUSPENSION,
    LetterKind.EXTENSION,
)


@dataclass(frozen=True, slots=True)
class Written:
    """A template as it was written."""

    series_id: UUID
    name: str
    kind: LetterKind
    subject: str
    body: str
    language: str = "nl"


@cache
def first_set() -> tuple[Written, ...]:
    """In the order in which they are offered."""
    return tuple(_read(kind) for kind in ORDER)


def _read(kind: LetterKind) -> Written:
    text = (resources() / "letters" / f"{kind}.txt").read_text("utf-8")
    head, _, body = text.partition("\n\n")
    facts = dict(line.split(": ", 1) for line in head.splitlines())
    return Written(uuid5(_SPACE, str(kind)), facts["Naam"], kind, facts["Onderwerp"], body.strip())
