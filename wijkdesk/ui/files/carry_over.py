"""After a change of name, birth date or BSN: shall the same person in another file follow?"""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import LinkRow
from wijkdesk.services.links import IDENTITY, Carried
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.tie_line import TieLine
from wijkdesk.ui.files.unit_words import unit_words
from wijkdesk.ui.widgets.card import empty


class CarryOver(QWidget):
    """Hidden until there is something to ask; only about files that are on this laptop."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._links: tuple[LinkRow, ...] = ()
        self._units: set[str] = set()
        self._carried: Carried | None = None
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_links(self, links: tuple[LinkRow, ...]) -> None:
        """The other files of this person."""
        self._links = tuple(link for link in links if link.title)

    def changed(self, names: Collection[str]) -> None:
        """These fields were saved; of what makes somebody who he is, ask."""
        units = {u for u, fields in IDENTITY.items() if set(fields) & set(names)}
        if units and self._links:
            self._units |= units
            self._ask()

    def _ask(self) -> None:
        empty(self.lines)
        what = ", ".join(unit_words(unit) for unit in sorted(self._units))
        words = self.tr("%1 gewijzigd. Ook bijwerken in dossier %2?").replace("%1", what)
        for link in self._links:
            line = TieLine(words.replace("%2", link.number or ""), link.title or "")
            line.add(self.tr("Ook daar bijwerken"), link).pressed_id.connect(self._carry)
            line.add(self.tr("Niet nodig"), link).pressed_id.connect(self._leave)
            self.lines.addWidget(line)
        self.setVisible(True)

    @Slot(object)
    def _carry(self, link: LinkRow) -> None:
        work = partial(self._bench.services.links.carry_over, link.id, tuple(self._units))
        self._bench.run(self, work, partial(self._done, link))

    def _done(self, link: LinkRow, carried: Carried) -> None:
        self._carried = carried
        self._units.clear()
        empty(self.lines)
        words = self.tr("Ook bijgewerkt in dossier %1.").replace("%1", link.number or "")
        line = TieLine(words, link.title or "")
        line.add(self.tr("Daar terugzetten"), link).pressed_id.connect(self._put_back)
        self.lines.addWidget(line)
        self._bench.announce(carried.changes)

    @Slot(object)
    def _put_back(self, _link: LinkRow) -> None:
        if self._carried is not None:
            work = partial(self._bench.services.links.put_back, self._carried)
            self._bench.run(self, work, self._is_back)

    def _is_back(self, changes: Changes) -> None:
        self._carried = None
        self._close()
        self._bench.announce(changes)

    @Slot(object)
    def _leave(self, link: LinkRow) -> None:
        self._links = tuple(other for other in self._links if other.id != link.id)
        if self._links:
            self._ask()
        else:
            self._close()

    def _close(self) -> None:
        self._units.clear()
        empty(self.lines)
        self.hide()
