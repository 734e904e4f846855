"""Where one's own files stand: a figure for each phase, which opens the list behind it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.caseload import FileLine, Phase
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList


class PhaseLines(QWidget):
    """`file_wanted` carries a case file id."""

    file_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._phases: Mapping[Phase, Sequence[FileLine]] = {}
        self._open: Phase | None = None
        self.names = {
            Phase.CLARIFYING: self.tr("Vraag helder krijgen"),
            Phase.PLANNING: self.tr("Plan maken"),
            Phase.WAITING: self.tr("Wacht op hulp"),
            Phase.HELP_RUNS: self.tr("Hulp of plan loopt"),
            Phase.CLOSING: self.tr("Bijna klaar"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        self.links: dict[Phase, IdButton] = {}
        self.lists: dict[Phase, RowList] = {}
        for phase, name in self.names.items():
            link, found = IdButton("", phase), RowList(name, dense=True)
            link.setCheckable(True)
            self.links[phase], self.lists[phase] = link, found
            layout.addLayout(left_link(link))
            layout.addWidget(found)
            link.pressed_id.connect(self._turn)
            found.opened.connect(self.file_wanted)

    def show_phases(self, phases: Mapping[Phase, Sequence[FileLine]]) -> None:
        """A phase without files has no line."""
        self._phases = phases
        self.setVisible(any(phases.values()))
        for phase, name in self.names.items():
            files = phases.get(phase, ())
            self.links[phase].setText(f"{name}: {len(files)}")
            self.links[phase].setVisible(bool(files))
            self.lists[phase].set_rows(Row(one.case_file_id, one.title) for one in files)
        self._show_open()

    @Slot(object)
    def _turn(self, phase: Phase) -> None:
        self._open = None if self._open is phase else phase
        self._show_open()

    def _show_open(self) -> None:
        for phase, found in self.lists.items():
            here = phase is self._open and bool(self._phases.get(phase))
            found.setVisible(here)
            self.links[phase].setChecked(here)
