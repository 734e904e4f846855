"""Dragging a line of a plan to another place: where it would go, and the line that shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from wijkdesk.ui.plans.grip import Grip
from wijkdesk.ui.theme import px

THICK = 3
NEAR_EDGE = 48


@dataclass(frozen=True, slots=True)
class Group:
    """Lines among which one may be put: those of a section, all goals, or the actions of one."""

    id: UUID | None
    around: QWidget
    rows: Sequence[tuple[UUID, QWidget]]


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a line was let go: in which group, and in front of which; None is behind the last."""

    kind: str
    row_id: UUID
    group: UUID | None
    before: UUID | None


class LineDrag(QObject):
    """`placed` carries a Placed. `groups` says of a kind and an id among which lines it may go."""

    placed = Signal(object)

    def __init__(
        self, around: QScrollArea, groups: Callable[[str, UUID], Sequence[Group]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._groups = groups
        self.line: QFrame | None = None

    def watch(self, grip: Grip) -> None:
        """Follow what is dragged by this grip."""
        grip.dragged.connect(self._drag)
        grip.dropped.connect(self._drop)
        grip.given_up.connect(self._give_up)

    @Slot(object)
    def _drag(self, told: tuple[Grip, QPoint]) -> None:
        grip, at = told
        group, before = self._aim(grip, at)
        content = self._around.widget()
        if group is None or content is None:
            self._give_up(grip)
            return
        if self.line is None:
            self.line = QFrame(content)
            self.line.setObjectName("drop")
        y = _edge(group, before)
        left = group.around.mapTo(content, QPoint(0, 0))
        top = content.mapFromGlobal(QPoint(0, y)).y()
        self.line.setGeometry(left.x(), top - px(THICK), group.around.width(), px(THICK))
        self.line.show()
        self.line.raise_()
        where = content.mapFromGlobal(at)
        self._around.ensureVisible(where.x(), where.y(), 0, px(NEAR_EDGE))

    @Slot(object)
    def _drop(self, told: tuple[Grip, QPoint]) -> None:
        grip, at = told
        group, before = self._aim(grip, at)
        self._give_up(grip)
        if group is not None:
            self.placed.emit(Placed(grip.kind, grip.row_id, group.id, before))

    @Slot(object)
    def _give_up(self, _grip: object) -> None:
        if self.line is not None:
            self.line.hide()
            self.line.deleteLater()
            self.line = None

    def _aim(self, grip: Grip, at: QPoint) -> tuple[Group | None, UUID | None]:
        groups = self._groups(grip.kind, grip.row_id)
        group = min(groups, key=lambda one: _distance(one.around, at.y()), default=None)
        if group is None:
            return None, None
        below = (row_id for row_id, row in group.rows if _middle(row) > at.y())
        return group, next(below, None)


def _edge(group: Group, before: UUID | None) -> int:
    for row_id, row in group.rows:
        if row_id == before:
            return _top(row)
    last = group.rows[-1][1] if group.rows else group.around
    return _top(last) + last.height()


def _distance(widget: QWidget, y: int) -> int:
    top = _top(widget)
    return max(top - y, 0, y - top - widget.height())


def _middle(widget: QWidget) -> int:
    return _top(widget) + widget.height() // 2


def _top(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, 0)).y()
