"""A value as it travels (a code, a day, an id) in the words that a gids would write."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from wijkdesk.ui.language import birth_text
from wijkdesk.ui.referral_terms import code_words
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import (
    ActionStatus,
    AddressKind,
    AgeBand,
    AgreementAnswer,
    AgreementMethod,
    AskedBy,
    Awareness,
    BsnStatus,
    Channel,
    ClosingReason,
    ConsultOutcome,
    CostKind,
    Custody,
    DateCertainty,
    DocumentKind,
    DoerKind,
    DutyKind,
    FamilyPlanAnswer,
    FamilyPlanSkip,
    Gender,
    GoalStatus,
    HouseholdRole,
    IdentityKind,
    IntegrationRoute,
    Interpreter,
    InterpreterKind,
    Law,
    LifeArea,
    Load,
    MeetingParty,
    MeetingStatus,
    NameUsage,
    NetworkKind,
    Permission,
    PlaceKind,
    ProvisionKind,
    ProvisionStatus,
    ReadingLevel,
    ReferralStatus,
    RegistrationKind,
    RegistrationStatus,
    RelationKind,
    Room,
    Rung,
    ScalingGround,
    ScoreBy,
    SelfScore,
    Sender,
    SharingGround,
    StayStatus,
    TaskDoer,
    TaskStatus,
    TieStrength,
    Urgency,
)

Value = str | int | None

TERMS: Mapping[str, type[Enum]] = {
    "answer": AgreementAnswer,
    "address_kind": AddressKind,
    "document": DocumentKind,
    "interpreter_kind": InterpreterKind,
    "may_call": Permission,
    "may_leave_message": Permission,
    "may_write": Permission,
    "name_usage": NameUsage,
    "proves": IdentityKind,
    "reading_level": ReadingLevel,
    "awareness": Awareness,
    "birth_certainty": DateCertainty,
    "bsn_status": BsnStatus,
    "channel": Channel,
    "cost_kind": CostKind,
    "custody": Custody,
    "doer_kind": DoerKind,
    "from_rung": Rung,
    "gender": Gender,
    "interpreter": Interpreter,
    "kind": ProvisionKind,
    "law": Law,
    "life_area": LifeArea,
    "load": Load,
    "method": AgreementMethod,
    "place": PlaceKind,
    "role": HouseholdRole,
    "room": Room,
    "rung": Rung,
    "score": SelfScore,
    "sender": Sender,
    "tie": TieStrength,
    "to_rung": Rung,
    "doer": TaskDoer,
    "urgency": Urgency,
}
OWN_TERMS: Mapping[tuple[str, str], type[Enum] | None] = {
    ("address", "kind"): AddressKind,
    ("family_plan", "answer"): FamilyPlanAnswer,
    ("family_plan", "skip"): FamilyPlanSkip,
    ("file_closing", "reason"): ClosingReason,
    ("goal_score", "score"): None,
    ("goal_score", "scored_by"): ScoreBy,
    ("information_duty", "kind"): DutyKind,
    ("ladder_step", "ground"): ScalingGround,
    ("network_member", "kind"): NetworkKind,
    ("consultation", "asked_by"): AskedBy,
    ("consultation", "age_band"): AgeBand,
    ("consultation", "outcome"): ConsultOutcome,
    ("consultation", "helped"): SelfScore,
    ("meeting_guest", "party"): MeetingParty,
    ("meeting_line", "party"): MeetingParty,
    ("meeting_share", "party"): MeetingParty,
    ("integration", "route"): IntegrationRoute,
    ("meeting_share", "ground"): SharingGround,
    ("registration", "kind"): RegistrationKind,
    ("relation", "kind"): RelationKind,
}
"""Where the same word in the code is another list on the screen, or a number and no list."""
STATUSES: Mapping[str, type[Enum]] = {
    "task": TaskStatus,
    "action": ActionStatus,
    "goal": GoalStatus,
    "provision": ProvisionStatus,
    "referral": ReferralStatus,
    "registration": RegistrationStatus,
    "meeting": MeetingStatus,
    "stay": StayStatus,
}
DAY = re.compile(r"\d{4}-\d\d-\d\d")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")
ID = re.compile(r"[0-9a-f]{32}")


def value_words(entity: str, name: str, value: Value) -> str:
    """What the value says; "(leeg)" for nothing."""
    if value in (None, ""):
        return QCoreApplication.translate("Values", "(leeg)")
    if (entity, name) == ("referral", "reason_code"):
        return code_words(str(value))
    term = _term(entity, name, value)
    return word(term) if term else _plain(name, str(value))


def is_free_text(entity: str, name: str) -> bool:
    """Whether somebody may type anything there, so that two texts can become one."""
    is_term = name in TERMS or (name == "status" and entity in STATUSES)
    is_fixed = re.search(r"(_id|_by|_on|_at|_date)$", name) or name in _FIXED
    return not is_term and not is_fixed


_FIXED = {
    "assigned_to",
    "bsn",
    "due",
    "start",
    "since",
    "until",
    "number",
    "status",
    "language",
    "reason_code",
}


def _term(entity: str, name: str, value: Value) -> Enum | None:
    kind = STATUSES.get(entity) if name == "status" else TERMS.get(name)
    kind = OWN_TERMS.get((entity, name), kind)
    try:
        return kind(value) if kind else None
    except ValueError:  # a word of a newer release: shown as it is
        return None


def _plain(name: str, text: str) -> str:
    if name == "language":
        return language_word(text)
    # Only where a form writes a day or an id: somebody may have typed what looks like one.
    if is_free_text("", name):
        return text
    if DAY.fullmatch(text):
        return birth_text(date.fromisoformat(text))
    if MOMENT.fullmatch(text):
        moment = datetime.fromisoformat(text).astimezone()
        return f"{birth_text(moment.date())} {moment:%H:%M}"
    if ID.fullmatch(text):
        return QCoreApplication.translate("Values", "(een keuze uit een lijst)")
    return text
