"""What was given along, and who said that it was received; then the file closes here."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.relocation.leaving import Moved
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Channel

Receipt = tuple[UUID, str, date, Channel]
"""Which paper, who said so, on which day, and how one heard it."""


class ReceiptCard(Card):
    """`wanted` carries paper, who, day and how."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Ontvangen?"))
        self.told = label("", "secondary")
        self.paper = ChoiceBox()
        self.who = QLineEdit()
        self.day = DateBox(past=True)
        self.how = ChoiceBox(choices(Channel))
        self.how.set_value(Channel.PHONE)
        self.paper_field = Field(self.tr("Welk pakket?"), self.paper)
        self.fields = {
            "who": Field(self.tr("Wie heeft het ontvangen?"), self.who),
            "on": Field(self.tr("Op welke dag?"), self.day),
            "channel": Field(self.tr("Hoe hoorde u dat?"), self.how),
        }
        self.close_it = button(self.tr("Noteer en sluit het dossier"), "outline")
        self.goes_on = label("", "context")
        self._form = (self.paper_field, *self.fields.values(), self.close_it, self.goes_on)
        self.add(self.told)
        for part in self._form:
            self.add(part)
            part.hide()
        self.body.setAlignment(self.close_it, Qt.AlignmentFlag.AlignLeft)
        self.close_it.clicked.connect(self._ask)

    def show_moved(self, moved: Moved) -> None:
        """How it stands."""
        waits = [paper for paper in moved.papers if not paper.steps]
        done = [
            f"{paper.title}: {paper.steps[-1].sent_to}, {birth_text(paper.steps[-1].sent_on)}"
            for paper in moved.papers
            if paper.steps
        ]
        if moved.closed_on is not None:
            day = birth_text(moved.closed_on)
            done.append(self.tr("Het dossier is gesloten op %1.").replace("%1", day))
        if not moved.papers:
            done.append(self.tr("Er is nog geen pakket gemaakt."))
        self.told.setText("\n".join(done))
        self.told.setVisible(bool(done))
        self.paper.set_choices(
            (p.id, f"{p.title}, {birth_text(p.made_at.astimezone().date())}") for p in waits
        )
        if waits and self.paper.value() is None:
            self.paper.set_value(waits[0].id)
        if waits and not self.day.text():
            self.day.set_day(date.today())  # noqa: DTZ011 - the day on this desk
        for part in self._form:
            part.setVisible(bool(waits))
        self.paper_field.setVisible(len(waits) > 1)
        running = ", ".join(f"{one.what} ({one.who})" for one in moved.running)
        self.goes_on.setText(self.tr("Dit loopt nog: %1.").replace("%1", running))
        self.goes_on.setVisible(bool(waits and running))

    def tell_or(self, tell: Callable[[BaseException], object]) -> Callable[[BaseException], object]:
        """Trouble is said beside its box, or else by `tell`."""
        return partial(self._tell, tell)

    def _tell(self, tell: Callable[[BaseException], object], trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            tell(trouble)

    @Slot()
    def _ask(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            day = self.day.day("on")
        except RuleBrokenError as wrong:
            self.fields["on"].set_problem(text_for(wrong.code))
            return
        if day is None:
            self.fields["on"].set_problem(text_for("date_invalid"))
            return
        paper, how = self.paper.value(), self.how.value()
        if isinstance(paper, UUID) and isinstance(how, Channel):
            self.wanted.emit((paper, self.who.text(), day, how))
