"""One need: in people's own words, and what is needed by nature and amount."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.files import FileView, LadderRow, NeedRow
from wijkdesk.services.who_first import here_first
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.inquiry_part import LINES, InquiryPart
from wijkdesk.ui.files.ladder_part import LadderPart, rung_mark
from wijkdesk.ui.files.next_step import is_complete
from wijkdesk.ui.law_words import closed_words, open_laws
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, lock_marks, word
from wijkdesk.vocabulary import LifeArea

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("person_id", "life_area", "law", "own_words", "nature", "amount", *LINES)


class NeedCard(Card):
    """Saves itself; `removed` carries the id of the need that should go.

    `about` carries the life area of what is being worked on, as soon as it is known, `whom` for
    whom it is, None for the whole family;
    `inquiry_wanted` the id of the need whose investigation goes on paper, `help_wanted` that of
    the need for which somebody looks for help: asked once it is said what is needed, and how much.
    """

    removed = Signal(object)
    about = Signal(object)
    whom = Signal(object)
    inquiry_wanted = Signal(object)
    help_wanted = Signal(object)

    def __init__(self, need: NeedRow, view: FileView, bench: Bench) -> None:
        super().__init__("")
        self._bench = bench
        self._need, self._view = need, view
        self._people: list[tuple[object, str]] = []
        self.editor: RowEditor | None = None
        self.inquiry: InquiryPart | None = None
        self.ladder: LadderPart | None = None
        self.fold = Fold()
        self.person = ChoiceBox()
        self.life_area = ChoiceBox(choices(LifeArea, self.tr("Nog kiezen")))
        self.law = ChoiceBox()
        self.own_words = TextArea(least=2)
        self.nature = TextArea(least=2)
        self.amount = QLineEdit()
        self.find_help = button(self.tr("Zoek hulp"), "link")
        self.remove = button(self.tr("Behoefte verwijderen"), "link")
        self.readers = ReadersPanel("need", bench, self.flush)

        self.add(self.fold)
        self.fold.acts.insertWidget(0, self.find_help)
        self.amount.setPlaceholderText(self.tr("Bijvoorbeeld: elke week een uur, drie maanden"))

        self.fold.opened.connect(self._build)
        self.fold.closed.connect(self.flush)
        # Only what somebody does: what comes back after a lock leads nowhere.
        self.fold.toggle.clicked.connect(self._tell_area)
        self.life_area.activated.connect(self._tell_area)
        self.person.activated.connect(self._tell_area)
        self.remove.clicked.connect(self._remove)
        self.find_help.clicked.connect(self._ask_help)
        for page in ("need", "ladder"):
            bench.waiting(self, page, need.id, self.fold.open)

    def show_need(self, need: NeedRow, view: FileView) -> None:
        """What the store says now."""
        self._need, self._view = need, view
        steps = self._steps()
        whole = (None, self.tr("Het hele gezin"))
        first = here_first(view.people, view.households, self._bench.now().date())
        self._people = [whole, *((p.id, p.full_name) for p in first)]
        self.person.set_choices(self._people)
        self.law.set_choices(open_laws(view.shut, self.tr("Nog kiezen"), need.law))
        marks = [Mark(need.person or self.tr("Het hele gezin"))]
        marks += [Mark(word(w), "accent") for w in (need.life_area, need.law) if w]
        marks += lock_marks(need.visibility)
        if (rung := rung_mark(steps)) is not None:
            marks.append(rung)
        if not is_complete(need):
            marks.append(Mark(self.tr("aard of omvang ontbreekt"), "warn"))
        title = need.nature.strip() or need.own_words.strip() or self.tr("Nieuwe behoefte")
        if need.closed:
            title = closed_words(self.tr("Behoefte"), need.law)
            marks = list(lock_marks(need.visibility))
        for part in (self.fold.toggle, self.readers.ask):
            part.setHidden(need.closed)
        quote = f"“{need.own_words.strip()}”" if need.nature.strip() and need.own_words else ""
        self.fold.say(title, "\n".join(filter(None, (need.amount, quote))), tuple(marks))
        self.find_help.setAccessibleName(f"{self.find_help.text()}: {title}")
        is_open = not need.closed and view.reading_until is None
        self.find_help.setVisible(is_open and is_complete(need))
        self.setAccessibleName(title)
        self.readers.show_row(need.id, title)
        if self.editor is not None:
            self.editor.refresh(self._values())
        self._show_parts()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()
        if self.ladder is not None:
            self.ladder.flush()

    @Slot()
    def _build(self) -> None:
        fields = {
            "own_words": Field(self.tr("In eigen woorden"), self.own_words),
            "person_id": Field(self.tr("Voor wie?"), self.person),
            "life_area": Field(self.tr("Leefgebied"), self.life_area),
            "law": Field(self.tr("Wet"), self.law),
            "nature": Field(
                self.tr("Wat is er nodig? (aard)"),
                self.nature,
                hint=self.tr("Nog geen oplossing. Wat moet er anders of beter gaan?"),
            ),
            "amount": Field(self.tr("Hoeveel, hoe vaak, hoe lang? (omvang)"), self.amount),
        }
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        grid = FieldGrid()
        grid.add_row((fields["person_id"], 4), (fields["life_area"], 5), (fields["law"], 3))
        form.setFocusProxy(self.own_words)
        save = partial(self._bench.services.needs.save, self._need.id)
        self.editor = self._bench.editor("need", self._need.id, save, self._values(), self)
        boxes: dict[str, QWidget] = {
            "person_id": self.person,
            "life_area": self.life_area,
            "law": self.law,
            "own_words": self.own_words,
            "nature": self.nature,
        }
        for name, box in boxes.items():
            self.editor.bind(name, box, fields[name])
        self.editor.bind("amount", self.amount, fields["amount"], empty="")
        self.inquiry = InquiryPart(self.editor)
        self.inquiry.print.clicked.connect(self._print)
        self.ladder = LadderPart(self._need, self._bench)
        for widget in (
            fields["own_words"],
            grid,
            fields["nature"],
            fields["amount"],
            self.inquiry,
            self.ladder,
        ):
            layout.addWidget(widget)
        layout.addWidget(self.readers)
        layout.addLayout(left_link(self.remove))
        self._show_parts()
        self.fold.set_form(form)

    def _show_parts(self) -> None:
        if self.inquiry is not None:
            self.inquiry.show_need(self._need, self._view, self._bench.now().date())
        if self.ladder is not None:
            self.ladder.show_steps(self._steps())

    def _steps(self) -> list[LadderRow]:
        return [step for step in self._view.ladder if step.need_id == self._need.id]

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._need, name) for name in NAMES}

    @Slot()
    def _tell_area(self) -> None:
        self.about.emit(self.life_area.value())
        self.whom.emit(self.person.value())

    @Slot()
    def _print(self) -> None:
        self.inquiry_wanted.emit(self._need.id)

    @Slot()
    def _ask_help(self) -> None:
        self.flush()
        self.help_wanted.emit(self._need.id)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._need.id)
