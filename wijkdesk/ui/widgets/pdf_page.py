"""A printed document on the screen: read it, print it, or save it outside the vault."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.outgoing import Keeper, Outgoing, Sheaf
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pdf_view import PdfView
from wijkdesk.ui.widgets.zoom_bar import ZoomBar, sheets_below


class PdfPage(Page):
    """`left` says that the worker goes back to where the document came from."""

    left = Signal()

    def __init__(
        self,
        title: str,
        data: bytes,
        tasks: Tasks,
        say: Say,
        *,
        file_name: str = "wijkdesk.pdf",
        keeper: Keeper | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, "", parent)
        self.view = PdfView(title)
        self.back = self.add_act(self.tr("Terug"))
        self.save = self.add_act(self.tr("Bewaar als PDF"))
        self.print_it = self.add_act(self.tr("Afdrukken"), "primary")
        note = self.tr(
            "Een bewaard bestand staat buiten WijkDesk. Wis het als u het niet meer nodig hebt."
        )
        self.bar = ZoomBar(self.view, note)
        self.out = Outgoing(self, keeper, tasks, say)
        self._files = [(file_name, data)]

        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.out.panels)
        column.addWidget(sheets_below(self.bar, self.view), 1)
        self.parts.addWidget(whole)
        self.parts.setCurrentWidget(whole)

        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._save)
        self.print_it.clicked.connect(self._print)

        self.view.show_bytes(data)

    def focus_first(self) -> None:
        first = self.view.sheets[0] if self.view.sheets else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def sheaf(self) -> Sheaf:
        """What goes out."""
        return Sheaf(self._files, [self.view.document])

    @Slot()
    def _save(self) -> None:
        self.out.save_it(self.sheaf(), self.save)

    @Slot()
    def _print(self) -> None:
        self.out.print_it(self.sheaf(), self.print_it)
