"""Hits as rows: people first, then what else there is; the last row begins a new one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.search import Everything, Hit
from wijkdesk.ui.acts import Act
from wijkdesk.ui.search.hit_words import act_row, hit_row, text_row
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row

CREATE = "create"
"""The key of the last row."""


def is_held(hit: Hit) -> bool:
    """Whether the file is on this laptop: then its people are found, else only its line."""
    return hit.kind != "file" and hit.case_file_id is not None


def rows(found: Everything, acts: Sequence[Act], typed: str, now: datetime) -> list[Row]:
    """The rows of the list; nothing typed gives none."""
    if not typed:
        return []
    groups = (
        (
            QCoreApplication.translate("Search", "Mensen en dossiers"),
            [hit_row(hit, now) for hit in found.people],
        ),
        (
            QCoreApplication.translate("Search", "Sociale kaart"),
            [hit_row(hit, now) for hit in found.provisions],
        ),
        (
            QCoreApplication.translate("Search", "In uw dossiers"),
            [text_row(hit, now) for hit in found.texts],
        ),
        (QCoreApplication.translate("Search", "Doen"), [act_row(act) for act in acts]),
    )
    some = [(over, group) for over, group in groups if group]
    if len(some) > 1:  # one group needs no name
        some = [(over, [replace(group[0], over=over), *group[1:]]) for over, group in some]
    return [*(row for _, group in some for row in group), _create_row(typed)]


def _create_row(typed: str) -> Row:
    title = QCoreApplication.translate("Search", "Nieuwe aanmelding voor “%1”")
    return Row(
        CREATE,
        title.replace("%1", typed),
        QCoreApplication.translate("Search", "Staat iemand er niet bij? Begin dan hier."),
        chips=(Mark(QCoreApplication.translate("Search", "nieuw"), "accent", "plus"),),
    )
