"""One file: its title, what must not be overlooked, and its tabs."""

from collections.abc import Callable
from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileView, ReferralRow
from wijkdesk.services.house import Services
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.clash_marks import ClashMarks
from wijkdesk.ui.files import file_header
from wijkdesk.ui.files.attachments_tab import AttachmentsTab
from wijkdesk.ui.files.drawing_tab import DrawingTab
from wijkdesk.ui.files.family_tab import FamilyTab
from wijkdesk.ui.files.later_tabs import LaterTabs
from wijkdesk.ui.files.needs_tab import NeedsTab
from wijkdesk.ui.files.outside_files import found_in, has_files
from wijkdesk.ui.files.overview_tab import OverviewTab
from wijkdesk.ui.files.plan_tab import PlanTab
from wijkdesk.ui.files.reading import ReadingBand
from wijkdesk.ui.files.referrals_tab import ReferralsTab
from wijkdesk.ui.files.safety_tab import SafetyTab
from wijkdesk.ui.files.timeline_tab import TimelineTab
from wijkdesk.ui.law_band import LawBand
from wijkdesk.ui.letter_wish import LetterWish
from wijkdesk.ui.tasks import Tasks

GONE = {"file_not_held", "no_access"}


class FilePage(LaterTabs):
    """Signals carry ids; `opened` comes after the first look, `file_gone` when it is not ours."""

    opened = Signal(object)
    file_gone = Signal(object)
    file_requested = Signal(object)
    plan_requested = Signal(object)
    referral_requested = Signal(object)
    help_requested = Signal(object, object)
    reply_requested = Signal(object)
    letter_requested = Signal(object)
    conflicts_requested = Signal(object)
    choice_requested = Signal(object)
    latest_requested = Signal(object, object)
    looks_requested = Signal(object, object)
    move_requested = Signal(object)
    attachment_requested = Signal(object)
    card_requested = Signal(object, object, object)
    drawing_requested = Signal(object, object)
    parties_requested = Signal(object, object, object)
    timeline_requested = Signal(object, object)
    inquiry_requested = Signal(object, object)
    printing_requested = Signal(object, object)
    writing_requested = Signal(object, object)

    def __init__(
        self,
        case_file_id: UUID,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
    ) -> None:
        super().__init__(self.tr("Dossier"))
        self.case_file_id = case_file_id
        self.key = f"file:{case_file_id.hex}"
        self.marks = ClashMarks(case_file_id, services.sync_state, tasks, changes, self)
        self.bench = Bench(
            case_file_id, services, tasks, changes, say, self.file_requested.emit, self.marks
        )
        self._turn = 0
        self._stale = False
        self.reading = ReadingBand()
        self.laws = LawBand(self.bench)
        self.print_it = self.add_act(self.tr("Afdrukken"))
        for key, title in (
            ("overview", self.tr("Overzicht")),
            ("timeline", self.tr("Tijdlijn")),
            ("family", self.tr("Gezin")),
            ("drawing", self.tr("Tekening")),
            ("needs", self.tr("Behoeften")),
            ("plan", self.tr("Plan")),
            ("referrals", self.tr("Verwijzingen")),
            ("attachments", self.tr("Bijlagen")),
            ("safety", self.tr("Veiligheid")),
        ):
            self.add_tab(key, title)

        self.marks.wanted.connect(self.choice_requested)
        self.print_it.clicked.connect(self._ask_print)
        self.tabs.chosen.connect(self.flush)
        self.shown.connect(self._look_when_stale)
        changes.changed.connect(self._hear)

        self.reading.ended.connect(self._look_at_once)
        self.laws.ended.connect(self._look_at_once)
        self.add_band(self.laws)
        self.add_band(self.reading)
        self.parts.setEnabled(False)
        self.setAcceptDrops(True)
        tasks.run(self, partial(services.files.open, case_file_id), self._open, self._refuse)

    @cached_property
    def overview(self) -> OverviewTab:
        """Where everything stands."""
        tab = OverviewTab(self.part("overview"), self.bench)
        tab.life.move_requested.connect(self._ask_move)
        tab.act_wanted.connect(self._act)
        tab.terms.letter_wanted.connect(self._ask_term_letter)
        return self.made_now(tab)

    @cached_property
    def timeline(self) -> TimelineTab:
        """The journal."""
        tab = TimelineTab(self.part("timeline"), self.bench)
        tab.filter.print_wanted.connect(self._ask_timeline)
        return self.made_now(tab)

    @cached_property
    def family(self) -> FamilyTab:
        """Households and who stands around them."""
        tab = FamilyTab(self.part("family"), self.bench)
        tab.seers.list_wanted.connect(self._ask_looks)
        return self.made_now(tab)

    @cached_property
    def drawing(self) -> DrawingTab:
        """Genogram and ecomap."""
        tab = DrawingTab(self.part("drawing"), self.bench)
        tab.print_wanted.connect(self._ask_drawing)
        tab.parties_wanted.connect(self._ask_parties)
        tab.row_wanted.connect(self._to_row)
        tab.family_wanted.connect(self._to_family)
        return self.made_now(tab)

    @cached_property
    def needs(self) -> NeedsTab:
        """What is needed."""
        tab = NeedsTab(self.part("needs"), self.bench)
        tab.inquiry_wanted.connect(self._ask_inquiry)
        tab.help_wanted.connect(self._ask_help)
        tab.conversation.print_wanted.connect(self._ask_card)
        return self.made_now(tab)

    @cached_property
    def plan(self) -> PlanTab:
        """The plan in a few lines."""
        tab = PlanTab(self.part("plan"), self.bench)
        tab.plan_wanted.connect(self._ask_plan)
        return self.made_now(tab)

    @cached_property
    def referrals(self) -> ReferralsTab:
        """Who was asked to help."""
        tab = ReferralsTab(self.part("referrals"), self.bench)
        tab.prepare_wanted.connect(self._ask_referral)
        tab.letter_wanted.connect(self.letter_requested)
        tab.reply_elsewhere.connect(self.reply_requested)
        return self.made_now(tab)

    @cached_property
    def attachments(self) -> AttachmentsTab:
        """Photos, scans and other documents."""
        tab = AttachmentsTab(self.part("attachments"), self.bench)
        tab.look_wanted.connect(self.attachment_requested)
        tab.plan_wanted.connect(self._ask_plan)
        tab.papers.replied.connect(self._take_reply)
        return self.made_now(tab)

    @cached_property
    def safety(self) -> SafetyTab:
        """Meldcode and what belongs to it."""
        return self.made_now(SafetyTab(self.part("safety"), self.bench))

    @Slot(object)
    def _ask_term_letter(self, wish: LetterWish) -> None:
        """What was decided of a term is told in writing."""
        self.writing_requested.emit(self.case_file_id, wish)

    @Slot(object, object)
    def _take_reply(self, row: ReferralRow, attachment_id: UUID) -> None:
        """A slip that was scanned: the referral that it answers opens, with the scan."""
        self.show_tab("referrals")
        self.referrals.take_reply(row, attachment_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.view is not None and has_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.show_tab("attachments")
        self.attachments.take(found_in(event.mimeData()))

    def _open(self, view: FileView) -> None:
        self.parts.setEnabled(True)
        self._show(self._turn, view)
        self.opened.emit(self.case_file_id)

    def _show(self, turn: int, view: FileView) -> None:
        if turn != self._turn:
            return
        self.set_header(view.title, file_header.context_line(view), file_header.marks(view))
        self.tell(view)
        self.reading.show_until(view.reading_until, self.bench.now())
        self.laws.show_laws(view.closed_laws, view.looks, self.bench.now())

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        # News without files is about sync, and what is unsent of this household stands here too.
        if changes.files and not changes.touches(self.case_file_id):
            return
        self._stale = True
        if self.isVisible():
            self._look_when_stale()

    @Slot()
    def _look_at_once(self) -> None:
        """The time to read is over: the store says so, and the page goes."""
        self._stale = True
        self._look_when_stale()

    @Slot()
    def _look_when_stale(self) -> None:
        if not self._stale or self.view is None:
            return
        self._stale = False
        self._turn += 1
        work = partial(self.bench.services.files.look, self.case_file_id)
        show = partial(self._show, self._turn)
        self.bench.tasks.run(self, work, show, self._refuse, "read")

    def _refuse(self, trouble: BaseException) -> None:
        self.bench.tell(trouble)
        if isinstance(trouble, RuleBrokenError) and trouble.code == "lease_ended":
            self._close()
        elif isinstance(trouble, RuleBrokenError) and trouble.code in GONE:
            self.file_gone.emit(self.case_file_id)

    def _close(self) -> None:
        """The centre was not heard for days: nothing is shown, and one may still write."""
        self.set_header(
            self.tr("Dossier is dicht"),
            self.tr("U kunt wel iets opschrijven. Na verbinding gaat het dossier weer open."),
        )
        self.parts.setEnabled(True)
        self.show_tab("timeline")
        self.tabs.hide()
        for card in (self.timeline.journal, self.timeline.who_reads):
            card.hide()

    @Slot(object)
    def _act(self, act: str) -> None:
        if act == "open_plan":
            self._ask_plan()
        elif act == "conflicts":
            self.conflicts_requested.emit(self.case_file_id)
        elif act == "life":
            self.overview.life.begin()
        elif act == "latest":
            self.latest_requested.emit(self.case_file_id, self.title.text())
        else:
            self.show_tab(act)

    @Slot(object, object)
    def _ask_card(self, area: object, language: object) -> None:
        self.card_requested.emit(self.case_file_id, area, language)

    @Slot()
    def _ask_print(self) -> None:
        self.flush()
        self.printing_requested.emit(self.case_file_id, "")

    @Slot()
    def _ask_move(self) -> None:
        self.move_requested.emit(self.case_file_id)

    @Slot()
    def _ask_plan(self) -> None:
        self.plan_requested.emit(self.case_file_id)

    @Slot()
    def _ask_referral(self) -> None:
        self.referral_requested.emit(self.case_file_id)

    @Slot(object)
    def _ask_help(self, need_id: UUID) -> None:
        self.help_requested.emit(self.case_file_id, need_id)

    @Slot(object)
    def _ask_drawing(self, day: object) -> None:
        self.drawing_requested.emit(self.case_file_id, day)

    @Slot(object, object)
    def _ask_parties(self, person: object, day: object) -> None:
        self.parties_requested.emit(self.case_file_id, person, day)

    @Slot(object, object)
    def _to_row(self, tab: str, row_id: UUID | None) -> None:
        known = {row.id for row in self.view.referrals} if self.view is not None else set()
        if tab == "referrals" and row_id in known:
            self.show_tab(tab)
            self.referrals.open_one(row_id)
        else:
            self._to_family(row_id)

    @Slot(object)
    def _ask_inquiry(self, need_id: object) -> None:
        self.flush()
        self.inquiry_requested.emit(self.case_file_id, need_id)

    @Slot(object)
    def _ask_timeline(self, wanted: object) -> None:
        self.timeline_requested.emit(self.case_file_id, wanted)

    @Slot()
    def _ask_looks(self) -> None:
        self.looks_requested.emit(self.case_file_id, self.title.text())

    @Slot(object)
    def _to_family(self, row_id: UUID | None) -> None:
        self.show_tab("family")
        if row_id is not None:
            self.family.go_to(row_id)
