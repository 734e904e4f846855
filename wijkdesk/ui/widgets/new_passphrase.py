"""Two boxes for a new passphrase: its strength in words while one types, and once more."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot

from wijkdesk.passphrases import SHORTEST, strength, weakness
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.passphrase_box import PassphraseBox


class NewPassphrase(QObject):
    """`fields` go into the form of whoever asks; `problems` says by their names what is wrong."""

    def __init__(self, name: str, again: str, parent: QObject) -> None:
        super().__init__(parent)
        self.box = PassphraseBox()
        self.again_box = PassphraseBox()
        self.fields = {
            "passphrase": Field(
                name,
                self.box,
                hint=self.tr("Minstens 12 tekens. Vier losse woorden zijn goed te onthouden."),
            ),
            "again": Field(again, self.again_box),
        }
        self.box.textChanged.connect(self._tell_strength)

    def text(self) -> str:
        """The passphrase."""
        return self.box.text()

    def clear(self) -> None:
        """Leave nothing of it in the boxes."""
        self.box.clear()
        self.again_box.clear()

    def problems(self) -> Iterator[tuple[str, str]]:
        """Field and code of what can be seen to be wrong."""
        code = weakness(self.box.text())
        if code is not None:
            yield "passphrase", code
        elif self.box.text() != self.again_box.text():
            yield "again", "passphrase_differs"

    @Slot(str)
    def _tell_strength(self, typed: str) -> None:
        words = {
            "empty": self.tr("Minstens 12 tekens. Vier losse woorden zijn goed te onthouden."),
            "short": self.tr("Nog %n teken(s) te gaan.", "", SHORTEST - len(typed)),
            "simple": self.tr("Te makkelijk te raden."),
            "enough": self.tr("Goed. Nog een woord erbij maakt hem sterk."),
            "strong": self.tr("Sterk."),
        }
        self.fields["passphrase"].show_hint(words[strength(typed)])
