"""What is told on the way out: to whoever looks at the curtain, and at the next unlock page."""

import json
from dataclasses import asdict, dataclass, field

from PySide6.QtCore import QCoreApplication

from wijkdesk.ui.locking.window_place import WindowPlace
from wijkdesk.ui.messages import text_for

ARGUMENT = "--after-lock"


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """How many changes are only on this laptop, and the code of what could not be saved.

    None when there was no time to count them. It holds no words of anybody: every program of this
    computer can read the arguments of another.
    """

    unsent: int | None = None
    trouble: str = ""
    place: WindowPlace = field(default_factory=WindowPlace, compare=False)

    def arguments(self) -> list[str]:
        """The same for the command that starts the next process."""
        return [ARGUMENT, json.dumps(asdict(self))]

    def sentences(self) -> list[str]:
        """What became of the work, and how much is still to be sent."""
        saved = QCoreApplication.translate("Locking", "Alles wat u typte is bewaard.")
        said = [text_for(self.trouble) if self.trouble else saved]
        return [*said, unsent_words(self.unsent)] if self.unsent else said


def left_by(argument: str) -> LeftBehind:
    """What the process before this one left; an argument that is not ours says nothing."""
    try:
        told = json.loads(argument)
        unsent, trouble = told["unsent"], str(told["trouble"])
        place = WindowPlace(str(told["place"]["geometry"]), str(told["place"]["standing"]))
    except (ValueError, TypeError, KeyError):
        return LeftBehind()
    return LeftBehind(unsent if isinstance(unsent, int) else None, trouble, place)


def unsent_words(count: int) -> str:
    """Say "3 wijzigingen zijn nog niet verstuurd"; while it is locked that does not change."""
    return QCoreApplication.translate(
        "Locking", "%n wijziging(en) zijn nog niet verstuurd.", "", count
    )


def saving_words() -> str:
    """While it is not yet true that everything is saved."""
    return QCoreApplication.translate("Locking", "Wat u typte wordt bewaard …")
