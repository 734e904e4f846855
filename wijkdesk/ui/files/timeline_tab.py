"""The journal of a file: write on top, read below, newest first."""

from collections.abc import Hashable, Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot

from wijkdesk.services.files import ContactRow, FileView, Talk
from wijkdesk.services.timeline import Entry, Shown, entries, expected_law, named, narrowed
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.contact_composer import ContactComposer
from wijkdesk.ui.files.contact_entry import ContactEntry
from wijkdesk.ui.files.event_line import EventLine
from wijkdesk.ui.files.older_talks import OlderTalks
from wijkdesk.ui.files.reading import only_reading
from wijkdesk.ui.files.timeline_events import event_words
from wijkdesk.ui.files.timeline_filter import TimelineFilter
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.growing_pile import GrowingPile
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.vocabulary import Interpreter, WorkerRole

AT_FIRST, MORE = 30, 15
MOST = 45
"""Lines on the page at once, so that it scrolls and types as fast in a file of ten years."""


class TimelineTab(QObject):
    """Long journals show their last entries, and the rest when asked.

    The words of older talks come from the store when they are to be shown.
    """

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self._view: FileView | None = None
        self._lines: list[Entry] = []
        self._asked: dict[Hashable, Entry] = {}
        self._shown = AT_FIRST
        self._wanted: UUID | None = None
        self._restored: Mapping[str, str] = {}
        self._older = OlderTalks(bench, self)
        self.composer = ContactComposer(bench)
        self.journal = Card(self.tr("Tijdlijn"))
        self.empty = EmptyState(
            self.tr("Nog niets opgeschreven. Begin hierboven met het eerste gesprek.")
        )
        self.nothing = EmptyState(self.tr("Hierover staat er niets. Kies iets anders."))
        self.nothing.hide()
        self.filter = TimelineFilter()
        self.what = self.filter.what
        self.entries: GrowingPile[ContactEntry | EventLine] = GrowingPile(divided=True)
        self.more = button(self.tr("Toon oudere"), "link")
        self.newer = button(self.tr("Toon nieuwere"), "link")
        self.newer.hide()
        self.who_reads = Card(self.tr("Wie leest mee?"))
        for words in self._who_reads(bench.services.me.role):
            self.who_reads.add(label(words, "context"))

        self.journal.add(self.filter)
        self.journal.add(divider())
        self.journal.add(self.empty)
        self.journal.add(self.nothing)
        self.journal.body.addLayout(left_link(self.newer))
        self.journal.add(self.entries)
        self.journal.body.addLayout(left_link(self.more))
        columns.add_work(self.composer)
        columns.add_work(self.journal)
        columns.add_side(self.who_reads)

        self.newer.clicked.connect(self._show_newer)
        self.more.clicked.connect(self._show_more)
        self.filter.changed.connect(self._narrow)
        self.entries.grown.connect(self._put_right)
        self._older.came.connect(self._fill)

    def _who_reads(self, role: WorkerRole | None) -> tuple[str, ...]:
        if role is WorkerRole.SUPPORTER:
            return (
                self.tr("Wat u hier schrijft, leest alleen de cliëntondersteuner."),
                self.tr("Wil het gezin dat het team het leest? Kies dan “Wie leest dit?”."),
            )
        return (
            self.tr("“Gezin” kunt u samen met het gezin lezen. Zij mogen het altijd inzien."),
            self.tr(
                "“Alleen team” blijft bij de collega's van uw team. Schrijf het toch netjes op."
            ),
            self.tr("Bij elk slot staat wie het leest. Met “Wie leest dit?” verandert u dat."),
        )

    def show_view(self, view: FileView) -> None:
        """New rows come in between; one that is being edited stays open."""
        self._view = view
        if view.reading_until is not None:
            self.composer.hide()
        self.composer.offer_place(view.place_name)
        self.composer.people.offer(view)
        self.composer.offer_laws(view.shut, expected_law(view))
        spoken = (p.language for p in view.people if p.interpreter not in {None, Interpreter.NONE})
        self.composer.offer_language(next(spoken, None))
        self._lines = entries(view)
        self._older.doubt()
        self.filter.offer(view, named(view, self._lines))
        self._fill()

    def own_state(self) -> dict[str, str]:
        """How many entries were asked for, and about whom."""
        state = {} if self._shown == AT_FIRST else {"shown": str(self._shown)}
        whom = self.filter.wanted().whom
        return state if whom is None else {**state, "whom": whom.hex}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Show as many as before; True once they are there."""
        if self._view is None:
            return False
        if state != self._restored:
            self._restored = state
            self._show_again(self._view, state.get("shown", ""), state.get("whom", ""))
        return self.entries.is_whole() and self._asked.keys() == self.entries.widgets.keys()

    def _show_again(self, view: FileView, shown: str, whom: str) -> None:
        if shown.isdecimal():
            self._shown = max(AT_FIRST, min(int(shown), len(self._lines) + AT_FIRST))
        if len(whom) == len(view.case_file_id.hex):
            self.filter.choose(UUID(hex=whom))
            self.filter.offer(view, named(view, self._lines))
        self._fill()

    def flush(self) -> None:
        """Save what is being edited, keep what is being written."""
        self.composer.typed.keep()
        for entry in self.entries.widgets.values():
            if isinstance(entry, ContactEntry):
                entry.flush()

    @Slot()
    def _narrow(self) -> None:
        self._shown = AT_FIRST
        self._fill()

    @Slot()
    def _fill(self) -> None:
        """Lines whose words are not read yet come as soon as these are there."""
        if self._view is None:
            return
        now = self._bench.now()
        wanted = self.filter.wanted()
        lines = narrowed(self._view, self._lines, wanted, now.date())
        asked = lines[self._start() : self._shown]
        known = self._older.words([line.row for line in asked if isinstance(line.row, Talk)])
        if known is None:
            return
        self._asked = {
            line.key: line
            for line in (_with_words(line, known) for line in asked)
            if not isinstance(line.row, Talk)  # gone since
        }
        self.entries.grow_to(self._asked, self._make)
        for key, entry in self.entries.widgets.items():
            self._tell(entry, self._asked[key], self._view)
        self._go_on()
        talks = bool(self._view.talks)
        self.empty.setVisible(not talks and wanted.shown in (None, Shown.TALKS))
        self.nothing.setVisible(talks and not lines)
        self.more.setVisible(len(lines) > self._shown)
        self.newer.setVisible(self._start() > 0)

    def _tell(self, entry: ContactEntry | EventLine, line: Entry, view: FileView) -> None:
        now = self._bench.now()
        if isinstance(entry, EventLine):
            entry.show_event(event_words(line, view, now.date()), now)
        elif isinstance(line.row, ContactRow):
            entry.show_row(line.row, view)

    @Slot()
    def _put_right(self) -> None:
        """A line that came in later is as the rest: a stop of the Tab key, closed to a reader."""
        if self._view is not None and self._view.reading_until is not None:
            only_reading(self.journal)
        follow_layout(self.journal)
        self._go_on()

    def _start(self) -> int:
        """From which line on; above it stand newer ones."""
        return max(0, self._shown - MOST)

    def _go_on(self) -> None:
        entry = self.entries.widgets.get(self._wanted)
        if isinstance(entry, ContactEntry):
            self._wanted = None
            entry.readers.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, key: Hashable) -> ContactEntry | EventLine:
        line, view = self._asked[key], self._view
        if isinstance(line.row, ContactRow) and view is not None:
            entry = ContactEntry(line.row, view, self._bench)
            entry.readers.went.connect(self._want)
            return entry
        event = EventLine()
        if view is not None:
            self._tell(event, line, view)
        return event

    @Slot(object)
    def _want(self, row_id: UUID) -> None:
        """The keyboard goes on at the same words, which are another row now."""
        self._wanted = row_id

    @Slot()
    def _show_more(self) -> None:
        self.flush()
        self._shown += MORE
        self._fill()

    @Slot()
    def _show_newer(self) -> None:
        self.flush()
        self._shown = max(AT_FIRST, self._shown - MORE)
        self._fill()


def _with_words(line: Entry, known: Mapping[UUID, ContactRow]) -> Entry:
    row = known.get(line.row.id) if isinstance(line.row, Talk) else None
    return line if row is None else replace(line, row=row)
