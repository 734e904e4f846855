"""The words of the trade: enums only. The Dutch term stands in each docstring."""

from enum import IntEnum, StrEnum


class Law(StrEnum):
    """Wet: the law a line was collected under (purpose limitation, AVG art. 5)."""

    WMO = "wmo"
    JW = "jw"
    PW = "pw"
    WGS = "wgs"
    GENERAL = "general"


class LifeArea(StrEnum):
    """Leefgebied: our own neutral list, every area optional."""

    MONEY = "money"
    WORK = "work"
    DAYTIME = "daytime"
    HOUSING = "housing"
    FAMILY = "family"
    PARENTING = "parenting"
    BODY = "body"
    MIND = "mind"
    HABITS = "habits"
    SELFCARE = "selfcare"
    NETWORK = "network"
    PARTICIPATION = "participation"
    SAFETY = "safety"
    JUSTICE = "justice"
    STAY = "stay"


class Rung(IntEnum):
    """Trede 0-9 of the ladder, lightest first (Wmo 2015 art. 2.3.2 lid 4 b-e)."""

    ADVICE = 0
    OWN_STRENGTH = 1
    NETWORK = 2
    VOLUNTEERS = 3
    OTHER_LAW = 4
    GENERAL_PROVISION = 5
    TEAM_HELP = 6
    CUSTOM_PROVISION = 7
    PERSONAL_BUDGET = 8
    COMPULSORY = 9


class ProvisionKind(StrEnum):
    """Soort aanbod: informeel, algemeen, maatwerk."""

    INFORMAL = "informal"
    GENERAL = "general"
    CUSTOM = "custom"


class ReferralStatus(StrEnum):
    """Status van een verwijzing."""

    CONCEPT = "concept"
    READY = "ready"
    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WAITING = "waiting"
    STARTED = "started"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"
    NO_RESPONSE = "no_response"


class ProvisionStatus(StrEnum):
    """Stand van een aanbod: te krijgen, staat stil, bestaat niet meer (HSDS: status)."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class CostKind(StrEnum):
    """Wat iets kost, grof: niets, een bijdrage, de volle prijs."""

    FREE = "free"
    CONTRIBUTION = "contribution"
    PAID = "paid"


class Room(StrEnum):
    """Of er plek is, zoals gehoord: ja, een beetje, wachtlijst, nee."""

    YES = "yes"
    LIMITED = "limited"
    WAITING_LIST = "waiting_list"
    NO = "no"


class RefusedBy(StrEnum):
    """Wie nee zei: de aanbieder of de cliënt."""

    PROVIDER = "provider"
    CLIENT = "client"


class RefusalReason(StrEnum):
    """Waarom het niet doorgaat (features.md D8): van de aanbieder, dan van de cliënt."""

    FULL = "full"
    NOT_FITTING = "not_fitting"
    OUT_OF_AREA = "out_of_area"
    PAPERS_MISSING = "papers_missing"
    STOPPED = "stopped"
    NOT_WANTED = "not_wanted"
    NOT_NOW = "not_now"
    TOO_FAR = "too_far"
    TOO_EXPENSIVE = "too_expensive"
    OTHER_HELP = "other_help"
    OTHER = "other"


class EndReason(StrEnum):
    """Waarom hulp eindigt: the five of CBS for youth (domain.md 5.2), by their number."""

    AS_PLANNED = "01"
    AGREED_EARLIER = "02"
    BY_CLIENT = "03"
    BY_PROVIDER = "04"
    OUTSIDE = "05"


class HandoverPointKind(StrEnum):
    """Wat er bij een warme overdracht geregeld is (domain.md 5.2)."""

    CLIENT_INFORMED = "client_informed"
    FIRST_APPOINTMENT = "first_appointment"
    CONTACT_EXCHANGED = "contact_exchanged"
    INTERPRETER_ARRANGED = "interpreter_arranged"
    REGIE_AGREED = "regie_agreed"


class SharingAnswer(StrEnum):
    """Wat iemand zegt op de vraag of iets gedeeld mag worden."""

    AGREES = "agrees"
    REFUSES = "refuses"


class TransferKind(StrEnum):
    """Overdracht: een team geeft, of een collega vraagt om over te nemen (features.md D13)."""

    GIVE = "give"
    TAKE = "take"


class TransferStatus(StrEnum):
    """Hoe het met een overdracht staat."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class SharingGround(StrEnum):
    """Grondslag om gegevens te delen (AVG art. 6): toestemming, of wat de wet toestaat."""

    CONSENT = "consent"
    LEGAL_DUTY = "legal_duty"
    PUBLIC_TASK = "public_task"
    VITAL_INTEREST = "vital_interest"


