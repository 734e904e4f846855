"""A term that nothing in WijkDesk begins: chosen from the table, with its day and its reason."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.terms import Preview, Rule
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.term_words import law_words, length_words, preview_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.words import button, label

PAGE = "term_begin"


class TermBegin(Fold):
    """Closed until somebody wants it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._rules: dict[str, Rule] = {}
        self.rule, self.begun, self.note = ChoiceBox(), DateBox(), QLineEdit()
        self.rule.shorten()
        self.fields = {
            "rule": Field(self.tr("Welke termijn?"), self.rule),
            "begun": Field(self.tr("Op welke dag begon hij?"), self.begun),
            "note": Field(self.tr("Waardoor begon hij?"), self.note),
        }
        self.about = label("", "context")
        self.add = button(self.tr("Begin deze termijn"), "outline")
        self.typed = TypedText(bench.tasks, bench.services.drafts, PAGE, bench.case_file_id, self)
        grid = FieldGrid()
        grid.add_row((self.fields["rule"], 12))
        grid.add_row((self.fields["begun"], 6), (self.fields["note"], 6))
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (grid, self.about, self.add):
            column.addWidget(part)
        column.setAlignment(self.add, Qt.AlignmentFlag.AlignLeft)
        form.setFocusProxy(self.rule)
        self.set_form(form)
        self.set_names(self.tr("Noteer een termijn"), self.tr("Klaar"))
        self.say(self.tr("Nog een termijn?"))
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.rule.currentIndexChanged.connect(self._tell)
        self.begun.textChanged.connect(self._tell)
        self.add.clicked.connect(self._begin)
        self.typed.restored.connect(self.open)
        self._loaded = False

    def offer(self, rules: Sequence[Rule]) -> None:
        """What the table has today; what was typed before comes when it is known."""
        self._rules = {rule.id: rule for rule in rules}
        self.rule.set_choices([(rule.id, f"{rule.name} ({law_words(rule)})") for rule in rules])
        self._tell()
        if not self._loaded:
            self._loaded = True
            self.typed.load()

    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    @Slot()
    def _tell(self) -> None:
        self._say(None)
        try:
            begun = self.begun.day()
        except RuleBrokenError:
            return
        if begun is not None and self.rule.value() is not None:
            preview = self._bench.services.terms.preview
            work = partial(preview, str(self.rule.value()), begun)
            done = partial(self._told, self.rule.value())
            self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _told(self, rule: object, found: Preview | None) -> None:
        """Of what is typed now, not of what stood there when it was asked."""
        try:
            same = found is not None and (rule, found.begun) == (
                self.rule.value(),
                self.begun.day(),
            )
        except RuleBrokenError:
            return
        if same:
            self._say(found)

    def _say(self, found: Preview | None) -> None:
        """What the term asks, and how it would be counted from the day that is typed."""
        rule = self._rules.get(str(self.rule.value()))
        said = f"{length_words(rule)}. {rule.must}" if rule is not None else ""
        said = " ".join(filter(None, (said, preview_words(found) if found is not None else "")))
        self.about.setText(said)
        self.about.setVisible(bool(said))

    @Slot()
    def _begin(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            begun = self.begun.day("begun")
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        start = self._bench.services.terms.start
        rule = str(self.rule.value() or "")
        work = partial(start, self._bench.case_file_id, rule, begun, self.note.text())
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        self.rule.set_value(None)
        self.begun.clear()
        self.note.clear()
        self.typed.forget()
        self.close_form()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)
