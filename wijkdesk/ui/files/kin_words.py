"""Ties and helpers in words: "Letay is ouder van Samuel", "buren · elke week"."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import NetworkRow, RelationRow
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.words import word

OPEN = "…"


def relation_words(relation: RelationRow, said: Mapping[UUID, str]) -> str:
    """Say "Letay Habte is ouder van Samuel Tesfay"; dots where something is still open."""
    if relation.person_id is None and relation.other_id is None:
        return ""
    one, other = (said.get(i, OPEN) if i else OPEN for i in (relation.person_id, relation.other_id))
    words = QCoreApplication.translate("KinWords", "%1 is %2 %3")
    kind = word(relation.kind) or OPEN
    return words.replace("%1", one).replace("%2", kind).replace("%3", other)


def relation_detail(relation: RelationRow) -> str:
    """Say "Gezag: samen met de andere ouder · sinds 01-02-2020 · tot 03-04-2024"."""
    custody = QCoreApplication.translate("KinWords", "Gezag: %1")
    said = word(relation.custody)
    gezag = custody.replace("%1", said[:1].lower() + said[1:]) if said else ""
    return " · ".join(filter(None, (gezag, *_period(relation.since, relation.until))))


def network_detail(member: NetworkRow) -> str:
    """What they do, how often, for whom, since when and the phone."""
    for_whom = QCoreApplication.translate("KinWords", "voor %1")
    parts = (
        word(member.kind),
        member.often,
        for_whom.replace("%1", member.person) if member.person else "",
        *_period(member.since, member.until),
        member.phone,
    )
    first = " · ".join(filter(None, parts))
    return "\n".join(filter(None, (member.does.strip(), first)))


def _period(since: date | None, until: date | None) -> tuple[str, str]:
    begins = QCoreApplication.translate("KinWords", "sinds %1")
    ends = QCoreApplication.translate("KinWords", "tot %1")
    return (
        begins.replace("%1", birth_text(since)) if since else "",
        ends.replace("%1", birth_text(until)) if until else "",
    )