class LookGround(StrEnum):
    """Why somebody looks at what was written for another law (domain.md 1.9)."""

    SAFETY = "safety"
    ONE_PLAN = "one_plan"
    CONSENT = "consent"
    COVER = "cover"
    OTHER = "other"


class PartyKind(StrEnum):
    """With whom something is shared outside a referral."""

    SCHOOL = "school"
    GP = "gp"
    YOUTH_HEALTH = "youth_health"
    COA = "coa"
    CASE_TALK = "case_talk"
    HOUSING = "housing"
    POLICE = "police"
    OTHER = "other"


class SharedPart(StrEnum):
    """Wat er van iemand meegaat met een verwijzing, naast de vraag zelf."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    PHONE = "phone"
    LANGUAGE = "language"


class RegistrationStatus(StrEnum):
    """Status van een aanmelding: open, advies, dossier, niet voor ons."""

    OPEN = "open"
    ADVICE = "advice"
    FILE = "file"
    NOT_FOR_US = "not_for_us"


class Urgency(StrEnum):
    """Urgentie: U0 vandaag, U1 binnen 3 werkdagen, U2 binnen 2 weken, U3 binnen 6 weken.

    What a code is called and its term are set by the municipality, which may also use U4 and U5.
    """

    U0 = "u0"
    U1 = "u1"
    U2 = "u2"
    U3 = "u3"
    U4 = "u4"
    U5 = "u5"


class RegistrationKind(StrEnum):
    """Soort aanmelding: een vraag, een aanbod om te helpen, of een kort advies."""

    QUESTION = "question"
    OFFER = "offer"
    SHORT = "short"


class Sender(StrEnum):
    """Wie meldt aan.

    Self, family, school, police, GP, housing corporation, handover by Veilig Thuis, colleague,
    somebody else.
    """

    SELF = "self"
    FAMILY = "family"
    SCHOOL = "school"
    POLICE = "police"
    GP = "gp"
    HOUSING = "housing"
    VEILIG_THUIS = "veilig_thuis"
    COLLEAGUE = "colleague"
    OTHER = "other"


class Awareness(StrEnum):
    """Of het gezin van de aanmelding weet: weet het en vindt het goed, weet het, nog niet."""

    AGREES = "agrees"
    KNOWS = "knows"
    UNAWARE = "unaware"


class DutyKind(StrEnum):
    """Informatieplicht: bevestiging, eigen plan (Wmo 2.3.2 lid 2), cliëntondersteuning (lid 3)."""

    CONFIRMATION = "confirmation"
    OWN_PLAN = "own_plan"
    SUPPORTER = "supporter"


class AgreementAnswer(StrEnum):
    """Wat iemand van het plan zegt: eens, eens met een opmerking, niet eens, niet gevraagd."""

    AGREED = "agreed"
    WITH_REMARK = "with_remark"
    NOT_AGREED = "not_agreed"
    NOT_ASKED = "not_asked"


class AgreementMethod(StrEnum):
    """Hoe dat bleek: gezegd, getekend op papier, of getekend op het scherm."""

    SPOKEN = "spoken"
    PAPER = "paper"
    DRAWN = "drawn"


class ApprovalStatus(StrEnum):
    """Wat een collega van een versie zei: nog niets, goedgekeurd, of teruggestuurd."""

    ASKED = "asked"
    APPROVED = "approved"
    SENT_BACK = "sent_back"


class TaskDoer(StrEnum):
    """Wie een taak doet: iemand van het team, van het gezin, een vrijwilliger."""

    WORKER = "worker"
    CLIENT = "client"
    VOLUNTEER = "volunteer"


class TaskStatus(StrEnum):
    """Status van een taak."""

    OPEN = "open"
    DONE = "done"


class ClosingReason(StrEnum):
    """Waarom een dossier wordt afgesloten; naar de redenen van het CBS voor jeugdhulp."""

    AS_PLANNED = "as_planned"
    TOGETHER = "together"
    BY_FAMILY = "by_family"
    BY_US = "by_us"
    MOVED = "moved"
    DIED = "died"
    OTHER = "other"


class Channel(StrEnum):
    """Hoe iets verteld is: in gesprek, telefoon, brief, e-mail, bericht."""

    SPOKEN = "spoken"
    PHONE = "phone"
    LETTER = "letter"
    EMAIL = "email"
    MESSAGE = "message"


class PlaceKind(StrEnum):
    """Soort plaats: balie, AZC, school, thuis, telefoon."""

    DESK = "desk"
    AZC = "azc"
    SCHOOL = "school"
    HOME = "home"
    PHONE = "phone"


class Interpreter(StrEnum):
    """Tolk: niet nodig, per telefoon, via beeld, op locatie."""

    NONE = "none"
    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on_site"


class CompartmentKind(StrEnum):
    """Compartiment: gezin, team, Participatiewet, veiligheid, cliëntondersteuner, lijst van namen.

    The unit of rights, sync and purge.
    """

    SHARED = "shared"
    TEAM = "team"
    PW = "pw"
    SAFETY = "safety"
    SUPPORTER = "supporter"
    NAMED = "named"


class ContainerKind(StrEnum):
    """What a container of rows is.

    The organisation, the directory, the texts that an administrator writes for everybody, a team,
    what is for one worker only, a compartment of a file.
    """

    ORG = "org"
    DIR = "dir"
    FORMS = "forms"
    TEAM = "team"
    OWN = "own"
    FILE_SHARED = "file_shared"
    FILE_TEAM = "file_team"
    FILE_PW = "file_pw"
    FILE_SAFETY = "file_safety"
    FILE_SUPPORTER = "file_supporter"
    FILE_NAMED = "file_named"


class FileRoleKind(StrEnum):
    """Rol bij een dossier: regisseur, tweede gids, waarnemer, cliëntondersteuner."""

    REGISSEUR = "regisseur"
    SECOND = "second"
    COVER = "cover"
    SUPPORTER = "supporter"


class AccessMode(StrEnum):
    """Wat er buiten de rollen om over toegang is vastgelegd.

    On the list, not allowed, looked at with a reason, told of that.
    """

    ALLOW = "allow"
    DENY = "deny"
    EMERGENCY = "emergency"
    TOLD = "told"


class EmergencyGround(StrEnum):
    """Waarom iemand een dossier inziet zonder er een rol bij te hebben."""

    DANGER = "danger"
    CLIENT_HERE = "client_here"
    COLLEAGUE_AWAY = "colleague_away"
    OTHER = "other"


class WorkerRole(StrEnum):
    """Functie van een medewerker."""

    WMO_GIDS = "wmo_gids"
    JEUGDGIDS = "jeugdgids"
    PW_GIDS = "pw_gids"
    SECRETARY = "secretary"
    TEAM_LEAD = "team_lead"
    SUPPORTER = "supporter"
    ADMINISTRATOR = "administrator"


class HouseholdRole(StrEnum):
    """Rol in het huishouden."""

    MOTHER = "mother"
    FATHER = "father"
    PARTNER = "partner"
    CHILD = "child"
    GRANDPARENT = "grandparent"
    SINGLE = "single"
    OTHER = "other"


class Gender(StrEnum):
    """Geslacht (COD046), never a must: onbekend, man, vrouw, anders."""

    UNKNOWN = "0"
    MALE = "1"
    FEMALE = "2"
    OTHER = "x"


class RelationKind(StrEnum):
    """Band tussen twee mensen: `person` is de ouder, voogd of pleegouder van `other`.

    Ouder, partner, ex-partner, broer of zus (als geen ouder bekend is), voogd, pleegouder.
    """

    PARENT = "parent"
    PARTNER = "partner"
    FORMER_PARTNER = "former_partner"
    SIBLING = "sibling"
    GUARDIAN = "guardian"
    FOSTER_PARENT = "foster_parent"


class Custody(StrEnum):
    """Gezag zoals de BRP het zegt (domain.md 2.3), en dat iemand het juist niet heeft."""

    JOINT_PARENTS = "joint_parents"
    ONE_PARENT = "one_parent"
    JOINT = "joint"
    GUARDIANSHIP = "guardianship"
    NOBODY_NOW = "nobody_now"
    UNDETERMINED = "undetermined"
    NOT_THIS_ONE = "not_this_one"


class NetworkKind(StrEnum):
    """Wie er om het gezin heen staat: eerst het eigen netwerk, dan de vaste contacten."""

    FAMILY = "family"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    VOLUNTEER = "volunteer"
    INFORMAL = "informal"
    SCHOOL = "school"
    GP = "gp"
    YOUTH_HEALTH = "youth_health"
    PROVIDER = "provider"
    EMPLOYER = "employer"
    HOUSING = "housing"
    COA = "coa"
    OTHER = "other"
    GUARDIAN = "guardian"
    ASYLUM_CARE = "asylum_care"
    CASEMANAGER = "casemanager"

    @property
    def is_informal(self) -> bool:
        """Whether this is somebody of the family's own network."""
        return self in _OWN_NETWORK


