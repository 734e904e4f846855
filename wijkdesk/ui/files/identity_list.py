"""Numbers and documents in the form of somebody: masked, with who saw them when on what."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.files import CheckRow, PersonRow
from wijkdesk.services.identity import check_of
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.confirming import beside
from wijkdesk.ui.files.check_panel import CheckPanel
from wijkdesk.ui.files.identity_words import document_words, number_words
from wijkdesk.ui.files.tie_line import TieLine
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.confirming import ConfirmPanel, Then
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import IdentityKind


class IdentityList(QWidget):
    """`shown` says that a number may be seen now: it has been noted."""

    shown = Signal(object)

    def __init__(self, person: PersonRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._person = bench, person
        self._told: tuple[object, ...] = ()
        self.title = label(self.tr("Nummers en documenten nagekeken"), "over")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(6))
        self.ask = button(self.tr("Document gezien"), "link")
        self.panel = CheckPanel(person, bench)
        self.panel.hide()
        self.confirm = ConfirmPanel(self.tr("Verder"), partial(beside, bench=bench))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.title)
        layout.addLayout(self.lines)
        layout.addWidget(self.confirm)
        layout.addLayout(left_link(self.ask))
        layout.addWidget(self.panel)

        self.ask.clicked.connect(self._open)
        self.panel.done.connect(self._close)
        self.panel.asked.connect(self._open)

    def show_rows(self, person: PersonRow, checks: tuple[CheckRow, ...]) -> None:
        """What the store says now."""
        own = tuple(check for check in checks if check.person_id == person.id)
        self.panel.show_person(person)
        if (person, own) == self._told:
            return
        self._person, self._told = person, (person, own)
        empty(self.lines)
        for kind in (IdentityKind.BSN, IdentityKind.V_NUMBER):
            words = number_words(person, kind, own)
            if words:
                self._add(words, kind, check_of(person, kind, own))
        for check in own:
            if check.proves is IdentityKind.IDENTITY:
                self._add(document_words(check), None, check)

    def _offer_number(self, line: TieLine, check: CheckRow) -> None:
        """The number of a document is shown in its own line."""
        if check.document_number and check.proves is IdentityKind.IDENTITY:
            show = line.add(self.tr("Tonen"), (line, check))
            show.pressed_id.connect(self._show_document)

    @Slot(object)
    def _show_document(self, of: tuple[TieLine, CheckRow]) -> None:
        show = partial(self._bench.services.identity.show, self._bench.case_file_id)
        work = partial(show, self._person.id, IdentityKind.IDENTITY)
        again = partial(self._show_document, of)
        done, refused = partial(_show_whole, *of), partial(self._refused, again)
        self._bench.tasks.run(of[0], work, done, refused)

    def _add(self, words: str, kind: IdentityKind | None, check: CheckRow | None) -> None:
        line = TieLine(words)
        if kind is not None:
            line.add(self.tr("Tonen"), kind).pressed_id.connect(self._show_number)
        if check is not None:
            self._offer_number(line, check)
            line.add(self.tr("Toch niet nagekeken"), check.id).pressed_id.connect(self._remove)
        self.lines.addWidget(line)

    @Slot(object)
    def _show_number(self, kind: IdentityKind) -> None:
        show = partial(self._bench.services.identity.show, self._bench.case_file_id)
        work = partial(show, self._person.id, kind)
        again = partial(self._show_number, kind)
        done, refused = partial(self._noted, kind), partial(self._refused, again)
        self._bench.tasks.run(self, work, done, refused)

    def _refused(self, again: Then, trouble: BaseException) -> None:
        """So many numbers in an hour: the passphrase first, then this one."""
        if getattr(trouble, "code", "") == "confirm_first":
            self.confirm.ask(text_for("confirm_first"), again, self.ask)
        else:
            self._bench.tell(trouble)

    def _noted(self, kind: IdentityKind, _answer: object) -> None:
        self.shown.emit(kind)

    @Slot(object)
    def _remove(self, check_id: UUID) -> None:
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.identity.remove, check_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _open(self) -> None:
        self.ask.hide()
        self.panel.show()
        self.panel.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _close(self) -> None:
        self.panel.hide()
        self.ask.show()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)


def _show_whole(line: TieLine, check: CheckRow, _answer: object) -> None:
    line.text.setText(document_words(check, whole=True))
