"""One's own caseload, for as long as nothing is being looked for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from wijkdesk.services.files import FileLine
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import FileRoleKind


class OwnFiles(Card):
    """`lines.opened` carries the id of a case file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Uw dossiers"))
        self.lines = RowList(self.tr("Uw dossiers"))
        self.nothing = EmptyState(
            self.tr("U hebt nog geen dossiers. Typ hierboven een naam om te zoeken of te beginnen.")
        )
        self.nothing.hide()
        self.add(self.nothing)
        self.add_list(self.lines)

    def show_files(self, files: Sequence[FileLine]) -> None:
        """The files by name of the household, the closed ones below."""
        there = [self._row(file) for file in files if file.closed_on is None]
        closed = [self._row(file) for file in files if file.closed_on is not None]
        if closed:
            closed[0] = replace(closed[0], over=self.tr("Afgesloten"))
        self.lines.set_rows([*there, *closed])
        self.nothing.setVisible(not files)
        self.set_note(self.tr("%n dossier(s)", "", len(files)) if files else "")

    def _row(self, file: FileLine) -> Row:
        # While the files are closed it has no name and nobody in it.
        number = file.number if file.number != file.title else ""
        people = self.tr("%n persoon/personen", "", file.people) if file.people else ""
        detail = " · ".join(filter(None, (number, file.place_name, people)))
        marks = []
        if file.closed_on is not None:
            closed = self.tr("sinds %1")
            today = date.today()  # noqa: DTZ011 - the worker's own day
            marks.append(Mark(closed.replace("%1", day_text(file.closed_on, today))))
        if file.unsent:
            marks.append(Mark(self.tr("%n nog niet verstuurd", "", file.unsent), "warn"))
        if file.role is not FileRoleKind.REGISSEUR:
            marks.append(Mark(word(file.role)))
        return Row(file.case_file_id, file.title, detail, chips=tuple(marks))
