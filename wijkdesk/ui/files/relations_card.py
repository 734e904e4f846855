"""Family ties: what the roles already say is taken over at once, the rest is added one by one."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.files import FileView, RelationRow
from wijkdesk.services.kin import Suggested, circle_of, suggested
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.kin_words import relation_words
from wijkdesk.ui.files.relation_fold import RelationFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import RelationKind


class RelationsCard(Card):
    """Each tie saves itself; a circle of parents is told above them."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Familiebanden"))
        self._bench = bench
        self._view: FileView | None = None
        self._rows: dict[Hashable, RelationRow] = {}
        self._offered: tuple[Suggested, ...] = ()
        self._wanted: UUID | None = None
        self.circle = label("", "problem")
        self.empty = EmptyState(self.tr("Nog geen banden. Noteer wie ouder, partner of voogd is."))
        self.offer_words = label("", "secondary")
        self.take_over = button(self.tr("Overnemen"), "outline")
        self.folds: Pile[RelationFold] = Pile(spacing=12, divided=True)
        self.add_one = button(self.tr("Band toevoegen"), "outline")

        acts = QWidget()
        beside = FlowLayout(acts, 12)
        beside.addWidget(self.take_over)
        beside.addWidget(self.add_one)
        for part in (self.circle, self.empty, self.folds, self.offer_words, acts):
            self.add(part)

        self.take_over.clicked.connect(self._take_over)
        self.add_one.clicked.connect(self._add)

    def show_view(self, view: FileView) -> None:
        """What the store says now; open forms stay open."""
        self._view = view
        said = {person.id: person.full_name for person in view.people}
        self._rows = {tie.id: tie for tie in view.relations}
        self.folds.keep_only(self._rows, self._make)
        for key, tie in self._rows.items():
            self.folds.widgets[key].show_relation(tie, view.people)
        self.empty.setVisible(not self._rows)
        self.folds.setVisible(bool(self._rows))
        self._tell_circle(view, said)
        self._show_offer(view, said)
        self._open_wanted()

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    def _tell_circle(self, view: FileView, said: dict[UUID, str]) -> None:
        around = circle_of(view.relations)
        names = ", ".join(name for person, name in said.items() if person in around)
        words = self.tr("Dit kan niet kloppen: %1 zijn ouder en kind van elkaar. Kijk het na.")
        self.circle.setText(words.replace("%1", names))
        self.circle.setVisible(bool(around))

    def _show_offer(self, view: FileView, said: dict[UUID, str]) -> None:
        self._offered = suggested(view.households, view.relations, self._bench.now().date())
        ties = (
            RelationRow(view.case_file_id, s.person_id, s.other_id, s.kind, None, None, None)
            for s in self._offered
        )
        lines = "\n".join(relation_words(tie, said) for tie in ties)
        words = self.tr("Uit de rollen in het gezin:")
        self.offer_words.setText(f"{words}\n{lines}")
        for part in (self.offer_words, self.take_over):
            part.setVisible(bool(self._offered))

    def _make(self, key: Hashable) -> RelationFold:
        fold = RelationFold(self._rows[key], self._bench)
        fold.removed.connect(self._remove)
        return fold

    @Slot()
    def _take_over(self) -> None:
        self.add_one.setFocus(Qt.FocusReason.OtherFocusReason)
        take = partial(self._bench.services.kin.take_over, self._bench.case_file_id)
        self._bench.run(self, partial(take, self._offered), self._bench.announce)

    @Slot()
    def _add(self) -> None:
        """The same person as before: who notes one tie of somebody mostly notes another."""
        self.flush()
        before = list(self._rows.values())
        person = before[-1].person_id if before else None
        kind = before[-1].kind if before else RelationKind.PARENT
        work = partial(self._bench.services.kin.add, self._bench.case_file_id, person, kind)
        self._bench.run(self, work, self._added)

    def _added(self, tie: RelationRow) -> None:
        self._wanted = tie.id
        self._bench.announce_file()

    def _open_wanted(self) -> None:
        fold = self.folds.widgets.get(self._wanted)
        if fold is not None:
            self._wanted = None
            fold.open()
            known = fold.person.value() is not None
            (fold.other if known else fold.person).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _remove(self, relation_id: UUID) -> None:
        self.add_one.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bench.run(
            self, partial(self._bench.services.kin.remove, relation_id), self._bench.announce
        )
