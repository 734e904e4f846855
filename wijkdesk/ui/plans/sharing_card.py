"""Agreements on sharing: what may be told to whom, about whom, on what ground, until when."""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot

from wijkdesk.services.people import PersonRow
from wijkdesk.services.plans import PlanView
from wijkdesk.services.sharing import SharingRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.saving_fold import SavingFold, line_with
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button


class SharingFold(SavingFold):
    """`withdrawn` carries the id of what holds no longer."""

    withdrawn = Signal(object)
    page = "sharing_agreement"
    names = ("what", "with_whom", "person_id", "ground", "until")

    def __init__(self, row: SharingRow, bench: Bench) -> None:
        super().__init__(row, bench, partial(bench.services.sharing.save, row.id))
        self.what = TextArea(least=1)
        self.with_whom = line_with(self.tr("Bijvoorbeeld: de school"))
        self.person = ChoiceBox()
        self.ground = line_with(self.tr("Bijvoorbeeld: zij vinden dit goed"))
        self.until = DateBox()
        self.withdraw = button(self.tr("Intrekken"), "link")
        self.acts.insertWidget(0, self.withdraw)
        self.withdraw.clicked.connect(self._withdraw)
        self.opened.connect(self._build)
        self.ready()

    def show_row(self, row: SharingRow, people: Sequence[PersonRow]) -> None:
        """What the store says now."""
        names = [(p.id, p.full_name) for p in people]
        self.person.set_choices([(None, self.tr("Het hele gezin")), *names])
        title = row.what.strip() or self.tr("Nieuwe afspraak over delen")
        self.say(title, self._detail(row), self._marks(row))
        self.withdraw.setVisible(row.withdrawn_on is None and bool(row.what.strip()))
        self.withdraw.setAccessibleName(self.tr("Intrekken: %1").replace("%1", title))
        self.refresh(row)

    @Slot()
    def _build(self) -> None:
        fields = {
            "what": Field(self.tr("Wat mag iemand weten?"), self.what),
            "with_whom": Field(self.tr("Wie mag het weten?"), self.with_whom),
            "person_id": Field(self.tr("Over wie gaat het?"), self.person),
            "ground": Field(self.tr("Waarom mag het?"), self.ground),
            "until": Field(self.tr("Tot wanneer?"), self.until),
        }
        grid = FieldGrid()
        grid.add_row((fields["with_whom"], 6), (fields["person_id"], 6))
        grid.add_row((fields["ground"], 8), (fields["until"], 4))
        self.set_boxes(fields, [fields["what"], grid])

    def _detail(self, row: SharingRow) -> str:
        to = self.tr("met %1").replace("%1", row.with_whom) if row.with_whom else ""
        about = self.tr("over %1").replace("%1", row.person) if row.person else ""
        return " · ".join(filter(None, (to, about, row.ground or "")))

    def _marks(self, row: SharingRow) -> tuple[Mark, ...]:
        today = self.bench.now().date()
        if row.withdrawn_on is not None:
            words = self.tr("ingetrokken %1").replace("%1", day_text(row.withdrawn_on, today))
            return (Mark(words, "warn"),)
        if row.until is None:
            return ()
        past = row.until < today
        words = self.tr("gold tot %1") if past else self.tr("tot %1")
        return (
            Mark(words.replace("%1", day_text(row.until, today)), "warn" if past else "neutral"),
        )

    @Slot()
    def _withdraw(self) -> None:
        self.flush()
        self.withdrawn.emit(self.row.id)


class SharingCard(Card):
    """`text` is what holds in general; below it each agreement on its own."""

    def __init__(self, bench: Bench, text: Field) -> None:
        super().__init__(self.tr("Gegevens delen"))
        self._bench = bench
        self._plan_id: UUID | None = None
        self._rows: dict[Hashable, SharingRow] = {}
        self._wanted: UUID | None = None
        self.lines: Pile[SharingFold] = Pile(spacing=12, divided=True)
        self.add_line = button(self.tr("Afspraak over delen toevoegen"), "outline")
        self.add(text)
        self.add(self.lines)
        self.add(self.add_line)
        self.body.setAlignment(self.add_line, Qt.AlignmentFlag.AlignLeft)
        self.add_line.clicked.connect(self._add)

    def show_view(self, view: PlanView) -> None:
        """What the store says now; open forms stay open."""
        self._plan_id = view.id
        self._rows = {row.id: row for row in view.may_share}
        self.lines.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.lines.widgets[key].show_row(row, view.people)
        self.lines.setVisible(bool(self._rows))
        new = self.lines.widgets.get(self._wanted)
        if new is not None:
            self._wanted = None
            new.begin()

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.lines.widgets.values():
            fold.flush()

    def _make(self, key: Hashable) -> SharingFold:
        fold = SharingFold(self._rows[key], self._bench)
        fold.removed.connect(self._remove)
        fold.withdrawn.connect(self._withdraw)
        return fold

    @Slot()
    def _add(self) -> None:
        if self._plan_id is not None:
            work = partial(self._bench.services.sharing.add, self._plan_id)
            self._bench.run(self, work, self._added)

    def _added(self, row: SharingRow) -> None:
        self._wanted = row.id
        self._bench.announce_file()

    @Slot(object)
    def _withdraw(self, row_id: UUID) -> None:
        act = self._bench.services.sharing.withdraw
        work = partial(act, row_id, self._bench.now().date())
        self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove(self, row_id: UUID) -> None:
        self.add_line.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.sharing.remove, row_id)
        self._bench.run(self, work, self._bench.announce)
