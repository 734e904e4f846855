"""Finding help for a need: the lightest kind first, in the words of the client."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.finder import Answer, Asked, is_danger, lighter
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.fit_filter import DayChoice, FitFilter
from wijkdesk.ui.fit_words import danger_words, fit_marks
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import keep_whole
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import LifeArea, ProvisionKind

ROWS = 5
KIND_TONES = {
    ProvisionKind.INFORMAL: "ok",
    ProvisionKind.GENERAL: "accent",
    ProvisionKind.CUSTOM: "neutral",
}


class ProvisionChoice(Card):
    """`chosen` carries the ProvisionRow."""

    chosen = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Welke hulp past?"))
        self._bench = bench
        self._turn = 0
        self._found: dict[object, Answer] = {}
        self._who, self._own_words, self._dropped = Asked(), "", ""
        self.search = QLineEdit()
        keep_whole(self.search)
        self.search.setPlaceholderText(self.tr("Zoek in gewone woorden: taal, slapen, huur …"))
        self.search.setAccessibleName(self.tr("Zoek hulp in de sociale kaart"))
        self.search.setClearButtonEnabled(True)
        self.kind = ChoiceBox(choices(ProvisionKind, self.tr("Alle soorten")))
        self.kind.setAccessibleName(self.tr("Soort hulp"))
        self.life_area = ChoiceBox(choices(LifeArea, self.tr("Alle leefgebieden")))
        self.life_area.setAccessibleName(self.tr("Leefgebied"))
        self.day = DayChoice()
        self.rows = RowList(self.tr("Gevonden hulp"), grows=False, shows_current=True)
        self.fit = FitFilter()
        self.danger = label(danger_words(), "problem")
        self.danger.hide()
        self.by_own = QWidget()
        self.own_line = label("", "context")
        self.drop_own = button(self.tr("Zonder deze woorden"), "link")
        self.none = EmptyState(
            self.tr("Niets gevonden. Gebruik een ander woord, of kijk bij alle leefgebieden."),
            self.tr("Alles tonen"),
        )

        self._lay_out()
        self.none.hide()

        self.search.textChanged.connect(self.look)
        self.kind.currentIndexChanged.connect(self.look)
        self.life_area.currentIndexChanged.connect(self.look)
        self.day.currentIndexChanged.connect(self.look)
        self.fit.picked.connect(self.look)
        self.rows.opened.connect(self._choose)
        self.none.action.clicked.connect(self._show_all)
        self.drop_own.clicked.connect(self._drop_own)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(px(12))
        across.addWidget(self.search, 1)
        across.addWidget(self.kind)
        self.set_note(self.tr("Lichtste hulp eerst"))
        self.body.addLayout(across)
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(self.life_area, 1)
        below.addWidget(self.day)
        self.body.addLayout(below)
        self.add(self.fit)
        self.add(self.danger)
        said = QHBoxLayout(self.by_own)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(px(12))
        said.addWidget(self.own_line, 1)
        said.addWidget(self.drop_own, 0, Qt.AlignmentFlag.AlignTop)
        self.add(self.by_own)
        self.by_own.hide()
        self.add_list(self.rows)
        self.add(self.none)

    def found(self, provision_id: str) -> ProvisionRow | None:
        """One of the rows that are shown, by its id in hex."""
        rows = (answer.provision for answer in self._found.values())
        return next((row for row in rows if row.id.hex == provision_id), None)

    def lighter(self, chosen: UUID) -> tuple[ProvisionRow, ...]:
        """What fits too and is lighter."""
        return tuple(one.provision for one in lighter(tuple(self._found.values()), chosen))

    def ask_for(self, who: Asked, own_words: str) -> None:
        """Whom it is for, and how they said it: that is the question until somebody types one."""
        self._who, self._own_words = who, " ".join(own_words.split())
        if self._own_words == self._dropped:
            self._own_words = ""
        words = first_words(self._own_words)
        self.own_line.setText(self.tr("Gezocht met de eigen woorden: “%1”").replace("%1", words))

    def offer_area(self, area: LifeArea | None) -> None:
        """Begin with the life area of the need."""
        self.life_area.set_value(area)

    @Slot()
    def look(self) -> None:
        """Find again; an answer to older words is dropped."""
        self._turn += 1
        kind, area, day = self.kind.value(), self.life_area.value(), self.day.value()
        asked = replace(
            self.fit.asked(self._who),
            kinds=frozenset({kind}) if isinstance(kind, ProvisionKind) else frozenset(),
            areas=frozenset({area}) if isinstance(area, LifeArea) else frozenset(),
            day=day if isinstance(day, int) else None,
        )
        finder, text = self._bench.services.finder, self.search.text()
        self.by_own.setVisible(bool(self._own_words) and not text.strip())
        self.danger.setVisible(is_danger(text or self._own_words))
        work = partial(finder.find, text, asked, self._own_words)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _show(self, turn: int, found: list[Answer]) -> None:
        if turn != self._turn:
            return
        self._found = {answer.provision.id: answer for answer in found}
        self.rows.set_rows(map(_row, found))
        self.rows.setFixedHeight(self.rows.row_height * min(len(found), ROWS))
        self.rows.setVisible(bool(found))
        self.none.setVisible(not found)
        self.none.action.setText(
            self.tr("Zoek dit bij alle hulp") if self._narrowed() else self.tr("Alles tonen")
        )

    def _narrowed(self) -> bool:
        """Whether words are looked for in a part of the kaart only."""
        boxes = (self.kind, self.life_area, self.day)
        narrow = bool(self.fit.chosen()) or any(box.value() is not None for box in boxes)
        return narrow and bool(self.search.text().strip())

    @Slot(object)
    def _choose(self, key: UUID) -> None:
        self.chosen.emit(self._found[key].provision)

    @Slot()
    def _drop_own(self) -> None:
        """What was said led here, until somebody wants to see the rest."""
        self._dropped, self._own_words = self._own_words, ""
        self.look()
        self.search.setFocus()

    @Slot()
    def _show_all(self) -> None:
        """What was typed is not thrown away as long as the rest can be let go."""
        if not self._narrowed():
            self.search.clear()
        self.kind.set_value(None)
        self.life_area.set_value(None)
        self.day.set_value(None)
        self.fit.clear()
        self.look()
        self.search.setFocus()


def _row(answer: Answer) -> Row:
    row = answer.provision
    detail = " · ".join(filter(None, (row.provider, row.description)))
    return Row(
        row.id,
        row.name,
        detail,
        chips=(*fit_marks(answer), Mark(word(row.kind), KIND_TONES[row.kind])),
    )
