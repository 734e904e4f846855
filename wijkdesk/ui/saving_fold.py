"""A row that tells itself in a line, opens its form in place, and saves itself."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.icon_button import IconButton
from wijkdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor
    from wijkdesk.ui.kept_row import Save


class SavingFold(Fold):
    """`removed` carries the id of the row. A subclass has `page` and `names`.

    It gives its boxes with `set_boxes` when it is opened.
    """

    removed = Signal(object)
    page: ClassVar[str]
    names: ClassVar[tuple[str, ...]]

    def __init__(self, row: Any, bench: Bench, save: "Save") -> None:
        super().__init__()
        self.row = row
        self.bench = bench
        self._save = save
        self.editor: RowEditor | None = None
        self.remove = IconButton("trash", self.tr("Verwijderen"))
        self.signs.addWidget(self.remove)
        self.closed.connect(self.flush)
        self.remove.clicked.connect(self._remove)

    def ready(self) -> None:
        """At the end of a constructor: what was typed before the program stopped opens it."""
        self.bench.waiting(self, self.page, self.row.id, self.open)

    def refresh(self, row: Any) -> None:
        """What the store says now; what is being typed stays."""
        self.row = row
        title = self.title.text()
        self.remove.set_name(self.tr("Verwijderen: %1").replace("%1", title))
        if self.editor is not None:
            self.editor.refresh(self._values())

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def begin(self) -> None:
        """Open with the keyboard in the first box."""
        self.open()
        self.focus_form()

    def set_boxes(self, fields: Mapping[str, Field], laid_out: Sequence[QWidget]) -> None:
        """Each box by the name of what it holds, and what stands in the form, below each other.

        What is written in several lines gets a hint where it can be said more plainly.
        """
        for field in fields.values():
            if isinstance(field.box, TextArea):
                PlainHint(field, self.bench)
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, px(4))
        layout.setSpacing(px(8))
        for widget in laid_out:
            layout.addWidget(widget)
        editor = self.bench.editor(self.page, self.row.id, self._save, self._values(), self)
        for name, field in fields.items():
            editor.bind(name, field.box, field)
        self.editor = editor
        form.setFocusProxy(next(iter(fields.values())).box)
        self.set_form(form)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in self.names}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row.id)


def line_with(hint: str) -> QLineEdit:
    """A line with an example in it."""
    made = QLineEdit()
    made.setPlaceholderText(hint)
    return made
