"""The list of one school or AZC: who waits, looked at each week, who came off it, who is known."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.house import Services
from wijkdesk.services.registrations import Level, PlaceRow
from wijkdesk.services.school import SchoolView, is_due
from wijkdesk.services.waiting import WaitRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.wait_fold import WaitFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import EndReason, RefusalReason

MOST = 20


class ListedWait(QWidget):
    """One wait, and below it who follows it and when somebody last looked at it."""

    def __init__(self, row: WaitRow, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.fold = WaitFold(row, bench, with_title=True)
        self.follows = label("", "secondary")
        self.review = IdButton(self.tr("Deze week nagekeken"), row.id, "outline")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.fold)
        column.addWidget(self.follows)
        column.addLayout(left_link(self.review))

    def show_row(
        self,
        row: WaitRow,
        view: SchoolView,
        places: tuple[PlaceRow, ...],
        levels: tuple[Level, ...],
    ) -> None:
        """What the store says now."""
        today = self._bench.now().date()
        self.fold.show_row(row, places, levels)
        reviewed, follow = view.reviews.get(row.id), view.follows.get(row.id)
        told = []
        if row.since is not None:
            told.append(self.tr("Op de lijst sinds %1").replace("%1", day_text(row.since, today)))
        if follow is not None and follow.owner:
            told.append(self.tr("%1 volgt het").replace("%1", follow.owner))
        never = self.tr("nog niet nagekeken")
        said = self.tr("nagekeken %1")
        told.append(said.replace("%1", day_text(reviewed, today)) if reviewed else never)
        self.follows.setText(" · ".join(told))
        self.review.setVisible(is_due(reviewed, today))
        who = " ".join(filter(None, (row.person, row.file_title)))
        self.review.setAccessibleName(self.tr("Deze week nagekeken: %1").replace("%1", who))


class SchoolPart(QObject):
    """`file_wanted` carries a case file id."""

    file_wanted = Signal(object)

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench, self._columns = bench, columns
        self.view: SchoolView | None = None
        self._place: PlaceRow | None = None
        self._places: tuple[PlaceRow, ...] = ()
        self._levels: tuple[Level, ...] = ()
        self._rows: dict[Hashable, WaitRow] = {}
        self._turn = 0
        self.choose = EmptyState(self.tr("Kies hierboven een school of een AZC."))
        self.card, self.gone = Card(self.tr("Wachtlijst")), Card(self.tr("Van de lijst af"))
        self.empty = EmptyState(self.tr("Hier wacht niemand. Zet bij een verwijzing welke lijst."))
        self.waits: Pile[ListedWait] = Pile(spacing=12, divided=True)
        self.young = Card(self.tr("Kinderen en gezinnen hier"))
        self.contacts = Card(self.tr("Contactpersonen"))
        self.card.add(self.empty)
        self.card.add(self.waits)
        for part in (self.choose, self.card, self.gone):
            columns.add_work(part)
        for aside in (self.young, self.contacts):
            columns.add_side(aside)
        self._show_cards(shown=False)

    @Slot()
    def look(self) -> None:
        """Read the list of the chosen place anew."""
        self._turn += 1
        self._show_cards(shown=self._place is not None)
        if self._place is None:
            return
        services, place = self._bench.services, self._place.id
        work = partial(_read, services, place)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def show_place(self, place: PlaceRow | None, places: tuple[PlaceRow, ...]) -> None:
        """The list of this place."""
        self._place, self._places = place, places
        self.look()

    def flush(self) -> None:
        """Save what is typed."""
        for one in self.waits.widgets.values():
            one.fold.flush()

    def _show_cards(self, *, shown: bool) -> None:
        self.choose.setVisible(not shown)
        for card in (self.card, self.gone, self.young, self.contacts):
            card.setVisible(shown)

    def _show(self, turn: int, told: tuple[SchoolView, tuple[Level, ...]]) -> None:
        if turn != self._turn:
            return
        self.view, self._levels = told
        self._rows = {row.id: row for row in self.view.running}
        self.waits.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.waits.widgets[key].show_row(row, self.view, self._places, self._levels)
        self.empty.setVisible(not self._rows)
        self.waits.setVisible(bool(self._rows))
        today = self._bench.now().date()
        due = sum(is_due(self.view.reviews.get(row.id), today) for row in self.view.running)
        self.card.set_note(self.tr("%n nog na te kijken", "", due) if due else "")
        self._fill_gone(self.view)
        self._fill_people(self.view)
        follow_layout(self._columns)

    def _fill_gone(self, view: SchoolView) -> None:
        today = self._bench.now().date()
        self.gone.clear()
        for row in view.gone[:MOST]:
            follow = view.follows.get(row.id)
            why = _why(follow.reason_code, follow.reason) if follow else ""
            when = day_text(row.over_on, today) if row.over_on else ""
            told = (row.person or row.file_title, word(row.status), why)
            self.gone.add_row(" · ".join(filter(None, told)), when)
        if not view.gone:
            self.gone.add(label(self.tr("Niemand in het laatste jaar."), "context"))

    def _fill_people(self, view: SchoolView) -> None:
        self.young.clear()
        for file_id, child, title in view.children:
            opens = IdButton(self.tr("Dossier"), file_id)
            said = " · ".join(filter(None, (child, title)))
            opens.setAccessibleName(self.tr("Naar het dossier: %1").replace("%1", said))
            opens.pressed_id.connect(self.file_wanted)
            self.young.add_row(said, opens)
        if not view.children:
            none = self.tr("Nog niemand. Zet bij een vast contact welke school het is.")
            self.young.add(label(none, "context"))
        self.contacts.clear()
        known = dict.fromkeys((c.name, word(c.kind), c.phone or "") for c in view.contacts)
        for name, kind, phone in known:
            self.contacts.add_row(" · ".join(filter(None, (name, kind))), phone)
        if not known:
            self.contacts.add(label(self.tr("Nog niemand."), "context"))

    def _make(self, key: Hashable) -> ListedWait:
        made = ListedWait(self._rows[key], self._bench)
        made.fold.file_wanted.connect(self.file_wanted)
        made.review.pressed_id.connect(self._review)
        return made

    @Slot(object)
    def _review(self, referral_id: UUID) -> None:
        work = partial(self._bench.services.school.review, referral_id)
        self._bench.run(self, work, self._bench.announce)


def _read(services: Services, place: UUID) -> tuple[SchoolView, tuple[Level, ...]]:
    return services.school.view(place), services.registrations.levels()


def _why(code: str | None, reason: str | None) -> str:
    """The reason as it was chosen, and what was written beside it."""
    for kind in (RefusalReason, EndReason):
        if code in {str(one) for one in kind}:
            return " · ".join(filter(None, (word(kind(code)), reason)))
    return reason or ""
