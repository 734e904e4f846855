"""One meeting (MDO): the cases on its agenda, written at the table, and the paper of each party."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.meetings import CaseView, MeetingView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.language import day_text
from wijkdesk.ui.locations.case_card import CaseCard
from wijkdesk.ui.locations.guests_card import GuestsCard
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.time_box import TimeBox
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import MeetingStatus


def meeting_key(meeting_id: UUID) -> str:
    """What opens the page of a meeting again."""
    return f"meeting:{meeting_id.hex}"


class MeetingPage(Page):
    """`file_requested` carries a file; `paper_requested` the meeting, the party, and if minutes.

    `left` says that the page is done with.
    """

    file_requested = Signal(object)
    paper_requested = Signal(object, object, object)
    left = Signal()

    def __init__(self, meeting_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.key = meeting_key(meeting_id)
        self._bench, self._meeting_id = bench, meeting_id
        self.view: MeetingView | None = None
        self._opened = False
        self._cases: dict[Hashable, CaseView] = {}
        self.back = self.add_act(self.tr("Terug"))
        self.held = self.add_act(self.tr("Dit overleg is geweest"), "outline")
        self.cases: Pile[CaseCard] = Pile()
        self.empty = EmptyState(
            self.tr("Er staat nog geen gezin op de agenda. Kies hieronder een dossier.")
        )
        self.file = ChoiceBox()
        self.add_case = button(self.tr("Zet op de agenda"), "outline")
        self.day, self.at, self.place = DateBox(), TimeBox(), QLineEdit()
        self.note = TextArea(least=2)
        self.guests = GuestsCard(meeting_id, bench)
        self.party = ChoiceBox()
        self.agenda = button(self.tr("Agenda maken"), "outline")
        self.minutes = button(self.tr("Verslag maken"), "outline")
        self.remove = button(self.tr("Overleg verwijderen"), "link")
        self.fields = {
            "day": Field(self.tr("Dag"), self.day),
            "at": Field(self.tr("Hoe laat?"), self.at),
            "place_name": Field(self.tr("Waar?"), self.place),
            "note": Field(self.tr("Algemeen. Zonder namen van gezinnen."), self.note),
        }
        self._lay_out()
        self.editor = self._editor()

        self.back.clicked.connect(self.left)
        self.held.clicked.connect(self._hold)
        self.add_case.clicked.connect(self._add_case)
        self.agenda.clicked.connect(self._print_agenda)
        self.minutes.clicked.connect(self._print_minutes)
        self.remove.clicked.connect(self._remove)
        self.shown.connect(self.look_again)
        bench.changes.changed.connect(self._hear)

    def focus_first(self) -> None:
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        self.editor.flush()
        self.guests.flush()
        for card in self.cases.widgets.values():
            card.flush()

    @Slot()
    def look_again(self) -> None:
        """Read it anew; the first time is noted."""
        meetings = self._bench.services.meetings
        read = meetings.look if self._opened else meetings.open
        work = partial(read, self._meeting_id)
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def _lay_out(self) -> None:
        more = Card(self.tr("Nog een gezin"))
        more.add(Field(self.tr("Welk dossier?"), self.file))
        more.body.addLayout(left_link(self.add_case))
        for part in (self.empty, self.cases, more):
            self.add_work(part)
        about = Card(self.tr("Het overleg"))
        grid = FieldGrid()
        grid.add_row((self.fields["day"], 6), (self.fields["at"], 6))
        grid.add_row((self.fields["place_name"], 12))
        about.add(grid)
        about.add(self.fields["note"])
        about.body.addLayout(left_link(self.remove))
        paper = Card(self.tr("Op papier"))
        only = self.tr("Er staat alleen op wat deze partij mag krijgen. Kies dat bij elk gezin.")
        paper.add(label(only, "secondary"))
        paper.add(Field(self.tr("Voor wie?"), self.party))
        paper.add(self.agenda)
        paper.add(self.minutes)
        for aside in (about, self.guests, paper):
            self.add_side(aside)
        self.set_header(self.tr("Overleg"))

    def _editor(self) -> RowEditor:
        """Filled once the meeting was read; what was typed before a stop comes back then too."""
        save = partial(self._bench.services.meetings.save, self._meeting_id)
        editor = self._bench.editor("meeting", self._meeting_id, save, {}, self)
        day, at = self.day, self.at
        editor.bind("day", day, self.fields["day"], read=day.day, write=day.set_day)
        editor.bind("at", at, self.fields["at"], read=at.time, write=at.set_time)
        editor.bind("place_name", self.place, self.fields["place_name"])
        editor.bind("note", self.note, self.fields["note"], empty="")
        return editor

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, view: MeetingView) -> None:
        self.view, self._opened = view, True
        row = view.row
        today = self._bench.now().date()
        where = row.where or self.tr("Overleg")
        when = " ".join(filter(None, (day_text(row.day, today), row.at)))
        is_held = row.status is MeetingStatus.HELD
        marks = (Mark(word(row.status), "ok", "check"),) if is_held else ()
        told = self.tr("Van de gezinnen die u ziet: %n", "", len(view.cases))
        title = self.tr("Overleg %1").replace("%1", where) if row.where else where
        self.set_header(title, " · ".join(filter(None, (when, told))), marks)
        self.held.setVisible(not is_held)
        self.editor.refresh({name: getattr(row, name) for name in self.fields})
        self.guests.show_rows(view.guests)
        self._cases = {case.row.id: case for case in view.cases}
        self.cases.keep_only(self._cases, self._make)
        for key, case in self._cases.items():
            self.cases.widgets[key].show_view(case, view.parties)
        self.cases.setVisible(bool(self._cases))
        self.empty.setVisible(not self._cases)
        self.remove.setVisible(not self._cases)
        self.file.set_choices([(None, self.tr("Kies een dossier")), *view.files])
        if self.file.currentIndex() < 0:
            self.file.set_value(None)
        parties = [(party, word(party)) for party in view.parties]
        self.party.set_choices([(None, self.tr("Het wijkteam zelf: alles")), *parties])
        if self.party.currentIndex() < 0:
            self.party.set_value(None)
        follow_layout(self)

    def _make(self, key: Hashable) -> CaseCard:
        made = CaseCard(self._cases[key], self._bench)
        made.file_wanted.connect(self.file_requested)
        made.removed.connect(self._remove_case)
        return made

    @Slot()
    def _add_case(self) -> None:
        chosen = self.file.value()
        if not isinstance(chosen, UUID):
            self.file.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.file.set_value(None)
        work = partial(self._bench.services.meeting_cases.add, self._meeting_id, chosen)
        self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove_case(self, case_id: UUID) -> None:
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.meeting_cases.remove, case_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _hold(self) -> None:
        self.flush()
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.meetings.hold, self._meeting_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _print_agenda(self) -> None:
        self.flush()
        self.paper_requested.emit(self._meeting_id, self.party.value(), False)

    @Slot()
    def _print_minutes(self) -> None:
        self.flush()
        self.paper_requested.emit(self._meeting_id, self.party.value(), True)

    @Slot()
    def _remove(self) -> None:
        work = partial(self._bench.services.meetings.remove, self._meeting_id)
        self._bench.run(self, work, self._removed)

    def _removed(self, changes: Changes) -> None:
        self._opened = False
        self.left.emit()
        self._bench.announce(changes)
