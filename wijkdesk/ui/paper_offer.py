"""A paper that a file can give: as it is offered, as it is asked for, and as it was made."""

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from wijkdesk.ui.paper import Paper
from wijkdesk.ui.paper_words import reader_word
from wijkdesk.vocabulary import CompartmentKind

DUTCH = "nl"


@dataclass(frozen=True, slots=True)
class Offer:
    """A paper that can be made: `what` is its line in `MAKERS`, `about` the row that it shows.

    `readers` are codes with their words, `languages` are codes; of both the first is the usual one.
    """

    what: str
    about: UUID
    title: str
    readers: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = (DUTCH,)
    part: CompartmentKind = CompartmentKind.SHARED
    """Who may know later that it was made."""
    translated_for: str = ""
    """The only reader who may have another language than Dutch; nothing: each of them."""
    suspension_id: UUID | None = None
    """What a letter tells, of more suspensions the very one."""

    def languages_for(self, reader: str) -> tuple[str, ...]:
        """In which languages this reader can have it."""
        return self.languages if self.translated_for in ("", reader) else (DUTCH,)

    @property
    def key(self) -> str:
        """The same in every window."""
        more = f":{self.suspension_id.hex}" if self.suspension_id else ""
        return f"{self.what}:{self.about.hex}{more}"


@dataclass(frozen=True, slots=True)
class Wish:
    """A paper as it is asked for. `paper_id` is the id under which it is kept once it is printed.

    A short code on the paper is made from that id, so that its scan finds the way back.
    """

    case_file_id: UUID
    offer: Offer
    reader: str
    language: str
    paper_id: UUID


class Made(NamedTuple):
    """The paper, and in words what is not on it for this reader.

    `unready` says why it may be looked at and may not go out yet.
    """

    paper: Paper
    left_out: tuple[str, ...] = ()
    unready: str = ""


def by_code(reader: str) -> tuple[str, str]:
    """A reader of papers: the code, and what it is called."""
    return reader, reader_word(reader)
