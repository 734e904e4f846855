"""What a printed ondersteuningsplan is made from; every text may be empty."""

from dataclasses import dataclass
from datetime import date

from wijkdesk.documents.plan_rights import STANDARD_RIGHTS, PlanRight
from wijkdesk.vocabulary import (
    AgreementAnswer,
    AgreementMethod,
    Custody,
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
    RelationKind,
    Rung,
    SectionKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPerson:
    """Somebody of the household. There is no field for a BSN: it is never printed."""

    name: str
    role: HouseholdRole | None = None
    born: str = ""
    """In words, because a birth date may be uncertain: "2018, dag onbekend"."""
    birth_date: date | None = None
    birth_certainty: DateCertainty | None = None
    """The same for another language."""
    own_script: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHome:
    """One of the homes of a file, with who lives there."""

    name: str
    people: tuple[PlanPerson, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTie:
    """What somebody is to others, with the gezag over them."""

    person: str
    kind: RelationKind
    others: tuple[str, ...]
    custody: Custody | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHelper:
    """Somebody around the household."""

    name: str
    kind: NetworkKind | None = None
    does: str = ""
    often: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSaid:
    """What somebody said in one of the sections: who, about whom, since when, what it leads to."""

    kind: SectionKind
    text: str
    said_by: str = ""
    person: str = ""
    since_when: str = ""
    effect: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOpinion:
    """What somebody thinks of the plan, literally, and the same in their own language."""

    person: str
    text: str
    said_on: date | None = None
    original: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSharing:
    """What may be told, to whom, about whom, on what ground and until when."""

    what: str
    with_whom: str = ""
    person: str = ""
    ground: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCrisis:
    """The crisis card of one person."""

    person: str = ""
    signs: str = ""
    helps: str = ""
    call_whom: str = ""
    avoid: str = ""
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNeed:
    """Behoefte: nature and amount, before any solution."""

    nature: str
    amount: str = ""
    own_words: str = ""
    """As somebody of the household said it, where `nature` says it otherwise."""
    people: tuple[str, ...] = ()
    life_area: LifeArea | None = None
    law: Law | None = None
    key: str = ""
    """Which row it was made from, so that a goal can say what it is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAction:
    """Actie: one sentence with a verb, one doer."""

    sentence: str
    doer: str = ""
    doer_kind: DoerKind | None = None
    start: date | None = None
    due: date | None = None
    rung: Rung | None = None
    provision: str = ""
    tie: NetworkKind | None = None
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanGoal:
    """Doel, in the words of who owns it."""

    words: str
    owner: str = ""
    life_area: LifeArea | None = None
    law: Law | None = None
    measure: str = ""
    due: date | None = None
    result: str = ""
    scale_start: int | None = None
    scale_target: int | None = None
    accepted_by: str = ""
    accepted_on: date | None = None
    status: GoalStatus | None = None
    closed_reason: str = ""
    need: str = ""
    """The key of the need that it answers."""
    key: str = ""
    actions: tuple[PlanAction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFigure:
    """A figure for a goal, by its key; of the household or of the guide."""

    goal: str
    score: int
    by_family: bool
    person: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRound:
    """One time that we looked back together."""

    held_on: date
    present: str = ""
    text: str = ""
    figures: tuple[PlanFigure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReferral:
    """Verwijzing, as the household needs to know it."""

    provision: str
    provider: str = ""
    kind: ProvisionKind | None = None
    person: str = ""
    purpose: str = ""
    status: ReferralStatus | None = None
    status_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAnswer:
    """What somebody said of the plan; `by` is who said it for a child."""

    answer: AgreementAnswer
    method: AgreementMethod
    given_on: date
    by: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanApproval:
    """A colleague who approved it."""

    on: date
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSignature:
    """One person's agreement: what they answered, else an empty line to sign on."""

    name: str
    role: str = ""
    also_for: tuple[str, ...] = ()
    """Children for whom they sign too."""
    answers: tuple[PlanAnswer, ...] = ()
    drawn: tuple[str, ...] = ()
    """What was drawn on the screen, as strokes in text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDocument:
    """One version of the plan of one household, or its concept."""

    household: str
    file_number: str
    for_whom: str = ""
    """Who gets only their own lines of it; the household gets all."""
    version: str | None = None
    """"v1-7F3K"; None while the plan is a concept."""
    content_hash: str = ""
    version_reason: str = ""
    """Why there is another version than the first."""
    approvals: tuple[PlanApproval, ...] = ()
    waits: bool = False
    """A colleague did not approve it yet: as a concept to whoever gets it."""
    sent_back: bool = False
    """A colleague wants something in it otherwise."""
    beside: tuple[str, ...] = ()
    """Versions that stand beside this one until the regisseur chose."""
    fixed_on: date | None = None
    """The day it was fixed; of a concept the day it was printed."""
    place: str = ""
    municipality: str = ""
    team: str = ""
    regisseur: str = ""
    regisseur_phone: str = ""
    second_gids: str = ""
    second_gids_phone: str = ""
    form: PlanForm | None = None
    empty: tuple[str, ...] = ()
    """Parts of the chosen set that say nothing, in words."""
    regie: RegieLevel | None = None
    casus_name: str = ""
    casus_phone: str = ""
    language: str = ""
    interpreter: Interpreter | None = None
    people: tuple[PlanPerson, ...] = ()
    homes: tuple[PlanHome, ...] = ()
    ties: tuple[PlanTie, ...] = ()
    network: tuple[PlanHelper, ...] = ()
    reason: str = ""
    sections: tuple[PlanSaid, ...] = ()
    needs: tuple[PlanNeed, ...] = ()
    goals: tuple[PlanGoal, ...] = ()
    referrals: tuple[PlanReferral, ...] = ()
    evaluation_on: date | None = None
    rounds: tuple[PlanRound, ...] = ()
    agreements: tuple[str, ...] = ()
    sharing: tuple[str, ...] = ()
    may_share: tuple[PlanSharing, ...] = ()
    opinions: tuple[PlanOpinion, ...] = ()
    crisis: tuple[PlanCrisis, ...] = ()
    numbers: tuple[str, ...] = ()
    """Whom to call now, for on the crisis cards: those of the day of printing."""
    rights: tuple[PlanRight, ...] = STANDARD_RIGHTS
    signatures: tuple[PlanSignature, ...] = ()
    sign_code: str = ""
    """By which the signed paper is known again when it comes back as a scan."""
