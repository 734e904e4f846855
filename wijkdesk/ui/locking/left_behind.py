"""What is told on the way out: to whoever looks at the curtain, and at the next unlock page."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wijkdesk.ui.messages import text_for


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """How many changes are only on this laptop, and the code of what could not be saved.

    None when there was no time to count them.
    """

    unsent: int | None = None
    trouble: str = ""

    def arguments(self) -> list[str]:
        """The same for the command that starts the next process; it holds no words of anybody."""
        counted = [] if self.unsent is None else ["--unsent", str(self.unsent)]
        refused = ["--unsaved", self.trouble] if self.trouble else []
        return ["--locked", *counted, *refused]

    def sentences(self) -> list[str]:
        """What became of the work, and how much is still to be sent."""
        saved = QCoreApplication.translate("Locking", "Alles wat u typte is bewaard.")
        said = [text_for(self.trouble) if self.trouble else saved]
        return [*said, unsent_words(self.unsent)] if self.unsent else said


def unsent_words(count: int) -> str:
    """Say "3 wijzigingen zijn nog niet verstuurd"; while it is locked that does not change."""
    return QCoreApplication.translate(
        "Locking", "%n wijziging(en) zijn nog niet verstuurd.", "", count
    )


def saving_words() -> str:
    """While it is not yet true that everything is saved."""
    return QCoreApplication.translate("Locking", "Wat u typte wordt bewaard …")
