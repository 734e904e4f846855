"""What an overdrachtsdossier is made of: lines to choose from, the content, the paper, the package.

Off the interface thread: a file of years has thousands of lines.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from wijkdesk.services.house import Services
from wijkdesk.services.relocation.leaving import Dossier, Given, Line, Moved, Wanted

PERSON = "person:"
FIRST_WORDS = 90


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may go along; `key` has ids in it and no words."""

    key: str
    part: str
    title: str
    line: Line
    lives: tuple[tuple[UUID, str], ...] = ()

    def naming(self, people: Collection[UUID]) -> Line:
        """Its words; with a home only who goes along is named."""
        everybody = ", ".join(words for _person, words in self.lives)
        named = ", ".join(words for person, words in self.lives if person in people)
        if named == everybody:
            return self.line
        kept = [
            line for line in self.line.text.split("\n") if named or not line.endswith(everybody)
        ]
        text = "\n".join(
            line.removesuffix(everybody) + named if line.endswith(everybody) else line
            for line in kept
        )
        return replace(self.line, text=text)


@dataclass(frozen=True, slots=True)
class Ready:
    """Exactly what would leave, and how it looks on paper."""

    dossier: Dossier
    pdf: bytes
    words: tuple[str, ...]


def offered(services: Services, case_file_id: UUID) -> tuple[Moved, tuple[Choice, ...]]:
    """How it stands, and everything one may choose from, part by part."""
    from wijkdesk.documents.copy_line import Part
    from wijkdesk.documents.copy_lines import copy_lines

    found = services.relocation.gather(case_file_id)
    choices = []
    for line in copy_lines(found):
        safety = line.part is Part.SAFETY
        title = _title(line.when, line.text, told=line.part is Part.TALKS)
        moved = Line(str(line.part), line.text, line.when, safety)
        choices.append(Choice(line.key, str(line.part), title, moved, line.lives))
    return services.relocation.look(case_file_id), tuple(choices)


def _title(when: str, text: str, *, told: bool) -> str:
    """The day and what it is; of a talk its first words before that, to know which one it is.

    Not of others: below a person stands a BSN, which the screen shows on purpose only.
    """
    what, *rest = text.split("\n") if told else text.split("\n")[:1]
    words = " ".join(" ".join(rest).split())
    said = words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"
    return " · ".join(filter(None, (" ".join(when.split()), said, what)))


def ready(
    services: Services,
    case_file_id: UUID,
    wanted: Wanted,
    choices: Sequence[Choice],
    chosen: Collection[str],
) -> Ready:
    """What would leave: shown before it does."""
    from wijkdesk.documents.relocation_paper import relocation_pdf

    some = [choice for choice in choices if choice.key in chosen]
    people = frozenset(
        UUID(hex=choice.key.removeprefix(PERSON))
        for choice in some
        if choice.key.startswith(PERSON)
    )
    wanted = replace(wanted, lines=tuple(choice.naming(people) for choice in some), people=people)
    dossier = services.relocation.dossier(case_file_id, wanted)
    printed = relocation_pdf(dossier)
    return Ready(dossier, printed.pdf, printed.words)


def given(services: Services, case_file_id: UUID, made: Ready, path: Path) -> Given:
    """The package, outside."""
    return services.relocation.give(case_file_id, made.dossier, made.pdf, path)
