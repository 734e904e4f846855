"""What help has to be like: free, in the evening, near, with room; one press each."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wijkdesk.services.finder import Asked
from wijkdesk.ui.widgets.pick_chips import PickChips

NEAR = 5.0
"""Kilometres: what is near enough to go to by bicycle."""


class FitFilter(PickChips):
    """`asked` adds what is picked to what is known of who asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Fit", "Het moet"), parent=parent)
        self.offer(
            (
                ("free_only", QCoreApplication.translate("Fit", "gratis zijn")),
                ("near", QCoreApplication.translate("Fit", "dichtbij zijn")),
                ("room_only", QCoreApplication.translate("Fit", "plek hebben")),
                ("evening", QCoreApplication.translate("Fit", "'s avonds open zijn")),
                ("weekend", QCoreApplication.translate("Fit", "in het weekend open zijn")),
            )
        )

    def asked(self, who: Asked) -> Asked:
        """What is asked of a provision."""
        down = set(self.chosen())
        return replace(
            who,
            free_only="free_only" in down,
            room_only="room_only" in down,
            evening="evening" in down,
            weekend="weekend" in down,
            within_km=NEAR if "near" in down else None,
        )

    def clear(self) -> None:
        """Nothing is asked any more."""
        self.choose(())
