"""What help has to be like: free, in the evening, near, with room; one press each."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wijkdesk.services.finder import Asked
from wijkdesk.ui.widgets.pick_chips import PickChips

NEAR = 5.0
"""Kilometres: what is near enough to go to by bicycle."""


class FitFilter(PickChips):
    """`asked` adds what is picked to what is known of who asks.

    `near` is offered where it is known where somebody lives.
    """

    def __init__(self, *, near: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Fit", "Alleen wat past"), parent=parent)
        close_by = (("near", QCoreApplication.translate("Fit", "Dichtbij")),) if near else ()
        self.offer(
            (
                ("free_only", QCoreApplication.translate("Fit", "Gratis")),
                *close_by,
                ("room_only", QCoreApplication.translate("Fit", "Er is plek")),
                ("evening", QCoreApplication.translate("Fit", "'s Avonds")),
                ("weekend", QCoreApplication.translate("Fit", "In het weekend")),
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

    def own_state(self) -> dict[str, str]:
        """What is picked, for when the page comes back."""
        return {"fit": " ".join(map(str, self.chosen()))}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Pick it again, and look with it."""
        self.choose(state.get("fit", "").split())
        self.picked.emit()
        return True
