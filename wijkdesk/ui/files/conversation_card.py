"""Questions to talk about a life area, beside the need; nothing has to be asked."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.card_language import speaker_for
from wijkdesk.services.conversation import Offer, cards
from wijkdesk.services.files import FileView
from wijkdesk.ui.files.card_language_words import proposed
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import LifeArea


class ConversationCardPanel(Card):
    """`print_wanted` carries the life area and a language, None for Dutch only.

    Without a life area there are no questions.
    """

    print_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Gesprekskaart"))
        self._offers: Sequence[Offer] = ()
        self._known: tuple[FileView, date] | None = None
        self._whom: UUID | None = None
        self._own_choice = False
        self.area = ChoiceBox(choices(LifeArea, self.tr("Geen kaart")))
        self.area.set_value(None)
        self.language = ChoiceBox([(None, self.tr("Alleen Nederlands"))])
        self.language.set_value(None)
        self.print = button(self.tr("Kaart afdrukken"), "link")
        self.why = label("", "context")
        self.proposed = label("", "context")
        self._questions = QWidget()
        self._column = QVBoxLayout(self._questions)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

        hint = self.tr("Open vragen om samen te praten. U kiest zelf of u ze stelt.")
        self._languages = Field(self.tr("Taal op papier"), self.language)
        self.add(Field(self.tr("Leefgebied"), self.area, hint=hint))
        self.add(self._questions)
        self.add(self._languages)
        self.add(self.proposed)
        self.add(self.why)
        self.add(self.print)
        self.body.setAlignment(self.print, Qt.AlignmentFlag.AlignLeft)
        self.area.currentIndexChanged.connect(self._show)
        self.language.activated.connect(self._chosen)
        self.print.clicked.connect(self._print)
        self._show()

    @Slot(object)
    def follow(self, area: LifeArea | None) -> None:
        """The life area of the need that somebody is working on."""
        if area is not None:
            self.area.set_value(area)

    @Slot(object)
    def follow_person(self, whom: UUID | None) -> None:
        """For whom the need is that somebody is working on; None for the whole family."""
        if whom != self._whom:
            self._whom, self._own_choice = whom, False
            self._propose()

    def know(self, view: FileView, today: date) -> None:
        """Whose language a card would be in."""
        self._known = view, today
        self._propose()

    def offer(self, offers: Sequence[Offer]) -> None:
        """The languages a card may be printed in, and why others are off."""
        on = sorted((language_word(one.language), one.language) for one in offers if one.on)
        beside = self.tr("%1, met Nederlands ernaast")
        self.language.set_choices(
            [
                (None, self.tr("Alleen Nederlands")),
                *((code, beside.replace("%1", name)) for name, code in on),
            ]
        )
        self.why.setText(self._reasons(offers))
        self._offers = offers
        self._propose()

    def _propose(self) -> None:
        """The language of who it is about; what somebody chose by hand stays."""
        if self._known is not None and self._offers:
            view, today = self._known
            code, words = proposed(speaker_for(view, self._whom, today), self._offers)
            # A choice that is offered no more is none.
            if not self._own_choice or self.language.currentIndex() < 0:
                self.language.set_value(code)
            self.proposed.setText(words)
        self._show()

    @Slot()
    def _chosen(self) -> None:
        self._own_choice = True

    def asked(self) -> Sequence[str]:
        """The questions that are shown, the first about what goes well."""
        area = self.area.value()
        if not isinstance(area, LifeArea):
            return ()
        return (cards()[area].good, *cards()[area].ask)

    def _reasons(self, offers: Sequence[Offer]) -> str:
        said = (
            (
                [one for one in offers if one.unread],
                self.tr("Op papier staat: niet nagekeken vertaling."),
            ),
            (
                [one for one in offers if not one.on and not one.lapsed],
                self.tr("Nog uit: %1. Eerst kijkt iemand van de gemeente die vertaling na."),
            ),
            (
                [one for one in offers if not one.on and one.lapsed],
                self.tr("Weer uit: %1. De tekst is veranderd nadat iemand die nakeek."),
            ),
        )
        return " ".join(
            words.replace("%1", ", ".join(sorted(language_word(one.language) for one in found)))
            for found, words in said
            if found
        )

    @Slot()
    def _show(self) -> None:
        empty(self._column)
        for number, question in enumerate(self.asked()):
            self._column.addWidget(label(question, "context" if number else "strong"))
        asked = bool(self.asked())
        for part in (self._questions, self._languages, self.print):
            part.setVisible(asked)
        for told in (self.why, self.proposed):
            told.setVisible(asked and bool(told.text()))

    @Slot()
    def _print(self) -> None:
        self.print_wanted.emit(self.area.value(), self.language.value())
