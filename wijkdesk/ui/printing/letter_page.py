"""Writing a letter in a file: from a template, with a word of one's own, to somebody by name."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from wijkdesk.letters.fields import blanks_in
from wijkdesk.services.changes import Changes
from wijkdesk.services.letters import Recipient
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.letter_papers import drafted, open_ends, printed
from wijkdesk.ui.letter_wish import LetterWish
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.paper import Paper
from wijkdesk.ui.printing.job_view import JobView
from wijkdesk.ui.printing.letter_choice import Known, LetterChoice
from wijkdesk.ui.printing.letter_text import LetterText
from wijkdesk.ui.printing.open_ends_card import OpenEndsCard
from wijkdesk.ui.printing.sent_card import SentCard
from wijkdesk.ui.printing.way_out import WayOut
from wijkdesk.ui.widgets.outgoing import Keeper, Outgoing, Sheaf
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.preview_split import PreviewSplit
from wijkdesk.vocabulary import PaperKind

PAUSE_MS = 400
"""After the last key, before the paper is drawn anew."""


class LetterPage(Page):
    """`left` when the worker goes back. The text is kept while it is written, and after it went."""

    left = Signal()

    def __init__(self, bench: Bench, keeper: Keeper) -> None:
        super().__init__(self.tr("Brief schrijven"))
        self.bench = bench
        self.key = f"write:{bench.case_file_id.hex}"
        self._known: Known | None = None
        self._turn = 0
        self._loaded = self._stale = False
        self._with_secret: set[str] = set()
        self._source: UUID | None = None
        self._wanted: LetterWish | None = None
        self._paper: Paper | None = None
        self._way_out = WayOut()
        self._out: Printed | None = None
        self._paper_id = fresh_id()
        self.back = self.add_act(self.tr("Terug"))
        self.save = self.add_act(self.tr("Bewaar als PDF"))
        self.print_it = self.add_act(self.tr("Afdrukken"), "primary")
        self.choice = LetterChoice()
        self.text = LetterText(bench)
        self.open_ends = OpenEndsCard()
        self.sent = SentCard(bench)
        self.view = JobView(self.tr("Zo komt de brief uit de printer"))
        self.split = PreviewSplit(self.view, self.tr("Hier komt de brief te staan."))
        self.out = Outgoing(self, keeper, bench.tasks, bench.say)
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._tie()
        self._enable()
        self._look()

    def focus_first(self) -> None:
        self.choice.template.setFocus(Qt.FocusReason.OtherFocusReason)

    def own_state(self) -> dict[str, str]:
        """Which letter, to whom."""
        to, template = self.choice.recipient(), self.choice.wanted()
        kept = {"to": to.code} if to else {}
        pause = self.choice.suspension()
        kept |= {"pause": pause.hex} if pause else {}
        return kept | ({"template": template.series_id.hex} if template else {})

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """The same as before, once it is known what there is; the text is a draft."""
        if self._known is None:
            return False
        template = UUID(hex=state["template"]) if "template" in state else None
        pause = UUID(hex=state["pause"]) if "pause" in state else None
        self.choice.put(template, state.get("to"), pause)
        if self.text.is_as_made():
            self._write()
        return True

    def want(self, wish: LetterWish) -> None:
        """Such a letter, as soon as it is known what there is."""
        self._wanted = wish
        if self._known is None:
            return
        if wish.suspension_id in (None, *self.choice.pause.values):
            self._choose_wanted()
        else:
            self._look()  # it was decided a moment ago

    def _choose_wanted(self) -> None:
        wish = self._wanted
        if wish is None:
            return
        if wish.suspension_id in (None, *self.choice.pause.values):
            self._wanted = None  # else it comes with what is being read
        templates = self._known.templates if self._known is not None else ()
        found = next((one for one in templates if one.kind is wish.kind), None)
        if found is None:
            return
        before = (self.choice.template.value(), self.choice.suspension())
        self.choice.put(found.series_id, None, wish.suspension_id)
        if before != (self.choice.template.value(), self.choice.suspension()):
            self._write_anew()

    @Slot()
    def flush(self) -> None:
        """Keep what is being typed."""
        self.text.typed.keep()

    def _lay_out(self) -> None:
        self.split.fill(self.sent, self.choice, self.open_ends, self.text)
        self.split.add_above(self.out.panels)
        self.parts.addWidget(self.split)
        self.parts.setCurrentWidget(self.split)

    def _tie(self) -> None:
        self.text.restored.connect(self._draw)
        self.text.changed.connect(self._typed)
        self.text.begin_again.connect(self._begin_again)
        self.choice.changed.connect(self._chosen)
        self.pause.timeout.connect(self._draw)
        self.open_ends.address_wanted.connect(self._ask_address)
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._save)
        self.print_it.clicked.connect(self._print)
        self.out.printed.connect(self._keep)
        self.out.saved.connect(self._keep)
        self.bench.changes.changed.connect(self._hear)
        self.shown.connect(self._look_when_stale)

    # -- what there is ---------------------------------------------------------------------------

    def _look(self) -> None:
        self.bench.tasks.run(self, self._facts, self._show, self.bench.tell)

    def _facts(self) -> Known:
        """That one reads the file for this is noted the first time."""
        letters = self.bench.services.letters
        look = letters.look if self._loaded else letters.facts
        templates = self.bench.services.letter_templates.in_use()
        return Known(look(self.bench.case_file_id), templates)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        """An appointment that was made meanwhile comes in the letter."""
        if changes.touches(self.bench.case_file_id):
            self._stale = True
            if self.isVisible():
                self._look_when_stale()

    @Slot()
    def _look_when_stale(self) -> None:
        if self._stale:
            self._stale = False
            self._look()

    def _show(self, known: Known) -> None:
        self._known = known
        number = self.tr("Dossier %1").replace("%1", known.facts.number)
        self.set_header(self.tr("Brief schrijven"), f"{known.facts.title} · {number}")
        wish = self._wanted
        self.choice.offer(known)
        self._wanted = wish  # a list that is filled is no choice of the worker
        if self.text.is_as_made():
            self._write()
        else:
            self._draw()
        if not self._loaded:  # what was typed before comes over it
            self._loaded = True
            self.text.typed.load()
        if self._wanted is not None:
            self._choose_wanted()

    @Slot()
    def _chosen(self) -> None:
        """By the worker: what was asked for elsewhere is over."""
        self._wanted = None
        self._write_anew()

    def _write_anew(self) -> None:
        """A text in which nobody changed a word follows the choice; another one stays."""
        if self.text.is_as_made():
            self._write()
        else:
            self.bench.say(
                self.tr(
                    "Uw tekst blijft staan. Wilt u de tekst van het sjabloon? Kies: Begin opnieuw "
                    "met het sjabloon."
                ),
                "info",
            )
            self._draw()

    @Slot()
    def _begin_again(self) -> None:
        """What was typed goes."""
        self.text.typed.forget()
        self._write()

    def _write(self) -> None:
        """The text as the template makes it."""
        template, to = self.choice.wanted(), self.choice.recipient()
        if self._known is None or template is None or to is None:
            self._enable()
            return
        facts = self._known.facts.about(self.choice.suspension())
        text = drafted(template, facts, to, self.choice.whom())
        self.text.put(text)
        self._source = template.edition_id or template.series_id
        self._draw()

    # -- how it looks ----------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._way_out.begin()
        self.pause.start()

    @Slot()
    def _draw(self) -> None:
        self.pause.stop()
        self._turn += 1
        self._way_out.begin()
        template, to = self.choice.wanted(), self.choice.recipient()
        if self._known is None or template is None or to is None:
            self._enable()
            return
        text = self.text.now()
        work = partial(
            printed,
            self._known.facts,
            to,
            text,
            self._paper_id,
            template.language,
            with_secret=to.code in self._with_secret,
        )
        empty = blanks_in(f"{text.subject}\n{text.body}")
        self._tell_open(empty, to)
        done = partial(self._show_paper, self._turn)
        self.bench.tasks.run(self, work, done, self._not_drawn, "read")

    def _not_drawn(self, trouble: BaseException) -> None:
        self._way_out.failed()
        self.bench.tell(trouble)

    def _tell_open(self, empty: tuple[str, ...], to: Recipient) -> None:
        lines = open_ends(empty, to, with_secret=to.code in self._with_secret)
        asks = to.secret and to.is_family and to.code not in self._with_secret
        self.open_ends.tell(lines, secret=asks)

    def _show_paper(self, turn: int, paper: Paper) -> None:
        if turn != self._turn:
            return
        self._paper = paper
        self.view.show_papers([(self.tr("Brief"), paper)])
        self.split.bar.note.setText(self.tr("%n pagina('s)", "", len(self.view.sheets)))
        self._enable()
        if paper.missing:
            lost = " ".join(paper.missing)
            self.bench.say(text_for("characters_missing", characters=lost), "warn")
        self._way_out.made()

    def _enable(self) -> None:
        there = self._paper is not None and self.choice.recipient() is not None
        for act in (self.save, self.print_it):
            act.setEnabled(there)
        self.split.show_sheets(there=there)

    @Slot()
    def _ask_address(self) -> None:
        """It is going to stand on paper: that is noted first."""
        work = partial(self.bench.services.homes.show_secret, self.bench.case_file_id)
        self.bench.run(self, work, self._may_show)

    def _may_show(self, _noted: object) -> None:
        to = self.choice.recipient()
        if to is not None:
            self._with_secret.add(to.code)
            self._draw()

    # -- out -------------------------------------------------------------------------------------

    def _sheaf(self) -> Sheaf:
        template, to, paper = self.choice.wanted(), self.choice.recipient(), self._paper
        if template is None or to is None or paper is None:
            return Sheaf((), ())
        self._out = Printed(
            self._paper_id,
            PaperKind.LETTER,
            self.text.now().subject.strip() or template.name,
            self._source or template.series_id,
            to.name,
            template.language,
            text="\n\n".join(paper.words),
            suspension_id=self.choice.suspension(),
        )
        return self.view.sheaf([(f"{paper.name}.pdf", paper.data)])

    @Slot()
    def _print(self) -> None:
        self._go_out(lambda: self.out.print_it(self._sheaf(), self.print_it))

    @Slot()
    def _save(self) -> None:
        self._go_out(lambda: self.out.save_it(self._sheaf(), self.save))

    def _go_out(self, way: Callable[[], object]) -> None:
        """With the last word that was typed, to who is chosen now."""
        self._way_out.go(way)
        if not self._way_out.is_ready:
            self._draw()

    @Slot()
    def _keep(self) -> None:
        """It is out: the file keeps its words; what comes now is another letter."""
        if self._out is None:
            return
        keep = self.bench.services.papers.keep
        work = partial(keep, self.bench.case_file_id, [self._out])
        self.bench.run(self, work, partial(self._kept, self._out))

    def _kept(self, out: Printed, changes: Changes) -> None:
        self._paper_id = fresh_id()
        self.text.typed.forget()
        self.sent.ask([out.paper_id], out.reader)
        self.bench.announce(changes)
