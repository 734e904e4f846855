"""One family on the agenda: the question, what was agreed, what was decided, who gets what."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import of_file
from wijkdesk.services.meetings import CaseView, LineRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.locations.agreement_fold import AgreementFold
from wijkdesk.ui.locations.share_form import ShareForm
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.enter_area import EnterArea
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, divider
from wijkdesk.vocabulary import MeetingParty

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor


class CaseCard(Card):
    """Saves itself. `file_wanted` carries the file, `removed` the case."""

    file_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, view: CaseView, bench: Bench) -> None:
        super().__init__(view.row.title or "", action=self.tr("Naar het dossier"))
        self._bench, self._view = bench, view
        self._lines: dict[Hashable, LineRow] = {}
        self._parties: Sequence[MeetingParty] = ()
        self.question, self.decision = TextArea(least=2), TextArea(least=2)
        self.folds: Pile[AgreementFold] = Pile(spacing=8, divided=True)
        self.new_line = EnterArea()
        self.add_line = button(self.tr("Zet erbij"), "outline")
        self.sharing = Fold()
        self.shares: Pile[ShareForm] = Pile(spacing=12, divided=True)
        self.remove = button(self.tr("Van de agenda halen"), "link")
        self.fields = {
            "question": Field(self.tr("Wat is de vraag?"), self.question),
            "decision": Field(self.tr("Wat is er besloten?"), self.decision),
        }

        for part in (self.fields["question"], self.folds):
            self.add(part)
        enter = self.tr("Enter zet hem erbij. Daarna kiest u wie het doet en wanneer.")
        self.add(Field(self.tr("Nieuwe afspraak"), self.new_line, hint=enter))
        self.body.addLayout(left_link(self.add_line))
        self.add(self.fields["decision"])
        self.add(divider())
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.shares)
        self.sharing.set_form(form)
        self.sharing.set_names(self.tr("Wijzigen"), self.tr("Klaar"))
        self.add(self.sharing)
        self.body.addLayout(left_link(self.remove))

        self.editor = self._editor()
        self.action.clicked.connect(self._go)
        self.new_line.entered.connect(self._add)
        self.add_line.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)

    def show_view(self, view: CaseView, parties: Sequence[MeetingParty]) -> None:
        """What the store says now; what is being typed stays."""
        self._view, self._parties = view, parties
        title = view.row.title or self.tr("Gezin zonder naam")
        self.set_title(title)
        self.action.setAccessibleName(self.tr("Naar het dossier: %1").replace("%1", title))
        self.remove.setAccessibleName(self.tr("Van de agenda halen: %1").replace("%1", title))
        self.editor.refresh(self._values())
        self._lines = {line.id: line for line in view.lines}
        self.folds.keep_only(self._lines, self._make_line)
        self.folds.setVisible(bool(self._lines))
        for key, line in self._lines.items():
            self.folds.widgets[key].show_row(line, view.goals)
        self.shares.keep_only(parties, self._make_share)
        rows = {share.party: share for share in view.shares}
        for party, form in self.shares.widgets.items():
            form.show_row(rows.get(party) if isinstance(party, MeetingParty) else None)
        getting = [p for p in parties if p in rows and rows[p].parts]
        said = self.tr("%n partij(en) krijgen er iets van", "", len(getting))
        nobody = self.tr(
            "Nog geen partij krijgt er iets van. Nodig andere partijen uit: dan kunt u"
            " per partij kiezen."
        )
        none = self.tr("Nog geen partij krijgt er iets van.")
        empty = none if parties else nobody
        self.sharing.say(self.tr("Wat krijgt elke partij?"), said if getting else empty)

    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()
        for fold in self.folds.widgets.values():
            fold.flush()
        for form in self.shares.widgets.values():
            form.flush()

    def _editor(self) -> "RowEditor":
        row = self._view.row
        save = partial(self._bench.services.meeting_cases.save, row.id)
        editor = self._bench.editor("meeting_case", row.id, save, self._values(), self)
        editor.bind("question", self.question, self.fields["question"], empty="")
        editor.bind("decision", self.decision, self.fields["decision"], empty="")
        return editor

    def _values(self) -> dict[str, object]:
        row = self._view.row
        return {"question": row.question, "decision": row.decision}

    def _make_line(self, key: Hashable) -> AgreementFold:
        made = AgreementFold(self._lines[key], self._bench)
        made.removed.connect(self._remove_line)
        return made

    def _make_share(self, key: Hashable) -> ShareForm:
        party = key if isinstance(key, MeetingParty) else MeetingParty.OTHER
        return ShareForm(self._view.row.id, party, self._bench)

    @Slot()
    def _add(self) -> None:
        """What stands in the box is there at once; the keyboard stays for the next one."""
        text = self.new_line.text()
        if not text.strip():
            self.new_line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.new_line.clear()
        work = partial(self._bench.services.meeting_cases.add_line, self._view.row.id, text)
        failed = partial(self._not_added, text)
        self._bench.tasks.run(self, work, self._added, failed)

    def _added(self, _row: LineRow) -> None:
        self._bench.announce(of_file(self._view.row.case_file_id))
        self.new_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_added(self, text: str, trouble: BaseException) -> None:
        """What was typed stands in the box again, before what was typed since."""
        self.new_line.set_text(" ".join(filter(None, (text, self.new_line.text()))))
        self._bench.tell(trouble)

    @Slot(object)
    def _remove_line(self, line_id: UUID) -> None:
        self.new_line.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.meeting_cases.remove_line, line_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _go(self) -> None:
        self.file_wanted.emit(self._view.row.case_file_id)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._view.row.id)
