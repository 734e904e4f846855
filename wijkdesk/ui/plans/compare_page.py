"""What is different since somebody agreed with a plan: readable, beside each other in one list."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.plan_versions import Change, Compared, How, VersionRow
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.change_row import ChangeRow, is_itself
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.compare_words import how_words, part_words
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.words import divider, label

CONCEPT = "concept"


def changes_key(plan_id: UUID, before: UUID | None, after: UUID | None) -> str:
    """What opens the same comparison again."""
    return f"changes:{plan_id.hex}:{before.hex if before else ''}:{after.hex if after else CONCEPT}"


class ComparePage(Page):
    """`print_requested` carries (plan, before, after), `plan_requested` the id of the file."""

    print_requested = Signal(object)
    plan_requested = Signal(object)

    def __init__(
        self,
        wanted: tuple[UUID, UUID | None, UUID | None],
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Wat is er veranderd?"), parent=parent)
        self.plan_id, self.before, self.after = wanted
        self.key = changes_key(*wanted)
        self.seen: Compared | None = None
        self.bench = Bench(NO_FILE, services, tasks, changes, say)
        self._turn = 0
        self.to_plan: QPushButton = self.add_act(self.tr("Naar het plan"))
        self.print: QPushButton = self.add_act(self.tr("Op papier"), "primary")
        self.since = ChoiceBox()
        self.until = ChoiceBox()
        self.choice = Card(self.tr("Wat u vergelijkt"))
        self.choice.add(Field(self.tr("Van"), self.since))
        self.choice.add(Field(self.tr("Naar"), self.until))
        self.agreed = label("", "secondary")
        self.reason = label("", "secondary")
        self.choice.add(self.agreed)
        self.choice.add(self.reason)
        self.rows: list[ChangeRow] = []

        self.add_side(self.choice)
        self.parts.setEnabled(False)
        for box in (self.since, self.until):
            box.activated.connect(self._choose)
        self.to_plan.clicked.connect(self._ask_plan)
        self.print.clicked.connect(self._ask_print)
        changes.changed.connect(self._hear)
        self.load()

    def focus_first(self) -> None:
        (self.rows[0].words if self.rows else self.since).setFocus()

    @Slot()
    def load(self) -> None:
        """Compare again; an answer to an older question is dropped."""
        self._turn += 1
        compare = self.bench.services.plan_versions.compare
        work = partial(compare, self.plan_id, self.before, self.after)
        self.bench.run(self, work, partial(self._show, self._turn))

    def _show(self, turn: int, seen: Compared) -> None:
        if turn != self._turn or seen == self.seen:
            return  # nothing new: who reads stays on their line
        is_first = self.seen is None
        self.seen, self.before = seen, seen.before.id
        self.after = seen.after.id if seen.after else None
        self.key = changes_key(self.plan_id, self.before, self.after)
        self.parts.setEnabled(True)
        self.set_header(self.tr("Wat is er veranderd?"), self._context(seen))
        self._show_choice(seen)
        self._show_changes(seen)
        focus = QApplication.focusWidget()
        if is_first and focus is not None and self.isAncestorOf(focus):
            self.focus_first()

    def _context(self, seen: Compared) -> str:
        later = seen.after.label if seen.after else self.tr("het plan zoals het nu is")
        words = self.tr("van %1 naar %2").replace("%1", seen.before.label)
        return f"{seen.title} · {words.replace('%2', later)}"

    def _show_choice(self, seen: Compared) -> None:
        versions = [(version.id, _named(version, seen)) for version in seen.versions]
        self.since.set_choices(versions)
        self.since.set_value(self.before)
        self.until.set_choices([(None, self.tr("Het plan zoals het nu is")), *versions])
        self.until.set_value(self.after)
        names = ", ".join(dict.fromkeys(row.person for row in seen.agreed_before))
        words = self.tr("Met %1 waren het eens: %2.").replace("%1", seen.before.label)
        self.agreed.setText(words.replace("%2", names))
        self.agreed.setVisible(bool(names))
        reason = seen.after.reason if seen.after else None
        words = self.tr("Waarom er een nieuwe versie is: %1")
        self.reason.setText(words.replace("%1", reason or ""))
        self.reason.setVisible(bool(reason))

    def _show_changes(self, seen: Compared) -> None:
        empty(self.columns.work)
        self.rows = []
        card = Card(self.tr("In het kort"))
        card.add(label(self._summary(seen.changes)))
        self.add_work(card)
        for part, changes in groupby(seen.changes, attrgetter("part")):
            card = Card(part_words(part))
            for number, change in enumerate(changes):
                if number:
                    card.add(divider())
                row = ChangeRow(change)
                card.add(row)
                self.rows += [row, *row.below]
            self.add_work(card)

    def _summary(self, changes: tuple[Change, ...]) -> str:
        if not changes:
            return self.tr("Er is niets veranderd.")
        told = [*changes, *(action for change in changes for action in change.below)]
        count = Counter(change.how for change in told if is_itself(change))
        counts = [f"{how_words(how)}: {count[how]}" for how in How if count[how]]
        rest = self.tr("Wat hier niet staat, is hetzelfde gebleven.")
        return f"{' · '.join(counts)}. {rest}"

    @Slot()
    def _choose(self) -> None:
        self.before, self.after = self.since.value(), self.until.value()  # type: ignore[assignment]
        self.load()

    @Slot()
    def _ask_plan(self) -> None:
        if self.seen is not None:
            self.plan_requested.emit(self.seen.case_file_id)

    @Slot()
    def _ask_print(self) -> None:
        self.print_requested.emit((self.plan_id, self.before, self.after))

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        """The plan as it is now may be another one."""
        if self.seen is not None and (changes.touches(self.seen.case_file_id) or not changes.files):
            self.load()


def _named(version: VersionRow, seen: Compared) -> str:
    """The version, the day, and who agreed with it: "v1-7F3K · 12-05-2026 · Letay Habte"."""
    day = birth_text(version.fixed_at.astimezone().date())
    names = ", ".join(dict.fromkeys(row.person for row in seen.agreed_with(version.id)))
    return " · ".join(filter(None, (version.label, day, names)))
