"""Shows one attachment at a time, and says at the start what a lock left unfinished."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from wijkdesk.services.house import Services
from wijkdesk.services.imports import WaitRow
from wijkdesk.ui.files.attachment_page import AttachmentPage
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say


class AttachmentViewer(QObject):
    """Put beside the desk, which knows only `show`."""

    def __init__(
        self, services: Services, tasks: Tasks, say: Say, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._say, self._window = services, tasks, say, window
        self.page: AttachmentPage | None = None
        tasks.run(self, services.imports.tidy, self._tidied, lane="intake")

    @Slot(object)
    def show(self, attachment_id: UUID) -> None:
        """Show this attachment in the place of the one before."""
        self.close()
        service = self._services.attachments
        self.page = AttachmentPage(attachment_id, service, self._tasks, self._say)
        self.page.left.connect(self.close)
        self._window.show_page(self.page, "files")
        self.page.focus_first()

    @Slot()
    def close(self) -> None:
        """Back to where one came from; the process that drew ends."""
        page, self.page = self.page, None
        if page is not None:
            page.put_away(self._window)
            self._window.close_page(page)

    def _tidied(self, _answer: None) -> None:
        work = partial(self._services.imports.left)
        self._tasks.run(self, work, self._tell_left, lane="read")

    def _tell_left(self, left: tuple[WaitRow, ...]) -> None:
        if left:
            self._say(
                self.tr(
                    "Bij het vergrendelen was %n bijlage(n) nog niet klaar. Open het dossier en "
                    "kijk bij Bijlagen.",
                    "",
                    len(left),
                ),
                "info",
            )
