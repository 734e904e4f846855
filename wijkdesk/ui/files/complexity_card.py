"""How heavy a file is, in the eyes of who works with it: one press, and it weighs in their work."""

from functools import partial

from PySide6.QtCore import Slot

from wijkdesk.ui.bench import Bench
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.figure_row import FigureRow
from wijkdesk.ui.widgets.words import label


class ComplexityCard(Card):
    """1 to 3; the same figure pressed again takes it away."""

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self.set_title(self.tr("Hoe zwaar is dit dossier?"))
        self._bench = bench
        self.figures = FigureRow(self.tr("Hoe zwaar is dit dossier?"), 1, 3)
        self.add(self.figures)
        self.add(
            label(
                self.tr("1 is licht, 2 is gewoon, 3 is zwaar. Het telt mee bij Uw werk."), "context"
            )
        )
        self.figures.given.connect(self._give)

    @Slot()
    def look(self) -> None:
        """Ask what was said."""
        work = partial(self._bench.services.caseload.complexity, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self.figures.show_figure, self._bench.tell, "read")

    @Slot(object)
    def _give(self, figure: int) -> None:
        level = None if figure == self.figures.figure else figure
        give = self._bench.services.caseload.set_complexity
        self._bench.run(self, partial(give, self._bench.case_file_id, level), self._bench.announce)