_OWN_NETWORK = frozenset(
    {
        NetworkKind.FAMILY,
        NetworkKind.FRIEND,
        NetworkKind.NEIGHBOUR,
        NetworkKind.VOLUNTEER,
        NetworkKind.INFORMAL,
    }
)


class TieStrength(StrEnum):
    """Hoe het contact is: sterk, gewoon, los, gespannen."""

    STRONG = "strong"
    NORMAL = "normal"
    WEAK = "weak"
    TENSE = "tense"


class Load(IntEnum):
    """Hoe zwaar het helpen voor de helper is, van 1 (licht) tot 5 (niet vol te houden)."""

    LIGHT = 1
    FAIR = 2
    FIRM = 3
    HEAVY = 4
    TOO_MUCH = 5


class SelfScore(IntEnum):
    """Hoe het gaat volgens iemand zelf, van 1 (slecht) tot 5 (heel goed)."""

    BAD = 1
    POOR = 2
    FAIR = 3
    GOOD = 4
    VERY_GOOD = 5


class DateCertainty(StrEnum):
    """Zekerheid van de geboortedatum (DatumGebruik of iStandaarden, COD170)."""

    EXACT = "exact"
    DAY_UNKNOWN = "day_unknown"
    MONTH_UNKNOWN = "month_unknown"
    UNKNOWN = "unknown"


