"""The journal of a file: write on top, read below, newest first."""

from collections.abc import Hashable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Slot

from wijkdesk.services.files import ContactRow, FileView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.contact_composer import ContactComposer
from wijkdesk.ui.files.contact_entry import ContactEntry
from wijkdesk.ui.files.event_line import EventLine
from wijkdesk.ui.files.timeline_events import Event, Shown, events, shown_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import Interpreter

AT_FIRST = 30


class TimelineTab(QObject):
    """Long journals show their last entries, and the rest when asked."""

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self._rows: dict[Hashable, ContactRow] = {}
        self._events: dict[Hashable, Event] = {}
        self._shown = AT_FIRST
        self.composer = ContactComposer(bench)
        self.journal = Card(self.tr("Tijdlijn"))
        self.empty = EmptyState(
            self.tr("Nog niets opgeschreven. Begin hierboven met het eerste gesprek.")
        )
        self.what = ChoiceBox(shown_words())
        self.what.set_value(None)
        self.what.setAccessibleName(self.tr("Wat wilt u zien?"))
        self.entries: Pile[ContactEntry | EventLine] = Pile(divided=True)
        self.more = button(self.tr("Toon oudere"), "link")
        self.who_reads = Card(self.tr("Wie leest mee?"))
        self.who_reads.add(
            label(
                self.tr("“Gezin” kunt u samen met het gezin lezen. Zij mogen het altijd inzien."),
                "context",
            )
        )
        self.who_reads.add(
            label(
                self.tr(
                    "“Alleen team” blijft bij de collega's van uw team. Schrijf het toch netjes op."
                ),
                "context",
            )
        )

        self.journal.add(self.what)
        self.journal.body.setAlignment(self.what, Qt.AlignmentFlag.AlignLeft)
        self.journal.add(self.empty)
        self.journal.add(self.entries)
        self.journal.body.addLayout(left_link(self.more))
        columns.add_work(self.composer)
        columns.add_work(self.journal)
        columns.add_side(self.who_reads)

        self.more.clicked.connect(self._show_more)
        self.what.currentIndexChanged.connect(self._fill)

    def show_view(self, view: FileView) -> None:
        """New rows come in between; one that is being edited stays open."""
        self.composer.offer_place(view.place_name)
        spoken = (p.language for p in view.people if p.interpreter not in {None, Interpreter.NONE})
        self.composer.offer_language(next(spoken, None))
        self._rows = {row.id: row for row in view.contact_moments}
        found = events(view, self._bench.now().date())
        self._events = {event.key: event for event in found}
        self._fill()

    def own_state(self) -> dict[str, str]:
        """How many entries were asked for."""
        return {} if self._shown == AT_FIRST else {"shown": str(self._shown)}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Show as many as before; True once the journal is there."""
        shown = state.get("shown", "")
        if shown.isdecimal() and self._rows:
            self._shown = max(AT_FIRST, min(int(shown), len(self._rows) + AT_FIRST))
            self._fill()
        return bool(self._rows)

    def flush(self) -> None:
        """Save what is being edited, keep what is being written."""
        self.composer.typed.keep()
        for entry in self.entries.widgets.values():
            if isinstance(entry, ContactEntry):
                entry.flush()

    @Slot()
    def _fill(self) -> None:
        keys = self._keys()
        self.entries.keep_only(keys[: self._shown], self._make)
        now = self._bench.now()
        for key, entry in self.entries.widgets.items():
            if isinstance(entry, ContactEntry):
                entry.show_row(self._rows[key])
            else:
                entry.show_event(self._events[key], now)
        self.empty.setVisible(not self._rows and self.what.value() in (None, Shown.TALKS))
        self.more.setVisible(len(keys) > self._shown)

    def _keys(self) -> list[Hashable]:
        """What is shown, the newest first."""
        wanted = self.what.value()
        found: list[tuple[datetime, Hashable]] = []
        if wanted in (None, Shown.TALKS):
            found += [(row.happened_at, key) for key, row in self._rows.items()]
        found += [
            (event.at, key) for key, event in self._events.items() if wanted in (None, event.shown)
        ]
        return [key for _at, key in sorted(found, key=_when, reverse=True)]

    def _make(self, key: Hashable) -> ContactEntry | EventLine:
        row = self._rows.get(key)
        return EventLine() if row is None else ContactEntry(row, self._bench)

    @Slot()
    def _show_more(self) -> None:
        self._shown += AT_FIRST
        self._fill()


def _when(pair: tuple[datetime, Hashable]) -> datetime:
    return pair[0]
