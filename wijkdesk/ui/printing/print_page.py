"""Printing: choose papers of a file, see them as they will be, and print or save them."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.paper_offer import Made, Offer, Wish
from wijkdesk.ui.paper_table import MAKERS, Found, offers
from wijkdesk.ui.printing.changed_card import ChangedCard
from wijkdesk.ui.printing.choice_card import ChoiceCard
from wijkdesk.ui.printing.job_view import JobView
from wijkdesk.ui.printing.left_out_card import LeftOutCard
from wijkdesk.ui.printing.newer import MadeNow, Newer, make_all
from wijkdesk.ui.printing.sent_card import SentCard
from wijkdesk.ui.printing.way_out import WayOut
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.widgets.outgoing import Keeper, Outgoing, Sheaf
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.preview_split import PreviewSplit

LEFT = 360

Asked = tuple[Offer, str, str]
"""A paper, for whom, and in which language."""


class PrintPage(Page):
    """`left` when the worker goes back, `letter_requested` to write one of one's own.

    `copy_wanted` carries a case_file_id of which somebody wants a copy.

    What is shown is made anew when the file changes.
    """

    left = Signal()
    letter_requested = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, bench: Bench, keeper: Keeper, wanted: Sequence[str] = ()) -> None:
        super().__init__(self.tr("Afdrukken"))
        self.bench = bench
        self.key = f"printing:{bench.case_file_id.hex}"
        self._turn = 0
        self._stale = self._known = False
        self._made: dict[tuple[str, str, str], tuple[Wish, Made]] = {}
        self._shown: list[tuple[Wish, Made]] = []
        self._out: list[tuple[Wish, Made]] = []
        self._way_out = WayOut()
        self.back = self.add_act(self.tr("Terug"))
        self.write = self.add_act(self.tr("Brief schrijven"))
        self.copy = self.add_act(self.tr("Dossierkopie"))
        self.save = self.add_act(self.tr("Bewaar als PDF"))
        self.print_it = self.add_act(self.tr("Afdrukken"), "primary")
        self.choices = ChoiceCard()
        self.changed = ChangedCard()
        self.newer = Newer(bench, self)
        self.left_out = LeftOutCard()
        self.sent = SentCard(bench)
        self.view = JobView(self.tr("Zo komt het uit de printer"))
        nothing = self.tr("Kies links wat u wilt afdrukken.")
        self.split = PreviewSplit(self.view, nothing, left=LEFT)
        self.out = Outgoing(self, keeper, bench.tasks, bench.say)
        self._lay_out()

        self.choices.changed.connect(self._make)
        self.back.clicked.connect(self.left)
        self.write.clicked.connect(self._ask_letter)
        self.copy.clicked.connect(self._ask_copy)
        self.save.clicked.connect(self._save)
        self.print_it.clicked.connect(self._print)
        self.out.printed.connect(self._keep)
        self.out.saved.connect(self._keep)
        bench.changes.changed.connect(self._hear)
        self.shown.connect(self._look_when_stale)
        self.shown.connect(self.newer.look)
        self.newer.found.connect(self.changed.show_titles)
        self.newer.found.connect(self.split.arrange)
        self.changed.wanted.connect(self._look)

        self.choices.tick(wanted)
        self._enable()
        self._look()

    def focus_first(self) -> None:
        first = next(iter(self.choices.boxes.values()), self.choices.reader)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_copy(self) -> None:
        self.copy_wanted.emit(self.bench.case_file_id)

    def _lay_out(self) -> None:
        self.split.fill(self.changed, self.sent, self.choices, self.left_out)
        self.split.add_above(self.out.panels)
        self.parts.addWidget(self.split)
        self.parts.setCurrentWidget(self.split)

    # -- what there is, and how it looks ---------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        self._turn += 1
        again = self._known
        self._known = True
        services, file_id = self.bench.services, self.bench.case_file_id
        work = partial(offers, services, file_id, again=again)
        done = partial(self._offer, self._turn)
        # After what was just typed is saved.
        self.bench.tasks.run(self, work, done, self.bench.tell)

    def _offer(self, turn: int, found: Found) -> None:
        if turn != self._turn:
            return
        first = not self.choices.boxes
        number = self.tr("Dossier %1").replace("%1", found.number)
        self.set_header(self.tr("Afdrukken"), f"{found.title} · {number}")
        self._made.clear()
        self.newer.begin()
        self.changed.hide()
        self.choices.offer(found.offers, found.language)
        if first and self.isVisible() and self.back.hasFocus():
            self.focus_first()
        self.split.arrange()
        self._make()

    @Slot()
    def _make(self) -> None:
        """Only what was not made yet, off this thread."""
        self._turn += 1
        self._way_out.begin()
        asked = self.choices.wanted()
        missing = [
            Wish(self.bench.case_file_id, *one, paper_id=fresh_id())
            for one in asked
            if _key(one) not in self._made
        ]
        work = partial(make_all, self.bench, missing)
        done = partial(self._show, self._turn, asked)
        self.bench.tasks.run(self, work, done, self._not_made, "read")

    def _not_made(self, trouble: BaseException) -> None:
        self._way_out.failed()
        self.bench.tell(trouble)

    def _show(self, turn: int, asked: Sequence[Asked], made: MadeNow) -> None:
        if turn != self._turn:
            return
        for wish, one in made.papers:
            self._made[wish.offer.key, wish.reader, wish.language] = (wish, one)
        self._shown = [self._made[_key(one)] for one in asked]
        self.newer.watch(made.sight, self._shown)
        self.view.show_papers([(wish.offer.title, one.paper) for wish, one in self._shown])
        self.left_out.show_lines(self._left_out())
        self.split.bar.note.setText(self._counted())
        self._enable()
        self.split.arrange()
        lost = sorted({sign for _, one in self._shown for sign in one.paper.missing})
        if lost:
            self.bench.say(text_for("characters_missing", characters=" ".join(lost)), "warn")
        if self._shown:
            self._way_out.made()
        else:
            self._way_out.failed()

    def _left_out(self) -> list[tuple[str, str]]:
        chosen = self.choices.chosen_language()
        only = self.tr("Alleen in het Nederlands. Nog niet in: %1.")
        only = only.replace("%1", language_word(chosen))
        lines = []
        for wish, one in self._shown:
            said = [*one.left_out, *([only] if wish.language != chosen else [])]
            lines += [(wish.offer.title, words) for words in said]
        return lines

    def _counted(self) -> str:
        pages = self.tr("%n pagina('s)", "", len(self.view.sheets))
        papers = self.tr("%n papier(en)", "", len(self._shown))
        return f"{papers}, {pages}"

    def _enable(self) -> None:
        there = bool(self._shown)
        for act in (self.save, self.print_it):
            act.setEnabled(there)
        self.split.show_sheets(there=there)

    # -- out -------------------------------------------------------------------------------------

    @Slot()
    def _ask_letter(self) -> None:
        self.letter_requested.emit(self.bench.case_file_id)

    @Slot()
    def _print(self) -> None:
        self._way_out.go(partial(self._go_out, self.out.print_it, self.print_it))

    @Slot()
    def _save(self) -> None:
        self._way_out.go(partial(self._go_out, self.out.save_it, self.save))

    def _go_out(self, way: Callable[[Sheaf, QWidget], object], asked_by: QWidget) -> None:
        """Not while something of it is not ready to go out: then it is said why."""
        unready = next((one.unready for _, one in self._shown if one.unready), "")
        if unready:
            self.bench.say(unready, "warn")
        else:
            way(self._sheaf(), asked_by)

    def _sheaf(self) -> Sheaf:
        self._out = list(self._shown)
        files = [(f"{one.paper.name}.pdf", one.paper.data) for _, one in self._out]
        insists = any(MAKERS[wish.offer.what].insists for wish, _ in self._out)
        return self.view.sheaf(files)._replace(insists=insists)

    @Slot()
    def _keep(self) -> None:
        """It is out: the file knows it, and asks how it goes on."""
        readers = dict(pair for wish, _ in self._out for pair in wish.offer.readers)
        printed = [
            Printed(
                wish.paper_id,
                MAKERS[wish.offer.what].kind,
                wish.offer.title,
                wish.offer.about,
                readers[wish.reader] if ":" in wish.reader else wish.reader,
                wish.language,
                wish.offer.part,
                "\n\n".join(one.paper.words) if MAKERS[wish.offer.what].keeps_text else None,
                suspension_id=wish.offer.suspension_id,
            )
            for wish, one in self._out
        ]
        to = readers.get(self._out[0][0].reader, "") if self._out else ""
        work = partial(self.bench.services.papers.keep, self.bench.case_file_id, printed)
        ids = [one.paper_id for one in printed]
        self.bench.run(self, work, partial(self._kept, ids, to))

    def _kept(self, ids: Sequence[UUID], to: str, changes: Changes) -> None:
        self.sent.ask(ids, to)
        self.split.arrange()
        self.bench.announce(changes)

    # -- news ------------------------------------------------------------------------------------

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        # What came from elsewhere is told first (`newer`): the paper stays until it is asked anew.
        if self.bench.case_file_id in changes.files:
            self._stale = True
            if self.isVisible():
                self._look_when_stale()

    @Slot()
    def _look_when_stale(self) -> None:
        if self._stale:
            self._stale = False
            self._look()


def _key(asked: Asked) -> tuple[str, str, str]:
    offer, reader, language = asked
    return offer.key, reader, language
