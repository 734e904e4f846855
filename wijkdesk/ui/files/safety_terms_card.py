"""Veiligheidsafspraken: what must be so for it to be safe, who sees to it, and until when."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot

from wijkdesk.services.safety import SafetyView, TermRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.saving_fold import SavingFold, line_with
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button


class SafetyTermFold(SavingFold):
    """One of them."""

    page = "safety_term"
    names = ("text", "who", "check_on", "met_on", "dropped_on")

    def __init__(self, row: TermRow, bench: Bench) -> None:
        super().__init__(row, bench, partial(bench.services.safety_marks.save_term, row.id))
        self.opened.connect(self._build)
        self.ready()

    def show_row(self, row: TermRow) -> None:
        """What the store says now."""
        who = self.tr("%1 let erop").replace("%1", row.who) if row.who else ""
        self.say(row.text.strip() or self.tr("Nieuwe afspraak"), who, self._marks(row))
        self.refresh(row)

    def _marks(self, row: TermRow) -> tuple[Mark, ...]:
        today = self.bench.now().date()
        marks = []
        if row.handover_id is not None:
            marks.append(Mark(self.tr("van Veilig Thuis"), "accent"))
        if row.met_on is not None:
            met = self.tr("gelukt %1").replace("%1", day_text(row.met_on, today))
            marks.append(Mark(met, "ok", "check"))
        elif row.dropped_on is not None:
            marks.append(Mark(self.tr("vervallen")))
        elif row.check_on is not None:
            check = self.tr("nakijken %1").replace("%1", day_text(row.check_on, today))
            marks.append(Mark(check, "warn" if row.check_on < today else "neutral"))
        return tuple(marks)

    @Slot()
    def _build(self) -> None:
        fields = {
            "text": Field(self.tr("Wat moet er zo zijn?"), TextArea(least=2)),
            "who": Field(self.tr("Wie let erop?"), line_with("")),
            "check_on": Field(self.tr("Wanneer nakijken?"), DateBox()),
            "met_on": Field(self.tr("Gelukt op"), DateBox(past=True)),
            "dropped_on": Field(self.tr("Vervallen op"), DateBox(past=True)),
        }
        grid = FieldGrid()
        grid.add_row((fields["who"], 8), (fields["check_on"], 4))
        grid.add_row((fields["met_on"], 4), (fields["dropped_on"], 4))
        self.set_boxes(fields, [fields["text"], grid])


class SafetyTermsCard(Card):
    """One for each; those of Veilig Thuis say so."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Veiligheidsafspraken"))
        self._bench = bench
        self._rows: dict[Hashable, TermRow] = {}
        self._wanted: UUID | None = None
        self.empty = EmptyState(
            self.tr("Nog geen afspraken. Wat moet er zo zijn om het veilig te houden?")
        )
        self.lines: Pile[SafetyTermFold] = Pile(spacing=12, divided=True)
        self.add_line = button(self.tr("Afspraak toevoegen"), "outline")
        for widget in (self.empty, self.lines, self.add_line):
            self.add(widget)
        self.body.setAlignment(self.add_line, Qt.AlignmentFlag.AlignLeft)
        self.add_line.clicked.connect(self._add)

    def show_view(self, view: SafetyView) -> None:
        """What the store says now; open forms stay open."""
        self._rows = {row.id: row for row in view.terms}
        self.lines.keep_only(self._rows, self._make)
        for row in view.terms:
            self.lines.widgets[row.id].show_row(row)
        self.empty.setVisible(not view.terms)
        self.lines.setVisible(bool(view.terms))
        self.add_line.setVisible(view.may_write)
        new = self.lines.widgets.get(self._wanted)
        if new is not None:
            self._wanted = None
            new.begin()

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.lines.widgets.values():
            fold.flush()

    def _make(self, key: Hashable) -> SafetyTermFold:
        fold = SafetyTermFold(self._rows[key], self._bench)
        fold.removed.connect(self._remove)
        return fold

    @Slot()
    def _add(self) -> None:
        work = partial(self._bench.services.safety_marks.add_term, self._bench.case_file_id)
        self._bench.run(self, work, self._added)

    def _added(self, term_id: UUID) -> None:
        self._wanted = term_id
        self._bench.announce_file()

    @Slot(object)
    def _remove(self, term_id: UUID) -> None:
        self.add_line.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.safety_marks.remove_term, term_id)
        self._bench.run(self, work, self._bench.announce)
