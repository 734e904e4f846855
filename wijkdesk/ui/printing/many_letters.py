"""Letters to many families: each made from its own file, and what is wrong with which of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import FileLine
from wijkdesk.services.house import Services
from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.ui.letter_papers import drafted, open_ends, printed
from wijkdesk.ui.paper import Paper
from wijkdesk.vocabulary import PaperKind


@dataclass(frozen=True, slots=True)
class OneLetter:
    """A letter to one family. `problems` keep it out of the job until somebody wants it there.

    `blocked`: it cannot go at all, because nobody can read it or something is not filled in.
    """

    case_file_id: UUID
    title: str
    to: str = ""
    problems: tuple[str, ...] = ()
    blocked: bool = False
    paper: Paper | None = None
    paper_id: UUID | None = None
    subject: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether it goes along without a further word."""
        return not self.problems and self.paper is not None


def letters_to(
    services: Services, template: TemplateView, lines: Sequence[FileLine]
) -> list[OneLetter]:
    """A letter to each of these families; off the interface thread."""
    known = services.letters.of_many([line.case_file_id for line in lines])
    found = []
    for line in lines:
        facts = known.get(line.case_file_id)
        to = facts.usual(template.kind) if facts else None
        if facts is None or to is None:
            found.append(OneLetter(line.case_file_id, line.title, "", (_nobody(),), blocked=True))
            continue
        text, paper_id = drafted(template, facts, to), fresh_id()
        paper = printed(facts, to, text, paper_id, template.language)
        found.append(
            OneLetter(
                line.case_file_id,
                facts.title,
                to.name,
                tuple(open_ends(text.empty, to)),
                blocked=bool(text.empty),
                paper=paper,
                paper_id=paper_id,
                subject=text.subject,
            )
        )
    return found


def kept(one: OneLetter, template: TemplateView) -> Printed:
    """A letter as its file keeps it."""
    if one.paper is None or one.paper_id is None:
        raise ValueError("there is no such letter")
    return Printed(
        one.paper_id,
        PaperKind.LETTER,
        one.subject,
        template.edition_id or template.series_id,
        one.to,
        template.language,
        text="\n\n".join(one.paper.words),
    )


def _nobody() -> str:
    return QCoreApplication.translate(
        "ManyLetters", "Er is niemand aan wie deze brief kan gaan, of u ziet dit dossier niet meer."
    )
