"""One thing on a page: a white panel with a title, perhaps an action, and its rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.wider import Wider
from wijkdesk.ui.widgets.words import button, label

PADDING = 20
TOP = 14
BLEED = 8  # what the ground of a row is wider than its words
HEAD = 26  # a title stands where it stands, with or without a link beside it


class Card(QFrame):
    """Rows go into `body`; right of the title stand `action`, a link, and `note`, a remark."""

    def __init__(self, title: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.title = label(title, "card-title")
        self.note = label("", "secondary", wraps=False)
        self.action = button(action, "link")

        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.note)
        head.addWidget(self.action)
        self.title.setMinimumHeight(px(HEAD))
        self.body = QVBoxLayout()
        self.body.setSpacing(px(12))
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(px(PADDING), px(TOP), px(PADDING), px(PADDING))
        self._whole.setSpacing(px(8))
        self._whole.addLayout(head)
        self._whole.addLayout(self.body)
        # Not before they are in the card: what has no parent yet would flash as a window.
        self.note.hide()
        self.action.setVisible(bool(action))
        self.title.setVisible(bool(title))

    def set_title(self, title: str) -> None:
        """Another title, spoken too."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_note(self, text: str) -> None:
        """A quiet remark at the right of the title: "9 termijnen, 4 taken"."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """A widget below what is there."""
        self.body.addWidget(widget)

    def add_pair(self, *parts: QWidget) -> None:
        """A small heading with what it is over: nearer to each other than to what follows."""
        pair = QWidget()
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        for part in parts:
            column.addWidget(part)
        self.body.addWidget(pair)

    def add_row(self, text: str, right: QWidget | str = "", *, strong: bool = False) -> None:
        """A line with words at the left and a chip, button or quiet words at the right."""
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(label(text, "strong" if strong else "body"), 1)
        if isinstance(right, QWidget):
            row.addWidget(right, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        elif right:
            row.addWidget(label(right, "secondary", wraps=False))
        self.body.addLayout(row)

    def add_lines(self, text: str, below: str, *, strong: bool = False) -> None:
        """Words that need the whole width, and quiet ones below them."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(text, "strong" if strong else "body"))
        column.addWidget(label(below, "secondary"))
        self.body.addLayout(column)

    def add_list(self, rows: QWidget) -> None:
        """A list whose words line up with the title, while its ground is a little wider."""
        self.body.addLayout(Wider(rows, BLEED, BLEED))
        # The last row brings its own room below its words.
        self._whole.setContentsMargins(px(PADDING), px(TOP), px(PADDING), px(8))
        self._whole.setSpacing(px(4))

    def clear(self) -> None:
        """Take all rows out, to fill the card anew."""
        empty(self.body)


def empty(layout: QLayout) -> None:
    """Remove and delete what is in a layout, layouts inside it too."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
            inner.deleteLater()
