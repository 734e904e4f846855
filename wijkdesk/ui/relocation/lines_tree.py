"""What may go along, part by part, each line with a tick; a tick on a part is for all of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkdesk.ui.relocation_work import Choice
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.plain_tip import plain_tip

HEIGHT, ROW = 400, 28
KEY = Qt.ItemDataRole.UserRole
MOST_WORDS = 160


class LinesTree(QWidget):
    """`changed` when another line is chosen; `kept` is a line that is never seen: what is kept.

    Nothing is chosen by itself: what leaves is what somebody ticked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Wat gaat mee?")
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(words)
        self.tree.setHeaderHidden(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setMinimumHeight(px(HEIGHT))
        self.tree.setUniformRowHeights(True)
        self.kept = QLineEdit(self)
        self.kept.setAccessibleName(words)
        self.kept.setReadOnly(True)
        self.kept.setMaxLength(10_000_000)
        self.kept.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        self._lines: dict[str, QTreeWidgetItem] = {}
        self.tree.itemChanged.connect(self._hear)
        self.kept.textChanged.connect(self._read)

    def offer(self, choices: Sequence[Choice]) -> None:
        """These; what was chosen before stays chosen when it is still there."""
        open_parts = {item.data(0, KEY) for item in self._parts() if item.isExpanded()}
        self.tree.blockSignals(True)
        self.tree.clear()
        self._lines.clear()
        parts: dict[str, QTreeWidgetItem] = {}
        for choice in choices:
            part = parts.get(choice.part)
            if part is None:
                part = parts[choice.part] = QTreeWidgetItem(self.tree, [choice.part])
                part.setData(0, KEY, choice.part)
                part.setSizeHint(0, QSize(0, px(ROW)))  # the first tells how high all are
                part.setFlags(
                    part.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate
                )
            line = QTreeWidgetItem(part, [choice.title[:MOST_WORDS]])
            line.setData(0, KEY, choice.key)
            line.setToolTip(0, plain_tip(choice.line.text[:2000]))
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(0, Qt.CheckState.Unchecked)
            self._lines[choice.key] = line
        for name, part in parts.items():
            part.setExpanded(name in open_parts or not open_parts)
        self.tree.blockSignals(False)
        self._read()

    def chosen(self) -> frozenset[str]:
        """The keys of what goes along."""
        ticked = Qt.CheckState.Checked
        return frozenset(k for k, line in self._lines.items() if line.checkState(0) == ticked)

    def _parts(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    @Slot(QTreeWidgetItem, int)
    def _hear(self, _item: QTreeWidgetItem, _column: int) -> None:
        self.kept.blockSignals(True)
        self.kept.setText(" ".join(sorted(self.chosen())))
        self.kept.blockSignals(False)
        self.changed.emit()

    @Slot()
    def _read(self) -> None:
        wanted = set(self.kept.text().split())
        self.tree.blockSignals(True)
        for key, line in self._lines.items():
            state = Qt.CheckState.Checked if key in wanted else Qt.CheckState.Unchecked
            line.setCheckState(0, state)
        self.tree.blockSignals(False)
        self.tree.viewport().update()
