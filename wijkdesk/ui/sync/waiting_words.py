"""One row of work that waits: where it belongs and what was written, beside what stands there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.differences import Run
from wijkdesk.services.held_work import WaitingField, WaitingLine
from wijkdesk.ui.act_words import NEVER_SHOWN
from wijkdesk.ui.places import field_words, place_words
from wijkdesk.ui.side_panel import SidePanel
from wijkdesk.ui.sync.two_texts import TwoTexts
from wijkdesk.ui.theme import px
from wijkdesk.ui.values import is_free_text, value_words
from wijkdesk.ui.widgets.words import label


class WaitingLineView(QWidget):
    """A long text is shown beside what stands there now; everything else in a line."""

    def __init__(self, line: WaitingLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        fields = [field for field in line.fields if _is_shown(line, field)]
        texts = [field for field in fields if is_free_text(line.entity, field.name) and field.now]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(label(place_words(line.entity, [f.name for f in fields]), "over"))
        if line.kind == "d":
            layout.addWidget(label(self.tr("Weggehaald.")))
            return
        self.said = SidePanel("", "", "")
        for hidden in (self.said.title, self.said.detail, self.said.keep):
            hidden.hide()
        rest = [field for field in fields if field not in texts]
        words = "\n".join(_words(line, field, named=len(fields) > 1) for field in rest)
        self.said.show_runs((Run(words, differs=False),))
        self.said.setHidden(not words)
        layout.addWidget(self.said)
        for field in texts:
            layout.addWidget(self._beside(line, field))

    def _beside(self, line: WaitingLine, field: WaitingField) -> TwoTexts:
        now = SidePanel(self.tr("Wat er nu staat"), "", "")
        theirs = SidePanel(self.tr("Wat er komt"), "", "")
        for panel in (now, theirs):
            panel.keep.hide()
            panel.detail.hide()
        both = TwoTexts(now, theirs)
        current, typed, seen = (
            value_words(line.entity, field.name, value)
            for value in (field.now, field.typed, field.seen)
        )
        both.show_texts(current, typed, seen if field.moved else None)
        return both


def _is_shown(line: WaitingLine, field: WaitingField) -> bool:
    is_hidden = field.name in NEVER_SHOWN or not field_words(line.entity, field.name)
    return not is_hidden and field.typed not in (None, "")


def _words(line: WaitingLine, field: WaitingField, *, named: bool) -> str:
    said = value_words(line.entity, field.name, field.typed)
    return f"{field_words(line.entity, field.name)}: {said}" if named else said
