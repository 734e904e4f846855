"""Files that are open: a file, its plan and a referral from it, and how one leads to the other."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.files import ReferralRow
from wijkdesk.services.house import Services
from wijkdesk.ui.attachment_viewer import AttachmentViewer
from wijkdesk.ui.back_office.request_page import RequestPage, request_key
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.copies.copy_page import CopyPage
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.page_state import LED
from wijkdesk.ui.paper_viewer import PaperViewer
from wijkdesk.ui.plans.compare_page import ComparePage
from wijkdesk.ui.plans.evaluation_page import EvaluationPage
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.plans.version_page import VersionPage
from wijkdesk.ui.referrals.referral_page import ReferralPage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.tasks import Tasks


class FileDesk(QObject):
    """`pages` and `plans` are what is open, by the id of the case file.

    `conflicts_requested` carries such an id, `latest_requested` one with the title of its page,
    `choice_requested` the id of a conflict, `move_requested` a file whose family moves away.
    """

    conflicts_requested = Signal(object)
    choice_requested = Signal(object)
    latest_requested = Signal(object, object)
    looks_requested = Signal(object, object)
    move_requested = Signal(object)
    printing_requested = Signal(object, object)
    letter_requested = Signal(object, object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        papers: PaperViewer,
        viewer: AttachmentViewer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._own = (services, tasks, changes, window.show_message)
        self._window, self._papers, self._viewer = window, papers, viewer
        self.pages: dict[UUID, FilePage] = {}
        self.plans: dict[UUID, PlanPage] = {}
        self.evaluations: dict[UUID, EvaluationPage] = {}

    @Slot(object)
    def open(self, case_file_id: UUID) -> None:
        """Show a file; one that is open already is shown again with everything typed in it."""
        page = self.pages.get(case_file_id)
        if page is None:
            page = FilePage(case_file_id, *self._own)
            page.plan_requested.connect(self.open_plan)
            page.referral_requested.connect(self.open_referral)
            page.help_requested.connect(self._find_help)
            page.reply_requested.connect(self.open_on_reply)
            page.letter_requested.connect(self._papers.show_letter)
            page.conflicts_requested.connect(self.conflicts_requested)
            page.choice_requested.connect(self.choice_requested)
            page.file_requested.connect(self.look_beside)
            page.card_requested.connect(self._papers.show_card)
            page.inquiry_requested.connect(self._papers.show_inquiry)
            page.timeline_requested.connect(self._papers.show_timeline)
            page.drawing_requested.connect(self._papers.show_genogram)
            page.parties_requested.connect(self._papers.show_parties)
            page.attachment_requested.connect(self._viewer.show)
            page.file_gone.connect(self._close)
            page.latest_requested.connect(self.latest_requested)
            page.looks_requested.connect(self.looks_requested)
            page.move_requested.connect(self.move_requested)
            page.printing_requested.connect(self.printing_requested)
            page.writing_requested.connect(self.letter_requested)
            self.pages[case_file_id] = page
        self._window.show_page(page, "files")

    @Slot(object)
    def open_part(self, part: tuple[UUID, str]) -> None:
        """Show one tab of a file."""
        case_file_id, tab = part
        self.open(case_file_id)
        self.pages[case_file_id].setProperty(LED, True)
        self.pages[case_file_id].show_tab(tab)

    @Slot(object)
    def open_on_referral(self, wanted: tuple[UUID, UUID]) -> None:
        """Show one referral in its file, opened."""
        case_file_id, referral_id = wanted
        self.open_part((case_file_id, "referrals"))
        self.pages[case_file_id].referrals.open_one(referral_id)

    @Slot(object)
    def open_on_reply(self, row: ReferralRow) -> None:
        """An answer came by its code: the referral that it is about, ready to note it."""
        self.open_part((row.case_file_id, "referrals"))
        self.pages[row.case_file_id].referrals.open_answered(row)

    @Slot(object)
    def open_plan(self, case_file_id: UUID) -> None:
        """Show the plan of a file; one that is open already is shown again."""
        page = self.plans.get(case_file_id)
        if page is None:
            page = PlanPage(case_file_id, *self._own)
            page.print_requested.connect(self._papers.show_plan)
            page.own_plan_requested.connect(self._papers.show_family_plan)
            page.file_requested.connect(self.open)
            page.choice_requested.connect(self.choice_requested)
            page.changes_requested.connect(self.open_changes)
            page.evaluation_requested.connect(self.open_evaluation)
            page.version_requested.connect(self.open_version)
            page.request_requested.connect(self.open_request)
            page.referral_requested.connect(self._refer)
            page.attachment_requested.connect(self._viewer.show)
            self.plans[case_file_id] = page
        self._window.show_page(page, "files")

    @Slot(object)
    def open_version(self, wanted: tuple[UUID, UUID]) -> None:
        """Show a fixed version as it was, the household too."""
        page = VersionPage(wanted, *self._own)
        page.print_requested.connect(self._papers.show_plan)
        page.changes_requested.connect(self.open_changes)
        page.plan_requested.connect(self.open_plan)
        self._window.show_page(page, "files")

    @Slot(object)
    def open_changes(self, wanted: tuple[UUID, UUID | None, UUID | None]) -> None:
        """Show what is different between two versions of a plan."""
        page = ComparePage(wanted, *self._own)
        page.print_requested.connect(self._papers.show_changes)
        page.plan_requested.connect(self.open_plan)
        self._window.show_page(page, "files")

    @Slot(object)
    def open_evaluation(self, case_file_id: UUID) -> None:
        """Look back on the plan of a file; what is open already is shown again."""
        page = self.evaluations.get(case_file_id)
        if page is None:
            page = EvaluationPage(case_file_id, *self._own)
            page.plan_requested.connect(self.open_plan)
            self.evaluations[case_file_id] = page
        self._window.show_page(page, "files")

    @Slot(object)
    def open_request(self, wanted: tuple[UUID, UUID]) -> None:
        """Show a request to the back office: of which file, and which one."""
        page = self._open_already(request_key(*wanted))
        if page is None:
            page = RequestPage(wanted, *self._own)
            page.plan_requested.connect(self.open_plan)
            page.print_requested.connect(self.printing_requested)
            page.gone.connect(self._close_request)
        self._window.show_page(page, "files")

    def _open_already(self, key: str) -> RequestPage | None:
        """Two forms of one request would write over each other."""
        pages = (p for p in self._window.open_pages() if isinstance(p, RequestPage))
        return next((page for page in pages if page.key == key), None)

    @Slot(object)
    def open_copy(self, case_file_id: UUID, person_id: UUID | None = None) -> None:
        """Look a file through for a copy; what is open already is shown again."""
        open_already = (p for p in self._window.open_pages() if isinstance(p, CopyPage))
        page = next((p for p in open_already if p.bench.case_file_id == case_file_id), None)
        if page is None:
            page = CopyPage((case_file_id, person_id), *self._own)
            page.file_requested.connect(self.open)
            page.made.connect(self._papers.show_copy)
        self._window.show_page(page, "files")

    @Slot()
    def _close_request(self) -> None:
        page = self.sender()
        if isinstance(page, RequestPage):
            self._window.close_page(page)

    @Slot(object)
    def _refer(self, wanted: tuple[UUID, UUID | None]) -> None:
        """From a line of a plan: to its referral, or to make one for it."""
        case_file_id, action_id = wanted
        if action_id is None:
            self.open_part((case_file_id, "referrals"))
        else:
            self._prepare(ReferralPage(case_file_id, *self._own, action_id=action_id))

    @Slot(object, object)
    def _find_help(self, case_file_id: UUID, need_id: UUID) -> None:
        """From a need: to the help that fits it."""
        page = ReferralPage(case_file_id, *self._own)
        page.for_need = need_id
        self._prepare(page)

    @Slot(object)
    def open_referral(self, case_file_id: UUID) -> None:
        """Prepare a referral for a file."""
        self._prepare(ReferralPage(case_file_id, *self._own))

    def _prepare(self, page: ReferralPage) -> None:
        page.letter_requested.connect(self._papers.show_letter)
        page.file_requested.connect(self.leave_for)
        page.needs_requested.connect(self._leave_for_needs)
        page.share_requested.connect(self._leave_for_sharing)
        self._window.show_page(page, "files")
        page.focus_first()

    @Slot(object)
    def _leave_for_sharing(self, referral_id: UUID) -> None:
        done = self._window.stack.currentWidget()
        if isinstance(done, ReferralPage):
            case_file_id = done.bench.case_file_id
            self.leave_for(case_file_id)
            self.open_on_referral((case_file_id, referral_id))

    @Slot(object)
    def look_beside(self, case_file_id: UUID) -> None:
        """Another file, while what is being typed stays open behind it."""
        self.open(case_file_id)
        self._window.show_message(
            self.tr("Wat u typte staat nog open. Terug: Alt en pijl naar links.")
        )

    @Slot(object)
    def leave_for(self, case_file_id: UUID) -> None:
        """From a page that is done with."""
        done = self._window.stack.currentWidget()
        self.open(case_file_id)
        if isinstance(done, ReferralPage | RegistrationPage):
            self._window.close_page(done)

    @Slot(object)
    def close_gone(self, ids: frozenset[UUID]) -> None:
        """Opening these was undone."""
        for gone in ids:
            self._close(gone)

    def let_go(self, page: QWidget) -> None:
        """A page that is closed now; it is made anew when it is asked for."""
        for pages in (self.pages, self.plans, self.evaluations):
            for case_file_id in [key for key, one in pages.items() if one is page]:
                del pages[case_file_id]

    def forget(self) -> None:
        """The pages are gone; they are made anew when they are asked for."""
        self.pages.clear()
        self.plans.clear()
        self.evaluations.clear()

    @Slot(object)
    def _leave_for_needs(self, case_file_id: UUID) -> None:
        self.leave_for(case_file_id)
        self.pages[case_file_id].setProperty(LED, True)
        self.pages[case_file_id].show_tab("needs")

    @Slot(object)
    def _close(self, case_file_id: UUID) -> None:
        for pages in (self.pages, self.plans, self.evaluations):
            page = pages.pop(case_file_id, None)
            if page is not None:
                self._window.close_page(page)
