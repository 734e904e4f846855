"""What a copy of a file is made of: its lines, what is marked in them, and the paper.

Off the interface thread: a file of years has thousands of lines.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from wijkdesk.services.file_copies import Gathered
from wijkdesk.services.house import Services
from wijkdesk.ui.paper import Paper, named

if TYPE_CHECKING:
    from wijkdesk.documents.copy_line import CopyLine
    from wijkdesk.documents.third_parties import Mark


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A file as it is looked through for one asker."""

    found: Gathered
    lines: "tuple[CopyLine, ...]"
    marks: "tuple[Mark, ...]"


def look_through(services: Services, case_file_id: UUID, person_id: UUID) -> Reviewed:
    """Gather it and find what is about others."""
    from wijkdesk.documents.copy_lines import copy_lines
    from wijkdesk.documents.third_parties import marks

    found = services.copies.gather(case_file_id, person_id)
    lines = copy_lines(found)
    return Reviewed(found, lines, marks(found, lines))


def make_copy(services: Services, case_file_id: UUID, person_id: UUID) -> Paper:
    """The copy as PDF; raises "copy_undecided" while something was not looked at.

    Everything is read anew: what came in meanwhile is looked through too.
    """
    from wijkdesk.documents.copy_document import copy_document
    from wijkdesk.documents.file_copy import file_copy_pdf

    seen = look_through(services, case_file_id, person_id)
    document = copy_document(seen.found, seen.lines, seen.marks, seen.found.decided)
    services.copies.making(case_file_id)
    return named(file_copy_pdf(document), f"kopie-dossier-{document.number}-{document.on:%Y-%m-%d}")
