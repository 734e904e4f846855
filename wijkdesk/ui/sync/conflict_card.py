"""One conflict: where, who and when, both texts side by side, and the ways to go on from there."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from wijkdesk.services.drafts import DraftService
from wijkdesk.services.sync_state import ConflictRow, Lead, Passing
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.side_panel import SidePanel
from wijkdesk.ui.sync import readers_words
from wijkdesk.ui.sync.clash import (
    as_sentence,
    base_text,
    current_writer,
    incoming_writer,
    is_about_merging,
    is_about_readers,
    is_about_regie,
    is_about_removal,
    laptops,
    merge_field,
    merged_start,
    reads_both,
    sides,
    two_regisseurs,
    where,
)
from wijkdesk.ui.sync.merge_box import MergeBox
from wijkdesk.ui.sync.passing import PassingLine, lead_words
from wijkdesk.ui.sync.two_texts import TwoTexts
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label


class ConflictCard(Card):
    """`chosen` carries (conflict id, choice, own texts or None); the title links to the file.

    `pass_requested` carries the conflict id: the regisseur is asked to choose.
    """

    chosen = Signal(object)
    pass_requested = Signal(object)
    file_requested = Signal(object)

    def __init__(
        self,
        row: ConflictRow,
        now: datetime,
        drafts: DraftService,
        tasks: Tasks,
        say: Say,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(where(row), row.file_title or "", parent)
        self.row = row
        self.passing = Passing(Lead.NOT_ASKED)
        self.about = label(self._what_happened(), "secondary")
        self.current = SidePanel(
            self._current_title(), self._current_detail(), self._keep_words(stays=True)
        )
        self.incoming = SidePanel(
            self._incoming_title(), self._incoming_detail(now), self._keep_words(stays=False)
        )
        self.asked = PassingLine()
        self.merge = button(self.tr("Zelf samenvoegen"), "link")
        self.both = button(self.tr("Beide houden"), "link")
        self.pass_on = button(self.tr("Leg voor aan de regisseur"), "link")
        self.alone = label("", "secondary")
        self.field = merge_field(row)
        self.box = MergeBox(row.id, self.field.name if self.field else "", drafts, tasks, say)

        self.texts = TwoTexts(self.current, self.incoming)
        acts = FlowLayout(spacing=16)
        acts.addWidget(self.merge)
        acts.addWidget(self.both)
        acts.addWidget(self.pass_on)
        self.add(self.asked)
        self.add(self.about)
        self.add(self.texts)
        self.body.addLayout(acts)
        self.add(self.box)
        self.add(self.alone)
        self.pass_on.hide()
        self.alone.hide()
        self._show_sides()

        self.action.clicked.connect(self._ask_file)
        self.current.keep.clicked.connect(self._keep_current)
        self.incoming.keep.clicked.connect(self._keep_incoming)
        self.merge.clicked.connect(self._open_merge)
        self.both.clicked.connect(self._keep_both)
        self.pass_on.clicked.connect(self._ask_regisseur)
        self.box.cancelled.connect(self._close_merge)
        self.box.done.connect(self._keep_own)
        self._close_merge()

    def show_passing(self, passing: Passing, now: datetime) -> None:
        """Who was asked to choose, and whether the regisseur can be; what is typed stays."""
        self.passing = passing
        self.asked.show_passing(passing, now)
        named = self.tr("Leg voor aan regisseur %1").replace("%1", passing.lead_name)
        self.pass_on.setText(named if passing.lead_name else self.tr("Leg voor aan de regisseur"))
        self.pass_on.setAccessibleName(f"{self.pass_on.text()}: {self.title.text()}")
        self._set_offered(passing.lead is Lead.CAN)
        self.alone.setText(lead_words(passing))
        self.alone.setHidden(not self.alone.text())

    def restore(self, draft: str) -> None:
        """Go on with the text that was being made when the program stopped."""
        self.box.begin(draft)
        self._set_merging(True)

    def is_open(self) -> bool:
        """Whether one text is being made of the two."""
        return not self.box.isHidden()

    def open(self) -> None:
        """Begin to make one text of the two, where that is possible."""
        if self.field is not None:
            self._open_merge()

    def flush(self) -> None:
        """Keep now what is being typed."""
        self.box.flush()

    def _show_sides(self) -> None:
        texts = sides(self.row)
        one_of_two = is_about_readers(self.row) and not reads_both(self.row)
        apart = is_about_removal(self.row) or is_about_regie(self.row) or one_of_two
        show = self.texts.show_apart if apart else self.texts.show_texts
        show(texts.current, texts.incoming, base_text(self.row))
        self.current.keep.setHidden(one_of_two or self.row.kind == "edit_vs_delete")
        self.incoming.keep.setHidden(one_of_two or self.row.kind == "delete_vs_edit")
        self.both.setVisible(is_about_readers(self.row))
        self.both.setText(self.tr("Zo laten") if one_of_two else self.tr("Beide houden"))
        self.both.setAccessibleName(f"{self.both.text()}: {self.title.text()}")
        self.merge.setHidden(self.field is None)
        self.action.setAccessibleName(
            self.tr("Open het dossier: %1").replace("%1", self.action.text())
        )

    def _what_happened(self) -> str:
        if is_about_readers(self.row):
            return readers_words.what_happened(self.row)
        if self.row.kind == "delete_vs_edit":
            words = self.tr("%2 haalde dit weg, terwijl %1 er nog in schreef.")
        elif self.row.kind == "edit_vs_delete":
            words = self.tr("%1 haalde dit weg, terwijl %2 er nog in schreef.")
        elif is_about_merging(self.row):
            words = self.tr("%1 en %2 voegden deze twee samen. Ieder liet een ander staan.")
        elif is_about_regie(self.row):
            words = self.tr("%1 en %2 namen allebei de regie over.")
        elif self.row.current_by == self.row.incoming_by:
            words = self.tr("%1 schreef dit twee keer, op twee laptops.")
        else:
            words = self.tr("%1 en %2 schreven hier allebei iets.")
        names = self._who()
        what = words.replace("%1", names[0]).replace("%2", names[1])
        return f"{as_sentence(what)} {self._what_to_do()}"

    def _who(self) -> tuple[str, str]:
        if is_about_regie(self.row):
            return two_regisseurs(self.row)
        return current_writer(self.row), incoming_writer(self.row)

    def _what_to_do(self) -> str:
        if is_about_removal(self.row):
            return self.tr("Het staat er nu. Moet het toch weg? Haal het dan weg in het dossier.")
        if is_about_merging(self.row):
            return self.tr("Alles van beiden is bewaard. Kies wie er blijft.")
        if is_about_regie(self.row):
            words = self.tr("Er is er één tegelijk: nu is dat %1. De ander werkt mee.")
            return words.replace("%1", two_regisseurs(self.row)[0])
        return self.tr("Beide teksten zijn bewaard. Kies wat er in het dossier komt.")

    def _keep_words(self, *, stays: bool) -> str:
        if is_about_readers(self.row):
            return self.tr("Alleen deze houden")
        if is_about_regie(self.row):
            return self.tr("Blijft regisseur") if stays else self.tr("Wordt regisseur")
        return self.tr("Laten staan") if is_about_removal(self.row) else self.tr("Deze houden")

    def _current_title(self) -> str:
        if self.row.kind == "edit_vs_delete":
            words = self.tr("%1 haalde dit weg")
            return as_sentence(words.replace("%1", current_writer(self.row)))
        if is_about_regie(self.row):
            return self.tr("Nu regisseur")
        if is_about_readers(self.row):
            return readers_words.title(self.row, 0)
        return self.tr("Wat er nu staat")

    def _current_detail(self) -> str:
        if is_about_regie(self.row):
            return ""
        on, _ = laptops(self.row)
        return " · ".join(filter(None, (as_sentence(current_writer(self.row)), on)))

    def _incoming_detail(self, now: datetime) -> str:
        _, on = ("", "") if is_about_regie(self.row) else laptops(self.row)
        who = as_sentence(incoming_writer(self.row)) if is_about_readers(self.row) else ""
        return " · ".join(filter(None, (who, moment_text(self.row.incoming_at, now), on)))

    def _incoming_title(self) -> str:
        if is_about_regie(self.row):
            return self.tr("Nam ook de regie over")
        if is_about_readers(self.row):
            return readers_words.title(self.row, 1)
        removed = self.row.kind == "delete_vs_edit"
        words = self.tr("%1 haalde dit weg") if removed else self.tr("Wat %1 schreef")
        return as_sentence(words.replace("%1", incoming_writer(self.row)))

    def _set_offered(self, offered: bool) -> None:
        if not offered and self.pass_on.hasFocus():
            self.focus_choice()  # what has the keyboard goes: it stays in the card
        self.pass_on.setVisible(offered)

    def focus_choice(self) -> None:
        """The keyboard to the first way to choose."""
        self.first_choice.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def first_choice(self) -> QPushButton:
        """The first way to choose that there is."""
        ways = (self.current.keep, self.incoming.keep)
        return next((way for way in ways if not way.isHidden()), self.both)

    def _set_merging(self, merging: bool) -> None:
        self.box.setVisible(merging)
        self.merge.setVisible(not merging and self.field is not None)

    def _choose(self, choice: str, own: dict[str, str] | None = None) -> None:
        self.setEnabled(False)  # until the answer is there: one choice is enough
        self.chosen.emit((self.row.id, choice, own))

    @Slot()
    def _open_merge(self) -> None:
        if self.field is not None and not self.box.text.text():
            self.box.begin(merged_start(self.row, self.field))
        self._set_merging(True)
        self.box.focus()

    @Slot()
    def _close_merge(self) -> None:
        self._set_merging(False)

    @Slot()
    def _keep_current(self) -> None:
        self._choose("current")

    @Slot()
    def _keep_incoming(self) -> None:
        self._choose("incoming")

    @Slot()
    def _keep_both(self) -> None:
        self._choose("both")

    @Slot(object)
    def _keep_own(self, text: str) -> None:
        if self.field is not None:
            self._choose("own", {self.field.name: text})

    @Slot()
    def _ask_regisseur(self) -> None:
        self.flush()
        self.setEnabled(False)
        self.pass_requested.emit(self.row.id)

    @Slot()
    def _ask_file(self) -> None:
        self.file_requested.emit(self.row.case_file_id)
