"""A copy outside the vault: first a word of care, then where, then it is noted and written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wijkdesk.services.attachments import AttachmentRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.confirming import beside
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button, label


class AttachmentCopy(QWidget):
    """Shows itself in place, never over the page; `ask` begins it."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._row: AttachmentRow | None = None
        self._original = False
        self._asked_by: QPushButton | None = None
        self.words = label("")
        self.go = button(self.tr("Kies waar"), "outline")
        self.again = beside(self.go, bench)
        self.cancel = button(self.tr("Toch niet"), "link")

        act = QHBoxLayout()
        act.setSpacing(px(16))
        act.addWidget(self.go)
        act.addWidget(self.cancel)
        act.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(4), 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.words)
        layout.addWidget(self.again)
        layout.addLayout(act)
        self.hide()

        self.go.clicked.connect(self._confirm)
        self.again.entered.connect(self._confirm)
        self.cancel.clicked.connect(self._close)

    def ask(self, row: AttachmentRow, asked_by: QPushButton, *, original: bool = False) -> None:
        """Say what a copy means; nothing is written yet."""
        self.again.forget()
        self._row, self._original, self._asked_by = row, original, asked_by
        self.words.setText(self._care())
        self.show()
        self.go.setAccessibleDescription(self.words.text())
        self.again.setFocus(Qt.FocusReason.TabFocusReason)

    def _care(self) -> str:
        outside = self.tr(
            "Een kopie staat buiten WijkDesk. Wie bij die map kan, kan de kopie "
            "lezen. Het wordt genoteerd. Wis de kopie als u klaar bent."
        )
        if self._original:
            acts = self.tr(
                "In het origineel kan nog iets zitten dat vanzelf start. Open het alleen als u de "
                "afzender vertrouwt."
            )
            return f"{acts} {outside}"
        if self._row is not None and self._row.shown_digest is None:
            unknown = self.tr(
                "WijkDesk heeft niet in dit bestand gekeken. Open het alleen als u de afzender "
                "vertrouwt."
            )
            return f"{unknown} {outside}"
        return outside

    @Slot()
    def _confirm(self) -> None:
        self.again.first(self._choose)

    def _choose(self) -> None:
        if self._row is None:
            return
        name = self._bench.services.attachments.name_outside(self._row, original=self._original)
        self.chooser = QFileDialog(self, self.tr("Bewaar een kopie"))
        self.chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.chooser.selectFile(name)
        self.chooser.fileSelected.connect(self._write)
        self.chooser.open()

    @Slot(str)
    def _write(self, chosen: str) -> None:
        if self._row is None:
            return
        work = partial(
            self._bench.services.attachments.copy_out,
            self._row.id,
            Path(chosen),
            original=self._original,
        )
        self._bench.tasks.run(self, work, self._written, self._bench.tell, "view")

    def _written(self, _answer: None) -> None:
        self._bench.say(
            self.tr("Bewaard. Deze kopie staat nu buiten WijkDesk. Wis de kopie als u klaar bent."),
            "ok",
        )
        self._close()

    @Slot()
    def _close(self) -> None:
        self.again.forget()
        self.hide()
        if self._asked_by is not None:
            self._asked_by.setFocus(Qt.FocusReason.OtherFocusReason)
