"""Two files that may be about one family: both sides, and what each answer means."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from wijkdesk.services.families import Ask, FamilyPair
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.sync.clash import as_sentence, person_words
from wijkdesk.ui.sync.family_side import FamilySide
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.confirming import ConfirmPanel, Confirms
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label

NARROW = 480


class FamilyCard(Card):
    """`joined` carries (the file that goes on, the other one), `kept_apart` the two."""

    joined = Signal(object)
    kept_apart = Signal(object)
    file_requested = Signal(object)

    def __init__(
        self, pair: FamilyPair, now: datetime, confirms: Confirms, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.pair = pair
        self.set_title(self.tr("Zelfde gezin?"))
        self.about = label(self._about(now), "secondary")
        keep = self.tr("Eén gezin: dit gaat verder")
        mine = self.tr("Uw dossier")
        other = self.tr("Ook op deze laptop") if pair.other.is_here else self.tr("In uw team")
        self.mine = FamilySide(pair.mine, mine, keep, now)
        self.other = FamilySide(pair.other, other, keep, now)
        self.agree = button(self.tr("Klopt, het is één gezin"), "outline")
        self.no = button(self.tr("Nee, een ander gezin"), "link")

        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.beside.setSpacing(px(24))
        for side in (self.mine, self.other):
            self.beside.addWidget(side, 1)
        self.add(self.about)
        self.body.addLayout(self.beside)
        self.confirm = ConfirmPanel(self.tr("Ja, één gezin"), confirms)
        self.add(self.agree)
        self.add(self.confirm)
        self.body.addLayout(left_link(self.no))
        self.body.setAlignment(self.agree, Qt.AlignmentFlag.AlignLeft)
        self._show_acts()

        self.mine.keep.clicked.connect(self._keep_mine)
        self.other.keep.clicked.connect(self._keep_other)
        self.agree.clicked.connect(self._agree)
        self.no.clicked.connect(self._keep_apart)
        for side in (self.mine, self.other):
            side.open.pressed_id.connect(self.file_requested)

    def focus_first(self) -> None:
        """The keyboard to the first answer."""
        stop = self.mine.keep if self.agree.isHidden() else self.agree
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < px(NARROW)
        self.beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _show_acts(self) -> None:
        said = self.pair.ask is Ask.SAID
        for side in (self.mine, self.other):
            side.keep.setHidden(said)
        self.agree.setVisible(said)
        self.no.setAccessibleName(f"{self.no.text()}: {self.pair.other.title}")

    def _about(self, now: datetime) -> str:
        """What is known, and who is let in by a yes."""
        return " ".join(filter(None, (self._why(now), self._lets_in())))

    def _lets_in(self) -> str:
        if self.pair.lets_in is None:
            return ""
        words = self.tr("Zegt u ja, dan werkt %1 ook mee met uw dossier.")
        return words.replace("%1", self.pair.lets_in)

    def _why(self, now: datetime) -> str:
        pair = self.pair
        if pair.ask is Ask.ALIKE:
            words = self.tr(
                "%n persoon/personen lijken op iemand in een ander dossier: %1. Is dit één gezin? "
                "Kies dan in welk dossier het verdergaat. Er wordt niets verplaatst of weggehaald.",
                "",
                len(pair.alike),
            )
            return words.replace("%1", ", ".join(pair.alike))
        if pair.ask is Ask.BOTH:
            return self.tr(
                "U en een collega zeggen allebei dat dit één gezin is, elk met een ander dossier. "
                "Kies in welk dossier het verdergaat. Er wordt niets verplaatst of weggehaald."
            )
        files = (pair.mine, pair.other)
        goes_on = next((f.number for f in files if f.case_file_id == pair.goes_on), "")
        words = self.tr(
            "%1 zegt (%2): dit is één gezin, en het gaat verder in dossier %3. Klopt dat?"
        )
        when = moment_text(pair.at, now) if pair.at else ""
        said = words.replace("%1", person_words(pair.by)).replace("%2", when)
        return as_sentence(said.replace("%3", goes_on.replace("-", "\u2011")))

    @Slot()
    def _keep_mine(self) -> None:
        self._join(self.pair.mine.case_file_id)

    @Slot()
    def _keep_other(self) -> None:
        self._join(self.pair.other.case_file_id)

    @Slot()
    def _agree(self) -> None:
        self._join(self.pair.goes_on)

    def _join(self, goes_on: object) -> None:
        """A yes that lets a colleague in is a role that is given: the passphrase first."""
        if self.pair.lets_in is None:
            self._joined(goes_on)
            return
        keeps = self.mine.keep if goes_on == self.pair.mine.case_file_id else self.other.keep
        asked_by = self.agree if keeps.isHidden() else keeps
        self.confirm.ask(self._lets_in(), partial(self._joined, goes_on), asked_by)

    def _joined(self, goes_on: object) -> None:
        ids = (self.pair.mine.case_file_id, self.pair.other.case_file_id)
        self.setEnabled(False)  # until the answer is there: one choice is enough
        self.joined.emit(ids if goes_on == ids[0] else ids[::-1])

    @Slot()
    def _keep_apart(self) -> None:
        self.setEnabled(False)
        self.kept_apart.emit((self.pair.mine.case_file_id, self.pair.other.case_file_id))
