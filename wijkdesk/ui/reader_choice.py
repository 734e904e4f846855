"""For whose eyes: one button for each compartment that this worker may write in, and why a lock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import icon
from wijkdesk.ui.reader_words import reader_words
from wijkdesk.ui.widgets.words import label
from wijkdesk.vocabulary import CompartmentKind

BOTH = (CompartmentKind.SHARED, CompartmentKind.TEAM)
SIDE = 16


class ReaderChoice(QObject):
    """`radios` and `reason` are laid out by whoever shows them; before `offer` only two are."""

    def __init__(self, family: str, parent: QWidget, *, keys: bool = True) -> None:
        super().__init__(parent)
        self.radios = {
            CompartmentKind.SHARED: QRadioButton(family, parent),
            CompartmentKind.TEAM: QRadioButton(self.tr("Alleen &team"), parent),
            CompartmentKind.PW: QRadioButton(self.tr("Alleen &Participatiewet"), parent),
            CompartmentKind.SAFETY: QRadioButton(self.tr("Alleen &veiligheid"), parent),
            CompartmentKind.SUPPORTER: QRadioButton(self.tr("Alleen &cliëntondersteuner"), parent),
        }
        self.reason = label("", "secondary")
        self._offered: Sequence[CompartmentKind] = BOTH
        self.group = QButtonGroup(self)
        for kind, radio in self.radios.items():
            if not keys:  # there are many of these on a page
                radio.setText(radio.text().replace("&", ""))
            self.group.addButton(radio)
            radio.setAccessibleDescription(reader_words(kind))
            radio.setToolTip(reader_words(kind))
            radio.setHidden(kind not in BOTH)
            radio.toggled.connect(self._explain)
        parent.installEventFilter(self)
        self._draw_locks()
        self.reset()

    def offer(self, kinds: Sequence[CompartmentKind]) -> None:
        """The compartments that may be written in; what is chosen stays chosen where it may."""
        self._offered = kinds or BOTH
        for kind, radio in self.radios.items():
            radio.setHidden(kind not in self._offered)
            radio.setEnabled(kind in self._offered)  # not by a key either
        if self.kind() not in self._offered:
            self.reset()

    def kind(self) -> CompartmentKind:
        """What is chosen."""
        return next(kind for kind, radio in self.radios.items() if radio.isChecked())

    @Slot()
    def reset(self) -> None:
        """The widest again: a lock is put on each time, and never left on by chance."""
        self.radios[self._offered[0]].setChecked(True)
        self._explain()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_locks()
        return super().eventFilter(watched, event)

    @Slot()
    def _explain(self) -> None:
        if any(radio.isChecked() for radio in self.radios.values()):
            kind = self.kind()
            self.reason.setText(reader_words(kind))
            self.reason.setHidden(kind is CompartmentKind.SHARED)

    def _draw_locks(self) -> None:
        for kind, radio in self.radios.items():
            if kind is not CompartmentKind.SHARED:
                radio.setIcon(icon("lock", colours_in_use().muted, SIDE))
