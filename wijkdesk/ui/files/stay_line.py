"""The status of stay of one person: which one, since when, and whether a child is alone here."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wijkdesk.services.azc import StayRow
from wijkdesk.services.stay_advice import AdviceTable
from wijkdesk.ui.advice_words import advice_lines, source_words
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import StayStatus

NAMES = ("status", "since", "alone")


class StayLine(QWidget):
    """Saves itself; `removed` carries its id."""

    removed = Signal(object)

    def __init__(self, row: StayRow, bench: Bench) -> None:
        super().__init__()
        self.row, self._bench = row, bench
        self.status = ChoiceBox(choices(StayStatus, self.tr("Nog niet bekend")))
        self.since = DateBox(past=True)
        self.alone = QCheckBox(self.tr("Kind zonder ouders"))
        self.advice = label("", "context")
        self.remove = button(self.tr("Weg"), "link")
        self.fields = {
            "status": Field(self.tr("Status"), self.status),
            "since": Field(self.tr("Sinds"), self.since),
        }
        grid = FieldGrid()
        grid.add_row((self.fields["status"], 7), (self.fields["since"], 5))
        below = QWidget()
        acts = FlowLayout(below, 12)
        acts.addWidget(self.alone)
        acts.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(grid)
        column.addWidget(below)
        column.addWidget(self.advice)
        self.advice.hide()
        save = partial(bench.services.azc.save_stay, row.id)
        self.editor = bench.editor("stay", row.id, save, self._values(), self)
        day = self.since
        self.editor.bind("status", self.status, self.fields["status"])
        self.editor.bind("since", day, self.fields["since"], read=day.day, write=day.set_day)
        self.editor.bind("alone", self.alone)
        self.remove.clicked.connect(self._remove)

    def show_row(self, row: StayRow, name: str, table: AdviceTable) -> None:
        """What the store says now, of whom, and what that means by the table of today."""
        self.row = row
        self.fields["status"].rename(name or self.tr("Status"))
        self.alone.setAccessibleName(self.tr("Kind zonder ouders: %1").replace("%1", name))
        self.remove.setAccessibleName(self.tr("Haal de status weg: %1").replace("%1", name))
        self.editor.refresh(self._values())
        self._advise(row.status, table)

    def _advise(self, status: StayStatus | None, table: AdviceTable) -> None:
        """What each law means for this status: advice, with its source."""
        known = status is not None and status in set(StayStatus)
        found = table.of(status, self._bench.now().date()) if known and status else None
        self.advice.setVisible(found is not None)
        if found is not None:
            said = [f"{line}." for line in advice_lines(found)]
            self.advice.setText("\n".join([*said, source_words(table.source)]))

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row.id)
