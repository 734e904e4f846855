"""What the law will ask soon: a birthday that changes who decides, and sharing that ends."""

from collections.abc import Callable, Hashable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.agenda import TaskRow
from wijkdesk.services.changes import of_file
from wijkdesk.services.law_ahead import Ahead, AheadKind, LawAheadService
from wijkdesk.ui.ahead_words import ahead_help, ahead_mark, ahead_task, ahead_title
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.today.asking_card import AskingCard
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.chip import chip_of
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, label

MOST = 6
PARTS = {
    AheadKind.BIRTHDAY: "family",
    AheadKind.CARD_ENDS: "referrals",
    AheadKind.CARD_TELL: "referrals",
}
"""In which tab of the file one sees to it."""


class AheadLine(QWidget):
    """One of them with what to do; `opened` and `task_wanted` carry it."""

    opened = Signal(object)
    task_wanted = Signal(object)

    def __init__(self, one: Ahead) -> None:
        super().__init__()
        self.one = one
        title = ahead_title(one)
        self.open = button(self.tr("Bekijk"), "link")
        self.open.setAccessibleName(self.tr("Bekijk: %1").replace("%1", title))
        self.task = button(self.tr("Zet bij mijn taken"), "link")
        self.task.setAccessibleName(self.tr("Zet bij mijn taken: %1").replace("%1", title))
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(label(title, "strong"), 1)
        top.addWidget(chip_of(ahead_mark(one)))
        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.open)
        acts.addWidget(self.task)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(top)
        column.addWidget(label(f"{one.file_title} · {ahead_help(one)}", "secondary"))
        column.addLayout(acts)
        self.open.clicked.connect(self._open)
        self.task.clicked.connect(self._task)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.one)

    @Slot()
    def _task(self) -> None:
        self.task_wanted.emit(self.one)


class AheadCard(AskingCard[tuple[Ahead, ...]]):
    """`part_requested` carries a case file id and a tab."""

    part_requested = Signal(object)

    def __init__(
        self,
        ahead: LawAheadService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(ahead.soon, tasks, changes, say, now)
        self._ahead, self._changes = ahead, changes
        self._found: dict[Hashable, Ahead] = {}
        self.set_title(self.tr("Wie beslist, en wat u deelt"))
        self.lines: Pile[AheadLine] = Pile(divided=True)
        self.more = label("", "secondary")
        self.add(self.lines)
        self.add(self.more)

    def _show(self, found: tuple[Ahead, ...]) -> None:
        today = self._now().date()
        self._found = {one: one for one in found[:MOST]}  # told otherwise when it is otherwise
        self.lines.keep_only(self._found, self._make)
        left = len(found) - MOST
        self.more.setText(self.tr("En nog %n.", "", left) if left > 0 else "")
        self.more.setVisible(left > 0)
        self.setVisible(bool(found))
        self.counted.emit(sum(one.asks(today) for one in found))

    def _make(self, key: Hashable) -> AheadLine:
        made = AheadLine(self._found[key])
        made.opened.connect(self._open)
        made.task_wanted.connect(self._make_task)
        return made

    @Slot(object)
    def _open(self, one: Ahead) -> None:
        self.part_requested.emit((one.case_file_id, PARTS[one.kind]))

    @Slot(object)
    def _make_task(self, one: Ahead) -> None:
        work = partial(self._ahead.as_task, one, ahead_task(one), self._now().date())
        done = partial(self._made, one)
        self._tasks.run(self, work, done, partial(tell, self._say))

    def _made(self, one: Ahead, _row: TaskRow) -> None:
        self._say(self.tr("Bij uw taken gezet: %1").replace("%1", ahead_title(one)), "ok")
        self._changes.changed.emit(of_file(one.case_file_id))
        self.look()
