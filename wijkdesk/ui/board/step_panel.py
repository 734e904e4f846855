"""Beside the board: the form of the next step, the same one that a referral has in its file."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from wijkdesk.services.board import BoardRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.referral_step import ReferralStepForm
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import ReferralStatus

WIDE = 348


class StepPanel(QScrollArea):
    """`noted` and `closed` carry the id of the referral; `open_wanted` asks for its file."""

    noted = Signal(object)
    closed = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.row: BoardRow | None = None
        self.form: ReferralStepForm | None = None
        self.card = Card(self.tr("Stap noteren"))
        self.about = label("", "secondary")
        self.to_file = button(self.tr("Naar de verwijzing"), "link")
        self.close_it = button(self.tr("Sluiten"), "link")
        self.card.add(self.about)
        foot = QVBoxLayout()
        foot.addWidget(self.to_file, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.body.addLayout(foot)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(px(WIDE))
        inside = QWidget()
        inside.setObjectName("columns")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(4), 0)
        column.addWidget(self.card)
        column.addStretch(1)
        self.setWidget(inside)
        self.hide()
        self.to_file.clicked.connect(self._ask_file)
        self.close_it.clicked.connect(self._close)

    def show_step(self, row: BoardRow, status: ReferralStatus | None) -> None:
        """Ask everything that this step asks; `status` is the one that is meant."""
        if self.row is None or self.row.id != row.id or self.form is None:
            self.put_away()
            self.form = ReferralStepForm(row, self._bench)
            self.form.noted.connect(self._noted)
            self.card.body.insertWidget(1, self.form)
        self.row = row
        self.form.show_row(row)
        about = (row.file_title, row.person, row.provision_name, row.provider_name)
        self.about.setText(" · ".join(filter(None, about)))
        self.show()
        if status is not None:
            self.form.choose(status)
        else:
            self.form.status.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, row: BoardRow | None) -> None:
        """What the store says now; a referral that can go nowhere has no form."""
        if self.form is None or self.row is None:
            return
        if row is None or not row.next_steps:
            self.put_away()
        elif row.next_steps != self.row.next_steps:
            self.row = row
            self.form.show_row(row)

    def keep(self) -> None:
        """Keep what is typed."""
        if self.form is not None:
            self.form.typed.keep()

    def put_away(self) -> None:
        """The form goes; what was typed in it waits at the referral."""
        self.keep()
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = self.row = None
        self.hide()

    def shown_id(self) -> UUID | None:
        """Of which referral the form is open."""
        return self.row.id if self.row is not None and self.form is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _close(self) -> None:
        gone = self.shown_id()
        self.put_away()
        self.closed.emit(gone)

    @Slot()
    def _noted(self) -> None:
        gone = self.shown_id()
        self.put_away()
        self.noted.emit(gone)

    @Slot()
    def _ask_file(self) -> None:
        self.open_wanted.emit(self.shown_id())
