"""Which urgencies there are here: set at the municipality, shown to who works with them."""

from PySide6.QtWidgets import QWidget

from wijkdesk.services.registrations import Level, RegistrationService
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.urgency_words import term_words, urgency_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import label


class UrgencyCard(Card):
    """A line for each; the administrator of the municipality changes them."""

    def __init__(
        self, registrations: RegistrationService, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Spoed in uw gemeente"))
        tasks.run(self, registrations.levels, self._show, lane="read")

    def _show(self, levels: tuple[Level, ...]) -> None:
        for level in levels:
            # A name of their own does not say how long; the usual words do.
            term = term_words(level) if level.name else ""
            self.add_row(urgency_words(level.urgency, levels), term)
        self.add(label(self.tr("De beheerder van de gemeente stelt dit in."), "secondary"))
