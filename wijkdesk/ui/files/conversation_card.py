"""Questions to talk about a life area, beside the need; nothing has to be asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.conversation import cards
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import LifeArea


class ConversationCardPanel(Card):
    """`print_wanted` carries the life area. Without a life area there are no questions."""

    print_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Gesprekskaart"))
        self.area = ChoiceBox(choices(LifeArea, self.tr("Geen kaart")))
        self.area.set_value(None)
        self.print = button(self.tr("Kaart afdrukken"), "link")
        self._questions = QWidget()
        self._column = QVBoxLayout(self._questions)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

        hint = self.tr("Open vragen om samen te praten. U kiest zelf of u ze stelt.")
        self.add(Field(self.tr("Leefgebied"), self.area, hint=hint))
        self.add(self._questions)
        self.add(self.print)
        self.body.setAlignment(self.print, Qt.AlignmentFlag.AlignLeft)
        self.area.currentIndexChanged.connect(self._show)
        self.print.clicked.connect(self._print)
        self._show()

    @Slot(object)
    def follow(self, area: LifeArea | None) -> None:
        """The life area of the need that somebody is working on."""
        if area is not None:
            self.area.set_value(area)

    def asked(self) -> Sequence[str]:
        """The questions that are shown, the first about what goes well."""
        area = self.area.value()
        if not isinstance(area, LifeArea):
            return ()
        return (cards()[area].good, *cards()[area].ask)

    @Slot()
    def _show(self) -> None:
        empty(self._column)
        for number, question in enumerate(self.asked()):
            self._column.addWidget(label(question, "context" if number else "strong"))
        self._questions.setVisible(bool(self.asked()))
        self.print.setVisible(bool(self.asked()))

    @Slot()
    def _print(self) -> None:
        self.print_wanted.emit(self.area.value())
