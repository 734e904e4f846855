"""The PIP of one person: where it is, its days and route, and whom to call; it is not rebuilt."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.integration import IntegrationRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import IntegrationRoute

DAYS = ("intake_on", "tested_on", "plan_on", "ends_on")
WORDS = ("found_at", "contact", "phone", "email")
NAMES = ("route", *DAYS, *WORDS)


class IntegrationLine(Fold):
    """Saves itself; `removed` carries its id."""

    removed = Signal(object)

    def __init__(self, row: IntegrationRow, bench: Bench) -> None:
        super().__init__()
        self.row, self._name = row, ""
        self.route = ChoiceBox(choices(IntegrationRoute, self.tr("Nog niet bekend")))
        self.days = {name: DateBox(past=name in ("intake_on", "tested_on")) for name in DAYS}
        self.lines = {name: QLineEdit() for name in WORDS}
        boxes = {"route": self.route, **self.days, **self.lines}
        self.fields = {name: Field(said, boxes[name]) for name, said in self._said().items()}
        self.remove = button(self.tr("Haal het PIP weg"), "link")
        grid = FieldGrid()
        grid.add_row((self.fields["route"], 6), (self.fields["plan_on"], 6))
        grid.add_row((self.fields["intake_on"], 6), (self.fields["tested_on"], 6))
        grid.add_row((self.fields["ends_on"], 6), (self.fields["contact"], 6))
        grid.add_row((self.fields["phone"], 6), (self.fields["email"], 6))
        grid.add_row((self.fields["found_at"], 12))
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        about = self.tr("Het PIP zelf staat bij de gemeente. Noteer hier waar u het vindt.")
        column.addWidget(label(about, "context"))
        column.addWidget(grid)
        column.addLayout(left_link(self.remove))
        form.setFocusProxy(self.route)
        self.set_form(form)
        self.set_names(self.tr("Wijzig"), self.tr("Klaar"))
        save = partial(bench.services.integration.save, row.id)
        self.editor = bench.editor("integration", row.id, save, self._values(), self)
        self.editor.bind("route", self.route, self.fields["route"])
        for name, day in self.days.items():
            read = partial(day.day, name)
            self.editor.bind(name, day, self.fields[name], read=read, write=day.set_day)
        for name, line in self.lines.items():
            self.editor.bind(name, line, self.fields[name])
        self.remove.clicked.connect(self._remove)
        self.closed.connect(self.editor.flush)
        bench.waiting(self, "integration", row.id, self.open)

    def show_row(self, row: IntegrationRow, name: str) -> None:
        """What the store says now, of whom."""
        self.row, self._name = row, name
        self.editor.refresh(self._values())
        self.remove.setAccessibleName(self.tr("Haal het PIP weg: %1").replace("%1", name))
        title = self.tr("PIP van %1").replace("%1", name) if name else self.tr("PIP")
        self.say(title, self._short())

    def _short(self) -> str:
        """Without opening it: the route, the days, and whom to call."""
        row = self.row
        told = [word(row.route)] if row.route in set(IntegrationRoute) else []
        for day, said in (
            (row.plan_on, self.tr("PIP op %1")),
            (row.ends_on, self.tr("klaar vóór %1")),
        ):
            told += [said.replace("%1", birth_text(day))] if day else []
        told += filter(None, (row.contact, row.phone))
        return " · ".join(told) or self.tr("Nog niets ingevuld")

    def _said(self) -> dict[str, str]:
        return {
            "route": self.tr("Leerroute"),
            "intake_on": self.tr("Brede intake"),
            "tested_on": self.tr("Leerbaarheidstoets"),
            "plan_on": self.tr("Dag van het PIP"),
            "ends_on": self.tr("Einde van de termijn"),
            "contact": self.tr("Contact bij de gemeente"),
            "phone": self.tr("Telefoon"),
            "email": self.tr("E-mail"),
            "found_at": self.tr("Waar staat het PIP? (systeem en nummer)"),
        }

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row.id)
