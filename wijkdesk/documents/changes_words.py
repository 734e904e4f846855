"""The plain words for what is different between two versions: those of the plan on paper itself."""

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from wijkdesk.documents import dutch
from wijkdesk.documents.tongue import DUTCH, Tongue
from wijkdesk.services.plan_versions import Change, Field, How, Part
from wijkdesk.vocabulary import DateCertainty

HOW = {
    How.ADDED: "Nieuw",
    How.GONE: "Weg",
    How.CHANGED: "Anders",
    How.MOVED: "Andere plek",
}
PARTS = {
    Part.PLAN: "Het plan zelf",
    Part.PERSON: "Voor wie is dit plan",
    Part.HOME: "Wie woont waar",
    Part.TIE: "Wie hoort bij wie",
    Part.HELPER: "Wie staan er om u heen",
    Part.SECTION: "Hoe gaat het",
    Part.NEED: "Wat is er nodig",
    Part.GOAL: "Wat willen wij bereiken",
    Part.REFERRAL: "Wie gaan er helpen",
    Part.SHARING: "Wie mag wat weten",
    Part.CRISIS: "Crisiskaart",
    Part.OPINION: "Wat vindt u van dit plan",
    Part.EVALUATION: "Samen terugkijken",
}
KINDS = {Part.GOAL: "doel", Part.ACTION: "wie doet wat"}
CERTAINTY = {
    DateCertainty.EXACT: "de dag klopt",
    DateCertainty.DAY_UNKNOWN: "dag onbekend",
    DateCertainty.MONTH_UNKNOWN: "dag en maand onbekend",
    DateCertainty.UNKNOWN: "onbekend",
}

FIELDS: Mapping[str, str] = {
    "accepted_by": "Akkoord",
    "accepted_on": "Akkoord op",
    "agreed_on": "Afgesproken op",
    "agreements": "Afspraken",
    "amount": "Hoeveel",
    "avoid": "Wat helpt niet",
    "birth_certainty": "Geboortedag",
    "birth_date": "geboren",
    "call_whom": "Wie bellen wij",
    "casus_name": "Casusregisseur",
    "casus_phone": "Telefoon",
    "closed_reason": "Waarom",
    "complaints_to": "Klachten naar",
    "custody": "Gezag",
    "doer_kind": "Wie dat is",
    "doer_name": "Wie doet het",
    "does": "Wat hij of zij doet",
    "due": "Klaar op",
    "effect": "Gevolg",
    "evaluation_on": "Wij kijken samen terug",
    "file_number": "Nummer van het dossier",
    "form": "Soort plan",
    "ground": "Omdat",
    "held_on": "Wanneer",
    "helps": "Wat helpt dan",
    "interpreter": "Tolk",
    "kind": "Wat het is",
    "language": "Taal",
    "law": "Wet",
    "life_area": "Waar het over gaat",
    "measure": "Gelukt als",
    "municipality": "Gemeente",
    "name": "Naam",
    "nature": "Wat is er nodig",
    "next_on": "Wij kijken samen terug",
    "need": "Hoort bij",
    "often": "Hoe vaak",
    "original": "In eigen taal",
    "own_script": "Naam in eigen schrift",
    "own_words": "In eigen woorden",
    "owner": "Doel van",
    "people": "Wie er wonen",
    "person": "Voor wie",
    "phone": "Telefoon",
    "place": "Plaats",
    "present": "Erbij waren",
    "provider": "Wie helpt",
    "provision": "Welke hulp",
    "question": "Wat wij vragen",
    "reason": "Waarom dit plan",
    "regie_level": "Wie voert de regie",
    "regisseur": "Uw gids (regisseur)",
    "regisseur_phone": "Telefoon van uw gids",
    "result": "Resultaat",
    "role": "Plaats in het gezin",
    "rung": "Met welke hulp",
    "said_by": "Wie dat zei",
    "said_on": "Gezegd op",
    "scores": "Cijfers: gezin | gids",
    "scale_start": "Cijfer nu",
    "scale_target": "Cijfer straks",
    "second": "Tweede gids",
    "sharing": "Wie mag wat weten",
    "shown": "Onderdelen van het plan",
    "signs": "Hoe merken wij dat het misgaat",
    "since_when": "Sinds",
    "start": "Vanaf",
    "status": "Hoe ver dat is",
    "team": "Wijkteam",
    "team_phone": "Telefoon van het wijkteam",
    "text": "De tekst",
    "tie": "Wie dat is",
    "title": "Naam van het dossier",
    "until": "Tot",
    "what": "Wat er gedeeld wordt",
    "with_whom": "Met wie",
}


def label_of(part: Part, name: str) -> str:
    """What a field of a line is called."""
    if part is Part.EVALUATION and name == "text":
        return "Gezegd is"
    return FIELDS[name]


_DAY = re.compile(r"(\d\d)-(\d\d)-(\d{4})$")


def said(field: Field, tongue: Tongue = DUTCH) -> tuple[str, str]:
    """What stood there and what stands there now, in words.

    With a tongue only what is not somebody's own words: a day, a term.
    """
    return _words(field.name, field.before, tongue), _words(field.name, field.after, tongue)


def heading(change: Change) -> str:
    """What a line is called, its day in words; of a plan itself there is nothing to call."""
    if change.part in {Part.OPINION, Part.EVALUATION}:
        return _DAY.sub(
            lambda found: dutch.day(date(*map(int, found.groups()[::-1]))), change.title
        )
    return change.title or ("Zonder tekst" if change.part is not Part.PLAN else "")


def _words(name: str, value: object, tongue: Tongue) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return tongue.written(value)
    if isinstance(value, Enum):
        words = _terms().get(type(value), {}).get(value, "") or str(value.value)
        return tongue.said(words) if tongue else words
    if name == "shown":
        titles = {kind.value: words for kind, words in dutch.SECTIONS.items()}
        parts = [titles.get(code, code) for code in str(value).split()]
        return tongue.listed(tongue.said(p) or p for p in parts) if tongue else ", ".join(parts)
    if name == "language":
        return tongue.spoken(dutch.language_word(str(value))) if value else ""
    return "" if tongue else str(value)


def _terms() -> Mapping[type[Enum], Mapping[Any, str]]:
    tables: tuple[Mapping[Any, str], ...] = (
        CERTAINTY,
        dutch.CUSTODY,
        dutch.DOERS,
        dutch.FORMS,
        dutch.INTERPRETERS,
        dutch.LAWS,
        dutch.LIFE_AREAS,
        dutch.GOALS,
        dutch.NETWORK_KINDS,
        dutch.PROVISIONS,
        dutch.REFERRALS,
        dutch.REGIE,
        dutch.RELATIONS,
        dutch.ROLES,
        dutch.RUNGS,
        dutch.SECTIONS,
    )
    return {type(next(iter(table))): table for table in tables}
