"""The letters of one job: which go along, which do not and why; one of them is looked at."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.printing.many_letters import OneLetter
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label


class LettersCard(Card):
    """`pointed` when another letter is looked at, `turned` when one goes along or not any more."""

    pointed = Signal()
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("De brieven"))
        self._letters: dict[UUID, OneLetter] = {}
        self._turned: set[UUID] = set()
        self.about = label("", "secondary")
        self.toggle = button("", "link")
        self.list = RowList(self.tr("De brieven"), shows_current=True)
        self.add(self.about)
        self.body.addLayout(left_link(self.toggle))
        self.add_list(self.list)
        self.hide()
        self.toggle.clicked.connect(self._turn)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._point)

    def begin(self) -> None:
        """Another job: nothing is turned."""
        self._turned.clear()
        self.show_letters({})

    def show_letters(self, letters: Mapping[UUID, OneLetter]) -> None:
        """These, first the ones with which something is the matter."""
        before, self._letters = self._letters, dict(letters)
        # Of who was turned and is otherwise by now it is asked again.
        self._turned -= {
            key
            for key, one in letters.items()
            if key in before and before[key].is_ready is not one.is_ready
        }
        self._show_rows()

    def going(self) -> list[OneLetter]:
        """What is printed, in the order of the list."""
        return [one for one in self._in_order() if self._goes(one)]

    def current(self) -> OneLetter | None:
        """The letter that is looked at."""
        key = self.list.current_key()
        return self._letters.get(key) if isinstance(key, UUID) else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The space bar takes a letter out of the job, or puts it in."""
        presses = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if presses and event.key() == Qt.Key.Key_Space:  # type: ignore[attr-defined]
            self._turn()
            return True
        return False

    def _goes(self, one: OneLetter) -> bool:
        """What somebody turned, or else what is ready."""
        return not one.blocked and one.is_ready is not (one.case_file_id in self._turned)

    def _in_order(self) -> Iterable[OneLetter]:
        return sorted(self._letters.values(), key=lambda one: not one.problems)

    def _show_rows(self) -> None:
        rows, before = [], None
        for one in self._in_order():
            troubled = bool(one.problems)
            head = self.tr("Kijk hier even naar") if troubled else self.tr("In orde")
            rows.append(self._row(one, head if troubled is not before else ""))
            before = troubled
        self.list.set_rows(rows)
        self.setVisible(bool(rows))
        going = len(self.going())
        said = [self.tr("%n brief/brieven gaan mee.", "", going)]
        if going < len(rows):
            said.append(self.tr("%n niet.", "", len(rows) - going))
        self.about.setText(" ".join(said))
        self._name_toggle()

    def _row(self, one: OneLetter, over: str) -> Row:
        if self._goes(one):
            chip = Mark(self.tr("gaat mee"), "ok")
        else:
            chip = Mark(self.tr("gaat niet mee"), "warn" if one.problems else "neutral")
        detail = " ".join(one.problems) or one.to
        return Row(one.case_file_id, one.title, detail, chips=(chip,), over=over)

    def _name_toggle(self) -> None:
        one = self.current()
        self.toggle.setVisible(one is not None and not one.blocked)
        if one is not None:
            words = self.tr("Haal %1 eruit") if self._goes(one) else self.tr("Neem %1 toch mee")
            self.toggle.setText(words.replace("%1", one.title).replace("&", "&&"))

    @Slot()
    def _point(self) -> None:
        self._name_toggle()
        self.pointed.emit()

    @Slot()
    def _turn(self) -> None:
        one = self.current()
        if one is not None and not one.blocked:
            self._turned ^= {one.case_file_id}
            self._show_rows()
            self.turned.emit()
