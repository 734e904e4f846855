"""Older changes, and those of colleagues: fetched from the centre when somebody asks for them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.past import PastPage, PastRow
from wijkdesk.ui.act_words import told_words, values_words
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.card import BLEED, Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.wider import Wider
from wijkdesk.ui.widgets.words import button, label

Where = tuple[int, int] | None
AskCentre = Callable[[UUID, Where], PastPage]


class PastCard(Card):
    """About one file; hidden as long as there is none, or no centre to ask."""

    def __init__(
        self,
        ask: AskCentre | None,
        tasks: Tasks,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._ask, self._tasks, self._now = ask, tasks, now
        self._file: UUID | None = None
        self._more: Where = None
        self._rows: list[PastRow] = []
        self.set_title(self.tr("Ouder, en van collega’s"))
        self.about = label(
            self.tr(
                "Dit staat bij de centrale opslag. Daar hebt u verbinding voor nodig. Dat u "
                "kijkt, wordt genoteerd."
            ),
            "secondary",
        )
        self.list = RowList(self.tr("Ouder, en van collega’s"))
        self.trouble = label("")
        self.fetch = button("", "outline")

        self.add(self.about)
        self.body.addLayout(Wider(self.list, BLEED, BLEED))
        self.add(self.trouble)
        self.add(self.fetch)
        self.body.setAlignment(self.fetch, Qt.AlignmentFlag.AlignLeft)
        self.fetch.clicked.connect(self._fetch)
        self.show_file(None)

    def show_file(self, case_file_id: UUID | None) -> None:
        """Another file: nothing of the one before stays."""
        if case_file_id == self._file and case_file_id is not None:
            return
        self._file, self._more, self._rows = case_file_id, None, []
        self.setVisible(case_file_id is not None and self._ask is not None)
        self._show("")

    def _show(self, trouble: str) -> None:
        now = self._now()
        self.list.set_rows([_row(row, now) for row in self._rows])
        self.list.setVisible(bool(self._rows))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.fetch.setText(self.tr("Meer ophalen") if self._rows else self.tr("Ophalen"))
        self.fetch.setVisible(self._more is not None or not self._rows)
        self.fetch.setEnabled(True)

    @Slot()
    def _fetch(self) -> None:
        if self._ask is None or self._file is None:
            return
        self.fetch.setEnabled(False)
        work = partial(self._ask, self._file, self._more)
        done = partial(self._add, self._file)
        self._tasks.run(self, work, done, partial(self._tell, self._file), lane="network")

    def _add(self, case_file_id: UUID, page: PastPage) -> None:
        if case_file_id != self._file:
            return
        self._rows += page.rows
        self._more = page.more
        nothing = "" if self._rows else self.tr("De centrale opslag heeft hier niets van.")
        self._show(nothing)
        stop = self.list if self._rows else self.fetch
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, case_file_id: UUID, trouble: BaseException) -> None:
        """In its own place: without a line the rest of the page is as good as ever."""
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        if case_file_id == self._file:
            self._show(text_for(trouble.code, **trouble.values))


def _row(row: PastRow, now: datetime) -> Row:
    parts = (row.who or "", values_words(row.entity, row.values))
    marks = (Mark(_clashed(), "warn"),) if row.clashed else ()
    return Row(
        row.id,
        told_words(row.entity, row.kind, row.values),
        " · ".join(filter(None, parts)),
        moment_text(row.at, now),
        marks,
    )


def _clashed() -> str:
    return QCoreApplication.translate("PastCard", "botsing")
