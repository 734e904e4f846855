"""Why there is another version of a plan: asked in one line before it is fixed, and printed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button


class FixCard(Card):
    """`wanted` carries the reason; what is typed stays when one changes one's mind."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Een nieuwe versie"))
        self.reason = QLineEdit()
        self.field = Field(
            self.tr("Waarom is er een nieuwe versie?"),
            self.reason,
            hint=self.tr(
                "In één regel, zoals “na het gesprek van vandaag” of “een datum klopte niet”. Het "
                "staat bij de versie, ook op papier."
            ),
        )
        self.fix: QPushButton = button("", "primary")
        self.cancel: QPushButton = button(self.tr("Nog niet"), "plain")
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.fix)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.add(self.field)
        self.body.addLayout(row)
        self.fix.clicked.connect(self._fix)
        self.reason.returnPressed.connect(self._fix)
        self.cancel.clicked.connect(self.close_card)
        self.hide()

    def name_version(self, words: str) -> None:
        """What the button says: "Vaststellen als v2"."""
        self.fix.setText(words)

    def is_open(self) -> bool:
        """Whether the reason is being asked."""
        return not self.isHidden()

    @Slot()
    def open(self) -> None:
        """Ask it."""
        self.show()
        self.reason.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def close_card(self) -> None:
        """Not now."""
        self.field.set_problem("")
        self.hide()

    def done(self) -> None:
        """It was fixed: the next version has a reason of its own."""
        self.reason.clear()
        self.close_card()

    @Slot()
    def _fix(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.field.set_problem(self.tr("Vul in waarom. Een paar woorden zijn genoeg."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.set_problem("")
        self.wanted.emit(reason)
