"""The attachments of a file: add above, look below; what is on its way stands in between."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wijkdesk.services.attachments import AttachmentRow, Attachments
from wijkdesk.services.files import FileView, PersonRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.attachment_adder import AttachmentAdder
from wijkdesk.ui.files.attachment_fold import AttachmentFold
from wijkdesk.ui.files.attachment_intake import AttachmentIntake
from wijkdesk.ui.files.incoming_card import IncomingCard
from wijkdesk.ui.files.outside_files import Outside
from wijkdesk.ui.files.papers_card import PapersCard
from wijkdesk.ui.files.removed_card import RemovedCard
from wijkdesk.ui.files.returned_papers import ReturnedPapers
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import label


class AttachmentsTab(QObject):
    """`look_wanted` carries the id of an attachment to show; `plan_wanted`: where it was signed."""

    look_wanted = Signal(object)
    plan_wanted = Signal()

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self._columns = columns
        self._rows: dict[Hashable, AttachmentRow] = {}
        self._people: tuple[PersonRow, ...] = ()
        self._turn = 0
        self._wanted: UUID | None = None
        self.intake = AttachmentIntake(bench, self)
        self.adder = AttachmentAdder(bench)
        self.incoming = IncomingCard(self.intake)
        self.papers = ReturnedPapers(bench, self.intake, self)
        self.list = Card(self.tr("Bijlagen"))
        self.empty = EmptyState(
            self.tr("Nog geen bijlagen. Sleep een foto, scan of brief naar dit dossier.")
        )
        self.folds: Pile[AttachmentFold] = Pile(divided=True)
        self.removed = RemovedCard(bench)
        self.printed = PapersCard(bench)
        self.hint = Card(self.tr("Wat kan erin?"))
        for words in (
            self.tr(
                "Foto's, scans en pdf's kunt u hier ook bekijken. Wat er onzichtbaar in zit, gaat "
                "eruit, zoals de plek waar een foto is gemaakt."
            ),
            self.tr("Andere bestanden blijven dicht. U kunt er wel een kopie van bewaren."),
            self.tr("Een bestand mag hoogstens 20 MB zijn."),
        ):
            self.hint.add(label(words, "context"))

        self.list.add(self.empty)
        self.list.add(self.folds)
        for card in (
            self.adder,
            self.incoming,
            self.papers.card,
            self.list,
            self.removed,
            self.printed,
        ):
            columns.add_work(card)
        columns.add_side(self.hint)

        self.adder.given.connect(self.take)
        self.intake.look_left()

    def show_view(self, view: FileView) -> None:
        """The file changed, or was looked at again: so do its attachments."""
        self._people = view.people
        self.adder.show_view(view)
        self.printed.look()
        self._turn += 1
        work = partial(self._bench.services.attachments.of_file, self._bench.case_file_id)
        show = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, show, self._bench.tell, "read")

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    @Slot(object)
    def take(self, found: Outside) -> None:
        """Take in what was dropped, chosen or pasted."""
        if found.paths:
            self.intake.add_files(found.paths, self.adder.where())
        elif found.picture:
            self.intake.add_picture(found.picture, self.adder.where())

    def _show(self, turn: int, found: Attachments) -> None:
        if turn != self._turn:
            return
        self._rows = {row.id: row for row in found.rows}
        self.folds.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.folds.widgets[key].show_row(row, self._people)
        self.empty.setVisible(not found.rows)
        self.folds.setVisible(bool(found.rows))
        self.removed.show_rows(found.removed)
        follow_layout(self._columns)
        if self._wanted in self.folds.widgets:
            self.folds.widgets[self._wanted].toggle.setFocus(Qt.FocusReason.OtherFocusReason)
            self._wanted = None

    def _make(self, key: Hashable) -> AttachmentFold:
        fold = AttachmentFold(self._rows[key], self._bench)
        fold.look_wanted.connect(self.look_wanted)
        fold.plan_wanted.connect(self.plan_wanted)
        fold.removed.connect(self._remove)
        fold.readers.went.connect(self._want)
        return fold

    @Slot(object)
    def _want(self, row_id: UUID) -> None:
        self._wanted = row_id

    @Slot(object)
    def _remove(self, attachment_id: UUID) -> None:
        self.adder.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.attachments.remove, attachment_id)
        self._bench.run(self, work, self._bench.announce)
