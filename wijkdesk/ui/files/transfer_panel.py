"""Handing a whole file, or the question of one referral, to another team: the card goes along."""

from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.transfers import HandoverCard, TransferRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.confirming import beside
from wijkdesk.ui.theme import px
from wijkdesk.ui.transfer_words import status_words, title_words
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import TransferStatus

DRAFT_PAGE = "file_transfer"
Found = tuple[tuple[TransferRow, ...], tuple[tuple[UUID, str], ...]]


class TransferPanel(QWidget):
    """Until the other team says yes nothing changes; what was asked can be taken back."""

    def __init__(self, bench: Bench, referral_id: UUID | None = None) -> None:
        super().__init__()
        self._bench, self._referral_id = bench, referral_id
        self._running: TransferRow | None = None
        self.told = label("", "secondary")
        self.back = button(self.tr("Trek de vraag in"), "link")
        self.ask = button(
            self.tr("Draag deze vraag over") if referral_id else self.tr("Naar een ander team"),
            "link" if referral_id else "outline",
        )
        self.team = ChoiceBox()
        self.question, self.plan, self.promises = (TextArea(least=2) for _ in range(3))
        self.first_on, self.told_on = DateBox(), DateBox()
        self.fields = {
            "team": Field(self.tr("Welk team?"), self.team),
            "question": Field(self.tr("Wat vraagt u van dat team?"), self.question),
            "plan": Field(self.tr("Hoe ver is het plan?"), self.plan),
            "promises": Field(self.tr("Wat is er beloofd, en door wie?"), self.promises),
            "first_on": Field(self.tr("Eerste afspraak"), self.first_on),
            "told_on": Field(self.tr("Wanneer vertelde u het de cliënt?"), self.told_on),
        }
        self.send = button(self.tr("Vraag het dit team"), "outline")
        self.again = beside(self.send, bench)
        self.cancel = button(self.tr("Toch niet"), "link")
        row_id = referral_id or bench.case_file_id
        self.typed = TypedText(bench.tasks, bench.services.drafts, DRAFT_PAGE, row_id, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.form = QWidget()
        inside = QVBoxLayout(self.form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        means = (
            self.tr("Het team krijgt alleen deze kaart. Het dossier blijft bij u.")
            if self._referral_id
            else self.tr(
                "Het team leest deze kaart en zegt ja of nee. Tot dan bent u regisseur. Na een ja "
                "gaat het hele dossier naar dat team en ziet u het niet meer."
            )
        )
        days = FieldGrid()
        days.add_row((self.fields["first_on"], 6), (self.fields["told_on"], 6))
        for part in (
            label(means, "context"),
            *(self.fields[name] for name in ("team", "question", "plan", "promises")),
            days,
            self.again,
            self.send,
        ):
            inside.addWidget(part)
        inside.setAlignment(self.send, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(left_link(self.cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for widget in (self.told, self.back, self.ask, self.form):
            column.addWidget(widget)
        for link in (self.back, self.ask):
            column.setAlignment(link, Qt.AlignmentFlag.AlignLeft)
        for hidden in (self.told, self.back, self.form):
            hidden.hide()

    def _connect(self) -> None:
        self.ask.clicked.connect(self.open)
        self.cancel.clicked.connect(self._close)
        self.send.clicked.connect(self._confirm)
        self.again.entered.connect(self._confirm)
        self.back.clicked.connect(self._take_back)
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self._bench.waiting(
            self, DRAFT_PAGE, self._referral_id or self._bench.case_file_id, self.open
        )

    def look(self) -> None:
        """What was asked of this file, and to which teams it can go."""
        work = partial(_found, self._bench.services, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def is_open(self) -> bool:
        """Whether the card is being written."""
        return not self.form.isHidden()

    @Slot()
    def open(self) -> None:
        """Write the card."""
        self.ask.hide()
        self.form.show()
        self.typed.load()
        self.team.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    def _show(self, found: Found) -> None:
        rows, teams = found
        self.team.set_choices(teams)
        if self.is_open():
            self.typed.load()  # a team that was chosen before the teams were known
        mine = [row for row in rows if row.referral_id == self._referral_id]
        last = mine[0] if mine else None
        runs = last is not None and last.status is TransferStatus.ASKED
        self._running = last if runs else None
        today = self._bench.now().date()
        if last is not None:
            self.told.setText(f"{title_words(last)}\n{status_words(last, today)}")
        self.told.setVisible(last is not None)
        me = self._bench.services.me.worker_id
        self.back.setVisible(runs and last is not None and last.asked_by == me)
        self.ask.setVisible(not runs and bool(teams) and not self.is_open())

    @Slot()
    def _confirm(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        self.again.first(self._offer)

    def _offer(self) -> None:
        try:
            first, told = self.first_on.day("first_on"), self.told_on.day("told_on")
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        words = (self.question.text(), self.plan.text(), self.promises.text())
        card = HandoverCard(*words, first, told)
        offer = self._bench.services.transfers.offer
        team = cast("UUID | None", self.team.value())
        work = partial(offer, self._bench.case_file_id, team, card, self._referral_id)
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        self._bench.say(self.tr("Gevraagd. Het team ziet het na de volgende verzending."), "ok")
        for box in (self.question, self.plan, self.promises):
            box.set_text("")
        self.first_on.clear()
        self.told_on.clear()
        self.typed.forget()
        self._close()
        self._bench.announce(changes)
        self.look()

    @Slot()
    def _take_back(self) -> None:
        if self._running is not None:
            work = partial(self._bench.services.transfers.take_back, self._running.id)
            self._bench.run(self, work, self._taken_back)

    def _taken_back(self, changes: Changes) -> None:
        self._bench.announce(changes)
        self.look()

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)

    @Slot()
    def _close(self) -> None:
        self.again.forget()
        self.form.hide()
        self.ask.show()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)


def _found(services: Services, case_file_id: UUID) -> Found:
    return services.transfers.of_file(case_file_id), services.transfers.teams(case_file_id)
