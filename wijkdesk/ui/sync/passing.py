"""Putting a choice before the regisseur: who has it, and why it can or cannot be done."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.services.sync_state import Lead, Passing
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.sync.clash import as_sentence, person_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Chip, Mark
from wijkdesk.ui.widgets.words import label


class PassingLine(QWidget):
    """Who was asked to choose, by whom and when; hidden as long as nobody was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = Chip("")
        self.words = label("")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(px(12))
        across.addWidget(self.chip)
        across.addWidget(self.words, 1)
        self.hide()

    def show_passing(self, passing: Passing, now: datetime) -> None:
        """As it lies now."""
        self.words.setText(passed_words(passing, now))
        if passing.to_me:
            mark = Mark(self.tr("aan u gevraagd"), "accent", "conflict")
        elif passing.lapsed:
            mark = Mark(self.tr("weer open"), "warn", "alert")
        else:
            mark = Mark(self.tr("voorgelegd"), "neutral", "clock")
        self.chip.set_mark(mark)
        self.chip.update()
        self.setHidden(passing.passed is None)


def passed_words(passing: Passing, now: datetime) -> str:
    """Say "Noor de Wit vraagt u te kiezen, vandaag 10:12."; nothing when nobody was asked."""
    passed = passing.passed
    if passed is None:
        return ""
    to, by = person_words(passed.to_name), person_words(passed.by_name)
    if passing.to_me:
        words = QCoreApplication.translate("Passing", "%1 vraagt u te kiezen, %3.")
    elif passing.lapsed:
        words = QCoreApplication.translate(
            "Passing", "Dit lag bij %2, maar die kan hier niet meer kiezen. Kies nu zelf."
        )
    elif passing.by_me:
        words = QCoreApplication.translate(
            "Passing", "U legde dit voor aan %2, %3. Tot die kiest, mag u ook zelf kiezen."
        )
    else:
        words = QCoreApplication.translate(
            "Passing", "%1 legde dit voor aan %2, %3. U mag ook zelf kiezen."
        )
    when = moment_text(passed.at, now) if passed.at else ""
    return as_sentence(words.replace("%1", by).replace("%2", to).replace("%3", when))


def lead_words(passing: Passing) -> str:
    """Why a choice is not to be put before the regisseur; nothing when it is or need not be."""
    if passing.lead is Lead.SELF and not passing.to_me:
        return QCoreApplication.translate("Passing", "U bent de regisseur: u kunt zelf kiezen.")
    if passing.lead is Lead.NOBODY:
        return QCoreApplication.translate(
            "Passing",
            "Dit dossier heeft nu geen regisseur. U kunt zelf kiezen, of eerst overleggen.",
        )
    if passing.lead is Lead.CLOSED:
        words = QCoreApplication.translate(
            "Passing",
            "%1 is de regisseur, maar mag in dit deel van het dossier niet schrijven. U kunt zelf "
            "kiezen.",
        )
        return as_sentence(words.replace("%1", person_words(passing.lead_name or None)))
    return ""
