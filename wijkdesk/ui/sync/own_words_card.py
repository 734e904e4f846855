"""One's own words of what went to other readers while one was typing in it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.drafts import DraftService, OwnWords
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.places import entity_words
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, divider, label


class OwnWordsCard(Card):
    """Only there while there are any; nobody else ever gets these."""

    def __init__(
        self,
        drafts: DraftService,
        tasks: Tasks,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._drafts, self._tasks, self._say, self._now = drafts, tasks, say, now
        self.entries: dict[tuple[str, str, str], Entry] = {}
        self.set_title(self.tr("Uw eigen woorden"))
        explained = self.tr(
            "U was hier nog aan het typen. Het ging intussen naar andere lezers. Wat u zelf typte, "
            "staat hieronder. Alleen u ziet dit. U kunt het kopiëren, of weggooien."
        )
        self.add(label(explained, "secondary"))
        self.hide()
        self.look()

    @Slot()
    def look(self) -> None:
        """How it stands now; what was just thrown away can still be put back."""
        self._tasks.run(
            self, self._drafts.own_words, self._show, partial(tell, self._say), lane="read"
        )

    def _show(self, found: list[OwnWords]) -> None:
        there = {(one.page, one.row_id, one.field): one for one in found}
        for key in self.entries.keys() - there.keys():
            if not self.entries[key].is_away:
                entry = self.entries.pop(key)
                entry.hide()
                entry.deleteLater()
        for key, one in there.items():
            if key not in self.entries:
                self.entries[key] = Entry(one, self._now(), self)
                self.entries[key].toggle.clicked.connect(partial(self._toggle, key))
                self.add(self.entries[key])
        self.setVisible(bool(self.entries))

    def _toggle(self, key: tuple[str, str, str]) -> None:
        entry = self.entries[key]
        work = partial(self._drafts.keep, *key, entry.words.text())
        if not entry.is_away:
            work = partial(self._drafts.drop, *key)
        entry.toggle.setEnabled(False)
        self._tasks.run(self, work, entry.turn, partial(self._not_done, key))

    def _not_done(self, key: tuple[str, str, str], trouble: BaseException) -> None:
        self.entries[key].toggle.setEnabled(True)
        tell(self._say, trouble)


class Entry(QWidget):
    """Where it was typed and when, the words, and throwing them away or putting them back."""

    def __init__(self, one: OwnWords, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_away = False
        where = self.tr("U typte dit bij: %1 · %2")
        told = where.replace("%1", entity_words(one.entity).lower()).replace(
            "%2", moment_text(one.at, now)
        )
        self.where = label(told, "over")
        self.words = label(one.text)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(told)
        self.words.setAccessibleDescription(one.text)
        self.toggle = button("", "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(divider())
        layout.addWidget(self.where)
        layout.addWidget(self.words)
        layout.addWidget(self.toggle, alignment=Qt.AlignmentFlag.AlignLeft)
        self._name()

    def turn(self, _answer: object) -> None:
        """It was thrown away, or put back."""
        self.is_away = not self.is_away
        self.words.setVisible(not self.is_away)
        self.toggle.setEnabled(True)
        self._name()

    def _name(self) -> None:
        self.toggle.setText(self.tr("Zet terug") if self.is_away else self.tr("Gooi weg"))
        self.toggle.setAccessibleName(f"{self.toggle.text()}: {self.where.text()}")
