"""Whether somebody is known, looking at a file that is not one's own, and giving one's own away."""

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.house import Services
from wijkdesk.services.search import Hit
from wijkdesk.ui.acts import Act
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.confirming import confirms
from wijkdesk.ui.handover.cover_page import CoverPage
from wijkdesk.ui.handover.handover_page import HandOverPage
from wijkdesk.ui.history.looks_page import LooksPage
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.search.known_page import Centre, KnownPage
from wijkdesk.ui.take_card import TakeCard
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import tell
from wijkdesk.ui.widgets.page import Page


class LookDesk(QObject):
    """`file_requested` carries a case file that is open now; without `centre` nothing is asked."""

    file_requested = Signal(object)
    cover_paper_requested = Signal(object, object)
    looks_paper_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks, self._changes, self._window = tasks, changes, window
        self._page: KnownPage | None = None
        self._handover: HandOverPage | None = None
        self._cover: CoverPage | None = None
        self._looks: LooksPage | None = None
        self.centre: Centre | None = None

    @Slot()
    def ask(self) -> None:
        """Ask whether somebody is known; what was typed there stands there still."""
        if self._page is None or self._page not in self._window.open_pages():
            self._page = self._make()
        self._show(self._page)

    @Slot(object)
    def look_at(self, hit: Hit) -> None:
        """A file of one's own team that is not on this laptop."""
        if hit.case_file_id is not None:
            title = " · ".join(filter(None, (hit.title, hit.team)))
            self._look(hit.case_file_id, title)

    @Slot(object, str)
    def look_into(self, case_file_id: UUID, title: str) -> None:
        """The same, asked for elsewhere."""
        self._look(case_file_id, title)

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        words = self.tr("uit dienst weg collega vertrek dossiers geven")
        away = self.tr("vakantie ziek verlof vervanging waarneming")
        why = self.tr("privacy inzage reden grond wet logboek meekijken toezicht overzicht")
        return (
            Act("handover", self.tr("Overdragen"), self.hand_over, words=words),
            Act("cover", self.tr("Laten waarnemen"), self.cover, words=away),
            Act("looks", self.tr("Wie keek waarom"), self.looked, words=why),
        )

    @Slot()
    def hand_over(self) -> None:
        """All that lies with this worker, to give to colleagues."""
        if self._handover is None or self._handover not in self._window.open_pages():
            say = self._window.show_message
            own = (self._services.handover, self._tasks, self._changes, say)
            ask = confirms(self._services, self._tasks, partial(tell, say))
            self._handover = HandOverPage(*own, ask)
        self._show(self._handover)

    @Slot()
    def cover(self) -> None:
        """One's own files, to be looked after while one is away."""
        if self._cover is None or self._cover not in self._window.open_pages():
            say = self._window.show_message
            own = (self._services.cover, self._tasks, self._changes, say)
            self._cover = CoverPage(*own, confirms(self._services, self._tasks, partial(tell, say)))
            self._cover.paper_requested.connect(self.cover_paper_requested)
        self._show(self._cover)

    @Slot()
    def looked(self) -> None:
        """Who looked at what was not theirs, and why."""
        if self._looks is None or self._looks not in self._window.open_pages():
            own = (self._tasks, self._changes, self._window.show_message, _now)
            self._looks = LooksPage(self._services.look_report, *own)
            self._looks.file_requested.connect(self.file_requested)
            self._looks.paper_requested.connect(self.looks_paper_requested)
        self._show(self._looks)

    @Slot(object, object)
    def looked_in(self, case_file_id: UUID, title: str) -> None:
        """The same, of one file."""
        self.looked()
        if self._looks is not None:
            self._looks.show_file(case_file_id, title)

    def look_again(self, case_file_id: UUID) -> None:
        """The same page after the window was built anew."""
        self._look(case_file_id, self.tr("Een dossier van uw team"))

    def forget(self) -> None:
        """The page is gone; it is made anew when it is asked for."""
        self._page = self._handover = self._cover = self._looks = None

    def _look(self, case_file_id: UUID, title: str) -> None:
        self._show(self._make(case_file_id, title))

    def _make(self, case_file_id: UUID | None = None, title: str = "") -> KnownPage:
        own = (self.centre, self._tasks, self._changes, self._window.show_message)
        page = KnownPage(*own, case_file_id=case_file_id, title=title)
        page.file_requested.connect(self._open)
        if case_file_id is not None:
            page.add_work(TakeCard(case_file_id, self._services.transfers, *own[1:]))
        return page

    def _show(self, page: Page) -> None:
        self._window.show_page(page, "files")
        page.focus_first()

    @Slot(object)
    def _open(self, case_file_id: UUID) -> None:
        """The page is done with; the file takes its place."""
        done = self._window.stack.currentWidget()
        self.file_requested.emit(case_file_id)
        if isinstance(done, KnownPage):
            self._window.close_page(done)
            self._page = None if done is self._page else self._page


def _now() -> datetime:
    return datetime.now().astimezone()
