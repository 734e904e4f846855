"""The parts of a plan that stand beside its goals, from what a version keeps to what is set."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from wijkdesk.documents.dutch import SECTIONS, day, language_word
from wijkdesk.documents.plan_document import (
    PlanCrisis,
    PlanFigure,
    PlanHelper,
    PlanHome,
    PlanOpinion,
    PlanPerson,
    PlanRound,
    PlanSaid,
    PlanSharing,
    PlanTie,
)
from wijkdesk.services import plan_content
from wijkdesk.services.plan_content import PlanContent
from wijkdesk.vocabulary import (
    Custody,
    DateCertainty,
    PlanForm,
    RelationKind,
    ScoreBy,
)


def parts_of(content: PlanContent) -> dict[str, Any]:
    """The fields of PlanDocument that are here."""
    names = {person.key: person.name for person in content.people if person.key}
    return {
        "form": content.form,
        "empty": tuple(_empty(content)),
        "regie": content.regie_level,
        "casus_name": content.casus_name,
        "casus_phone": content.casus_phone,
        "homes": _homes(content, names),
        "ties": _ties(content, names),
        "network": tuple(
            PlanHelper(name=n.name, kind=n.kind, does=n.does, often=n.often, phone=n.phone)
            for n in content.network
        ),
        "sections": tuple(
            PlanSaid(
                kind=s.kind,
                text=s.text,
                said_by=s.said_by,
                person=s.person or "",
                since_when=s.since_when,
                effect=s.effect,
            )
            for s in content.sections
        ),
        "may_share": tuple(
            PlanSharing(
                what=s.what,
                with_whom=s.with_whom,
                person=s.person or "",
                ground=s.ground,
                until=s.until,
            )
            for s in content.may_share
        ),
        "opinions": tuple(
            PlanOpinion(
                person=o.person,
                text=o.text,
                said_on=o.said_on,
                original=o.original,
                language=language_word(o.language),
            )
            for o in content.opinions
        ),
        "rounds": tuple(
            PlanRound(
                held_on=e.held_on,
                present=e.present,
                text=e.text,
                figures=tuple(
                    PlanFigure(
                        goal=s.goal,
                        score=s.score,
                        by_family=s.scored_by is ScoreBy.CLIENT,
                        person=s.person or "",
                        note=s.note,
                    )
                    for s in e.scores
                ),
            )
            for e in content.evaluations
        ),
        "crisis": tuple(
            PlanCrisis(
                person=c.person or "",
                signs=c.signs,
                helps=c.helps,
                call_whom=c.call_whom,
                avoid=c.avoid,
                agreed_on=c.agreed_on,
            )
            for c in content.crisis
        ),
    }


def _empty(content: PlanContent) -> Iterator[str]:
    """Parts of the chosen set that say nothing; a light plan says only what it has."""
    filled = {str(said.kind) for said in content.sections}
    others = {
        "regie": ("Wie voert de regie", content.regie_level or content.casus_name),
        "agreements": ("Afspraken", content.agreements.strip()),
        "sharing": ("Wie mag wat weten", content.sharing.strip() or content.may_share),
        "crisis": ("Crisiskaart", content.crisis),
        "opinions": ("Wat vindt u van dit plan", content.opinions),
    }
    parts = {str(kind): (title, kind in filled) for kind, title in SECTIONS.items()} | others
    wanted = {PlanForm.HEAVY: set(parts), PlanForm.OWN: set(content.shown.split())}
    chosen = wanted.get(content.form, set()) if content.form else set()
    yield from (title for code, (title, says) in parts.items() if code in chosen and not says)


def person_of(person: plan_content.PlanPerson) -> PlanPerson:
    """Somebody of the household, with the birth date in words."""
    born = born_on(person.birth_date, person.birth_certainty) if person.birth_date else ""
    return PlanPerson(
        name=person.name,
        role=person.role,
        born=born,
        birth_date=person.birth_date,
        birth_certainty=person.birth_certainty,
        own_script=person.own_script or "",
    )


def born_on(born: date, certainty: DateCertainty | None) -> str:
    """A birth date as far as it is known."""
    if certainty is DateCertainty.DAY_UNKNOWN:
        return f"{day(born).split(' ', 1)[1]}, dag onbekend"
    if certainty is DateCertainty.MONTH_UNKNOWN:
        return f"{born.year}, dag en maand onbekend"
    return "onbekend" if certainty is DateCertainty.UNKNOWN else day(born)


def _homes(content: PlanContent, names: Mapping[str, str]) -> tuple[PlanHome, ...]:
    """One home without a name of its own says no more than the list of people does."""
    homes = [home for home in content.homes if home.people or home.name]
    if len(homes) == 1 and homes[0].name in {"", content.title}:
        return ()
    return tuple(
        PlanHome(
            name=home.name,
            people=tuple(
                PlanPerson(name=names[key], role=role) for key, role in home.people if key in names
            ),
        )
        for home in homes
    )


def _ties(content: PlanContent, names: Mapping[str, str]) -> tuple[PlanTie, ...]:
    """What is the same of one person over several is said once."""
    found: dict[tuple[str, RelationKind, Custody | None], list[str]] = {}
    for tie in content.ties:
        if tie.person in names and tie.other in names:
            same = (tie.person, tie.kind, tie.custody)
            found.setdefault(same, []).append(names[tie.other])
    return tuple(
        PlanTie(person=names[person], kind=kind, others=tuple(others), custody=custody)
        for (person, kind, custody), others in found.items()
    )
