"""A row with an address that may be secret: it shows when asked for, which is noted each time."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.bench import Bench
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.fold import Fold


class SecretFold(Fold):
    """`wanted` when the form may be made and given with `set_form`: a secret one after the note."""

    wanted = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.secret = False
        self.opened.connect(self._begin)

    def open(self) -> None:
        """Show the form; one that was shown before is noted again."""
        if self.form is not None and self.secret and not self.is_open():
            self._note(self._show_again)
        else:
            super().open()

    def tell_secret(self, *, secret: bool) -> tuple[Mark, ...]:
        """The chip that says so; "Tonen" instead of "Wijzigen" while it is hidden."""
        self.secret = secret
        opens = self.tr("Tonen") if secret else self.tr("Wijzigen")
        self.set_names(opens, self.tr("Klaar"))
        return (Mark(self.tr("adres geheim"), "warn", "lock"),) if secret else ()

    @Slot()
    def _begin(self) -> None:
        if self.secret:
            self._note(self._build_noted)
        else:
            self.wanted.emit()

    def _note(self, then: Callable[[object], None]) -> None:
        note = partial(self._bench.services.homes.show_secret, self._bench.case_file_id)
        self._bench.run(self, note, then)

    def _build_noted(self, _answer: object) -> None:
        self.wanted.emit()
        self._focus()

    def _show_again(self, _answer: object) -> None:
        super().open()
        self._focus()

    def _focus(self) -> None:
        if self.is_open() and self.form is not None:
            self.form.setFocus()
