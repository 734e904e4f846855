"""Says below a box what looks like a name, a number or a birth date where nobody is named."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPlainTextEdit

from wijkdesk.services.consultations import Hint, HintKind, hints
from wijkdesk.ui.widgets.field import Field

MOST = 4


class NamelessHint(QObject):
    """Nothing is refused: a rule cannot know a name, and the worker decides."""

    def __init__(
        self, box: QPlainTextEdit, field: Field, places: Callable[[], frozenset[str]]
    ) -> None:
        super().__init__(field)
        self._box, self._field, self._places = box, field, places
        self.found: tuple[Hint, ...] = ()
        box.textChanged.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Say what stands there now."""
        self.found = hints(self._box.toPlainText(), self._places())
        self._field.show_note(self._words() if self.found else "")

    def _words(self) -> str:
        kinds = {hint.kind for hint in self.found}
        told = []
        if HintKind.BSN in kinds:
            told.append(self.tr("Dit lijkt een BSN."))
        if HintKind.NUMBER in kinds:
            told.append(self.tr("Dit lijkt een telefoonnummer of een V-nummer."))
        if HintKind.BIRTH in kinds:
            told.append(self.tr("Dit lijkt een geboortedatum."))
        names = [hint.words for hint in self.found if hint.kind is HintKind.NAME]
        if names:
            said = ", ".join(dict.fromkeys(names[:MOST]))
            told.append(self.tr("Dit lijkt een naam: %1.").replace("%1", said))
        told.append(self.tr("Een consult is zonder naam. Haal het liever weg."))
        return " ".join(told)
