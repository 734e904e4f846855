"""The warm handover of a referral: five points, each ticked with its day."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wijkdesk.services.referral_sharing import SharingView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import HandoverPointKind


class HandoverPoints(QWidget):
    """A tick is saved when it is made."""

    def __init__(self, referral_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._referral_id = bench, referral_id
        self.ticks = {kind: QCheckBox(word(kind)) for kind in HandoverPointKind}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(label(self.tr("Warme overdracht"), "strong"))
        for kind, tick in self.ticks.items():
            tick.setProperty(KEPT, True)
            tick.clicked.connect(partial(self._arrange, kind))
            column.addWidget(tick)

    def show_view(self, view: SharingView) -> None:
        """Which are done, and when."""
        today = self._bench.now().date()
        for kind, day in view.done:
            when = f" ({day_text(day, today)})" if day else ""
            self.ticks[kind].setChecked(day is not None)
            self.ticks[kind].setText(word(kind) + when)

    @Slot()
    def _arrange(self, kind: HandoverPointKind) -> None:
        done = self.ticks[kind].isChecked()
        arrange = self._bench.services.referral_sharing.arrange
        work = partial(arrange, self._referral_id, kind, done=done)
        self._bench.run(self, work, self._bench.announce)
