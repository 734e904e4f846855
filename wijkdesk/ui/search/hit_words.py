"""What each kind of hit says in the list."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.search import Hit, TextHit
from wijkdesk.ui.acts import Act
from wijkdesk.ui.home_words import home_words
from wijkdesk.ui.language import birth_text, moment_text
from wijkdesk.ui.places import entity_words
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.words import compartment_mark, word
from wijkdesk.vocabulary import CompartmentKind, DateCertainty

SOME = 3
"""So many of a household are named; the others are counted."""


def hit_row(hit: Hit, now: datetime) -> Row:
    """A person, a file of the team, a registration, a referral or a provision."""
    heard = (Mark(QCoreApplication.translate("Search", "klinkt als")),) if hit.heard else ()
    match hit.kind:
        case "file":
            away = Mark(
                QCoreApplication.translate("Search", "niet op deze laptop"), icon="cloud-off"
            )
            return Row(hit, hit.title, known_words(hit), chips=(*heard, away))
        case "registration":
            new = Mark(QCoreApplication.translate("Search", "aanmelding"), "accent", "inbox")
            when = moment_text(hit.at, now) if hit.at else ""
            detail = " · ".join(filter(None, (when, hit.address, hit.number)))
            return Row(hit, hit.title, detail, chips=(*heard, new))
        case "referral":
            kind = Mark(QCoreApplication.translate("Search", "verwijzing"), icon="send")
            return Row(hit, hit.title, f"{hit.also} · {hit.number}", chips=(kind,))
        case "provision":
            return Row(hit, hit.title, hit.also, chips=(Mark(word(hit.provision_kind).lower()),))
    own = Mark(QCoreApplication.translate("Search", "eigen dossier"), "accent")
    return Row(hit, hit.title, _person_words(hit), chips=(*heard, own))


def known_words(hit: Hit) -> str:
    """Say "bekend bij Wijkteam West · vraag Yusuf Aydin (0900 0003)"."""
    known = QCoreApplication.translate("Search", "bekend bij %1")
    ask = QCoreApplication.translate("Search", "vraag %1")
    whom = f"{hit.ask} ({hit.phone})" if hit.phone else hit.ask
    parts = (known.replace("%1", hit.team) if hit.team else "", ask.replace("%1", whom))
    return " · ".join(part for part in parts[: 2 if hit.ask else 1] if part)


def text_row(hit: TextHit, now: datetime) -> Row:
    """A note, need or plan line, with the sentence in which the words stand."""
    lock = (
        (compartment_mark(hit.visibility),)
        if hit.visibility not in (None, CompartmentKind.SHARED)
        else ()
    )
    when = moment_text(hit.at, now) if hit.at else ""
    title = " · ".join(filter(None, (hit.title, when)))
    return Row(hit, title, hit.text, chips=(*lock, Mark(entity_words(hit.entity).lower())))


def act_row(act: Act) -> Row:
    """Something to do, and its key."""
    return Row(act, act.title, chips=(Mark(act.shortcut),) if act.shortcut else ())


def _person_words(hit: Hit) -> str:
    also = QCoreApplication.translate("Search", "ook bekend als %1").replace("%1", hit.also)
    parts = (
        also if hit.also else "",
        born_words(hit),
        home_words(hit.address),
        _together(hit),
        hit.number,
    )
    return " · ".join(filter(None, parts))


def born_words(hit: Hit) -> str:
    """The birth date as far as it is known."""
    if hit.born is None or hit.certainty is DateCertainty.UNKNOWN:
        return ""
    if hit.certainty is DateCertainty.MONTH_UNKNOWN:
        return str(hit.born.year)
    if hit.certainty is DateCertainty.DAY_UNKNOWN:
        return birth_text(hit.born)[3:]
    return birth_text(hit.born)


def _together(hit: Hit) -> str:
    """Say "met Samuel en Rahwa"."""
    if not hit.people:
        return ""
    names, more = list(hit.people[:SOME]), len(hit.people) - SOME
    if more > 0:
        names.append(QCoreApplication.translate("Search", "nog %n", "", more))
    last = QCoreApplication.translate("Search", "%1 en %2")
    said = names[0]
    if len(names) > 1:
        said = last.replace("%1", ", ".join(names[:-1])).replace("%2", names[-1])
    return QCoreApplication.translate("Search", "met %1").replace("%1", said)
