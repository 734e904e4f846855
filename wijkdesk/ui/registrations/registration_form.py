"""The boxes of a registration, in the order of a conversation; none of them has to be filled in."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.registrations import USUAL, RegistrationRow
from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.registrations.place_box import PlaceBox
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.urgency_words import urgency_choices
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.minutes_box import MinutesBox
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import Interpreter, LifeArea, RegistrationKind

FIELDS = (
    "name",
    "question",
    "place",
    "place_name",
    "language",
    "interpreter",
    "urgency",
    "life_area",
    "phone",
    "kind",
    "minutes",
)
KINDS = (RegistrationKind.QUESTION, RegistrationKind.OFFER)


class RegistrationForm(Card):
    """Who, the question, where, which language, how urgent, and how to call back.

    A short advice has only a few of these, and begins with the question.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.is_short: bool | None = None
        self.name_box = QLineEdit()
        self.question_box = TextArea(least=4)
        self.place_box = PlaceBox()
        self.language_box = ChoiceBox(language_choices())
        self.interpreter_box = ChoiceBox(choices(Interpreter, self.tr("Nog niet gevraagd")))
        self.urgency_box = ChoiceBox(urgency_choices(USUAL, None, self.tr("Nog niet gekozen")))
        self.area_box = ChoiceBox(choices(LifeArea, self.tr("Nog niet gekozen")))
        self.phone_box = QLineEdit()
        self.kind_box = ChoiceBox([(kind, word(kind)) for kind in KINDS])
        self.minutes_box = MinutesBox()
        self.who = Field(self.tr("&Naam"), self.name_box, label_left=True)
        self.question = Field("", self.question_box)
        self.place = Field(self.tr("&Waar"), self.place_box, label_left=True)
        self.language = Field(self.tr("&Taal"), self.language_box, label_left=True)
        self.interpreter = Field(self.tr("T&olk"), self.interpreter_box, label_left=True)
        self.urgency = Field(self.tr("&Spoed"), self.urgency_box, label_left=True)
        self.area = Field(self.tr("&Leefgebied"), self.area_box, label_left=True)
        self.phone = Field(self.tr("T&elefoon"), self.phone_box, label_left=True)
        self.kind = Field(self.tr("Soo&rt"), self.kind_box, label_left=True)
        self.minutes = Field(self.tr("&Minuten"), self.minutes_box, label_left=True)
        self._full = (
            self.who,
            self.question,
            self.place,
            self.language,
            self.interpreter,
            self.urgency,
            self.phone,
            self.area,
            self.kind,
            self.minutes,
        )
        self._short = (
            self.question,
            self.area,
            self.minutes,
            self.place,
            self.who,
            self.phone,
        )
        self.set_note(self.tr("Alles wordt vanzelf bewaard"))
        self.set_short(False)

    def set_short(self, short: bool) -> bool:
        """A short advice or a registration; True when the boxes changed places."""
        if short is self.is_short:
            return False
        self.is_short = short
        shown = self._short if short else self._full
        for field in (*shown, *(field for field in self._full if field not in shown)):
            self.body.removeWidget(field)
            self.add(field)
            # Not before it is in the card: what has no parent yet would flash as a window.
            field.setVisible(field in shown)
        self._name_boxes()
        return True

    def _name_boxes(self) -> None:
        self.set_title(self.tr("Het gesprek"))
        if self.is_short:
            self.question.rename(
                self.tr("Vraag en &antwoord"),
                self.tr("In een paar woorden. Een naam is niet nodig."),
            )
            self.who.rename(self.tr("&Naam"))
        else:
            self.question.rename(
                self.tr("&Vraag in eigen woorden"),
                self.tr("Schrijf op wat iemand zegt. Uitzoeken komt later."),
            )
            self.who.rename(self.tr("&Naam"), self.tr("Zoals iemand het zelf zegt."))

    def offer_urgencies(self, row: RegistrationRow) -> None:
        """Those of this municipality."""
        none = self.tr("Nog niet gekozen")
        self.urgency_box.set_choices(urgency_choices(row.levels, row.urgency, none))

    def bind(self, editor: RowEditor) -> None:
        """Let the boxes save themselves; the place fills two fields."""
        place, minutes = self.place_box, self.minutes_box
        editor.bind("name", self.name_box, self.who)
        editor.bind("question", self.question_box, self.question)
        editor.bind("place", place, self.place, read=place.kind, write=place.show_kind)
        editor.bind("place_name", place, self.place, read=place.name, write=place.show_name)
        editor.bind("language", self.language_box, self.language)
        editor.bind("interpreter", self.interpreter_box, self.interpreter)
        editor.bind("urgency", self.urgency_box, self.urgency)
        editor.bind("life_area", self.area_box, self.area)
        editor.bind("phone", self.phone_box, self.phone)
        editor.bind("kind", self.kind_box, self.kind, write=self._show_kind)
        editor.bind(
            "minutes", minutes, self.minutes, read=minutes.minutes, write=minutes.set_minutes
        )

    def fields(self) -> tuple[Field, ...]:
        """Every box with its name."""
        return self._full

    @Slot(object)
    def _show_kind(self, value: object) -> None:
        """Whatever is no offer is a question, in rows of the first release too."""
        is_offer = value is RegistrationKind.OFFER
        self.kind_box.set_value(KINDS[is_offer])
