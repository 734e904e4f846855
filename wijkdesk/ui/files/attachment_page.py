"""One attachment on the screen: pages that a closed-off process drew."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.attachments import AttachmentService, Drawing, Opened, Picture
from wijkdesk.ui.files.attachment_words import kind_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.drawn_view import DrawnView
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.zoom_bar import ZoomBar, sheets_below

LANE = "view"


class AttachmentPage(Page):
    """`left` says that the worker goes back to the file it belongs to."""

    left = Signal()

    def __init__(
        self,
        attachment_id: UUID,
        service: AttachmentService,
        tasks: Tasks,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._service, self._tasks, self._say = service, tasks, say
        self._drawing: Drawing | None = None
        self.key = f"attachment:{attachment_id.hex}"
        self.back = self.add_act(self.tr("Terug"))
        self.view = DrawnView(self.tr("Bijlage"), self._ask)
        self.bar = ZoomBar(self.view, "")

        whole = sheets_below(self.bar, self.view)
        self.parts.addWidget(whole)
        self.parts.setCurrentWidget(whole)
        self.set_header(self.tr("Bijlage"), self.tr("Wordt geopend …"))

        self.back.clicked.connect(self.left)

        tasks.run(self, partial(service.open, attachment_id), self._show, self._refuse, LANE)

    def focus_first(self) -> None:
        first = self.view.sheets[0] if self.view.sheets else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self, owner: QWidget) -> None:
        """The process that draws ends; `owner` outlives this page."""
        self._drawing = None
        self.view.clear()
        self._tasks.run(owner, self._service.put_away, _nothing, lane=LANE)

    def _show(self, opened: Opened) -> None:
        self._drawing = opened.drawing
        row = opened.row
        self.set_header(row.name, " · ".join(filter(None, (kind_text(row), row.person))))
        self.bar.note.setText(
            self.tr("Alleen de eerste bladzijden staan hier. Bewaar een kopie voor de rest.")
            if opened.drawing.more
            else ""
        )
        words = row.note or self.tr("Foto of scan, zonder tekst.")
        self.view.show_sheets([(s.width, s.height, s.text or words) for s in opened.drawing.sheets])
        self.focus_first()

    def _ask(self, number: int, size: QSize) -> None:
        if self._drawing is None:
            return
        work = partial(self._drawing.picture, number, size.width(), size.height())
        done, failed = partial(self._put, number), partial(self._give_up, number)
        self._tasks.run(self, work, done, failed, LANE)

    def _put(self, number: int, picture: Picture) -> None:
        if self._drawing is not None:
            width, height = picture.width, picture.height
            form = QImage.Format.Format_RGB32
            image = QImage(picture.pixels, width, height, 4 * width, form).copy()
            self.view.put(number, image)

    def _give_up(self, number: int, trouble: BaseException) -> None:
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        if self._drawing is not None:
            self.view.sheets[number].give_up(
                self.tr("Deze bladzijde kan hier niet worden getoond.")
            )

    def _refuse(self, trouble: BaseException) -> None:
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        self._say(text_for(trouble.code, **trouble.values), "warn")
        self.left.emit()


def _nothing(_answer: None) -> None:
    """Done for its effect."""
