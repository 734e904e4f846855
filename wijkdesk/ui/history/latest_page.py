"""The last changes: thirty days of one's own acts, each with the way back or why there is none."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.changes import Changes
from wijkdesk.services.undo import ActRow, ActView, Undone, UndoService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.history.act_line import ActLine
from wijkdesk.ui.history.past_card import AskCentre, PastCard
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label

STEP = 50


class LatestPage(Page):
    """`turned` carries an Undone, `file_requested` a case file id."""

    turned = Signal(object)
    file_requested = Signal(object)

    def __init__(
        self,
        service: UndoService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        ask_centre: AskCentre | None = None,
    ) -> None:
        super().__init__("")
        self._service, self._tasks, self._say, self._now = service, tasks, say, now
        self.key = "latest"
        self._turn = 0
        self._most = STEP
        self._wanted: UUID | None = None
        self._takes_focus = False
        self._rows: dict[Hashable, ActRow] = {}
        self.files = ChoiceBox()
        self.which = Card("")
        self.list = Card(self.tr("Wat u deed"))
        self.lines: Pile[ActLine] = Pile(spacing=12, divided=True)
        self.nothing = EmptyState(
            self.tr("Nog niets gewijzigd in de laatste 30 dagen. Wat u doet, komt hier te staan.")
        )
        self.more = button(self.tr("Meer laten zien"), "outline")
        self.past = PastCard(ask_centre, tasks, now)
        self.explained = Card(self.tr("Goed om te weten"))

        self.set_header(
            self.tr("Laatste wijzigingen"),
            self.tr("Wat u de laatste 30 dagen op deze laptop deed. Het nieuwste staat boven."),
        )
        self.which.add(Field(self.tr("&Van welk dossier?"), self.files, label_left=True))
        self.list.add(self.lines)
        self.list.add(self.nothing)
        self.list.add(self.more)
        self.list.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        for text in (
            self.tr(
                "Ctrl+Z maakt uw laatste wijziging ongedaan, op elke pagina. Met Ctrl+Y doet u het "
                "opnieuw."
            ),
            self.tr("Ongedaan maken is een nieuwe wijziging. Niets verdwijnt zonder spoor."),
            self.tr("Een vastgesteld plan en een verstuurde verwijzing liggen vast."),
            self.tr("Kies een dossier. Dan haalt u ook op wat ouder is, en wat collega’s deden."),
        ):
            self.explained.add(label(text, "secondary"))
        self.add_work(self.which)
        self.add_work(self.list)
        self.add_work(self.past)
        self.add_side(self.explained)
        for later in (self.lines, self.nothing, self.more):
            later.hide()
        self._offer([])

        self.files.currentIndexChanged.connect(self._choose)
        self.more.clicked.connect(self._show_more)
        self.shown.connect(self.load)
        changes.changed.connect(self._hear)

    def begin(self) -> None:
        """Bring the keyboard here as soon as there is something to stand on."""
        self._takes_focus = True

    def focus_first(self) -> None:
        first = next(iter(self.lines.widgets.values()), None)
        stop = first.turn if first is not None and first.row.why is None else self.files
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, case_file_id: UUID, title: str) -> None:
        """Only what was done in this file."""
        if case_file_id not in self.files.values:
            self.files.set_choices([*self._choices(), (case_file_id, title)])
        self.files.set_value(case_file_id)

    def show_act(self, act_id: UUID) -> None:
        """Bring this act into view, with both texts if somebody wrote since."""
        self._wanted = act_id
        self.files.set_value(None)
        self.load()

    @Slot()
    def load(self) -> None:
        """Look how it is now; an answer to an older question is dropped."""
        self._turn += 1
        chosen = self._chosen()
        work = partial(self._service.acts, chosen, self._most + 1)
        self._tasks.run(self, work, partial(self._show, self._turn), partial(tell, self._say))

    def _chosen(self) -> UUID | None:
        value = self.files.value()
        return value if isinstance(value, UUID) else None

    def _show(self, turn: int, rows: Sequence[ActRow]) -> None:
        if turn != self._turn:
            return
        now = self._now()
        self._rows = {row.id: row for row in rows[: self._most]}
        self.lines.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.lines.widgets[key].show_row(row, now)
        self.lines.setVisible(bool(self._rows))
        self.nothing.setVisible(not self._rows)
        self.more.setVisible(len(rows) > self._most)
        self._offer(rows)
        follow_layout(self)
        if self._takes_focus and self._wanted is None:
            self.focus_first()
        self._takes_focus = False
        self._go_to_wanted()

    def _offer(self, rows: Sequence[ActRow]) -> None:
        """The files that were worked in; one that is chosen stays."""
        known = dict(self._choices())
        known |= {row.case_file_id: row.title or "" for row in rows if row.case_file_id}
        first = (None, self.tr("Alle dossiers en het postvak"))
        others = sorted(((k, v) for k, v in known.items() if k is not None), key=_title)
        self.files.set_choices([first, *others])

    def _choices(self) -> list[tuple[object, str]]:
        return [(value, self.files.itemText(n)) for n, value in enumerate(self.files.values)]

    def _make(self, key: Hashable) -> ActLine:
        made = ActLine(self._rows[key])
        made.turn_wanted.connect(self._ask_turn)
        made.view_wanted.connect(self._ask_view)
        made.leave_wanted.connect(self._leave)
        made.file_requested.connect(self.file_requested)
        return made

    def _go_to_wanted(self) -> None:
        line = self.lines.widgets.get(self._wanted)
        self._wanted = None
        if line is None:
            return
        self.columns.ensureWidgetVisible(line)
        if line.row.changed_since:
            self._ask_view(line.row.id)
        elif line.row.why is None:
            line.turn.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _ask_turn(self, wanted: tuple[UUID, bool]) -> None:
        act_id, anyway = wanted
        work = partial(self._service.turn, act_id, anyway=anyway)
        self._tasks.run(self, work, self._turned, partial(self._refused, act_id))

    def _turned(self, undone: Undone) -> None:
        self._wanted = undone.row.id  # the keyboard stays with this act
        self.turned.emit(undone)

    def _refused(self, act_id: UUID, trouble: BaseException) -> None:
        """Somebody wrote while the list was shown."""
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        if trouble.code == "undo_changed":
            self._ask_view(act_id)
        else:
            self._say(text_for(trouble.code, **trouble.values), "warn")
            self.load()

    @Slot(object)
    def _ask_view(self, act_id: UUID) -> None:
        work = partial(self._service.view, act_id)
        self._tasks.run(self, work, self._show_view, partial(tell, self._say))

    def _show_view(self, view: ActView) -> None:
        line = self.lines.widgets.get(view.row.id)
        if line is not None and view.met:
            line.show_view(view)
            follow_layout(self)
            self.columns.ensureWidgetVisible(line)

    @Slot(object)
    def _leave(self, act_id: UUID) -> None:
        self._service.leave(act_id)

    @Slot()
    def _choose(self) -> None:
        self._most = STEP
        self.past.show_file(self._chosen())
        self.load()

    @Slot()
    def _show_more(self) -> None:
        self._most += STEP
        self.load()

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.load()


def _title(choice: tuple[object, str]) -> str:
    return choice[1].casefold()
