"""What only this laptop has, in the worker's own words, and the way to take it along."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.lease import LeaseService, UnsentText
from wijkdesk.services.outside import keep_outside
from wijkdesk.services.sync_state import SyncTruth
from wijkdesk.ui.act_words import NEVER_SHOWN
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.places import place_words
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.values import value_words
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.confirming import ConfirmPanel, Confirms
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label

MOST, LONGEST = 30, 2000
DOTS, SHOWN = "••••••", 3


class UnsentCard(Card):
    """Only there while something is unsent; the texts are shown when asked for."""

    def __init__(
        self,
        lease: LeaseService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        confirms: Confirms,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._lease, self._tasks, self._say = lease, tasks, say
        self._content = b""
        self.set_title(self.tr("Alleen op deze laptop"))
        self.explained = label(
            self.tr(
                "Dit is nog niet verstuurd. Komt er lang geen verbinding? Dan kunt u een kopie "
                "bewaren voor de helpdesk."
            ),
            "secondary",
        )
        self.look = button(self.tr("Toon de teksten"), "outline")
        self.keep = button(self.tr("Bewaar een kopie"), "link")
        self.confirm = ConfirmPanel(self.tr("Kies waar"), confirms)
        self.texts = QWidget()

        acts = FlowLayout(spacing=16)
        acts.addWidget(self.look)
        acts.addWidget(self.keep)
        self._lines = QVBoxLayout(self.texts)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(12))
        self.add(self.explained)
        self.body.addLayout(acts)
        self.add(self.confirm)
        self.add(self.texts)
        self.texts.hide()
        self.hide()

        self.look.clicked.connect(self.show_texts)
        self.keep.clicked.connect(self._ask)
        changes.changed.connect(self._hide_texts)

    def show_truth(self, truth: SyncTruth) -> None:
        """What one practised is never sent, and that is no news."""
        self.setVisible(truth.unsent + truth.being_typed > 0 and not truth.practice)

    @Slot()
    def show_texts(self) -> None:
        """Show them, the oldest first; looking is noted."""
        self._tasks.run(self, self._lease.unsent, self._show, partial(tell, self._say))

    def _show(self, texts: list[UnsentText]) -> None:
        empty(self._lines)
        now = datetime.now().astimezone()
        for one in texts[:MOST]:
            what = place_words(one.entity, [one.field]) if one.entity else self.tr("Half getypt")
            pair = QVBoxLayout()
            pair.setSpacing(px(2))
            pair.addWidget(label(f"{what} · {moment_text(one.at, now)}", "over"))
            pair.addWidget(label(_said(one)[:LONGEST]))
            self._lines.addLayout(pair)
        if not texts:
            nothing = self.tr("Er staat niets alleen op deze laptop.")
            self._lines.addWidget(label(nothing, "secondary"))
        if len(texts) > MOST:
            more = self.tr("En nog %n. In de kopie staan ze allemaal.", "", len(texts) - MOST)
            self._lines.addWidget(label(more, "secondary"))
        self.texts.show()

    @Slot(object)
    def _hide_texts(self, _changes: Changes) -> None:
        self.texts.hide()

    @Slot()
    def _ask(self) -> None:
        words = self.tr("Een kopie staat buiten WijkDesk. Dat wordt genoteerd.")
        self.confirm.ask(words, self._export, self.keep)

    def _export(self) -> None:
        self._tasks.run(self, self._lease.export, self._choose_place, partial(tell, self._say))

    def _choose_place(self, made: tuple[bytes, bool]) -> None:
        content, is_sealed = made
        words = (
            self.tr("Bewaar de kopie. Alleen de beheerders van de gemeente kunnen hem openen.")
            if is_sealed
            else self.tr("Let op: iedereen die deze kopie vindt, kan hem lezen.")
        )
        dialog = QFileDialog(self, words)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("wijkdesk-niet-verstuurd" + (".sealed" if is_sealed else ".txt"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._content = content
        dialog.fileSelected.connect(self.write)
        dialog.open()
        self._say(words, "info" if is_sealed else "warn")

    @Slot(str)
    def write(self, path: str) -> None:
        """Off this thread; what goes wrong is told."""
        self._tasks.run(
            self,
            partial(keep_outside, Path(path), self._content),
            self._written,
            partial(tell, self._say),
        )
        self._content = b""

    def _written(self, _answer: object) -> None:
        self._say(self.tr("De kopie is bewaard. Verwijder hem weer als alles verstuurd is."), "ok")


def _said(one: UnsentText) -> str:
    """As a gids would write it; of a number that is only shown on purpose the end is enough."""
    if one.field in NEVER_SHOWN:
        return DOTS + one.text[-SHOWN:]
    return value_words(one.entity, one.field, one.text) if one.entity else one.text
