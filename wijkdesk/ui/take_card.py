"""Asking the regisseur of a file of one's team to take it over."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot

from wijkdesk.services.changes import Changes
from wijkdesk.services.transfers import TransferService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell, told_beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label


class TakeCard(Card):
    """The question needs no line; the regisseur sees it at Vandaag, and nothing changes before."""

    def __init__(
        self,
        case_file_id: UUID,
        service: TransferService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
    ) -> None:
        super().__init__("")
        self.set_title(self.tr("Overnemen"))
        self._case_file_id, self._service = case_file_id, service
        self._tasks, self._changes, self._say = tasks, changes, say
        self.why = TextArea(least=2)
        self.field = Field(self.tr("Waarom wilt u dit dossier overnemen?"), self.why)
        self.ask = button(self.tr("Vraag het de regisseur"), "outline")
        self.add(
            label(
                self.tr(
                    "De regisseur of wie waarneemt, antwoordt. Tot dan verandert er niets. "
                    "Het antwoord staat bij u op Vandaag."
                ),
                "secondary",
            )
        )
        self.add(self.field)
        self.add(self.ask)
        self.body.setAlignment(self.ask, Qt.AlignmentFlag.AlignLeft)
        self.ask.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.field.set_problem("")
        work = partial(self._service.ask, self._case_file_id, self.why.text())
        self._tasks.run(self, work, self._asked, self._refused)

    def _asked(self, changes: Changes) -> None:
        self.why.set_text("")
        self._say(self.tr("Gevraagd. Uw collega ziet het na de volgende verzending."), "ok")
        self._changes.changed.emit(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, {"question": self.field}):
            tell(self._say, trouble)
