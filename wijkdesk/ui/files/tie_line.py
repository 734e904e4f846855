"""A line of words with links below it: "Ook in dossier X", and what can be done about it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import label


class TieLine(QWidget):
    """`add` gives a link that carries an id."""

    def __init__(self, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = label(text)
        self.detail = label(detail, "secondary")
        self._acts = QWidget()
        self._line = FlowLayout(self._acts, 14)
        self._line.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        for widget in (self.text, self.detail, self._acts):
            layout.addWidget(widget)
        self.detail.setVisible(bool(detail))

    def add(self, text: str, row_id: object) -> IdButton:
        """A link; spoken with the words it belongs to."""
        made = IdButton(text, row_id)
        made.setAccessibleName(f"{text}: {self.text.text()}")
        self._line.addWidget(made)
        return made
