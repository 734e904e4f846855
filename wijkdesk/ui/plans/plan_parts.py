"""The parts of a plan around its goals: those of the chosen set, and whatever is filled in."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QWidget

from wijkdesk.services.plan_sets import shown
from wijkdesk.services.plans import PlanView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plans.crisis_panel import CrisisPanel
from wijkdesk.ui.plans.names_box import put_names
from wijkdesk.ui.plans.opinion_card import OpinionCard
from wijkdesk.ui.plans.regie_card import RegieCard
from wijkdesk.ui.plans.section_card import SectionCard
from wijkdesk.ui.plans.sharing_card import SharingCard
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.vocabulary import PlanPart, SectionKind

if TYPE_CHECKING:
    from uuid import UUID

BELOW = frozenset({SectionKind.CONSIDERED})
"""Sections that come after the goals."""


class PlanParts(QObject):
    """`made` carries each line that can be dragged. `fields` has the texts of the plan itself."""

    made = Signal(object)

    def __init__(self, bench: Bench, fields: dict[str, Field], parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self.speakers = QStringListModel(self)
        self.above: Pile[SectionCard] = Pile()
        self.after: Pile[SectionCard] = Pile()
        self.regie = RegieCard(bench)
        self.agreements = Card(self.tr("Afspraken"))
        self.agreements.add(fields["agreements"])
        self.sharing = SharingCard(bench, fields["sharing"])
        self.crisis = CrisisPanel(bench)
        self.opinions = OpinionCard(bench)

    @property
    def below(self) -> tuple[QWidget, ...]:
        """What stands below the goals."""
        return (
            self.after,
            self.regie,
            self.agreements,
            self.sharing,
            self.crisis,
            self.opinions,
        )

    def show_view(self, view: PlanView) -> None:
        """What the store says now."""
        parts = shown(view.form, view.sections, view.filled)
        kinds = [kind for kind in SectionKind if PlanPart(kind) in parts]
        self.above.keep_only([kind for kind in kinds if kind not in BELOW], self._make)
        self.after.keep_only([kind for kind in kinds if kind in BELOW], self._make)
        put_names(self.speakers, _speakers(view, self._bench.services.me.name))
        for section in self._cards():
            section.show_rows(view.id, view.said, view.people)
        for pile in (self.above, self.after):
            pile.setVisible(bool(pile.widgets))
        self.regie.show_view(view)
        self.sharing.show_view(view)
        self.crisis.show_view(view)
        self.opinions.show_view(view)
        cards: tuple[tuple[PlanPart, Card], ...] = (
            (PlanPart.REGIE, self.regie),
            (PlanPart.AGREEMENTS, self.agreements),
            (PlanPart.SHARING, self.sharing),
            (PlanPart.CRISIS, self.crisis),
            (PlanPart.OPINIONS, self.opinions),
        )
        for part, card in cards:
            card.setVisible(part in parts)

    def flush(self) -> None:
        """Save what is typed."""
        for section in self._cards():
            section.flush()
        self.sharing.flush()
        self.crisis.flush()

    def card_of(self, section_id: "UUID") -> SectionCard | None:
        """The section in which a line stands."""
        return next((card for card in self._cards() if section_id in card.lines.widgets), None)

    def _cards(self) -> list[SectionCard]:
        return [*self.above.widgets.values(), *self.after.widgets.values()]

    def _make(self, key: Hashable) -> SectionCard:
        card = SectionCard(SectionKind(str(key)), self._bench, self.speakers)
        card.made.connect(self.made)
        return card


def _speakers(view: PlanView, me: str) -> tuple[str, ...]:
    people = [person.full_name for person in view.people]
    network = [helper.called for helper in view.network if helper.called]
    already = [row.said_by for row in view.said if row.said_by]
    return tuple(dict.fromkeys([*people, *network, me, *already]))
