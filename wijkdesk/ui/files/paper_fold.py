"""One paper that was made: for whom, how it went out, and to note that it did."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.papers import PaperRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.paper_words import made_words, reader_word, route_words, step_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import lock_marks
from wijkdesk.vocabulary import Channel


class PaperFold(Fold):
    """`to` and `day` are filled in as it mostly goes: today, to whom it was made for."""

    def __init__(self, row: PaperRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._row = row
        self.to = QLineEdit()
        self.day = DateBox()
        self.read = button(self.tr("Lezen"), "link")
        self.text = label("", "body")
        self.routes = {
            channel: IdButton(words, channel, "outline") for channel, words in route_words().items()
        }
        self.fields = {
            "to": Field(self.tr("Aan wie?"), self.to),
            "sent_on": Field(self.tr("Wanneer?"), self.day),
        }
        self.acts.insertWidget(0, self.read)
        self.text.hide()
        self._whole.addWidget(self.text)
        self.set_names(self.tr("Hoe ging het mee?"), self.tr("Klaar"))

        self.opened.connect(self._build)
        self.read.clicked.connect(self._read)

    def show_row(self, row: PaperRow) -> None:
        """What the store says now."""
        self._row = row
        made = " · ".join((moment_text(row.made_at, self._bench.now()), made_words(row)))
        self.say(
            row.title, "\n".join((made, *map(step_words, row.steps))), lock_marks(row.visibility)
        )
        self.read.setVisible(row.has_text)
        self.read.setAccessibleName(self.tr("Lezen wat erin stond: %1").replace("%1", row.title))

    @Slot()
    def _build(self) -> None:
        if not self.to.text():
            self.to.setText(reader_word(self._row.reader))
        if not self.day.text():
            self.day.set_day(self._bench.now().date())
        grid = FieldGrid()
        grid.add_row((self.fields["to"], 8), (self.fields["sent_on"], 4))
        row = FlowLayout()
        for route in self.routes.values():
            route.pressed_id.connect(self._note)
            row.addWidget(route)
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addLayout(row)
        form.setFocusProxy(self.to)
        self.set_form(form)

    @Slot(object)
    def _note(self, channel: Channel) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            day = self.day.day("sent_on")
        except RuleBrokenError as trouble:
            told_beside(trouble, self.fields)
            return
        send = self._bench.services.papers.send
        work = partial(send, [self._row.id], channel, self.to.text(), day)
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        self.close_form()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)

    @Slot()
    def _read(self) -> None:
        work = partial(self._bench.services.papers.text, self._row.id)
        self._bench.run(self, work, self._show_text)

    def _show_text(self, words: str) -> None:
        self.text.setText(words)
        self.text.setVisible(not self.text.isVisible())
