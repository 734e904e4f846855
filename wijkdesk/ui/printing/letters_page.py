"""Many letters as one job: choose the families, see what is wrong, leaf through them, print."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot

from wijkdesk.services.changes import Changes
from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.services.letters import Families, Group
from wijkdesk.services.papers import Printed
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.printing.job_view import JobView
from wijkdesk.ui.printing.letters_card import LettersCard
from wijkdesk.ui.printing.many_letters import OneLetter, kept, letters_to
from wijkdesk.ui.printing.sent_card import SentCard
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.confirming import Confirms
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.outgoing import Keeper, Outgoing, Sheaf
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.preview_split import PreviewSplit
from wijkdesk.ui.widgets.words import label
from wijkdesk.vocabulary import LetterKind

if TYPE_CHECKING:
    from wijkdesk.services.files import FileLine

KEY = "letters"
AT_ONCE = 8
"""Letters that are made before the lane is free again for somebody who saves."""


class Known(NamedTuple):
    """What there is to choose from."""

    families: Families
    templates: tuple[TemplateView, ...]


class LettersPage(Page):
    """Nothing is printed that is not finished; what is left out is named, family by family."""

    left = Signal()

    def __init__(self, bench: Bench, confirms: Confirms) -> None:
        super().__init__(self.tr("Brieven aan meer gezinnen"))
        self.bench = bench
        self.key = KEY
        self._known: Known | None = None
        self._turn = 0
        self._waiting: list[FileLine] = []
        self._made: dict[UUID, OneLetter] = {}
        self._going: list[OneLetter] = []
        self._made_of: TemplateView | None = None
        self._busy = False
        self.back = self.add_act(self.tr("Terug"))
        self.save = self.add_act(self.tr("Bewaar als PDF"))
        self.print_it = self.add_act(self.tr("Afdrukken"), "primary")
        self.group, self.template = ChoiceBox(), ChoiceBox()
        self.group_field = Field(self.tr("Welke gezinnen?"), self.group)
        self.template_field = Field(self.tr("Welke brief?"), self.template)
        self.choice = Card(self.tr("Welke brief, en aan wie?"))
        self.progress = label("", "secondary")
        self.letters = LettersCard()
        self.sent = SentCard(bench)
        self.view = JobView(self.tr("De brief die u aanwijst"))
        nothing = self.tr("Wijs links een gezin aan. Dan staat hier de brief.")
        self.split = PreviewSplit(self.view, nothing)
        keeper = Keeper(self._note_printing, self._note_saving, confirms)
        self.out = Outgoing(self, keeper, bench.tasks, bench.say)
        self._lay_out()
        self._tie()
        self.set_header(
            self.tr("Brieven aan meer gezinnen"),
            self.tr("Eén keer afdrukken. Elke brief wordt bewaard in het eigen dossier."),
        )
        self._count()
        self._look()

    def focus_first(self) -> None:
        self.group.setFocus(Qt.FocusReason.OtherFocusReason)

    def own_state(self) -> dict[str, str]:
        """Which families and which letter."""
        group, template = self.group.value(), self.template.value()
        kept = {"group": str(group)} if group else {}
        return kept | ({"template": template.hex} if isinstance(template, UUID) else {})

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """The same as before, once it is known what there is."""
        if self._known is None:
            return False
        template = UUID(hex=state["template"]) if "template" in state else None
        for box, value in ((self.group, _group(state.get("group"))), (self.template, template)):
            if value in box.values:
                box.set_value(value)
        return True

    def _lay_out(self) -> None:
        for field in (self.group_field, self.template_field):
            self.choice.add(field)
        self.choice.add(self.progress)
        self.progress.hide()
        self.split.fill(self.sent, self.choice, self.letters)
        self.split.add_above(self.out.panels)
        self.parts.addWidget(self.split)
        self.parts.setCurrentWidget(self.split)

    def _tie(self) -> None:
        self.group.currentIndexChanged.connect(self._make_all)
        self.template.currentIndexChanged.connect(self._make_all)
        self.letters.pointed.connect(self._show_one)
        self.letters.turned.connect(self._count)
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._save)
        self.print_it.clicked.connect(self._print)
        self.out.printed.connect(self._keep)
        self.out.saved.connect(self._keep)
        self.bench.changes.changed.connect(self._hear)

    # -- what there is ---------------------------------------------------------------------------

    def _look(self) -> None:
        services = self.bench.services

        def work() -> Known:
            return Known(services.letters.families(), services.letter_templates.in_use())

        self.bench.tasks.run(self, work, self._show, self.bench.tell)

    def _show(self, known: Known) -> None:
        self._known = known
        words = {
            Group.ALL: self.tr("Al mijn gezinnen"),
            Group.SOON: self.tr("Met een afspraak in de komende week"),
            Group.MISSED: self.tr("Met een afspraak in de afgelopen week"),
            Group.WAITING: self.tr("Met een plek op een wachtlijst"),
        }
        counted = [(g, f"{words[g]} ({len(known.families.groups[g])})") for g in Group]
        none = (None, self.tr("Kies eerst"))
        self.group.set_choices([none, *counted])
        own = [one for one in known.templates if one.kind is not LetterKind.QUESTION]
        self.template.set_choices([none, *((one.series_id, one.name) for one in own)])
        for box in (self.group, self.template):
            if box.currentIndex() < 0:
                box.set_value(None)

    def _template(self) -> TemplateView | None:
        templates = self._known.templates if self._known else ()
        chosen = self.template.value()
        return next((one for one in templates if one.series_id == chosen), None)

    # -- making them -----------------------------------------------------------------------------

    @Slot()
    def _make_all(self) -> None:
        """A few at a time, so that nobody waits for two hundred; another choice begins anew."""
        self._turn += 1
        self._made.clear()
        self.letters.begin()
        self.view.show_papers([])
        self.split.show_sheets(there=False)
        group = self.group.value()
        self._waiting = []
        if self._known is not None and isinstance(group, Group) and self._template() is not None:
            self._waiting = list(self._known.families.of(group))
            if not self._waiting:
                self.bench.say(self.tr("Er zijn nu geen gezinnen in deze lijst."), "info")
        self._make_some()

    def _make_some(self) -> None:
        template = self._template()
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        self._busy = bool(some) and template is not None
        if not some or template is None:
            self._finish()
            return
        done, left = len(self._made), len(self._made) + len(some) + len(self._waiting)
        said = self.tr("Brieven maken: %1 van %2").replace("%1", str(done))
        self.progress.show()
        self.progress.setText(said.replace("%2", str(left)))
        work = partial(letters_to, self.bench.services, template, some)
        self.bench.tasks.run(self, work, partial(self._take, self._turn), self.bench.tell, "read")

    def _take(self, turn: int, made: list[OneLetter]) -> None:
        if turn != self._turn:
            return
        self._made |= {one.case_file_id: one for one in made}
        self._make_some()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        """A letter of a file that changed is made anew: an address may be secret by now."""
        known = self._known.families.lines if self._known is not None else ()
        again = [
            one
            for one in known
            if one.case_file_id in self._made and changes.touches(one.case_file_id)
        ]
        if again:
            self._waiting += again
            self._count()
            if not self._busy:
                self._make_some()

    def _finish(self) -> None:
        self.progress.hide()
        self._show_letters()
        self._show_one()
        papers = [one.paper for one in self._made.values() if one.paper is not None]
        lost = sorted({sign for paper in papers for sign in paper.missing})
        if lost:
            self.bench.say(text_for("characters_missing", characters=" ".join(lost)), "warn")

    def _show_letters(self) -> None:
        self.letters.show_letters(self._made)
        self._count()

    @Slot()
    def _count(self) -> None:
        going = len(self.letters.going())
        ready = bool(going) and not self._waiting
        for act in (self.save, self.print_it):
            act.setEnabled(ready)
        name = self.tr("%n brief/brieven afdrukken", "", going)
        self.print_it.setText(name if ready else self.tr("Afdrukken"))

    @Slot()
    def _show_one(self) -> None:
        one = self.letters.current()
        there = one is not None and one.paper is not None
        self.split.show_sheets(there=there)
        if one is not None and one.paper is not None:
            self.view.show_papers([(one.title, one.paper)])
            self.view.verticalScrollBar().setValue(0)
            self.split.bar.note.setText(one.title)

    # -- out -------------------------------------------------------------------------------------

    def _subjects(self) -> list[str]:
        return [f"letter:{one.case_file_id.hex}" for one in self._going]

    def _note_printing(self) -> None:
        self.bench.services.papers.printing_all(self._subjects())

    def _note_saving(self) -> None:
        self.bench.services.papers.saving_all(self._subjects())

    def _sheaf(self) -> Sheaf:
        self._going, self._made_of = self.letters.going(), self._template()
        papers = [one.paper for one in self._going if one.paper is not None]
        files = [(f"{paper.name}.pdf", paper.data) for paper in papers]
        return self.view.sheaf(files)

    @Slot()
    def _print(self) -> None:
        self.out.print_it(self._sheaf(), self.print_it)

    @Slot()
    def _save(self) -> None:
        self.out.save_it(self._sheaf(), self.save)

    @Slot()
    def _keep(self) -> None:
        """They are out: each file keeps its own."""
        template = self._made_of
        if template is None:
            return
        each = {one.case_file_id: kept(one, template) for one in self._going}
        work = partial(self.bench.services.papers.keep_each, each)
        self.bench.run(self, work, partial(self._kept, each))

    def _kept(self, each: Mapping[UUID, Printed], changes: Changes) -> None:
        ids = [one.paper_id for key, one in each.items() if changes.touches(key)]
        words = self.tr("%n brief/brieven, elk nu in het eigen dossier bij Bijlagen.", "", len(ids))
        if ids:
            self.sent.ask(ids, "", words)
        if len(ids) < len(each):
            self.bench.say(
                self.tr(
                    "%n brief/brieven zijn afgedrukt maar niet in het dossier bewaard. U kunt daar "
                    "niet meer in schrijven.",
                    "",
                    len(each) - len(ids),
                ),
                "warn",
            )
        self._made = {key: one for key, one in self._made.items() if key not in each}
        self._show_letters()
        self.bench.announce(changes)


def _group(said: str | None) -> Group | None:
    return next((one for one in Group if one == said), None)
