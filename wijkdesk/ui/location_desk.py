"""AZC and school: the page of the places, and the page of each meeting."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from wijkdesk.services.pouch import Home
from wijkdesk.ui.acts import Act
from wijkdesk.ui.locations.locations_page import KEY, LocationsPage
from wijkdesk.ui.locations.meeting_page import MeetingPage, meeting_key
from wijkdesk.ui.locations.pouch_page import KEY as POUCH
from wijkdesk.ui.locations.pouch_page import PouchPage
from wijkdesk.ui.page_desk import PageDesk


class LocationDesk(PageDesk):
    """`file_requested` carries a case file id, `look_requested` one that is not here and its title.

    `list_requested` asks for the list of what is on this laptop.
    `paper_requested` carries a meeting, the party that gets it, and whether it is the minutes.
    """

    file_requested = Signal(object)
    paper_requested = Signal(object, object, object)
    sync_requested = Signal()
    list_requested = Signal()
    look_requested = Signal(object, str)

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        words = self.tr("azc school mdo overleg consult opvang schoolmaatschappelijk werk ggz")
        along = self.tr("meenemen inpakken zonder internet laptop azc school dag weg offline")
        return (
            Act(KEY, self.tr("AZC en school"), self.places, words=words),
            Act(POUCH, self.tr("Meeneemmap inpakken"), self.pouch, words=along),
        )

    @Slot()
    def places(self) -> None:
        """The AZC and the schools of this municipality."""
        page = self._open(KEY)
        if page is None:
            made = LocationsPage(self._bench())
            made.file_requested.connect(self.file_requested)
            made.meeting_requested.connect(self.meeting)
            page = made
        self._show(page, "agenda")

    @Slot()
    def pouch(self) -> None:
        """What goes along for days without a line."""
        page = self._open(POUCH)
        if page is None:
            made = PouchPage(self._bench())
            made.sync_requested.connect(self.sync_requested)
            made.list_requested.connect(self.list_requested)
            made.look_requested.connect(self.look_requested)
            page = made
        self._show(page, "agenda")

    @Slot(object)
    def round_ended(self, answer: object) -> None:
        """After a round of sync: see what came; when it went well unpack what was away."""
        page = self._open(POUCH)
        if isinstance(page, PouchPage):
            page.round_ended(answer)
        if isinstance(answer, BaseException):
            return
        bench = self._bench()
        work = partial(self._services.pouch.come_home, bench.now().date())
        self._tasks.run(self, work, self._came_home, bench.tell)

    def _came_home(self, home: Home | None) -> None:
        if home is None:
            return
        said = self.tr("De meeneemmap is uitgepakt. Al uw werk is verzonden.")
        gone = self.tr(
            "%n dossier(s) daaruit horen niet meer op deze laptop en zijn hier weg.", "", home.gone
        )
        self._window.show_message(f"{said} {gone}" if home.gone else said, "ok")
        page = self._open(POUCH)
        if isinstance(page, PouchPage):
            page.look_again()

    @Slot(object)
    def meeting(self, meeting_id: UUID) -> None:
        """One meeting."""
        page = self._open(meeting_key(meeting_id))
        if page is None:
            made = MeetingPage(meeting_id, self._bench())
            made.file_requested.connect(self.file_requested)
            made.paper_requested.connect(self.paper_requested)
            made.left.connect(self._leave)
            page = made
        self._show(page, "agenda")

    @Slot()
    def _leave(self) -> None:
        """Back to the places; what was typed is saved."""
        page = self._window.stack.currentWidget()
        if isinstance(page, MeetingPage):
            page.flush()
            self.pages.pop(page.key, None)
            self._window.close_page(page)
        self.places()
