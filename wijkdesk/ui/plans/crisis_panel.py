"""Crisis cards of the people of a plan, in their own words."""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot

from wijkdesk.services.crisis_cards import CrisisRow
from wijkdesk.services.people import PersonRow
from wijkdesk.services.plans import PlanView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.saving_fold import SavingFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button


class CrisisFold(SavingFold):
    """The card of one person."""

    page = "crisis_card"
    names = ("signs", "helps", "call_whom", "avoid", "person_id", "agreed_on")

    def __init__(self, row: CrisisRow, bench: Bench) -> None:
        super().__init__(row, bench, partial(bench.services.crisis_cards.save, row.id))
        self.warning, self.helps = TextArea(least=2), TextArea(least=2)
        self.call_whom, self.avoid = TextArea(least=1), TextArea(least=1)
        self.person = ChoiceBox()
        self.agreed_on = DateBox(past=True)
        self.opened.connect(self._build)
        self.ready()

    def show_row(self, row: CrisisRow, people: Sequence[PersonRow]) -> None:
        """What the store says now."""
        names = [(p.id, p.full_name) for p in people]
        self.person.set_choices([(None, self.tr("Nog kiezen")), *names])
        title = row.person or self.tr("Nieuwe crisiskaart")
        self.say(title, self._detail(row), self._marks(row))
        self.refresh(row)

    @Slot()
    def _build(self) -> None:
        fields = {
            "person_id": Field(self.tr("Van wie is deze kaart?"), self.person),
            "signs": Field(self.tr("Waaraan merken we dat het misgaat?"), self.warning),
            "helps": Field(self.tr("Wat helpt dan?"), self.helps),
            "call_whom": Field(self.tr("Wie bellen we? Met nummer."), self.call_whom),
            "avoid": Field(self.tr("Wat liever niet doen?"), self.avoid),
            "agreed_on": Field(self.tr("Afgesproken op"), self.agreed_on),
        }
        grid = FieldGrid()
        grid.add_row((fields["person_id"], 8), (fields["agreed_on"], 4))
        below = [fields[name] for name in ("signs", "helps", "call_whom", "avoid")]
        self.set_boxes(fields, [grid, *below])

    def _detail(self, row: CrisisRow) -> str:
        told = [(self.tr("Merken"), row.signs), (self.tr("Helpt"), row.helps)]
        told += [(self.tr("Bellen"), row.call_whom), (self.tr("Liever niet"), row.avoid)]
        return "\n".join(f"{name}: {text.strip()}" for name, text in told if text.strip())

    def _marks(self, row: CrisisRow) -> tuple[Mark, ...]:
        if row.agreed_on is None:
            return ()
        when = day_text(row.agreed_on, self.bench.now().date())
        return (Mark(self.tr("afgesproken %1").replace("%1", when), "ok", "check"),)


class CrisisPanel(Card):
    """One for each who wants one."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Crisiskaart"))
        self._bench = bench
        self._rows: dict[Hashable, CrisisRow] = {}
        self._wanted: UUID | None = None
        self.empty = EmptyState(
            self.tr("Nog geen crisiskaart. Wat helpt als het even niet meer gaat?")
        )
        self.lines: Pile[CrisisFold] = Pile(spacing=12, divided=True)
        self.add_line = button(self.tr("Crisiskaart toevoegen"), "outline")
        for widget in (self.empty, self.lines, self.add_line):
            self.add(widget)
        self.body.setAlignment(self.add_line, Qt.AlignmentFlag.AlignLeft)
        self.add_line.clicked.connect(self._add)

    def show_view(self, view: PlanView) -> None:
        """What the store says now; open forms stay open."""
        self._rows = {row.id: row for row in view.crisis}
        self.lines.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.lines.widgets[key].show_row(row, view.people)
        self.empty.setVisible(not self._rows)
        self.lines.setVisible(bool(self._rows))
        new = self.lines.widgets.get(self._wanted)
        if new is not None:
            self._wanted = None
            new.begin()

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.lines.widgets.values():
            fold.flush()

    def _make(self, key: Hashable) -> CrisisFold:
        fold = CrisisFold(self._rows[key], self._bench)
        fold.removed.connect(self._remove)
        return fold

    @Slot()
    def _add(self) -> None:
        work = partial(self._bench.services.crisis_cards.add, self._bench.case_file_id)
        self._bench.run(self, work, self._added)

    def _added(self, row: CrisisRow) -> None:
        self._wanted = row.id
        self._bench.announce_file()

    @Slot(object)
    def _remove(self, row_id: UUID) -> None:
        self.add_line.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.crisis_cards.remove, row_id)
        self._bench.run(self, work, self._bench.announce)
