"""Going before others on a waiting list: with a reason, and taken back with a press."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.waiting import WaitRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.wait_words import jump_words
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label

PAGE = "queue_jump"


class JumpForm(QWidget):
    """One line for the reason, or the reason that was given."""

    def __init__(self, row: WaitRow, bench: Bench) -> None:
        super().__init__()
        self._row, self._bench = row, bench
        self.reason = QLineEdit()
        self.field = Field(self.tr("Waarom gaat dit voor?"), self.reason)
        self.give = button(self.tr("Geef voorrang"), "outline")
        self.given = label("", "body")
        self.back = button(self.tr("Neem de voorrang terug"), "link")
        self.typed = TypedText(bench.tasks, bench.services.drafts, PAGE, row.id, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self.field, self.give, self.given):
            column.addWidget(part)
        column.setAlignment(self.give, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(left_link(self.back))
        self.give.clicked.connect(self._give)
        self.back.clicked.connect(self._take_back)
        self.typed.bind("reason", self.reason)
        self.typed.load()
        self.show_row(row)

    def show_row(self, row: WaitRow) -> None:
        """What the store says now."""
        self._row = row
        first = row.jump is not None
        asked, told = (self.field, self.give), (self.given, self.back)
        # Who pressed the button that goes comes to the one that takes its place.
        for part in told if first else asked:
            part.show()
        for part in asked if first else told:
            part.hide()
        self.given.setText(jump_words(row, self._bench.now().date()))

    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    @Slot()
    def _give(self) -> None:
        self.field.set_problem("")
        work = partial(self._bench.services.waiting.jump, self._row.id, self.reason.text())
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        self.reason.clear()
        self.typed.forget()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, {"reason": self.field}):
            self._bench.tell(trouble)

    @Slot()
    def _take_back(self) -> None:
        work = partial(self._bench.services.waiting.take_back_jump, self._row.id)
        self._bench.run(self, work, self._bench.announce)
