"""What a fixed version of a plan keeps: its words, exactly as they go on paper, and their hash."""

from datetime import date
from hashlib import blake2b

import msgspec

from wijkdesk.services.plan_parts import PlanCrisis, PlanOpinion, PlanSaid, PlanSharing
from wijkdesk.services.plan_picture import PlanHelper, PlanHome, PlanTie
from wijkdesk.services.plan_rounds import PlanEvaluation
from wijkdesk.vocabulary import (
    DateCertainty,
    DoerKind,
    GoalStatus,
    HouseholdRole,
    Interpreter,
    Law,
    LifeArea,
    NetworkKind,
    PlanForm,
    ProvisionKind,
    ReferralStatus,
    RegieLevel,
    Rung,
)


class PlanPerson(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody of the household. `key` is which row it was made from, in each part of a plan."""

    name: str
    role: HouseholdRole | None
    birth_date: date | None
    birth_certainty: DateCertainty | None
    own_script: str | None
    key: str = ""


class PlanNeed(msgspec.Struct, frozen=True, omit_defaults=True):
    """A need, with nature and amount."""

    person: str | None
    life_area: LifeArea | None
    law: Law | None
    own_words: str
    nature: str
    amount: str
    key: str = ""


class PlanAction(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who does what."""

    text: str
    doer_kind: DoerKind | None
    doer_name: str | None
    start: date | None
    due: date | None
    rung: Rung | None
    key: str = ""
    provision: str = ""
    tie: NetworkKind | None = None
    """Who the doer is to the household, where that is somebody around it."""


class PlanGoal(msgspec.Struct, frozen=True, omit_defaults=True):
    """A goal with its actions; `need` is the key of the need it answers."""

    text: str
    owner: str | None
    life_area: LifeArea | None
    law: Law | None
    measure: str | None
    due: date | None
    actions: tuple[PlanAction, ...]
    key: str = ""
    need: str = ""
    result: str = ""
    scale_start: int | None = None
    scale_target: int | None = None
    accepted_by: str | None = None
    accepted_on: date | None = None
    status: GoalStatus | None = None
    """How it ended; nothing while it is open."""
    closed_reason: str = ""


class PlanReferral(msgspec.Struct, frozen=True, omit_defaults=True):
    """A referral as far as the household needs to know it."""

    provision: str
    provider: str
    kind: ProvisionKind
    person: str | None
    question: str
    status: ReferralStatus
    key: str = ""


class PlanContent(msgspec.Struct, frozen=True, omit_defaults=True):
    """The whole plan; what is hashed is exactly what is printed (decision 10).

    What has a default here came later: a version that was fixed before reads as if it was empty,
    and keeps its hash.
    """

    title: str
    file_number: str
    place: str | None
    municipality: str
    complaints_to: str | None
    team: str | None
    team_phone: str | None
    regisseur: str | None
    regisseur_phone: str | None
    second: str | None
    language: str | None
    interpreter: Interpreter | None
    people: tuple[PlanPerson, ...]
    reason: str
    needs: tuple[PlanNeed, ...]
    goals: tuple[PlanGoal, ...]
    referrals: tuple[PlanReferral, ...]
    agreements: str
    sharing: str
    evaluation_on: date | None
    form: PlanForm | None = None
    shown: str = ""
    regie_level: RegieLevel | None = None
    casus_name: str = ""
    casus_phone: str = ""
    sections: tuple[PlanSaid, ...] = ()
    opinions: tuple[PlanOpinion, ...] = ()
    may_share: tuple[PlanSharing, ...] = ()
    crisis: tuple[PlanCrisis, ...] = ()
    homes: tuple[PlanHome, ...] = ()
    ties: tuple[PlanTie, ...] = ()
    network: tuple[PlanHelper, ...] = ()
    evaluations: tuple[PlanEvaluation, ...] = ()


def encode(content: PlanContent) -> str:
    """The content as it is kept: JSON in the order of the fields above."""
    return msgspec.json.encode(content).decode()


def decode(kept: str) -> PlanContent:
    """A fixed version as it was."""
    return msgspec.json.decode(kept, type=PlanContent)


def is_same(now: PlanContent, kept: str) -> bool:
    """Whether the plan says now what a version says.

    Of before keys and the picture of the household were kept these are left out on both sides.
    """
    if encode(now) == kept:
        return True
    before = decode(kept)
    return not has_keys(before) and encode(_without_keys(now)) == kept


def has_keys(content: PlanContent) -> bool:
    """Whether it knows of each line which row it was: not of before keys were kept."""
    keys = [p.key for p in content.people] + [g.key for g in content.goals]
    return any(keys) or any(n.key for n in content.needs)


def _without_keys(content: PlanContent) -> PlanContent:
    bare = msgspec.structs.replace
    return bare(
        content,
        people=tuple(bare(p, key="") for p in content.people),
        needs=tuple(bare(n, key="") for n in content.needs),
        goals=tuple(
            bare(g, key="", need="", actions=tuple(bare(a, key="") for a in g.actions))
            for g in content.goals
        ),
        referrals=tuple(bare(r, key="") for r in content.referrals),
        homes=(),
        ties=(),
        network=(),
    )


def content_hash(kept: str) -> str:
    """The hash printed in the foot of the plan (BLAKE2b, 128 bits, hex)."""
    return blake2b(kept.encode(), digest_size=16).hexdigest()
