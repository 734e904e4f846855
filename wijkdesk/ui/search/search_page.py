"""Files: one's own, or what the search box finds; the last row begins something new."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from wijkdesk.services.files import FileLine
from wijkdesk.services.search import Everything, Hit, SearchService, TextHit
from wijkdesk.ui.acts import Act, Acts
from wijkdesk.ui.search.hit_rows import CREATE, is_held, rows
from wijkdesk.ui.search.own_files import OwnFiles
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button

if TYPE_CHECKING:
    from uuid import UUID

LIMIT = 50
ACTS = 4
TABS = {
    "contact_moment": "timeline",
    "meeting_case": "overview",
    "meeting_line": "overview",
    "ladder_step": "needs",
    "network_member": "family",
    "need": "needs",
    "paper": "attachments",
    "referral": "referrals",
    "self_estimate": "needs",
}
"""On which tab of a file a text stands, when not on that of the plan."""


class SearchPage(Page):
    """`file_requested` carries a case file id, `create_requested` what was typed.

    `part_requested` carries a file and one of its tabs; `registration_requested`,
    `provision_requested` and `look_requested` carry the hit. `mine` gives one's own files, shown as
    long as nothing is typed.
    """

    file_requested = Signal(object)
    part_requested = Signal(object)
    registration_requested = Signal(object)
    provision_requested = Signal(object)
    create_requested = Signal(object)
    look_requested = Signal(object)
    known_requested = Signal()
    handover_requested = Signal()
    cover_requested = Signal()
    letters_requested = Signal()

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
        self.known_acts = Acts()
        self._typed = ""
        self._turn = 0
        self._answered = 0
        self._goes = self._enters = False  # Enter, or Down, was pressed before the answer was there
        self._shown: set[UUID] = set()
        self.hits = RowList(self.tr("Gevonden"), tight=True)
        self.own = OwnFiles()
        self.not_held = EmptyState("", self.tr("Inzien met een reden"))
        self._not_held: Hit | None = None
        self.card = Card(self.tr("Gevonden"))
        self.known = button(self.tr("Vraag na of iemand bekend is"), "link")

        self.not_held.hide()
        self.card.add(self.not_held)
        self.card.add_list(self.hits)
        self.add_work(self.own)
        self.add_work(self.card)
        self.handover = button(self.tr("Draag dossiers over"), "link")
        self.cover = button(self.tr("Laat waarnemen"), "link")
        self.letters = button(self.tr("Brieven aan meer gezinnen"), "link")
        links = FlowLayout(spacing=24)
        links.addWidget(self.known)
        links.addWidget(self.cover)
        links.addWidget(self.handover)
        links.addWidget(self.letters)
        self.columns.work.addLayout(links)

        self.known.clicked.connect(self.known_requested)
        self.handover.clicked.connect(self.handover_requested)
        self.cover.clicked.connect(self.cover_requested)
        self.letters.clicked.connect(self.letters_requested)
        self.not_held.action.clicked.connect(self._ask_look)
        self.hits.opened.connect(self._open)
        self.own.lines.opened.connect(self.file_requested)
        self.shown.connect(self.look_again)
        self._show_mode()

    @Slot(str)
    def look_for(self, text: str) -> None:
        """Show what matches; an answer to an older text is left out."""
        self._typed = " ".join(text.split())
        self._turn += 1
        self._goes = self._enters = False
        self._show_mode()
        if not self._typed:
            self.end()
            self._tasks.run(self, self._mine, self.own.show_files, partial(tell, self._say), "read")
            return
        work = partial(self._search.everything, self._typed, LIMIT)
        done = partial(self._show, self._turn)
        self._tasks.run(self, work, done, partial(self._refused, self._turn), "read")

    def own_state(self) -> dict[str, str]:
        """What is being looked for."""
        return {"typed": self._typed} if self._typed else {}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Look for it again, unless somebody looks for something else by now."""
        if not self._typed and state.get("typed"):
            self.look_for(state.get("typed", ""))
        return True

    @Slot()
    def look_again(self) -> None:
        """Back in view: the same search, or one's own files as they are now."""
        if self._answered == self._turn or not self._typed:  # else the answer is under way
            self.look_for(self._typed)

    @Slot()
    def go(self) -> None:
        """Open the only person, or the only hit; else bring the keyboard to the list."""
        self._goes = self._answered != self._turn
        if self._goes or not self._typed:
            return
        keys = [row.key for row in self.hits.rows() if row.key != CREATE]
        people = [key for key in keys if isinstance(key, Hit) and key.kind == "person"]
        only = people if len(people) == 1 else keys
        # Who only sounds like it is looked at first.
        if len(only) == 1 and not (isinstance(only[0], Hit) and only[0].heard):
            self._open(only[0])
        else:
            self.enter_list()

    @Slot()
    def enter_list(self) -> None:
        """From the box down into the list; that of an older text would open another file."""
        self._enters = self._answered != self._turn
        if self.hits.rows() and not self._enters:
            self.hits.setCurrentIndex(self.hits.model_of_rows.index(0, 0))
            self.hits.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end(self) -> None:
        """The search is over: note whose lines were shown, and show nothing any more."""
        self._turn += 1
        self._answered = self._turn
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
        self.handover.setVisible(not searches)
        self.cover.setVisible(not searches)
        self.letters.setVisible(not searches)
        words = self.tr("Typ in het zoekvak een naam, geboortedatum, adres of nummer.")
        self.set_header(
            self.tr("Zoeken") if searches else self.tr("Dossiers"),
            self.tr("Gezocht op deze laptop.") if searches else words,
        )

    def _show(self, turn: int, found: Everything) -> None:
        if turn != self._turn:
            return
        self._answered = turn
        shown = (
            *(hit.case_file_id for hit in found.people),
            *(t.case_file_id for t in found.texts),
        )
        self._shown |= {file_id for file_id in shown if file_id is not None}
        self._show_rows(found)
        if self._goes:
            self.go()
        elif self._enters:
            self.enter_list()

    def _refused(self, turn: int, trouble: BaseException) -> None:
        if turn == self._turn:
            self._answered = turn
            self.hits.set_rows(())
        tell(self._say, trouble)

    def _show_rows(self, found: Everything) -> None:
        acts = self.known_acts.find(self._typed)[:ACTS]
        self.hits.set_rows(rows(found, acts, self._typed, datetime.now().astimezone()))
        count = len(found.people)
        said = self.tr("%n gevonden.", "", count) if count else self.tr("Niemand gevonden.")
        if count == LIMIT:
            said = self.tr("De eerste %n. Typ verder om minder te zien.", "", LIMIT)
        here = self.tr("Gezocht op deze laptop.")
        words = f"{said} {here}"
        if found.closed:
            words = self.tr(
                "De dossiers zijn dicht: naar mensen is niet gezocht. Maak eerst verbinding."
            )
        self.context.setText(words)
        say_aloud(self.hits, words)

    @Slot(object)
    def _open(self, key: object) -> None:
        match key:
            case str():
                self.create_requested.emit(self._typed)
            case Act():
                key.run()
            case TextHit():
                self.part_requested.emit((key.case_file_id, TABS.get(key.entity, "plan")))
            case Hit():
                self._open_hit(key)

    def _open_hit(self, hit: Hit) -> None:
        if hit.kind == "registration":
            self.registration_requested.emit(hit.ref_id)
        elif hit.kind == "provision":
            self.provision_requested.emit(hit)
        elif hit.kind == "referral":
            self.part_requested.emit((hit.case_file_id, "referrals"))
        elif is_held(hit):
            self.file_requested.emit(hit.case_file_id)
        else:
            self._tell_not_held(hit)

    def _tell_not_held(self, hit: Hit) -> None:
        words = self.tr("Dit dossier staat niet op deze laptop. Vraag %1 om u toe te voegen.")
        regisseur = f"{hit.ask} ({hit.phone})" if hit.phone else hit.ask
        words = words.replace("%1", regisseur or self.tr("de regisseur"))
        self._not_held = hit
        self.not_held.text.setText(words)
        self.not_held.show()
        say_aloud(self.hits, words)

    @Slot()
    def _ask_look(self) -> None:
        if self._not_held is not None:
            self.look_requested.emit(self._not_held)


def _nothing(_answer: object) -> None:
    """A note in the audit needs no answer."""
