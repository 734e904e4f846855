"""One act: what, where and when, whether it was sent, and the button to take it back."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.undo import ActRow, ActView
from wijkdesk.ui.act_words import act_words, preview_words, why_words
from wijkdesk.ui.history.met_panel import MetPanel
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Chip, Mark
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label


class ActLine(QWidget):
    """`turn_wanted` carries (act id, anyway), `view_wanted` and `leave_wanted` an act id.

    `file_requested` carries a case file id.
    """

    turn_wanted = Signal(object)
    view_wanted = Signal(object)
    leave_wanted = Signal(object)
    file_requested = Signal(object)

    def __init__(self, row: ActRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.panel: MetPanel | None = None
        self.what = label("", "strong")
        self.state = Chip("")
        self.preview = label("")
        self.file = button("", "link")
        self.when = label("", "secondary", wraps=False)
        self.why = label("", "secondary")
        self.turn = button("", "link")

        where = FlowLayout(spacing=8)
        for part in (self.file, self.when, self.state):
            where.addWidget(part)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.what)
        words.addWidget(self.preview)
        words.addLayout(where)
        across = QHBoxLayout()
        across.setSpacing(px(16))
        across.addLayout(words, 1)
        across.addWidget(self.why, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignVCenter)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.addLayout(across)
        self.why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.why.setFixedWidth(px(180))
        self.turn.clicked.connect(self._turn)
        self.file.clicked.connect(self._open)

    def show_row(self, row: ActRow, now: datetime) -> None:
        """What the store says now."""
        self.row = row
        what = act_words(row)
        self.what.setText(what)
        self._show_state(row)
        self.preview.setText(preview_words(row))
        self.preview.setVisible(bool(self.preview.text()))
        self.file.setText(row.title or "")
        self.file.setVisible(row.case_file_id is not None)
        self.file.setAccessibleName(self.tr("Open het dossier: %1").replace("%1", row.title or ""))
        inbox = "" if row.case_file_id is not None else row.title or self.tr("Postvak")
        self.when.setText(" · ".join(filter(None, (inbox, moment_text(row.at, now)))))
        self.turn.setText(self._offer(row))
        place = ", ".join(filter(None, (what, row.title, moment_text(row.at, now))))
        self.turn.setAccessibleName(f"{self.turn.text()}: {place}")
        self.turn.setVisible(row.why is None)
        self.why.setText("" if row.why is None else why_words(row.why))
        self.why.setVisible(row.why is not None)
        if not row.changed_since:
            self._close()

    def show_view(self, view: ActView) -> None:
        """Both texts, below the line; the keyboard goes to the choice that changes nothing."""
        self._close()
        self.panel = MetPanel(view)
        self.panel.left_alone.connect(self._leave)
        self.panel.put_back.connect(self._put_back)
        self.whole.addWidget(self.panel)
        self.turn.hide()
        self.panel.now.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self, row: ActRow) -> None:
        if row.undone:
            mark = Mark(self.tr("ongedaan gemaakt"), "neutral", "undo")
        elif not row.sent:
            mark = Mark(self.tr("nog niet verstuurd"), "neutral", "cloud-off")
        else:
            mark = Mark(self.tr("verstuurd"), "ok", "check")
        self.state.set_mark(mark)

    def _offer(self, row: ActRow) -> str:
        if row.changed_since:
            both = row.kind in ("u", "d")
            return self.tr("Bekijk beide teksten") if both else self.tr("Bekijken")
        return self.tr("Opnieuw doen") if row.undone else self.tr("Ongedaan maken")

    def _close(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    @Slot()
    def _turn(self) -> None:
        if self.row.changed_since:
            self.view_wanted.emit(self.row.id)
        else:
            self.turn_wanted.emit((self.row.id, False))

    @Slot()
    def _put_back(self) -> None:
        self.turn_wanted.emit((self.row.id, True))

    @Slot()
    def _leave(self) -> None:
        self._close()
        self.turn.show()
        self.turn.setFocus(Qt.FocusReason.OtherFocusReason)
        self.leave_wanted.emit(self.row.id)

    @Slot()
    def _open(self) -> None:
        self.file_requested.emit(self.row.case_file_id)
