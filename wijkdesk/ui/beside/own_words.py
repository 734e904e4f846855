"""One need as somebody says it: the words are theirs, and can be typed while they speak."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.beside import BesideNeed
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.words import word


class OwnWords(QWidget):
    """The rest of a need, as nature and amount, is the worker's and stays away."""

    def __init__(self, row: BesideNeed, bench: Bench) -> None:
        super().__init__()
        self.words = TextArea(least=1)
        said = self.tr("%1 zegt").replace("%1", row.person) if row.person else self.tr("U zegt")
        about = " · ".join(filter(None, (said, word(row.life_area))))
        self.field = Field(about, self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        save = partial(bench.services.needs.save, row.id)
        self.editor = bench.editor("need", row.id, save, {"own_words": row.own_words}, self)
        self.editor.bind("own_words", self.words, self.field)

    def show_need(self, row: BesideNeed) -> None:
        """What the store says now."""
        self.editor.refresh({"own_words": row.own_words})

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()
