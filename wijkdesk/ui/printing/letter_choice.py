"""Which letter of a file is written, to whom, about whom, and about which suspension."""

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.services.letters import LetterFacts, Recipient
from wijkdesk.ui.term_words import suspension_title
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.vocabulary import LetterKind

SHORT = 12
"""Letters: what a box asks for at least."""


class Known(NamedTuple):
    """What a letter of this file can be made from."""

    facts: LetterFacts
    templates: tuple[TemplateView, ...]


class LetterChoice(Card):
    """`changed` when another letter is wanted, or one to somebody else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Welke brief, en aan wie?"))
        self._known: Known | None = None
        self.template, self.to, self.about = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.about_field = Field(self.tr("Over wie gaat het?"), self.about)
        self.add(Field(self.tr("Welke brief?"), self.template))
        self.add(Field(self.tr("Aan wie?"), self.to))
        self.add(self.about_field)
        self.pause = ChoiceBox()
        # Its longest line is wider than the column: the box shortens it.
        self.pause.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.pause.setMinimumContentsLength(SHORT)
        self.pause_field = Field(self.tr("Over welke opschorting?"), self.pause)
        self.add(self.pause_field)
        self.about_field.hide()
        self.pause_field.hide()
        self.template.currentIndexChanged.connect(self._other_template)
        self.to.currentIndexChanged.connect(self._other_reader)
        self.about.currentIndexChanged.connect(self.changed)
        self.pause.currentIndexChanged.connect(self.changed)

    def offer(self, known: Known) -> None:
        """What there is; without a choice the first letter is meant."""
        self._known = known
        self.template.set_choices([(one.series_id, one.name) for one in known.templates])
        if self.template.value() is None and known.templates:
            _put(self.template, known.templates[0].series_id)
        self._offer_readers()
        self._offer_pauses()

    def wanted(self) -> TemplateView | None:
        """The template."""
        chosen = self.template.value()
        templates = self._known.templates if self._known else ()
        return next((one for one in templates if one.series_id == chosen), None)

    def recipient(self) -> Recipient | None:
        """To whom it goes."""
        chosen = self.to.value()
        everybody = self._known.facts.recipients if self._known else ()
        return next((one for one in everybody if one.code == chosen), None)

    def whom(self) -> UUID | None:
        """Whom it is about."""
        about = self.about.value()
        return about if isinstance(about, UUID) else None

    def suspension(self) -> UUID | None:
        """The suspension that it tells; of another letter none."""
        template, chosen = self.wanted(), self.pause.value()
        tells = template is not None and template.kind is LetterKind.SUSPENSION
        return chosen if tells and isinstance(chosen, UUID) else None

    def put(self, template: UUID | None, to: str | None, pause: UUID | None = None) -> None:
        """The same choice as before, where it is still there."""
        if pause in self.pause.values:
            _put(self.pause, pause)
        if template in self.template.values:
            _put(self.template, template)
        self._offer_readers()
        if to in self.to.values:
            _put(self.to, to)
        self._offer_about()
        self._show_pauses()

    def _offer_readers(self) -> None:
        """To whom such a letter usually goes, unless somebody suited was chosen."""
        template = self.wanted()
        if self._known is None or template is None:
            return
        facts = self._known.facts
        self.to.set_choices([(one.code, one.name) for one in facts.recipients])
        now, others = self.recipient(), template.kind is LetterKind.QUESTION
        if now is None or now.is_family is others:
            usual = facts.usual(template.kind)
            _put(self.to, usual.code if usual else None)
        self._offer_about()

    def _offer_about(self) -> None:
        """Only who is not of the family must be told whom it is about."""
        to, people = self.recipient(), self._known.facts.people if self._known else ()
        self.about.set_choices([(one.id, one.full_name) for one in people])
        if self.about.value() is None and people:
            _put(self.about, people[0].id)
        self.about_field.setVisible(to is not None and not to.is_family)

    def _offer_pauses(self) -> None:
        """What stands still, with since when; without a choice what nobody was told yet."""
        held = self._known.facts.suspensions if self._known else ()
        self.pause.blockSignals(True)
        self.pause.set_choices([(row.id, suspension_title(term, row)) for term, row in held])
        if self.pause.value() is None and held:
            self.pause.set_value(held[0][1].id)
        self.pause.blockSignals(False)
        self._show_pauses()

    def _show_pauses(self) -> None:
        """Only where there is something to choose."""
        self.pause_field.setVisible(self.suspension() is not None and len(self.pause.values) > 1)

    @Slot()
    def _other_template(self) -> None:
        self._offer_readers()
        self._show_pauses()
        self.changed.emit()

    @Slot()
    def _other_reader(self) -> None:
        self._offer_about()
        self.changed.emit()


def _put(box: ChoiceBox, value: object) -> None:
    box.blockSignals(True)
    box.set_value(value)
    box.blockSignals(False)
