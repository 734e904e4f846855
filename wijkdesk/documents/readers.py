"""For whom a plan is printed: each reader gets their own lines of it, and nothing of others.

Pure: the preview and the paper are made from the same answer.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdesk.documents.dutch import listed
from wijkdesk.documents.plan_document import (
    PlanAction,
    PlanDocument,
    PlanGoal,
    PlanReferral,
    PlanSaid,
)
from wijkdesk.vocabulary import DoerKind, ProvisionKind, Rung, SectionKind


class ReaderKind(StrEnum):
    """Lezer van een plan: het gezin, een aanbieder, de backoffice, het dossier."""

    FAMILY = "family"
    PROVIDER = "provider"
    BACK_OFFICE = "back_office"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads it; a provider by name."""

    kind: ReaderKind
    name: str = ""


class PlanBit(StrEnum):
    """Wat er van een plan weggelaten kan zijn."""

    PEOPLE = "people"
    KIN = "kin"
    NETWORK = "network"
    LANGUAGE = "language"
    REASON = "reason"
    SECTIONS = "sections"
    NEEDS = "needs"
    GOALS = "goals"
    ACTIONS = "actions"
    REFERRALS = "referrals"
    REGIE = "regie"
    AGREEMENTS = "agreements"
    SHARING = "sharing"
    OPINIONS = "opinions"
    ROUNDS = "rounds"
    CRISIS = "crisis"
    RIGHTS = "rights"
    SIGNATURES = "signatures"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many of what this reader does not get."""

    bit: PlanBit
    count: int


FAMILY = Reader(ReaderKind.FAMILY)
FILE = Reader(ReaderKind.FILE)
BACK_OFFICE = Reader(ReaderKind.BACK_OFFICE)
_CUSTOM = {Rung.CUSTOM_PROVISION, Rung.PERSONAL_BUDGET}


def for_reader(document: PlanDocument, reader: Reader) -> tuple[PlanDocument, tuple[LeftOut, ...]]:
    """The plan as this reader gets it, and what of it they do not get."""
    if reader.kind in (ReaderKind.FAMILY, ReaderKind.FILE):
        return document, ()
    own = _of_back_office if reader.kind is ReaderKind.BACK_OFFICE else _of_provider
    found = own(document, reader.name)
    return found, _difference(document, found)


def providers(document: PlanDocument) -> tuple[str, ...]:
    """Who has a line in this plan, and can so be its reader."""
    doers = (a for g in document.goals for a in g.actions if a.doer_kind is DoerKind.PROVIDER)
    names = [action.doer for action in doers]
    names += [referral.provider for referral in document.referrals]
    return tuple(dict.fromkeys(name for name in names if name.strip()))


def _of_provider(document: PlanDocument, name: str) -> PlanDocument:
    """Its own actions with the goals they serve, its own referrals, what it may be told."""
    me = _folded(name)
    goals = _goals(document.goals, lambda a: _is_theirs(a, me))
    asked = tuple(r for r in document.referrals if _folded(r.provider) == me)
    told = tuple(s for s in document.may_share if _folded(s.with_whom) == me)
    concerned = _concerned(goals, asked)
    return _bare(
        document,
        concerned,
        born={one.person for one in asked if one.kind is ProvisionKind.CUSTOM},
        for_whom=name,
        goals=goals,
        referrals=asked,
        may_share=told,
    )


def _of_back_office(document: PlanDocument, name: str) -> PlanDocument:
    """Custom provisions: the need, its nature and amount, the goal, and what was considered."""
    del name
    goals = _goals(document.goals, lambda a: a.rung in _CUSTOM)
    asked = tuple(r for r in document.referrals if r.kind is ProvisionKind.CUSTOM)
    wanted = {goal.need for goal in goals} - {""}
    needs = tuple(replace(n, own_words="") for n in document.needs if n.key in wanted)
    concerned = _concerned(goals, asked, (who for need in needs for who in need.people))
    return _bare(
        document,
        concerned,
        born=set(concerned),
        for_whom="de backoffice",
        needs=needs,
        goals=goals,
        referrals=asked,
        sections=tuple(s for s in document.sections if _was_considered(s, concerned)),
    )


def _was_considered(said: PlanSaid, concerned: tuple[str, ...]) -> bool:
    return said.kind is SectionKind.CONSIDERED and said.person in concerned


def _is_theirs(action: PlanAction, me: str) -> bool:
    return action.doer_kind is DoerKind.PROVIDER and _folded(action.doer) == me


def _goals(goals: Iterable[PlanGoal], theirs: Callable[[PlanAction], bool]) -> tuple[PlanGoal, ...]:
    """The goals with such an action, with no other ones: what is agreed between others stays so."""
    found = []
    for goal in goals:
        actions = tuple(action for action in goal.actions if theirs(action))
        if actions:
            found.append(
                replace(goal, actions=actions, accepted_by="", accepted_on=None, closed_reason="")
            )
    return tuple(found)


def _concerned(
    goals: Iterable[PlanGoal], asked: Iterable[PlanReferral], more: Iterable[str] = ()
) -> tuple[str, ...]:
    names = [*(goal.owner for goal in goals), *(one.person for one in asked), *more]
    return tuple(dict.fromkeys(name for name in names if name))


def _bare(
    document: PlanDocument, concerned: tuple[str, ...], *, born: set[str], **theirs: object
) -> PlanDocument:
    """Which plan it is, whom to call, who it is about; and the lines given."""
    people = tuple(person for person in document.people if person.name in concerned)
    whole = PlanDocument(
        household=listed(tuple(person.name for person in people) or concerned),
        file_number=document.file_number,
        version=document.version,
        fixed_on=document.fixed_on,
        waits=document.waits,
        municipality=document.municipality,
        team=document.team,
        regisseur=document.regisseur,
        regisseur_phone=document.regisseur_phone,
        evaluation_on=document.evaluation_on,
        people=tuple(
            replace(one if one.name in born else replace(one, born="", birth_date=None), role=None)
            for one in people
        ),
        rights=(),
    )
    return replace(whole, **theirs)  # type: ignore[arg-type]


def _difference(whole: PlanDocument, part: PlanDocument) -> tuple[LeftOut, ...]:
    before, after = _counted(whole), _counted(part)
    less = (LeftOut(bit, before[bit] - after[bit]) for bit in PlanBit)
    return tuple(one for one in less if one.count > 0)


def _counted(document: PlanDocument) -> dict[PlanBit, int]:
    """How many of each there are."""
    owned = document.homes, document.ties
    return {
        PlanBit.PEOPLE: len(document.people),
        PlanBit.KIN: sum(map(len, owned)),
        PlanBit.NETWORK: len(document.network),
        PlanBit.LANGUAGE: int(bool(document.language or document.interpreter)),
        PlanBit.REASON: int(bool(document.reason)),
        PlanBit.SECTIONS: len(document.sections),
        PlanBit.NEEDS: len(document.needs),
        PlanBit.GOALS: len(document.goals),
        PlanBit.ACTIONS: sum(len(goal.actions) for goal in document.goals),
        PlanBit.REFERRALS: len(document.referrals),
        PlanBit.REGIE: int(bool(document.regie or document.casus_name or document.second_gids)),
        PlanBit.AGREEMENTS: len(document.agreements),
        PlanBit.SHARING: len(document.sharing) + len(document.may_share),
        PlanBit.OPINIONS: len(document.opinions),
        PlanBit.ROUNDS: len(document.rounds),
        PlanBit.CRISIS: len(document.crisis),
        PlanBit.RIGHTS: len(document.rights),
        PlanBit.SIGNATURES: len(document.signatures),
    }


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
