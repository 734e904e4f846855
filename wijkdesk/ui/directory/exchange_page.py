"""Bring the sociale kaart of others in: choose a file, look first, take it over; and give ours."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.exchange.service import (
    STOPPED,
    ExchangeService,
    Given,
    ImportRow,
    Opened,
    Outcome,
    Phase,
    Report,
    TakenBack,
)
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.directory.column_card import ColumnCard
from wijkdesk.ui.directory.exchange_words import outcome_words, report_lines, result_row
from wijkdesk.ui.directory.import_progress import ImportProgress
from wijkdesk.ui.directory.imports_card import GiveCard, ImportsCard
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.columns import bring
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label

KEY = "exchange"
MOST = 500
"""Rows of a report that are listed: those that need somebody come first."""


class ExchangePage(Page):
    """Nothing is written before somebody saw what would happen and pressed the button."""

    def __init__(
        self,
        service: ExchangeService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Sociale kaart inlezen of meegeven"), parent=parent)
        self.key = KEY
        self._service, self._tasks, self._changes, self._say = service, tasks, changes, say
        self._opened: Opened | None = None
        self._report: Report | None = None
        self._turn = 0
        self.file = Card(self.tr("Bestand van een ander"))
        self.explained = label(
            self.tr(
                "Een sociale kaart van een ander: JSON of een zip van Open Referral, of een lijst "
                "in Excel of CSV. U ziet eerst wat er verandert. Wat uw team zelf opschreef, "
                "blijft staan: notities, controles, wachttijden, favorieten en zoekwoorden."
            ),
            "secondary",
        )
        self.choose = button(self.tr("Bestand kiezen"), "outline")
        self.source = QLineEdit()
        self.source_field = Field(
            self.tr("Waar komt het vandaan?"),
            self.source,
            hint=self.tr("Gebruik elke keer dezelfde naam. Dan herkent WijkDesk het aanbod."),
        )
        self.sheet = ChoiceBox()
        self.sheet_field = Field(self.tr("Welk blad?"), self.sheet)
        self.hidden = label("", "secondary")
        self.mapping = ColumnCard()
        self.result = Card(self.tr("Wat er gebeurt"))
        self.told = label("", "strong")
        self.light = label(
            self.tr(
                "Staat er niet bij hoe licht de hulp is? Dan komt het erin als algemene "
                "voorziening. Pas dat daarna zelf aan."
            ),
            "secondary",
        )
        self.take = button(self.tr("Overnemen"), "primary")
        self.progress = ImportProgress(service.progress)
        self.keep = button(self.tr("Verslag bewaren"), "outline")
        self.list = RowList(self.tr("Regels van het bestand"))
        self.rest = label("", "secondary")
        self.given = GiveCard()
        self.imports = ImportsCard(now)

        for widget in (
            *(self.explained, self.choose, self.sheet_field),
            *(self.hidden, self.source_field),
        ):
            self.file.add(widget)
        self.file.body.setAlignment(self.choose, Qt.AlignmentFlag.AlignLeft)
        acts = QWidget()
        pressed = FlowLayout(acts)
        pressed.addWidget(self.take)
        pressed.addWidget(self.keep)
        for words in (self.told, self.light):
            self.result.add(words)
        self.result.add(acts)
        self.result.add_list(self.list)
        self.result.add(self.rest)
        for card in (self.file, self.progress, self.mapping, self.result):
            self.add_work(card)
        self.add_side(self.imports)
        self.add_side(self.given)
        for later in (
            *(self.sheet_field, self.hidden, self.source_field),
            *(self.mapping, self.result),
        ):
            later.hide()

        self.choose.clicked.connect(self._choose)
        self.source.editingFinished.connect(self._look)
        self.sheet.activated.connect(self._turn_to)
        self.mapping.changed.connect(self._look)
        self.take.clicked.connect(self._take)
        self.keep.clicked.connect(self._keep)
        self.progress.stopped.connect(self._service.break_off)
        self.imports.wanted.connect(self._take_back)
        self.given.wanted.connect(self._give)
        self.shown.connect(self._list)

    def open_file(self, path: str) -> None:
        """Read it, in a process of its own; what it would do is shown."""
        self.choose.setEnabled(False)
        self.progress.begin(Phase.READ)
        work = partial(self._service.open, Path(path))
        self._tasks.run(self, work, self._opened_it, self._fail, lane="intake")

    @Slot()
    def _choose(self) -> None:
        self.chooser = QFileDialog(self, self.tr("Bestand kiezen"))
        self.chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.chooser.setNameFilter(self.tr("Sociale kaart (*.json *.zip *.xlsx *.xlsm *.csv)"))
        self.chooser.fileSelected.connect(self.open_file)
        self.chooser.open()

    def _opened_it(self, opened: Opened) -> None:
        self.choose.setEnabled(True)
        self.file.set_note(opened.name)
        self.sheet.set_choices((n, one.name) for n, one in enumerate(opened.sheets))
        self.sheet_field.setVisible(len(opened.sheets) > 1)
        self.hidden.setText(self.tr("Niet gelezen: %n verborgen blad(en).", "", opened.hidden))
        self.hidden.setVisible(opened.hidden > 0)
        self._show_opened(opened)

    @Slot()
    def _turn_to(self) -> None:
        if self._opened is not None:
            self.take.setEnabled(False)
            work = partial(self._service.sheet, self._opened, self.sheet.currentIndex())
            self._tasks.run(self, work, self._show_opened, self._fail, lane="read")

    def _show_opened(self, opened: Opened) -> None:
        self._opened = opened
        if opened.table is not None:
            number = (n for n, one in enumerate(opened.sheets) if one is opened.table)
            self.sheet.set_value(next(number))
        self.source.setText(opened.source)
        self.source_field.show()
        self.mapping.show_file(opened)
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._opened is None:
            return
        self._turn += 1
        self.take.setEnabled(False)
        self.progress.begin(Phase.CHECK)
        work = partial(self._service.look, self._opened, self.source.text(), self.mapping.chosen())
        self._tasks.run(self, work, partial(self._show, self._turn), self._unseen, lane="read")

    def _show(self, turn: int, report: Report) -> None:
        if turn != self._turn:
            return
        self.progress.end()
        writes = report.counts.get(Outcome.NEW, 0) + report.counts.get(Outcome.CHANGED, 0)
        self._show_rows(report)
        self.result.set_title(self.tr("Wat er gebeurt"))
        self.take.setEnabled(writes > 0)
        self.take.show()
        self.light.show()

    @Slot()
    def _keep(self) -> None:
        self.saver = QFileDialog(self, self.tr("Bewaar het verslag"))
        self.saver.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.saver.setNameFilter(self.tr("Lijst (*.csv)"))
        self.saver.selectFile(self.tr("verslag-sociale-kaart.csv"))
        self.saver.fileSelected.connect(self.keep_report)
        self.saver.open()

    @Slot(str)
    def keep_report(self, path: str) -> None:
        """What becomes of every row of the file, for whoever made it."""
        if self._report is not None:
            lines = report_lines(self._report)
            work = partial(self._service.keep_report, Path(path), lines)
            self._tasks.run(self, work, self._kept, partial(tell, self._say), lane="read")

    def _kept(self, _done: None) -> None:
        self._say(self.tr("Het verslag is bewaard."), "ok")

    def _show_rows(self, report: Report) -> None:
        self._report = report
        found = ((one, report.counts.get(one, 0)) for one in Outcome)
        self.told.setText(" · ".join(f"{n} {outcome_words(one)}" for one, n in found if n))
        self.list.set_rows(result_row(n, row) for n, row in enumerate(report.rows[:MOST]))
        left = len(report.rows) - MOST
        self.rest.setText(self.tr("En nog %n regel(s)", "", left))
        self.rest.setVisible(left > 0)
        self.result.show()

    @Slot()
    def _take(self) -> None:
        if self._opened is None:
            return
        self._turn += 1
        self._set_busy(is_busy=True)
        self.progress.begin(Phase.CHECK)
        work = partial(self._service.take, self._opened, self.source.text(), self.mapping.chosen())
        self._tasks.run(self, work, self._taken, self._fail, lane="intake")

    def _set_busy(self, *, is_busy: bool) -> None:
        if not is_busy:
            self.progress.end()
        for part in (self.take, self.choose, self.mapping, self.source, self.sheet, self.imports):
            part.setEnabled(not is_busy)

    def _taken(self, report: Report) -> None:
        self._set_busy(is_busy=False)
        self._opened = None
        self._show_rows(report)
        self.result.set_title(self.tr("Overgenomen"))
        for over in (
            *(self.take, self.light, self.mapping),
            *(self.source_field, self.sheet_field, self.hidden),
        ):
            over.hide()
        if self.keep.hasFocus():
            bring(self.keep)  # the page is much shorter now
        self._changes.changed.emit(report.changes)
        self._say(self.tr("Overgenomen. U kunt dit 30 dagen lang terugdraaien."), "ok")
        self._list()

    @Slot()
    def _list(self) -> None:
        self._tasks.run(self, self._service.imports, self._show_imports, self._fail, lane="read")

    def _show_imports(self, found: list[ImportRow]) -> None:
        self.imports.show_imports(found)

    @Slot(object)
    def _take_back(self, row: ImportRow) -> None:
        self._set_busy(is_busy=True)
        self.progress.begin(Phase.BACK)
        work = partial(self._service.take_back, row.id)
        self._tasks.run(self, work, self._taken_back, self._fail, lane="intake")

    def _taken_back(self, done: TakenBack) -> None:
        self._set_busy(is_busy=False)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed goes
        self._changes.changed.emit(done.changes)
        back = self.tr("%n keer aanbod is weer zoals het was.", "", done.back)
        stayed = self.tr(
            "%n keer aanbod blijft staan: bij die aanbieder schreef iemand verder.", "", done.stayed
        )
        self._say(f"{back} {stayed}" if done.stayed else back, "ok")
        self.result.hide()  # what it tells is so no more
        self._look()
        self._list()

    @Slot(str)
    def _give(self, path: str) -> None:
        work = partial(self._service.export, Path(path))
        self._tasks.run(self, work, self._gave, self._fail, lane="read")

    def _gave(self, given: Given) -> None:
        words = self.tr("Bewaard: %n keer aanbod.", "", given.services)
        if given.stayed:
            stayed = self.tr("Wat bewoners aanbieden, staat er niet in: %n.", "", given.stayed)
            words = f"{words} {stayed}"
        self._say(words, "ok")

    def _unseen(self, trouble: BaseException) -> None:
        """What cannot be looked at is not taken over either, and nothing is shown of before."""
        self.result.hide()
        self.progress.end()
        self._tell(trouble)

    def _fail(self, trouble: BaseException) -> None:
        self._set_busy(is_busy=False)
        self.take.setEnabled(self._opened is not None)
        self._tell(trouble)

    def _tell(self, trouble: BaseException) -> None:
        """What somebody stopped is no trouble."""
        if isinstance(trouble, WijkDeskError) and trouble.code == STOPPED:
            self._say(text_for(STOPPED), "ok")
        else:
            tell(self._say, trouble)