class NameUsage(StrEnum):
    """Naamgebruik (BRP 61.10): eigen naam, partner, partner voor eigen, partner na eigen."""

    OWN = "E"
    PARTNER = "P"
    PARTNER_FIRST = "V"
    OWN_FIRST = "N"


class ReadingLevel(StrEnum):
    """Lezen: gewoon Nederlands, eenvoudig Nederlands, alleen de eigen taal, liever voorlezen."""

    FLUENT = "fluent"
    SIMPLE = "simple"
    OWN_LANGUAGE = "own_language"
    SPOKEN = "spoken"


class InterpreterKind(StrEnum):
    """Soort tolk: beroepstolk, of iemand uit de omgeving (dan wie en waarom)."""

    PROFESSIONAL = "professional"
    INFORMAL = "informal"


class AddressKind(StrEnum):
    """Soort adres (COD757): BRP, correspondentie, verblijf (AZC, opvang), tijdelijk."""

    BRP = "brp"
    CORRESPONDENCE = "correspondence"
    STAY = "stay"
    TEMPORARY = "temporary"


class Permission(StrEnum):
    """Of iets mag: ja of nee; leeg is niet gevraagd."""

    YES = "yes"
    NO = "no"


class IdentityKind(StrEnum):
    """Wat er is nagekeken: het BSN, het V-nummer, of alleen wie iemand is."""

    BSN = "bsn"
    V_NUMBER = "v_number"
    IDENTITY = "identity"


