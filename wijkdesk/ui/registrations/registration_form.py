"""The boxes of a registration, in the order of a conversation; none of them has to be filled in."""

from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.registrations.place_box import PlaceBox
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Interpreter, Urgency

FIELDS = (
    "name",
    "question",
    "place",
    "place_name",
    "language",
    "interpreter",
    "urgency",
    "phone",
)


class RegistrationForm(Card):
    """Who, the question, where, which language, how urgent, and how to call back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Het gesprek"))
        self.set_note(self.tr("Alles wordt vanzelf bewaard"))
        self.name_box = QLineEdit()
        self.question_box = TextArea(least=6)
        self.place_box = PlaceBox()
        self.language_box = ChoiceBox(language_choices())
        self.interpreter_box = ChoiceBox(choices(Interpreter, self.tr("Nog niet gevraagd")))
        self.urgency_box = ChoiceBox(choices(Urgency, self.tr("Nog niet gekozen")))
        self.phone_box = QLineEdit()
        self.who = Field(
            self.tr("&Naam"), self.name_box, hint=self.tr("Zoals iemand het zelf zegt.")
        )
        self.question = Field(
            self.tr("&Vraag in eigen woorden"),
            self.question_box,
            hint=self.tr("Schrijf op wat iemand zegt. Uitzoeken komt later."),
        )
        self.place = Field(self.tr("&Waar"), self.place_box, label_left=True)
        self.language = Field(self.tr("&Taal"), self.language_box, label_left=True)
        self.interpreter = Field(self.tr("T&olk"), self.interpreter_box, label_left=True)
        self.urgency = Field(self.tr("&Spoed"), self.urgency_box, label_left=True)
        self.phone = Field(self.tr("T&elefoon"), self.phone_box, label_left=True)
        for field in (
            self.who,
            self.question,
            self.place,
            self.language,
            self.interpreter,
            self.urgency,
            self.phone,
        ):
            self.add(field)

    def bind(self, editor: RowEditor) -> None:
        """Let the boxes save themselves; the place fills two fields."""
        place = self.place_box
        editor.bind("name", self.name_box, self.who)
        editor.bind("question", self.question_box, self.question)
        editor.bind("place", place, self.place, read=place.kind, write=place.show_kind)
        editor.bind("place_name", place, self.place, read=place.name, write=place.show_name)
        editor.bind("language", self.language_box, self.language)
        editor.bind("interpreter", self.interpreter_box, self.interpreter)
        editor.bind("urgency", self.urgency_box, self.urgency)
        editor.bind("phone", self.phone_box, self.phone)
