"""One line of the table of advice as a form, and its source: for who administers."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.stay_advice import Advice, Source
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import StayStatus

LAWS = ("jw", "wmo", "pw", "care")


class AdviceCard(Card):
    """Hidden until a line is opened. `wanted` carries the line that was, and what is said now."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "-", parent)
        self.old: Advice | None = None
        self._lines: dict[str, Advice] = {}
        self._asked = ""
        self.title.show()
        self.action.setText(self.tr("Sluit zonder bewaren"))
        self.status = ChoiceBox([(one, word(one)) for one in StayStatus])
        self.since, self.until = DateBox(), DateBox()
        self.words = {name: QLineEdit() for name in LAWS}
        boxes = {"status": self.status, "since": self.since, "until": self.until, **self.words}
        self.fields = {name: Field(said, boxes[name]) for name, said in self._names().items()}
        self.use = button(self.tr("Zet in gebruik"), "outline")
        grid = FieldGrid()
        grid.add_row((self.fields["status"], 12))
        for name in LAWS:
            grid.add_row((self.fields[name], 12))
        grid.add_row((self.fields["since"], 6), (self.fields["until"], 6))
        self.add(
            label(
                self.tr(
                    "Verandert er iets? Vul bij “Geldt vanaf” de eerste dag van het nieuwe advies "
                    "in. Het oude advies stopt dan vanzelf op de dag ervoor."
                ),
                "context",
            )
        )
        self.add(grid)
        self.add(self.use)
        self.body.setAlignment(self.use, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.use.clicked.connect(self._use)
        self.action.clicked.connect(self.put_away)

    def know(self, lines: Mapping[str, Advice]) -> None:
        """The lines as they are now, by what names each."""
        self._lines = dict(lines)

    def edit(self, key: str) -> None:
        """Show this line in the boxes; "" is a new one."""
        self._take(key)
        was = self.old
        self.status.set_value(was.status if was else None)
        self.since.set_day(was.since if was else date.today())  # noqa: DTZ011 - the day on this desk
        self.until.set_day(was.until if was else None)
        for name, line in self.words.items():
            line.setText(getattr(was, name) if was else "")
            line.setCursorPosition(0)
        self.status.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Nothing is kept."""
        self.hide()
        self._asked = ""

    def refuse(self, trouble: BaseException) -> bool:
        """Say beside its box what is wrong; False when it is about none of them."""
        return told_beside(trouble, self.fields)

    def own_state(self) -> dict[str, str]:
        """Which line stands here; what is in the boxes comes back by itself."""
        return {} if self.isHidden() else {"line": self._asked}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """The same line, when the table is there."""
        if "line" not in state:
            return True
        if state["line"] not in ("", *self._lines):
            return False
        self._take(state["line"])
        return True

    def _take(self, key: str) -> None:
        self._asked, self.old = key, self._lines.get(key)
        was = word(self.old.status) if self.old is not None else ""
        self.set_title(
            self.tr("Wijzig: %1").replace("%1", was) if was else self.tr("Een nieuwe regel")
        )
        self._clear()
        self.show()

    def _names(self) -> dict[str, str]:
        return {
            "status": self.tr("Welke verblijfsstatus?"),
            "jw": self.tr("Jeugdwet"),
            "wmo": self.tr("Wmo"),
            "pw": self.tr("Participatiewet"),
            "care": self.tr("Zorg"),
            "since": self.tr("Geldt vanaf"),
            "until": self.tr("Geldt tot en met"),
        }

    @Slot()
    def _use(self) -> None:
        self._clear()
        try:
            said: dict[str, object] = {n: line.text().strip() for n, line in self.words.items()}
            said |= {"since": self.since.day("since"), "until": self.until.day("until")}
            status = self.status.value()
            said["status"] = str(status) if status is not None else None
            kept = {name: value for name, value in said.items() if value not in (None, "")}
            self.wanted.emit(self.old, kept)
        except RuleBrokenError as wrong:
            self.refuse(wrong)

    def _clear(self) -> None:
        for field in self.fields.values():
            field.set_problem("")


class SourceCard(Card):
    """Where the advice was found. Hidden until asked for; `wanted` carries words and day."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "-", parent)
        self.set_title(self.tr("Waar dit advies vandaan komt"))
        self.action.setText(self.tr("Sluit zonder bewaren"))
        self.words, self.checked = QLineEdit(), DateBox(past=True)
        self.fields = {
            "words": Field(self.tr("Welke bronnen?"), self.words),
            "checked_on": Field(self.tr("Wanneer is het nagekeken?"), self.checked),
        }
        self.use = button(self.tr("Zet in gebruik"), "outline")
        for part in (*self.fields.values(), self.use):
            self.add(part)
        self.body.setAlignment(self.use, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.use.clicked.connect(self._use)
        self.action.clicked.connect(self.hide)

    def edit(self, source: Source) -> None:
        """As it is now."""
        self.words.setText(source.words)
        self.words.setCursorPosition(0)
        self.checked.set_day(source.checked_on)
        self._clear()
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

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
            self.wanted.emit(self.words.text(), self.checked.day("checked_on"))
        except RuleBrokenError as wrong:
            self.refuse(wrong)

    def _clear(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
