"""Changes that reached the centre but are not in a file: what, since when, and why."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.differences import Run
from wijkdesk.services.sync_state import HeldBack
from wijkdesk.ui.act_words import NEVER_SHOWN
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.places import place_words
from wijkdesk.ui.side_panel import SidePanel
from wijkdesk.ui.sync.reasons import reason_words, waiting_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.values import is_free_text, value_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.vocabulary import HeldStatus

MOST = 20


class HeldBackCard(Card):
    """Hidden as long as nothing is held back; `file_requested` carries a case file id.

    `take_back_requested` carries the row by which one takes back what waits at a team.
    """

    file_requested = Signal(object)
    take_back_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.entries: list[Entry] = []
        self.set_title(self.tr("Wacht op controle"))
        self.hide()

    def show_held(self, held: Sequence[HeldBack], now: datetime) -> None:
        """The newest first; the rest is counted."""
        self.clear()
        self.entries.clear()
        self.setVisible(bool(held))
        open_ones = [one for one in held if one.is_open]
        self.set_note(self.tr("%n wijziging(en)", "", len(open_ones)) if open_ones else "")
        self.add(
            label(self.tr("Dit staat nog niet in het dossier. Uw tekst is bewaard."), "secondary")
        )
        for one in held[:MOST]:
            self.add(divider())
            entry = Entry(one, now)
            entry.file_requested.connect(self.file_requested)
            entry.take_back_requested.connect(self.take_back_requested)
            self.entries.append(entry)
            self.add(entry)
        if len(held) > MOST:
            self.add(label(self.tr("En nog %n.", "", len(held) - MOST), "secondary"))


class Entry(QWidget):
    """What it is about and why it waits; one's own text, and the way to the file."""

    file_requested = Signal(object)
    take_back_requested = Signal(object)

    def __init__(self, held: HeldBack, now: datetime) -> None:
        super().__init__()
        self.held = held
        fields = [name for name, value in held.values if isinstance(value, str)]
        place = place_words(held.entity, fields)
        self.show_text = button(self.tr("Toon de tekst"), "link")
        self.to_file = button(self.tr("Naar het dossier"), "link")
        self.back = button(self.tr("Neem terug"), "link")
        self.text = SidePanel(self.tr("Wat u schreef"), "", "")
        for one in (self.text.keep, self.text.detail, self.text):
            one.hide()
        acts = FlowLayout(spacing=16)
        for act in (self.show_text, self.to_file, self.back):
            act.setAccessibleName(f"{act.text()}: {place}")
            acts.addWidget(act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        parts = (held.title, moment_text(held.at, now))
        layout.addWidget(label(place, "strong"))
        layout.addWidget(label(" · ".join(filter(None, parts)), "secondary"))
        layout.addWidget(label(waiting_words(held.waits, now) or reason_words(held.reason)))
        layout.addLayout(acts)
        layout.addSpacing(px(4))
        layout.addWidget(self.text)
        self.show_text.setHidden(not _written(held))
        self.to_file.setHidden(held.case_file_id is None)
        self.back.setHidden(held.waits is None or held.waits.status is not HeldStatus.OPEN)
        self.back.clicked.connect(self._take_back)
        self.show_text.clicked.connect(self._show_text)
        self.to_file.clicked.connect(self._ask_file)

    @Slot()
    def _show_text(self) -> None:
        self.text.show_runs((Run(_written(self.held), differs=False),))
        self.text.setVisible(self.text.isHidden())
        closed, opened = self.tr("Toon de tekst"), self.tr("Verberg de tekst")
        self.show_text.setText(closed if self.text.isHidden() else opened)

    @Slot()
    def _take_back(self) -> None:
        if self.held.waits is not None:
            self.back.setEnabled(False)
            self.take_back_requested.emit(self.held.waits.id)

    @Slot()
    def _ask_file(self) -> None:
        self.file_requested.emit(self.held.case_file_id)


def _written(held: HeldBack) -> str:
    """One's own words, field by field; of a number that is only shown on purpose nothing."""
    return "\n".join(
        value_words(held.entity, name, value)
        for name, value in held.values
        if name not in NEVER_SHOWN and is_free_text(held.entity, name) and value
    )
