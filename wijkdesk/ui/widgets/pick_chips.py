"""Small round buttons to pick from: each stays down when it is chosen, and shows a tick."""

from collections.abc import Collection, Hashable, Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.icons import icon
from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.columns import bring
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton

TICK = 14
MOST = 32
BACK, ON = (Qt.Key.Key_Left, Qt.Key.Key_Up), (Qt.Key.Key_Right, Qt.Key.Key_Down)
STEPS = {key.value: step for keys, step in ((BACK, -1), (ON, 1)) for key in keys}


class PickChips(QWidget):
    """`picked` when somebody chose; `one` keeps exactly one of them down, the first at first.

    Tab comes to one of them, the arrow keys go along the others: a family may be large.
    """

    picked = Signal()

    def __init__(self, name: str, *, one: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[Hashable, IdButton] = {}
        self._name, self._one = name, one
        self._row = FlowLayout(self)
        self.setAccessibleName(name)

    def offer(self, pairs: Iterable[tuple[Hashable, str]]) -> None:
        """Offer these; what was chosen stays chosen when it is still there."""
        wanted = dict(pairs)
        chosen = self.chosen()
        if list(wanted) != list(self.chips):
            self._build(wanted)
        for key, words in wanted.items():
            self._say(self.chips[key], words)
        self.choose(chosen)

    def chosen(self) -> tuple[Hashable, ...]:
        """What is down, in the order in which it stands."""
        return tuple(key for key, chip in self.chips.items() if chip.isChecked())

    def choose(self, keys: Collection[Hashable]) -> None:
        """Put these down and no other; the program says so, nobody picked."""
        down = set(keys) & self.chips.keys()
        if self._one and not down:
            down = set(list(self.chips)[:1])
        for key, chip in self.chips.items():
            chip.setChecked(key in down)
            self._mark(chip)
        if self._one or not any(_stops(chip) for chip in self.chips.values()):
            self._stop_at(next((self.chips[key] for key in down), self._first()))

    def focus_first(self) -> None:
        """Bring the keyboard to the one that Tab comes to."""
        stop = next((chip for chip in self.chips.values() if _stops(chip)), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            bring(stop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, IdButton) and isinstance(event, QKeyEvent):
            step = STEPS.get(event.key(), 0) if event.type() == QEvent.Type.KeyPress else 0
            return self._go(watched, step) if step else False
        return False

    def _go(self, chip: IdButton, step: int) -> bool:
        row = list(self.chips.values())
        beside = row[(row.index(chip) + step) % len(row)]
        self._stop_at(beside)
        beside.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _first(self) -> IdButton | None:
        return next(iter(self.chips.values()), None)

    def _stop_at(self, stop: IdButton | None) -> None:
        for chip in self.chips.values():
            here = chip is stop
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _build(self, wanted: Iterable[Hashable]) -> None:
        while self._row.takeAt(0) is not None:
            pass
        old, self.chips = self.chips, {}
        for key in wanted:
            chip = old.pop(key, None) or self._made(key)
            self.chips[key] = chip
            self._row.addWidget(chip)
            chip.show()
        for chip in old.values():
            chip.hide()
            chip.deleteLater()

    def _made(self, key: Hashable) -> IdButton:
        chip = IdButton("", key, "chip", self)
        chip.setCheckable(True)
        chip.setProperty(KEPT, True)  # by whoever asks for it
        chip.setIconSize(QSize(px(TICK), px(TICK)))
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.installEventFilter(self)
        chip.pressed_id.connect(self._pick)
        return chip

    def _say(self, chip: IdButton, words: str) -> None:
        chip.setText(first_words(words, MOST).replace("&", "&&"))  # a name is no key
        chip.setAccessibleName(f"{self._name}: {words}" if self._name else words)

    def _mark(self, chip: IdButton) -> None:
        ticked = chip.isChecked()
        chip.setIcon(icon("check", colours_in_use().accent, TICK) if ticked else QIcon())
        chip.updateGeometry()  # with a tick it is wider

    def _draw(self) -> None:
        for chip in self.chips.values():
            self._mark(chip)

    @Slot(object)
    def _pick(self, pressed: Hashable) -> None:
        if self._one:
            self.choose([pressed])
            self._stop_at(self.chips.get(pressed))
        else:
            self._draw()
        self.picked.emit()


def _stops(chip: IdButton) -> bool:
    return chip.focusPolicy() == Qt.FocusPolicy.StrongFocus
