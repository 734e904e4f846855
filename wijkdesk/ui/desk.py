"""The desk: every page with its place in the window, and how one leads to the other."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.changes import EVERYTHING, Changes
from wijkdesk.services.house import Services
from wijkdesk.services.registrations import PlaceRow, RegistrationRow
from wijkdesk.services.screen import Screen
from wijkdesk.services.search import Hit
from wijkdesk.services.sync_state import SyncTruth
from wijkdesk.ui.attachment_viewer import AttachmentViewer
from wijkdesk.ui.backup_rounds import BackupRounds
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.desk_acts import desk_acts
from wijkdesk.ui.desk_memory import DeskMemory
from wijkdesk.ui.directory.directory_page import DirectoryPage
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.lease_watch import LeaseWatch
from wijkdesk.ui.looking_back import LookingBack
from wijkdesk.ui.main_window import MainWindow, Place
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.page_keys import letter_key, print_key
from wijkdesk.ui.paper import Paper, print_letter, print_plan
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.referrals.referral_page import ReferralPage
from wijkdesk.ui.registrations.inbox_page import InboxPage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.scan_desk import ScanDesk
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.settings.settings_page import SettingsPage
from wijkdesk.ui.sync.restored_card import RestoredCard
from wijkdesk.ui.sync.sync_page import SyncPage
from wijkdesk.ui.sync.unsent_card import UnsentCard
from wijkdesk.ui.sync_rounds import SyncRounds
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.ui.truth import truth_words
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.ui.words import word


class Desk(QObject):
    """`sync` is one round of sync; it runs on the network lane.

    `lock_requested` asks the program to lock.
    """

    lock_requested = Signal()
    practice_left = Signal()
    practice_reset = Signal()
    synced = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        sync: Callable[[], object],
        parent: QObject | None = None,
        screen: Screen | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.tasks = tasks
        self.changes = ChangeBus(self)
        self.rounds = SyncRounds(tasks, sync, self)
        self.backup_rounds = BackupRounds(tasks, services.backups.keep_up, self)
        self.places: list[PlaceRow] = []
        self.place: PlaceRow | None = None
        self.files: dict[UUID, FilePage] = {}
        self.plans: dict[UUID, PlanPage] = {}
        self._registration: RegistrationPage | None = None
        self.search_page = SearchPage(services.search, tasks, self.say, services.files.mine)
        self.search_page.file_requested.connect(self.open_file)
        self.search_page.part_requested.connect(self._open_part)
        self.search_page.registration_requested.connect(self.open_registration)
        self.search_page.provision_requested.connect(self._open_provision)
        self.search_page.create_requested.connect(self.start_registration)
        rail = self._rail()
        self.window = MainWindow(rail)
        self.looking_back = LookingBack(
            services.undo, tasks, self.changes, self.window, self.flush, now, self
        )
        runs = {
            "new": self._start_empty,
            "send": self.sync_now,
            "lock": self.lock_requested.emit,
        }
        self.known_acts = self.search_page.known_acts = desk_acts(self.window, rail, runs)

        self.looking_back.file_requested.connect(self.open_file)
        self.looking_back.gone.connect(self._close_gone)
        self.rounds.ended.connect(self._after_round)
        self.changes.changed.connect(self._look_at_truth)
        self.window.lock_requested.connect(self.lock_requested)
        self.window.sync_opened.connect(self._open_sync)
        self.window.top_bar.search.textChanged.connect(self._look_for)
        self.window.top_bar.search.returnPressed.connect(self._enter_search)
        self.window.top_bar.search.left_down.connect(self._into_hits)
        self.window.top_bar.place_chosen.connect(self._choose_place)
        self.window.stack.currentChanged.connect(self._leave_registration)
        self.new = self.window.top_bar.add_button(self.tr("Nieuwe aanmelding"), "outline")
        self.new.clicked.connect(self._start_empty)

        me = services.me
        self.window.set_worker(" · ".join(filter(None, (me.name, word(me.role)))))
        self.lease = LeaseWatch(services.lease, tasks, self.changes, self.say, self)
        self._look_at_truth(None)
        self._look_at_places()
        self.backup_rounds.trouble.connect(self._warn)
        if not services.practice:
            self.rounds.first()
            self.backup_rounds.start()
        self._tie_band_and_lease()
        self.viewer = AttachmentViewer(services, tasks, self.say, self.window, self)
        self.scans = ScanDesk(services.scans, tasks, self.say, self.window, self.known_acts, self)
        self.memory = DeskMemory(self)
        self.memory.begin(screen)

    def _tie_band_and_lease(self) -> None:
        self.lease.ended.connect(self.lock_requested)
        self.lease.opened.connect(self._start_over)
        band = self.window.band
        band.setVisible(self.services.practice)
        band.leave.clicked.connect(self.practice_left)
        band.begin_anew.connect(self.practice_reset)

    def _rail(self) -> list[Place]:
        return [
            Place("today", self.tr("Vandaag"), "today", self._today),
            Place("inbox", self.tr("Postvak"), "inbox", self._inbox),
            Place("files", self.tr("Dossiers"), "folder", self._search),
            Place("directory", self.tr("Sociale kaart"), "map", self._directory),
            Place("sync", self.tr("Verzenden"), "sync", self._sync_page),
            Place("settings", self.tr("Instellingen"), "settings", self._settings),
        ]

    # -- pages in the rail ---------------------------------------------------------------------

    def _today(self) -> QWidget:
        page = TodayPage(
            self.services.today,
            self.services.plan_lines.finish_action,
            self.tasks,
            self.changes,
            self.say,
            now,
        )
        page.file_requested.connect(self.open_file)
        page.registration_requested.connect(self.open_registration)
        page.inbox_requested.connect(self._open_inbox)
        page.conflicts_requested.connect(self._open_sync)
        return page

    def _inbox(self) -> QWidget:
        page = InboxPage(self.services.registrations, self.tasks, self.changes, self.say, now)
        page.registration_requested.connect(self.open_registration)
        page.new_requested.connect(self._start_empty)
        return page

    def _search(self) -> QWidget:
        return self.search_page

    def _directory(self) -> QWidget:
        return DirectoryPage(self.services.directory, self.tasks, self.changes, self.say, now)

    def _sync_page(self) -> QWidget:
        page = SyncPage(
            self.services.sync_state,
            self.services.drafts,
            self.tasks,
            self.changes,
            self.sync_now,
            self.say,
            now,
        )
        page.file_requested.connect(self.open_file)
        page.latest_requested.connect(self.looking_back.open_all)
        self.rounds.sending.connect(page.set_sending)
        page.add_notice(UnsentCard(self.services.lease, self.tasks, self.changes, self.say))
        page.add_notice(
            RestoredCard(self.services.backups, self.tasks, self.changes, self.say, now)
        )
        return page

    def _settings(self) -> QWidget:
        page = SettingsPage(self.services, self.tasks, self.changes, self.say, now)
        page.backups.restarting.connect(self.lock_requested)
        return page

    # -- pages that one leads to ---------------------------------------------------------------

    @Slot(object)
    def open_file(self, case_file_id: UUID) -> None:
        """Show a file; one that is open already is shown again with everything typed in it."""
        page = self.files.get(case_file_id)
        if page is None:
            page = FilePage(case_file_id, self.services, self.tasks, self.changes, self.say)
            page.plan_requested.connect(self.open_plan)
            page.referral_requested.connect(self.open_referral)
            page.letter_requested.connect(self.show_letter)
            page.conflicts_requested.connect(self._open_sync)
            page.file_requested.connect(self._look_beside)
            page.attachment_requested.connect(self.viewer.show)
            page.file_gone.connect(self._close_file)
            page.latest_requested.connect(self.looking_back.open_file)
            self.files[case_file_id] = page
        self.window.show_page(page, "files")

    @Slot(object)
    def _look_beside(self, case_file_id: UUID) -> None:
        """Another file, while what is being typed stays open behind it."""
        self.open_file(case_file_id)
        self.say(self.tr("Wat u typte staat nog open. Terug: Alt en pijl naar links."))

    @Slot(object)
    def _open_part(self, part: tuple[UUID, str]) -> None:
        case_file_id, tab = part
        self.open_file(case_file_id)
        self.files[case_file_id].show_tab(tab)

    @Slot(object)
    def _open_provision(self, hit: Hit) -> None:
        self.window.open_place("directory")
        page = self.window.page("directory")
        if isinstance(page, DirectoryPage):
            page.look_for(hit.title)

    @Slot(object)
    def _close_file(self, case_file_id: UUID) -> None:
        for pages in (self.files, self.plans):
            page = pages.pop(case_file_id, None)
            if page is not None:
                self.window.close_page(page)

    @Slot(object)
    def _close_gone(self, ids: frozenset[UUID]) -> None:
        """Opening a file, or beginning a registration, was undone."""
        for page in self.window.open_pages():
            if isinstance(page, RegistrationPage) and page.row is not None and page.row.id in ids:
                self.window.close_page(page)
        for gone in ids:
            self._close_file(gone)

    @Slot(object)
    def open_plan(self, case_file_id: UUID) -> None:
        """Show the plan of a file; one that is open already is shown again."""
        page = self.plans.get(case_file_id)
        if page is None:
            page = PlanPage(case_file_id, self.services, self.tasks, self.changes, self.say)
            page.print_requested.connect(self.show_plan)
            page.file_requested.connect(self.open_file)
            self.plans[case_file_id] = page
        self.window.show_page(page, "files")

    @Slot(object)
    def open_referral(self, case_file_id: UUID) -> None:
        """Prepare a referral for a file."""
        page = ReferralPage(case_file_id, self.services, self.tasks, self.changes, self.say)
        page.letter_requested.connect(self.show_letter)
        page.file_requested.connect(self._leave_for_file)
        page.needs_requested.connect(self._leave_for_needs)
        self.window.show_page(page, "files")

    @Slot(object)
    def _leave_for_file(self, case_file_id: UUID) -> None:
        """From a page that is done with."""
        done = self.window.stack.currentWidget()
        self.open_file(case_file_id)
        if isinstance(done, ReferralPage | RegistrationPage):
            self.window.close_page(done)

    @Slot(object)
    def _leave_for_needs(self, case_file_id: UUID) -> None:
        self._leave_for_file(case_file_id)
        self.files[case_file_id].show_tab("needs")

    @Slot(object)
    def start_registration(self, name: str) -> None:
        """Begin a registration at the place chosen for today."""
        place = self.place
        load = partial(
            self.services.registrations.start,
            name,
            place.kind if place else None,
            place.name if place else None,
        )
        self._show_registration(load)
        self.window.top_bar.search.clear()

    @Slot()
    def _start_empty(self) -> None:
        self.start_registration("")

    @Slot(object)
    def open_registration(self, registration_id: UUID) -> None:
        """Show one registration."""
        load = partial(self.services.registrations.open, registration_id)
        self._show_registration(load, f"registration:{registration_id.hex}")

    def _show_registration(self, load: Callable[[], RegistrationRow], key: str = "") -> None:
        page = RegistrationPage(
            load,
            self.services,
            self.tasks,
            self.changes,
            self.say,
            now,
        )
        page.key = key
        page.file_requested.connect(self._leave_for_file)
        page.beside_requested.connect(self._look_beside)
        page.closed.connect(self._registration_closed)
        self.window.show_page(page, "inbox")
        page.focus_first()

    @Slot()
    def _leave_registration(self) -> None:
        """A registration that was begun and left without a word does not stay behind."""
        shown, left = self.window.stack.currentWidget(), self._registration
        self._registration = shown if isinstance(shown, RegistrationPage) else None
        if left is not None and left is not shown and left.row is not None:
            left.flush()
            work = partial(self.services.registrations.drop_if_empty, left.row.id)
            self.tasks.run(left, work, partial(self._put_away, left))

    def _put_away(self, page: RegistrationPage, dropped: object) -> None:
        if dropped and self.window.stack.currentWidget() is not page:
            self.window.close_page(page)
            self.changes.changed.emit(Changes(registrations=True))

    @Slot(object)
    def _registration_closed(self, _registration_id: UUID) -> None:
        done = self.window.stack.currentWidget()
        self._open_inbox()
        if isinstance(done, RegistrationPage):
            self.window.close_page(done)

    @Slot()
    def _open_inbox(self) -> None:
        self.window.open_place("inbox")

    # Paper is made on the reading lane: a long plan must never keep a sentence from being saved.

    # -- paper ---------------------------------------------------------------------------------

    @Slot(object)
    def show_plan(self, wanted: tuple[UUID, UUID | None]) -> None:
        """Show the printed plan as pictures."""
        plan_id, version_id = wanted
        work = partial(print_plan, self.services, plan_id, version_id)
        self.tasks.run(
            self,
            work,
            partial(
                self._show_paper, self.tr("Ondersteuningsplan"), print_key(plan_id, version_id)
            ),
            lane="read",
        )

    @Slot(object)
    def show_letter(self, referral_id: UUID) -> None:
        """Show the letter of a referral as pictures."""
        work = partial(print_letter, self.services, referral_id)
        self.tasks.run(
            self,
            work,
            partial(self._show_paper, self.tr("Verwijsbrief"), letter_key(referral_id)),
            lane="read",
        )

    def _show_paper(self, title: str, key: str, paper: Paper) -> None:
        data, name, missing = paper
        page = PdfPage(title, data, self.tasks, self.say, file_name=f"{name}.pdf")
        page.key = key
        page.left.connect(self._put_paper_away)
        self.window.show_page(page, "files")
        if missing:
            self.say(text_for("characters_missing", characters=" ".join(missing)), "warn")

    @Slot()
    def _put_paper_away(self) -> None:
        page = self.window.stack.currentWidget()
        if isinstance(page, PdfPage):
            self.window.close_page(page)

    # -- search and place ----------------------------------------------------------------------

    @Slot(str)
    def _look_for(self, typed: str) -> None:
        if typed.strip():
            self.window.show_hits("files")
        self.search_page.look_for(typed)

    @Slot()
    def _enter_search(self) -> None:
        self.search_page.go()

    @Slot()
    def _into_hits(self) -> None:
        self.search_page.enter_list()

    @Slot(object)
    def _choose_place(self, place: PlaceRow) -> None:
        self.place = place

    # -- sync and the truth about it -------------------------------------------------------------

    @property
    def syncing(self) -> bool:
        """Whether a round is under way."""
        return self.rounds.under_way

    @Slot()
    def sync_now(self) -> None:
        """One round of sync, unless one is under way."""
        if self.services.practice:
            self.say(text_for("practice_never_syncs"))
            return
        self.rounds.go()

    def _sync_soon(self) -> None:
        if not self.services.practice:
            self.rounds.soon()

    @Slot(object)
    def _after_round(self, answer: object) -> None:
        if isinstance(answer, WijkDeskError):
            # Without a network the work goes on: no banner, the foot of the rail says how it is.
            self._look_at_truth(answer)
        elif isinstance(answer, BaseException):
            self.tell(answer)
        else:
            self.changes.changed.emit(EVERYTHING)
            self._look_at_places()
        self.synced.emit(answer)

    @Slot()
    def _look_at_places(self) -> None:
        self.tasks.run(self, self.services.registrations.places, self._show_places, lane="read")

    @Slot(object)
    def _look_at_truth(self, _changes: object) -> None:
        self.tasks.run(self, self.services.sync_state.truth, self._show_truth, lane="read")

    def _show_truth(self, truth: SyncTruth) -> None:
        self.lease.hear(truth)
        self.window.set_sync_state(*truth_words(truth, now()))
        self.window.set_count("sync", truth.conflicts + truth.held_back)
        if truth.unsent > truth.being_typed:
            self._sync_soon()

    def _show_places(self, places: list[PlaceRow]) -> None:
        self.places = places
        self.place = self.place or self.memory.place_in(places)
        self.window.top_bar.set_places([(place, place.name) for place in places], self.place)

    @Slot()
    def _open_sync(self, _case_file_id: object = None) -> None:
        self.window.open_place("sync")

    # -- words -----------------------------------------------------------------------------------

    def say(self, text: str, tone: str = "info") -> None:
        """Tell the worker something in the banner."""
        self.window.show_message(text, tone)

    @Slot(object)
    def _warn(self, code: str) -> None:
        self.say(text_for(code), "warn")

    def tell(self, error: BaseException) -> None:
        """Say what went wrong; a bug gets a sentence too, and its trace goes to the log."""
        if isinstance(error, WijkDeskError):
            self.say(text_for(error.code, **error.values), "warn")
            return
        self.say(text_for("bug"), "bad")
        raise error

    @Slot()
    def _start_over(self) -> None:
        """The files are open again: each page is built anew and stands as it stood before."""
        self.flush()
        self.memory.start_over(self._forget_pages)

    def _forget_pages(self) -> None:
        self._registration = None
        self.viewer.close()
        self.looking_back.forget()
        self.files.clear()
        self.plans.clear()
        self.window.clear_pages(self.search_page)

    def flush(self) -> None:
        """Save what is being typed on every open page."""
        for page in self.window.open_pages():
            flush = getattr(page, "flush", None)
            if flush is not None:
                flush()
        self.memory.keep()


def now() -> datetime:
    """The time at this desk."""
    return datetime.now().astimezone()
