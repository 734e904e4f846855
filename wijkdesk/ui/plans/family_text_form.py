"""Where what the family wrote comes in: typed over word for word, or a scan that is in the file."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.attachments import Attachments
from wijkdesk.services.changes import Changes
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.vocabulary import CompartmentKind


class FamilyTextForm(QWidget):
    """What is typed is kept as a draft until it is handed in; from then on it never changes."""

    def __init__(self, bench: Bench, family_plan_id: UUID) -> None:
        super().__init__()
        self._bench, self._id = bench, family_plan_id
        self._is_offered = False
        self.text = TextArea(least=3)
        self.language = ChoiceBox(language_choices(None))
        self.scan = ChoiceBox([(None, self.tr("Geen scan"))])
        self.text_field = Field(
            self.tr("Wat schreef het gezin?"),
            self.text,
            hint=self.tr("Woord voor woord. Na het bewaren verandert niemand er meer iets aan."),
        )
        self.language_field = Field(self.tr("In welke taal?"), self.language)
        self.scan_field = Field(self.tr("Of een scan uit Bijlagen"), self.scan)
        self.keep = button(self.tr("Plan van het gezin bewaren"), "outline")
        self.typed = TypedText(
            bench.tasks, bench.services.drafts, "family_text", family_plan_id, self
        )
        grid = FieldGrid()
        grid.add_row((self.language_field, 5), (self.scan_field, 7))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for widget in (self.text_field, grid, self.keep):
            layout.addWidget(widget)
        layout.setAlignment(self.keep, Qt.AlignmentFlag.AlignLeft)

        self.keep.clicked.connect(self._keep)
        bench.changes.changed.connect(self._hear)
        self.typed.bind("text", self.text)
        self.typed.bind("language", self.language)
        self.typed.bind("scan", self.scan)
        self._look()

    @Slot()
    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    def _look(self) -> None:
        work = partial(self._bench.services.attachments.of_file, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._offer_scans, self._bench.tell, "read")

    def _offer_scans(self, found: Attachments) -> None:
        scans = [(a.id, a.name) for a in found.rows if a.visibility is CompartmentKind.SHARED]
        self.scan.set_choices([(None, self.tr("Geen scan")), *scans])
        if not self._is_offered:
            self._is_offered = True
            self.typed.load()  # not before there is something to choose from

    @Slot()
    def _keep(self) -> None:
        scan, language = self.scan.value(), self.language.value()
        work = partial(
            self._bench.services.family_plans.hand_in,
            self._id,
            self.text.text(),
            scan if isinstance(scan, UUID) else None,
            language if isinstance(language, str) else None,
        )
        self._bench.tasks.run(self, work, self._done, self._refuse)

    def _done(self, changes: Changes) -> None:
        self.text_field.set_problem("")
        for box in (self.language, self.scan):
            box.set_value(None)
        self.text.set_text("")
        self.typed.forget()
        self._bench.announce(changes)

    def _refuse(self, trouble: BaseException) -> None:
        if not told_beside(trouble, {"text": self.text_field}):
            self._bench.tell(trouble)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touches(self._bench.case_file_id) or not changes.files:
            self._look()
