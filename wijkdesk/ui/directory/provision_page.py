"""The page of one provision for who keeps it: its entry, its provider, room and a note."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.provision_facts import About
from wijkdesk.services.provisions import Entry
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.directory.new_provision import NEW, NewProvision
from wijkdesk.ui.directory.places_card import PlacesCard
from wijkdesk.ui.directory.provider_form import ProviderForm
from wijkdesk.ui.directory.provision_form import ProvisionForm
from wijkdesk.ui.directory.provision_words import provision_marks, running_words
from wijkdesk.ui.directory.running_card import RunningCard
from wijkdesk.ui.directory.said_cards import CheckCard, NoteCard, RoomCard
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import label

Known = tuple[Entry, About, ProvisionRow]


class ProvisionPage(Page):
    """`left` when one goes back; `made` carries the id of what was new.

    `referral_requested` carries a file and a referral in it.
    """

    left = Signal()
    referral_requested = Signal(object)
    made = Signal(object)

    def __init__(self, provision_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.key = f"provision:{provision_id.hex}"
        self.provision_id, self.bench = provision_id, bench
        self.form: ProvisionForm | None = None
        self.provider: ProviderForm | None = None
        self.places: PlacesCard | None = None
        self.new: NewProvision | None = None
        self.back = self.add_act(self.tr("Terug"))
        self.remove = self.add_act(self.tr("Uit de lijst halen"))
        self.back.clicked.connect(self.left)
        self.remove.clicked.connect(self._remove)
        self.remove.setVisible(provision_id != NEW)
        self.running = label("", "problem")
        self.running.hide()
        if provision_id == NEW:
            self.set_header(self.tr("Nieuw aanbod"), self.tr("Alle gidsen zien wat u toevoegt."))
            self.new = NewProvision(bench)
            self.new.made.connect(self.made)
            self.add_work(self.new)
            return
        self.add_work(self.running)
        self.referrals = RunningCard(provision_id, bench)
        self.referrals.referral_requested.connect(self.referral_requested)
        self.add_work(self.referrals)
        self.shown.connect(self.referrals.look)
        self.room, self.note = RoomCard(provision_id, bench), NoteCard(provision_id, bench)
        self.check = CheckCard(provision_id, bench)
        self.add_side(self.check)
        self.add_side(self.room)
        self.add_side(self.note)
        bench.changes.changed.connect(self._hear)
        self._look()

    def focus_first(self) -> None:
        box = self.new.name if self.new else self.form.fields["name"].box if self.form else None
        if box is not None:
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Save what is being typed."""
        for form in (self.form, self.places, self.provider):
            if form is not None:
                form.flush()
        for typed in (
            (self.new.typed,)
            if self.new is not None
            else (self.check.typed, self.room.typed, self.note.typed)
        ):
            typed.keep()

    def _look(self) -> None:
        self.bench.tasks.run(self, self._known, self._show, self.bench.tell, "read")

    def _known(self) -> Known:
        services = self.bench.services
        return (
            services.provisions.entry(self.provision_id),
            services.provision_facts.about(self.provision_id),
            services.directory.get(self.provision_id),
        )

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.directory:
            self._look()
        if self.isVisible():  # that somebody looks is noted: nobody does at a page behind this one
            self.referrals.look()

    def _show(self, known: Known) -> None:
        entry, about, row = known
        today = self.bench.now().date()
        self.set_header(row.name, row.provider, provision_marks(row, today))
        if self.form is None or self.provider is None:
            self.form, self.provider = (
                ProvisionForm(entry, self.bench),
                ProviderForm(entry, self.bench),
            )
            self.places = PlacesCard(self.provision_id, self.bench)
            self.add_work(self.form)
            self.add_work(self.places)
            self.add_work(self.provider)
            follow_layout(self)
            if self.back.hasFocus():
                self.focus_first()
        self.form.show_entry(entry)
        self.provider.show_entry(entry)
        if self.places is not None:
            self.places.show_places(about.places)
        self.check.show_about(about)
        self.room.show_about(about)
        self.note.show_about(about)
        words = running_words(row, about, today)
        self.running.setText(words)
        self.running.setVisible(bool(words))

    @Slot()
    def _remove(self) -> None:
        work = partial(self.bench.services.provisions.remove, self.provision_id)
        self.bench.run(self, work, self._removed)

    def _removed(self, changes: Changes) -> None:
        self.bench.say(
            self.tr("Uit de lijst gehaald. Verwijzingen die lopen, gaan door en staan op Vandaag."),
            "info",
        )
        self.left.emit()
        self.bench.announce(changes)
