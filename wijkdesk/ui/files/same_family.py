"""On the page of a file: the other file of this family, and what came in there later."""

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from wijkdesk.services.changes import Changes
from wijkdesk.services.families import FamilyTie
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.parting_panel import PartingPanel, late_words
from wijkdesk.ui.files.person_words import contact_title
from wijkdesk.ui.files.tie_line import TieLine
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty

LONGEST = 400


class SameFamilyCard(Card):
    """Hidden as long as there is no other file."""

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self._bench = bench
        self._turn = 0
        self._ties: list[FamilyTie] | None = None
        self.set_title(self.tr("Zelfde gezin"))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(12))
        self.parting = PartingPanel()
        self.body.addLayout(self.lines)
        self.add(self.parting)
        self.hide()
        self.parting.wanted.connect(self._part)

    def look(self) -> None:
        """Ask which other files there are; an answer to an older question is dropped."""
        self._turn += 1
        work = partial(self._bench.services.families.ties, self._bench.case_file_id)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _show(self, turn: int, ties: list[FamilyTie]) -> None:
        if turn != self._turn or ties == self._ties:
            return
        self._ties = ties
        empty(self.lines)
        self.parting.put_away()
        for tie in ties:
            self._add(tie)
        self.setVisible(bool(ties))

    def _add(self, tie: FamilyTie) -> None:
        number = tie.other.number.replace("-", "\u2011")
        words = (
            self.tr("Dit gezin gaat verder in dossier %1.")
            if tie.leads
            else self.tr("Dossier %1 gaat over hetzelfde gezin. Het gaat hier verder.")
        )
        lead = tie.other.regisseur
        whose = self.tr("regisseur %1").replace("%1", lead) if lead else ""
        said = self.tr("volgens %1, %2").replace("%1", tie.by or self.tr("een collega"))
        when = moment_text(tie.at, self._bench.now())
        parts = (tie.other.title, whose, said.replace("%2", when))
        line = TieLine(words.replace("%1", number), " · ".join(filter(None, parts)))
        if tie.other.is_here:
            open_it = line.add(self.tr("Open dossier"), tie.other.case_file_id)
            open_it.pressed_id.connect(self._bench.go)
        apart = line.add(self.tr("Toch een ander gezin"), tie.link_id)
        apart.pressed_id.connect(self._ask)
        self.lines.addWidget(line)
        for widget in self._late(tie, number):
            self.lines.addWidget(widget)

    def _late(self, tie: FamilyTie, number: str) -> Iterable[TieLine]:
        """What was written there since: in full here, so that nobody has to look in two places."""
        if not tie.late:
            return
        title = self.tr("Later bijgekomen of veranderd in dossier %1: %2")
        yield TieLine(title.replace("%1", number).replace("%2", late_words(tie.late)))
        for row in tie.moments:
            when = moment_text(row.happened_at, self._bench.now())
            head = " · ".join((when, contact_title(row)))
            text = row.text if len(row.text) <= LONGEST else row.text[: LONGEST - 1] + "…"
            yield TieLine(text, head)

    @Slot(object)
    def _ask(self, link_id: UUID) -> None:
        work = partial(self._bench.services.families.parting, link_id)
        done = partial(self.parting.ask, link_id)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    @Slot(object)
    def _part(self, answer: tuple[UUID, list[UUID]]) -> None:
        self._bench.run(self, partial(self._bench.services.families.part, *answer), self._parted)

    def _parted(self, changes: Changes) -> None:
        said = self.tr("De dossiers staan weer los van elkaar. Alles staat nog waar het stond.")
        self._bench.say(said, "ok")
        self._bench.announce(changes)
