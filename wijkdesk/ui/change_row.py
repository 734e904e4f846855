"""One line that is different between two versions: what became of it, and its words marked."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wijkdesk.services.differences import Run, differences
from wijkdesk.services.plan_versions import Change, Field, How, Part
from wijkdesk.ui.compare_words import (
    TONES,
    first_words,
    how_words,
    name_of,
    nothing_words,
    now_words,
    said_words,
    title_of,
)
from wijkdesk.ui.marked_text import LINE, marked_html
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Chip

BEFORE_TEXT = 104
"""Chips stand in a column of their own, so that all words begin below each other."""
BELOW = 24


class ChangeRow(QWidget):
    """`words` takes the keyboard, and says the whole line; actions stand below their goal.

    Not `marked` it only says what the line says: of a version that is read by itself.
    """

    def __init__(
        self, change: Change, parent: QWidget | None = None, *, marked: bool = True
    ) -> None:
        super().__init__(parent)
        self.change = change
        self.chip = Chip(how_words(change.how), TONES[change.how])
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words.setAccessibleName(spoken(change, marked=marked))
        self.below = [ChangeRow(action, marked=marked) for action in change.below]
        side = QVBoxLayout()
        side.addWidget(self.chip)
        side.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(px(BEFORE_TEXT))
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(holder)
        line.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addLayout(line)
        for row in self.below:
            row.layout().setContentsMargins(px(BELOW), 0, 0, 0)  # type: ignore[union-attr]
            layout.addWidget(row)
        # Of a goal that stayed as it is only its actions are different.
        holder.setVisible(marked and is_itself(change))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.words.setText("".join(self._paragraphs()))

    def _paragraphs(self) -> Iterator[str]:
        change = self.change
        if not _title_is_told(change):
            yield _plain(f"<b>{escape(title_of(change))}</b>")
        if note := self._note():
            yield _plain(escape(note))
        for field in change.fields:
            name = name_of(change.part, field.name)
            if change.how is How.CHANGED:
                yield _plain(f"<b>{escape(name)}</b>")
                old, new = runs_of(field)
                yield marked_html(old, gone=True, before=escape(first_words()))
                yield marked_html(new, before=escape(now_words()))
            elif (words := _value(field)) != change.title:
                yield marked_html((Run(f"{name}: {words}", differs=False),))

    def _note(self) -> str:
        if self.change.was_in is not None:
            return self.tr("Hoorde eerst bij het doel: %1").replace("%1", self.change.was_in)
        return self.tr("Staat nu op een andere plek.") if self.change.moved else ""


def spoken(change: Change, *, marked: bool = True) -> str:
    """The whole line as a screen reader says it."""
    parts = [how_words(change.how)] if marked and is_itself(change) else []
    parts.append(title_of(change))
    for field in change.fields:
        name = name_of(change.part, field.name)
        if change.how is How.CHANGED:
            old, new = ("".join(run.text for run in runs) for runs in runs_of(field))
            parts.append(f"{name}. {first_words()}{old}. {now_words()}{new}")
        elif (words := _value(field)) != change.title:
            parts.append(f"{name}: {words}")
    return ". ".join(filter(None, parts))


def runs_of(field: Field) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """What stood there and what stands there; a day or a term is another one as a whole."""
    old, new = (said_words(field, value) for value in (field.before, field.after))
    if isinstance(field.before, str) and isinstance(field.after, str):
        return differences(old, new)
    nothing = nothing_words()
    return (
        (Run(old or nothing, differs=bool(old)),),
        (Run(new or nothing, differs=bool(new)),),
    )


def is_itself(change: Change) -> bool:
    """Whether anything but its actions is different."""
    return bool(change.fields or change.moved or change.how is not How.CHANGED)


def _title_is_told(change: Change) -> bool:
    told = {field.after for field in change.fields}
    return change.part is Part.PLAN or (change.how is How.CHANGED and change.title in told)


def _value(field: Field) -> str:
    return said_words(field, field.after if field.before is None else field.before)


def _plain(html: str) -> str:
    return f"<p {LINE}>{html}</p>"
