"""What stands beside a plan: its versions, the next evaluation, and needs that have no goal yet."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from wijkdesk.services.needs import NeedRow
from wijkdesk.services.plans import AgreementRow, VersionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.language import day_text, moment_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import chip_of
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.words import divider, label
from wijkdesk.ui.words import lock_marks, word


class VersionsCard(Card):
    """`wanted` carries the id of the version to look at, None for the concept.

    `changes` carries the two ends to compare: None for the version that somebody agreed with last,
    and for the plan as it is now. `reading` carries the version to read on the screen.
    """

    wanted = Signal(object)
    changes = Signal(object)
    reading = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Versies"))
        self._bench = bench
        self._told: object = None

    def show_versions(
        self,
        versions: tuple[VersionRow, ...],
        agreed: tuple[AgreementRow, ...],
        standing: tuple[VersionRow, ...] = (),
        chosen: tuple[str | None, date | None] = (None, None),
    ) -> None:
        """The newest first, each with who said what of it; of two side by side which one stands.

        `chosen` is by whom that was chosen, and when.
        """
        told = (versions, agreed, standing, chosen, self._bench.now().date())
        if told == self._told:
            return  # the keyboard may be on one of its buttons
        self._told = told
        self.clear()
        for row in versions:
            when = moment_text(row.fixed_at, self._bench.now())
            said = [f"{a.person}: {word(a.answer)}" for a in agreed if a.version_id == row.id]
            by = " · ".join(filter(None, (when, row.fixed_by)))
            why = [self.tr("Waarom: %1").replace("%1", row.reason)] if row.reason else []
            name = row.label
            if sum(v.number == row.number for v in versions) > 1 and standing == (row,):
                name = self.tr("%1 · geldt").replace("%1", row.label)
                why += self._choice(*chosen)
            self._add(name, "\n".join((by, *why, *said)), row.id)
        if not versions:
            words = self.tr("Nog geen. Is iedereen het eens? Stel het plan dan vast.")
            self.add(label(words, "context"))
        else:
            compare = IdButton(self.tr("Wat is er veranderd?"), (None, None))
            compare.setAccessibleName(self.tr("Wat is er veranderd sinds u tekende?"))
            compare.pressed_id.connect(self.changes)
            self.body.addLayout(left_link(compare))
        self.add(divider())
        self._add(self.tr("Concept"), self.tr("Het plan zoals het nu is"), None)

    def _choice(self, by: str | None, on: date | None) -> list[str]:
        if on is None:
            return []
        words = self.tr("gekozen door %1, %2").replace("%1", by or self.tr("de regisseur"))
        return [words.replace("%2", day_text(on, self._bench.now().date()))]

    def _add(self, name: str, detail: str, version_id: UUID | None) -> None:
        view = IdButton(self.tr("Op papier"), version_id)
        view.setAccessibleName(self.tr("Op papier: %1").replace("%1", name))
        view.pressed_id.connect(self.wanted)
        acts = FlowLayout(spacing=16)
        if version_id is not None:
            read = IdButton(self.tr("Lezen"), version_id)
            read.setAccessibleName(self.tr("Lees op het scherm: %1").replace("%1", name))
            read.pressed_id.connect(self.reading)
            acts.addWidget(read)
        acts.addWidget(view)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(label(name, "strong"))
        words.addWidget(label(detail, "secondary"))
        words.addLayout(acts)
        self.body.addLayout(words)


class OpenNeedsCard(Card):
    """`goal_wanted` carries the id of a need."""

    goal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Nog zonder doel"))
        self._needs: list[NeedRow] | None = None

    def show_needs(self, needs: list[NeedRow]) -> None:
        """Needs that nobody made a goal of yet."""
        if needs == self._needs:
            return  # the keyboard may be on one of them
        self._needs = needs
        self.clear()
        self.setVisible(bool(needs))
        for need in needs:
            words = need.nature.strip() or need.own_words.strip() or self.tr("Nieuwe behoefte")
            make = IdButton(self.tr("Maak er een doel van"), need.id)
            make.setAccessibleName(self.tr("Maak een doel van: %1").replace("%1", words))
            make.pressed_id.connect(self.goal_wanted)
            self.add(label(first_words(words)))
            for mark in lock_marks(need.visibility):
                self.add(chip_of(mark))
            self.body.addLayout(left_link(make))
