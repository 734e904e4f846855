"""Cover: a colleague stands in for me in this file, until a day."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import RoleRow, WorkerRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.confirming import beside
from wijkdesk.ui.language import day_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import FileRoleKind


class CoverCard(Card):
    """Who stands in, for whom, until when; "Laat waarnemen" opens a choice in place."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Waarneming"))
        self._bench = bench
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(12))
        self.nobody = label(self.tr("Niemand neemt dit dossier waar."), "secondary")
        self.ask = button(self.tr("Laat waarnemen"), "outline")
        self.panel = QWidget()
        self.colleague = ChoiceBox()
        self.who = Field(self.tr("Collega die waarneemt"), self.colleague)
        self.until = DateBox()
        self.last = Field(
            self.tr("Tot en met"),
            self.until,
            hint=self.tr("Daarna gaat het dossier vanzelf van de laptop van uw collega."),
        )
        self.give = button(self.tr("Waarneming begint"), "outline")
        self.again = beside(self.give, bench)
        self.cancel = button(self.tr("Toch niet"), "link")

        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        for widget in (self.who, self.last, self.again, self.give):
            inside.addWidget(widget)
        inside.addLayout(left_link(self.cancel))
        inside.setAlignment(self.give, Qt.AlignmentFlag.AlignLeft)
        self.panel.hide()
        self.body.addLayout(self.rows)
        self.add(self.nobody)
        self.add(self.panel)
        self.add(self.ask)
        self.body.setAlignment(self.ask, Qt.AlignmentFlag.AlignLeft)

        self.ask.clicked.connect(self.open)
        self.give.clicked.connect(self._give)
        self.again.entered.connect(self._give)
        self.cancel.clicked.connect(self._close)

    def show_roles(self, roles: tuple[RoleRow, ...]) -> None:
        """Who stands in now."""
        empty(self.rows)
        covers = [row for row in roles if row.role is FileRoleKind.COVER]
        today = self._bench.now().date()
        for row in covers:
            self.rows.addWidget(label(row.name or self.tr("Onbekende collega"), "strong"))
            until = day_text(row.until, today) if row.until else ""
            said = self.tr("voor %1, tot en met %2")
            said = said.replace("%1", row.covers or self.tr("een collega")).replace("%2", until)
            self.rows.addWidget(label(said, "secondary"))
            end = IdButton(self.tr("Beëindig de waarneming"), row.id)
            end.setAccessibleName(
                self.tr("Beëindig de waarneming door %1").replace("%1", row.name or "")
            )
            end.pressed_id.connect(self._end)
            self.rows.addLayout(left_link(end))
        self.nobody.setVisible(not covers)

    def is_open(self) -> bool:
        """Whether a colleague is being chosen."""
        return not self.panel.isHidden()

    @Slot()
    def open(self) -> None:
        """Offer the colleagues of the team."""
        work = partial(self._bench.services.files.colleagues, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._offer, self._bench.tell, "read")

    def _offer(self, workers: list[WorkerRow]) -> None:
        self.colleague.set_choices((w.id, f"{w.name} · {word(w.role)}") for w in workers)
        if self.colleague.currentIndex() < 0:
            self.colleague.setCurrentIndex(0)
        self.ask.hide()
        self.panel.show()
        self.colleague.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _give(self) -> None:
        self.last.set_problem("")
        chosen = self.colleague.value()
        if not isinstance(chosen, UUID):
            return
        try:
            day = self._bench.services.access.cover_until(self.until.day())
        except RuleBrokenError as wrong:
            self.last.set_problem(text_for(wrong.code))
            return
        work = partial(self._bench.services.access.cover, self._bench.case_file_id, chosen, day)
        self.again.first(partial(self._bench.tasks.run, self, work, self._given, self._refuse))

    def _given(self, changes: Changes) -> None:
        self.until.set_day(None)
        self._bench.announce(changes)
        self._close()

    def _refuse(self, trouble: BaseException) -> None:
        if isinstance(trouble, RuleBrokenError) and trouble.field == "until":
            self.last.set_problem(text_for(trouble.code))
            self.until.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._bench.tell(trouble)

    @Slot(object)
    def _end(self, role_id: UUID) -> None:
        work = partial(self._bench.services.access.end_cover, role_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _close(self) -> None:
        self.again.forget()
        self.panel.hide()
        self.ask.show()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)