class DocumentKind(StrEnum):
    """Waarop het is nagekeken.

    Paspoort, identiteitskaart, rijbewijs, verblijfsdocument, W-document, opvraging uit de BRP,
    ander document.
    """

    PASSPORT = "passport"
    ID_CARD = "id_card"
    DRIVING_LICENCE = "driving_licence"
    RESIDENCE = "residence"
    W_DOCUMENT = "w_document"
    BRP = "brp"
    OTHER = "other"


class BsnStatus(StrEnum):
    """Status van het BSN: onbekend, opgegeven, geverifieerd (Jeugdwet art. 7.2.2-7.2.4)."""

    UNKNOWN = "unknown"
    STATED = "stated"
    VERIFIED = "verified"


class DoerKind(StrEnum):
    """Wie doet het: huishouden, netwerk, vrijwilliger, professional, aanbieder."""

    HOUSEHOLD = "household"
    NETWORK = "network"
    VOLUNTEER = "volunteer"
    PROFESSIONAL = "professional"
    PROVIDER = "provider"


class PlanForm(StrEnum):
    """Vorm van een plan: licht, uitgebreid, of zelf gekozen onderdelen (domain.md 4.1)."""

    LIGHT = "light"
    HEAVY = "heavy"
    OWN = "own"


class SectionKind(StrEnum):
    """Onderdeel van een plan dat uit losse uitspraken bestaat (domain.md 4.2)."""

    STRENGTH = "strength"
    CONCERN = "concern"
    EARLIER_HELP = "earlier_help"
    ANALYSIS = "analysis"
    RESULT = "result"
    SAFETY = "safety"
    CONSIDERED = "considered"


class PlanPart(StrEnum):
    """Onderdeel dat een plan kan hebben naast aanleiding, doelen en evaluatie (domain.md 4.2)."""

    STRENGTH = "strength"
    CONCERN = "concern"
    EARLIER_HELP = "earlier_help"
    ANALYSIS = "analysis"
    RESULT = "result"
    SAFETY = "safety"
    CONSIDERED = "considered"
    REGIE = "regie"
    AGREEMENTS = "agreements"
    SHARING = "sharing"
    CRISIS = "crisis"
    OPINIONS = "opinions"


class RegieLevel(StrEnum):
    """Wie de regie voert: zelf, ondersteund, aanbieder, wijkteam, opgeschaald (domain.md 4.3)."""

    SELF = "self"
    SUPPORTED = "supported"
    PROVIDER = "provider"
    TEAM = "team"
    ESCALATED = "escalated"


class FamilyPlanAnswer(StrEnum):
    """Wat het gezin zei: wil het zelf maken, wil het niet, denkt na."""

    WANTS = "wants"
    DECLINES = "declines"
    THINKS = "thinks"


class FamilyPlanSkip(StrEnum):
    """Waarom een eigen plan niet is aangeboden: veiligheid, spoed, al een plan, anders."""

    SAFETY = "safety"
    URGENT = "urgent"
    HAS_PLAN = "has_plan"
    OTHER = "other"


class ScoreBy(StrEnum):
    """Wie het cijfer gaf: de cliënt of de gids."""

    CLIENT = "client"
    WORKER = "worker"


class ScalingGround(StrEnum):
    """Waarom op- of afgeschaald is (features.md C9)."""

    GOAL_REACHED = "goal_reached"
    NETWORK_TAKES_OVER = "network_takes_over"
    GENERAL_FITS = "general_fits"
    FAMILY_WISH = "family_wish"
    NOT_ENOUGH = "not_enough"
    UNSAFE = "unsafe"
    CHANGED = "changed"
    OTHER = "other"


class PaperKind(StrEnum):
    """Soort papier: plan, koelkastblad, gespreksverslag, brief, en wat verder geprint wordt."""

    PLAN = "plan"
    FRIDGE_SHEET = "fridge_sheet"
    CONTACT_REPORT = "contact_report"
    CHANGES = "changes"
    LETTER = "letter"
    REFERRAL = "referral"
    SIGNATURES = "signatures"
    FILE_COPY = "file_copy"
    RELOCATION = "relocation"
    REQUEST = "request"
    OTHER = "other"


