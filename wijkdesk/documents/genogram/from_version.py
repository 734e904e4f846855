"""The family as a fixed version of a plan keeps it: drawn again from that, whatever came later."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID, uuid5

from wijkdesk.documents.genogram.custody import OF_AGE
from wijkdesk.documents.genogram.figures import Bond, Charge, Family, Figure, Home, Shape, Tie
from wijkdesk.documents.genogram.from_file import BY_ROLE, LEVELS
from wijkdesk.law.age import whole_years
from wijkdesk.services.plan_content import PlanContent, PlanPerson
from wijkdesk.vocabulary import DateCertainty

_SPACE = UUID("7a4c2f6e-0d0b-4a54-9f0b-3c1c4a0f6b52")
"""Of people in a version that was fixed before rows had a key: their name says who it is."""


def family_kept(content: PlanContent, on: date) -> Family:
    """Who was there, who belonged to whom, who lived together, who had gezag."""
    figures = tuple(_figure(person, on) for person in content.people)
    young = {f.id for f in figures if not f.age or int(f.age) < OF_AGE}
    ties = [(UUID(hex=tie.person), UUID(hex=tie.other), tie) for tie in content.ties]
    return Family(
        figures,
        tuple(Bond(one, other, Tie(tie.kind.value)) for one, other, tie in ties),
        tuple(_homes(content, {figure.id for figure in figures})),
        tuple(
            Charge(other, one, tie.custody)
            for one, other, tie in ties
            if tie.custody and other in young
        ),
    )


def _homes(content: PlanContent, drawn: set[UUID]) -> Iterator[Home]:
    for home in content.homes:
        inside = frozenset(UUID(hex=key) for key, _role in home.people) & drawn
        if inside:
            yield Home(home.name or content.title, inside)


def _figure(person: PlanPerson, on: date) -> Figure:
    sure = person.birth_certainty is not DateCertainty.UNKNOWN
    born = person.birth_date if sure else None
    unborn = born is not None and born > on
    age = str(whole_years(born, on)) if born and not unborn else ""
    shape = BY_ROLE.get(person.role) if person.role else None
    return Figure(
        UUID(hex=person.key) if person.key else uuid5(_SPACE, person.name),
        person.name,
        str(born.year) if born else "",
        age,
        Shape.TRIANGLE if unborn else shape or Shape.DIAMOND,
        born=born,
        level=LEVELS.get(person.role) if person.role else None,
    )
