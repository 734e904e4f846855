"""For whose eyes the next thing is made: a small box beside the button that makes it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import CompartmentKind


class ReadersBox(ChoiceBox):
    """`first` stands there, and again after each time; hidden where there is nothing to choose."""

    def __init__(
        self, bench: Bench, name: str, first: CompartmentKind = CompartmentKind.SHARED
    ) -> None:
        super().__init__()
        self._first = first
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.said = label(self.tr("Wie leest mee?"), "secondary", wraps=False)
        self.offer(())
        work = partial(bench.services.readers.choices, bench.case_file_id)
        bench.tasks.run(self, work, self.offer, lane="read")

    def offer(self, kinds: Sequence[CompartmentKind]) -> None:
        """The compartments that this worker may write in."""
        self.set_choices((kind, word(kind)) for kind in kinds or (self._first,))
        self._begin()
        for part in (self, self.said):
            part.setHidden(len(kinds) < 2)  # noqa: PLR2004 - one is no choice

    def take(self) -> CompartmentKind:
        """What is chosen; the next begins with the first again."""
        kind = self.value()
        self._begin()
        return kind if isinstance(kind, CompartmentKind) else self._first

    def _begin(self) -> None:
        self.setCurrentIndex(self.values.index(self._first) if self._first in self.values else 0)


def beside(act: QPushButton, box: ReadersBox) -> QWidget:
    """The button and its box, at the left of a column."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(12))
    layout.addWidget(act)
    layout.addSpacing(px(8))
    layout.addWidget(box.said)
    layout.addWidget(box)
    layout.addStretch(1)
    return line
