"""Who is there for this household because of their work, at a glance."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from wijkdesk.services.files import FileView
from wijkdesk.ui.files.around_words import Line, colleagues, contacts
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.words import label


class AroundCard(Card):
    """Read only: they are changed on the page of the family."""

    def __init__(self) -> None:
        super().__init__(self.tr("Rond dit gezin"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(10))
        self.body.addLayout(self.rows)

    def show_view(self, view: FileView, today: date) -> None:
        """Regisseur first, then the team, then school, GP and others."""
        lines = (*colleagues(view.roles, today), *contacts(view, today))
        add_lines(self.rows, lines)
        self.setVisible(bool(lines))


def add_lines(rows: QVBoxLayout, lines: tuple[Line, ...]) -> None:
    """A name with what stands below it, for each."""
    empty(rows)
    for name, detail in lines:
        person = QVBoxLayout()
        person.setSpacing(px(2))
        person.addWidget(label(name, "strong"))
        person.addWidget(label(detail, "secondary"))
        rows.addLayout(person)
