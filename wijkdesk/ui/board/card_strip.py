"""Below the board: all of the current card, with the button for what is next."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.board import BoardRow, Level, NextAct, next_of
from wijkdesk.ui.board.card_words import days_words
from wijkdesk.ui.board.next_help import STEPS, act_words, say_next
from wijkdesk.ui.phone_words import on_one_line
from wijkdesk.ui.theme import px
from wijkdesk.ui.urgency_words import urgency_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word


class CardStrip(Card):
    """`step_wanted` carries the step that is meant, or None; `open_wanted` nothing."""

    step_wanted = Signal(object)
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._act = NextAct.NOTHING
        self.setAccessibleName(self.tr("De gekozen verwijzing"))
        self.head = label("", "strong")
        self.about = label("", "secondary")
        self.next = label("")
        self.do = button("", "primary")
        self.step = button(self.tr("Volgende stap"), "outline")
        self.step.setToolTip("M")
        self.open = button(self.tr("Naar de verwijzing"), "outline")
        self.open.setToolTip("Enter")
        words = QVBoxLayout()
        words.setSpacing(px(2))
        for part in (self.head, self.about, self.next):
            words.addWidget(part)
        acts = QWidget()
        row = FlowLayout(acts, 8)
        for press in (self.do, self.step, self.open):
            row.addWidget(press)
        across = QHBoxLayout()
        across.setSpacing(px(16))
        across.addLayout(words, 3)
        across.addWidget(acts, 2)
        self.body.addLayout(across)
        self.do.clicked.connect(self._do)
        self.step.clicked.connect(self._step)
        self.open.clicked.connect(self.open_wanted)
        self.hide()

    def show_row(self, row: BoardRow | None, levels: tuple[Level, ...], today: date) -> None:
        """Tell of this card; without one the strip is not there."""
        self.setVisible(row is not None)
        if row is None:
            return
        found = next_of(row, today)
        self._act = found.act
        who = (row.file_title, row.person, row.provision_name)
        title = " · ".join(filter(None, who))
        self.head.setText(title)
        phone = self.tr("tel. %1").replace("%1", on_one_line(row.phone)) if row.phone else ""
        urgent = urgency_words(row.urgency, levels) if row.urgency else ""
        stands = ", ".join(filter(None, (word(row.status), days_words(row, today))))
        about = (row.provider_name, phone, stands, urgent, row.location)
        self.about.setText(" · ".join(filter(None, about)))
        self.next.setText(say_next(found, row, today))
        words = act_words(found.act)
        self.do.setText(words)
        self.do.setVisible(bool(words))
        self.step.setVisible(bool(row.next_steps))
        for press in (self.do, self.step, self.open):
            press.setAccessibleName(f"{press.text()}: {title}")

    @Slot()
    def _do(self) -> None:
        if self._act in STEPS:
            self.step_wanted.emit(STEPS[self._act])
        else:
            self.open_wanted.emit()

    @Slot()
    def _step(self) -> None:
        self.step_wanted.emit(None)
