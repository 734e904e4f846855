"""An overdrachtsdossier of another municipality: choose it, the password, look, then take it in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.house import Services
from wijkdesk.services.relocation.arrival import Came, Taken
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import tell, told_beside
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import bring
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.passphrase_box import PassphraseBox
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import SharingGround

KEY = "arrive"


class ArrivePage(Page):
    """`file_requested` carries the case_file_id that it became."""

    file_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Overdracht inlezen"), parent=parent)
        self.key = KEY
        self._service, self._tasks = services.arrival, tasks
        self._changes, self._say = changes, say
        self._sealed: bytes | None = None
        self._came: Came | None = None
        self.file = Card(self.tr("Pakket van een andere gemeente"))
        self.choose = button(self.tr("Bestand kiezen"), "outline")
        self.not_whole = label("", "problem")
        self.password = PassphraseBox()
        self.field = Field(
            self.tr("Wachtwoord"),
            self.password,
            hint=self.tr("Dat krijgt u van de afzender, langs een andere weg dan het bestand."),
        )
        self.unlock = button(self.tr("Openen en bekijken"), "outline")
        self.seen = Card(self.tr("Dit komt erin"))
        self.about = label("", "strong")
        self.why = label("", "secondary")
        self.list = RowList(self.tr("Dit komt erin"))
        self.elsewhere = label("")
        self.anyway = QCheckBox(self.tr("Het is toch voor onze gemeente"))
        self.not_taken = label("", "problem")
        self.take = button(self.tr("Maak er een dossier van"), "primary")
        self.hint = Card(self.tr("Zo werkt het"))
        self._lay_out()

        self.choose.clicked.connect(self._choose)
        self.unlock.clicked.connect(self._unlock)
        self.password.returnPressed.connect(self._unlock)
        self.take.clicked.connect(self._take)

    def focus_first(self) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.file.add(
            label(
                self.tr(
                    "U kreeg een zipbestand met een overdrachtsdossier. U ziet eerst wat erin zit. "
                    "Er verandert pas iets als u er een dossier van maakt."
                ),
                "secondary",
            )
        )
        for part in (self.choose, self.not_whole, self.field, self.unlock):
            self.file.add(part)
        for pressed in (self.choose, self.unlock):
            self.file.body.setAlignment(pressed, Qt.AlignmentFlag.AlignLeft)
        shown: tuple[QWidget, ...] = (
            *(self.about, self.why, self.elsewhere, self.anyway),
            *(self.take, self.not_taken),
        )
        for widget in shown:
            self.seen.add(widget)
        self.seen.body.setAlignment(self.take, Qt.AlignmentFlag.AlignLeft)
        self.seen.add_list(self.list)
        for words in (
            self.tr("De mensen komen in een nieuw dossier van uw team. U wordt regisseur."),
            self.tr("De rest staat bij Papieren in het dossier, per onderdeel, om na te lezen."),
            self.tr("Wat over veiligheid gaat, komt in het deel dat alleen bevoegden lezen."),
            self.tr("U kunt dit 30 dagen lang in één keer terugdraaien."),
        ):
            self.hint.add(label(words, "context"))
        self._hide_later()
        for card in (self.file, self.seen):
            self.add_work(card)
        self.add_side(self.hint)

    @Slot()
    def _choose(self) -> None:
        self.chooser = QFileDialog(self, self.tr("Bestand kiezen"))
        self.chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.chooser.setNameFilter(self.tr("Overdrachtsdossier (*.zip *.wijkdesk)"))
        self.chooser.fileSelected.connect(self.open_file)
        self.chooser.open()

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Whether it is whole; what is in it stays shut until the password."""
        self._forget()
        work = partial(self._service.read, Path(path))
        done = partial(self._opened, Path(path).name)
        self._tasks.run(self, work, done, self._not_opened, lane="intake")

    def _not_opened(self, trouble: BaseException) -> None:
        self._say_here(self.not_whole, trouble)

    def _say_here(self, place: QLabel, trouble: BaseException) -> None:
        """Beside what was pressed: a banner would still be there when it is mended."""
        if not isinstance(trouble, RuleBrokenError):
            tell(self._say, trouble)
            return
        words = text_for(trouble.code, **trouble.values)
        place.setText(words)
        place.show()
        say_aloud(place, words)
        bring(place)

    def _opened(self, name: str, sealed: bytes) -> None:
        self._sealed = sealed
        self.file.set_note(name)
        for part in (self.field, self.unlock):
            part.show()
        follow_layout(self)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._sealed = self._came = None
        self.file.set_note("")
        self.password.clear()
        self.field.set_problem("")
        self.anyway.setChecked(False)
        self._hide_later()

    def _hide_later(self) -> None:
        """What is of use once there is a file, and once it was opened."""
        later: tuple[QWidget, ...] = (self.field, self.unlock, self.seen, *self._said())
        for part in later:
            part.hide()

    def _said(self) -> tuple[QLabel, QLabel]:
        return self.not_whole, self.not_taken

    @Slot()
    def _unlock(self) -> None:
        if self._sealed is None:
            return
        self.field.set_problem("")
        self.seen.hide()
        self.unlock.setEnabled(False)
        work = partial(self._service.unlock, self._sealed, self.password.text())
        self._tasks.run(self, work, self._show, self._shut, lane="intake")

    def _shut(self, trouble: BaseException) -> None:
        self.unlock.setEnabled(True)
        if not told_beside(trouble, {"password": self.field}):
            tell(self._say, trouble)

    def _show(self, came: Came) -> None:
        self.unlock.setEnabled(True)
        self.password.clear()
        self._came = came
        dossier = came.dossier
        sent = dossier.van
        parts = (dossier.gezin, sent.gemeente, sent.team, sent.medewerker, sent.telefoon)
        self.about.setText(" · ".join(filter(None, parts)))
        ground = word(SharingGround(dossier.grondslag))
        made = self.tr("Gemaakt op %1.").replace("%1", birth_text(dossier.gemaakt_op))
        self.why.setText(f"{made} {ground}: {dossier.toelichting}")
        warned = self.tr("Let op: dit pakket is gemaakt voor %1.").replace(
            "%1", dossier.voor.gemeente
        )
        self.elsewhere.setText(warned)
        self.elsewhere.setVisible(came.elsewhere)
        self.anyway.setVisible(came.elsewhere)
        self.list.set_rows(self._rows(came))
        for part in (self.field, self.unlock):
            part.hide()
        self.seen.show()
        follow_layout(self)
        first: QWidget = self.anyway if came.elsewhere else self.take
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, came: Came) -> list[Row]:
        over = self.tr("Mensen")
        rows: list[Row] = []
        for person in came.dossier.personen:
            names = (person.voornamen, person.tussenvoegsel, person.achternaam)
            born = birth_text(person.geboren_op) if person.geboren_op else ""
            name = " ".join(filter(None, names))
            rows.append(Row(f"p{len(rows)}", name, born, over="" if rows else over))
        for part in came.dossier.onderdelen:
            for n, line in enumerate(part.regels):
                title, _, rest = line.tekst.partition("\n")
                detail = " · ".join(filter(None, (line.wanneer, *rest.split("\n"))))
                rows.append(Row(f"l{len(rows)}", title, detail, over="" if n else part.naam))
        return rows

    @Slot()
    def _take(self) -> None:
        if self._came is None:
            return
        self.take.setEnabled(False)
        self.not_taken.hide()
        work = partial(self._service.take, self._came, anyway=self.anyway.isChecked())
        self._tasks.run(self, work, self._taken, self._not_taken)

    def _not_taken(self, trouble: BaseException) -> None:
        self.take.setEnabled(True)
        self._say_here(self.not_taken, trouble)

    def _taken(self, taken: Taken) -> None:
        self.take.setEnabled(True)
        self._forget()
        words = self.tr("Ingelezen. U kunt dit 30 dagen lang terugdraaien.")
        if taken.safety_left:
            left = self.tr(
                "Wat over veiligheid gaat, mag u niet bewaren. Laat een collega die dat mag het "
                "pakket ook openen."
            )
            words = f"{words} {left}"
        self._say(words, "ok")
        self._changes.changed.emit(taken.changes)
        self.file_requested.emit(taken.case_file_id)
