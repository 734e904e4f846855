"""Cover while one is away: all files ticked, a colleague and the days filled in, one press."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.cover import CoverService, CoverView, FileLine, Given, Period
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.confirming import WIDEST, Confirms
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word

KEY = "cover"


class CoverPage(Page):
    """It ends by itself; nothing happens until the button is pressed.

    `paper_requested` carries the ids of the files that are ticked, and the period.
    """

    paper_requested = Signal(object, object)

    def __init__(
        self,
        service: CoverService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        confirms: Confirms,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.key = KEY
        self._service, self._tasks, self._changes, self._say = service, tasks, changes, say
        self._files: dict[Hashable, FileLine] = {}
        self._filled = False
        self.colleague = ChoiceBox()
        self.since, self.until = DateBox(), DateBox()
        self.fields = {
            "who": Field(self.tr("Wie neemt waar?"), self.colleague),
            "since": Field(self.tr("Vanaf"), self.since, hint=self.tr("Leeg is vandaag.")),
            "until": Field(
                self.tr("Tot en met"),
                self.until,
                hint=self.tr("Daarna gaan de dossiers vanzelf weg bij uw collega."),
            ),
        }
        self.whole = Card(self.tr("Wie en wanneer"))
        self.files = Card(self.tr("Uw dossiers"))
        self.ticks: Pile[QCheckBox] = Pile(spacing=8)
        self.nothing = label(self.tr("U hebt geen dossiers om te laten waarnemen."))
        self.give = button(self.tr("Laat waarnemen"), "primary")
        self.paper = button(self.tr("Half blad per gezin"), "outline")
        self.again = confirms(self.give)
        self.again.setMaximumWidth(px(WIDEST))

        colleague, *days = self.fields.values()
        period = FieldGrid()
        period.add_row(*((day, 6) for day in days))
        for inside in (colleague, period, self.again, self.give, self.paper):
            self.whole.add(inside)
        self.files.add(self.ticks)
        for part in (self.nothing, self.files):
            self.add_work(part)
        self.add_side(self.whole)
        for act in (self.give, self.paper):
            self.whole.body.setAlignment(act, Qt.AlignmentFlag.AlignLeft)
        self.set_header(
            self.tr("Laten waarnemen"),
            self.tr("Alles staat klaar. Haal weg wat niet hoeft. Met Ctrl+Z haalt u het terug."),
        )
        self.nothing.hide()

        self.give.clicked.connect(self._give)
        self.paper.clicked.connect(self._print)
        self.again.entered.connect(self._give)
        self.shown.connect(self.load)

    @Slot()
    def load(self) -> None:
        """Look what can be looked after; that is noted."""
        self._tasks.run(self, self._service.view, self._show, partial(tell, self._say))

    def focus_first(self) -> None:
        self.colleague.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, view: CoverView) -> None:
        offered = [(row.id, f"{row.name} · {word(row.role)}") for row in view.colleagues]
        self.colleague.set_choices([(None, self.tr("Kies een collega")), *offered])
        if self.colleague.value() is None:
            only = view.colleagues[0].id if len(view.colleagues) == 1 else None
            self.colleague.set_value(view.usual or only)
        if not self._filled:
            self._filled = True
            self.since.set_day(view.period.since)
            self.until.set_day(view.period.until)
        self._files = {row.case_file_id: row for row in view.files}
        self.ticks.keep_only(self._files, self._tick)
        self.files.setVisible(bool(view.files))
        self.nothing.setVisible(not view.files)
        self.whole.setVisible(bool(view.files))
        follow_layout(self)

    def _tick(self, key: Hashable) -> QCheckBox:
        row = self._files[key]
        made = QCheckBox(f"{row.title} · {row.number} · {word(row.role)}")
        made.setChecked(True)
        return made

    @Slot()
    def _give(self) -> None:
        files, period, who = self._chosen(), self._period(), self.colleague.value()
        if period is None:
            return
        if not files or not isinstance(who, UUID):
            self._say(self.tr("Kies een collega en minstens één dossier."), "warn")
            return
        work = partial(self._service.cover, files, who, period)
        done = partial(self._tasks.run, self, work, self._given, partial(tell, self._say))
        self.again.first(done)

    @Slot()
    def _print(self) -> None:
        files, period = self._chosen(), self._period()
        if files and period is not None:
            self.paper_requested.emit(tuple(files), period)

    def _chosen(self) -> list[UUID]:
        ticked = [i for i, tick in self.ticks.widgets.items() if tick.isChecked()]
        return [one for one in ticked if isinstance(one, UUID)]

    def _period(self) -> Period | None:
        """What stands in the boxes; what is wrong with it is told beside them."""
        for field in self.fields.values():
            field.set_problem("")
        try:
            return self._service.period(self.since.day("since"), self.until.day("until"))
        except RuleBrokenError as wrong:
            name = wrong.field if wrong.field in self.fields else "until"
            self.fields[name].set_problem(text_for(wrong.code))
            return None

    def _given(self, given: Given) -> None:
        said = self.tr(
            "%n dossier(s) geregeld. Uw collega ziet ze na de volgende verzending.", "", given.done
        )
        why = [text_for(wrong.code, **wrong.values) for wrong in given.refused[:3]]
        self._say(" ".join((said, *why)), "warn" if why else "ok")
        self._changes.changed.emit(given.changes)
