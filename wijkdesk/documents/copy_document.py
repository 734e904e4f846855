"""A copy of a file as it goes on paper: what was decided is done to the lines, and counted."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from wijkdesk.documents.blacked_text import without
from wijkdesk.documents.copy_line import CopyLine, Part
from wijkdesk.documents.third_parties import Mark, MarkKind
from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.file_copies import Decided, Footing, Gathered
from wijkdesk.vocabulary import CopyChoice, CopyReason

UNASKED = Decided(CopyChoice.OUT, CopyReason.SAFETY)
"""What lies in a closed part stays out until somebody said that it goes along."""


@dataclass(frozen=True, slots=True)
class CopyText:
    """One line on paper; one that is out says only that, and why."""

    when: str
    text: str
    reason: CopyReason | None = None


@dataclass(frozen=True, slots=True)
class CopyPart:
    """A part with its lines."""

    title: str
    lines: tuple[CopyText, ...]


@dataclass(frozen=True, slots=True)
class CopyDocument:
    """All that is on paper. `gone` counts places and lines by the reason why they are not."""

    asker: str
    footing: Footing
    about: tuple[str, ...]
    young: tuple[str, ...]
    household: str
    number: str
    team: str
    team_phone: str
    municipality: str
    complaints_to: str
    on: date
    parts: tuple[CopyPart, ...]
    gone: tuple[tuple[CopyReason, int], ...]


def choice_for(mark: Mark, decided: Mapping[str, Decided]) -> Decided | None:
    """What happens with a mark; None while nobody decided and somebody has to."""
    found = decided.get(mark.key)
    return UNASKED if found is None and mark.kind is MarkKind.CLOSED_PART else found


def undecided(marks: Iterable[Mark], decided: Mapping[str, Decided]) -> tuple[Mark, ...]:
    """The marks about which somebody still has to decide; none in a line that is out anyhow."""
    marks = tuple(marks)
    out = _out(marks, decided)
    return tuple(m for m in marks if m.line not in out and choice_for(m, decided) is None)


def copy_document(
    found: Gathered,
    lines: Iterable[CopyLine],
    marks: Iterable[Mark],
    decided: Mapping[str, Decided],
) -> CopyDocument:
    """Do what was decided; raises "copy_undecided" while a mark was not looked at."""
    marks = tuple(marks)
    left = undecided(marks, decided)
    if left:
        raise RuleBrokenError("copy_undecided", count=len(left))
    out = _out(marks, decided)
    # What is out of this part leaves no gap and is not counted: that it was there tells too much.
    lines = tuple(lines)
    silent = {line.key for line in lines if line.part is Part.SAFETY and line.key in out}
    lines = tuple(line for line in lines if line.key not in silent)
    out = {key: reason for key, reason in out.items() if key not in silent}
    marks = tuple(mark for mark in marks if mark.line not in silent)
    black: dict[str, list[tuple[int, int]]] = {}
    gone: Counter[CopyReason] = Counter(out.values())
    for mark in marks:
        choice = choice_for(mark, decided)
        if mark.line not in out and choice is not None and choice.choice is CopyChoice.BLACK:
            black.setdefault(mark.line, []).append((mark.start, mark.end))
            gone[choice.reason or CopyReason.OTHER_PERSON] += 1
    parts: dict[Part, list[CopyText]] = {}
    for line in lines:
        kept = parts.setdefault(line.part, [])
        if line.key in out:
            # One after the other for the same reason are one gap: how many there were tells too.
            if not kept or kept[-1].reason is not out[line.key]:
                kept.append(CopyText("", "", out[line.key]))
        else:
            kept.append(CopyText(line.when, without(line.text, black.get(line.key, ()))))
    view, town = found.view, found.municipality
    return CopyDocument(
        asker=found.asker.name,
        footing=found.asker.footing,
        about=found.asker.about_names,
        young=found.asker.young,
        household=view.title,
        number=view.number,
        team=view.team or "",
        team_phone=found.team_phone,
        municipality=town.name,
        complaints_to=town.complaints_to or "",
        on=found.on,
        parts=tuple(CopyPart(str(part), tuple(some)) for part, some in parts.items()),
        gone=tuple((reason, gone[reason]) for reason in CopyReason if gone[reason]),
    )


def _out(marks: Iterable[Mark], decided: Mapping[str, Decided]) -> dict[str, CopyReason]:
    """The lines that do not go along, each with the first reason for it."""
    found: dict[str, CopyReason] = {}
    for mark in marks:
        choice = choice_for(mark, decided)
        if choice is not None and choice.choice is CopyChoice.OUT:
            found.setdefault(mark.line, choice.reason or CopyReason.OTHER_PERSON)
    return found
