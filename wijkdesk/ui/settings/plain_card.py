"""Whether WijkDesk reads along for plain Dutch in what the family will read."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.plain import PlainService
from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import label

WIDTH = 220


class PlainCard(Card):
    """Saves at once."""

    def __init__(
        self, plain: PlainService, tasks: Tasks, say: Say, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._plain, self._tasks, self._say = plain, tasks, say
        self.box = ChoiceBox([(True, self.tr("aan")), (False, self.tr("uit"))])
        self.box.setProperty(KEPT, True)  # a choice is saved at once
        self.field = Field(self.tr("&Meelezen"), self.box)
        self.field.narrow_box(px(WIDTH))
        self.set_title(self.tr("Gewone taal"))
        self.add(self.field)
        self.add(
            label(
                self.tr(
                    "Onder een tekst voor het gezin staat wat moeilijk te lezen is, en wat gewoner "
                    "is. WijkDesk verandert nooit zelf iets. Met F7 gaat u naar het woord."
                ),
                "secondary",
            )
        )
        self.box.activated.connect(self._choose)
        tasks.run(self, plain.is_on, self.box.set_value, self._fail, lane="read")

    @Slot()
    def _choose(self) -> None:
        turn = partial(self._plain.turn, on=bool(self.box.value()))
        self._tasks.run(self, turn, self.box.set_value, self._fail)

    def _fail(self, trouble: BaseException) -> None:
        tell(self._say, trouble)
