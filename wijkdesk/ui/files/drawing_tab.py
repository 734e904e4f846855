"""The family and who stands around it, as drawings, on any day; what is moved is kept."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.documents.genogram.custody import marks_of
from wijkdesk.documents.genogram.ecomap import ecomap_of
from wijkdesk.documents.genogram.from_file import family_of, moved
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileView
from wijkdesk.services.kin import Suggested, circle_of, suggested
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.drawing_sheet import DrawingSheet
from wijkdesk.ui.drawn_people import charge_lines
from wijkdesk.ui.files.day_choice import DayChoice
from wijkdesk.ui.files.drawing_words import mark_signs, spoken_people, twice
from wijkdesk.ui.files.ecomap_view import EcomapView
from wijkdesk.ui.files.parties_card import PartiesCard
from wijkdesk.ui.genogram_view import GenogramView
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.words import button, label

PAUSE_MS = 700
"""After the last move: a row of key presses is one act, and one Ctrl+Z."""


class DrawingTab(QObject):
    """`print_wanted` carries the day, `family_wanted` the id of whom somebody wants to read.

    `parties_wanted` carries of whom the parties are printed, and the day; `row_wanted` a tab and
    the id of what stands there.
    """

    print_wanted = Signal(object)
    parties_wanted = Signal(object, object)
    row_wanted = Signal(object, object)
    family_wanted = Signal(object)

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self._view: FileView | None = None
        self._moves: dict[UUID, int | None] = {}
        self._sent: dict[UUID, int | None] = {}
        self.head = QWidget()
        self.on_day = DayChoice(self.tr("Zoals op"))
        self.print_it = button(self.tr("Afdrukken"), "outline")
        self.kin = Card(self.tr("Genogram"))
        self.hint = label(
            self.tr(
                "Versleep een figuur. Of ga er met Tab heen en verplaats het met pijl links of "
                "rechts. Delete zet het terug."
            ),
            "secondary",
        )
        self.circle, self.twice = label("", "problem"), label("", "problem")
        self.charges = label("", "context")
        self.signs = label(mark_signs(), "secondary")
        self.offer = QWidget()
        self.take_over = button(self.tr("Lijnen overnemen uit de rollen"), "outline")
        self.nobody = EmptyState(self.tr("Op deze dag was er nog niemand om te tekenen."))
        self.tidy = button(self.tr("Alles terugzetten"), "outline")
        self.genogram = GenogramView(self.tr("Genogram"))
        self.genogram_sheet = DrawingSheet(self.genogram, self.genogram)
        self.around = Card(self.tr("Ecogram"))
        self.no_helpers = EmptyState(
            self.tr("Nog niemand om het gezin heen. Noteer bij Gezin wie er helpt.")
        )
        self.ecomap = EcomapView(self.tr("Ecogram"))
        self.ecomap_sheet = DrawingSheet(self.ecomap, self.ecomap)
        self.parties = PartiesCard()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)

        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(self.on_day)
        row.addStretch(1)
        row.addWidget(self.print_it)
        offer = QVBoxLayout(self.offer)
        offer.setContentsMargins(0, 0, 0, 0)
        offer.setSpacing(px(8))
        offer.addWidget(
            label(
                self.tr("Nog geen lijnen. Bij Gezin noteert u wie ouder, partner of voogd is."),
                "secondary",
            )
        )
        offer.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (
            self.circle,
            self.twice,
            self.nobody,
            self.genogram_sheet,
            self.charges,
            self.signs,
            self.offer,
            self.hint,
            self.tidy,
        ):
            self.kin.add(part)
        self.kin.body.setAlignment(self.tidy, Qt.AlignmentFlag.AlignLeft)
        for part in (self.no_helpers, self.ecomap_sheet):
            self.around.add(part)
        for card in (self.head, self.kin, self.around, self.parties):
            columns.add_work(card)

        self.on_day.chosen.connect(self._draw)
        self.print_it.clicked.connect(self._print)
        self.tidy.clicked.connect(self._put_back)
        self.take_over.clicked.connect(self._take_over)
        self.genogram.moved.connect(self._keep)
        self.genogram.wanted.connect(self.family_wanted)
        self.ecomap.wanted.connect(self.family_wanted)
        self.parties.row_wanted.connect(self.row_wanted)
        self.parties.print_wanted.connect(self._print_parties)
        self._pause.timeout.connect(self.flush)

    def show_view(self, view: FileView) -> None:
        """What the store says now; what was moved and is not saved yet stays where it is."""
        self._view = view
        now = {person.id: person.drawn_x for person in view.people}
        self._sent = {who: at for who, at in self._sent.items() if now.get(who) != at}
        self._draw()

    @Slot()
    def flush(self) -> None:
        """Save where everybody was put."""
        self._pause.stop()
        if not self._moves:
            return
        moves, self._moves = self._moves, {}
        self._sent |= moves
        save = partial(self._bench.services.kin.move_drawn, self._bench.case_file_id, moves)
        self._bench.tasks.run(self, save, self._saved, self._refused)

    @Slot()
    def _draw(self) -> None:
        if self._view is None:
            return
        view, day = self._view, self._day()
        may_move = view.reading_until is None
        family = moved(family_of(view, day), self._sent | self._moves)
        self.genogram.show_family(family, spoken_people(view, family, day), may_move=may_move)
        self.charges.setText("\n".join(charge_lines(family)))
        self.charges.setVisible(bool(family.charges))
        self.signs.setVisible(bool(marks_of(family)))
        self.nobody.setVisible(not family.figures)
        self.genogram_sheet.setVisible(bool(family.figures))
        self.hint.setVisible(may_move and bool(family.figures))
        self._offer_tidy()
        self.offer.setVisible(may_move and len(family.figures) > 1 and not family.bonds)
        self.take_over.setVisible(bool(self._suggested()))
        self._tell_circle(view)
        self._tell_twice(view)
        ecomap = ecomap_of(view, day)
        self.ecomap.show_ecomap(ecomap)
        self.ecomap_sheet.setVisible(bool(ecomap.helpers))
        self.no_helpers.setVisible(not ecomap.helpers)
        self.parties.show_view(view, day)

    def _day(self) -> date:
        return self.on_day.day(self._bench.now().date())

    def _tell_circle(self, view: FileView) -> None:
        around = circle_of(view.relations)
        names = ", ".join(p.full_name for p in view.people if p.id in around)
        words = self.tr("Dit kan niet kloppen: %1 zijn ouder en kind van elkaar. Kijk het na.")
        self.circle.setText(words.replace("%1", names))
        self.circle.setVisible(bool(around))

    def _tell_twice(self, view: FileView) -> None:
        names = ", ".join(twice(view))
        words = self.tr("Staat er meer dan eens: %1. Bij Gezin kunt u twee personen samenvoegen.")
        self.twice.setText(words.replace("%1", names))
        self.twice.setVisible(bool(names))

    def _suggested(self) -> tuple[Suggested, ...]:
        if self._view is None:
            return ()
        today = self._bench.now().date()
        return suggested(self._view.households, self._view.relations, today)

    @Slot()
    def _take_over(self) -> None:
        self.print_it.setFocus(Qt.FocusReason.OtherFocusReason)
        take = self._bench.services.kin.take_over
        work = partial(take, self._bench.case_file_id, self._suggested())
        self._bench.run(self, work, self._bench.announce)

    def _offer_tidy(self) -> None:
        anybody = any(figure.shift is not None for figure in self.genogram.family.figures)
        self.tidy.setVisible(anybody and self.genogram.may_move)

    @Slot(object, object)
    def _keep(self, person: UUID, shift: int | None) -> None:
        self._moves[person] = shift
        self._offer_tidy()
        self._pause.start()

    @Slot()
    def _put_back(self) -> None:
        self.print_it.setFocus(Qt.FocusReason.OtherFocusReason)
        figures = self.genogram.family.figures
        self._moves |= {f.id: None for f in figures if f.shift is not None}
        self.flush()
        self._draw()

    def _saved(self, changes: Changes) -> None:
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        """It stands again where it stood."""
        self._sent = {}
        self._draw()
        self._bench.tell(trouble)

    @Slot()
    def _print(self) -> None:
        self.flush()
        self.print_wanted.emit(self._day())

    @Slot(object)
    def _print_parties(self, person: UUID) -> None:
        self.flush()
        self.parties_wanted.emit(person, self._day())
