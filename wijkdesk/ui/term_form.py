"""What is decided of a term: it stands still, is put off, ends, or began on another day."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.terms import RunningTerm, State
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.letter_wish import LetterWish
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import LetterKind, SuspensionGround, TermResult

STOP, PAUSE, EXTEND, BEGIN = "stop", "pause", "extend", "begin"
NOTICE, NO_NOTICE = "notice", "no_notice"
PAGE = "term"


class TermForm(QWidget):
    """One choice of what happens, and the boxes of that; nothing happens before the button.

    `letter_wanted` carries a `LetterWish`: what was decided must be told in writing.
    """

    letter_wanted = Signal(object)

    def __init__(self, term: RunningTerm, bench: Bench) -> None:
        super().__init__()
        self.term, self._bench = term, bench
        self.act = ChoiceBox(self._acts())
        self.ground = ChoiceBox([(one, word(one)) for one in SuspensionGround])
        self.result = ChoiceBox([(one, word(one)) for one in TermResult])
        for choice in (self.ground, self.result):
            choice.setPlaceholderText(self.tr("Nog kiezen"))
            choice.shorten()
        self.first, self.second, self.note = DateBox(), DateBox(), QLineEdit()
        self.fields = {
            "ground": Field(self.tr("Waarom staat de termijn stil?"), self.ground),
            "result": Field(self.tr("Hoe liep het af?"), self.result),
            "first": Field(self.tr("Op welke dag?"), self.first),
            "second": Field(self.tr("Tot en met welke dag?"), self.second),
            "note": Field(self.tr("Toelichting"), self.note),
        }
        self.help = label("", "context")
        self.do = button("", "outline")
        grid = FieldGrid()
        grid.add_row((Field(self.tr("Wat gebeurt er met deze termijn?"), self.act), 12))
        grid.add_row((self.fields["ground"], 12))
        grid.add_row((self.fields["result"], 12))
        grid.add_row((self.fields["first"], 6), (self.fields["second"], 6))
        grid.add_row((self.fields["note"], 12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (grid, self.help, self.do):
            column.addWidget(part)
        column.setAlignment(self.do, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.act)
        drafts = bench.services.drafts
        self.typed = TypedText(bench.tasks, drafts, f"{PAGE}:{term.rule.id}", _row_of(term), self)
        self.typed.bind("act", self.act)
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.act.currentIndexChanged.connect(self._fit)
        self.do.clicked.connect(self._do)
        self.act.set_value(STOP)
        self._fit()
        self.typed.restored.connect(self._fit)
        self.typed.load()

    def show_term(self, term: RunningTerm) -> None:
        """What the store says now."""
        self.term = term
        self.act.set_choices(self._acts())
        if self.act.value() is None:
            self.act.set_value(STOP)
        self._fit()

    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    def _acts(self) -> list[tuple[object, str]]:
        """Only what can be done with this term."""
        rule = self.term.rule
        found: list[tuple[object, str]] = [(STOP, self.tr("Hij is klaar"))]
        if rule.pause:
            found.append((PAUSE, self.tr("Hij staat stil (opschorten)")))
        if rule.extend is not None and self.term.extension is None:
            found.append((EXTEND, self.tr("Hij wordt verlengd")))
        if rule.penalty and self.term.state is not State.COMING:
            found.append((NOTICE, self.tr("Er kwam een ingebrekestelling")))
        if any(one.notice_on for one in self.term.rows):
            found.append((NO_NOTICE, self.tr("Er kwam toch geen ingebrekestelling")))
        found.append((BEGIN, self.tr("Hij begon op een andere dag")))
        return found

    @Slot()
    def _fit(self) -> None:
        """The boxes of what is chosen."""
        act = self.act.value()
        shown = {
            STOP: ("result", "first", "note"),
            PAUSE: ("ground", "first", "second", "note"),
            EXTEND: ("first", "second", "note"),
            NO_NOTICE: (),
        }.get(str(act), ("first",))
        for name, field in self.fields.items():
            field.setVisible(name in shown)
            field.set_problem("")
        names = {
            STOP: (self.tr("Op welke dag was het klaar?"), ""),
            PAUSE: (self.tr("Op welke dag is erom gevraagd?"), self.tr("Tot en met welke dag?")),
            EXTEND: (self.tr("Op welke dag is het meegedeeld?"), self.tr("Wat is de nieuwe dag?")),
            NOTICE: (self.tr("Op welke dag kwam hij binnen?"), ""),
            NO_NOTICE: ("", ""),
            BEGIN: (self.tr("Op welke dag begon hij?"), ""),
        }[str(act or STOP)]
        for field_name, said in zip(("first", "second"), names, strict=True):
            field = self.fields[field_name]
            field.name.setText(said)
            field.box.setAccessibleName(said)
        self.do.setText(self._button(act))
        self.help.setText(self._help(act))
        self.help.setVisible(bool(self.help.text()))

    def _button(self, act: object) -> str:
        return {
            PAUSE: self.tr("Zet de termijn stil"),
            EXTEND: self.tr("Verleng de termijn"),
            NOTICE: self.tr("Noteer de ingebrekestelling"),
            NO_NOTICE: self.tr("Haal de ingebrekestelling weg"),
            BEGIN: self.tr("Reken vanaf deze dag"),
        }.get(str(act), self.tr("Sluit de termijn af"))

    def _help(self, act: object) -> str:
        if act == PAUSE:
            return self.tr(
                "De termijn staat stil vanaf de dag na de vraag, of bij uitstel vanaf de dag zelf. "
                "Zonder einddag is niet bekend wanneer hij eindigt. Schrijf daarna de brief."
            )
        if act == EXTEND:
            return self.tr("Verlengen kan één keer, en alleen als u het op tijd meedeelt.")
        if act == NOTICE:
            return self.tr("Twee weken later begint de dwangsom, als er dan geen besluit is.")
        if act == NO_NOTICE:
            return self.tr("Dan telt WijkDesk geen dwangsom voor deze termijn.")
        return ""

    @Slot()
    def _do(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            work, letter = self._work()
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        self._bench.tasks.run(self, work, partial(self._done, letter), self._refused)

    def _work(self) -> tuple[Callable[[], object], LetterKind | None]:
        act, terms = self.act.value(), self._bench.services.terms
        first, second = self.first.day("first"), self.second.day("second")
        note = self.note.text()
        if act == PAUSE:
            ground = self.ground.value()
            said = ground if isinstance(ground, SuspensionGround) else None
            return partial(terms.pause, self.term, said, first, second, note), LetterKind.SUSPENSION
        if act == EXTEND:
            return partial(terms.extend, self.term, second, first, note), LetterKind.EXTENSION
        if act == NOTICE:
            if first is None:  # an empty box takes no notice away
                raise RuleBrokenError("required", field="on")
            return partial(terms.notice, self.term, first), None
        if act == NO_NOTICE:
            return partial(terms.notice, self.term, None), None
        if act == BEGIN:
            return partial(terms.begins, self.term, first), None
        result = self.result.value()
        how = result if isinstance(result, TermResult) else None
        return partial(terms.stop, self.term, how, first, note), None

    def _done(self, letter: LetterKind | None, answer: object) -> None:
        self.typed.forget()
        for box in (self.first, self.second, self.note):
            box.clear()
        self.typed.forget()
        told = answer if isinstance(answer, Changes) else of_file(self.term.case_file_id)
        self._bench.announce(told)
        if letter is not None:
            made = answer if isinstance(answer, UUID) else None
            self.letter_wanted.emit(LetterWish(letter, made))

    def _refused(self, trouble: BaseException) -> None:
        boxes = {"since": "first", "until": "second", "to": "second", "told": "first"}
        boxes |= {"on": "first", "begun": "first"}
        beside = {code: self.fields[name] for code, name in boxes.items()} | self.fields
        if not told_beside(trouble, beside):
            self._bench.tell(trouble)


def _row_of(term: RunningTerm) -> UUID:
    """Under which row a form of this term is kept."""
    if term.event is not None and term.event.id is not None:
        return term.event.id
    return term.rows[0].id
