"""What people themselves say of how it goes, per life area."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import SelfEstimate
from wijkdesk.storage import same_people
from wijkdesk.vocabulary import LifeArea, SelfScore


@dataclass(frozen=True, slots=True)
class Estimate:
    """One figure on one day; `wrong` says why it is not right."""

    id: UUID
    score: SelfScore
    said_on: date
    note: str
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Trend:
    """The figures of one person for one life area, the oldest first; one for each day.

    Those of `wrong` were taken back. Somebody of whom all were taken back has no `said` at all.
    """

    person_id: UUID
    person: str
    life_area: LifeArea
    said: tuple[Estimate, ...]
    wrong: tuple[Estimate, ...] = ()


def of_file(session: Session, case_file_id: UUID, shared: UUID) -> tuple[Trend, ...]:
    """The lines of a file by person and life area; of one day the last figure counts."""
    query = (
        select(SelfEstimate)
        .where(
            SelfEstimate.case_file_id == case_file_id,
            SelfEstimate.container_id == shared,
            ~SelfEstimate.deleted,
        )
        .order_by(SelfEstimate.said_on, SelfEstimate.id)
    )
    found = session.scalars(query).all()
    if not found:
        return ()
    names, stands = same_people.names(session, shared), same_people.merged(session, [shared])
    lines: dict[tuple[UUID, LifeArea], dict[date, Estimate]] = {}
    wrong: dict[tuple[UUID, LifeArea], list[Estimate]] = {}
    for row in found:
        if row.score not in list(SelfScore) or row.life_area not in list(LifeArea):
            continue  # a word of a newer release
        key = stands.get(row.person_id, row.person_id), row.life_area
        said = Estimate(row.id, row.score, row.said_on, row.note, row.wrong or "")
        right = lines.setdefault(key, {})
        if said.wrong:
            wrong.setdefault(key, []).append(said)
        else:
            right[row.said_on] = said
    order = {area: number for number, area in enumerate(LifeArea)}
    return tuple(
        Trend(
            person,
            names.get(person, ""),
            area,
            tuple(lines[person, area].values()),
            tuple(wrong.get((person, area), ())),
        )
        for person, area in sorted(lines, key=lambda k: (names.get(k[0], ""), k[0], order[k[1]]))
    )
