"""What is needed in a household, before anybody speaks of a solution."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wijkdesk.services.files import FileView, NeedRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.conversation_card import ConversationCardPanel
from wijkdesk.ui.files.estimate_card import EstimateCard
from wijkdesk.ui.files.need_card import NeedCard
from wijkdesk.ui.law_filter import LawFilter
from wijkdesk.ui.readers_box import ReadersBox, beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, label


class NeedsTab(QObject):
    """A card for each need; a new one opens with the keyboard in it.

    `inquiry_wanted` carries the need whose investigation goes on paper, `help_wanted` the need for
    which somebody looks for help.
    """

    inquiry_wanted = Signal(object)
    help_wanted = Signal(object)

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self._needs: dict[Hashable, NeedRow] = {}
        self._wanted: UUID | None = None
        self._went: UUID | None = None
        self.none = Card(self.tr("Behoeften"))
        self.empty = EmptyState(
            self.tr("Nog geen behoefte beschreven. Begin met wat iemand zelf zegt dat er nodig is.")
        )
        self.laws = LawFilter(self.tr("Behoeften voor"))
        self.needs: Pile[NeedCard] = Pile()
        self.add = button(self.tr("Behoefte toevoegen"), "primary")
        self.readers = ReadersBox(bench, self.tr("Wie mag de nieuwe behoefte lezen?"))
        self.hint = Card(self.tr("Eerst wat er nodig is"))
        for words in (
            self.tr("Aard: wat is er nodig? Omvang: hoeveel, hoe vaak, hoe lang?"),
            self.tr("Daarna pas zoekt u hulp. De lichtste hulp die past, gaat voor."),
            self.tr("U hoeft niet elk leefgebied langs te gaan. Kies alleen wat ertoe doet."),
        ):
            self.hint.add(label(words, "context"))

        self.conversation = ConversationCardPanel()
        self.estimates = EstimateCard(bench)
        languages = bench.services.conversation.languages
        bench.tasks.run(self, languages, self.conversation.offer, lane="read")

        self.none.add(self.empty)
        columns.add_work(self.none)
        columns.add_work(self.laws)
        columns.add_work(self.needs)
        columns.add_work(beside(self.add, self.readers))
        columns.add_side(self.conversation)
        columns.add_side(self.estimates)
        columns.add_side(self.hint)

        self.add.clicked.connect(self._add)
        self.laws.changed.connect(self._narrow)

    def show_view(self, view: FileView) -> None:
        """What the store says now; open forms stay open."""
        self._needs = {need.id: need for need in view.needs}
        self.needs.keep_only(self._needs, partial(self._make, view))
        for need in view.needs:
            self.needs.widgets[need.id].show_need(need, view)
        self.none.setVisible(not view.needs)
        self.laws.offer(need.law for need in view.needs)
        self._narrow()
        self.estimates.show_view(view)
        self.conversation.know(view, self._bench.now().date())
        self._open_wanted()

    def flush(self) -> None:
        """Save what is typed."""
        for card in self.needs.widgets.values():
            card.flush()

    @Slot()
    def _narrow(self) -> None:
        """Only the needs of the law that is looked at."""
        for key, need in self._needs.items():
            self.needs.widgets[key].setVisible(self.laws.lets(need.law))

    def _make(self, view: FileView, key: Hashable) -> NeedCard:
        card = NeedCard(self._needs[key], view, self._bench)
        card.removed.connect(self._remove)
        card.readers.went.connect(self._want)
        card.inquiry_wanted.connect(self.inquiry_wanted)
        card.help_wanted.connect(self.help_wanted)
        card.about.connect(self.conversation.follow)
        card.whom.connect(self.conversation.follow_person)
        card.about.connect(self.estimates.follow)
        return card

    @Slot(object)
    def _want(self, row_id: UUID) -> None:
        self._went = row_id

    @Slot()
    def _add(self) -> None:
        kind = self.readers.take()
        work = partial(self._bench.services.needs.add, self._bench.case_file_id, kind)
        self._bench.run(self, work, self._added)

    def _added(self, need: NeedRow) -> None:
        self._wanted = need.id
        self.laws.show_all()
        self._bench.announce_file()

    def _open_wanted(self) -> None:
        card = self.needs.widgets.get(self._wanted)
        if card is not None:
            self._wanted = None
            card.fold.open()
            card.own_words.setFocus(Qt.FocusReason.TabFocusReason)
        if self._went in self.needs.widgets:
            self.laws.show_all()
            went = self.needs.widgets[self._went]
            self._went = None
            went.fold.toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _remove(self, need_id: UUID) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.needs.remove, need_id)
        self._bench.run(self, work, self._bench.announce)
