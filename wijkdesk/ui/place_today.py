"""The place where the worker is today: chosen in the top bar, and a registration begins there."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Slot

from wijkdesk.services.registrations import PlaceRow
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.top_bar import TopBar
from wijkdesk.vocabulary import PlaceKind


def anywhere() -> tuple[PlaceRow, ...]:
    """Places that every worker has: at people's homes, and on the telephone."""
    return (
        PlaceRow(UUID(int=1), QCoreApplication.translate("PlaceToday", "Thuis"), PlaceKind.HOME),
        PlaceRow(
            UUID(int=2), QCoreApplication.translate("PlaceToday", "Telefoon"), PlaceKind.PHONE
        ),
    )


class PlaceToday(QObject):
    """`load` gives every place of the municipality."""

    def __init__(
        self,
        load: Callable[[], Sequence[PlaceRow]],
        tasks: Tasks,
        top_bar: TopBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._load, self._tasks, self._top_bar = load, tasks, top_bar
        self._before = ""
        self.all: Sequence[PlaceRow] = ()
        self.chosen: PlaceRow | None = None
        top_bar.place_chosen.connect(self._choose)
        self.look()

    @property
    def key(self) -> str:
        """What the desk remembers; as long as no place is known, that of before the lock."""
        return self._before if self.chosen is None else self.chosen.id.hex

    def where(self) -> tuple[PlaceKind | None, str | None]:
        """Kind and name, for what is begun here."""
        return (self.chosen.kind, self.chosen.name) if self.chosen else (None, None)

    def put_back(self, key: str) -> None:
        """Where the worker was before the lock, if that is still a place."""
        self._before = key

    @Slot()
    def look(self) -> None:
        """Ask again: a colleague may have added a place."""
        self._tasks.run(self, self._load, self._show, lane="read")

    def _show(self, places: Sequence[PlaceRow]) -> None:
        self.all = places = [*places, *anywhere()]
        if self.chosen is None:
            self.chosen = next((one for one in places if one.id.hex == self._before), None)
        self._top_bar.set_places([(place, place.name) for place in places], self.chosen)

    @Slot(object)
    def _choose(self, place: PlaceRow) -> None:
        self.chosen = place
