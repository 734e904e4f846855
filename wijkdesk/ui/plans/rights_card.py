"""What the paper of a plan says of the rights of a household, to be told before it is signed."""

from wijkdesk.documents.plan_rights import rights_of
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import label


class RightsCard(Card):
    """The words are those of the paper, in Dutch; where complaints go the municipality says."""

    def __init__(self) -> None:
        super().__init__(self.tr("Rechten en klachten"))
        self._told: str | None = None
        self.add(label(self.tr("Dit staat op het papier. Vertel het ook."), "context"))

    def show_town(self, complaints_to: str) -> None:
        """Once; the words change with the program only."""
        if complaints_to == self._told:
            return
        self._told = complaints_to
        self.clear()
        self.add(label(self.tr("Dit staat op het papier. Vertel het ook."), "context"))
        for right in rights_of(complaints_to):
            told = " ".join(filter(None, (right.text, right.more)))
            self.add_pair(label(right.title, "strong"), label(told, "secondary"))
