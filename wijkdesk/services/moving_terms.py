"""What was decided of the terms of an application, and where that lies: for who reads that."""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.law.running import turns_of
from wijkdesk.models.all import (
    BackOfficeRequest,
    Compartment,
    Paper,
    PaperStep,
    Suspension,
    Term,
)
from wijkdesk.protocol.moving import below
from wijkdesk.services.term_table import in_use
from wijkdesk.storage import moved
from wijkdesk.vocabulary import CompartmentKind, Law

_WIDE = frozenset({CompartmentKind.SHARED, CompartmentKind.TEAM})
Placed = tuple[Any, UUID]
"""A row, and the container that it goes to."""


def decided_of(session: Session, requests: Iterable[BackOfficeRequest]) -> list[Term]:
    """What was decided of the terms that these applications began, each time that they did."""
    roots = [row.came_from or row.id for row in requests]
    begun = [*roots, *chain.from_iterable(turns_of(root) for root in roots)]
    query = select(Term).where(Term.event_id.in_(begun), ~Term.deleted).order_by(Term.id)
    return list(session.scalars(query)) if roots else []


def along(session: Session, requests: Collection[BackOfficeRequest], part: UUID) -> list[Placed]:
    """What goes along with these applications, when they go there; not what is there already.

    Of what the family reads the decisions lie with the team, or in the part of their own law.
    """
    found: list[Placed] = []
    for term in decided_of(session, requests):
        home = _home(session, term, part)
        if home != term.container_id:
            found.append((term, home))
        known = moved.names(session, Term, term.id)
        paused = select(Suspension).where(Suspension.term_id.in_(known), ~Suspension.deleted)
        for row in session.scalars(paused.order_by(Suspension.id)):
            if home != row.container_id:
                found.append((row, home))
            there = _letter_part(session, home, part)
            letters = _letters(session, row)
            found += [(one, there) for one in letters if one.container_id != there]
    return found


def twice(session: Session, requests: Collection[BackOfficeRequest], part: UUID) -> list[Any]:
    """What was decided of these applications in this part, and stands in another part too."""
    found: list[Any] = []
    for term in decided_of(session, requests):
        if term.container_id != part:
            continue
        if not moved.goes_on(session, "term", term.id, {"came_from": _hex(term.came_from)}):
            continue
        paused = select(Suspension).where(Suspension.term_id == term.id, ~Suspension.deleted)
        held = list(session.scalars(paused))
        letters = [one for row in held for one in _letters(session, row)]
        found += [term, *held, *(one for one in letters if one.container_id == part)]
    return found


def narrowed(
    session: Session, requests: Collection[BackOfficeRequest], was: UUID, part: UUID
) -> list[Placed]:
    """What goes along when of two applications the one of fewer readers stays.

    When the other one stays it stays where it is: nobody reads it who did not.
    """
    wide, narrow = _kind(session, was), _kind(session, part)
    if wide is None or narrow is None or narrow not in below(wide):
        return []
    return along(session, requests, part)


def _hex(row_id: UUID | None) -> str | None:
    return row_id.hex if row_id is not None else None


def _letters(session: Session, row: Suspension) -> Iterator[Any]:
    """The letter in which it was told, and how that went out."""
    if row.paper_id is None:
        return
    known = moved.names(session, Paper, row.paper_id)  # it may have gone where this stayed
    yield from session.scalars(select(Paper).where(Paper.id.in_(known), ~Paper.deleted))
    sent = select(PaperStep).where(PaperStep.paper_id.in_(known), ~PaperStep.deleted)
    yield from session.scalars(sent)


def letter_home(session: Session, row: Suspension) -> UUID | None:
    """Where the letter lies that tells a suspension: with its application, when it has one.

    None: nothing says otherwise, so where the letters of the file lie.
    """
    term = session.get(Term, row.term_id)
    if term is None:
        return None
    requests = select(BackOfficeRequest).where(
        BackOfficeRequest.case_file_id == row.case_file_id, ~BackOfficeRequest.deleted
    )
    for request in session.scalars(requests):
        first = request.came_from or request.id
        if term.event_id == first or term.event_id in turns_of(first):
            return _letter_part(session, row.container_id, request.container_id)
    return None if _kind(session, row.container_id) in _WIDE else row.container_id


def _letter_part(session: Session, decided: UUID, part: UUID) -> UUID:
    """With its application, which the family may read, unless it was decided for fewer."""
    return part if _kind(session, decided) in _WIDE else decided


def _home(session: Session, term: Term, part: UUID) -> UUID:
    """Where a decision lies of what lies in this part; the same as when it is decided there."""
    if _kind(session, part) is not CompartmentKind.SHARED:
        return part
    own = _kind(session, term.container_id)
    kept = {CompartmentKind.TEAM}
    if any(one.id == term.rule and one.law is Law.PW for one in in_use(session).rules):
        kept.add(CompartmentKind.PW)
    if own in kept:
        return term.container_id
    team = select(Compartment.id).where(
        Compartment.case_file_id == term.case_file_id,
        Compartment.kind == CompartmentKind.TEAM,
        ~Compartment.deleted,
    )
    return session.scalar(team.limit(1)) or part


def _kind(session: Session, container_id: UUID) -> CompartmentKind | None:
    return session.scalar(select(Compartment.kind).where(Compartment.id == container_id))
