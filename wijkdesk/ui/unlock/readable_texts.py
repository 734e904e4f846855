"""What can still be read of a damaged store: to look at, and to keep in a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.outside import keep_outside
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button, label

if TYPE_CHECKING:
    from wijkdesk.services.rescue import LeftText, LeftTexts

HEIGHT = 260


class ReadableTexts(QWidget):
    """`load` gives LeftTexts, on the store lane; shown only when somebody asks."""

    def __init__(
        self, load: Callable[[], "LeftTexts"], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._load, self._tasks = load, tasks
        self.said = label("")
        self.box = QPlainTextEdit()
        self.keep = button(self.tr("Bewaar als bestand"), "outline")
        self.chooser: QFileDialog | None = None

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self.said)
        layout.addWidget(self.box)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.setReadOnly(True)
        self.box.setTabChangesFocus(True)
        self.box.setMinimumHeight(px(HEIGHT))
        self.box.setAccessibleName(self.tr("Teksten die nog leesbaar zijn"))
        self.box.hide()
        self.keep.hide()

        self.keep.clicked.connect(self._choose_file)

    @Slot()
    def look(self) -> None:
        """Read what can be read; that may take a while."""
        self.said.setText(self.tr("Even lezen …"))
        self._tasks.run(self, self._load, self._show, self._fail)

    def _show(self, found: "LeftTexts") -> None:
        self.box.setPlainText("\n\n".join(_as_text(text) for text in found.texts))
        self.box.setVisible(bool(found.texts))
        self.keep.setVisible(bool(found.texts))
        self.said.setText(self._words(found))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, found: "LeftTexts") -> str:
        if not found.texts and not found.whole:
            return self.tr("Er is niets meer te lezen. Zet een reservekopie terug.")
        if not found.texts:
            return self.tr("Alles wat hier getypt is, was al verstuurd.")
        count = self.tr("%n tekst(en) die misschien nergens anders staan.", "", len(found.texts))
        some = self.tr("Niet alles is nog te lezen.")
        return count if found.whole else f"{count} {some}"

    @Slot()
    def _choose_file(self) -> None:
        self.chooser = QFileDialog(
            self, self.tr("Bewaar als bestand"), "", self.tr("Tekst (*.txt)")
        )
        self.chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.chooser.setDefaultSuffix("txt")
        self.chooser.fileSelected.connect(self._save)
        self.chooser.open()

    @Slot(str)
    def _save(self, chosen: str) -> None:
        said = self.box.toPlainText().encode("utf-8", "replace")
        work = partial(keep_outside, Path(chosen), said)
        self._tasks.run(self, work, self._saved, self._fail)

    def _saved(self, _: object) -> None:
        self.said.setText(
            self.tr("Bewaard. Dit bestand staat nu buiten WijkDesk. Wis het als u klaar bent.")
        )

    def _fail(self, trouble: BaseException) -> None:
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        self.said.setText(text_for(trouble.code, **trouble.values))


def _as_text(text: "LeftText") -> str:
    # Only now: the words of the pages are not needed to unlock.
    from wijkdesk.ui.places import entity_words, field_words

    head = f"{text.at.astimezone():%d-%m-%Y %H:%M}"
    if not text.entity:
        return "\n".join((head, *text.values.values()))
    named = ((field_words(text.entity, name), value) for name, value in text.values.items())
    lines = [f"{name}: {value}" for name, value in named if name]
    return "\n".join((f"{head} · {entity_words(text.entity)}", *lines))
