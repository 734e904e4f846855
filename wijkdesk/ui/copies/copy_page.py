"""The copy of a file for the client: who asks, what is about others, and then the paper."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.file_copies import Asker, Decided
from wijkdesk.services.house import Services
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.confirming import confirms
from wijkdesk.ui.copies.asker_card import AskerCard
from wijkdesk.ui.copies.mark_card import MarkCard
from wijkdesk.ui.copies.mark_words import chip_of, kind_words
from wijkdesk.ui.copy_work import Reviewed, look_through, make_copy
from wijkdesk.ui.paper import Paper
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.confirming import ConfirmPanel
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import label

if TYPE_CHECKING:
    from wijkdesk.documents.copy_line import CopyLine
    from wijkdesk.documents.third_parties import Mark

LIST_HEIGHT = 440
MOST_WORDS = 120


def copy_key(case_file_id: UUID, person_id: UUID | None) -> str:
    """What the page is called; with who asks, so that it comes back as it was."""
    return f"copy:{case_file_id.hex}:{person_id.hex if person_id else ''}"


class CopyPage(Page):
    """`file_requested` carries a case_file_id, `made` (it, who asks, the Paper)."""

    file_requested = Signal(object)
    made = Signal(object)

    def __init__(
        self,
        wanted: tuple[UUID, UUID | None],
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Kopie van het dossier"), parent=parent)
        case_file_id, self._first = wanted
        self.key = copy_key(case_file_id, self._first)
        self.bench = Bench(case_file_id, services, tasks, changes, say)
        self.seen: Reviewed | None = None
        self.decided: dict[str, Decided] = {}
        self._lines: dict[str, CopyLine] = {}
        self._marks: dict[str, Mark] = {}
        self._alike: Counter[object] = Counter()
        self._turn = 0
        self.to_file = self.add_act(self.tr("Naar het dossier"))
        self.make = self.add_act(self.tr("Kopie maken"), "primary")
        self.panel = ConfirmPanel(
            self.tr("Maak de kopie"), confirms(services, tasks, self.bench.tell)
        )
        self.who = AskerCard()
        self.list = Card(self.tr("Over anderen"))
        self.rows = RowList(self.tr("Over anderen"), grows=False, shows_current=True)
        self.none = label("", "context")
        self.place = MarkCard()
        self.hint = Card(self.tr("Zo werkt het"))
        self._lay_out()

        self.to_file.clicked.connect(self._ask_file)
        self.make.clicked.connect(self._make)
        self.who.chosen.connect(self._choose)
        self.rows.opened.connect(self._go_to)
        self.rows.selectionModel().currentChanged.connect(self._show_current)
        self.place.decided.connect(self._decide)
        changes.changed.connect(self._hear)
        asked = partial(services.copies.askers, case_file_id)
        self.bench.tasks.run(self, asked, self._offer, self.bench.tell, "read")

    def focus_first(self) -> None:
        first: QWidget = self.rows if self.rows.rows() else self.who.box
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.list.add(self.none)
        self.list.add_list(self.rows)
        self.rows.setMinimumHeight(px(LIST_HEIGHT))
        self.rows.hide()
        for words in (
            self.tr(
                "Alles wat u van dit gezin mag lezen, staat in de kopie. Uw eigen taken en "
                "aantekeningen niet."
            ),
            self.tr(
                "Wij zoeken namen, nummers en adressen van anderen. Een naam die nergens is "
                "ingevuld, kunnen wij missen. Lees de kopie dus na."
            ),
            self.tr(
                "Wat u zwart maakt, is weg uit het bestand. Niemand kan het terughalen. In het "
                "dossier blijft het staan."
            ),
            self.tr("Wat u kiest, blijft bewaard op deze laptop tot de kopie klaar is."),
        ):
            self.hint.add(label(words, "context"))
        for card in (self.panel, self.who, self.list):
            self.add_work(card)
        for card in (self.place, self.hint):
            self.add_side(card)

    def _offer(self, askers: Sequence[Asker]) -> None:
        self.none.setText(self.tr("Kies eerst wie de kopie vraagt."))
        if not askers:
            self.none.setText(self.tr("In dit dossier staat niemand die een kopie kan vragen."))
        self.who.offer(askers, self._first)

    @Slot()
    def _choose(self) -> None:
        self.seen = None
        self.key = copy_key(self.bench.case_file_id, self.who.person)
        self._look()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.seen is not None and changes.touches(self.bench.case_file_id):
            self._look()

    def _look(self) -> None:
        self._turn += 1
        person = self.who.person
        if person is None:
            return
        if self.seen is None:
            self.none.setText(self.tr("Even zoeken in het dossier …"))
            self.none.show()
        work = partial(look_through, self.bench.services, self.bench.case_file_id, person)
        done = partial(self._show, self._turn)
        self.bench.tasks.run(self, work, done, self.bench.tell, "read")

    def _show(self, turn: int, seen: Reviewed) -> None:
        if turn != self._turn:
            return
        self.seen = seen
        self.decided = dict(seen.found.decided)
        self._lines = {line.key: line for line in seen.lines}
        self._marks = {mark.key: mark for mark in seen.marks}
        self._alike = Counter(mark.alike for mark in seen.marks)
        view = seen.found.view
        self.set_header(self.tr("Kopie van het dossier"), f"{view.title} · {view.number}")
        self.rows.setVisible(bool(seen.marks))
        self.none.setVisible(not seen.marks)
        self.none.setText(self.tr("Er is niets gevonden over anderen. Lees de kopie toch na."))
        self._fill()
        if self.rows.current_key() is None:
            self._go_to(self._next_after(None))
        follow_layout(self)

    def _fill(self) -> None:
        words = kind_words()
        self.rows.set_rows(
            Row(mark.key, self._words(mark), words[mark.kind], chips=(chip_of(self._choice(mark)),))
            for mark in self._marks.values()
        )
        left = len(self.left())
        done = self.tr("%1 van %2 bekeken").replace("%1", str(len(self._marks) - left))
        self.list.set_note(done.replace("%2", str(len(self._marks))) if self._marks else "")

    def _words(self, mark: "Mark") -> str:
        """On one line: the place itself, or the beginning of its line."""
        text = self._lines[mark.line].text if mark.kind.of_line else mark.words
        return " · ".join(filter(None, map(str.strip, text[:MOST_WORDS].split("\n"))))

    def _choice(self, mark: "Mark") -> Decided | None:
        from wijkdesk.documents.copy_document import choice_for

        return choice_for(mark, self.decided)

    def left(self) -> "tuple[Mark, ...]":
        """The places that somebody still has to look at."""
        from wijkdesk.documents.copy_document import undecided

        return undecided(self._marks.values(), self.decided)

    @Slot(object)
    def _go_to(self, key: object) -> None:
        self.rows.select(key)
        self._show_current()

    @Slot(QModelIndex, QModelIndex)
    def _show_current(self, _now: object = None, _before: object = None) -> None:
        mark = self._marks.get(str(self.rows.current_key()))
        if mark is None:
            self.place.hide()
            return
        others = self._alike[mark.alike] - 1
        self.place.show_mark(mark, self._lines[mark.line], self.decided.get(mark.key), others)

    @Slot(object, object)
    def _decide(self, one: Decided, for_all: bool) -> None:
        mark = self._marks.get(str(self.rows.current_key()))
        person = self.who.person
        if mark is None or person is None:
            return
        every = self._marks.values() if for_all else (mark,)
        keys = [other.key for other in every if other.alike == mark.alike]
        self.decided |= dict.fromkeys(keys, one)
        self._fill()
        self._go_to(self._next_after(mark.key))
        act = self.bench.services.copies.decide
        work = partial(act, self.bench.case_file_id, person, keys, one)
        self.bench.run(self, work, self._kept)

    def _kept(self, _nothing: None) -> None:
        """It is in the store; nobody has to be told."""

    def _next_after(self, key: str | None) -> str | None:
        """The first place after this one that still has to be looked at; or one before it."""
        left = {mark.key for mark in self.left()}
        order = list(self._marks)
        at = order.index(key) + 1 if key in self._marks else 0
        after = (one for one in (*order[at:], *order[:at]) if one in left)
        return next(after, key or next(iter(order), None))

    @Slot()
    def _make(self) -> None:
        if self.seen is None:
            self.who.insist()
            return
        self.who.field.set_problem("")
        left = self.left()
        if left:
            self._go_to(left[0].key)
            words = self.tr("Bekijk eerst nog %n plek(ken). Wat u koos, is bewaard.", "", len(left))
            self.bench.say(words, "warn")
            return
        words = self.tr(
            "De kopie gaat over dit hele dossier. Geef haar alleen aan wie het vraagt, en kijk wie "
            "dat is. Het wordt genoteerd."
        )
        self.panel.ask(words, self.make_now, self.make)

    def make_now(self) -> None:
        """Off this thread: it may be hundreds of pages."""
        person = self.who.person
        if person is not None:
            work = partial(make_copy, self.bench.services, self.bench.case_file_id, person)
            done = partial(self._is_made, person)
            self.bench.tasks.run(self, work, done, self._not_made, "read")

    def _is_made(self, person: UUID, paper: Paper) -> None:
        """Of the one for whom it was made, whoever is chosen by now."""
        self.made.emit((self.bench.case_file_id, person, paper))

    def _not_made(self, trouble: BaseException) -> None:
        if isinstance(trouble, RuleBrokenError) and trouble.code == "copy_undecided":
            self._look()
        self.bench.tell(trouble)

    @Slot()
    def _ask_file(self) -> None:
        self.file_requested.emit(self.bench.case_file_id)
