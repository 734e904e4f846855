"""Which parts a plan shows: a light set, all of them, or one's own; what is filled in stays."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox

from wijkdesk.services.plan_sets import chosen
from wijkdesk.services.plans import PlanView
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import PlanForm, PlanPart, SafetyFlagKind


class SectionChoice(Card):
    """`wanted` carries the form, and the parts where they are one's own."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Onderdelen van dit plan"))
        self.box = ChoiceBox(choices(PlanForm))
        self.ticks = {part: QCheckBox(word(part)) for part in PlanPart}
        self.note = label(
            self.tr("Wat is ingevuld, blijft altijd staan. U raakt niets kwijt."), "secondary"
        )
        self._shown: tuple[PlanPart, ...] = ()

        self.unsafe = label("", "strong")
        self.unsafe.hide()
        self.add(Field(self.tr("Welk plan past hier?"), self.box))
        self.add(self.unsafe)
        for tick in self.ticks.values():
            self.add(tick)
            tick.clicked.connect(self._choose_parts)
        self.add(self.note)
        self.box.activated.connect(self._choose)

    def show_view(self, view: PlanView) -> None:
        """What the store says now."""
        form = view.form or PlanForm.LIGHT
        self._shown = chosen(form, view.sections)
        self.box.set_value(form)
        for part, tick in self.ticks.items():
            tick.setChecked(part in self._shown)
            tick.setVisible(form is PlanForm.OWN)

    def show_flags(self, flags: tuple[SafetyFlagKind, ...]) -> None:
        """What unsafety in the file asks of the plan; only who may know of it gets any."""
        kinds = ", ".join(word(kind) for kind in flags).lower()
        said = self.tr("Dit dossier staat op: %1. Kies het hele plan, met veiligheidsafspraken.")
        whole = self.box.value() is PlanForm.HEAVY
        if whole:
            said = self.tr("Dit dossier staat op: %1. Neem de veiligheidsafspraken op in het plan.")
        self.unsafe.setText(said.replace("%1", kinds))
        self.unsafe.setVisible(bool(flags))

    @Slot()
    def _choose(self) -> None:
        form = self.box.value()
        # One's own begins with what was there: the next press takes away or adds.
        parts = self._shown if form is PlanForm.OWN else None
        self.wanted.emit((form, parts))

    @Slot()
    def _choose_parts(self) -> None:
        parts = tuple(part for part, tick in self.ticks.items() if tick.isChecked())
        self.wanted.emit((PlanForm.OWN, parts))
