"""The consultations of a school year: the list, one more, and what they come to."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.consultations import ConsultationRow, ConsultationView, figures
from wijkdesk.services.registrations import PlaceRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.locations.consultation_fold import ConsultationFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.growing_pile import GrowingPile
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import ConsultOutcome

ENOUGH = 3
"""Of five: more than this is good."""


class ConsultationsPart(QObject):
    """Of one school, or of all. `file_wanted` carries the file that one is linked to."""

    file_wanted = Signal(object)

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench, self._columns = bench, columns
        self.view: ConsultationView | None = None
        self._school: PlaceRow | None = None
        self._rows: dict[Hashable, ConsultationRow] = {}
        self._wanted: UUID | None = None
        self._turn = 0
        self.year = ChoiceBox()
        self.year.setMinimumContentsLength(12)
        self.card = Card(self.tr("Consulten zonder naam"))
        self.add = button(self.tr("Nieuw consult"), "outline")
        self.empty = EmptyState(
            self.tr(
                "Nog geen consulten in dit schooljaar. Leg vast wat de school vroeg en wat u "
                "aanraadde. Een naam hoort er niet bij."
            ),
        )
        self.folds: GrowingPile[ConsultationFold] = GrowingPile(spacing=12, divided=True)
        self.sums = Card(self.tr("Dit schooljaar"))
        self.number, self.minutes = label("", "strong"), label("", "secondary")
        self.outcomes, self.helped = label("", "body"), label("", "secondary")

        row = left_link(self.add)
        self.card.body.addLayout(row)
        self.card.add(self.empty)
        self.card.add(self.folds)
        for part in (self.number, self.minutes, self.outcomes, self.helped):
            self.sums.add(part)
        columns.add_work(self.card)
        columns.add_side(Field(self.tr("Schooljaar"), self.year))
        columns.add_side(self.sums)

        self.add.clicked.connect(self._start)
        self.year.activated.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Read the consultations of the chosen year anew."""
        self._turn += 1
        chosen = self.year.value()
        year = chosen if isinstance(chosen, int) else None
        work = partial(self._bench.services.consultations.view, year)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def show_school(self, school: PlaceRow | None) -> None:
        """Only those of this school; None for all."""
        self._school = school
        self._show_list()

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    def _show(self, turn: int, view: ConsultationView) -> None:
        if turn != self._turn:
            return
        self.view = view
        self.year.set_choices([(year, f"{year}-{year + 1}") for year in view.years])
        self.year.set_value(view.year)
        self._show_list()

    def _show_list(self) -> None:
        if self.view is None:
            return
        here = [row for row in self.view.rows if self._is_here(row)]
        self._rows = {row.id: row for row in here}
        self.folds.grow_to(self._rows, self._make)
        for key, shown in self.folds.widgets.items():
            self._fill(key, shown)
        self.empty.setVisible(not here)
        self.folds.setVisible(bool(here))
        self._count(here)
        fold = self.folds.widgets.get(self._wanted)
        if fold is not None:
            self._wanted = None
            fold.begin()
        follow_layout(self._columns)

    def _is_here(self, row: ConsultationRow) -> bool:
        return self._school is None or row.location_id == self._school.id

    def _fill(self, key: Hashable, fold: ConsultationFold) -> None:
        if self.view is not None and key in self._rows:
            fold.row = self._rows[key]
            fold.offer(self.view.schools, self.view.children)
            fold.show_row(self._rows[key])

    def _count(self, rows: list[ConsultationRow]) -> None:
        told = figures(rows)
        self.number.setText(self.tr("%n consult(en)", "", told.number))
        timed = self.tr("%n minuten samen", "", told.minutes)
        self.minutes.setText(timed if told.timed else self.tr("Nog geen minuten genoteerd"))
        named = choices(ConsultOutcome, self.tr("Nog niet bekend"))
        lines = [f"{told.outcomes[kind]} × {said}" for kind, said in named if told.outcomes[kind]]
        self.outcomes.setText("\n".join(lines))
        self.outcomes.setVisible(bool(lines))
        asked = sum(told.helped.values())
        good = sum(n for score, n in told.helped.items() if score > ENOUGH)
        said = self.tr("Hielp het? Bij %1 van de %2 gevraagd was het goed of heel goed.")
        self.helped.setText(said.replace("%1", str(good)).replace("%2", str(asked)))
        self.helped.setVisible(bool(asked))

    def _make(self, key: Hashable) -> ConsultationFold:
        made = ConsultationFold(self._rows[key], self._bench)
        made.removed.connect(self._remove)
        made.file_wanted.connect(self.file_wanted)
        self._fill(key, made)
        return made

    @Slot()
    def _start(self) -> None:
        school = self._school.id if self._school is not None else None
        self.year.set_value(None)  # a new one is of this school year
        work = partial(self._bench.services.consultations.start, school)
        self._bench.run(self, work, self._started)

    def _started(self, row: ConsultationRow) -> None:
        self._wanted = row.id
        self.look()

    @Slot(object)
    def _remove(self, consultation_id: UUID) -> None:
        self.add.setFocus()
        work = partial(self._bench.services.consultations.remove, consultation_id)
        self._bench.run(self, work, self._bench.announce)
