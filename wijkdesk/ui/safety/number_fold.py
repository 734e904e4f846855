"""One crisis number that a team or a municipality keeps itself."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox

from wijkdesk.services.crisis_numbers import Level, OwnLine
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import written_day
from wijkdesk.ui.phone_words import on_one_line
from wijkdesk.ui.saving_fold import SavingFold, line_with
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid


class NumberFold(SavingFold):
    """Who may not change it reads it."""

    page = "crisis_number"
    names = ("name", "phone", "about", "since", "until", "source", "checked_on", "shown")

    def __init__(self, own: OwnLine, bench: Bench) -> None:
        super().__init__(own.row, bench, partial(bench.services.crisis_numbers.save, own.row.id))
        self.opened.connect(self._build)
        self.ready()

    def show_own(self, own: OwnLine) -> None:
        """What the store says now."""
        row = own.row
        name = row.name.strip() or self.tr("Nieuw nummer")
        title = ": ".join(filter(None, (name, on_one_line(row.phone))))
        whose = row.team or self.tr("hele gemeente")
        if own.level is Level.MUNICIPALITY:
            whose = self.tr("hele gemeente")
        told = " · ".join(filter(None, (self._checked(own), self._source(own), whose)))
        self.say(title, "\n".join(filter(None, (row.about.strip(), told))), self._marks(own))
        self.refresh(row)
        self.toggle.setVisible(own.may_write)
        self.remove.setVisible(own.may_write)

    def _checked(self, own: OwnLine) -> str:
        if own.row.checked_on is None:
            return self.tr("nog niet nagekeken")
        return self.tr("nagekeken op %1").replace("%1", written_day(own.row.checked_on))

    def _source(self, own: OwnLine) -> str:
        return self.tr("bron: %1").replace("%1", own.row.source) if own.row.source else ""

    def _marks(self, own: OwnLine) -> tuple[Mark, ...]:
        marks = []
        if not own.row.phone.strip() and own.row.shown:
            marks.append(Mark(self.tr("nummer ontbreekt"), "warn"))
        if not own.row.shown:
            marks.append(Mark(self.tr("staat niet op de lijst")))
        if not own.counts:
            marks.append(Mark(self.tr("geldt vandaag niet"), "warn"))
        return tuple(marks)

    @Slot()
    def _build(self) -> None:
        shown = QCheckBox(self.tr("Staat op de lijst"))
        fields = {
            "name": Field(self.tr("Wie"), line_with("")),
            "phone": Field(self.tr("Nummer"), line_with(self.tr("Bijvoorbeeld: 088 123 45 67"))),
            "about": Field(self.tr("Waarvoor, en wanneer bereikbaar?"), line_with("")),
            "source": Field(self.tr("Waar staat dit nummer?"), line_with("")),
            "checked_on": Field(self.tr("Nagekeken op"), DateBox(past=True)),
            "since": Field(self.tr("Geldt vanaf"), DateBox()),
            "until": Field(self.tr("Geldt tot en met"), DateBox()),
            "shown": Field("", shown),
        }
        grid = FieldGrid()
        grid.add_row((fields["name"], 7), (fields["phone"], 5))
        grid.add_row((fields["about"], 12))
        grid.add_row((fields["source"], 8), (fields["checked_on"], 4))
        grid.add_row((fields["since"], 4), (fields["until"], 4), (fields["shown"], 4))
        self.set_boxes(fields, [grid])
