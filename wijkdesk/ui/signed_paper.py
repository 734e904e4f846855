"""A signed paper that came back: which version it is of, and who of them signed."""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from wijkdesk.services.attachments import Attachments
from wijkdesk.services.changes import Changes
from wijkdesk.services.signing import Returned, Signed
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import AgreementAnswer

SIGNED = (AgreementAnswer.AGREED, AgreementAnswer.WITH_REMARK, AgreementAnswer.NOT_AGREED)


class SignedPaper(Card):
    """Hidden until there is one; nothing is noted before somebody says who signed.

    `done` when it was noted or put aside.
    """

    done = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Getekend papier terug"))
        self._bench = bench
        self.returned: Returned | None = None
        self._scan: UUID | None = None
        self._asked: dict[Hashable, str] = {}
        self.about = label("")
        self.elsewhere = label("", "context")
        self.lines: Pile[Field] = Pile(spacing=4)
        self.scan = ChoiceBox()
        self.which = Field(self.tr("Welke bijlage is de scan?"), self.scan)
        self.confirm = button(self.tr("Noteren"), "primary")
        self.later = button(self.tr("Nu niet"), "link")
        self.problem = label("", "problem")
        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.confirm)
        acts.addWidget(self.later)
        acts.addStretch(1)
        for widget in (self.about, self.elsewhere, self.lines, self.which, self.problem):
            self.add(widget)
        self.body.addLayout(acts)
        self.hide()
        self.confirm.clicked.connect(self._note)
        self.later.clicked.connect(self._put_aside)

    def show_paper(self, returned: Returned, scan: UUID | None = None) -> None:
        """Ask who signed; without a scan also which attachment that is."""
        self.returned, self._scan = returned, scan
        told = self.tr("Plan %1 van %2. Wie heeft getekend?")
        self.about.setText(told.replace("%1", returned.version.label).replace("%2", returned.title))
        here = returned.paper.case_file_id == self._bench.case_file_id
        self.elsewhere.setVisible(not here)
        self.elsewhere.setText(
            self.tr("Dit is een ander dossier. De scan gaat daarheen als u dit noteert.")
            if scan is not None
            else self.tr("Dit is een ander dossier. Wat u hier noteert, komt daar te staan.")
        )
        self._ask(returned)
        self.problem.hide()
        self.which.setVisible(scan is None)
        if scan is None:
            work = partial(self._bench.services.attachments.of_file, returned.paper.case_file_id)
            self._bench.tasks.run(self, work, self._offer, self._bench.tell, "read")
        self.show()
        follow_layout(self)
        first = next(iter(self.lines.widgets.values()), None)
        if first is not None:
            first.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, returned: Returned) -> None:
        """A line for each signature that may stand on it."""
        self._asked = {}
        for person in returned.people:
            for one, name in person.answerers:
                told = self.tr("%1, voor %2").replace("%1", name).replace("%2", person.name)
                self._asked[one, person.id] = name if one == person.id else told
        self.lines.keep_only((), self._make)
        self.lines.keep_only(self._asked, self._make)

    def _make(self, key: Hashable) -> Field:
        none: tuple[object, str] = (None, self.tr("Geen handtekening"))
        box = ChoiceBox([none, *((answer, word(answer)) for answer in SIGNED)])
        box.set_value(None)
        return Field(self._asked[key], box)

    def _offer(self, found: Attachments) -> None:
        none: tuple[object, str] = (None, self.tr("Geen scan, alleen het papier"))
        self.scan.set_choices([none, *((row.id, row.name) for row in found.rows)])
        if self.scan.value() is None:
            self.scan.set_value(None)

    def _signed(self) -> Sequence[Signed]:
        found = []
        for key, field in self.lines.widgets.items():
            answer = field.box.value() if isinstance(field.box, ChoiceBox) else None
            if isinstance(answer, AgreementAnswer) and isinstance(key, tuple):
                found.append(Signed(key[0], key[1], answer))
        return found

    @Slot()
    def _note(self) -> None:
        signed = self._signed()
        if self.returned is None:
            return
        if not signed:
            self.problem.setText(self.tr("Kies bij wie een handtekening staat."))
            self.problem.show()
            return
        chosen = self._scan or self.scan.value()
        scan = chosen if isinstance(chosen, UUID) else None
        work = partial(self._bench.services.signing.file, self.returned.paper, signed, scan)
        self._bench.run(self, work, self._noted)

    def _noted(self, changes: Changes) -> None:
        self._bench.say(self.tr("De handtekeningen zijn genoteerd bij het plan."), "ok")
        self._bench.announce(changes)
        self._bench.announce_file()
        self._put_aside()

    @Slot()
    def _put_aside(self) -> None:
        self.returned = None
        self.hide()
        self.done.emit()
