"""Above a file or plan: for which other laws something stands here, and the way to read it."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import LawLookRow
from wijkdesk.services.law_looks import LEAST_REASON
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.law_words import law_list
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.measure import keep_measure
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label, restyle
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Law, LookGround

MOST_MS = 24 * 3600 * 1000


class LawBand(QWidget):
    """Nothing at all where every law is open; `ended` says that the time to read is over."""

    ended = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._closed: tuple[Law, ...] = ()
        self.panel = QFrame()
        self.panel.setObjectName("message")
        self.words = label("")
        self.ask = button(self.tr("Toch bekijken"), "outline")
        self.form = QWidget()
        self.ground_box = ChoiceBox((ground, word(ground)) for ground in LookGround)
        self.ground = Field(self.tr("Waarom mag dat?"), self.ground_box)
        self.reason_box = TextArea(least=2, most=4)
        self.reason = Field(
            self.tr("Uw reden"),
            self.reason_box,
            hint=self.tr("Een zin is genoeg: wat wilt u weten, en waarvoor?"),
        )
        self.meaning = label(
            self.tr(
                "U leest acht uur mee. De regisseur ziet dat u keek, en waarom. De cliënt kan er "
                "later naar vragen."
            ),
            "secondary",
        )
        self.go = button(self.tr("Bekijken"), "primary")
        self.leave = button(self.tr("Toch niet"), "link")
        self.clock = QTimer(self, singleShot=True)

        self._around = around = QHBoxLayout(self)
        around.setContentsMargins(px(24), px(12), px(24), 0)
        around.addWidget(self.panel)
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(px(16), px(8), px(16), px(8))
        inside.setSpacing(px(8))
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self.words, 1)
        line.addWidget(self.ask)
        inside.addLayout(line)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.go)
        acts.addWidget(self.leave)
        acts.addStretch(1)
        for widget in (self.ground, self.reason, self.meaning):
            column.addWidget(widget)
        column.addLayout(acts)
        inside.addWidget(self.form)
        restyle(self.panel, "tone", "info")
        self.ground_box.set_value(None)
        self.form.hide()
        self.hide()

        self.ask.clicked.connect(self._unfold)
        self.leave.clicked.connect(self._fold)
        self.go.clicked.connect(self._look)
        self.clock.timeout.connect(self.ended)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_measure(self._around, event.size().width())

    def show_laws(
        self, closed: tuple[Law, ...], looks: tuple[LawLookRow, ...], now: datetime
    ) -> None:
        """What is closed here; and until when one reads what one asked for."""
        self._closed = closed
        me = self._bench.services.me.worker_id
        mine = [row for row in looks if row.worker_id == me and row.until > now]
        self.setVisible(bool(closed or mine))
        self.ask.setVisible(bool(closed) and self.form.isHidden())
        if not closed:
            self._fold()
            self.ask.hide()
        said = []
        if closed:
            there = self.tr("Hier staat ook werk voor: %1. Dat leest u pas als u zegt waarom.")
            said.append(there.replace("%1", law_list(closed)))
        self.clock.stop()
        if mine:
            until = min(row.until for row in mine).astimezone(now.tzinfo)
            laws = law_list(dict.fromkeys(law for row in mine for law in row.of_laws))
            reads = self.tr("U leest tot %1 ook: %2. Dat u kijkt, is genoteerd.")
            said.append(reads.replace("%1", f"{until:%H:%M}").replace("%2", laws))
            left = int((until - now).total_seconds() * 1000)
            self.clock.start(min(max(left, 0) + 1000, MOST_MS))
        self.words.setText(" ".join(said))
        self.setAccessibleName(self.words.text())

    def own_state(self) -> dict[str, str]:
        """Whether somebody was saying why; what was typed comes back by itself."""
        return {} if self.form.isHidden() else {"open": "1"}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Open again."""
        if state and self._closed:
            self._unfold()
        return not state or bool(self._closed)

    @Slot()
    def _unfold(self) -> None:
        self.form.show()
        self.ask.hide()
        self.ground_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _fold(self) -> None:
        had = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.form.hide()
        self.ask.setVisible(bool(self._closed))
        if had and self._closed:
            self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _look(self) -> None:
        ground = self.ground_box.value()
        self.ground.set_problem("" if ground else self.tr("Kies waarom dat mag."))
        short = len(self.reason_box.text().strip()) < LEAST_REASON
        self.reason.set_problem(text_for("reason_too_short") if short else "")
        if not isinstance(ground, LookGround) or short:
            box = self.reason_box if ground else self.ground_box
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.go.setEnabled(False)
        work = partial(
            self._bench.services.law_looks.look,
            self._bench.case_file_id,
            self._closed,
            ground,
            self.reason_box.text(),
        )
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        self.go.setEnabled(True)
        self.reason_box.set_text("")
        self.ground_box.set_value(None)
        self.form.hide()
        say_aloud(self, self.tr("U leest nu mee. Dat is genoteerd."))
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        self.go.setEnabled(True)
        if isinstance(trouble, RuleBrokenError) and trouble.field == "reason":
            self.reason.set_problem(text_for(trouble.code))
        else:
            self._bench.tell(trouble)
