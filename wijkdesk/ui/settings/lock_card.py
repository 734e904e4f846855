"""After how many minutes without a touch this laptop locks."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.idle import LONGEST, IdleLimit, IdleService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import label

WIDTH = 220
MINUTES = (1, 2, 3, 5, 8, 10, 12, 15)


class LockCard(Card):
    """Saves at once; what the municipality does not allow is not offered."""

    def __init__(
        self,
        idle: IdleService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._idle, self._tasks, self._changes, self._say = idle, tasks, changes, say
        self._limit: IdleLimit | None = None
        self.box = ChoiceBox()
        self.box.setProperty(KEPT, True)  # a choice is saved at once
        self.field = Field(self.tr("&Vanzelf, als u niets aanraakt"), self.box)
        self.field.narrow_box(px(WIDTH))
        self.policy = label("", "secondary")
        self.by_hand = label(
            self.tr("Met Ctrl+L vergrendelt u meteen. Alles wat u typte blijft bewaard."),
            "secondary",
        )

        self.set_title(self.tr("Vergrendelen"))
        for widget in (self.field, self.policy, self.by_hand):
            self.add(widget)
        self.policy.hide()

        self.box.activated.connect(self._choose)
        changes.changed.connect(self._look)
        self._look()

    @Slot()
    def _look(self, _changes: object = None) -> None:
        self._tasks.run(self, self._idle.limit, self._show, self._fail, lane="read")

    def _show(self, limit: IdleLimit) -> None:
        if limit == self._limit:  # a list that somebody has open stays as it is
            return
        self._limit = limit
        offered = sorted({limit.minutes, *(n for n in MINUTES if n <= limit.most)})
        self.box.set_choices([(n, self.tr("na %n minuut/minuten", "", n)) for n in offered])
        self.box.set_value(limit.minutes)
        self.policy.setText(self.tr("De gemeente wil hoogstens %n minuut/minuten.", "", limit.most))
        self.policy.setVisible(limit.most < LONGEST)

    @Slot()
    def _choose(self) -> None:
        minutes = self.box.value()
        if isinstance(minutes, int):
            self._tasks.run(self, partial(self._idle.choose, minutes), self._chosen, self._fail)

    def _chosen(self, limit: IdleLimit) -> None:
        self._show(limit)
        self._changes.changed.emit(Changes(sync=False))

    def _fail(self, trouble: BaseException) -> None:
        tell(self._say, trouble)
