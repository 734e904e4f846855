"""The words on the screen for what is different between two versions of a plan."""

from collections.abc import Mapping
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.plan_versions import Change, Field, How, Part, Said
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.places import field_words
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import SectionKind

_ENTITIES: Mapping[Part, str] = {
    Part.PLAN: "support_plan",
    Part.PERSON: "person",
    Part.HOME: "household",
    Part.TIE: "relation",
    Part.HELPER: "network_member",
    Part.SECTION: "plan_section",
    Part.NEED: "need",
    Part.GOAL: "goal",
    Part.ACTION: "action",
    Part.REFERRAL: "referral",
    Part.SHARING: "sharing_agreement",
    Part.CRISIS: "crisis_card",
    Part.OPINION: "opinion",
    Part.EVALUATION: "evaluation",
}


def how_words(how: How) -> str:
    """What became of a line, for its chip."""
    return {
        How.ADDED: QCoreApplication.translate("Compare", "Nieuw"),
        How.GONE: QCoreApplication.translate("Compare", "Weg"),
        How.CHANGED: QCoreApplication.translate("Compare", "Anders"),
        How.MOVED: QCoreApplication.translate("Compare", "Andere plek"),
    }[how]


TONES = {How.ADDED: "ok", How.GONE: "bad", How.CHANGED: "accent", How.MOVED: "neutral"}


def part_words(part: Part) -> str:
    """The title of a card."""
    return {
        Part.PLAN: QCoreApplication.translate("Compare", "Het plan zelf"),
        Part.PERSON: QCoreApplication.translate("Compare", "Voor wie het plan is"),
        Part.HOME: QCoreApplication.translate("Compare", "Wie bij elkaar wonen"),
        Part.TIE: QCoreApplication.translate("Compare", "Familiebanden"),
        Part.HELPER: QCoreApplication.translate("Compare", "Wie om het gezin heen staan"),
        Part.SECTION: QCoreApplication.translate("Compare", "Hoe het gaat"),
        Part.NEED: QCoreApplication.translate("Compare", "Wat er nodig is"),
        Part.GOAL: QCoreApplication.translate("Compare", "Doelen en acties"),
        Part.ACTION: QCoreApplication.translate("Compare", "Actie"),
        Part.REFERRAL: QCoreApplication.translate("Compare", "Verwijzingen"),
        Part.SHARING: QCoreApplication.translate("Compare", "Wie mag wat weten"),
        Part.CRISIS: QCoreApplication.translate("Compare", "Crisiskaart"),
        Part.OPINION: QCoreApplication.translate("Compare", "Wat er van het plan is gezegd"),
        Part.EVALUATION: QCoreApplication.translate("Compare", "Samen teruggekeken"),
    }[part]


def first_words() -> str:
    """Before what stood there."""
    return QCoreApplication.translate("Compare", "Eerst: ")


def now_words() -> str:
    """Before what stands there now."""
    return QCoreApplication.translate("Compare", "Nu: ")


def nothing_words() -> str:
    """Where nothing stood, or stands."""
    return QCoreApplication.translate("Compare", "niets")


def title_of(change: Change) -> str:
    """What a line is called."""
    if change.title or change.part is Part.PLAN:
        return change.title
    return QCoreApplication.translate("Compare", "Zonder tekst")


def name_of(part: Part, name: str) -> str:
    """The box on a form in which it is written; else what it is called here."""
    known = _own().get((part, name)) or field_words(_ENTITIES[part], name) or _names().get(name)
    words = known or name
    return words[:1].upper() + words[1:]


def said_words(field: Field, value: Said) -> str:
    """A term, a day or a text, in words."""
    if value is None:
        return ""
    if isinstance(value, Enum):
        return word(value)
    if isinstance(value, date):
        return birth_text(value)
    if field.name == "shown":
        known = {str(kind.value): word(kind) for kind in SectionKind}
        return ", ".join(known.get(code, code) for code in str(value).split())
    return language_word(str(value)) if field.name == "language" else str(value)


def _own() -> Mapping[tuple[Part, str], str]:
    return {
        (Part.SECTION, "kind"): QCoreApplication.translate("Compare", "onderdeel"),
        (Part.REFERRAL, "kind"): QCoreApplication.translate("Compare", "soort hulp"),
        (Part.PLAN, "place"): QCoreApplication.translate("Compare", "plaats"),
        (Part.PLAN, "title"): QCoreApplication.translate("Compare", "naam van het dossier"),
    }


def _names() -> Mapping[str, str]:
    return {
        "casus_name": QCoreApplication.translate("Compare", "casusregisseur"),
        "casus_phone": QCoreApplication.translate("Compare", "telefoon van de casusregisseur"),
        "complaints_to": QCoreApplication.translate("Compare", "klachten naar"),
        "accepted_by": QCoreApplication.translate("Compare", "aangenomen door"),
        "file_number": QCoreApplication.translate("Compare", "nummer van het dossier"),
        "form": QCoreApplication.translate("Compare", "soort plan"),
        "municipality": QCoreApplication.translate("Compare", "gemeente"),
        "name": QCoreApplication.translate("Compare", "naam"),
        "need": QCoreApplication.translate("Compare", "hoort bij de behoefte"),
        "owner": QCoreApplication.translate("Compare", "van wie"),
        "people": QCoreApplication.translate("Compare", "wie er wonen"),
        "person": QCoreApplication.translate("Compare", "over wie"),
        "provider": QCoreApplication.translate("Compare", "aanbieder"),
        "provision": QCoreApplication.translate("Compare", "aanbod"),
        "regie_level": QCoreApplication.translate("Compare", "wie de regie heeft"),
        "regisseur": QCoreApplication.translate("Compare", "regisseur"),
        "regisseur_phone": QCoreApplication.translate("Compare", "telefoon van de regisseur"),
        "role": QCoreApplication.translate("Compare", "plaats in het gezin"),
        "original": QCoreApplication.translate("Compare", "in eigen taal"),
        "said_on": QCoreApplication.translate("Compare", "gezegd op"),
        "scores": QCoreApplication.translate("Compare", "cijfers: gezin | gids"),
        "second": QCoreApplication.translate("Compare", "tweede gids"),
        "shown": QCoreApplication.translate("Compare", "onderdelen van het plan"),
        "status": QCoreApplication.translate("Compare", "hoe ver dat is"),
        "tie": QCoreApplication.translate("Compare", "wie dat is voor het gezin"),
        "team": QCoreApplication.translate("Compare", "wijkteam"),
        "team_phone": QCoreApplication.translate("Compare", "telefoon van het wijkteam"),
    }
