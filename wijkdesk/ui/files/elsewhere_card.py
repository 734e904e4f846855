"""On the page of a file: is this family known at another team too? Asked by who wants to know."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from wijkdesk.services.elsewhere import Asked, Elsewhere
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.words import button, label


class ElsewhereCard(Card):
    """The answer stands here until the page is closed, and nowhere else."""

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self._bench = bench
        self.set_title(self.tr("Andere teams"))
        self.words = label(
            self.tr(
                "Is dit gezin ook bij een ander team bekend? U hoort alleen welk team. "
                "Dat u het vraagt, wordt genoteerd."
            ),
            "secondary",
        )
        self.ask = button(self.tr("Vraag het na"), "outline")
        self.ask.setAccessibleName(self.tr("Vraag na of dit gezin bij een ander team bekend is"))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(8))
        self.add(self.words)
        self.body.addLayout(self.lines)
        self.add(self.ask)

        self.ask.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        if not self.ask.isEnabled():
            return
        self.ask.setEnabled(False)
        work = partial(self._bench.services.elsewhere.look, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._show, self._refused, "network")

    def _refused(self, trouble: BaseException) -> None:
        self.ask.setEnabled(True)
        self._bench.tell(trouble)

    def _show(self, asked: Asked) -> None:
        self.ask.setEnabled(True)
        empty(self.lines)
        told = [self._told(team) for team in asked.teams] or [self._nobody(asked)]
        if asked.too_little:
            told.append(
                self.tr(
                    "Over %n persoon (personen) is te weinig bekend om het te vragen.",
                    "",
                    asked.too_little,
                )
            )
        for words in told:
            self.lines.addWidget(label(words))
        say_aloud(self, " ".join(told))

    def _told(self, known: Elsewhere) -> str:
        call = self.tr("Bel %1 om te overleggen.").replace("%1", known.phone or "")
        words = self.tr("%1: bekend bij team %2.")
        said = words.replace("%1", ", ".join(known.people)).replace("%2", known.team)
        return f"{said} {call}" if known.phone else said

    def _nobody(self, asked: Asked) -> str:
        if not asked.asked:
            return self.tr("Vul eerst een BSN in, of een naam met een geboortedatum.")
        return self.tr("Niet bekend bij een ander team, of u mag dat niet weten.")
