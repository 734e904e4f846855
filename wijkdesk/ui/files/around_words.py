"""Who stands around a household by a role: regisseur, second gids, school, GP; since when."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import FileView, RoleRow
from wijkdesk.ui.language import birth_text, day_text
from wijkdesk.ui.phone_words import on_one_line
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import FileRoleKind

Line = tuple[str, str]
"""Whom, and what stands below the name."""


def colleagues(roles: tuple[RoleRow, ...], today: date) -> Iterator[Line]:
    """Of the team, the regisseur first; who stands in for somebody has a card of its own."""
    since = QCoreApplication.translate("Around", "sinds %1")
    unknown = QCoreApplication.translate("Around", "Onbekende collega")
    for row in (role for role in roles if role.role is not FileRoleKind.COVER):
        begun = since.replace("%1", day_text(row.since, today))
        told = (word(row.role), begun, on_one_line(row.phone))
        yield row.name or unknown, " · ".join(filter(None, told))


def contacts(view: FileView, today: date) -> Iterator[Line]:
    """Of elsewhere: school, GP and others who are there because of their work."""
    since = QCoreApplication.translate("Around", "sinds %1")
    for row in view.network:
        if row.kind is None or row.kind.is_informal or not row.on(today) or not row.called:
            continue
        begun = since.replace("%1", birth_text(row.since)) if row.since else ""
        for_whom = QCoreApplication.translate("Around", "voor %1")
        whom = for_whom.replace("%1", row.person) if row.person else ""
        told = (word(row.kind), whom, begun, on_one_line(row.phone))
        yield row.called, " · ".join(filter(None, told))
