"""Where a gids makes one text out of two; what is typed is safe as a draft within two seconds."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.drafts import DraftService
from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button

DRAFT_PAGE = "conflict"
DRAFT_MS = 1000  # the promise is two seconds; the store needs a moment too


class MergeBox(QWidget):
    """`done` carries the text to keep; `cancelled` says that choosing one of the two is enough."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        conflict_id: UUID,
        name: str,
        drafts: DraftService,
        tasks: Tasks,
        say: Say,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row, self._name = str(conflict_id), name
        self._drafts, self._tasks, self._say = drafts, tasks, say
        self._kept = ""
        self.text = TextArea(least=4)
        self.text.setProperty(KEPT, True)
        self.field = Field(
            self.tr("&Uw tekst"),
            self.text,
            hint=self.tr("Hier staan beide teksten. Maak er één tekst van."),
        )
        self.save = button(self.tr("Deze tekst bewaren"), "outline")
        self.cancel = button(self.tr("Toch kiezen"), "link")
        self.timer = QTimer(self, singleShot=True, interval=DRAFT_MS)

        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.save)
        acts.addWidget(self.cancel)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(4), 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.field)
        layout.addLayout(acts)

        self.text.textChanged.connect(self._start_timer)
        self.text.left.connect(self.flush)
        self.timer.timeout.connect(self.flush)
        self.save.clicked.connect(self._finish)
        self.cancel.clicked.connect(self._cancel)

    def begin(self, text: str) -> None:
        """Both texts, or the draft of last time."""
        self._kept = text
        self.text.set_text(text)

    def focus(self) -> None:
        """The keyboard to the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Keep now what was typed and not kept yet."""
        text, cursor = self.text.text(), self.text.textCursor().position()
        if text != self._kept:
            self._kept = text
            keep = partial(self._drafts.keep, DRAFT_PAGE, self._row, self._name, text, cursor)
            self._run(keep)

    def drop_draft(self) -> None:
        """The text is in the file now, or not wanted."""
        self._kept = self.text.text()
        self._run(partial(self._drafts.drop, DRAFT_PAGE, self._row))

    @Slot()
    def _start_timer(self) -> None:
        # Not started anew by each key: who types without a pause is safe as well.
        if not self.timer.isActive():
            self.timer.start()

    @Slot()
    def _finish(self) -> None:
        self.flush()
        self.done.emit(self.text.text())

    @Slot()
    def _cancel(self) -> None:
        self.flush()
        self.cancelled.emit()

    def _run(self, work: "partial[None]") -> None:
        self._tasks.run(self, work, _nothing, partial(tell, self._say))


def _nothing(_answer: None) -> None:
    """Nothing more to do."""
