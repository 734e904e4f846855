"""The desk: its parts, each with pages of its own in the window, and how one leads to the other."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.house import Services
from wijkdesk.services.screen import Screen
from wijkdesk.services.search import Hit
from wijkdesk.ui.attachment_viewer import AttachmentViewer
from wijkdesk.ui.backup_rounds import BackupRounds
from wijkdesk.ui.beside_desk import BesideDesk
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.crisis_list import KEY as CRISIS_KEY
from wijkdesk.ui.desk_acts import ADVICE_KEY, desk_acts
from wijkdesk.ui.desk_memory import DeskMemory
from wijkdesk.ui.directory.directory_page import DirectoryPage
from wijkdesk.ui.directory_desk import DirectoryDesk
from wijkdesk.ui.file_desk import FileDesk
from wijkdesk.ui.lease_watch import LeaseWatch
from wijkdesk.ui.letter_desk import LetterDesk
from wijkdesk.ui.load_watch import LoadWatch
from wijkdesk.ui.location_desk import LocationDesk
from wijkdesk.ui.look_desk import LookDesk
from wijkdesk.ui.looking_back import LookingBack
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.news_watch import NewsWatch
from wijkdesk.ui.paper_viewer import PaperViewer
from wijkdesk.ui.place_today import PlaceToday
from wijkdesk.ui.print_desk import PrintDesk
from wijkdesk.ui.rail_pages import RailPages
from wijkdesk.ui.referral_desk import ReferralDesk
from wijkdesk.ui.registration_desk import RegistrationDesk
from wijkdesk.ui.relocation_desk import RelocationDesk
from wijkdesk.ui.reminding import Reminding
from wijkdesk.ui.resting import Resting
from wijkdesk.ui.safety_desk import SafetyDesk
from wijkdesk.ui.scan_desk import ScanDesk
from wijkdesk.ui.sync.sync_page import SyncPage
from wijkdesk.ui.sync_desk import SyncDesk
from wijkdesk.ui.sync_rounds import SyncRounds
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.term_desk import TermDesk
from wijkdesk.ui.words import word


class Desk(QObject):
    """`sync` is one round of sync, without attachments with files=False, on the network lane.

    `lock_requested` asks the program to lock.
    """

    lock_requested = Signal()
    practice_left = Signal()
    practice_reset = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        sync: Callable[..., object],
        parent: QObject | None = None,
        screen: Screen | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.tasks = tasks
        self.changes = ChangeBus(self)
        self.rounds = SyncRounds(tasks, sync, self)
        self.backup_rounds = BackupRounds(tasks, services.backups.keep_up, self)
        own = (services, tasks, self.changes)
        self.rail_pages = RailPages(*own, self.rounds, self.say, now, self)
        self.search_page = self.rail_pages.search_page
        rail = self.rail_pages.places()
        self.window = window = MainWindow(rail)
        self.looking_back = LookingBack(
            services.undo, tasks, self.changes, window, self.flush, now, self
        )
        self.lease = LeaseWatch(services.lease, tasks, self.changes, self.say, self)
        self.sync = SyncDesk(*own, self.rounds, window, now, self)
        self.news = NewsWatch(tasks, self.rounds, self)
        self.load_watch = LoadWatch(self.sync, self.rounds, self.changes, window, self)
        self.place = PlaceToday(services.registrations.places, tasks, window.top_bar, self)
        self.rail_pages.where = self.place.where
        self.registrations = RegistrationDesk(*own, window, self.place, now, self)
        self.papers = PaperViewer(services, tasks, self.say, window, self)
        self.papers.noted.connect(self.changes.changed)
        self.printing = PrintDesk(*own, window, self)
        self.letters = LetterDesk(*own, window, self)
        self.terms = TermDesk(*own, window, self)
        self.directory = DirectoryDesk(*own, window, now, self)
        self.locations = LocationDesk(*own, window, self)
        self.viewer = AttachmentViewer(services, tasks, self.say, window, self)
        self.files = FileDesk(*own, window, self.papers, self.viewer, self)
        runs = {
            "new": self.registrations.start_empty,
            "advice": self.registrations.start_advice,
            "send": self.sync.go,
            "lock": self.lock_requested.emit,
        }
        self.referrals = ReferralDesk(*own, window, now, self)
        self.looks = LookDesk(*own, window, self)
        self.relocation = RelocationDesk(*own, window, self)
        self.safety = SafetyDesk(*own, window, self)
        self.known_acts = self.search_page.known_acts = desk_acts(window, rail, runs)
        self.known_acts.add(
            *(*self.looking_back.acts(), *self.looks.acts(), *self.letters.acts()),
            *(*self.terms.acts(), *self.locations.acts(), *self.referrals.acts()),
            *(*self.relocation.acts(), *self.safety.acts(), *self.directory.acts()),
        )
        self.beside = BesideDesk(*own, window, self.known_acts, self)
        self.scans = ScanDesk(services.scans, tasks, self.say, window, self.known_acts, self)
        self.reminding = Reminding(services.reminders, tasks, window, now, self)
        self._add_buttons()
        me = services.me
        window.set_worker(" · ".join(filter(None, (me.name, word(me.role)))))
        self._tie_search()
        self._tie_pages()
        self._tie_window()
        if not services.practice:
            self.rounds.first()
            self.backup_rounds.start()
        self.memory = DeskMemory(self)
        self.memory.begin(screen)
        self.resting = Resting(self)

    def _add_buttons(self) -> None:
        bar = self.window.top_bar
        self.call = bar.add_sign("phone", self.tr("Bel bij nood (%1)").replace("%1", CRISIS_KEY))
        self.advise = bar.add_button(self.tr("Kort advies"))
        self.advise.setToolTip(ADVICE_KEY)
        self.new = bar.add_button(self.tr("Nieuwe aanmelding"), "outline")

    def _tie_search(self) -> None:
        page, box = self.search_page, self.window.top_bar.search
        page.file_requested.connect(self.files.open)
        page.part_requested.connect(self.files.open_part)
        page.registration_requested.connect(self.registrations.open)
        page.provision_requested.connect(self._open_provision)
        page.create_requested.connect(self.registrations.start)
        page.look_requested.connect(self.looks.look_at)
        page.known_requested.connect(self.looks.ask)
        page.handover_requested.connect(self.looks.hand_over)
        page.cover_requested.connect(self.looks.cover)
        page.letters_requested.connect(self.letters.many)
        self.looks.file_requested.connect(self.files.open)
        self.looks.cover_paper_requested.connect(self.papers.show_cover)
        self.files.looks_requested.connect(self.looks.looked_in)
        self.looks.looks_paper_requested.connect(self.papers.show_looks)
        box.textChanged.connect(self._look_for)
        box.returnPressed.connect(page.go)
        box.left_down.connect(page.enter_list)

    def _tie_locations(self) -> None:
        self.locations.sync_requested.connect(self.sync.go)
        self.rounds.ended.connect(self.locations.round_ended)
        self.locations.file_requested.connect(self.files.open)
        self.locations.paper_requested.connect(self.papers.show_meeting)
        self.locations.list_requested.connect(self.papers.show_packed)
        self.locations.look_requested.connect(self.looks.look_into)

    def _tie_pages(self) -> None:
        self._tie_locations()
        pages = self.rail_pages
        pages.file_requested.connect(self.files.open)
        pages.part_requested.connect(self.files.open_part)
        pages.registration_requested.connect(self.registrations.open)
        pages.referral_requested.connect(self.files.open_on_referral)
        pages.waiting_requested.connect(self.referrals.waiting)
        pages.board_requested.connect(self.referrals.all_that_ask)
        self.referrals.file_requested.connect(self.files.open)
        self.referrals.locations_requested.connect(self.locations.places)
        pages.new_requested.connect(self.registrations.start_empty)
        pages.inbox_requested.connect(self._open_inbox)
        pages.arrive_requested.connect(self.relocation.arrive)
        self.relocation.file_requested.connect(self.files.open)
        self.files.move_requested.connect(self.relocation.leave)
        pages.place_requested.connect(self.window.open_place)
        pages.conflicts_requested.connect(self._open_sync)
        pages.choice_requested.connect(self._open_choice)
        pages.evaluation_requested.connect(self.files.open_evaluation)
        pages.templates_requested.connect(self.letters.templates)
        pages.locations_requested.connect(self.locations.places)
        pages.pouch_requested.connect(self.locations.pouch)
        pages.terms_requested.connect(self.terms.forecast)
        pages.term_table_requested.connect(self.terms.table)
        pages.advice_table_requested.connect(self.terms.advice)
        self.terms.file_requested.connect(self.files.open)
        self.terms.registration_requested.connect(self.registrations.open)
        pages.plan_requested.connect(self.files.open_plan)
        pages.provision_requested.connect(self.directory.open)
        pages.exchange_requested.connect(self.directory.exchange)
        pages.latest_requested.connect(self.looking_back.open_all)
        pages.sync_requested.connect(self.sync.go)
        pages.lock_requested.connect(self.lock_requested)
        self.registrations.file_requested.connect(self.files.leave_for)
        self.registrations.beside_requested.connect(self.files.look_beside)
        self.looking_back.file_requested.connect(self.files.open)
        self.looking_back.gone.connect(self.registrations.close_gone)
        self.looking_back.gone.connect(self.files.close_gone)
        self.looking_back.gone.connect(self.beside.close_gone)
        self.files.conflicts_requested.connect(self._open_sync)
        self.files.choice_requested.connect(self._open_choice)
        self.files.latest_requested.connect(self.looking_back.open_file)
        self.files.printing_requested.connect(self.printing.open_for)
        self.files.letter_requested.connect(self.letters.write_about)
        self.printing.letter_requested.connect(self.letters.write)
        self.printing.copy_requested.connect(self.files.open_copy)

    def _tie_window(self) -> None:
        self.call.clicked.connect(self.safety.panel.turn)
        self.directory.referral_requested.connect(self.files.open_on_referral)
        self.referrals.reply_requested.connect(self.files.open_on_reply)
        self._tie_safety()
        self.advise.clicked.connect(self.registrations.start_advice)
        self.advice_key = QShortcut(QKeySequence(ADVICE_KEY), self.window)
        self.advice_key.activated.connect(self.registrations.start_advice)
        self.new.clicked.connect(self.registrations.start_empty)
        self.window.lock_requested.connect(self.lock_requested)
        self.window.sync_opened.connect(self._open_sync)
        self.sync.looked.connect(self.lease.hear)
        self.sync.failed.connect(self.tell)
        self.sync.blocked.connect(self.lock_requested)
        self.sync.refreshed.connect(self.place.look)
        self.backup_rounds.trouble.connect(self._warn)
        self.lease.ended.connect(self.lock_requested)
        self.lease.opened.connect(self._start_over)
        band = self.window.band
        band.setVisible(self.services.practice)
        band.leave.clicked.connect(self.practice_left)
        band.begin_anew.connect(self.practice_reset)

    def _tie_safety(self) -> None:
        pages, safety = self.rail_pages, self.safety
        safety.file_requested.connect(self.files.open_part)
        safety.registration_requested.connect(self.registrations.open)
        safety.numbers_print_requested.connect(self.papers.show_numbers)
        pages.safety_requested.connect(safety.to_safety)
        pages.handover_requested.connect(safety.one_handover)
        pages.handovers_requested.connect(safety.handovers)

    @Slot(str)
    def _look_for(self, typed: str) -> None:
        self.search_page.look_for(typed)
        if typed.strip():
            self.window.show_hits("files")

    @Slot(object)
    def _open_provision(self, hit: Hit) -> None:
        self.window.open_place("directory")
        page = self.window.page("directory")
        if isinstance(page, DirectoryPage):
            page.look_for(hit.title)

    @Slot()
    def _open_inbox(self) -> None:
        self.window.open_place("inbox")

    @Slot()
    def _open_sync(self, _case_file_id: object = None) -> None:
        self.window.open_place("sync")

    @Slot(object)
    def _open_choice(self, conflict_id: UUID) -> None:
        self._open_sync()
        page = self.window.page("sync")
        if isinstance(page, SyncPage):
            page.show_choice(conflict_id)

    def say(self, text: str, tone: str = "info") -> None:
        """Tell the worker something in the banner."""
        self.window.show_message(text, tone)

    @Slot(object)
    def _warn(self, code: str) -> None:
        self.say(text_for(code), "warn")

    @Slot(object)
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
        self.registrations.forget()
        self.viewer.close()
        self.looking_back.forget()
        self.files.forget()
        self.beside.forget()
        self.looks.forget()
        self.letters.forget()
        self.terms.forget()
        self.safety.forget()
        self.directory.forget()
        self.locations.forget()
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
