"""Who registers somebody, and whether that person knows of it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Awareness, Sender

FIELDS = ("sender", "sender_name", "sender_phone", "awareness", "aware_reason")


class SenderCard(Card):
    """Who comes for themselves is asked nothing more: the other boxes show for a third party."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Wie meldt aan"))
        self.sender_box = ChoiceBox(choices(Sender, self.tr("Nog niet gevraagd")))
        self.name_box = QLineEdit()
        self.phone_box = QLineEdit()
        self.aware_box = ChoiceBox(choices(Awareness, self.tr("Nog niet gevraagd")))
        self.reason_box = QLineEdit()
        self.source = Field(self.tr("Aangemeld door"), self.sender_box, label_left=True)
        self.who = Field(self.tr("Naam van wie belt"), self.name_box, label_left=True)
        self.phone = Field(self.tr("Telefoon daarvan"), self.phone_box, label_left=True)
        self.aware = Field(self.tr("Weet de inwoner het?"), self.aware_box, label_left=True)
        self.reason = Field(
            self.tr("Waarom (nog) niet?"),
            self.reason_box,
            hint=self.tr("Of wat er is afgesproken over wie het vertelt."),
            label_left=True,
        )
        for field in (self.source, *self._others()):
            self.add(field)
        self.sender_box.currentIndexChanged.connect(self.show_fitting)
        self.aware_box.currentIndexChanged.connect(self.show_fitting)
        self.show_fitting()

    def bind(self, editor: RowEditor) -> None:
        """Let the boxes save themselves."""
        editor.bind("sender", self.sender_box, self.source)
        editor.bind("sender_name", self.name_box, self.who)
        editor.bind("sender_phone", self.phone_box, self.phone)
        editor.bind("awareness", self.aware_box, self.aware)
        editor.bind("aware_reason", self.reason_box, self.reason)
        self.show_fitting()

    def _others(self) -> tuple[Field, ...]:
        return self.who, self.phone, self.aware, self.reason

    @Slot()
    def show_fitting(self) -> None:
        """The boxes that fit; whatever has words in it is never hidden."""
        third = self.sender_box.value() not in (None, Sender.SELF)
        aware = self.aware_box.value()
        self.who.setVisible(third or bool(self.name_box.text()))
        self.phone.setVisible(third or bool(self.phone_box.text()))
        self.aware.setVisible(third or aware is not None)
        asks_why = aware in (Awareness.KNOWS, Awareness.UNAWARE)
        self.reason.setVisible(asks_why or bool(self.reason_box.text()))
