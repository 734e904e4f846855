"""The Dutch word of each term of the trade, as it stands on the screen."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from wijkdesk.ui.location_terms import LOCATION_WORDS
from wijkdesk.ui.plan_terms import PLAN_WORDS
from wijkdesk.ui.reader_words import reader_words
from wijkdesk.ui.referral_terms import REFERRAL_WORDS
from wijkdesk.ui.safety_terms import SAFETY_WORDS
from wijkdesk.ui.term_terms import TERM_WORDS
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.vocabulary import (
    AccessMode,
    ActionStatus,
    AddressKind,
    AgreementAnswer,
    AgreementMethod,
    ApprovalStatus,
    AttachmentKind,
    Awareness,
    BsnStatus,
    Channel,
    ClosingReason,
    CompartmentKind,
    ConflictStatus,
    Custody,
    DateCertainty,
    DocumentKind,
    DoerKind,
    DutyKind,
    EmergencyGround,
    FileRoleKind,
    Gender,
    GoalStatus,
    HeldStatus,
    HouseholdRole,
    IdentityKind,
    Interpreter,
    InterpreterKind,
    KeyPolicy,
    Law,
    LifeArea,
    Load,
    LookGround,
    NameUsage,
    NetworkKind,
    Permission,
    PlaceKind,
    ProvisionKind,
    ReadingLevel,
    ReferralStatus,
    RegistrationKind,
    RegistrationStatus,
    RelationKind,
    Rung,
    SameFamilyKind,
    SamePersonKind,
    SelfScore,
    Sender,
    TaskDoer,
    TaskStatus,
    TieStrength,
    Urgency,
    WorkerRole,
)

Term = TypeVar("Term", bound=Enum)


def role_word(role: HouseholdRole | None) -> str:
    """Who somebody is in the household; nothing where that was not asked."""
    return "" if role is HouseholdRole.OTHER else word(role)


def word(value: Enum | None) -> str:
    """The word for a term; nothing for nothing."""
    return "" if value is None else _WORDS[type(value)]()[value]


def choices(kind: type[Term], none: str = "") -> list[tuple[Term | None, str]]:
    """What a ChoiceBox offers: each term with its word, and first `none` for "not filled in"."""
    offered: list[tuple[Term | None, str]] = [(term, word(term)) for term in kind]
    return [(None, none), *offered] if none else offered


def short_urgency(urgency: Urgency | None) -> str:
    """Only "U1", for a chip."""
    return urgency.value.upper() if urgency else ""


def urgency_mark(urgency: Urgency | None) -> Mark:
    """The chip of a registration; the words of the urgency stand beside it or are spoken."""
    tones = {Urgency.U0: "bad", Urgency.U1: "bad", Urgency.U2: "warn", Urgency.U3: "ok"}
    if urgency is None:
        return Mark(QCoreApplication.translate("Words", "spoed nog kiezen"))
    return Mark(short_urgency(urgency), tones.get(urgency, "ok"))


def referral_mark(status: ReferralStatus) -> Mark:
    """The chip of a referral: green when help comes, red when it does not."""
    tones = {
        ReferralStatus.ACCEPTED: "ok",
        ReferralStatus.STARTED: "ok",
        ReferralStatus.REFUSED: "bad",
        ReferralStatus.NO_RESPONSE: "bad",
        ReferralStatus.WAITING: "warn",
        ReferralStatus.SENT: "accent",
        ReferralStatus.RECEIVED: "accent",
    }
    return Mark(word(status), tones.get(status, "neutral"))


def compartment_mark(kind: CompartmentKind) -> Mark:
    """The chip that says who may read this: the household too, or only some (with a lock)."""
    lock = "" if kind is CompartmentKind.SHARED else "lock"
    return Mark(word(kind), icon=lock, why=reader_words(kind))


def lock_marks(kind: CompartmentKind) -> tuple[Mark, ...]:
    """The same, and nothing for what the household may read."""
    return () if kind is CompartmentKind.SHARED else (compartment_mark(kind),)


def _law() -> Mapping[Enum, str]:
    return {
        Law.WMO: QCoreApplication.translate("Words", "Wmo"),
        Law.JW: QCoreApplication.translate("Words", "Jeugdwet"),
        Law.PW: QCoreApplication.translate("Words", "Participatiewet"),
        Law.WGS: QCoreApplication.translate("Words", "Schuldhulp (Wgs)"),
        Law.GENERAL: QCoreApplication.translate("Words", "Algemeen"),
    }


def _life_area() -> Mapping[Enum, str]:
    return {
        LifeArea.MONEY: QCoreApplication.translate("Words", "Geld en administratie"),
        LifeArea.WORK: QCoreApplication.translate("Words", "Werk en opleiding"),
        LifeArea.DAYTIME: QCoreApplication.translate("Words", "Dagbesteding en tijd"),
        LifeArea.HOUSING: QCoreApplication.translate("Words", "Wonen"),
        LifeArea.FAMILY: QCoreApplication.translate("Words", "Gezin en relaties"),
        LifeArea.PARENTING: QCoreApplication.translate("Words", "Opvoeden en opgroeien"),
        LifeArea.BODY: QCoreApplication.translate("Words", "Lichamelijke gezondheid"),
        LifeArea.MIND: QCoreApplication.translate("Words", "Psychische gezondheid"),
        LifeArea.HABITS: QCoreApplication.translate("Words", "Gewoonten en verslaving"),
        LifeArea.SELFCARE: QCoreApplication.translate("Words", "Zelfzorg en huishouden"),
        LifeArea.NETWORK: QCoreApplication.translate("Words", "Netwerk en mantelzorg"),
        LifeArea.PARTICIPATION: QCoreApplication.translate("Words", "Meedoen en taal"),
        LifeArea.SAFETY: QCoreApplication.translate("Words", "Veiligheid"),
        LifeArea.JUSTICE: QCoreApplication.translate("Words", "Politie en justitie"),
        LifeArea.STAY: QCoreApplication.translate("Words", "Verblijf en status"),
    }


def _rung() -> Mapping[Enum, str]:
    return {
        Rung.ADVICE: QCoreApplication.translate("Words", "Informatie en advies"),
        Rung.OWN_STRENGTH: QCoreApplication.translate("Words", "Eigen kracht"),
        Rung.NETWORK: QCoreApplication.translate("Words", "Eigen netwerk"),
        Rung.VOLUNTEERS: QCoreApplication.translate("Words", "Vrijwilligers"),
        Rung.OTHER_LAW: QCoreApplication.translate("Words", "Hulp vanuit een andere wet"),
        Rung.GENERAL_PROVISION: QCoreApplication.translate("Words", "Algemene voorziening"),
        Rung.TEAM_HELP: QCoreApplication.translate("Words", "Hulp van het wijkteam"),
        Rung.CUSTOM_PROVISION: QCoreApplication.translate("Words", "Maatwerk"),
        Rung.PERSONAL_BUDGET: QCoreApplication.translate("Words", "Persoonsgebonden budget"),
        Rung.COMPULSORY: QCoreApplication.translate("Words", "Verplichte hulp"),
    }


def _provision_kind() -> Mapping[Enum, str]:
    return {
        ProvisionKind.INFORMAL: QCoreApplication.translate("Words", "Informeel"),
        ProvisionKind.GENERAL: QCoreApplication.translate("Words", "Algemeen"),
        ProvisionKind.CUSTOM: QCoreApplication.translate("Words", "Maatwerk"),
    }


def _referral_status() -> Mapping[Enum, str]:
    return {
        ReferralStatus.CONCEPT: QCoreApplication.translate("Words", "Concept"),
        ReferralStatus.READY: QCoreApplication.translate("Words", "Klaar om te versturen"),
        ReferralStatus.SENT: QCoreApplication.translate("Words", "Verstuurd"),
        ReferralStatus.RECEIVED: QCoreApplication.translate("Words", "Ontvangen"),
        ReferralStatus.ACCEPTED: QCoreApplication.translate("Words", "Aangenomen"),
        ReferralStatus.REFUSED: QCoreApplication.translate("Words", "Afgewezen"),
        ReferralStatus.WAITING: QCoreApplication.translate("Words", "Op de wachtlijst"),
        ReferralStatus.STARTED: QCoreApplication.translate("Words", "Gestart"),
        ReferralStatus.ENDED: QCoreApplication.translate("Words", "Afgerond"),
        ReferralStatus.WITHDRAWN: QCoreApplication.translate("Words", "Ingetrokken"),
        ReferralStatus.NO_RESPONSE: QCoreApplication.translate("Words", "Geen antwoord"),
    }


def _registration_status() -> Mapping[Enum, str]:
    return {
        RegistrationStatus.OPEN: QCoreApplication.translate("Words", "Open"),
        RegistrationStatus.ADVICE: QCoreApplication.translate("Words", "Afgesloten met advies"),
        RegistrationStatus.FILE: QCoreApplication.translate("Words", "Dossier gemaakt"),
        RegistrationStatus.NOT_FOR_US: QCoreApplication.translate("Words", "Niet voor ons"),
    }


def _registration_kind() -> Mapping[Enum, str]:
    return {
        RegistrationKind.QUESTION: QCoreApplication.translate("Words", "Vraag"),
        RegistrationKind.OFFER: QCoreApplication.translate("Words", "Aanbod om te helpen"),
        RegistrationKind.SHORT: QCoreApplication.translate("Words", "Kort advies"),
    }


def _sender() -> Mapping[Enum, str]:
    return {
        Sender.SELF: QCoreApplication.translate("Words", "De persoon zelf"),
        Sender.FAMILY: QCoreApplication.translate("Words", "Familie of bekende"),
        Sender.SCHOOL: QCoreApplication.translate("Words", "School"),
        Sender.POLICE: QCoreApplication.translate("Words", "Politie"),
        Sender.GP: QCoreApplication.translate("Words", "Huisarts"),
        Sender.HOUSING: QCoreApplication.translate("Words", "Woningcorporatie"),
        Sender.VEILIG_THUIS: QCoreApplication.translate("Words", "Veilig Thuis"),
        Sender.COLLEAGUE: QCoreApplication.translate("Words", "Collega"),
        Sender.OTHER: QCoreApplication.translate("Words", "Iemand anders"),
    }


def _awareness() -> Mapping[Enum, str]:
    return {
        Awareness.AGREES: QCoreApplication.translate("Words", "Weet ervan en vindt het goed"),
        Awareness.KNOWS: QCoreApplication.translate("Words", "Weet ervan"),
        Awareness.UNAWARE: QCoreApplication.translate("Words", "Weet er nog niet van"),
    }


def _duty_kind() -> Mapping[Enum, str]:
    return {
        DutyKind.CONFIRMATION: QCoreApplication.translate("Words", "Aanmelding bevestigd"),
        DutyKind.OWN_PLAN: QCoreApplication.translate(
            "Words", "Eigen plan uitgelegd (binnen 7 dagen)"
        ),
        DutyKind.SUPPORTER: QCoreApplication.translate(
            "Words", "Gratis cliëntondersteuner genoemd"
        ),
    }


def _agreement_answer() -> Mapping[Enum, str]:
    return {
        AgreementAnswer.AGREED: QCoreApplication.translate("Words", "Eens met het plan"),
        AgreementAnswer.WITH_REMARK: QCoreApplication.translate("Words", "Eens, met opmerking"),
        AgreementAnswer.NOT_AGREED: QCoreApplication.translate("Words", "Niet eens met het plan"),
        AgreementAnswer.NOT_ASKED: QCoreApplication.translate("Words", "Niet gevraagd"),
    }


def _approval_status() -> Mapping[Enum, str]:
    return {
        ApprovalStatus.ASKED: QCoreApplication.translate("Words", "Wacht op een collega"),
        ApprovalStatus.APPROVED: QCoreApplication.translate("Words", "Goedgekeurd"),
        ApprovalStatus.SENT_BACK: QCoreApplication.translate("Words", "Teruggestuurd"),
    }


def _agreement_method() -> Mapping[Enum, str]:
    return {
        AgreementMethod.SPOKEN: QCoreApplication.translate("Words", "Gezegd"),
        AgreementMethod.PAPER: QCoreApplication.translate("Words", "Getekend op papier"),
        AgreementMethod.DRAWN: QCoreApplication.translate("Words", "Getekend op het scherm"),
    }


def _task_doer() -> Mapping[Enum, str]:
    return {
        TaskDoer.WORKER: QCoreApplication.translate("Words", "Iemand van het team"),
        TaskDoer.CLIENT: QCoreApplication.translate("Words", "Iemand van het gezin"),
        TaskDoer.VOLUNTEER: QCoreApplication.translate("Words", "Een vrijwilliger"),
    }


def _task_status() -> Mapping[Enum, str]:
    return {
        TaskStatus.OPEN: QCoreApplication.translate("Words", "Open"),
        TaskStatus.DONE: QCoreApplication.translate("Words", "Gedaan"),
    }


def _closing_reason() -> Mapping[Enum, str]:
    return {
        ClosingReason.AS_PLANNED: QCoreApplication.translate("Words", "Volgens plan: het is klaar"),
        ClosingReason.TOGETHER: QCoreApplication.translate("Words", "Samen eerder gestopt"),
        ClosingReason.BY_FAMILY: QCoreApplication.translate("Words", "Het gezin stopte"),
        ClosingReason.BY_US: QCoreApplication.translate("Words", "Wij of de aanbieder stopten"),
        ClosingReason.MOVED: QCoreApplication.translate("Words", "Verhuisd"),
        ClosingReason.DIED: QCoreApplication.translate("Words", "Overleden"),
        ClosingReason.OTHER: QCoreApplication.translate("Words", "Iets anders"),
    }


def _channel() -> Mapping[Enum, str]:
    return {
        Channel.SPOKEN: QCoreApplication.translate("Words", "In een gesprek"),
        Channel.PHONE: QCoreApplication.translate("Words", "Via de telefoon"),
        Channel.LETTER: QCoreApplication.translate("Words", "Brief"),
        Channel.EMAIL: QCoreApplication.translate("Words", "E-mail"),
        Channel.MESSAGE: QCoreApplication.translate("Words", "Sms of appbericht"),
    }


def _urgency() -> Mapping[Enum, str]:
    return {
        Urgency.U0: QCoreApplication.translate("Words", "U0: vandaag"),
        Urgency.U1: QCoreApplication.translate("Words", "U1: binnen 3 werkdagen"),
        Urgency.U2: QCoreApplication.translate("Words", "U2: binnen 2 weken"),
        Urgency.U3: QCoreApplication.translate("Words", "U3: binnen 6 weken"),
        Urgency.U4: QCoreApplication.translate("Words", "U4"),
        Urgency.U5: QCoreApplication.translate("Words", "U5"),
    }


def _place_kind() -> Mapping[Enum, str]:
    return {
        PlaceKind.DESK: QCoreApplication.translate("Words", "Balie"),
        PlaceKind.AZC: QCoreApplication.translate("Words", "AZC"),
        PlaceKind.SCHOOL: QCoreApplication.translate("Words", "School"),
        PlaceKind.HOME: QCoreApplication.translate("Words", "Thuis"),
        PlaceKind.PHONE: QCoreApplication.translate("Words", "Telefoon"),
    }


def _interpreter() -> Mapping[Enum, str]:
    return {
        Interpreter.NONE: QCoreApplication.translate("Words", "Geen tolk nodig"),
        Interpreter.PHONE: QCoreApplication.translate("Words", "Tolk via de telefoon"),
        Interpreter.VIDEO: QCoreApplication.translate("Words", "Tolk via beeldbellen"),
        Interpreter.ON_SITE: QCoreApplication.translate("Words", "Tolk op de plek zelf"),
    }


def _name_usage() -> Mapping[Enum, str]:
    return {
        NameUsage.OWN: QCoreApplication.translate("Words", "Eigen naam"),
        NameUsage.PARTNER: QCoreApplication.translate("Words", "Naam van de partner"),
        NameUsage.PARTNER_FIRST: QCoreApplication.translate("Words", "Partner, dan eigen naam"),
        NameUsage.OWN_FIRST: QCoreApplication.translate("Words", "Eigen naam, dan partner"),
    }


def _reading_level() -> Mapping[Enum, str]:
    return {
        ReadingLevel.FLUENT: QCoreApplication.translate("Words", "Leest Nederlands"),
        ReadingLevel.SIMPLE: QCoreApplication.translate("Words", "Eenvoudig Nederlands"),
        ReadingLevel.OWN_LANGUAGE: QCoreApplication.translate("Words", "Alleen de eigen taal"),
        ReadingLevel.SPOKEN: QCoreApplication.translate("Words", "Liever voorlezen of vertellen"),
    }


def _interpreter_kind() -> Mapping[Enum, str]:
    return {
        InterpreterKind.PROFESSIONAL: QCoreApplication.translate("Words", "beroepstolk"),
        InterpreterKind.INFORMAL: QCoreApplication.translate("Words", "iemand uit de omgeving"),
    }


def _address_kind() -> Mapping[Enum, str]:
    return {
        AddressKind.BRP: QCoreApplication.translate("Words", "Ingeschreven (BRP)"),
        AddressKind.CORRESPONDENCE: QCoreApplication.translate("Words", "Voor de post"),
        AddressKind.STAY: QCoreApplication.translate("Words", "Verblijf (AZC, opvang)"),
        AddressKind.TEMPORARY: QCoreApplication.translate("Words", "Tijdelijk"),
    }


def _permission() -> Mapping[Enum, str]:
    return {
        Permission.YES: QCoreApplication.translate("Words", "Ja"),
        Permission.NO: QCoreApplication.translate("Words", "Nee"),
    }


def _identity_kind() -> Mapping[Enum, str]:
    return {
        IdentityKind.BSN: QCoreApplication.translate("Words", "BSN"),
        IdentityKind.V_NUMBER: QCoreApplication.translate("Words", "V-nummer"),
        IdentityKind.IDENTITY: QCoreApplication.translate("Words", "Identiteit"),
    }


def _document_kind() -> Mapping[Enum, str]:
    return {
        DocumentKind.PASSPORT: QCoreApplication.translate("Words", "paspoort"),
        DocumentKind.ID_CARD: QCoreApplication.translate("Words", "identiteitskaart"),
        DocumentKind.DRIVING_LICENCE: QCoreApplication.translate("Words", "rijbewijs"),
        DocumentKind.RESIDENCE: QCoreApplication.translate("Words", "verblijfsdocument"),
        DocumentKind.W_DOCUMENT: QCoreApplication.translate("Words", "W-document"),
        DocumentKind.BRP: QCoreApplication.translate("Words", "opgevraagd in de BRP"),
        DocumentKind.OTHER: QCoreApplication.translate("Words", "ander document"),
    }


def _compartment_kind() -> Mapping[Enum, str]:
    return {
        CompartmentKind.SHARED: QCoreApplication.translate("Words", "gezin"),
        CompartmentKind.TEAM: QCoreApplication.translate("Words", "alleen team"),
        CompartmentKind.PW: QCoreApplication.translate("Words", "alleen Participatiewet"),
        CompartmentKind.SAFETY: QCoreApplication.translate("Words", "veiligheid"),
        CompartmentKind.SUPPORTER: QCoreApplication.translate("Words", "alleen cliëntondersteuner"),
        CompartmentKind.NAMED: QCoreApplication.translate("Words", "alleen wie op de lijst staat"),
    }


def _file_role_kind() -> Mapping[Enum, str]:
    return {
        FileRoleKind.REGISSEUR: QCoreApplication.translate("Words", "regisseur"),
        FileRoleKind.SECOND: QCoreApplication.translate("Words", "tweede gids"),
        FileRoleKind.COVER: QCoreApplication.translate("Words", "neemt waar"),
        FileRoleKind.SUPPORTER: QCoreApplication.translate("Words", "cliëntondersteuner"),
    }


def _worker_role() -> Mapping[Enum, str]:
    return {
        WorkerRole.WMO_GIDS: QCoreApplication.translate("Words", "Wmo-gids"),
        WorkerRole.JEUGDGIDS: QCoreApplication.translate("Words", "jeugdgids"),
        WorkerRole.PW_GIDS: QCoreApplication.translate("Words", "Participatiewet-gids"),
        WorkerRole.SECRETARY: QCoreApplication.translate("Words", "secretaris"),
        WorkerRole.TEAM_LEAD: QCoreApplication.translate("Words", "teamleider"),
        WorkerRole.SUPPORTER: QCoreApplication.translate("Words", "cliëntondersteuner"),
        WorkerRole.ADMINISTRATOR: QCoreApplication.translate("Words", "beheerder"),
    }


def _access_mode() -> Mapping[Enum, str]:
    return {
        AccessMode.ALLOW: QCoreApplication.translate("Words", "op de lijst"),
        AccessMode.DENY: QCoreApplication.translate("Words", "mag het dossier niet zien"),
        AccessMode.EMERGENCY: QCoreApplication.translate("Words", "keek mee met een reden"),
        AccessMode.TOLD: QCoreApplication.translate("Words", "bericht voor de teamleider"),
    }


def _look_ground() -> Mapping[Enum, str]:
    return {
        LookGround.SAFETY: QCoreApplication.translate("Words", "Voor de veiligheid van iemand"),
        LookGround.ONE_PLAN: QCoreApplication.translate(
            "Words", "Om de hulp op elkaar af te stemmen"
        ),
        LookGround.CONSENT: QCoreApplication.translate(
            "Words", "De persoon zelf vindt het goed, of zit erbij"
        ),
        LookGround.COVER: QCoreApplication.translate("Words", "Ik neem waar voor een collega"),
        LookGround.OTHER: QCoreApplication.translate("Words", "Iets anders"),
    }


def _emergency_ground() -> Mapping[Enum, str]:
    return {
        EmergencyGround.DANGER: QCoreApplication.translate("Words", "Er is gevaar"),
        EmergencyGround.CLIENT_HERE: QCoreApplication.translate(
            "Words", "De cliënt is nu hier of belt nu"
        ),
        EmergencyGround.COLLEAGUE_AWAY: QCoreApplication.translate(
            "Words", "De collega is er niet en het kan niet wachten"
        ),
        EmergencyGround.OTHER: QCoreApplication.translate("Words", "Iets anders"),
    }


def _held_status() -> Mapping[Enum, str]:
    return {
        HeldStatus.OPEN: QCoreApplication.translate("Words", "wacht op een keuze"),
        HeldStatus.ACCEPTED: QCoreApplication.translate("Words", "overgenomen"),
        HeldStatus.REJECTED: QCoreApplication.translate("Words", "niet overgenomen"),
        HeldStatus.WITHDRAWN: QCoreApplication.translate("Words", "teruggenomen"),
    }


def _household_role() -> Mapping[Enum, str]:
    return {
        HouseholdRole.MOTHER: QCoreApplication.translate("Words", "moeder"),
        HouseholdRole.FATHER: QCoreApplication.translate("Words", "vader"),
        HouseholdRole.PARTNER: QCoreApplication.translate("Words", "partner"),
        HouseholdRole.CHILD: QCoreApplication.translate("Words", "kind"),
        HouseholdRole.GRANDPARENT: QCoreApplication.translate("Words", "grootouder"),
        HouseholdRole.SINGLE: QCoreApplication.translate("Words", "alleenstaande"),
        HouseholdRole.OTHER: QCoreApplication.translate("Words", "anders"),
    }


def _gender() -> Mapping[Enum, str]:
    return {
        Gender.UNKNOWN: QCoreApplication.translate("Words", "Niet bekend"),
        Gender.MALE: QCoreApplication.translate("Words", "Man"),
        Gender.FEMALE: QCoreApplication.translate("Words", "Vrouw"),
        Gender.OTHER: QCoreApplication.translate("Words", "Anders"),
    }


def _relation_kind() -> Mapping[Enum, str]:
    return {
        RelationKind.PARENT: QCoreApplication.translate("Words", "ouder van"),
        RelationKind.PARTNER: QCoreApplication.translate("Words", "partner van"),
        RelationKind.FORMER_PARTNER: QCoreApplication.translate("Words", "ex-partner van"),
        RelationKind.SIBLING: QCoreApplication.translate("Words", "broer of zus van"),
        RelationKind.GUARDIAN: QCoreApplication.translate("Words", "voogd van"),
        RelationKind.FOSTER_PARENT: QCoreApplication.translate("Words", "pleegouder van"),
    }


def _custody() -> Mapping[Enum, str]:
    return {
        Custody.JOINT_PARENTS: QCoreApplication.translate("Words", "Samen met de andere ouder"),
        Custody.ONE_PARENT: QCoreApplication.translate("Words", "Alleen deze ouder"),
        Custody.JOINT: QCoreApplication.translate("Words", "Samen met iemand anders"),
        Custody.GUARDIANSHIP: QCoreApplication.translate("Words", "Voogdij"),
        Custody.NOBODY_NOW: QCoreApplication.translate("Words", "Tijdelijk heeft niemand gezag"),
        Custody.UNDETERMINED: QCoreApplication.translate("Words", "Niet vast te stellen"),
        Custody.NOT_THIS_ONE: QCoreApplication.translate("Words", "Heeft geen gezag"),
    }


def _network_kind() -> Mapping[Enum, str]:
    return {
        NetworkKind.FAMILY: QCoreApplication.translate("Words", "familie"),
        NetworkKind.FRIEND: QCoreApplication.translate("Words", "vriend of vriendin"),
        NetworkKind.NEIGHBOUR: QCoreApplication.translate("Words", "buur"),
        NetworkKind.VOLUNTEER: QCoreApplication.translate("Words", "vrijwilliger"),
        NetworkKind.INFORMAL: QCoreApplication.translate("Words", "andere bekende"),
        NetworkKind.SCHOOL: QCoreApplication.translate("Words", "school of opvang"),
        NetworkKind.GP: QCoreApplication.translate("Words", "huisarts"),
        NetworkKind.YOUTH_HEALTH: QCoreApplication.translate("Words", "jeugdgezondheidszorg"),
        NetworkKind.PROVIDER: QCoreApplication.translate("Words", "hulpverlener"),
        NetworkKind.EMPLOYER: QCoreApplication.translate("Words", "werkgever"),
        NetworkKind.HOUSING: QCoreApplication.translate("Words", "verhuurder"),
        NetworkKind.COA: QCoreApplication.translate("Words", "COA"),
        NetworkKind.OTHER: QCoreApplication.translate("Words", "ander vast contact"),
        NetworkKind.GUARDIAN: QCoreApplication.translate("Words", "voogd (Nidos)"),
        NetworkKind.ASYLUM_CARE: QCoreApplication.translate("Words", "arts op het AZC (GZA)"),
        NetworkKind.CASEMANAGER: QCoreApplication.translate("Words", "casemanager (COA)"),
    }


def _tie_strength() -> Mapping[Enum, str]:
    return {
        TieStrength.STRONG: QCoreApplication.translate("Words", "Sterk contact"),
        TieStrength.NORMAL: QCoreApplication.translate("Words", "Gewoon contact"),
        TieStrength.WEAK: QCoreApplication.translate("Words", "Los contact"),
        TieStrength.TENSE: QCoreApplication.translate("Words", "Gespannen contact"),
    }


def _self_score() -> Mapping[Enum, str]:
    return {
        SelfScore.BAD: QCoreApplication.translate("Words", "1: gaat slecht"),
        SelfScore.POOR: QCoreApplication.translate("Words", "2: gaat niet zo goed"),
        SelfScore.FAIR: QCoreApplication.translate("Words", "3: gaat wel"),
        SelfScore.GOOD: QCoreApplication.translate("Words", "4: gaat goed"),
        SelfScore.VERY_GOOD: QCoreApplication.translate("Words", "5: gaat heel goed"),
    }


def _load() -> Mapping[Enum, str]:
    return {
        Load.LIGHT: QCoreApplication.translate("Words", "1: licht"),
        Load.FAIR: QCoreApplication.translate("Words", "2: goed te doen"),
        Load.FIRM: QCoreApplication.translate("Words", "3: pittig"),
        Load.HEAVY: QCoreApplication.translate("Words", "4: zwaar"),
        Load.TOO_MUCH: QCoreApplication.translate("Words", "5: niet vol te houden"),
    }


def _date_certainty() -> Mapping[Enum, str]:
    return {
        DateCertainty.EXACT: QCoreApplication.translate("Words", "Zeker"),
        DateCertainty.DAY_UNKNOWN: QCoreApplication.translate("Words", "Dag niet bekend"),
        DateCertainty.MONTH_UNKNOWN: QCoreApplication.translate(
            "Words", "Dag en maand niet bekend"
        ),
        DateCertainty.UNKNOWN: QCoreApplication.translate("Words", "Datum niet bekend"),
    }


def _bsn_status() -> Mapping[Enum, str]:
    return {
        BsnStatus.UNKNOWN: QCoreApplication.translate("Words", "geen BSN bekend"),
        BsnStatus.STATED: QCoreApplication.translate("Words", "opgegeven"),
        BsnStatus.VERIFIED: QCoreApplication.translate("Words", "gecontroleerd"),
    }


def _doer_kind() -> Mapping[Enum, str]:
    return {
        DoerKind.HOUSEHOLD: QCoreApplication.translate("Words", "Iemand van het gezin"),
        DoerKind.NETWORK: QCoreApplication.translate("Words", "Familie of bekende"),
        DoerKind.VOLUNTEER: QCoreApplication.translate("Words", "Vrijwilliger"),
        DoerKind.PROFESSIONAL: QCoreApplication.translate("Words", "Hulpverlener"),
        DoerKind.PROVIDER: QCoreApplication.translate("Words", "Een organisatie"),
    }


def _action_status() -> Mapping[Enum, str]:
    return {
        ActionStatus.OPEN: QCoreApplication.translate("Words", "Open"),
        ActionStatus.DONE: QCoreApplication.translate("Words", "Gedaan"),
        ActionStatus.DROPPED: QCoreApplication.translate("Words", "Vervallen"),
    }


def _goal_status() -> Mapping[Enum, str]:
    return {
        GoalStatus.OPEN: QCoreApplication.translate("Words", "Loopt"),
        GoalStatus.REACHED: QCoreApplication.translate("Words", "Bereikt"),
        GoalStatus.PARTLY: QCoreApplication.translate("Words", "Deels bereikt"),
        GoalStatus.NOT_REACHED: QCoreApplication.translate("Words", "Niet bereikt"),
        GoalStatus.DROPPED: QCoreApplication.translate("Words", "Vervallen"),
    }


def _conflict_status() -> Mapping[Enum, str]:
    return {
        ConflictStatus.OPEN: QCoreApplication.translate("Words", "Open"),
        ConflictStatus.RESOLVED: QCoreApplication.translate("Words", "Opgelost"),
        ConflictStatus.MERGED: QCoreApplication.translate("Words", "Samengevoegd"),
    }


def _same_person_kind() -> Mapping[Enum, str]:
    return {
        SamePersonKind.MERGED: QCoreApplication.translate("Words", "Samengevoegd"),
        SamePersonKind.LINKED: QCoreApplication.translate("Words", "Ook in een ander dossier"),
        SamePersonKind.DIFFERENT: QCoreApplication.translate("Words", "Niet dezelfde persoon"),
    }


def _same_family_kind() -> Mapping[Enum, str]:
    return {
        SameFamilyKind.SAME: QCoreApplication.translate("Words", "Zelfde gezin"),
        SameFamilyKind.DIFFERENT: QCoreApplication.translate("Words", "Een ander gezin"),
    }


def _attachment_kind() -> Mapping[Enum, str]:
    return {
        AttachmentKind.IMAGE: QCoreApplication.translate("Words", "Foto of scan"),
        AttachmentKind.PDF: QCoreApplication.translate("Words", "PDF"),
        AttachmentKind.OTHER: QCoreApplication.translate("Words", "Ander bestand"),
    }


def _key_policy() -> Mapping[Enum, str]:
    return {
        KeyPolicy.KEY_STORE: QCoreApplication.translate("Words", "Wachtzin en sleutelbos"),
        KeyPolicy.PASSPHRASE_ONLY: QCoreApplication.translate("Words", "Alleen een wachtzin"),
    }


_WORDS: Mapping[type[Enum], Callable[[], Mapping[Enum, str]]] = {
    Law: _law,
    LifeArea: _life_area,
    Rung: _rung,
    ProvisionKind: _provision_kind,
    ReferralStatus: _referral_status,
    RegistrationStatus: _registration_status,
    RegistrationKind: _registration_kind,
    Sender: _sender,
    Awareness: _awareness,
    DutyKind: _duty_kind,
    AgreementAnswer: _agreement_answer,
    AgreementMethod: _agreement_method,
    ApprovalStatus: _approval_status,
    Channel: _channel,
    ClosingReason: _closing_reason,
    TaskDoer: _task_doer,
    TaskStatus: _task_status,
    Urgency: _urgency,
    PlaceKind: _place_kind,
    Interpreter: _interpreter,
    NameUsage: _name_usage,
    ReadingLevel: _reading_level,
    InterpreterKind: _interpreter_kind,
    AddressKind: _address_kind,
    Permission: _permission,
    IdentityKind: _identity_kind,
    DocumentKind: _document_kind,
    CompartmentKind: _compartment_kind,
    FileRoleKind: _file_role_kind,
    WorkerRole: _worker_role,
    HouseholdRole: _household_role,
    Gender: _gender,
    RelationKind: _relation_kind,
    Custody: _custody,
    NetworkKind: _network_kind,
    TieStrength: _tie_strength,
    Load: _load,
    SelfScore: _self_score,
    DateCertainty: _date_certainty,
    BsnStatus: _bsn_status,
    DoerKind: _doer_kind,
    ActionStatus: _action_status,
    GoalStatus: _goal_status,
    ConflictStatus: _conflict_status,
    SameFamilyKind: _same_family_kind,
    SamePersonKind: _same_person_kind,
    AttachmentKind: _attachment_kind,
    KeyPolicy: _key_policy,
    AccessMode: _access_mode,
    EmergencyGround: _emergency_ground,
    LookGround: _look_ground,
    HeldStatus: _held_status,
    **PLAN_WORDS,
    **REFERRAL_WORDS,
    **LOCATION_WORDS,
    **TERM_WORDS,
    **SAFETY_WORDS,
}
