"""For whom one prints, which papers of the file, and in which language."""

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.ui.paper_offer import DUTCH, Offer
from wijkdesk.ui.paper_words import FAMILY
from wijkdesk.ui.printing.title_box import TitleBox
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label

FEW = 3
"""So many of one kind are shown at once; who wants an older one asks for all."""


class ChoiceCard(Card):
    """`changed` when something else is wanted. What one ticked stays ticked for another reader."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Wat drukt u af?"))
        self._offers: Sequence[Offer] = ()
        self._ticked: set[str] = set()
        self._every = False
        self._spoken = self._chosen = DUTCH
        self.boxes: dict[str, TitleBox] = {}
        self.reader = ChoiceBox()
        self.language = ChoiceBox()
        self.for_whom = Field(self.tr("Voor wie?"), self.reader)
        self.tongue = Field(self.tr("In welke taal?"), self.language)
        self.list = QWidget()
        self.list.setAccessibleName(self.tr("Papieren"))
        self._rows = QVBoxLayout(self.list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(6))
        self.more = button(self.tr("Alles tonen"), "link")

        self.add(self.for_whom)
        self.add(label(self.tr("Welke papieren?"), "label"))
        self.add(self.list)
        self.body.addLayout(left_link(self.more))
        self.add(self.tongue)

        self.reader.currentIndexChanged.connect(self._other_reader)
        self.language.currentIndexChanged.connect(self._other_language)
        self.more.clicked.connect(self._show_all)

    def offer(self, offers: Sequence[Offer], spoken: str = DUTCH) -> None:
        """The papers that there are now; without a choice the first one is meant.

        In the language that is `spoken` with the family, until somebody chooses another one.
        """
        self._offers = offers
        if spoken != self._spoken:
            self._spoken = self._chosen = spoken
        there = {offer.key for offer in offers}
        self._ticked &= there
        if not self._ticked and offers:
            self._ticked = {offers[0].key}
        readers = dict(pair for offer in offers for pair in offer.readers)
        first = {FAMILY: readers[FAMILY]} if FAMILY in readers else {}
        self.reader.set_choices([(code, said) for code, said in (first | readers).items()])
        if self.reader.value() is None and readers:
            self._put_reader(self._usual())
        self._lay_out()

    def wanted(self) -> list[tuple[Offer, str, str]]:
        """Each paper with its reader and its language: Dutch when it has no other."""
        reader, language = str(self.reader.value() or FAMILY), self.chosen_language()
        return [
            (offer, reader, language if language in offer.languages_for(reader) else DUTCH)
            for offer in self._for(reader)
            if offer.key in self._ticked
        ]

    def chosen_language(self) -> str:
        """What is asked for; a paper that does not exist in it is in Dutch."""
        return str(self.language.value() or DUTCH)

    def tick(self, keys: Collection[str], reader: str | None = None) -> None:
        """Want these, and nothing else, for this reader or for whom they are usually made."""
        self._ticked = set(keys)
        if self._offers:
            self._put_reader(reader or self._usual())
            self._lay_out()
            self.changed.emit()

    def own_state(self) -> dict[str, str]:
        """What was wanted, and for whom."""
        kept = {"ticked": " ".join(sorted(self._ticked))}
        kept |= {"reader": str(self.reader.value() or ""), "every": "1" if self._every else ""}
        return kept | {"language": str(self.language.value() or "")}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """The same as before, once it is known what there is."""
        if not self._offers:
            return False
        self._every = bool(state.get("every"))
        self.tick(state.get("ticked", "").split(), state.get("reader") or None)
        if state.get("language") in self.language.values:
            self.language.set_value(state["language"])
        return True

    def _usual(self) -> str:
        """For whom the first of what is ticked is usually made."""
        ticked = (o for o in self._offers if o.key in self._ticked)
        return next((offer.readers[0][0] for offer in ticked), FAMILY)

    def _put_reader(self, reader: str) -> None:
        self.reader.blockSignals(True)
        self.reader.set_value(reader)
        self.reader.blockSignals(False)

    def _for(self, reader: str) -> list[Offer]:
        return [o for o in self._offers if reader in dict(o.readers)]

    def _lay_out(self) -> None:
        shown, hidden = [], False
        for _what, some in groupby(self._for(str(self.reader.value())), attrgetter("what")):
            for number, offer in enumerate(some):
                if self._every or number < FEW or offer.key in self._ticked:
                    shown.append(offer)
                else:
                    hidden = True
        if [offer.key for offer in shown] != list(self.boxes):
            self._build(shown)
        for offer in shown:
            box = self.boxes[offer.key]
            box.blockSignals(True)
            box.say(offer.title)
            box.setChecked(offer.key in self._ticked)
            box.blockSignals(False)
        self.more.setVisible(hidden)
        self._offer_languages()

    def _build(self, shown: Sequence[Offer]) -> None:
        focused = next((key for key, box in self.boxes.items() if box.hasFocus()), None)
        empty(self._rows)
        self.boxes = {offer.key: TitleBox() for offer in shown}
        for box in self.boxes.values():
            box.toggled.connect(self._toggle)
            self._rows.addWidget(box)
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _offer_languages(self) -> None:
        wanted = [(offer, reader) for offer, reader, _ in self.wanted()]
        there = [DUTCH, *(code for one, reader in wanted for code in one.languages_for(reader))]
        choices = [(code, language_word(code)) for code in dict.fromkeys(there)]
        self.language.set_choices(choices)
        self.language.blockSignals(True)
        self.language.set_value(self._chosen if self._chosen in there else DUTCH)
        self.language.blockSignals(False)
        self.tongue.setVisible(len(choices) > 1)

    @Slot()
    def _toggle(self) -> None:
        for key, box in self.boxes.items():
            (self._ticked.add if box.isChecked() else self._ticked.discard)(key)
        self._offer_languages()
        self.changed.emit()

    @Slot()
    def _other_reader(self) -> None:
        if not any(offer.key in self._ticked for offer in self._for(str(self.reader.value()))):
            self._ticked |= {offer.key for offer in self._for(str(self.reader.value()))[:1]}
        self._lay_out()
        self.changed.emit()

    @Slot()
    def _show_all(self) -> None:
        self._every = True
        last = len(self.boxes)
        self._lay_out()
        later = list(self.boxes.values())[last:] or list(self.boxes.values())
        later[0].setFocus()

    @Slot()
    def _other_language(self) -> None:
        self._chosen = self.chosen_language()
        self.changed.emit()
