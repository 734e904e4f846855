"""Beside the form of a registration: who looks like the person that is asking."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.alike import AlikeRow, AlikeService, Known
from wijkdesk.ui.alike import AlikeWatch
from wijkdesk.ui.alike_list import AlikeList
from wijkdesk.ui.registrations.registration_form import RegistrationForm
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.card import Card


class AlikeCard(Card):
    """Hidden as long as nobody looks alike; it never moves what is being typed."""

    def __init__(
        self,
        alike: AlikeService,
        tasks: Tasks,
        say: Say,
        form: RegistrationForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._form = form
        self.people = AlikeList()
        self.watch = AlikeWatch(alike, tasks, say, self._known, self)

        self.setAccessibleName(self.people.title.text())
        self.add(self.people)
        self.hide()

        self.watch.found.connect(self._show)
        self.watch.watch((form.name_box, form.phone_box))

    def _known(self) -> Known:
        return Known.said(self._form.name_box.text(), self._form.phone_box.text())

    @Slot(object)
    def _show(self, rows: list[AlikeRow]) -> None:
        self.people.show_rows(rows)
        self.setVisible(bool(rows))
