"""Practising in five steps: what to do next, and what was done already."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.practice_steps import PracticeStep, PracticeSteps
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import label


class PracticeCard(Card):
    """Only in a practice profile; `wanted` carries the step somebody wants to take."""

    wanted = Signal(object)

    def __init__(
        self,
        steps: PracticeSteps,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Oefenen in vijf stappen"))
        self._steps, self._tasks, self._say = steps, tasks, say
        self.go: dict[PracticeStep, IdButton] = {}
        self.chips: dict[PracticeStep, Chip] = {}
        for number, (step, (title, how)) in enumerate(_words().items(), 1):
            self._add_step(number, step, title, how)
        changes.changed.connect(self._hear)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask what was done by now."""
        self._tasks.run(self, self._steps.done, self._show, partial(tell, self._say), "read")

    def _add_step(self, number: int, step: PracticeStep, title: str, how: str) -> None:
        self.go[step] = IdButton(self.tr("Doe dit"), step)
        self.go[step].setAccessibleName(self.tr("Doe dit: %1").replace("%1", title))
        self.go[step].pressed_id.connect(self.wanted)
        self.chips[step] = Chip(self.tr("gedaan"), "ok", "check")
        self.chips[step].hide()
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(label(f"{number}. {title}", "strong"))
        words.addWidget(label(how, "secondary"))
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addLayout(words, 1)
        line.addWidget(self.chips[step])
        line.addWidget(self.go[step])
        self.body.addLayout(line)

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        self.look()

    def _show(self, done: frozenset[PracticeStep]) -> None:
        for step, chip in self.chips.items():
            chip.setVisible(step in done)
            self.go[step].setVisible(step not in done)
        well = self.tr("U hebt alle stappen gedaan. Oefen gerust verder.")
        count = self.tr("%n van de 5 gedaan", "", len(done))
        self.set_note(well if len(done) == len(self.go) else count)


def _words() -> Mapping[PracticeStep, tuple[str, str]]:
    return {
        PracticeStep.QUESTION: (
            QCoreApplication.translate("PracticeCard", "Schrijf een vraag op"),
            QCoreApplication.translate(
                "PracticeCard",
                "Iemand staat aan de balie. Typ de vraag in de woorden van die persoon.",
            ),
        ),
        PracticeStep.FILE: (
            QCoreApplication.translate("PracticeCard", "Maak er een dossier van"),
            QCoreApplication.translate(
                "PracticeCard", "Open een aanmelding in het postvak. Kies “Dossier maken”."
            ),
        ),
        PracticeStep.TALK: (
            QCoreApplication.translate("PracticeCard", "Schrijf een gesprek op"),
            QCoreApplication.translate(
                "PracticeCard", "Open een dossier. Schrijf bij Tijdlijn wat er gezegd is."
            ),
        ),
        PracticeStep.PLAN: (
            QCoreApplication.translate("PracticeCard", "Maak samen een plan"),
            QCoreApplication.translate(
                "PracticeCard",
                "Open in een dossier het plan. Maak een doel en stel het plan vast. "
                "Probeer ook F8.",
            ),
        ),
        PracticeStep.REFERRAL: (
            QCoreApplication.translate("PracticeCard", "Bereid een verwijzing voor"),
            QCoreApplication.translate(
                "PracticeCard", "Zoek hulp op de sociale kaart bij wat er nodig is."
            ),
        ),
    }
