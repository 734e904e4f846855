"""An AZC or a school: what is agreed there, who waits, whom one knows, and who asked advice."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot

from wijkdesk.services.changes import Changes
from wijkdesk.services.registrations import PlaceRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.locations.consultations_part import ConsultationsPart
from wijkdesk.ui.locations.meetings_part import MeetingsPart
from wijkdesk.ui.locations.school_part import SchoolPart
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.page import Page
from wijkdesk.vocabulary import PlaceKind

KEY = "locations"
MEETINGS, WAITING, CONSULTATIONS = "meetings", "list", "consultations"
KINDS = (PlaceKind.AZC, PlaceKind.SCHOOL)


class LocationsPage(Page):
    """One place is chosen, or all.

    `file_requested` carries a case file id, `meeting_requested` the id of a meeting.
    """

    file_requested = Signal(object)
    meeting_requested = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self.key = KEY
        self._bench = bench
        self._places: dict[UUID, PlaceRow] = {}
        self._wanted: str | None = None
        self.which = ChoiceBox([(None, self.tr("Alle plekken"))])
        self.which.set_value(None)
        self.which.setAccessibleName(self.tr("Welk AZC of welke school?"))
        self.which.setMinimumContentsLength(24)
        self.acts.addWidget(self.which)
        self.meetings = MeetingsPart(self.add_tab(MEETINGS, self.tr("Overleg")), bench)
        self.school = SchoolPart(self.add_tab(WAITING, self.tr("Lijst en mensen")), bench)
        self.consultations = ConsultationsPart(
            self.add_tab(CONSULTATIONS, self.tr("Consulten")), bench
        )
        self.set_header(self.tr("AZC en school"), self.tr("Werken op een andere plek."))

        self.meetings.meeting_wanted.connect(self.meeting_requested)
        self.school.file_wanted.connect(self.file_requested)
        self.consultations.file_wanted.connect(self.file_requested)
        self.which.currentIndexChanged.connect(self._chosen)
        self.shown.connect(self.look_again)
        bench.changes.changed.connect(self._hear)

    def focus_first(self) -> None:
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)

    def own_state(self) -> dict[str, str]:
        """Which place is chosen."""
        chosen = self.which.value()
        return {"place": chosen.hex} if isinstance(chosen, UUID) else {}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """The same place again, once the places are known."""
        self._wanted = state.get("place", self._wanted)
        self._choose_wanted()
        return self._wanted is None

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        self.school.flush()
        self.consultations.flush()

    @Slot()
    def look_again(self) -> None:
        """Read all of it anew."""
        places = self._bench.services.registrations.places
        self._bench.tasks.run(self, places, self._offer, self._bench.tell, "read")
        self.meetings.look()
        self.school.look()
        self.consultations.look()

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _offer(self, places: list[PlaceRow]) -> None:
        self._places = {place.id: place for place in places if place.kind in KINDS}
        named = [(place.id, place.name) for place in self._places.values()]
        self.which.set_choices([(None, self.tr("Alle plekken")), *named])
        if self.which.currentIndex() < 0:
            self.which.set_value(None)
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        found = next((i for i in self._places if i.hex == self._wanted), None)
        if found is not None:
            self._wanted = None
            self.which.set_value(found)

    @Slot()
    def _chosen(self) -> None:
        chosen = self.which.value()
        place = self._places.get(chosen) if isinstance(chosen, UUID) else None
        self.meetings.show_place(place)
        self.school.show_place(place, tuple(self._places.values()))
        self.consultations.show_school(place)
