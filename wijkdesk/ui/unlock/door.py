"""The frame that both doors share: one card in the middle of a quiet window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkdesk.ui.colours import colours_of
from wijkdesk.ui.icons import pixmap
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.focus_ring import FocusRing
from wijkdesk.ui.widgets.words import button, label

WIDTH = 440


class Door(QWidget):
    """`body` takes the boxes and the one button; a small screen scrolls.

    Under the card `add_below` offers another way on.
    """

    def __init__(self, title: str, context: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.sign = QLabel()
        self.title = label(title, "title")
        self.context = label(context, "context")
        self.told = label("")
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(px(WIDTH))
        self.body = QVBoxLayout(card)
        self.body.setContentsMargins(px(32), px(28), px(32), px(28))
        self.body.setSpacing(px(16))
        head = QVBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self.sign)
        head.addSpacing(px(8))
        head.addWidget(self.title)
        head.addWidget(self.context)
        self.body.addLayout(head)
        self.body.addWidget(self.told)
        self.told.hide()
        self.context.setVisible(bool(context))

        inside = QWidget()
        inside.setObjectName("columns")
        around = QHBoxLayout(inside)
        around.addStretch()
        self.below = QVBoxLayout()
        self.below.setSpacing(px(8))
        middle = QVBoxLayout()
        middle.setSpacing(px(16))
        middle.addStretch()
        middle.addWidget(card)
        middle.addLayout(self.below)
        middle.addStretch()
        around.addLayout(middle)
        around.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.focus_ring = FocusRing(self)
        colour = colours_of(self.palette()).accent
        self.sign.setPixmap(pixmap("lock", colour, 28, self.devicePixelRatioF()))

    def add_below(self, text: str) -> QPushButton:
        """A quiet way elsewhere, under the card."""
        made = button(text, "link")
        self.below.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        return made

    def tell(self, sentences: Sequence[str]) -> None:
        """What became of the work when this laptop was locked; spoken with the first box."""
        self.told.setText("\n".join(sentences))
        self.told.setVisible(bool(sentences))
        box = self.focusProxy()
        if box is not None:
            box.setAccessibleDescription(" ".join(sentences))
