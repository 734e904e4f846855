"""The pad to sign on with what belongs to it: wipe, take back, and what to do without drawing."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.sign_pad import SignPad
from wijkdesk.ui.widgets.words import button, label


class SignBox(QWidget):
    """What is wrong is said by the field around it, as below any other box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = SignPad()
        self.back = button(self.tr("Laatste streep weg"), "link")
        self.wipe = button(self.tr("Alles wissen"), "link")
        self.instead = label(
            self.tr(
                "Kan of wil iemand hier niet tekenen? Kies dan bij “Hoe?” voor gezegd, of voor "
                "getekend op papier."
            ),
            "secondary",
        )
        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.back)
        acts.addWidget(self.wipe)
        acts.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        whole.addWidget(self.pad)
        whole.addLayout(acts)
        whole.addWidget(self.instead)
        self.setFocusProxy(self.pad)
        self._changed()
        self.pad.changed.connect(self._changed)
        self.back.clicked.connect(self.pad.take_back)
        self.wipe.clicked.connect(self.pad.wipe)

    @Slot()
    def _changed(self) -> None:
        drawn = bool(self.pad.strokes)
        for act in (self.back, self.wipe):
            if not drawn and act.hasFocus():
                self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
            act.setEnabled(drawn)
