"""The first time on this laptop: address of the centre, one-time code, and a new passphrase."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.passphrases import SHORTEST
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unlock.door import Door
from wijkdesk.ui.unlock.enrol_form import EnrolForm, problems
from wijkdesk.ui.widgets.field import Field, focus_first_problem
from wijkdesk.ui.widgets.new_passphrase import NewPassphrase
from wijkdesk.ui.widgets.words import button, label

LONGEST_LABEL = 40


class EnrolPage(Door):
    """`enrol` gets the EnrolForm on the network lane; `enrolled` carries what it returned.

    `has_key_store` looks, off this thread, whether the system can keep a secret.
    """

    enrolled = Signal(object)

    def __init__(
        self,
        enrol: Callable[[EnrolForm], object],
        tasks: Tasks,
        address: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._enrol, self._tasks = enrol, tasks
        self.address_box = QLineEdit(address)
        self.code_box = QLineEdit()
        self.label_box = QLineEdit()
        self.new = NewPassphrase(self.tr("&Wachtzin"), self.tr("Wachtzin &nog een keer"), self)
        self.passphrase_box, self.again_box = self.new.box, self.new.again_box
        self.fields = {
            "address": Field(self.tr("A&dres van de gemeente"), self.address_box),
            "code": Field(
                self.tr("&Code"),
                self.code_box,
                hint=self.tr("U kreeg deze van uw beheerder. De code werkt één keer."),
            ),
            "label": Field(
                self.tr("Naam op het &slotscherm"),
                self.label_box,
                hint=self.tr("Kies een naam die een ander mag zien."),
            ),
            **self.new.fields,
        }
        self.key_store = label("", "secondary")
        self.problem = label("", "problem")
        self.start = button(self.tr("Deze laptop klaarmaken"), "primary")
        self.note = label(
            self.tr("Niemand kan uw wachtzin opzoeken. Schrijf hem op en bewaar hem veilig."),
            "secondary",
        )

        self.title.setText(self.tr("Welkom bij WijkDesk"))
        self.setAccessibleName(self.title.text())
        self.context.setText(self.tr("U maakt deze laptop één keer klaar. Dat duurt een minuut."))
        self.context.show()
        self.problem.hide()
        self.key_store.hide()
        self.address_box.setPlaceholderText("https://")
        self.code_box.setPlaceholderText("XXXX-XXXX-XXXX")
        self.label_box.setPlaceholderText(self.tr("Naam van de gemeente"))
        self.label_box.setMaxLength(LONGEST_LABEL)
        self.body.addWidget(self.key_store)
        for widget in (*self.fields.values(), self.problem, self.start, self.note):
            self.body.addWidget(widget)
        self.back = self.add_below(self.tr("Terug naar ontgrendelen"))
        self.back.hide()
        self.setFocusProxy(self.address_box)

        self.again_box.returnPressed.connect(self.send)
        self.start.clicked.connect(self.send)

    def look_for_key_store(self, has_key_store: Callable[[], bool]) -> None:
        """Say so, before anything is typed, when the system can keep no secret."""
        self._tasks.run(self, has_key_store, self._tell_key_store, lane="read")

    @Slot()
    def send(self) -> None:
        """Make this laptop known, unless something is still to be mended."""
        if not self.start.isEnabled():
            return
        form = EnrolForm(
            self.address_box.text().strip(),
            self.code_box.text().strip(),
            self.passphrase_box.text(),
            self.label_box.text().strip(),
        )
        wrong = dict([*problems(form), *self.new.problems()])
        for name, field in self.fields.items():
            code = wrong.get(name)
            field.set_problem(text_for(code, minimum=SHORTEST) if code else "")
        self.problem.hide()
        if not focus_first_problem(self.fields.values()):
            self._set_busy(True)
            self._tasks.run(self, partial(self._enrol, form), self._finish, self._refuse, "network")

    def _finish(self, made: object) -> None:
        self.new.clear()
        self.enrolled.emit(made)

    def _refuse(self, trouble: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        # Whoever is not there is the one at that address; "work on" would be no advice here.
        away = trouble.code == "central_unreachable"
        text = text_for("enrol_unreachable" if away else trouble.code, **trouble.values)
        name = "address" if away else trouble.field
        if name in self.fields:
            self.fields[name].set_problem(text)
            focus_first_problem(self.fields.values())
        else:
            self.problem.setText(text)
            self.problem.show()

    def _set_busy(self, busy: bool) -> None:
        for field in self.fields.values():
            if isinstance(field.box, QLineEdit):
                field.box.setReadOnly(busy)
        self.start.setEnabled(not busy)
        words = self.tr("Even geduld …") if busy else self.tr("Deze laptop klaarmaken")
        self.start.setText(words)

    def _tell_key_store(self, there: bool) -> None:
        self.key_store.setText(
            self.tr(
                "Deze laptop heeft geen sleutelbos die een geheim bewaart. Uw profiel is dan "
                "alleen met uw wachtzin beveiligd. Uw gemeente moet dat goedvinden."
            )
        )
        self.key_store.setVisible(not there)
