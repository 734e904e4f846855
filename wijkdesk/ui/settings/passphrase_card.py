"""How the profile is secured, and another passphrase for it."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.passphrases import SHORTEST
from wijkdesk.services.profile import ProfileService
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field, focus_first_problem
from wijkdesk.ui.widgets.new_passphrase import NewPassphrase
from wijkdesk.ui.widgets.passphrase_box import PassphraseBox
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import KeyPolicy


class PassphraseCard(Card):
    """Closed it only tells; the boxes come when one asks, and nothing typed in them is kept."""

    def __init__(
        self, profile: ProfileService, tasks: Tasks, say: Say, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._profile, self._tasks, self._say = profile, tasks, say
        self.secured = label("", "secondary", wraps=False)
        self.change = button(self.tr("Wachtzin wijzigen"), "outline")
        self.form = QWidget()
        self.old_box = PassphraseBox()
        self.new = NewPassphrase(
            self.tr("Ni&euwe wachtzin"), self.tr("Nieuwe wachtzin nog een &keer"), self
        )
        self.fields = {
            "old": Field(self.tr("&Wachtzin van nu"), self.old_box),
            **self.new.fields,
        }
        self.keep = button(self.tr("Nieuwe wachtzin gebruiken"), "primary")
        self.cancel = button(self.tr("Annuleren"), "link")

        self.set_title(self.tr("Wachtzin"))
        boxes = QVBoxLayout(self.form)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(px(16))
        for widget in (*self.fields.values(), self.keep, self.cancel):
            boxes.addWidget(widget, 0)
        boxes.setAlignment(self.keep, Qt.AlignmentFlag.AlignLeft)
        boxes.setAlignment(self.cancel, Qt.AlignmentFlag.AlignLeft)
        self.form.hide()
        self.add_row(self.tr("Beveiligd met"), self.secured)
        self.add(self.change)
        self.body.setAlignment(self.change, Qt.AlignmentFlag.AlignLeft)
        self.add(self.form)

        self.change.clicked.connect(self._open)
        self.cancel.clicked.connect(self._close)
        self.keep.clicked.connect(self.send)
        self.new.again_box.returnPressed.connect(self.send)
        self._tasks.run(self, profile.policy, self._tell, lane="read")

    @Slot()
    def send(self) -> None:
        """Change it, unless something is still to be mended."""
        if not self.keep.isEnabled():
            return
        wrong = dict(self.new.problems())
        if not self.old_box.text():
            wrong["old"] = "required"
        for name, field in self.fields.items():
            code = wrong.get(name)
            field.set_problem(text_for(code, minimum=SHORTEST) if code else "")
        if not focus_first_problem(self.fields.values()):
            self._set_busy(True)
            work = partial(self._profile.change_passphrase, self.old_box.text(), self.new.text())
            self._tasks.run(self, work, self._finish, self._refuse)

    def _tell(self, policy: KeyPolicy) -> None:
        self.secured.setText(word(policy))

    def _finish(self, _: object) -> None:
        self._set_busy(False)
        self._close()
        self._say(self.tr("Uw wachtzin is gewijzigd. Al uw werk staat er nog."), "ok")

    def _refuse(self, trouble: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        text = text_for(trouble.code, **trouble.values)
        field = self.fields.get(trouble.field or "")
        if field is None:
            self._say(text, "warn")
            return
        field.set_problem(text)
        focus_first_problem(self.fields.values())

    @Slot()
    def _open(self) -> None:
        self.change.hide()
        self.form.show()
        self.old_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        self.old_box.clear()
        self.new.clear()
        self.form.hide()
        self.change.show()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        for box in (self.old_box, self.new.box, self.new.again_box):
            box.setReadOnly(busy)
        self.cancel.setEnabled(not busy)
        self.keep.setEnabled(not busy)
        words = self.tr("Even rekenen …") if busy else self.tr("Nieuwe wachtzin gebruiken")
        self.keep.setText(words)
