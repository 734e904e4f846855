"""Hits as rows: who it is, whose file, and at the end always the way to begin a new one."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.search import Hit
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row

CREATE = "create"
"""The key of the last row."""


def is_held(hit: Hit) -> bool:
    """Whether the file is on this laptop: then its people are found, else only its line."""
    return hit.kind == "person" and hit.case_file_id is not None


def rows(hits: Iterable[Hit], typed: str) -> list[Row]:
    """The rows of the list; nothing typed gives none."""
    if not typed:
        return []
    return [*(_row(hit) for hit in hits), _create_row(typed)]


def _row(hit: Hit) -> Row:
    whose = (
        Mark(QCoreApplication.translate("Search", "eigen dossier"), "accent")
        if hit.own
        else Mark(QCoreApplication.translate("Search", "dossier van het team"))
    )
    away = Mark(QCoreApplication.translate("Search", "niet op deze laptop"), icon="cloud-off")
    return Row(hit, hit.title, hit.detail, chips=(whose,) if is_held(hit) else (whose, away))


def _create_row(typed: str) -> Row:
    title = QCoreApplication.translate("Search", "Nieuwe aanmelding voor “%1”")
    return Row(
        CREATE,
        title.replace("%1", typed),
        QCoreApplication.translate("Search", "Staat iemand er niet bij? Begin dan hier."),
        chips=(Mark(QCoreApplication.translate("Search", "nieuw"), "accent", "plus"),),
    )
