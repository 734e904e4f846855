"""Where somebody came with a question: a place of the municipality, or home, or the telephone."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from wijkdesk.services.registrations import PlaceRow
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import PlaceKind

Where = tuple[PlaceKind | None, str | None]
NOWHERE: Where = (None, None)


class PlaceBox(ChoiceBox):
    """One choice fills two fields of the row: the kind of place and its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._offered: list[Where] = []
        self.offer(())

    def offer(self, places: Iterable[PlaceRow]) -> None:
        """The places to choose from; what was chosen before stays."""
        known: list[Where] = [(place.kind, place.name) for place in places]
        self._offered = [NOWHERE, *known, *((kind, None) for kind in PlaceKind)]
        self._offer_also(self.where())

    def where(self) -> Where:
        """Kind and name of what is chosen."""
        value = self.value()
        return value if isinstance(value, tuple) else NOWHERE

    def kind(self) -> PlaceKind | None:
        """For the field `place`."""
        return self.where()[0]

    def name(self) -> str | None:
        """For the field `place_name`."""
        return self.where()[1]

    def show_kind(self, value: object) -> None:
        """The kind comes first; the name follows at once."""
        self._choose((value if isinstance(value, PlaceKind) else None, self.name()))

    def show_name(self, value: object) -> None:
        """The name beside the kind that stands there."""
        self._choose((self.kind(), str(value) if value else None))

    def _choose(self, where: Where) -> None:
        self._offer_also(where)
        self.set_value(where)

    def _offer_also(self, where: Where) -> None:
        """A place that is not in our list, of a colleague or of years ago, is not lost."""
        offered = self._offered if where in self._offered else [*self._offered, where]
        self.set_choices((one, self._words(one)) for one in offered)

    def _words(self, where: Where) -> str:
        kind, name = where
        if kind is PlaceKind.HOME and not name:
            return self.tr("Bij iemand thuis")
        if kind in (PlaceKind.DESK, PlaceKind.AZC, PlaceKind.SCHOOL) and not name:
            return self.tr("Andere plek: %1").replace("%1", word(kind))
        return name or word(kind) or self.tr("Nog niet ingevuld")
