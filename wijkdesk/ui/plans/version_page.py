"""A fixed version read on the screen, with the household as it was when it was fixed."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from wijkdesk.documents.genogram.from_version import family_kept
from wijkdesk.services.house import Services
from wijkdesk.services.plan_versions import Change, KeptVersion, Part
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.change_row import ChangeRow
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.compare_words import part_words
from wijkdesk.ui.drawing_sheet import DrawingSheet
from wijkdesk.ui.drawn_people import charge_lines, drawn_kept
from wijkdesk.ui.genogram_view import GenogramView
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.words import divider, label
from wijkdesk.ui.words import word

HOUSEHOLD = frozenset({Part.PERSON, Part.HOME, Part.TIE, Part.HELPER})
WRITTEN = frozenset({"reason", "agreements", "sharing", "evaluation_on"})
"""What people wrote of the plan itself; the rest says whose plan it is and whom to call."""


def version_key(plan_id: UUID, version_id: UUID) -> str:
    """What opens the same version again."""
    return f"version:{plan_id.hex}:{version_id.hex}"


class VersionPage(Page):
    """`print_requested` carries (plan, version), `changes_requested` (plan, version, None).

    `plan_requested` carries the id of the file.
    """

    print_requested = Signal(object)
    changes_requested = Signal(object)
    plan_requested = Signal(object)

    def __init__(
        self,
        wanted: tuple[UUID, UUID],
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Ondersteuningsplan"), parent=parent)
        self.plan_id, self.version_id = wanted
        self.key = version_key(*wanted)
        self.kept: KeptVersion | None = None
        self.rows: list[ChangeRow] = []
        self.bench = Bench(NO_FILE, services, tasks, changes, say)
        self.to_plan: QPushButton = self.add_act(self.tr("Naar het plan"))
        self.compare: QPushButton = self.add_act(self.tr("Wat is er sindsdien veranderd?"))
        self.print: QPushButton = self.add_act(self.tr("Op papier"), "primary")
        self.choice = ChoiceBox()
        self.about = Card(self.tr("Deze versie"))
        self.about.add(Field(self.tr("Versie"), self.choice))
        self.told = label("", "secondary")
        self.about.add(self.told)

        self.genogram = GenogramView(self.tr("Het gezin op de dag van deze versie"))
        self.picture = Card(self.tr("Het gezin toen"))
        self.picture.add(DrawingSheet(self.genogram, self.genogram))
        self.charges = label("", "secondary")
        self.picture.add(self.charges)

        household = QWidget()
        self.beside = QVBoxLayout(household)
        self.beside.setContentsMargins(0, 0, 0, 0)
        self.beside.setSpacing(px(16))

        lines = QWidget()
        self.said = QVBoxLayout(lines)
        self.said.setContentsMargins(0, 0, 0, 0)
        self.said.setSpacing(px(16))

        self.parts.setEnabled(False)
        self.add_side(self.about)
        self.add_side(household)
        self.add_work(lines)
        self.add_work(self.picture)
        self.choice.activated.connect(self._choose)
        self.to_plan.clicked.connect(self._ask_plan)
        self.compare.clicked.connect(self._ask_changes)
        self.print.clicked.connect(self._ask_print)
        self.load()

    def focus_first(self) -> None:
        (self.rows[0].words if self.rows else self.choice).setFocus()

    @Slot()
    def load(self) -> None:
        """A version never changes: it is read once."""
        read = self.bench.services.plan_versions.read
        work = partial(read, self.plan_id, self.version_id)
        self.bench.run(self, work, partial(self._show, self.version_id))

    def _show(self, version_id: UUID, kept: KeptVersion) -> None:
        if version_id != self.version_id:
            return
        is_first = self.kept is None
        self.kept, self.key = kept, version_key(self.plan_id, self.version_id)
        self.parts.setEnabled(True)
        named = self.tr("Ondersteuningsplan %1").replace("%1", kept.version.label)
        self.set_header(named, f"{kept.content.title} · {self._fixed(kept)}")
        self.choice.set_choices((v.id, v.label) for v in kept.versions)
        self.choice.set_value(self.version_id)
        self.told.setText("\n".join(self._about(kept)))
        self._show_lines(kept.lines)
        self._show_family(kept)
        focus = QApplication.focusWidget()
        if is_first and focus is not None and self.isAncestorOf(focus):
            self.focus_first()

    def _fixed(self, kept: KeptVersion) -> str:
        day = birth_text(kept.version.fixed_at.astimezone().date())
        return self.tr("vastgesteld op %1, daarna niet veranderd").replace("%1", day)

    def _about(self, kept: KeptVersion) -> list[str]:
        version = kept.version
        told = [self.tr("Door %1").replace("%1", version.fixed_by)] if version.fixed_by else []
        if version.reason:
            told.append(self.tr("Waarom: %1").replace("%1", version.reason))
        return told + [f"{row.person}: {word(row.answer)}" for row in kept.agreed]

    def _show_lines(self, lines: tuple[Change, ...]) -> None:
        """What the plan said at the left, who the household was at the right."""
        empty(self.said)
        empty(self.beside)
        self.rows = []
        last: list[Card] = []
        for part, some in groupby(lines, attrgetter("part")):
            if part is Part.PLAN:
                last.append(self._show_plan(next(some)))
                continue
            card = self._card(part_words(part), some)
            if part in HOUSEHOLD:
                self.beside.addWidget(card)
            else:
                self.said.addWidget(card)
        for card in last:
            self.beside.addWidget(card)

    def _show_family(self, kept: KeptVersion) -> None:
        """Drawn from what the version keeps; who was born or moved later is not in it."""
        family = family_kept(kept.content, kept.version.fixed_at.astimezone().date())
        self.genogram.show_family(family, drawn_kept(family), may_move=False)
        told = charge_lines(family)
        self.charges.setText("\n".join(told))
        self.charges.setVisible(bool(told))
        self.picture.setVisible(bool(family.figures))

    def _show_plan(self, line: Change) -> Card:
        """What was written at once; whose plan it is and whom to call comes last."""
        written = tuple(field for field in line.fields if field.name in WRITTEN)
        rest = tuple(field for field in line.fields if field.name not in WRITTEN)
        if written:
            self.said.addWidget(self._card(part_words(Part.PLAN), [replace(line, fields=written)]))
        return self._card(self.tr("Wie en waar"), [replace(line, fields=rest)])

    def _card(self, title: str, lines: Iterable[Change]) -> Card:
        card = Card(title)
        for number, line in enumerate(lines):
            if number:
                card.add(divider())
            row = ChangeRow(line, marked=False)
            card.add(row)
            self.rows += [row, *row.below]
        return card

    @Slot()
    def _choose(self) -> None:
        chosen = self.choice.value()
        if isinstance(chosen, UUID):
            self.version_id = chosen
            self.load()

    @Slot()
    def _ask_plan(self) -> None:
        if self.kept is not None:
            self.plan_requested.emit(self.kept.case_file_id)

    @Slot()
    def _ask_changes(self) -> None:
        self.changes_requested.emit((self.plan_id, self.version_id, None))

    @Slot()
    def _ask_print(self) -> None:
        self.print_requested.emit((self.plan_id, self.version_id))
