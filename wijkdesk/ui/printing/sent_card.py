"""After printing: how these papers go out, in one click; who does not know yet says it later."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.paper_words import route_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import label


class SentCard(Card):
    """Only there when something was printed or saved."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Hoe gaat het papier mee?"))
        self._bench = bench
        self._papers: tuple[UUID, ...] = ()
        self.kept = label("", "secondary")
        self._to = ""
        self.acts = {
            channel: IdButton(words, channel, "outline") for channel, words in route_words().items()
        }
        row = FlowLayout()
        for act in self.acts.values():
            act.pressed_id.connect(self._note)
            row.addWidget(act)
        self.add(self.kept)
        self.body.addLayout(row)
        self.hide()

    def ask(self, papers: Sequence[UUID], to: str, said: str = "") -> None:
        """These stand in the file now; to whom else than `to` is told there."""
        self._papers = tuple(papers)
        words = self.tr("%n papier(en) staan nu in het dossier, bij Bijlagen.", "", len(papers))
        self.kept.setText(said or words)
        self._to = to
        self.show()
        next(iter(self.acts.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _note(self, channel: object) -> None:
        send = self._bench.services.papers.send
        work = partial(send, self._papers, channel, self._to)  # type: ignore[arg-type]
        self._bench.run(self, work, self._done)

    def _done(self, changes: Changes) -> None:
        self.hide()
        self._bench.announce(changes)
        self._bench.say(self.tr("Genoteerd in het dossier."), "ok")
