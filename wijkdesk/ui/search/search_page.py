"""Files: one's own, or what the search box finds; the last row begins something new."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent
from PySide6.QtWidgets import QWidget

from wijkdesk.services.files import FileLine
from wijkdesk.services.search import Hit, SearchService
from wijkdesk.ui.search.hit_rows import CREATE, is_held, rows
from wijkdesk.ui.search.own_files import OwnFiles
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from uuid import UUID

LIMIT = 50


class SearchPage(Page):
    """`file_requested` carries a case file id, `create_requested` what was typed.

    `mine` gives one's own files, shown as long as nothing is typed.
    """

    file_requested = Signal(object)
    create_requested = Signal(object)

    def __init__(
        self,
        search: SearchService,
        tasks: Tasks,
        say: Say,
        mine: Callable[[], Sequence[FileLine]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._search, self._mine, self._tasks, self._say = search, mine, tasks, say
        self._typed = ""
        self._turn = 0
        self._answered = 0
        self._goes = False  # Enter was pressed before the answer was there
        self._shown: set[UUID] = set()
        self.hits = RowList(self.tr("Gevonden"))
        self.own = OwnFiles()
        self.not_held = EmptyState(
            self.tr("Dit dossier staat niet op deze laptop. Vraag de regisseur om u toe te voegen.")
        )
        self.card = Card(self.tr("Gevonden"))

        self.not_held.hide()
        self.card.add(self.not_held)
        self.card.add_list(self.hits)
        self.add_work(self.own)
        self.add_work(self.card)

        self.hits.opened.connect(self._open)
        self.own.lines.opened.connect(self.file_requested)
        self.shown.connect(self.look_again)
        self._show_mode()

    @Slot(str)
    def look_for(self, text: str) -> None:
        """Show what matches; an answer to an older text is left out."""
        self._typed = " ".join(text.split())
        self._turn += 1
        self._goes = False
        self._show_mode()
        if not self._typed:
            self.end()
            self._tasks.run(self, self._mine, self.own.show_files, partial(tell, self._say), "read")
            return
        work = partial(self._search.find, self._typed, LIMIT)
        done = partial(self._show, self._turn)
        self._tasks.run(self, work, done, partial(tell, self._say), "read")

    @Slot()
    def look_again(self) -> None:
        """Back in view: the same search, or one's own files as they are now."""
        self.look_for(self._typed)

    @Slot()
    def go(self) -> None:
        """Open the only hit, or bring the keyboard to the list."""
        self._goes = self._answered != self._turn
        if self._goes or not self._typed:
            return
        if len(self.hits.rows()) == 2:  # noqa: PLR2004 (one hit and the row for a new one)
            self._open(self.hits.rows()[0].key)
        else:
            self.enter_list()

    @Slot()
    def enter_list(self) -> None:
        """From the box down into the list."""
        if self.hits.rows():
            self.hits.setCurrentIndex(self.hits.model_of_rows.index(0, 0))
            self.hits.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end(self) -> None:
        """The search is over: note whose lines were shown, and show nothing any more."""
        self._turn += 1
        if self._shown:
            work = partial(self._search.ended, sorted(self._shown))
            self._tasks.run(self, work, _nothing, partial(tell, self._say))
        self._shown = set()
        self.hits.set_rows(())

    def focus_first(self) -> None:
        rows = self.hits if self._typed else self.own.lines
        rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window made small is not the end
            self.end()

    def _show_mode(self) -> None:
        """Looking for somebody, or one's own files."""
        searches = bool(self._typed)
        self.not_held.hide()
        self.card.setVisible(searches)
        self.own.setVisible(not searches)
        words = self.tr("Typ in het zoekvak een naam, geboortedatum, adres of nummer.")
        self.set_header(
            self.tr("Zoeken") if searches else self.tr("Dossiers"),
            self.tr("Gezocht op deze laptop.") if searches else words,
        )

    def _show(self, turn: int, hits: list[Hit]) -> None:
        if turn != self._turn:
            return
        self._answered = turn
        self._shown |= {hit.case_file_id for hit in hits if hit.case_file_id is not None}
        self._show_rows(hits)
        if self._goes:
            self.go()

    def _show_rows(self, hits: list[Hit]) -> None:
        self.hits.set_rows(rows(hits, self._typed))
        found = self.tr("%n gevonden.", "", len(hits)) if hits else self.tr("Niemand gevonden.")
        if len(hits) == LIMIT:
            found = self.tr("De eerste %n. Typ verder om minder te zien.", "", LIMIT)
        words = f"{found} {self.tr('Gezocht op deze laptop.')}"
        self.context.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.hits, words))

    @Slot(object)
    def _open(self, key: object) -> None:
        if key == CREATE:
            self.create_requested.emit(self._typed)
        elif isinstance(key, Hit) and is_held(key):
            self.file_requested.emit(key.case_file_id)
        else:
            self.not_held.show()
            text = self.not_held.text.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.hits, text))


def _nothing(_answer: object) -> None:
    """A note in the audit needs no answer."""
