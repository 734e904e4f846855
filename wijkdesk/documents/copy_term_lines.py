"""The statutory terms of a file as lines of a copy: when each began and ended, and why."""

from collections.abc import Iterator

from wijkdesk.documents.copy_line import CopyLine, Part, text_of, values_of
from wijkdesk.documents.dutch import day
from wijkdesk.documents.letter_fields import GROUNDS
from wijkdesk.documents.setting import joined
from wijkdesk.law.running import PauseRow, RunningTerm
from wijkdesk.services.file_copies import Gathered
from wijkdesk.vocabulary import CompartmentKind, Law, TermResult

RESULTS = {
    TermResult.DONE: "gedaan",
    TermResult.WITHDRAWN: "ingetrokken",
    TermResult.NOT_NEEDED: "niet meer nodig",
    TermResult.MISTAKE: "hoort niet bij dit dossier",
}


def term_lines(found: Gathered) -> Iterator[CopyLine]:
    """A line for each term that runs or of which somebody decided something."""
    for term in found.terms:
        readers = CompartmentKind.PW if term.rule.law is Law.PW else CompartmentKind.TEAM
        text = text_of(f"Termijn: {term.rule.name}", term.rule.article, *_said(term))
        yield CopyLine(f"term:{term.key}", Part.COURSE, text, day(term.trigger_on), readers=readers)


def _said(term: RunningTerm) -> Iterator[str]:
    end = day(term.end) if term.end else "nog niet bekend"
    yield values_of(("Laatste dag", end))
    for pause in term.pauses:
        yield _pause(pause)
    for row in term.rows:
        yield values_of(
            ("Begonnen door", row.trigger_note or ""),
            ("Verlengd tot", day(row.extended_to) if row.extended_to else ""),
            ("Waarom verlengd", row.extend_reason or ""),
            ("Ingebrekestelling", day(row.notice_on) if row.notice_on else ""),
            ("Afgesloten", day(row.stopped_on) if row.stopped_on else ""),
            ("Hoe", joined(RESULTS.get(row.result, "") if row.result else "", row.stop_note or "")),
        )


def _pause(row: PauseRow) -> str:
    until = f"tot en met {day(row.until)}" if row.until else ""
    ended = f"voorbij op {day(row.ended_on)}" if row.ended_on else ""
    why = GROUNDS.get(row.ground, "")
    since = f"vanaf {day(row.pause.first)}"
    return values_of(("Stond stil", ", ".join(filter(None, (since, until, ended, why, row.note)))))
