"""Where somebody wrote since: both texts side by side, and the choice between them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.differences import Run, differences
from wijkdesk.services.undo import ActView, MetRow
from wijkdesk.ui.places import entity_words, field_words
from wijkdesk.ui.side_panel import SidePanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.values import value_words
from wijkdesk.ui.widgets.words import label

NARROW = 480


class MetPanel(QWidget):
    """`left_alone` keeps what stands there now, `put_back` puts the old text back all the same."""

    left_alone = Signal()
    put_back = Signal()

    def __init__(self, view: ActView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        removal = any(met.removal for met in view.met)
        mine = all(met.by_me for met in view.met)
        wrote = self.tr("U schreef dit later zelf") if mine else self.tr("Een collega schreef dit")
        old = self.tr("Wat u schreef") if view.row.undone else self.tr("Wat er eerst stond")
        remove = self.tr("Toch verwijderen") if removal else self.tr("Toch terugzetten")
        self.now = SidePanel(self.tr("Wat er nu staat"), wrote, self.tr("Laten staan"))
        self.old = SidePanel(self.tr("Weg") if removal else old, "", remove)

        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.beside.setSpacing(px(24))
        self.beside.addWidget(self.now, 1)
        self.beside.addWidget(self.old, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, px(4), 0, px(4))
        whole.setSpacing(px(8))
        whole.addWidget(
            label(self.tr("Hier is daarna nog iets gewijzigd. Kies wat er komt te staan."))
        )
        whole.addLayout(self.beside)
        self._show(view.met, removal=removal)
        self.now.keep.clicked.connect(self.left_alone)
        self.old.keep.clicked.connect(self.put_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < px(NARROW)
        self.beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _show(self, met: tuple[MetRow, ...], *, removal: bool) -> None:
        now, old = _text(met, now=True), _text(met, now=False)
        if removal:  # a text and its absence: nothing to compare word by word
            gone = self.tr("Wat hier staat, gaat dan ook weg.")
            self.now.show_runs((Run(now, differs=False),))
            self.old.show_runs((Run(gone, differs=False),))
            return
        current, before = differences(now, old)
        self.now.show_runs(current)
        self.old.show_runs(before)


def _text(met: Iterable[MetRow], *, now: bool) -> str:
    """One field without its name; of more each on a line of its own."""
    rows = list(met)
    lines = [
        (row.entity, name, new if now else old)
        for row in rows
        for name, old, new in row.fields
        if (old or None) != (new or None)
    ]
    if len(lines) == 1:
        return value_words(*lines[0])
    told = []
    for entity, name, value in lines:
        where = field_words(entity, name) or _other()
        first = f"{entity_words(entity)}: {where}" if len(rows) > 1 else where
        told.append(f"{first}: {value_words(entity, name, value)}")
    return "\n".join(told)


def _other() -> str:
    return QCoreApplication.translate("MetPanel", "iets anders")
