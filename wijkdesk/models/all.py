"""Every mapped class, imported once, so that the metadata is whole."""

from wijkdesk.models.address import Address
from wijkdesk.models.agreement import Agreement
from wijkdesk.models.attachment import Attachment
from wijkdesk.models.back_office_request import BackOfficeRequest
from wijkdesk.models.base import Base
from wijkdesk.models.case_file import CaseFile, Compartment, FileIndex, FileRole
from wijkdesk.models.conflict import Conflict
from wijkdesk.models.consultation import Consultation
from wijkdesk.models.contact_moment import ContactMoment
from wijkdesk.models.contact_person import ContactPerson
from wijkdesk.models.crisis_number import CrisisNumber
from wijkdesk.models.directory import Provider, Provision
from wijkdesk.models.evaluation import Evaluation, GoalScore
from wijkdesk.models.family_plan import FamilyPlan, FamilyPlanText
from wijkdesk.models.file_access import FileAccess
from wijkdesk.models.file_closing import FileClosing
from wijkdesk.models.file_transfer import FileTransfer
from wijkdesk.models.held_work import HeldWork
from wijkdesk.models.identity_check import IdentityCheck
from wijkdesk.models.information_duty import InformationDuty
from wijkdesk.models.integration import Integration
from wijkdesk.models.ladder_step import LadderStep
from wijkdesk.models.law_look import LawLook
from wijkdesk.models.letter_template import LetterTemplate
from wijkdesk.models.meeting import (
    Meeting,
    MeetingCase,
    MeetingGuest,
    MeetingLine,
    MeetingShare,
)
from wijkdesk.models.need import Need
from wijkdesk.models.network_member import NetworkMember
from wijkdesk.models.organisation import (
    Employer,
    Location,
    Municipality,
    Team,
    TeamMember,
    Worker,
)
from wijkdesk.models.paper import Paper, PaperStep
from wijkdesk.models.person import Household, Membership, Person
from wijkdesk.models.phone_number import PhoneNumber
from wijkdesk.models.plan_approval import PlanApproval
from wijkdesk.models.plan_section import PlanSection
from wijkdesk.models.plan_words import CrisisCard, Opinion, SharingAgreement
from wijkdesk.models.provision_facts import (
    CapacityReport,
    Favourite,
    ProvisionCheck,
    ProvisionNote,
    ProvisionPlace,
)
from wijkdesk.models.referral import Referral, ReferralStep
from wijkdesk.models.referral_care import (
    Bridge,
    HandoverPoint,
    QueueJump,
    QueueReview,
    SharingCard,
    SharingConsent,
)
from wijkdesk.models.registration import Registration
from wijkdesk.models.relation import Relation
from wijkdesk.models.safety import (
    SafetyCheck,
    SafetyFlag,
    SafetyPerson,
    SafetyScore,
    SafetyStep,
    SafetyTerm,
)
from wijkdesk.models.same_family import SameFamily
from wijkdesk.models.same_person import SamePerson
from wijkdesk.models.self_estimate import SelfEstimate
from wijkdesk.models.stay import AdviceEdition, Stay
from wijkdesk.models.support_plan import Action, Goal, PlanVersion, SupportPlan
from wijkdesk.models.task import Appointment, Task
from wijkdesk.models.term import Suspension, Term, TermEdition
from wijkdesk.models.vt_handover import VtHandover
from wijkdesk.models.working_week import WorkingWeek

__all__ = [
    "Action",
    "Address",
    "AdviceEdition",
    "Agreement",
    "Appointment",
    "Attachment",
    "BackOfficeRequest",
    "Base",
    "Bridge",
    "CapacityReport",
    "CaseFile",
    "Compartment",
    "Conflict",
    "Consultation",
    "ContactMoment",
    "ContactPerson",
    "CrisisCard",
    "CrisisNumber",
    "Employer",
    "Evaluation",
    "FamilyPlan",
    "FamilyPlanText",
    "Favourite",
    "FileAccess",
    "FileClosing",
    "FileIndex",
    "FileRole",
    "FileTransfer",
    "Goal",
    "GoalScore",
    "HandoverPoint",
    "HeldWork",
    "Household",
    "IdentityCheck",
    "InformationDuty",
    "Integration",
    "LadderStep",
    "LawLook",
    "LetterTemplate",
    "Location",
    "Meeting",
    "MeetingCase",
    "MeetingGuest",
    "MeetingLine",
    "MeetingShare",
    "Membership",
    "Municipality",
    "Need",
    "NetworkMember",
    "Opinion",
    "Paper",
    "PaperStep",
    "Person",
    "PhoneNumber",
    "PlanApproval",
    "PlanSection",
    "PlanVersion",
    "Provider",
    "Provision",
    "ProvisionCheck",
    "ProvisionNote",
    "ProvisionPlace",
    "QueueJump",
    "QueueReview",
    "Referral",
    "ReferralStep",
    "Registration",
    "Relation",
    "SafetyCheck",
    "SafetyFlag",
    "SafetyPerson",
    "SafetyScore",
    "SafetyStep",
    "SafetyTerm",
    "SameFamily",
    "SamePerson",
    "SelfEstimate",
    "SharingAgreement",
    "SharingCard",
    "SharingConsent",
    "Stay",
    "SupportPlan",
    "Suspension",
    "Task",
    "Team",
    "TeamMember",
    "Term",
    "TermEdition",
    "VtHandover",
    "Worker",
    "WorkingWeek",
]
