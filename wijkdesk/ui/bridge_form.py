"""What happens while somebody waits: made in one press, and then a form that saves itself."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.waiting import WaitRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NEW, KEPT = "bridge_new", "bridge"


class BridgeBoxes(QWidget):
    """The three boxes of a bridge."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.who, self.day = TextArea(least=1), QLineEdit(), DateBox()
        self.fields = {
            "text": Field(self.tr("Wat gebeurt er intussen?"), self.text),
            "who": Field(self.tr("Wie doet dat?"), self.who),
            "check_on": Field(
                self.tr("Wanneer vraagt u hoe het gaat?"),
                self.day,
                hint=self.tr("Die dag staat het op Vandaag."),
            ),
        }
        grid = FieldGrid()
        grid.add_row((self.fields["text"], 12))
        grid.add_row((self.fields["who"], 6), (self.fields["check_on"], 6))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(8))
        self.column.addWidget(grid)
        self.setFocusProxy(self.text)


class NewBridge(BridgeBoxes):
    """Nothing is agreed yet; what is typed is kept until it is."""

    def __init__(self, row: WaitRow, bench: Bench) -> None:
        super().__init__()
        self._row, self._bench = row, bench
        self.agree = button(self.tr("Leg dit vast"), "outline")
        self.typed = TypedText(bench.tasks, bench.services.drafts, NEW, row.id, self)
        self.column.addWidget(self.agree)
        self.column.setAlignment(self.agree, Qt.AlignmentFlag.AlignLeft)
        self.agree.clicked.connect(self._agree)
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.typed.load()

    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    @Slot()
    def _agree(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            day = self.day.day("check_on")
            self._bench.services.waiting.checked(self.text.toPlainText(), day)
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        add = self._bench.services.waiting.bridge
        work = partial(add, self._row.id, self.text.toPlainText(), self.who.text(), day)
        self._bench.tasks.run(self, work, self._agreed, self._refused)

    def _agreed(self, changes: Changes) -> None:
        self.typed.forget()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)


class KeptBridge(BridgeBoxes):
    """What is agreed; it saves itself, and stops with a press."""

    def __init__(self, row: WaitRow, bench: Bench) -> None:
        super().__init__()
        assert row.bridge is not None  # noqa: S101 - made for a row that has one
        self._bench, self._bridge = bench, row.bridge
        self.stop = button(self.tr("Dit is gestopt"), "link")
        self.column.addLayout(left_link(self.stop))
        save = partial(bench.services.waiting.save_bridge, row.bridge.id)
        self.editor: RowEditor = bench.editor(KEPT, row.bridge.id, save, self._values(), self)
        self.editor.bind("text", self.text, self.fields["text"], empty="")
        self.editor.bind("who", self.who, self.fields["who"])
        day = self.day
        self.editor.bind("check_on", day, self.fields["check_on"], read=day.day, write=day.set_day)
        self.stop.clicked.connect(self._stop)

    def show_row(self, row: WaitRow) -> None:
        """What the store says now."""
        if row.bridge is not None:
            self._bridge = row.bridge
            self.editor.refresh(self._values())

    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._bridge, name) for name in self.fields}

    @Slot()
    def _stop(self) -> None:
        self.flush()
        work = partial(self._bench.services.waiting.end_bridge, self._bridge.id)
        self._bench.run(self, work, self._bench.announce)
