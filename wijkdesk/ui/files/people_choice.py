"""Who was there at a talk, or whom it was about: nobody, one or more of household and network."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.files import FileView
from wijkdesk.services.journal import About
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.pick_chips import PickChips
from wijkdesk.ui.widgets.words import label


class PeopleChoice(QWidget):
    """`picked` when somebody chose; `kept` is a line that is never seen: what a draft keeps."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Wie was erbij, of over wie gaat het?")
        self.chips = PickChips(words)
        self.kept = QLineEdit(self)
        self.kept.setAccessibleName(words)
        self.kept.setReadOnly(True)
        self.kept.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(label(words, "label"))
        column.addWidget(self.chips)
        self.hide()
        self.chips.picked.connect(self._write)
        self.kept.textChanged.connect(self._read)

    def offer(self, view: FileView, already: Sequence[About] = ()) -> None:
        """Everybody of the household and around it, and who stands there already."""
        pairs = [*people_around(view), *((one.id, one.name) for one in already)]
        self.chips.offer(_first(pairs).items())
        self._read()
        self.setVisible(bool(self.chips.chips))

    def ids(self) -> tuple[UUID, ...]:
        """Who is chosen."""
        return tuple(key for key in self.chips.chosen() if isinstance(key, UUID))

    def choose(self, ids: Sequence[UUID]) -> None:
        """These, and nobody else."""
        self.kept.setText(" ".join(one.hex for one in ids))

    @Slot()
    def _write(self) -> None:
        self.choose(self.ids())
        self.picked.emit()

    @Slot()
    def _read(self) -> None:
        wanted = set(self.kept.text().split())
        self.chips.choose([one for one in self.chips.chips if _hex(one) in wanted])


def people_around(view: FileView) -> list[tuple[UUID, str]]:
    """Who belongs to the households, and who stands around them with a name of their own."""
    said = [(person.id, person.full_name) for person in view.people]
    said += [(row.id, row.called) for row in view.network if row.member_id is None]
    return [(one, name) for one, name in said if name]


def _first(pairs: Sequence[tuple[UUID, str]]) -> dict[UUID, str]:
    found: dict[UUID, str] = {}
    for one, name in pairs:
        found.setdefault(one, name)
    return found


def _hex(one: object) -> str:
    return one.hex if isinstance(one, UUID) else ""
