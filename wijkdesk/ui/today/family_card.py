"""On the first page: two files may be about one family; the answer is given at Verzenden."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.families import Ask, FamilyPair, FamilyService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList

MOST = 4


class SameFamilyCard(Card):
    """Only there while something is asked; `wanted` goes to the place where one answers.

    `counted` says how many wait.
    """

    wanted = Signal()
    counted = Signal(object)

    def __init__(
        self,
        families: FamilyService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._families, self._tasks, self._say = families, tasks, say
        self.set_title(self.tr("Zelfde gezin?"))
        self.rows = RowList(self.tr("Zelfde gezin?"))
        self.add_list(self.rows)
        self.hide()
        self.rows.opened.connect(self._go)
        changes.changed.connect(self._hear)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask what waits."""
        self._tasks.run(self, self._families.asked, self._show, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        above = self.parentWidget()
        if above is None or above.isVisible():
            self.look()

    def _show(self, pairs: list[FamilyPair]) -> None:
        self.rows.set_rows(self._row(pair) for pair in pairs[:MOST])
        more = len(pairs) - MOST
        self.set_note(self.tr("en nog %n", "", more) if more > 0 else "")
        self.setVisible(bool(pairs))
        self.counted.emit(len(pairs))

    def _row(self, pair: FamilyPair) -> Row:
        who = pair.by or self.tr("Een collega")
        words = self.tr("Lijkt op een dossier van %1").replace("%1", pair.other.regisseur or "?")
        if pair.ask is Ask.SAID:
            words = self.tr("%1 zegt: dit is één gezin").replace("%1", who)
        elif pair.ask is Ask.BOTH:
            words = self.tr("Kies welk dossier verdergaat")
        return Row(pair.key, pair.mine.title, words)

    @Slot(object)
    def _go(self, _key: object) -> None:
        self.wanted.emit()
