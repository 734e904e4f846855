"""Whether this laptop reminds of what is due and of appointments."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.reminders import ReminderService
from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import label

WIDTH = 220


class ReminderCard(Card):
    """Saves at once."""

    def __init__(
        self, reminders: ReminderService, tasks: Tasks, say: Say, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._reminders, self._tasks, self._say = reminders, tasks, say
        self.box = ChoiceBox([(True, self.tr("aan")), (False, self.tr("uit"))])
        self.box.setProperty(KEPT, True)  # a choice is saved at once
        self.field = Field(self.tr("&Herinneren"), self.box)
        self.field.narrow_box(px(WIDTH))
        self.set_title(self.tr("Herinneringen"))
        self.add(self.field)
        self.add(
            label(
                self.tr(
                    "Eén keer per dag wat vandaag klaar moet zijn, en een kwartier voor een "
                    "afspraak. Zonder namen, en nooit in de Meekijkstand."
                ),
                "secondary",
            )
        )
        self.box.activated.connect(self._choose)
        tasks.run(self, reminders.is_on, self.box.set_value, self._fail, lane="read")

    @Slot()
    def _choose(self) -> None:
        turn = partial(self._reminders.turn, on=bool(self.box.value()))
        self._tasks.run(self, turn, self.box.set_value, self._fail)

    def _fail(self, trouble: BaseException) -> None:
        tell(self._say, trouble)
