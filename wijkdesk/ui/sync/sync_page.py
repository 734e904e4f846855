"""The truth about sync: what is unsent, confirmed, held back, and what needs a choice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.drafts import DraftService
from wijkdesk.services.sync_state import (
    ConflictRow,
    HeldBack,
    Passing,
    SyncStateService,
    SyncTruth,
)
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.paid_line import PaidLine
from wijkdesk.ui.sync.conflict_card import ConflictCard
from wijkdesk.ui.sync.held_back_card import HeldBackCard
from wijkdesk.ui.sync.households_card import HouseholdsCard
from wijkdesk.ui.sync.merge_box import DRAFT_PAGE
from wijkdesk.ui.sync.merged_card import MergedCard, MergedFold
from wijkdesk.ui.sync.truth_card import TruthCard
from wijkdesk.ui.sync.unsent_card import UnsentCard
from wijkdesk.ui.sync.waiting_card import WaitingCard
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.words import label

MOST = 30
"""More choices than this are shown as the first ones are made."""


@dataclass(frozen=True, slots=True)
class _Look:
    """Everything the page shows, read in one go; `drafts`: texts that were being made."""

    truth: SyncTruth
    held: Sequence[HeldBack]
    conflicts: Sequence[ConflictRow]
    drafts: dict[UUID, str]
    merged: Sequence[ConflictRow]
    passings: dict[UUID, Passing]

    @property
    def ids(self) -> frozenset[UUID]:
        """Everything that was noted as shown."""
        rows = {row.id for row in (*self.conflicts, *self.merged)}
        return frozenset(rows | {row.op_id for row in self.held})


class SyncPage(Page):
    """`file_requested` carries a case file id; `latest_requested` asks for what one did."""

    file_requested = Signal(object)
    latest_requested = Signal()

    def __init__(
        self,
        sync_state: SyncStateService,
        drafts: DraftService,
        tasks: Tasks,
        changes: ChangeBus,
        sync_now: Callable[[], object],
        say: Say,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__("")
        self._sync_state, self._drafts, self._tasks = sync_state, drafts, tasks
        self._changes, self._sync_now, self._say, self._now = changes, sync_now, say, now
        self._turn = 0
        self._known: frozenset[UUID] | None = None
        self._wanted: UUID | None = None
        self._unsent: UnsentCard | None = None
        self.cards: dict[UUID, ConflictCard] = {}
        self.set_header(
            self.tr("Verzenden"),
            self.tr("Alles wat u typt, staat meteen veilig op deze laptop. De rest gaat vanzelf."),
        )
        self.latest = self.add_act(self.tr("Laatste wijzigingen"))
        self.latest.setToolTip(self.tr("Ctrl+H"))
        self.truth = TruthCard()
        self.choices = QWidget()
        self.choices_title = label("", "heading")
        self.passed_title = label(self.tr("Voorgelegd aan een collega"), "heading")
        self.households = HouseholdsCard()
        self.held_back = HeldBackCard()
        self.merged = MergedCard()
        self.explained = Card(self.tr("Goed om te weten"))

        self.stack, self.passed = QVBoxLayout(), QVBoxLayout()
        around = QVBoxLayout(self.choices)
        around.setContentsMargins(0, 0, 0, 0)
        for layout in (around, self.stack, self.passed):
            layout.setSpacing(px(16))
        around.addWidget(self.choices_title)
        around.addLayout(self.stack)
        around.addWidget(self.passed_title)
        around.addLayout(self.passed)
        self.choices.hide()
        for text in (
            self.tr("Geen netwerk? U kunt gewoon doorwerken. Later wordt alles vanzelf verstuurd."),
            self.tr("“Bevestigd” is het moment waarop de centrale opslag alles van dat gezin had."),
            self.tr("Schrijven twee mensen op dezelfde plek? Dan blijft alles bewaard en kiest u."),
        ):
            self.explained.add(label(text, "secondary"))
        self.add_work(self.truth)
        self.add_work(self.choices)
        self.add_work(self.merged)
        self.add_work(self.households)
        self.add_side(self.held_back)
        self.add_side(self.explained)

        self.truth.send.clicked.connect(self._send)
        self.latest.clicked.connect(self.latest_requested)
        self.households.file_requested.connect(self.file_requested)
        self.held_back.file_requested.connect(self.file_requested)
        self.merged.seen.connect(self._put_away)
        changes.changed.connect(self._look_again)
        self.shown.connect(self._open)
        self.load()

    def add_notice(self, card: QWidget) -> None:
        """A card above all others, for what is out of the ordinary."""
        self.columns.work.insertWidget(0, card)

    def add_choices(self, cards: QWidget) -> None:
        """Other choices, below those between two texts."""
        work = self.columns.work
        work.insertWidget(work.indexOf(self.choices) + 1, cards)

    def add_waiting(self, card: WaitingCard) -> None:
        """What colleagues sent and waits for somebody here, below one's own choices."""
        work = self.columns.work
        work.insertWidget(work.indexOf(self.choices) + 1, card)
        card.file_requested.connect(self.file_requested)
        self.held_back.take_back_requested.connect(card.take_back)
        self.shown.connect(card.open)

    def add_unsent(self, card: UnsentCard) -> None:
        """Beside the rest: it comes and goes, and moves nothing that somebody is typing in."""
        self._unsent = card
        self.columns.side.insertWidget(self.columns.side.indexOf(self.held_back) + 1, card)

    def focus_first(self) -> None:
        if self.truth.send.isHidden():
            super().focus_first()
        else:
            self.truth.send.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choice(self, conflict_id: UUID) -> None:
        """Bring one choice, or the originals of one text, into view with the keyboard in it."""
        self._wanted = conflict_id
        self.load()

    def flush(self) -> None:
        """Keep now what is being typed."""
        for card in self.cards.values():
            card.flush()

    def follow_line(self, paid: PaidLine) -> None:
        """Attachments may be waiting for another line."""
        self.truth.paid = paid
        paid.changed.connect(self.load)

    @Slot(bool)
    def set_sending(self, sending: bool) -> None:
        """Whether a round of sync is under way."""
        self.truth.set_sending(sending)

    @Slot()
    def load(self) -> None:
        """Look how it is now; an answer to an older question is dropped."""
        self._turn += 1
        work = partial(_look, self._sync_state, self._drafts, self._known)
        done = partial(self._show, self._turn)
        self._tasks.run(self, work, done, self._not_shown, lane="read")

    @Slot()
    def _open(self) -> None:
        """Each time it comes into view is one reading; what it was built with may be under way."""
        if self._known is not None:
            self._known = None
            self.load()

    def _not_shown(self, trouble: BaseException) -> None:
        self._known = self._known or frozenset()
        tell(self._say, trouble)

    def _show(self, turn: int, look: _Look) -> None:
        self._known = (self._known or frozenset()) | look.ids
        if turn != self._turn:
            return
        now = self._now()
        self.truth.show_truth(look.truth, now)
        self.households.show_households(look.truth.households, now)
        self.held_back.show_held(look.held, now)
        if self._unsent is not None:
            self._unsent.show_truth(look.truth)
        self._show_conflicts(look, now)
        self.merged.show_merged(look.merged, now)
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        """To the one that was asked for; when it was decided meanwhile, the page is enough."""
        if self._wanted is None:
            return
        card, fold = self.cards.get(self._wanted), self.merged.show_one(self._wanted)
        self._wanted = None
        stop = card.first_choice if card is not None else None
        if isinstance(fold, MergedFold):
            stop = fold.toggle
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, partial(self._bring, card or fold or stop))

    def _bring(self, widget: QWidget) -> None:
        self.columns.ensureWidgetVisible(widget)

    def _show_conflicts(self, look: _Look, now: datetime) -> None:
        """A card that is there already keeps its texts: somebody may be typing in it."""
        lies = look.passings
        wanted = {row.id: row for row in _in_order(look)[:MOST]}
        for gone in self.cards.keys() - wanted.keys():
            self._take_away(self.cards.pop(gone))
        for conflict_id, row in wanted.items():
            if conflict_id not in self.cards:
                self._add(row, look.drafts.get(conflict_id), now)
            self._place(self.cards[conflict_id], lies[conflict_id], now)
        mine = sum(lies[row.id].is_mine for row in look.conflicts)
        self.choices.setVisible(bool(wanted))
        self.choices_title.setText(self.tr("%n keuze(s) voor u", "", mine))
        self.choices_title.setVisible(mine > 0)
        self.passed_title.setVisible(mine < len(look.conflicts))

    def _add(self, row: ConflictRow, draft: str | None, now: datetime) -> None:
        card = ConflictCard(row, now, self._drafts, self._tasks, self._say)
        card.chosen.connect(self._resolve)
        card.pass_requested.connect(self._pass_on)
        card.file_requested.connect(self.file_requested)
        self.cards[row.id] = card
        self.stack.addWidget(card)
        if draft is not None:
            card.restore(draft)

    def _place(self, card: ConflictCard, passing: Passing, now: datetime) -> None:
        """Above what lies with a colleague; moved only when that is otherwise than before."""
        card.show_passing(passing, now)
        layout, other = (self.stack, self.passed) if passing.is_mine else (self.passed, self.stack)
        if layout.indexOf(card) < 0:
            other.removeWidget(card)
            layout.addWidget(card)

    def _take_away(self, card: ConflictCard) -> None:
        for layout in (self.stack, self.passed):
            layout.removeWidget(card)
        card.hide()
        card.deleteLater()

    @Slot(object)
    def _resolve(self, asked: tuple[UUID, str, dict[str, str] | None]) -> None:
        conflict_id, choice, own = asked
        self._tasks.run(
            self,
            partial(self._sync_state.resolve, conflict_id, choice, own),
            partial(self._resolved, conflict_id, choice),
            partial(self._not_resolved, conflict_id),
        )

    def _resolved(self, conflict_id: UUID, choice: str, changes: Changes) -> None:
        card = self.cards.pop(conflict_id, None)
        if card is not None:
            card.box.drop_draft()
            self._take_away(card)
        self._go_on()
        kept = self.tr("Gekozen. De andere tekst blijft bewaard bij de centrale opslag.")
        self._say(self.tr("Gekozen. Alles blijft staan.") if choice == "both" else kept, "ok")
        self._changes.changed.emit(changes)

    def _not_resolved(self, conflict_id: UUID, trouble: BaseException) -> None:
        if conflict_id in self.cards:
            self.cards[conflict_id].setEnabled(True)
        self.load()
        tell(self._say, trouble)

    @Slot(object)
    def _pass_on(self, conflict_id: UUID) -> None:
        self._tasks.run(
            self,
            partial(self._sync_state.pass_on, conflict_id),
            partial(self._passed_on, conflict_id),
            partial(self._not_resolved, conflict_id),
        )

    def _passed_on(self, conflict_id: UUID, answer: tuple[Changes, str]) -> None:
        changes, name = answer
        card = self.cards.get(conflict_id)
        if card is not None:
            card.setEnabled(True)
            card.focus_choice()
        said = self.tr("Voorgelegd aan %1. Die ziet het op Vandaag, zodra alles verstuurd is.")
        self._say(said.replace("%1", name or self.tr("de regisseur")), "ok")
        self._changes.changed.emit(changes)

    @Slot(object)
    def _put_away(self, conflict_id: UUID) -> None:
        work = partial(self._sync_state.seen, conflict_id)
        self._tasks.run(self, work, self._is_away, partial(tell, self._say))

    def _is_away(self, changes: Changes) -> None:
        self.truth.send.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self.tr("Weggelegd. De tekst in het dossier blijft zoals die is."), "ok")
        self._changes.changed.emit(changes)

    def _go_on(self) -> None:
        """The keyboard to the next choice, or back to the top when there is none left."""
        following = next(iter(self.cards.values()), None)
        stop = following.first_choice if following else self.truth.send
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _send(self) -> None:
        self._sync_now()

    @Slot(object)
    def _look_again(self, changes: Changes) -> None:
        if changes.sync:
            self.load()


def _look(
    sync_state: SyncStateService, drafts: DraftService, known: frozenset[UUID] | None
) -> _Look:
    conflicts = sync_state.conflicts(known)
    typed = {}
    for row in conflicts[:MOST]:
        pending = drafts.pending(DRAFT_PAGE, str(row.id))
        for draft in pending.values():
            typed[row.id] = draft.text
    held, merged = sync_state.held_back(known), sync_state.merges(known=known)
    passings = sync_state.passings(conflicts)
    return _Look(sync_state.truth(), held, conflicts, typed, merged, passings)


def _in_order(look: _Look) -> list[ConflictRow]:
    """What a colleague asks first, then the rest; what lies with another last."""
    lies = look.passings
    return sorted(
        look.conflicts, key=lambda row: (not lies[row.id].is_mine, not lies[row.id].to_me)
    )
