"""One registration: written down while somebody tells, then a file or an answer.

A short advice is one of which only the question, the theme and the minutes are asked.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.registrations import Opened, PlaceRow, RegistrationRow
from wijkdesk.services.saving import Saved
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.due_words import due_mark
from wijkdesk.ui.duties_card import DutiesCard
from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.registrations import pickup_card, registration_form, sender_card
from wijkdesk.ui.registrations.alike_card import AlikeCard
from wijkdesk.ui.registrations.closing import Closing
from wijkdesk.ui.registrations.pickup_card import PickupCard
from wijkdesk.ui.registrations.registration_form import RegistrationForm
from wijkdesk.ui.registrations.sender_card import SenderCard
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.field import focus_first_problem
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label, restyle
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import RegistrationStatus

FIELDS = (*registration_form.FIELDS, *sender_card.FIELDS, *pickup_card.FIELDS)


class RegistrationPage(Page):
    """`load` gives the row: partial(service.get, id) or partial(service.start, name, place, ...).

    `file_requested` carries a case file id, `beside_requested` one to look at while this one stays
    open, `closed` the id of a registration that is done with. `done`: a short advice is written.
    """

    file_requested = Signal(object)
    beside_requested = Signal(object)
    closed = Signal(object)
    done = Signal(object)

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
        self._stale = False
        self._any_alike = True  # once for the page as it was made
        self.editor: RowEditor | None = None
        self.form = RegistrationForm()
        self.next_step = Card(self.tr("Hoe verder"))
        self.next_words = label("", "secondary")
        self.finish = button(self.tr("Klaar (Ctrl+Enter)"), "primary")
        self.grow = button(self.tr("Maak er een aanmelding van"), "outline")
        self.open_file = button(self.tr("Dossier maken"), "primary")
        self.advise = button(self.tr("Afsluiten met advies"))
        self.refuse = button(self.tr("Niet voor ons"))
        self.source = SenderCard()
        self.pickup = PickupCard(services.me.worker_id)
        self.duties = DutiesCard(services, tasks, changes, say)
        self.closing = Closing()
        self.alike = AlikeCard(services.alike, tasks, say, self.form)

        self.set_header(self.tr("Aanmelding"))
        self.form.setEnabled(False)
        for card in (self.form, *self._more()):
            self.add_work(card)
        for widget in (
            self.next_words,
            self.finish,
            self.grow,
            self.open_file,
            self.advise,
            self.refuse,
            self.closing,
        ):
            self.next_step.add(widget)
        self.add_side(self.alike)
        self.add_side(self.next_step)

        self.keys = [QShortcut(QKeySequence(key), self) for key in ("Ctrl+Return", "Ctrl+Enter")]
        for key in self.keys:
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(self._finish_advice)
        self.finish.clicked.connect(self._finish_advice)
        self.grow.clicked.connect(self._grow)
        self.open_file.clicked.connect(self._make_file)
        self.advise.clicked.connect(self._ask_advice)
        self.refuse.clicked.connect(self._ask_reason)
        self.closing.confirmed.connect(self._close)
        self.alike.people.open_wanted.connect(self._look_beside)
        self.alike.watch.found.connect(self._put_alike_in_order)
        changes.changed.connect(self._hear)
        self.shown.connect(self.alike.watch.look)
        self.shown.connect(self._look_when_stale)
        self.shown.connect(self.duties.look_when_stale)
        self.source.sender_box.currentIndexChanged.connect(self._put_in_order)
        self.duties.reshaped.connect(self._put_in_order)
        self.pickup.taken.connect(self.flush)
        failed = partial(tell, say)
        tasks.run(self, self._registrations.colleagues, self.pickup.offer, failed, "read")
        tasks.run(self, self._registrations.places, self._offer_places, failed, "read")
        tasks.run(self, load, self._start, failed)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window made small is not the end
            self.alike.watch.end()

    def focus_first(self) -> None:
        """A name that is known is not asked again: then the question comes first."""
        known = self.form.is_short or self.form.name_box.text()
        box = self.form.question_box if known else self.form.name_box
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _more(self) -> tuple[Card, ...]:
        """What is asked of a registration and not of a short advice."""
        return self.source, self.pickup, self.duties

    @Slot()
    def flush(self) -> None:
        """Save now what is being typed."""
        self.duties.flush()
        if self.editor is not None:
            self.editor.flush()
        if self.closing.typed is not None:
            self.closing.typed.keep()

    def _offer_places(self, places: list[PlaceRow]) -> None:
        self.form.place_box.offer(places)

    def _start(self, row: RegistrationRow) -> None:
        self.key = f"registration:{row.id.hex}"
        self.form.language_box.set_choices(language_choices(row.language))
        self.form.offer_urgencies(row)
        self.editor = RowEditor(
            self._tasks,
            self._drafts,
            "registration",
            row.id,
            partial(self._registrations.save, row.id),
            {name: getattr(row, name) for name in FIELDS},
            self,
        )
        self.pickup.show_row(row)
        for part in (self.form, self.source, self.pickup):
            part.bind(self.editor)
        self.duties.show_registration(row.id)
        self.editor.saved.connect(self._tell_saved)
        self.editor.problem.connect(self._tell)
        self._show(row)
        self.closing.remember(TypedText(self._tasks, self._drafts, "closing", row.id, self))
        if self.isVisible():
            self.focus_first()
        self._changes.changed.emit(Changes(registrations=True))

    def _show(self, row: RegistrationRow) -> None:
        self.row = row
        is_open, is_short = row.status is RegistrationStatus.OPEN, row.is_advice
        came = moment_text(row.received_at.astimezone(), self._now())
        name = self.tr("Kort advies %1") if is_short else self.tr("Aanmelding %1")
        parts = (name.replace("%1", row.number), came, row.received_by)
        marks: tuple[Mark, ...] = () if is_short else (Mark(word(row.status)),)
        if is_open:
            marks = (due_mark(row, self._now().date()),)
        nameless = self.tr("Kort advies") if is_short else self.tr("Nieuwe aanmelding")
        self.set_header(row.name or nameless, " · ".join(filter(None, parts)), marks)
        moved = self.form.set_short(is_short)
        self.form.setEnabled(is_open or is_short)
        for card in self._more():
            card.setVisible(not is_short)
            card.setEnabled(is_open)
        if moved:
            follow_layout(self)
        self._offer_steps(row)

    def _offer_steps(self, row: RegistrationRow) -> None:
        """What can become of it now."""
        is_open, is_short = row.status is RegistrationStatus.OPEN, row.is_advice
        words = self.tr("Is er meer nodig dan een antwoord? Maak een dossier.")
        if is_short:
            words = self.tr("Dit telt mee als advies. Is er meer nodig? Alles gaat mee.")
        self.next_words.setText(words)
        for widget in (self.finish, self.grow):
            widget.setVisible(is_short)
        for key in self.keys:
            key.setEnabled(is_short)
        for widget in (self.advise, self.refuse):
            widget.setVisible(not is_short)
            widget.setEnabled(is_open)
        self.open_file.setEnabled(is_open or is_short or row.case_file_id is not None)
        there = self.tr("Naar het dossier")
        makes = is_open or is_short
        self.open_file.setText(self.tr("Dossier maken") if makes else there)
        restyle(self.open_file, "role", "outline" if is_short else "primary")

    @Slot(object)
    def _tell_saved(self, saved: Saved) -> None:
        self.form.set_note(self.tr("Bewaard om %1").replace("%1", self._now().strftime("%H:%M")))
        if saved.values.get("name"):
            self.title.setText(str(saved.values["name"]))
        self._changes.changed.emit(saved.changes)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.registrations:
            self._stale = True
            self._look_when_stale()

    @Slot()
    def _look_when_stale(self) -> None:
        """What is behind another page looks again when somebody comes back to it."""
        if self._stale and self.row is not None and self.isVisible():
            self._stale = False
            work = partial(self._registrations.get, self.row.id)
            self._tasks.run(self, work, self._refresh, self._miss, "read")

    def _miss(self, trouble: BaseException) -> None:
        """An empty one that was left is thrown away behind us: that is no news."""
        is_gone = isinstance(trouble, RuleBrokenError) and trouble.code == "row_gone"
        if self.isVisible() or not is_gone:
            tell(self._say, trouble)

    def _refresh(self, row: RegistrationRow) -> None:
        self.pickup.show_row(row)
        if self.editor is not None:
            self.editor.refresh({name: getattr(row, name) for name in FIELDS})
        self._show(row)

    @Slot()
    def _put_in_order(self) -> None:
        follow_layout(self)

    @Slot(object)
    def _put_alike_in_order(self, rows: Sequence[object]) -> None:
        """Nobody was found and nobody stood there: nothing came or went."""
        if rows or self._any_alike:
            follow_layout(self)
        self._any_alike = bool(rows)

    @Slot(object)
    def _look_beside(self, case_file_id: object) -> None:
        self.flush()
        self.beside_requested.emit(case_file_id)

    @Slot()
    def _finish_advice(self) -> None:
        """It is written; a box that cannot be read keeps the worker here."""
        self.flush()
        if self.row is None or focus_first_problem(self.form.fields()):
            return
        if self.form.question_box.text().strip() or self.form.area_box.value() is not None:
            self._say(self.tr("Het korte advies is bewaard."), "ok")
        self.done.emit(self.row.id)

    @Slot()
    def _grow(self) -> None:
        """Nothing is typed again: the rest of the boxes come beside what is there."""
        if self.row is not None:
            self.flush()
            work = partial(self._registrations.grow, self.row.id)
            self._tasks.run(self, work, self._show_grown, self._stay)

    def _show_grown(self, changes: Changes) -> None:
        self._changes.changed.emit(changes)
        self.form.name_box.setFocus(Qt.FocusReason.OtherFocusReason)

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
