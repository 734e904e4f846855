"""Who looked at what was not theirs, and why: a list to narrow down, and the same on paper."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.look_report import (
    LookLine,
    LookReport,
    LookReportService,
    Wanted,
    counted,
    ground_key,
    narrowed,
)
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.history.look_entry import LookEntry, file_words
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.growing_pile import GrowingPile
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Law

KEY = "looks"
MOST = 300
LONGEST = 3660
"""Ten years of days: further back nothing is kept."""


class LooksPage(Page):
    """`file_requested` carries a case file id, `paper_requested` what is wanted on paper."""

    file_requested = Signal(object)
    paper_requested = Signal(object)

    def __init__(
        self,
        looks: LookReportService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Wie keek waarom"), parent=parent)
        self.key = KEY
        self._looks, self._tasks, self._say, self._now = looks, tasks, say, now
        self._report = LookReport()
        self._known = False
        self._lines: dict[Hashable, LookLine] = {}
        self._asked: tuple[UUID, str] | None = None
        self.print = self.add_act(self.tr("Afdrukken"), "primary")
        self.period = ChoiceBox(self._periods())
        self.worker = ChoiceBox([(None, self.tr("Alle collega's"))])
        self.file = ChoiceBox([(None, self.tr("Alle dossiers"))])
        self.ground = ChoiceBox([(None, self.tr("Alle redenen"))])
        self.law = ChoiceBox([(None, self.tr("Alle wetten"))])
        self.card = Card(self.tr("Elke keer"))
        self.empty = EmptyState(self.tr("In deze tijd keek niemand mee met een reden."))
        self.rows: GrowingPile[LookEntry] = GrowingPile(spacing=10, divided=True)
        self.often = Card(self.tr("Hoe vaak"))
        self.counts = RowList(self.tr("Hoe vaak"), dense=True)
        self.about = Card(self.tr("Wat u hier ziet"))

        for words in (
            self.tr("Wie werk voor een andere wet las, in de dossiers waar u bij hoort."),
            self.tr("Wie met een reden meekeek in die dossiers. Een teamleider ziet ook van welke "
                    "andere dossiers van het team dat gemeld is."),
            self.tr("Het overzicht van de hele gemeente maakt de beheerder van de centrale."),
            self.tr("Dat u dit bekijkt of afdrukt, wordt genoteerd."),
        ):  # fmt: skip
            self.about.add(label(words, "context"))
        grid = FieldGrid()
        grid.add_row(
            (Field(self.tr("Wanneer?"), self.period), 4),
            (Field(self.tr("Wie?"), self.worker), 4),
            (Field(self.tr("Welk dossier?"), self.file), 4),
        )
        grid.add_row(
            (Field(self.tr("Waarom?"), self.ground), 6),
            (Field(self.tr("Welke wet?"), self.law), 6),
        )
        self.card.add(self.empty)
        self.card.add(self.rows)
        self.often.add_list(self.counts)
        self.add_work(grid)
        self.add_work(self.card)
        self.add_side(self.often)
        self.add_side(self.about)
        for box in self._boxes():
            box.set_value(None)
        self.period.set_value(90)
        self.empty.hide()  # nobody knows yet that there is none

        self.print.clicked.connect(self._print)
        self.rows.grown.connect(self._put_in_order)
        for box in self._boxes():
            box.currentIndexChanged.connect(self._show_chosen)
        self.shown.connect(self.look_again)
        changes.changed.connect(self._hear)

    def focus_first(self) -> None:
        self.period.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, case_file_id: UUID, title: str) -> None:
        """Only of this file, all there is; nobody may have looked there."""
        self.period.set_value(LONGEST)
        self._asked = (case_file_id, title)
        self.file.set_choices(self._files_of(self._report.lines))
        self.file.set_value(case_file_id)

    @Slot()
    def look_again(self) -> None:
        """Read it anew: all there is, so that choosing asks nothing again."""
        since = self._today() - timedelta(days=LONGEST)
        work = partial(self._looks.view, since)
        self._tasks.run(self, work, self._show, partial(tell, self._say), "read")

    def wanted(self) -> Wanted:
        """What the boxes say."""
        days = self.period.value()
        since, until = _period(days, self._today())
        worker, file, law = self.worker.value(), self.file.value(), self.law.value()
        ground = self.ground.value()
        return Wanted(
            since,
            until,
            worker if isinstance(worker, UUID) else None,
            file if isinstance(file, UUID) else None,
            ground if isinstance(ground, str) else None,
            law if isinstance(law, Law) else None,
        )

    def about_words(self) -> str:
        """What was chosen, to stand on the paper."""
        boxes = (self.worker, self.file, self.ground, self.law)
        chosen = [box.currentText() for box in boxes if box.value() is not None]
        return ", ".join(filter(None, (self._report.team, *chosen)))

    def _boxes(self) -> tuple[ChoiceBox, ...]:
        return self.period, self.worker, self.file, self.ground, self.law

    def _periods(self) -> list[tuple[object, str]]:
        return [
            (30, self.tr("De laatste 30 dagen")),
            (90, self.tr("De laatste 90 dagen")),
            ("year", self.tr("Dit jaar")),
            ("before", self.tr("Vorig jaar")),
            (LONGEST, self.tr("Alles")),
        ]

    def _today(self) -> date:
        return self._now().date()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and (changes.files or changes.all_files):
            self.look_again()

    def _show(self, report: LookReport) -> None:
        self._report, self._known = report, True
        # An empty list would say that nobody looked, and nobody knows that now.
        self.columns.setVisible(not report.closed)
        self.print.setVisible(not report.closed)
        offered = (
            (self.worker, self._workers(report.lines)),
            (self.file, self._files_of(report.lines)),
            (self.ground, self._grounds(report.lines)),
            (self.law, self._laws(report.lines)),
        )
        for box, choices in offered:
            chosen = box.value()
            box.set_choices(choices)
            box.set_value(chosen if chosen in dict(choices) else None)
        self._show_chosen()

    def _workers(self, lines: Iterable[LookLine]) -> list[tuple[object, str]]:
        named = {line.worker_id: self._who(line) for line in lines}
        return [(None, self.tr("Alle collega's")), *sorted(named.items(), key=_by_name)]

    def _files_of(self, lines: Iterable[LookLine]) -> list[tuple[object, str]]:
        named = dict([self._asked] if self._asked is not None else ())
        named |= {line.case_file_id: file_words(line) for line in lines}
        return [(None, self.tr("Alle dossiers")), *sorted(named.items(), key=_by_name)]

    def _grounds(self, lines: Iterable[LookLine]) -> list[tuple[object, str]]:
        named = {ground_key(line.ground): word(line.ground) for line in lines if line.ground}
        return [(None, self.tr("Alle redenen")), *sorted(named.items(), key=_by_name)]

    def _laws(self, lines: Iterable[LookLine]) -> list[tuple[object, str]]:
        there = {law for line in lines for law in line.laws}
        return [(None, self.tr("Alle wetten")), *((law, word(law)) for law in Law if law in there)]

    @Slot()
    def _show_chosen(self) -> None:
        some = narrowed(self._report.lines, self.wanted())
        self._lines = {line.id: line for line in some[:MOST]}
        self.rows.grow_to(self._lines, self._make)
        for key, entry in self.rows.widgets.items():
            entry.show_line(self._lines[key], self._now())
        self.rows.setVisible(bool(some))
        self.empty.setVisible(self._known and not some)
        self.counts.set_rows(self._often(some))
        self.often.setVisible(bool(some))
        shut = self.tr("De dossiers zijn dicht. Maak verbinding: dan ziet u weer wie er keek.")
        told = self.tr("%n keer", "", len(some))
        more = self.tr("De laatste %n staan hier. Op papier staan ze allemaal.", "", MOST)
        said = f"{told} · {more}" if len(some) > MOST else told
        self.set_header(self.tr("Wie keek waarom"), shut if self._report.closed else said)

    def _often(self, some: Iterable[LookLine]) -> Iterator[Row]:
        for number, (who, across, times) in enumerate(counted(some)):
            named = who or self.tr("Onbekende collega")
            what = self.tr("andere wet") if across else self.tr("meegekeken")
            often = self.tr("%n keer", "", times)
            spoken = f"{named}, {what}, {often}"
            yield Row(number, named, what, chips=(Mark(str(times)),), spoken=spoken)

    def _make(self, key: Hashable) -> LookEntry:
        made = LookEntry()
        made.show_line(self._lines[key], self._now())
        made.opened.connect(self.file_requested)
        return made

    def _who(self, line: LookLine) -> str:
        return line.worker or self.tr("Onbekende collega")

    @Slot()
    def _put_in_order(self) -> None:
        follow_layout(self)

    @Slot()
    def _print(self) -> None:
        self.paper_requested.emit((self.wanted(), self.about_words()))


def _period(days: object, today: date) -> tuple[date, date]:
    begin = date(today.year, 1, 1)
    if days == "year":
        return begin, today
    if days == "before":
        return date(today.year - 1, 1, 1), begin - timedelta(days=1)
    return today - timedelta(days=days if isinstance(days, int) else LONGEST), today


def _by_name(item: tuple[object, str]) -> str:
    return item[1].casefold()
