"""One attachment: what it is and where, to look at, to rename, to copy out or to throw away."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.attachments import AttachmentRow
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import PersonRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.attachment_copy import AttachmentCopy
from wijkdesk.ui.files.attachment_words import detail_text, marks
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.vocabulary import AttachmentKind

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("name", "note", "person_id")


class AttachmentFold(Fold):
    """Saves itself; `look_wanted` and `removed` carry the id. `plan_wanted`: of a signed paper."""

    plan_wanted = Signal()
    look_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, row: AttachmentRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._row = row
        self.editor: RowEditor | None = None
        self.look = button(self.tr("Bekijken"), "link")
        self.fetch = button(self.tr("Nu ophalen"), "link")
        self._fetching = False
        self.name = QLineEdit()
        self.person = ChoiceBox()
        self.note = TextArea(least=2)
        self.copy = button(self.tr("Bewaar een kopie"), "link")
        self.original = button(self.tr("Bewaar het origineel"), "link")
        self.remove = button(self.tr("Bijlage verwijderen"), "link")
        self.copying = AttachmentCopy(bench)
        self.readers = ReadersPanel("attachment", bench, self.flush)
        self.acts.insertWidget(0, self.look)
        self.acts.insertWidget(1, self.fetch)
        self.plan = button(self.tr("Naar het plan"), "link")
        self.acts.insertWidget(2, self.plan)

        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.look.clicked.connect(self._look)
        self.fetch.clicked.connect(self._fetch)
        self.plan.clicked.connect(self.plan_wanted)
        self.copy.clicked.connect(self._copy)
        self.original.clicked.connect(self._copy_original)
        self.remove.clicked.connect(self._remove)
        bench.waiting(self, "attachment", row.id, self.open)

    def show_row(self, row: AttachmentRow, people: tuple[PersonRow, ...]) -> None:
        """What the store says now."""
        self._row = row
        whole = (None, self.tr("Het hele gezin"))
        self.person.set_choices([whole, *((p.id, p.full_name) for p in people)])
        self.say(row.name, detail_text(row, self._bench.now()), marks(row))
        self.readers.show_row(row.id, row.name)
        self.look.setVisible(row.here and row.shown_digest is not None)
        self.look.setAccessibleName(self.tr("Bekijken: %1").replace("%1", row.name))
        self.plan.setVisible(row.signed is not None)
        self.plan.setAccessibleName(self.tr("Naar het plan: %1").replace("%1", row.name))
        had_focus = self.fetch.hasFocus()
        self.fetch.setVisible(not row.here and not self._bench.services.practice)
        self._name_fetch()
        if had_focus and row.here:
            self.look.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.editor is not None:
            self.editor.refresh(self._values())
            self._show_links()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    @Slot()
    def _build(self) -> None:
        fields = {
            "name": Field(self.tr("Naam van de bijlage"), self.name),
            "person_id": Field(self.tr("Voor wie?"), self.person),
            "note": Field(self.tr("Opmerking"), self.note),
        }
        grid = FieldGrid()
        grid.add_row((fields["name"], 8), (fields["person_id"], 4))
        links = QHBoxLayout()
        links.setSpacing(px(16))
        for link in (self.copy, self.original, self.remove):
            links.addWidget(link)
        links.addStretch(1)
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addWidget(fields["note"])
        layout.addLayout(links)
        layout.addWidget(self.copying)
        layout.addWidget(self.readers)
        form.setFocusProxy(self.name)
        save = partial(self._bench.services.attachments.save, self._row.id)
        self.editor = self._bench.editor("attachment", self._row.id, save, self._values(), self)
        self.editor.bind("name", self.name, fields["name"], empty="")
        self.editor.bind("person_id", self.person, fields["person_id"])
        self.editor.bind("note", self.note, fields["note"], empty=None)
        self.set_form(form)
        self._show_links()

    def _show_links(self) -> None:
        """Not before they are in the form: what has no parent yet would flash as a window."""
        self.copy.setVisible(self._row.here)
        self.original.setVisible(self._row.original_here and self._row.kind is AttachmentKind.PDF)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._row, name) for name in NAMES}

    @Slot()
    def _look(self) -> None:
        self.look_wanted.emit(self._row.id)

    @Slot()
    def _fetch(self) -> None:
        """Again and again presses nobody: it comes once, and the button says that it is coming."""
        if self._fetching:
            return
        self._fetching = True
        self._name_fetch()
        work = partial(self._bench.services.attachments.fetch, self._row.id)
        self._bench.tasks.run(self, work, self._fetched, self._not_fetched, "network")

    def _fetched(self, changes: Changes) -> None:
        self._end_fetching()
        self._bench.announce(changes)

    def _not_fetched(self, trouble: BaseException) -> None:
        self._end_fetching()
        self._bench.tell(trouble)

    def _end_fetching(self) -> None:
        self._fetching = False
        self._name_fetch()

    def _name_fetch(self) -> None:
        words = self.tr("Wordt opgehaald …") if self._fetching else self.tr("Nu ophalen")
        self.fetch.setText(words)
        self.fetch.setAccessibleName(f"{words.removesuffix(' …')}: {self._row.name}")

    @Slot()
    def _copy(self) -> None:
        self.copying.ask(self._row, self.copy)

    @Slot()
    def _copy_original(self) -> None:
        self.copying.ask(self._row, self.original, original=True)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._row.id)
