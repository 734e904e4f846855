"""What was asked for stands in the sociale kaart no longer: does it go on, or is it looked for?"""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import ReferralRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import full_day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label

DRAFT_PAGE = "referral_over"


class ProvisionOver(QWidget):
    """One press says that they help on, with what they said; the other looks for something else."""

    other_wanted = Signal()

    def __init__(self, row: ReferralRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._referral_id = bench, row.id
        self.what = label("")
        self.words = QLineEdit()
        self.field = Field(self.tr("Wat zeggen zij?"), self.words)
        self.go_on = button(self.tr("Het gaat door"), "outline")
        self.other = button(self.tr("Iets anders zoeken"), "link")
        self.typed = TypedText(bench.tasks, bench.services.drafts, DRAFT_PAGE, row.id, self)
        acts = QWidget()
        line = FlowLayout(acts, px(8))
        line.addWidget(self.go_on)
        line.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self.what, self.field, acts):
            column.addWidget(part)
        self._asking = (self.field, acts)
        self.go_on.clicked.connect(self._goes_on)
        self.words.returnPressed.connect(self._goes_on)
        self.other.clicked.connect(self.other_wanted)
        self.typed.bind("words", self.words)
        self.typed.load()
        self.hide()  # until it has a parent: it would be a window of its own for a moment

    def show_row(self, row: ReferralRow) -> None:
        """Hidden while what was asked for is still there."""
        self.setVisible(row.provision_over and bool(row.next_steps))
        for part in self._asking:
            part.setVisible(row.asks_whether)
        self.what.setText(self._told(row))

    def _told(self, row: ReferralRow) -> str:
        if row.goes_on is not None and not row.asks_whether:
            said = self.tr("Staat niet meer in de sociale kaart. Op %1 zeiden zij: %2")
            return said.replace("%1", full_day_text(row.goes_on.on)).replace(
                "%2", row.goes_on.words
            )
        return self.tr(
            "Dit staat niet meer in de sociale kaart. Bel en vraag of het doorgaat. Gaat het niet "
            "door? Zoek iets anders, en noteer hieronder dat deze verwijzing stopt."
        )

    @Slot()
    def _goes_on(self) -> None:
        self.field.set_problem("")
        go_on = self._bench.services.referrals.goes_on
        work = partial(go_on, self._referral_id, self.words.text())
        self._bench.tasks.run(self, work, self._done, self._refuse)

    def _done(self, changes: Changes) -> None:
        self.words.clear()
        self.typed.forget()
        self._bench.say(self.tr("Genoteerd: het gaat door."), "ok")
        self._bench.announce(changes)

    def _refuse(self, trouble: BaseException) -> None:
        if not told_beside(trouble, {"words": self.field}):
            self._bench.tell(trouble)
