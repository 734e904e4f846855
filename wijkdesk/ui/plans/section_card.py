"""A section of a plan: what people said, each with who said it and who reads it."""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot

from wijkdesk.services.people import PersonRow
from wijkdesk.services.plan_sections import FIRST_READERS, SectionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plans.line_drag import Group
from wijkdesk.ui.plans.section_fold import SectionFold
from wijkdesk.ui.plans.section_words import section_words
from wijkdesk.ui.readers_box import ReadersBox, beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import CompartmentKind, SectionKind


class SectionCard(Card):
    """`made` carries each fold that is new, for the page to follow its grip."""

    made = Signal(object)

    def __init__(self, kind: SectionKind, bench: Bench, speakers: QStringListModel) -> None:
        title = word(kind)
        super().__init__(title)
        self.kind = kind
        self._bench, self._speakers = bench, speakers
        self._plan_id: UUID | None = None
        self._rows: dict[Hashable, SectionRow] = {}
        self._wanted: UUID | None = None
        self._went: UUID | None = None
        words = section_words(kind)
        self.empty = EmptyState(words.empty)
        self.lines: Pile[SectionFold] = Pile(spacing=12, divided=True)
        self.add_line = button(words.add, "outline")
        first = FIRST_READERS.get(kind, CompartmentKind.SHARED)
        asked = self.tr("Wie mag dit lezen? %1").replace("%1", title)
        self.readers = ReadersBox(bench, asked, first)

        self.add(self.empty)
        self.add(self.lines)
        self.add(beside(self.add_line, self.readers))
        self.add_line.clicked.connect(self._add)

    def show_rows(
        self, plan_id: UUID, rows: Sequence[SectionRow], people: Sequence[PersonRow]
    ) -> None:
        """What the store says now; open forms stay open."""
        self._plan_id = plan_id
        self._rows = {row.id: row for row in rows if row.kind is self.kind}
        self.lines.keep_only(self._rows, self._make)
        for number, (key, row) in enumerate(self._rows.items(), 1):
            self.lines.widgets[key].show_row(row, people, (number, len(self._rows)))
        self.empty.setVisible(not self._rows)
        self.lines.setVisible(bool(self._rows))
        self._begin_wanted()

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.lines.widgets.values():
            fold.flush()

    def group(self) -> Group:
        """Among which lines one of these may be put."""
        rows = [(fold.row.id, fold) for fold in self.lines.widgets.values()]
        return Group(None, self, rows)

    def step(self, section_id: UUID, *, up: bool) -> None:
        """One place up or down."""
        self.flush()
        act = partial(self._bench.services.plan_sections.move, section_id, up=up)
        self._bench.run(self, act, self._bench.announce)

    def place(self, section_id: UUID, before: UUID | None) -> None:
        """In front of another line, or behind the last."""
        self.flush()
        act = partial(self._bench.services.plan_sections.place, section_id, before)
        self._bench.run(self, act, self._bench.announce)

    def _make(self, key: Hashable) -> SectionFold:
        fold = SectionFold(self._rows[key], self._bench, self._speakers)
        fold.removed.connect(self._remove)
        fold.stepped.connect(self._step)
        fold.readers.went.connect(self._follow)
        self.made.emit(fold)
        return fold

    def _begin_wanted(self) -> None:
        """Bring the keyboard to a line that was just added, or that has other readers now."""
        new = self.lines.widgets.get(self._wanted)
        if new is not None:
            self._wanted = None
            new.begin()
        moved = self.lines.widgets.get(self._went)
        if moved is not None:
            self._went = None
            moved.toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _add(self) -> None:
        if self._plan_id is not None:
            add = self._bench.services.plan_sections.add
            work = partial(add, self._plan_id, self.kind, self.readers.take())
            self._bench.run(self, work, self._added)

    def _added(self, row: SectionRow) -> None:
        self._wanted = row.id
        self._bench.announce_file()

    @Slot(object)
    def _step(self, told: tuple[UUID, bool]) -> None:
        self.step(told[0], up=told[1])

    @Slot(object)
    def _follow(self, row_id: UUID) -> None:
        self._went = row_id

    @Slot(object)
    def _remove(self, section_id: UUID) -> None:
        self.add_line.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.plan_sections.remove, section_id)
        self._bench.run(self, work, self._bench.announce)
