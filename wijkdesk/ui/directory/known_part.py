"""Below a provision: does the entry hold, is there room, the note of the team, at hand or not."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.house import Services
from wijkdesk.services.provision_facts import About
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.directory.provision_words import (
    place_words,
    room_words,
    running_words,
    wrong_words,
)
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label


class KnownPart(QWidget):
    """One press says whether it holds. `edit_requested` carries the id of the provision.

    `acts` are for the foot of the panel.
    """

    edit_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts, self._tasks, self._changes = services.provision_facts, tasks, changes
        self._say, self._now = say, now
        self._row: ProvisionRow | None = None
        self._is_favourite = False
        self.running = label("", "problem")
        self.wrong = label("", "problem")
        self.question = label(self.tr("Kloppen deze gegevens?"), "secondary")
        self.correct = button(self.tr("Klopt"), "outline")
        self.incorrect = button(self.tr("Klopt niet"), "outline")
        self.room = label("", "secondary")
        self.note = label("")
        self.places = label("")
        self.keep = button(self.tr("Bewaren"))
        self.edit = button(self.tr("Wijzigen"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        for words in (
            *(self.running, self.places, self.room),
            *(self.note, self.wrong, self.question),
        ):
            layout.addWidget(words)
        layout.addWidget(_line(self.correct, self.incorrect))
        self.acts = _line(self.keep, self.edit)
        writes = services.directory.may_write
        for part in (self.question, self.correct, self.incorrect, self.edit):
            part.setVisible(writes)
        self.correct.clicked.connect(self._is_correct)
        self.incorrect.clicked.connect(self._is_incorrect)
        self.keep.clicked.connect(self._turn_favourite)
        self.edit.clicked.connect(self._ask_edit)

    def follow(self, row: ProvisionRow | None) -> None:
        """Tell what is known beside the entry of this one."""
        self._row = row
        if row is not None:
            work = partial(self._facts.about, row.id)
            self._tasks.run(self, work, partial(self._show, row), self._tell, "read")

    def _show(self, row: ProvisionRow, about: About) -> None:
        if row is not self._row:
            return
        today = self._now().date()
        self._is_favourite = about.is_favourite
        self.keep.setText(
            self.tr("Niet meer bewaren") if about.is_favourite else self.tr("Bewaren")
        )
        note = " ".join(one.text for one in about.notes)
        self.room.setText(room_words(about.room, today))
        for part, words in (
            (self.running, running_words(row, about, today)),
            (self.wrong, wrong_words(about.check, today)),
            (self.places, self._places(about)),
            (self.note, self.tr("Van uw team: %1").replace("%1", note) if note else ""),
        ):
            part.setText(words)
            part.setVisible(bool(words))

    def _places(self, about: About) -> str:
        told = [words for place in about.places if (words := place_words(place))]
        return self.tr("Waar: %1").replace("%1", "\n".join(told)) if told else ""

    @Slot()
    def _is_correct(self) -> None:
        self._check(correct=True)

    @Slot()
    def _is_incorrect(self) -> None:
        self._check(correct=False)

    def _check(self, *, correct: bool) -> None:
        if self._row is not None:
            work = partial(self._facts.check, self._row.id, correct=correct)
            self._tasks.run(self, work, partial(self._checked, correct), self._tell)

    def _checked(self, correct: bool, changes: Changes) -> None:
        if correct:
            self._say(self.tr("Genoteerd: de gegevens kloppen vandaag."), "ok")
        else:
            self._say(
                self.tr("Genoteerd: er klopt iets niet. Weet u hoe het wel is? Kies Wijzigen."),
                "info",
            )
        self._changes.changed.emit(changes)

    @Slot()
    def _turn_favourite(self) -> None:
        if self._row is not None:
            wanted = not self._is_favourite
            work = partial(self._facts.keep_at_hand, self._row.id, wanted=wanted)
            self._tasks.run(self, work, self._changes.changed.emit, self._tell)

    @Slot()
    def _ask_edit(self) -> None:
        if self._row is not None:
            self.edit_requested.emit(self._row.id)

    def _tell(self, trouble: BaseException) -> None:
        tell(self._say, trouble)


def _line(*buttons: QPushButton) -> QWidget:
    made = QWidget()
    row = FlowLayout(made)
    for one in buttons:
        row.addWidget(one)
    return made
