"""Dutch as a household reads it: dates in full, and a plain word for each code that is printed.

Printed Dutch does not follow the language of the interface, so these words do not go through `tr`.
"""

from datetime import date

from wijkdesk.documents.text import isolate
from wijkdesk.services.languages import LANGUAGES
from wijkdesk.vocabulary import (
    AskedBy,
    ConsultOutcome,
    Custody,
    DoerKind,
    GoalStatus,
    HouseholdRole,
    IntegrationRoute,
    Interpreter,
    Law,
    LifeArea,
    LookGround,
    MeetingParty,
    NetworkKind,
    PlanForm,
    ProvisionKind,
    ReferralStatus,
    RegieLevel,
    RelationKind,
    Rung,
    SectionKind,
    SharedPart,
    StayStatus,
)

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

LAWS = {
    Law.WMO: "Wmo",
    Law.JW: "Jeugdwet",
    Law.PW: "Participatiewet",
    Law.WGS: "schuldhulp",
    Law.GENERAL: "",
}
LOOK_GROUNDS = {
    LookGround.SAFETY: "voor de veiligheid van iemand",
    LookGround.ONE_PLAN: "om de hulp op elkaar af te stemmen",
    LookGround.CONSENT: "de persoon zelf vindt het goed",
    LookGround.COVER: "waarneming",
    LookGround.OTHER: "",
}
SHARED_PARTS = {
    SharedPart.NAME: "naam",
    SharedPart.BIRTH_DATE: "geboortedatum",
    SharedPart.PHONE: "telefoon",
    SharedPart.LANGUAGE: "taal",
}
ASKED_BY = {
    AskedBy.TEACHER: "leerkracht of mentor",
    AskedBy.COORDINATOR: "intern begeleider",
    AskedBy.SCHOOL_WORK: "schoolmaatschappelijk werk",
    AskedBy.PARENT: "ouder",
    AskedBy.PUPIL: "leerling",
    AskedBy.OTHER: "iemand anders",
}
OUTCOMES = {
    ConsultOutcome.SETTLED: "de school kan verder",
    ConsultOutcome.WATCH: "de school kijkt en meldt zich",
    ConsultOutcome.AGAIN: "er komt een tweede gesprek",
    ConsultOutcome.OTHER_HELP: "naar ander aanbod",
    ConsultOutcome.TO_TEAM: "ouders melden zich bij het wijkteam",
}
LIFE_AREAS = {
    LifeArea.MONEY: "Geld en administratie",
    LifeArea.WORK: "Werk en opleiding",
    LifeArea.DAYTIME: "Dagbesteding en tijd",
    LifeArea.HOUSING: "Wonen",
    LifeArea.FAMILY: "Gezin en relaties",
    LifeArea.PARENTING: "Opvoeden en opgroeien",
    LifeArea.BODY: "Gezondheid van het lichaam",
    LifeArea.MIND: "Hoe iemand zich voelt",
    LifeArea.HABITS: "Gewoonten en verslaving",
    LifeArea.SELFCARE: "Voor uzelf en uw huis zorgen",
    LifeArea.NETWORK: "Familie, vrienden en mantelzorg",
    LifeArea.PARTICIPATION: "Meedoen en taal",
    LifeArea.SAFETY: "Veiligheid",
    LifeArea.JUSTICE: "Politie en justitie",
    LifeArea.STAY: "Verblijf in Nederland",
}
CUSTODY = {
    Custody.JOINT_PARENTS: "samen met de andere ouder",
    Custody.ONE_PARENT: "alleen deze ouder",
    Custody.JOINT: "samen met iemand anders",
    Custody.GUARDIANSHIP: "voogdij",
    Custody.NOBODY_NOW: "tijdelijk heeft niemand gezag",
    Custody.UNDETERMINED: "niet vast te stellen",
    Custody.NOT_THIS_ONE: "heeft geen gezag",
}
RUNGS = {
    Rung.ADVICE: "informatie en advies",
    Rung.OWN_STRENGTH: "op eigen kracht",
    Rung.NETWORK: "met familie of bekenden",
    Rung.VOLUNTEERS: "met vrijwilligers",
    Rung.OTHER_LAW: "gewone hulp, buiten het wijkteam",
    Rung.GENERAL_PROVISION: "hulp voor iedereen",
    Rung.TEAM_HELP: "hulp van het wijkteam",
    Rung.CUSTOM_PROVISION: "hulp op maat",
    Rung.PERSONAL_BUDGET: "hulp die u zelf inkoopt (pgb)",
    Rung.COMPULSORY: "hulp die verplicht is",
}
DOERS = {
    DoerKind.HOUSEHOLD: "gezin",
    DoerKind.NETWORK: "familie of bekende",
    DoerKind.VOLUNTEER: "vrijwilliger",
    DoerKind.PROFESSIONAL: "hulpverlener",
    DoerKind.PROVIDER: "aanbieder",
}
PROVISIONS = {
    ProvisionKind.INFORMAL: "Hulp van vrijwilligers",
    ProvisionKind.GENERAL: "Hulp voor iedereen",
    ProvisionKind.CUSTOM: "Hulp op maat",
}
REFERRALS = {
    ReferralStatus.CONCEPT: "Wij maken de vraag nog klaar.",
    ReferralStatus.READY: "Wij sturen de vraag naar de aanbieder.",
    ReferralStatus.SENT: "De vraag is verstuurd. Wij wachten op antwoord.",
    ReferralStatus.RECEIVED: "De aanbieder heeft de vraag gekregen.",
    ReferralStatus.ACCEPTED: "De aanbieder wil helpen.",
    ReferralStatus.REFUSED: "De aanbieder kan niet helpen. Wij zoeken iets anders.",
    ReferralStatus.WAITING: "U staat op de wachtlijst.",
    ReferralStatus.STARTED: "De hulp is begonnen.",
    ReferralStatus.ENDED: "De hulp is klaar.",
    ReferralStatus.WITHDRAWN: "Deze vraag gaat niet door.",
    ReferralStatus.NO_RESPONSE: "De aanbieder heeft nog niet gereageerd. Wij bellen na.",
}
ROLES = {
    HouseholdRole.MOTHER: "moeder",
    HouseholdRole.FATHER: "vader",
    HouseholdRole.PARTNER: "partner",
    HouseholdRole.CHILD: "kind",
    HouseholdRole.GRANDPARENT: "grootouder",
    HouseholdRole.SINGLE: "",
    HouseholdRole.OTHER: "",
}
GOALS = {
    GoalStatus.OPEN: "",
    GoalStatus.REACHED: "gelukt",
    GoalStatus.PARTLY: "voor een deel gelukt",
    GoalStatus.NOT_REACHED: "niet gelukt",
    GoalStatus.DROPPED: "niet meer nodig",
}
NETWORK_KINDS = {
    NetworkKind.FAMILY: "familie",
    NetworkKind.FRIEND: "vriend of vriendin",
    NetworkKind.NEIGHBOUR: "buur",
    NetworkKind.VOLUNTEER: "vrijwilliger",
    NetworkKind.INFORMAL: "andere bekende",
    NetworkKind.SCHOOL: "school of opvang",
    NetworkKind.GP: "huisarts",
    NetworkKind.YOUTH_HEALTH: "jeugdgezondheidszorg",
    NetworkKind.PROVIDER: "hulpverlener",
    NetworkKind.EMPLOYER: "werkgever",
    NetworkKind.HOUSING: "verhuurder",
    NetworkKind.COA: "COA",
    NetworkKind.OTHER: "ander vast contact",
    NetworkKind.GUARDIAN: "voogd (Nidos)",
    NetworkKind.ASYLUM_CARE: "arts op het AZC (GZA)",
    NetworkKind.CASEMANAGER: "casemanager (COA)",
}
PARTIES = {
    MeetingParty.TEAM: "wijkteam",
    MeetingParty.COA: "COA",
    MeetingParty.YOUTH_HEALTH: "jeugdgezondheidszorg (JGZ)",
    MeetingParty.ASYLUM_CARE: "gezondheidszorg asielzoekers (GZA)",
    MeetingParty.GUARDIAN: "voogd (Nidos)",
    MeetingParty.SCHOOL: "school",
    MeetingParty.SCHOOL_WORK: "schoolmaatschappelijk werk",
    MeetingParty.PROVIDER: "aanbieder van hulp",
    MeetingParty.OTHER: "iemand anders",
}
ROUTES = {
    IntegrationRoute.B1: "B1-route",
    IntegrationRoute.EDUCATION: "onderwijsroute",
    IntegrationRoute.SELF_RELIANCE: "Z-route",
}
STAYS = {
    StayStatus.ASYLUM_SEEKER: "asielzoeker in de opvang",
    StayStatus.PERMIT_AT_AZC: "statushouder, nog op het AZC",
    StayStatus.PERMIT_HOUSED: "statushouder met een woning",
    StayStatus.UNDOCUMENTED: "zonder verblijfsrecht",
    StayStatus.TEMPORARY_PROTECTION: "ontheemd uit Oekraïne",
}
RELATIONS = {
    RelationKind.PARENT: "ouder van",
    RelationKind.PARTNER: "partner van",
    RelationKind.FORMER_PARTNER: "vroegere partner van",
    RelationKind.SIBLING: "broer of zus van",
    RelationKind.GUARDIAN: "voogd van",
    RelationKind.FOSTER_PARENT: "pleegouder van",
}
FORMS = {
    PlanForm.LIGHT: "licht plan",
    PlanForm.HEAVY: "uitgebreid plan",
    PlanForm.OWN: "plan met gekozen onderdelen",
}
SECTIONS = {
    SectionKind.STRENGTH: "Wat gaat er goed",
    SectionKind.CONCERN: "Wat zijn de zorgen",
    SectionKind.EARLIER_HELP: "Welke hulp was er eerder",
    SectionKind.ANALYSIS: "Alles bij elkaar",
    SectionKind.RESULT: "Hoe moet het worden",
    SectionKind.SAFETY: "Veiligheid",
    SectionKind.CONSIDERED: "Welke hulp hebben wij bekeken",
}
REGIE = {
    RegieLevel.SELF: "U voert zelf de regie over dit plan.",
    RegieLevel.SUPPORTED: "U voert zelf de regie over dit plan. Het wijkteam helpt u daarbij.",
    RegieLevel.PROVIDER: "Een aanbieder regelt de hulp voor u. Het wijkteam kijkt mee.",
    RegieLevel.TEAM: "Het wijkteam regelt de hulp samen met u.",
    RegieLevel.ESCALATED: "De hulp is opgeschaald: een organisatie met meer mogelijkheden regelt "
    "de hulp.",
}
INTERPRETERS = {
    Interpreter.NONE: "",
    Interpreter.PHONE: "Bij gesprekken helpt een tolk via de telefoon.",
    Interpreter.VIDEO: "Bij gesprekken helpt een tolk via beeldbellen.",
    Interpreter.ON_SITE: "Bij gesprekken is een tolk aanwezig.",
}


def day(value: date) -> str:
    """Write a date as "24 november 2026", never with figures only."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def month(value: date) -> str:
    """Write a month as "november 2026"."""
    return f"{_MONTHS[value.month - 1]} {value.year}"


def listed(values: tuple[str, ...]) -> str:
    """Join names as in speech: "Letay, Samuel en Rahwa"."""
    fenced = [isolate(value) for value in values]
    return " en ".join(filter(None, (", ".join(fenced[:-1]), *fenced[-1:])))


def language_word(tag: str | None) -> str:
    """The Dutch word for a language tag (BCP 47); what is not a tag we know was typed as a word."""
    return LANGUAGES.get((tag or "").strip().casefold(), (tag or "").strip())
