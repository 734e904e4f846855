"""The files of which somebody is asked whether they are about one family."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.families import FamilyPair, FamilyService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.sync.family_card import FamilyCard
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.confirming import Confirms
from wijkdesk.ui.widgets.words import label

MOST = 6


class FamilyCards(QWidget):
    """Only there while something is asked; `file_requested` carries a case file id."""

    file_requested = Signal(object)

    def __init__(
        self,
        families: FamilyService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        confirms: Confirms,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._families, self._tasks, self._changes = families, tasks, changes
        self._say, self._now, self._confirms = say, now, confirms
        self._turn = 0
        self.cards: dict[frozenset[UUID], FamilyCard] = {}
        self.title = label(self.tr("Misschien hetzelfde gezin"), "heading")
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(px(16))
        self.stack.addWidget(self.title)
        self.hide()
        changes.changed.connect(self._hear)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask what waits; an answer to an older question is dropped."""
        self._turn += 1
        done = partial(self._show, self._turn)
        self._tasks.run(self, self._families.asked, done, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        """Only while its page is seen: that it is shown is noted each time."""
        above = self.parentWidget()
        if above is None or above.isVisible():
            self.look()

    def _show(self, turn: int, pairs: list[FamilyPair]) -> None:
        if turn != self._turn:
            return
        wanted = {pair.key: pair for pair in pairs[:MOST]}
        same = {key for key, card in self.cards.items() if card.pair == wanted.get(key)}
        for key in self.cards.keys() - same:
            self._take_away(self.cards.pop(key))
        for key, pair in wanted.items():
            if key not in self.cards:
                self._add(key, pair)
            self.cards[key].setEnabled(True)
        self.setVisible(bool(wanted))

    def _add(self, key: frozenset[UUID], pair: FamilyPair) -> None:
        card = FamilyCard(pair, self._now(), self._confirms)
        card.joined.connect(self._join)
        card.kept_apart.connect(self._keep_apart)
        card.file_requested.connect(self.file_requested)
        self.cards[key] = card
        self.stack.addWidget(card)

    def _take_away(self, card: FamilyCard) -> None:
        self.stack.removeWidget(card)
        card.hide()
        card.deleteLater()

    @Slot(object)
    def _join(self, pair: tuple[UUID, UUID]) -> None:
        said = self.tr("Verbonden als één gezin. Bij Overzicht van het dossier ziet u het andere.")
        self._do(partial(self._families.join, *pair), said)

    @Slot(object)
    def _keep_apart(self, pair: tuple[UUID, UUID]) -> None:
        said = self.tr("Genoteerd: twee gezinnen. In uw team wordt dit niet meer gevraagd.")
        self._do(partial(self._families.keep_apart, *pair), said)

    def _do(self, work: "partial[Changes]", said: str) -> None:
        self._tasks.run(self, work, partial(self._done, said), self._refuse)

    def _done(self, said: str, changes: Changes) -> None:
        self._say(said, "ok")
        self._changes.changed.emit(changes)

    def _refuse(self, trouble: BaseException) -> None:
        self.look()
        tell(self._say, trouble)
