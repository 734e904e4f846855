"""Is somebody known in this municipality, and looking at a file that is not one's own."""

from datetime import date
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError, WijkDeskError
from wijkdesk.services.access import KnownTeam, Looked, Reason
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.search.look_card import LookCard
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label, restyle

KNOWN = "known"
"""The key of the page, when it is about nobody's file yet."""
Found = tuple[Any, list[KnownTeam]]
"""Who was asked for, as the centre takes it back, and at which teams they are known."""


class Centre(Protocol):
    """The two questions, asked on the network lane; the answers are kept nowhere."""

    def known(self, bsn: str, name: str, born: date | None) -> Found: ...
    def look(self, reason: Reason, passphrase: str) -> Looked: ...


class KnownPage(Page):
    """`file_requested` carries the case file that is open now.

    Without a `case_file_id` it is first asked whether somebody is known.
    """

    file_requested = Signal(object)

    def __init__(
        self,
        centre: Centre | None,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        *,
        case_file_id: UUID | None = None,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._centre, self._tasks, self._changes, self._say = centre, tasks, changes, say
        self._case_file_id = case_file_id
        self.key = f"look:{case_file_id.hex}" if case_file_id else KNOWN
        self._who: Any = None
        self._teams: dict[UUID, KnownTeam] = {}
        self._team_id: UUID | None = None
        self.question = Card(self.tr("Wie zoekt u"))
        self.bsn_box, self.name_box = QLineEdit(), QLineEdit()
        self.born_box = DateBox(past=True)
        self.bsn = Field(self.tr("BSN"), self.bsn_box)
        self.name = Field(self.tr("Of de naam"), self.name_box)
        self.born = Field(self.tr("met de geboortedatum"), self.born_box)
        self.ask = button(self.tr("Vraag het na"), "primary")
        self.answer = Card(self.tr("Bekend bij"))
        self.teams = QVBoxLayout()
        self.look = LookCard()
        self.trouble = label("", "problem")

        self.set_header(
            self.tr("Dossier inzien") if case_file_id else self.tr("Is iemand bekend?"),
            self.tr("Hier hebt u verbinding voor nodig. Dat u het vraagt, wordt genoteerd."),
        )
        for widget in (self.bsn, self.name, self.born, self.ask):
            self.question.add(widget)
        self.question.body.setAlignment(self.ask, Qt.AlignmentFlag.AlignLeft)
        self.answer.body.addLayout(self.teams)
        for card in (self.question, self.answer, self.look):
            self.add_work(card)
            card.hide()
        self.add_work(self.trouble)
        self.explained = Card(self.tr("Wat u hoort"))
        for words in (
            self.tr("U hoort alleen bij welk team iemand bekend is."),
            self.tr("Wilt u een dossier inzien? Dan vraagt WijkDesk naar uw reden."),
        ):
            self.explained.add(label(words, "context"))
        self.add_side(self.explained)
        self.trouble.hide()

        self.ask.clicked.connect(self._ask)
        self.look.wanted.connect(self._look)
        self.bsn_box.returnPressed.connect(self._ask)
        self._begin(title)

    def focus_first(self) -> None:
        box = self.look.reason_box if self._case_file_id else self.bsn_box
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, title: str) -> None:
        if self._case_file_id is None:
            self.question.show()
        else:
            self.look.ask_about(title)

    @Slot()
    def _ask(self) -> None:
        for field in (self.bsn, self.name, self.born):
            field.set_problem("")
        try:
            born = self.born_box.day()
        except RuleBrokenError as wrong:
            self.born.set_problem(text_for(wrong.code))
            return
        if self._centre is None:
            self._tell_trouble(text_for("practice_never_syncs"))
            return
        self._tell_trouble("")
        self.ask.setEnabled(False)
        work = partial(self._centre.known, self.bsn_box.text(), self.name_box.text(), born)
        self._tasks.run(self, work, self._show, self._refuse, lane="network")

    def _show(self, found: Found) -> None:
        self._who, teams = found
        self._teams = {team.id: team for team in teams}
        self.ask.setEnabled(True)
        self.look.hide()
        restyle(self.ask, "role", "primary")
        empty(self.teams)
        for team in teams:
            words = " · ".join(filter(None, (team.name, team.phone)))
            self.teams.addWidget(label(words, "strong"))
            see = IdButton(self.tr("Inzien met een reden"), team.id)
            see.setAccessibleName(self.tr("Inzien met een reden, bij %1").replace("%1", team.name))
            see.pressed_id.connect(self._choose)
            self.teams.addLayout(left_link(see))
        if not teams:
            self.teams.addWidget(
                label(self.tr("Bij geen enkel team van deze gemeente, voor zover u dat mag weten."))
            )
        self.answer.show()
        follow_layout(self)
        self._speak(", ".join(team.name for team in teams) or self.tr("Niet bekend."))

    @Slot(object)
    def _choose(self, team_id: UUID) -> None:
        self._team_id = team_id
        name = self._teams[team_id].name
        self.look.ask_about(self.tr("Het dossier is van %1.").replace("%1", name))
        restyle(self.ask, "role", "outline")  # one main button: by now that of the reason
        self.columns.ensureWidgetVisible(self.look)
        self.look.reason_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object, object)
    def _look(self, ground: Any, words: str, passphrase: str) -> None:
        if self._centre is None:
            self.look.again.answered()
            self._tell_trouble(text_for("practice_never_syncs"))
            return
        self._tell_trouble("")
        who = self._who if self._case_file_id is None else None
        reason = Reason(ground, words, self._case_file_id, who, self._team_id)
        work = partial(self._centre.look, reason, passphrase)
        self._tasks.run(self, work, self._opened, self._refuse_look, lane="network")

    def _opened(self, looked: Looked) -> None:
        self.look.again.answered()
        self._changes.changed.emit(EVERYTHING)
        told = self.tr("%n teamleider(s) krijgen hier bericht van.", "", looked.told)
        self._say(told if looked.told else self.tr("Uw reden staat in het dossier."), "info")
        if looked.files:
            self.file_requested.emit(looked.files[0])

    def _refuse_look(self, trouble: BaseException) -> None:
        """The reason stays as it was typed; only the passphrase is asked once more."""
        known = trouble if isinstance(trouble, WijkDeskError) else None
        self.look.again.answered(known)
        if getattr(trouble, "field", None) != "passphrase":
            self._refuse(trouble)

    def _refuse(self, trouble: BaseException) -> None:
        """Under the box where it belongs; else below, so that what was typed stays as it is."""
        self.ask.setEnabled(True)
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        words = text_for(trouble.code, **trouble.values)
        fields = {"bsn": self.bsn, "reason": self.look.reason}
        field = fields.get(getattr(trouble, "field", None) or "")
        if field is None:
            self._tell_trouble(words)
            return
        field.set_problem(words)
        field.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        if words:
            self._speak(words)

    def _speak(self, words: str) -> None:
        say_aloud(self, words)
