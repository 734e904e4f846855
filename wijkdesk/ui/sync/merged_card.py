"""Texts that the centre made of two: said, with both originals one click away."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.sync_state import ConflictRow
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.side_panel import SidePanel
from wijkdesk.ui.sync.clash import (
    as_sentence,
    base_text,
    current_writer,
    incoming_writer,
    laptops,
    sides,
    where,
)
from wijkdesk.ui.sync.two_texts import TwoTexts
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.words import button, label

MOST = 20


class MergedCard(Card):
    """Hidden as long as nothing was put together; `file_requested` carries a case file id.

    `seen` carries the id of a text whose originals may be put away.
    """

    file_requested = Signal(object)
    seen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Samengevoegd"))
        self.folds: dict[UUID, MergedFold] = {}
        self.about = label(
            self.tr(
                "Twee mensen schreven in dezelfde tekst, elk in een andere alinea. Daarvan is één "
                "tekst gemaakt. Klopt het niet? Verbeter het dan in het dossier."
            ),
            "secondary",
        )
        self.more = label("", "secondary")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(12))
        self.add(self.about)
        self.body.addLayout(self.rows)
        self.add(self.more)
        self.hide()

    def show_merged(self, merged: Sequence[ConflictRow], now: datetime) -> None:
        """The newest first; one that is there already stays as it is, open or closed."""
        wanted = {row.id: row for row in list(reversed(merged))[:MOST]}
        for gone in self.folds.keys() - wanted.keys():
            fold = self.folds.pop(gone)
            self.rows.removeWidget(fold)
            fold.hide()
            fold.deleteLater()
        for number, (row_id, row) in enumerate(wanted.items()):
            if row_id not in self.folds:
                self.folds[row_id] = fold = MergedFold(row, now)
                fold.file_requested.connect(self.file_requested)
                fold.seen.connect(self.seen)
                self.rows.insertWidget(number, fold)
        self.more.setText(self.tr("En nog %n.", "", len(merged) - MOST))
        self.more.setVisible(len(merged) > MOST)
        self.setVisible(bool(wanted))

    def show_one(self, conflict_id: UUID) -> QWidget | None:
        """Open the originals of one text."""
        fold = self.folds.get(conflict_id)
        if fold is not None:
            fold.open()
        return fold


class MergedFold(Fold):
    """What, in which file, by whom; opened: both originals and what they began with."""

    file_requested = Signal(object)
    seen = Signal(object)

    def __init__(self, row: ConflictRow, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self._now = row, now
        one, other = as_sentence(current_writer(row)), incoming_writer(row)
        who = self.tr("%1 en %2").replace("%1", one).replace("%2", other)
        parts = (row.file_title, who, moment_text(row.incoming_at, now))
        self.set_names(self.tr("Toon beide teksten"), self.tr("Sluiten"))
        mark = Mark(self.tr("samengevoegd"), "accent", "conflict")
        self.say(where(row), " · ".join(filter(None, parts)), (mark,))
        self.away = button(self.tr("Gezien"), "link")
        self.away.setAccessibleName(self.tr("Gezien, leg weg: %1").replace("%1", where(row)))
        self.acts.insertWidget(1, self.away)
        self.away.clicked.connect(self._put_away)
        self.opened.connect(self._fill)

    @Slot()
    def _put_away(self) -> None:
        self.setEnabled(False)
        self.seen.emit(self.row.id)

    @Slot()
    def _fill(self) -> None:
        row, wrote = self.row, self.tr("Wat %1 schreef")
        on, also_on = laptops(row)
        moment = moment_text(row.incoming_at, self._now)
        panels = [
            SidePanel(wrote.replace("%1", name), when, "")
            for name, when in (
                (current_writer(row), on),
                (incoming_writer(row), " · ".join(filter(None, (moment, also_on)))),
            )
        ]
        texts = sides(row)
        form = TwoTexts(*panels)
        form.show_texts(texts.current, texts.incoming, base_text(row))
        is_told = any(panel.detail.text() for panel in panels)
        for panel in panels:
            panel.detail.setVisible(is_told)  # of both: the texts begin at one height
            panel.keep.hide()
        self.set_form(form)