class LetterKind(StrEnum):
    """Soort brief: waar een sjabloon voor is."""

    INVITATION = "invitation"
    CONFIRMATION = "confirmation"
    PLAN = "plan"
    CLOSING = "closing"
    QUESTION = "question"
    MISSED = "missed"
    SUSPENSION = "suspension"
    EXTENSION = "extension"
    OTHER = "other"


class CopyChoice(StrEnum):
    """Wat er met een gevonden plek in een kopie gebeurt: blijft, zwart, de hele regel weg."""

    STAYS = "stays"
    BLACK = "black"
    OUT = "out"


class CopyReason(StrEnum):
    """Waarom iets niet in een kopie staat (AVG art. 15 lid 4, UAVG art. 41, Jeugdwet 7.3.10)."""

    OTHER_PERSON = "other_person"
    IN_CONFIDENCE = "in_confidence"
    CHILD = "child"
    SAFETY = "safety"


class RequestStatus(StrEnum):
    """Status van een verzoek aan de backoffice.

    Concept, verstuurd, in behandeling, toegekend, afgewezen, ingetrokken.
    """

    CONCEPT = "concept"
    SENT = "sent"
    PENDING = "pending"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ActionStatus(StrEnum):
    """Status van een actie: open, gedaan, vervallen."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class GoalStatus(StrEnum):
    """Status van een doel: open, bereikt, deels bereikt, niet bereikt, vervallen."""

    OPEN = "open"
    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"
    DROPPED = "dropped"


class ConflictStatus(StrEnum):
    """Status van een botsing: open, opgelost, of samengevoegd tot één tekst (niets te kiezen)."""

    OPEN = "open"
    RESOLVED = "resolved"
    MERGED = "merged"


class HeldStatus(StrEnum):
    """Wat er van wachtend werk komt: het wacht, is overgenomen, afgewezen of teruggenomen."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class SamePersonKind(StrEnum):
    """Zelfde persoon: samengevoegd in één dossier, ook in een ander dossier, of juist een ander."""

    MERGED = "merged"
    LINKED = "linked"
    DIFFERENT = "different"


class SameFamilyKind(StrEnum):
    """Zelfde gezin: twee dossiers van één gezin, of juist een ander gezin."""

    SAME = "same"
    DIFFERENT = "different"


class AttachmentKind(StrEnum):
    """Soort bijlage: beeld, pdf, overig; only the first two are ever opened."""

    IMAGE = "image"
    PDF = "pdf"
    OTHER = "other"


class KeyPolicy(StrEnum):
    """Sleutelbeleid: sleutelbos van het systeem verplicht, of alleen een wachtzin."""

    KEY_STORE = "key_store"
    PASSPHRASE_ONLY = "passphrase_only"


class StayStatus(StrEnum):
    """Wat iemand aan verblijfsrecht heeft en waar die woont (domain.md 7.3)."""

    ASYLUM_SEEKER = "asylum_seeker"
    PERMIT_AT_AZC = "permit_at_azc"
    PERMIT_HOUSED = "permit_housed"
    UNDOCUMENTED = "undocumented"
    TEMPORARY_PROTECTION = "temporary_protection"


class IntegrationRoute(StrEnum):
    """Leerroute van de inburgering (Wet inburgering 2021)."""

    B1 = "b1"
    EDUCATION = "education"
    SELF_RELIANCE = "self_reliance"


class MeetingParty(StrEnum):
    """Wie er aan tafel zit bij een overleg op een AZC of een school (domain.md 7.1)."""

    TEAM = "team"
    COA = "coa"
    YOUTH_HEALTH = "youth_health"
    ASYLUM_CARE = "asylum_care"
    GUARDIAN = "guardian"
    SCHOOL = "school"
    SCHOOL_WORK = "school_work"
    PROVIDER = "provider"
    OTHER = "other"


class MeetingPart(StrEnum):
    """Wat een partij van een zaak mag krijgen: precies deze delen, meer niet."""

    NAMES = "names"
    BIRTH = "birth"
    UNIT = "unit"
    LANGUAGE = "language"
    QUESTION = "question"
    DECISION = "decision"
    AGREEMENTS = "agreements"


class MeetingStatus(StrEnum):
    """Een overleg is nog te houden, of het is geweest."""

    PLANNED = "planned"
    HELD = "held"


