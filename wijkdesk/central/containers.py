"""Containers: their ids, what they are, and which rows may live in which kind."""

from dataclasses import dataclass
from uuid import UUID, uuid5

from wijkdesk.protocol.forms import directory_of, forms_of
from wijkdesk.vocabulary import CompartmentKind, ContainerKind

_ORG = frozenset({ContainerKind.ORG})
_DIR = frozenset({ContainerKind.DIR})
_FORMS = frozenset({ContainerKind.FORMS})
_TEAM = frozenset({ContainerKind.TEAM})
_SHARED = frozenset({ContainerKind.FILE_SHARED})
_FILE = frozenset({ContainerKind.FILE_SHARED, ContainerKind.FILE_TEAM})
_PARTS = _FILE | {
    ContainerKind.FILE_PW,
    ContainerKind.FILE_SAFETY,
    ContainerKind.FILE_SUPPORTER,
    ContainerKind.FILE_NAMED,
}
_SAFETY = frozenset({ContainerKind.FILE_SAFETY})
_OWN = frozenset({ContainerKind.OWN})

# A row in the wrong kind of container would be a way to rights or to somebody else's screen: a
# `team_member` in a team's container, written by a member, would let its writer join any team.
HOMES: dict[str, frozenset[ContainerKind]] = {
    "municipality": _ORG,
    "team": _ORG,
    "employer": _ORG,
    "worker": _ORG,
    "team_member": _ORG,
    "location": _ORG,
    "provider": _DIR,
    "provision": _DIR,
    "provision_place": _DIR,
    "provision_check": _DIR,
    "capacity_report": _DIR,
    "provision_note": _TEAM,
    "consultation": _TEAM,
    "meeting": _TEAM,
    "meeting_guest": _TEAM,
    "meeting_case": _FILE,
    "meeting_line": _FILE,
    "meeting_share": _FILE,
    "stay": _FILE,
    "integration": _FILE,
    "favourite": _OWN,
    "working_week": _TEAM,
    "letter_template": _FORMS,
    "term_edition": _FORMS,
    "advice_edition": _FORMS,
    "file_index": _TEAM,
    "registration": _TEAM | _FILE,
    "information_duty": _TEAM | _FILE,
    "conflict": _TEAM | _PARTS | _DIR,
    "compartment": _PARTS,
    "case_file": _FILE,
    "file_closing": _FILE,
    "file_access": _SHARED | _OWN,
    "law_look": _SHARED,
    "file_role": _FILE,
    "held_work": _PARTS | _OWN,
    "household": _FILE,
    "person": _FILE,
    "membership": _FILE,
    "address": _FILE,
    "phone_number": _FILE,
    "identity_check": _FILE,
    "relation": _FILE,
    "network_member": _FILE,
    "need": _PARTS,
    "ladder_step": _PARTS,
    "self_estimate": _FILE,
    "contact_moment": _PARTS,
    "contact_person": _PARTS,
    "support_plan": _FILE,
    "goal": _PARTS,
    "action": _PARTS,
    "plan_section": _PARTS,
    "plan_version": _FILE,
    "plan_approval": _FILE,
    "agreement": _FILE,
    "opinion": _FILE,
    "sharing_agreement": _FILE,
    "crisis_card": _FILE,
    "family_plan": _FILE,
    "family_plan_text": _FILE,
    "evaluation": _FILE,
    "goal_score": _PARTS,
    "back_office_request": _PARTS,
    "term": _PARTS,
    "suspension": _PARTS,
    "paper": _PARTS,
    "paper_step": _PARTS,
    "referral": _FILE,
    "referral_step": _FILE,
    "sharing_card": _FILE,
    "sharing_consent": _FILE,
    "file_transfer": _TEAM | _SHARED,
    "handover_point": _FILE,
    "bridge": _FILE,
    "queue_jump": _FILE,
    "queue_review": _FILE,
    "safety_check": _SAFETY,
    "safety_person": _SAFETY,
    "safety_step": _SAFETY,
    "safety_flag": _SAFETY,
    "safety_score": _SAFETY,
    "safety_term": _SAFETY,
    "vt_handover": _TEAM | _SAFETY,
    "crisis_number": _FORMS | _TEAM,
    "same_person": _FILE,
    "same_family": _TEAM,
    "attachment": _PARTS,
    "task": _TEAM | _FILE,
    "appointment": _TEAM | _FILE,
}

# A compartment with a list of names is opened by the centre, which keeps the list.
_COMPARTMENTS = {
    CompartmentKind.SHARED: ContainerKind.FILE_SHARED,
    CompartmentKind.TEAM: ContainerKind.FILE_TEAM,
    CompartmentKind.PW: ContainerKind.FILE_PW,
    CompartmentKind.SAFETY: ContainerKind.FILE_SAFETY,
    CompartmentKind.SUPPORTER: ContainerKind.FILE_SUPPORTER,
    CompartmentKind.NAMED: ContainerKind.FILE_NAMED,
}
NARROW = frozenset({ContainerKind.FILE_PW, ContainerKind.FILE_SAFETY})
"""Parts of a file that not everybody who works with it may write in; their id follows from it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A container as rights know it."""

    kind: ContainerKind
    team_id: UUID | None = None
    case_file_id: UUID | None = None
    restricted: bool = False


def org_id(realm: UUID) -> UUID:
    """The container of a realm's teams, workers and places."""
    return uuid5(realm, "org")


def dir_id(realm: UUID) -> UUID:
    """The container of a realm's directory."""
    return directory_of(realm)


def forms_id(realm: UUID) -> UUID:
    """The container of what a realm's administrators write for everybody."""
    return forms_of(org_id(realm))


def compartment_place(kind: object, team_id: object, case_file_id: object) -> Place | None:
    """The place that a compartment row makes; None when its values do not say one."""
    known = {str(k): v for k, v in _COMPARTMENTS.items()}
    if not isinstance(team_id, str) or not isinstance(case_file_id, str) or kind not in known:
        return None
    return Place(known[str(kind)], UUID(hex=team_id), UUID(hex=case_file_id))
