"""For which line of the plan a referral is: its need and its help come along."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.house import Services
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.vocabulary import ActionStatus, CompartmentKind


@dataclass(frozen=True, slots=True)
class PlanLine:
    """An action that is still to be done, with the need of its goal."""

    action_id: UUID
    text: str
    need_id: UUID | None
    provision: ProvisionRow | None


class PlanLines(QWidget):
    """Hidden while the plan has no action; `chosen` carries the line that one chose."""

    chosen = Signal(object)

    def __init__(self, bench: Bench, wanted: UUID | None = None) -> None:
        super().__init__()
        self._bench, self._wanted = bench, wanted
        self._lines: dict[object, PlanLine] = {}
        self.box = ChoiceBox()
        self.field = Field(self.tr("Bij welke actie van het plan?"), self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.hide()
        self.box.activated.connect(self._choose)  # not what comes back after a lock

    def look(self) -> None:
        """Which lines there are now."""
        work = partial(_lines_of, self._bench.services, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def action_id(self) -> UUID | None:
        """The action that is meant, if any."""
        value = self.box.value()
        return value if isinstance(value, UUID) else None

    def _show(self, lines: tuple[PlanLine, ...]) -> None:
        self._lines = {line.action_id: line for line in lines}
        none = (None, self.tr("Geen actie gekozen"))
        self.box.set_choices([none, *((line.action_id, line.text) for line in lines)])
        if self.box.currentIndex() < 0:
            self.box.setCurrentIndex(0)
        self.setVisible(bool(lines))
        if self._wanted in self._lines:
            self.box.set_value(self._wanted)
            self._wanted = None
            self._choose()

    @Slot()
    def _choose(self) -> None:
        line = self._lines.get(self.box.value())
        if line is not None:
            self.chosen.emit(line)


def _lines_of(services: Services, case_file_id: UUID) -> tuple[PlanLine, ...]:
    """Open actions that whoever reads the referral may read too."""
    plan = services.plans.get(case_file_id)
    found = [
        (goal.need_id, action)
        for goal in (plan.goals if plan else ())
        for action in goal.actions
        if action.status is ActionStatus.OPEN
        and action.text.strip()
        and action.visibility is CompartmentKind.SHARED
    ]
    return tuple(
        PlanLine(action.id, action.text.strip(), need_id, _offer(services, action.provision_id))
        for need_id, action in found
    )


def _offer(services: Services, provision_id: UUID | None) -> ProvisionRow | None:
    """What it is done with; nothing for what is offered no more."""
    if provision_id is None:
        return None
    try:
        return services.directory.get(provision_id)
    except RuleBrokenError:
        return None
