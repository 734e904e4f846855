"""One registration: written down while somebody tells, then a file or an answer."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.registrations import Opened, PlaceRow, RegistrationRow
from wijkdesk.services.saving import Saved
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.registrations.alike_card import AlikeCard
from wijkdesk.ui.registrations.closing import Closing
from wijkdesk.ui.registrations.registration_form import FIELDS, RegistrationForm
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import RegistrationStatus


class RegistrationPage(Page):
    """`load` gives the row: partial(service.get, id) or partial(service.start, name, place, ...).

    `file_requested` carries a case file id, `beside_requested` one to look at while this one stays
    open, `closed` the id of a registration that is done with.
    """

    file_requested = Signal(object)
    beside_requested = Signal(object)
    closed = Signal(object)

    def __init__(
        self,
        load: Callable[[], RegistrationRow],
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__("")
        self._registrations, self._drafts = services.registrations, services.drafts
        self._tasks = tasks
        self._changes, self._say, self._now = changes, say, now
        self.row: RegistrationRow | None = None
        self.editor: RowEditor | None = None
        self.form = RegistrationForm()
        self.next_step = Card(self.tr("Hoe verder"))
        self.open_file = button(self.tr("Dossier maken"), "primary")
        self.advise = button(self.tr("Afsluiten met advies"))
        self.refuse = button(self.tr("Niet voor ons"))
        self.closing = Closing()
        self.alike = AlikeCard(services.alike, tasks, say, self.form)

        self.set_header(self.tr("Aanmelding"))
        self.form.setEnabled(False)
        self.add_work(self.form)
        self.next_step.add(
            label(self.tr("Is er meer nodig dan een antwoord? Maak een dossier."), "secondary")
        )
        for widget in (self.open_file, self.advise, self.refuse, self.closing):
            self.next_step.add(widget)
        self.add_side(self.alike)
        self.add_side(self.next_step)

        self.open_file.clicked.connect(self._make_file)
        self.advise.clicked.connect(self._ask_advice)
        self.refuse.clicked.connect(self._ask_reason)
        self.closing.confirmed.connect(self._close)
        self.alike.people.open_wanted.connect(self._look_beside)
        self.alike.watch.found.connect(self._put_in_order)
        changes.changed.connect(self._hear)
        self.shown.connect(self.alike.watch.look)
        tasks.run(self, self._registrations.places, self._offer_places, partial(tell, say), "read")
        tasks.run(self, load, self._start, partial(tell, say))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window made small is not the end
            self.alike.watch.end()

    def focus_first(self) -> None:
        """A name that is known is not asked again: then the question comes first."""
        known = self.form.name_box.text()
        box = self.form.question_box if known else self.form.name_box
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Save now what is being typed."""
        if self.editor is not None:
            self.editor.flush()
        if self.closing.typed is not None:
            self.closing.typed.keep()

    def _offer_places(self, places: list[PlaceRow]) -> None:
        self.form.place_box.offer(places)

    def _start(self, row: RegistrationRow) -> None:
        self.key = f"registration:{row.id.hex}"
        self.form.language_box.set_choices(language_choices(row.language))
        self.editor = RowEditor(
            self._tasks,
            self._drafts,
            "registration",
            row.id,
            partial(self._registrations.save, row.id),
            {name: getattr(row, name) for name in FIELDS},
            self,
        )
        self.form.bind(self.editor)
        self.editor.saved.connect(self._tell_saved)
        self.editor.problem.connect(self._tell)
        self._show(row)
        self.closing.remember(TypedText(self._tasks, self._drafts, "closing", row.id, self))
        if self.isVisible():
            self.focus_first()
        self._changes.changed.emit(Changes(registrations=True))

    def _show(self, row: RegistrationRow) -> None:
        self.row = row
        is_open = row.status is RegistrationStatus.OPEN
        came = moment_text(row.received_at.astimezone(), self._now())
        parts = (self.tr("Aanmelding %1").replace("%1", row.number), came, row.received_by)
        marks = () if is_open else (Mark(word(row.status)),)
        self.set_header(
            row.name or self.tr("Nieuwe aanmelding"), " · ".join(filter(None, parts)), marks
        )
        self.form.setEnabled(is_open)
        self.advise.setEnabled(is_open)
        self.refuse.setEnabled(is_open)
        self.open_file.setEnabled(is_open or row.case_file_id is not None)
        there = self.tr("Naar het dossier")
        self.open_file.setText(self.tr("Dossier maken") if is_open else there)

    @Slot(object)
    def _tell_saved(self, saved: Saved) -> None:
        self.form.set_note(self.tr("Bewaard om %1").replace("%1", self._now().strftime("%H:%M")))
        if saved.values.get("name"):
            self.title.setText(str(saved.values["name"]))
        self._changes.changed.emit(saved.changes)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.registrations and self.row is not None:
            work = partial(self._registrations.get, self.row.id)
            self._tasks.run(self, work, self._refresh, partial(tell, self._say), "read")

    def _refresh(self, row: RegistrationRow) -> None:
        if self.editor is not None:
            self.editor.refresh({name: getattr(row, name) for name in FIELDS})
        self._show(row)

    @Slot(object)
    def _put_in_order(self, _rows: object) -> None:
        follow_layout(self)

    @Slot(object)
    def _look_beside(self, case_file_id: object) -> None:
        self.flush()
        self.beside_requested.emit(case_file_id)

    @Slot()
    def _make_file(self) -> None:
        """What is being typed is saved first: the store does one thing after the other."""
        if self.row is not None and self.row.case_file_id is not None:
            self.file_requested.emit(self.row.case_file_id)
        elif self.row is not None:
            self.flush()
            self.open_file.setEnabled(False)
            work = partial(self._registrations.open_file, self.row.id)
            self._tasks.run(self, work, self._finish_file, self._stay)

    def _finish_file(self, opened: Opened) -> None:
        self._changes.changed.emit(opened.changes)
        self.file_requested.emit(opened.case_file_id)

    @Slot()
    def _ask_advice(self) -> None:
        self.closing.ask(RegistrationStatus.ADVICE)

    @Slot()
    def _ask_reason(self) -> None:
        self.closing.ask(RegistrationStatus.NOT_FOR_US)

    @Slot(object)
    def _close(self, ending: tuple[RegistrationStatus, str | None]) -> None:
        if self.row is not None:
            self.flush()
            work = partial(self._registrations.close, self.row.id, *ending)
            self._tasks.run(self, work, self._finish, self._stay)

    def _finish(self, changes: Changes) -> None:
        self.closing.hide()
        self.closing.forget()
        self._changes.changed.emit(changes)
        self._say(self.tr("De aanmelding is afgesloten."), "ok")
        if self.row is not None:
            self.closed.emit(self.row.id)

    @Slot(object)
    def _tell(self, trouble: BaseException) -> None:
        tell(self._say, trouble)

    def _stay(self, trouble: BaseException) -> None:
        self.open_file.setEnabled(True)
        if isinstance(trouble, RuleBrokenError) and trouble.field == "reason":
            self.closing.reason.set_problem(text_for(trouble.code, **trouble.values))
            self.closing.reason_box.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            tell(self._say, trouble)
