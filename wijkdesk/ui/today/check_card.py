"""Of whom one asks today how it goes while they wait."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot

from wijkdesk.services.waiting import WaitingService, WaitRow
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.today.asking_card import AskingCard
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.wait_words import bridge_words, next_mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList


class CheckCard(AskingCard[Sequence[WaitRow]]):
    """`file_requested` carries a case file id."""

    file_requested = Signal(object)

    def __init__(
        self,
        waiting: WaitingService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(waiting.checks, tasks, changes, say, now)
        self._files: dict[object, object] = {}
        self.set_title(self.tr("Vraag hoe het gaat"))
        self.rows = RowList(self.tr("Vraag hoe het gaat"))
        self.add_list(self.rows)
        self.rows.opened.connect(self._open)

    def _show(self, found: Sequence[WaitRow]) -> None:
        today = self._now().date()
        self._files = {row.id: row.case_file_id for row in found}
        self.rows.set_rows(
            Row(
                row.id,
                row.person or row.file_title,
                bridge_words(row, today),
                chips=(next_mark(row, today),),
            )
            for row in found
        )
        self.setVisible(bool(found))
        self.counted.emit(len(found))

    @Slot(object)
    def _open(self, key: object) -> None:
        self.file_requested.emit(self._files[key])
