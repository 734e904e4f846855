"""The days that a decree made equal to a public holiday, to be written by who administers."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.term_table import TermTable
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.typed_day import read_day
from wijkdesk.ui.widgets.words import button, label


class DaysCard(Card):
    """Hidden until it is asked for. `wanted` carries the days, and how far the decrees reach."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "-", parent)
        self.set_title(self.tr("Dagen die gelijk zijn aan een feestdag"))
        self.action.setText(self.tr("Sluit zonder bewaren"))
        self.days, self.until = TextArea(least=5), DateBox()
        self.fields = {
            "days": Field(self.tr("Welke dagen? Eén op elke regel"), self.days),
            "until": Field(self.tr("Tot en met welke dag zijn de besluiten bekend?"), self.until),
        }
        self.use = button(self.tr("Zet in gebruik"), "outline")
        self.add(
            label(
                self.tr(
                    "Weekend en feestdagen rekent WijkDesk zelf. Hier staan alleen de dagen van "
                    "het besluit bij de Algemene termijnenwet."
                ),
                "context",
            )
        )
        for part in (*self.fields.values(), self.use):
            self.add(part)
        self.body.setAlignment(self.use, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.use.clicked.connect(self._use)
        self.action.clicked.connect(self.hide)

    def edit(self, table: TermTable) -> None:
        """The days as they are now."""
        self.days.set_text("\n".join(map(birth_text, sorted(table.equated))))
        self.until.set_day(table.equated_until)
        self._clear()
        self.show()
        self.days.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, trouble: BaseException) -> bool:
        """Say beside its box what is wrong."""
        return told_beside(trouble, self.fields)

    def own_state(self) -> dict[str, str]:
        """Whether somebody was writing here; the words come back by themselves."""
        return {} if self.isHidden() else {"open": "1"}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Open again."""
        self.setVisible(bool(state))
        return True

    @Slot()
    def _use(self) -> None:
        self._clear()
        try:
            self.wanted.emit(self._typed(), self.until.day("until"))
        except RuleBrokenError as wrong:
            self.refuse(wrong)

    def _typed(self) -> frozenset[date]:
        found = set()
        for number, line in enumerate(self.days.text().splitlines(), 1):
            if line.strip():
                day = read_day(line.strip(), date.today())  # noqa: DTZ011 - the day on this desk
                if day is None:
                    raise RuleBrokenError("term_day", field="days", line=number, said=line.strip())
                found.add(day)
        return frozenset(found)

    def _clear(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
