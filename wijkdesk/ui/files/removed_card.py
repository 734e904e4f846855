"""Attachments that were thrown away, and can be put back for thirty days."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.attachments import AttachmentRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import label


class RemovedCard(Card):
    """Only there when there is something to put back."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Verwijderd"))
        self._bench = bench
        self._shown: tuple[AttachmentRow, ...] = ()
        self.hide()

    def show_rows(self, rows: tuple[AttachmentRow, ...]) -> None:
        """Those that are gone now."""
        if rows != self._shown:
            self._shown = rows
            self.clear()
            words = self.tr("U kunt een bijlage 30 dagen lang terughalen.")
            self.add(label(words, "context"))
            for row in rows:
                back = IdButton(self.tr("Terughalen"), row.id)
                back.setAccessibleName(self.tr("Terughalen: %1").replace("%1", row.name))
                back.pressed_id.connect(self._restore)
                self.add_row(row.name, back)
        self.setVisible(bool(rows))

    @Slot(object)
    def _restore(self, attachment_id: UUID) -> None:
        work = partial(self._bench.services.attachments.restore, attachment_id)
        self._bench.run(self, work, self._bench.announce)
