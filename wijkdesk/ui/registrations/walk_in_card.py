"""The walk-in of today: who came in, how long they wait, and who is being helped."""

from collections.abc import Callable, Hashable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.walk_in import RegistrationRow, WalkInService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.registrations.place_box import Where
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, label

MINUTE_MS = 60_000


class WalkInLine(QWidget):
    """One person, and what can be done."""

    def __init__(self, row: RegistrationRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.name = label("", "strong")
        self.detail = label("", "secondary")
        self.help = IdButton("", row.id)
        self.leave = IdButton(self.tr("Is weg"), row.id)
        acts = QWidget()
        line = FlowLayout(acts, 14)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.help)
        line.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        for widget in (self.name, self.detail, acts):
            layout.addWidget(widget)

    def show_row(self, row: RegistrationRow, now: datetime) -> None:
        """What the store says, with the minutes of now."""
        self.row = row
        name = row.name or self.tr("Naam nog niet bekend")
        self.name.setText(name)
        since = (row.helped_at or row.waits_since or now).astimezone()
        if row.helped_at is None:
            minutes = max(int((now - since).total_seconds()) // 60, 0)
            words = self.tr("wacht sinds %1, %n minuut(en)", "", minutes)
        else:
            words = self.tr("bij %2 sinds %1").replace("%2", row.helper or "?")
        place = row.place_name or ""
        said = words.replace("%1", f"{since:%H:%M}")
        self.detail.setText(" · ".join(filter(None, (said, place))))
        self.help.setText(self.tr("Ik help") if row.helped_at is None else self.tr("Open"))
        for act in (self.help, self.leave):
            act.setAccessibleName(f"{act.text()}: {name}")


class WalkInCard(Card):
    """`registration_requested` carries the id of who is being helped.

    `where` tells the place of today. Its page says when to look: as often as it is shown.
    """

    registration_requested = Signal(object)

    def __init__(
        self,
        walk_in: WalkInService,
        where: Callable[[], Where],
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._walk_in, self._where, self._tasks = walk_in, where, tasks
        self._changes, self._say, self._now = changes, say, now
        self._rows: dict[Hashable, RegistrationRow] = {}
        self.set_title(self.tr("Inloop van vandaag"))
        self.lines: Pile[WalkInLine] = Pile(spacing=12, divided=True)
        self.nobody = label(self.tr("Er wacht niemand."), "context")
        self.name_box = QLineEdit()
        self.name = Field(
            self.tr("Wie komt er binnen?"), self.name_box, hint=self.tr("Mag leeg blijven.")
        )
        self.arrive = button(self.tr("Zet op de lijst"), "outline")
        self.minute = QTimer(self, interval=MINUTE_MS)

        for widget in (self.lines, self.nobody, self.name, self.arrive):
            self.add(widget)
        self.arrive.clicked.connect(self._arrive)
        self.name_box.returnPressed.connect(self._arrive)
        self.minute.timeout.connect(self._tick)
        self.minute.start()
        changes.changed.connect(self._hear)

    @Slot()
    def look(self) -> None:
        """Ask who waits."""
        self._tasks.run(self, self._walk_in.today, self._show, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        """Only while its page is seen: that it is shown is noted each time."""
        if changes.registrations and self.isVisible():
            self.look()

    def _show(self, rows: list[RegistrationRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self.lines.keep_only(list(self._rows), self._make)
        self.lines.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        waiting = sum(row.helped_at is None for row in rows)
        self.set_note(self.tr("%n wachtend(en)", "", waiting) if waiting else "")
        self._tick()

    @Slot()
    def _tick(self) -> None:
        """The minutes go on; nothing is read anew for that."""
        for key, line in self.lines.widgets.items():
            line.show_row(self._rows[key], self._now())

    def _make(self, key: Hashable) -> WalkInLine:
        line = WalkInLine(self._rows[key])
        line.help.pressed_id.connect(self._help)
        line.leave.pressed_id.connect(self._leave)
        return line

    @Slot()
    def _arrive(self) -> None:
        """The name stays in the box until it is in the store."""
        work = partial(self._walk_in.arrive, self.name_box.text(), *self._where())
        self._tasks.run(self, work, self._arrived, partial(tell, self._say))

    def _arrived(self, row: RegistrationRow) -> None:
        if (row.name or "") == " ".join(self.name_box.text().split()):
            self.name_box.clear()
        self._changes.changed.emit(Changes(registrations=True))

    @Slot(object)
    def _help(self, registration_id: UUID) -> None:
        work = partial(self._walk_in.help, registration_id)
        done = partial(self._helped, registration_id)
        self._tasks.run(self, work, done, partial(tell, self._say))

    def _helped(self, registration_id: UUID, changes: Changes) -> None:
        self._changes.changed.emit(changes)
        self.registration_requested.emit(registration_id)

    @Slot(object)
    def _leave(self, registration_id: UUID) -> None:
        work = partial(self._walk_in.leave, registration_id)
        self._tasks.run(self, work, self._changes.changed.emit, partial(tell, self._say))