class AskedBy(StrEnum):
    """Wie op school om raad vroeg; nooit een naam."""

    TEACHER = "teacher"
    COORDINATOR = "coordinator"
    SCHOOL_WORK = "school_work"
    PARENT = "parent"
    PUPIL = "pupil"
    OTHER = "other"


class AgeBand(StrEnum):
    """Ongeveer hoe oud: grof genoeg dat niemand er een kind aan kent."""

    TODDLER = "toddler"
    GROUP_1_2 = "group_1_2"
    GROUP_3_5 = "group_3_5"
    GROUP_6_8 = "group_6_8"
    LOWER = "lower"
    UPPER = "upper"
    ADULT = "adult"


class ConsultOutcome(StrEnum):
    """Hoe het verder gaat na een consult: van school alleen tot een aanmelding."""

    SETTLED = "settled"
    WATCH = "watch"
    AGAIN = "again"
    OTHER_HELP = "other_help"
    TO_TEAM = "to_team"


class TermUnit(StrEnum):
    """Waarin een termijn geteld wordt."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class TermKind(StrEnum):
    """Waar een termijn vandaan komt: de wet, een afspraak in het vak, of de gemeente zelf."""

    LAW = "law"
    PROFESSIONAL = "professional"
    LOCAL = "local"


class TermEvent(StrEnum):
    """Waarmee een termijn begint of eindigt, voor zover WijkDesk dat zelf weet; of met de hand."""

    MELDING = "melding"
    AANVRAAG = "aanvraag"
    BESCHIKKING = "beschikking"
    PLAN = "plan"
    FGP_WAIVER = "fgp_afgezien"
    MANUAL = "hand"


class SuspensionGround(StrEnum):
    """Waarom een termijn stilstaat (Awb 4:5, 4:15)."""

    INCOMPLETE = "incomplete"
    ABROAD = "abroad"
    CONSENT = "consent"
    APPLICANT = "applicant"
    FORCE_MAJEURE = "force_majeure"


class TermResult(StrEnum):
    """Hoe een termijn eindigde."""

    DONE = "done"
    WITHDRAWN = "withdrawn"
    NOT_NEEDED = "not_needed"
    MISTAKE = "mistake"


class MeldcodeStep(IntEnum):
    """Stap van de meldcode: signalen, overleg, gesprek, wegen, beslissen."""

    SIGNALS = 1
    CONSULT = 2
    TALK = 3
    WEIGH = 4
    DECIDE = 5


class WeighingQuestion(IntEnum):
    """Afwegingsvraag 1-5 van het afwegingskader (domain.md 1.10)."""

    SUSPICION = 1
    UNSAFE = 2
    CAN_HELP = 3
    ACCEPTED = 4
    IN_TIME = 5


class WeighingAdvice(StrEnum):
    """Wat uit de afweging volgt."""

    CLOSE = "close"
    REPORT = "report"
    WITH_VEILIG_THUIS = "with_veilig_thuis"
    HELP = "help"
    REPORT_AGAIN = "report_again"
    MONITOR = "monitor"


class Consulted(StrEnum):
    """Met wie is overlegd: collega, aandachtsfunctionaris, Veilig Thuis (advies), iemand anders."""

    COLLEAGUE = "colleague"
    OFFICER = "officer"
    VEILIG_THUIS = "veilig_thuis"
    OTHER = "other"


class SafetyDecision(StrEnum):
    """Besluit bij stap 5: zelf hulp, melden, allebei, of geen van beide."""

    HELP = "help"
    REPORT = "report"
    BOTH = "both"
    NEITHER = "neither"


class ReportRoute(StrEnum):
    """Hoe is gemeld bij Veilig Thuis."""

    PHONE = "phone"
    FORM = "form"
    LETTER = "letter"


class SafetyReview(StrEnum):
    """Nagekeken voor een kopie: mag mee, of blijft achter."""

    RELEASED = "released"
    WITHHELD = "withheld"


class SafetyFlagKind(StrEnum):
    """Acute of structurele onveiligheid (woorden van het afwegingskader)."""

    ACUTE = "acute"
    STRUCTURAL = "structural"
