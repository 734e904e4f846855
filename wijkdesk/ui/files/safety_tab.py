"""What is kept about safety in a file: only for who may read it, and only when they look."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.files import FileView
from wijkdesk.services.safety import MeldcodeRow, SafetyView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.handovers_card import HandoversCard
from wijkdesk.ui.files.meldcode_card import MeldcodeCard
from wijkdesk.ui.files.reading import only_reading
from wijkdesk.ui.files.safety_flags_card import SafetyFlagsCard
from wijkdesk.ui.files.safety_score_card import SafetyScoreCard
from wijkdesk.ui.files.safety_terms_card import SafetyTermsCard
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label


class SafetyTab(QObject):
    """Asked for when the tab is first shown: that somebody reads it is noted then."""

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench, self._columns = bench, columns
        self._rows: dict[Hashable, MeldcodeRow] = {}
        self._turn = 0
        self._opened = self._reading = False
        self._begun: UUID | None = None
        self.closed = Card(self.tr("Veiligheid"))
        self.closed.add(
            EmptyState(
                self.tr("Wat hier staat, lezen alleen gidsen en de teamleider van dit dossier.")
            )
        )
        self.checks: Pile[MeldcodeCard] = Pile()
        self.none = Card(self.tr("Meldcode"))
        self.none.add(
            EmptyState(
                self.tr(
                    "Nog geen meldcode. Begin als u zich zorgen maakt over geweld of verwaarlozing."
                )
            )
        )
        self.start = button(self.tr("Meldcode beginnen"), "primary")
        self.flags, self.scores = SafetyFlagsCard(bench), SafetyScoreCard(bench)
        self.terms = SafetyTermsCard(bench)
        self.handovers = HandoversCard(bench)
        self.who = Card(self.tr("Wie leest dit?"))
        for words in (
            self.tr("Alleen gidsen en de teamleider die met dit dossier werken."),
            self.tr("Het staat niet in zoeken en niet in brieven of het plan."),
            self.tr("Vandaag noemt alleen de dag van de volgende stap, en alleen voor hen."),
            self.tr("In een kopie voor het gezin komt het pas als iemand het heeft nagekeken."),
        ):
            self.who.add(label(words, "context"))
        columns.add_work(self.closed)
        columns.add_work(self.none)
        columns.add_work(self.checks)
        columns.add_work(self.start)
        columns.work.setAlignment(self.start, Qt.AlignmentFlag.AlignLeft)
        columns.add_work(self.handovers)
        columns.add_work(self.terms)
        for card in (self.flags, self.scores, self.who):
            columns.add_side(card)
        self.start.clicked.connect(self._start)
        self._say_closed(closed=False)
        bench.tasks.run(
            self, partial(bench.services.safety.open, bench.case_file_id), self._open, self._refuse
        )

    def show_view(self, view: FileView) -> None:
        """Something of the file changed: look again, once it was opened."""
        self._reading = view.reading_until is not None
        if self._opened:
            self._look()

    def flush(self) -> None:
        """Save what is typed."""
        self.terms.flush()
        self.handovers.flush()
        for card in self.checks.widgets.values():
            card.flush()

    def _look(self) -> None:
        self._turn += 1
        work = partial(self._bench.services.safety.look, self._bench.case_file_id)
        self._bench.tasks.run(self, work, partial(self._show, self._turn), self._refuse, "read")

    def _open(self, view: SafetyView) -> None:
        self._opened = True
        self._show(self._turn, view)

    def _show(self, turn: int, view: SafetyView) -> None:
        if turn != self._turn:
            return
        self._say_closed(closed=False)
        self._rows = {row.id: row for row in view.checks}
        self.checks.keep_only(self._rows, self._make)
        for row in view.checks:
            self.checks.widgets[row.id].show_check(row, view)
        self.none.setVisible(not view.checks)
        going = any(row.is_open for row in view.checks)
        self.start.setVisible(view.may_write and not going)
        for card in (self.flags, self.scores, self.terms, self.handovers):
            card.show_view(view)
        if self._reading:
            only_reading(self._columns)
        follow_layout(self._columns)
        begun = self.checks.widgets.get(self._begun)
        if begun is not None:
            self._begun = None
            begun.begin()

    def _refuse(self, trouble: BaseException) -> None:
        if isinstance(trouble, RuleBrokenError) and trouble.code == "no_access":
            self._say_closed(closed=True)
        else:
            self._bench.tell(trouble)

    def _say_closed(self, *, closed: bool) -> None:
        self.closed.setVisible(closed)
        parts = (self.checks, self.terms, self.handovers, self.flags, self.scores)
        for part in (self.none, self.start, *parts):
            part.setVisible(not closed and part in parts)

    def _make(self, key: Hashable) -> MeldcodeCard:
        made = MeldcodeCard(self._rows[key], self._bench)
        made.handed_over.connect(self._hand_over)
        return made

    @Slot(object)
    def _hand_over(self, step_id: UUID) -> None:
        """What was reported in a step is followed until Veilig Thuis says what it came to."""
        self.handovers.begin(outgoing=True, step_id=step_id)

    @Slot()
    def _start(self) -> None:
        work = partial(self._bench.services.safety.start, self._bench.case_file_id)
        self._bench.run(self, work, self._started)

    def _started(self, check_id: UUID) -> None:
        self._begun = check_id
        self._bench.announce_file()
