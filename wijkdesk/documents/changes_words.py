"""The plain words for what is different between two versions, as a household reads them."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from wijkdesk.documents import dutch
from wijkdesk.services.plan_versions import Change, Field, How, Part
from wijkdesk.vocabulary import DateCertainty, PlanForm, RegieLevel, RelationKind, SectionKind

HOW = {
    How.ADDED: "Nieuw",
    How.GONE: "Weg",
    How.CHANGED: "Anders",
    How.MOVED: "Andere plek",
}
PARTS = {
    Part.PLAN: "Het plan zelf",
    Part.PERSON: "Voor wie dit plan is",
    Part.HOME: "Wie bij elkaar wonen",
    Part.TIE: "Familie",
    Part.HELPER: "Wie om u heen staan",
    Part.SECTION: "Hoe het gaat",
    Part.NEED: "Wat er nodig is",
    Part.GOAL: "Doelen en wie wat doet",
    Part.REFERRAL: "Wie er gaan helpen",
    Part.SHARING: "Wie mag wat weten",
    Part.CRISIS: "Als het niet goed gaat",
    Part.OPINION: "Wat er van het plan is gezegd",
    Part.EVALUATION: "Samen teruggekeken",
}
SECTIONS = {
    SectionKind.STRENGTH: "wat goed gaat",
    SectionKind.CONCERN: "zorgen",
    SectionKind.EARLIER_HELP: "eerdere hulp",
    SectionKind.ANALYSIS: "alles bij elkaar",
    SectionKind.RESULT: "wat we willen bereiken",
    SectionKind.SAFETY: "veiligheid",
    SectionKind.CONSIDERED: "welke hulp we bekeken",
}
_FORMS = {
    PlanForm.LIGHT: "een kort plan",
    PlanForm.HEAVY: "een uitgebreid plan",
    PlanForm.OWN: "met eigen onderdelen",
}
_LEVELS = {
    RegieLevel.SELF: "het gezin zelf",
    RegieLevel.SUPPORTED: "het gezin, met steun",
    RegieLevel.PROVIDER: "een aanbieder",
    RegieLevel.TEAM: "het wijkteam",
    RegieLevel.ESCALATED: "meer hulp bij de regie",
}
_TIES = {
    RelationKind.PARENT: "ouder en kind",
    RelationKind.PARTNER: "partners",
    RelationKind.FORMER_PARTNER: "ex-partners",
    RelationKind.SIBLING: "broer of zus",
    RelationKind.GUARDIAN: "voogd en kind",
    RelationKind.FOSTER_PARENT: "pleegouder en kind",
}
_CERTAINTY = {
    DateCertainty.EXACT: "de dag klopt",
    DateCertainty.DAY_UNKNOWN: "de dag is niet bekend",
    DateCertainty.MONTH_UNKNOWN: "de maand is niet bekend",
    DateCertainty.UNKNOWN: "niet bekend",
}

FIELDS: Mapping[str, str] = {
    "accepted_by": "Wie het doel aannam",
    "accepted_on": "Aangenomen op",
    "agreed_on": "Afgesproken op",
    "agreements": "Afspraken",
    "amount": "Hoeveel",
    "avoid": "Wat niet helpt",
    "birth_certainty": "Geboortedag",
    "birth_date": "Geboren",
    "call_whom": "Wie u belt",
    "casus_name": "Wie bij de aanbieder regelt",
    "casus_phone": "Telefoon van de aanbieder",
    "complaints_to": "Klachten naar",
    "custody": "Gezag",
    "doer_kind": "Wie dat is",
    "doer_name": "Wie",
    "does": "Wat hij of zij doet",
    "due": "Uiterlijk",
    "effect": "Wat dat met u doet",
    "evaluation_on": "Samen terugkijken op",
    "file_number": "Nummer van het dossier",
    "form": "Soort plan",
    "ground": "Waarom dat mag",
    "held_on": "Wanneer dat was",
    "helps": "Wat helpt",
    "interpreter": "Tolk",
    "kind": "Wat het is",
    "language": "Taal",
    "law": "Wet",
    "life_area": "Waar het over gaat",
    "measure": "Hoe we het merken",
    "municipality": "Gemeente",
    "name": "Naam",
    "nature": "Wat er nodig is",
    "next_on": "Weer terugkijken op",
    "need": "Hoort bij",
    "often": "Hoe vaak",
    "original": "In eigen taal",
    "own_script": "Naam in eigen schrift",
    "own_words": "In eigen woorden",
    "owner": "Van wie",
    "people": "Wie er wonen",
    "person": "Voor wie",
    "phone": "Telefoon",
    "place": "Plaats",
    "present": "Wie erbij waren",
    "provider": "Wie helpt",
    "provision": "Welke hulp",
    "question": "Wat wij vragen",
    "reason": "Waarom dit plan",
    "regie_level": "Wie de regie heeft",
    "regisseur": "Uw gids (regisseur)",
    "regisseur_phone": "Telefoon van uw gids",
    "result": "Wat er dan anders is",
    "role": "Plaats in het gezin",
    "rung": "Met welke hulp",
    "said_by": "Wie dat zei",
    "said_on": "Gezegd op",
    "scores": "Cijfers: gezin | gids",
    "scale_start": "Cijfer aan het begin",
    "scale_target": "Cijfer waar we naar toe willen",
    "second": "Tweede gids",
    "sharing": "Wie mag wat weten",
    "shown": "Onderdelen van het plan",
    "signs": "Waaraan u het merkt",
    "since_when": "Sinds",
    "start": "Vanaf",
    "status": "Hoe ver dat is",
    "team": "Wijkteam",
    "team_phone": "Telefoon van het wijkteam",
    "text": "De tekst",
    "title": "Naam van het dossier",
    "until": "Tot",
    "what": "Wat er gedeeld wordt",
    "with_whom": "Met wie",
}


def said(field: Field) -> tuple[str, str]:
    """What stood there and what stands there now, in words."""
    return _words(field.name, field.before), _words(field.name, field.after)


def heading(change: Change) -> str:
    """What a line is called; of a plan itself there is nothing to call."""
    return change.title or ("Zonder tekst" if change.part is not Part.PLAN else "")


def _words(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return dutch.day(value)
    if isinstance(value, Enum):
        return _terms().get(type(value), {}).get(value, "") or str(value.value)
    if name == "shown":
        kinds = {kind.value: words for kind, words in SECTIONS.items()}
        return ", ".join(kinds.get(code, code) for code in str(value).split())
    return str(value)


def _terms() -> Mapping[type[Enum], Mapping[Any, str]]:
    tables: tuple[Mapping[Any, str], ...] = (
        _CERTAINTY,
        _FORMS,
        _LEVELS,
        SECTIONS,
        _TIES,
        dutch.CUSTODY,
        dutch.DOERS,
        dutch.INTERPRETERS,
        dutch.LAWS,
        dutch.LIFE_AREAS,
        dutch.NETWORK_KINDS,
        dutch.PROVISIONS,
        dutch.REFERRALS,
        dutch.ROLES,
        dutch.RUNGS,
    )
    return {type(next(iter(table))): table for table in tables}
