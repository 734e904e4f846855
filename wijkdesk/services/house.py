"""All services of one unlocked profile, put together once."""

from datetime import date

from wijkdesk.services import me
from wijkdesk.services.access import AccessService
from wijkdesk.services.agenda import AgendaService
from wijkdesk.services.agreements import AgreementService
from wijkdesk.services.alike import AlikeService
from wijkdesk.services.approvals import ApprovalService
from wijkdesk.services.attachments import AttachmentService
from wijkdesk.services.azc import AzcService
from wijkdesk.services.back_office_requests import BackOfficeService
from wijkdesk.services.backups import BackupService
from wijkdesk.services.beside import BesideService
from wijkdesk.services.board import BoardService
from wijkdesk.services.caseload import CaseloadService
from wijkdesk.services.closing import ClosingService
from wijkdesk.services.consultations import ConsultationService
from wijkdesk.services.conversation import ConversationService
from wijkdesk.services.coordination import CoordinationService
from wijkdesk.services.cover import CoverService
from wijkdesk.services.crisis_cards import CrisisCardService
from wijkdesk.services.crisis_numbers import CrisisNumberService
from wijkdesk.services.directory import DirectoryService
from wijkdesk.services.drafts import DraftService
from wijkdesk.services.elsewhere import ElsewhereService
from wijkdesk.services.estimates import EstimateService
from wijkdesk.services.evaluations import EvaluationService
from wijkdesk.services.exchange.service import ExchangeService
from wijkdesk.services.families import FamilyService
from wijkdesk.services.family_plans import FamilyPlanService
from wijkdesk.services.file_copies import FileCopyService
from wijkdesk.services.files import FileService
from wijkdesk.services.finder import FinderService
from wijkdesk.services.handover import HandOverService
from wijkdesk.services.held_work import HeldWorkService
from wijkdesk.services.homes import HomeService
from wijkdesk.services.identity import IdentityService
from wijkdesk.services.idle import IdleService
from wijkdesk.services.imports import ImportService
from wijkdesk.services.information_duties import InformationDutyService
from wijkdesk.services.integration import IntegrationService
from wijkdesk.services.journal import JournalService
from wijkdesk.services.kin import KinService
from wijkdesk.services.ladder import LadderService
from wijkdesk.services.law_ahead import LawAheadService
from wijkdesk.services.law_looks import LawLookService
from wijkdesk.services.lease import LeaseService
from wijkdesk.services.letter_templates import LetterTemplateService
from wijkdesk.services.letters import LetterService
from wijkdesk.services.links import LinkService
from wijkdesk.services.look_report import LookReportService
from wijkdesk.services.meeting_cases import MeetingCaseService
from wijkdesk.services.meeting_papers import MeetingPapers
from wijkdesk.services.meetings import MeetingService
from wijkdesk.services.merging import MergeService
from wijkdesk.services.moving import MovingService
from wijkdesk.services.needs import NeedService
from wijkdesk.services.network import NetworkService
from wijkdesk.services.opinions import OpinionService
from wijkdesk.services.others import OthersService
from wijkdesk.services.paper_languages import PaperLanguages
from wijkdesk.services.papers import PaperService
from wijkdesk.services.past import PastService
from wijkdesk.services.people import PeopleService
from wijkdesk.services.phones import PhoneService
from wijkdesk.services.plain import PlainService
from wijkdesk.services.plan_lines import PlanLineService
from wijkdesk.services.plan_sections import PlanSectionService
from wijkdesk.services.plan_versions import VersionService
from wijkdesk.services.plans import PlanService
from wijkdesk.services.pouch import PouchService
from wijkdesk.services.practice_steps import PracticeSteps
from wijkdesk.services.profile import ProfileService
from wijkdesk.services.provision_facts import ProvisionFacts
from wijkdesk.services.provision_places import ProvisionPlaces
from wijkdesk.services.provisions import ProvisionService
from wijkdesk.services.readers import ReaderService
from wijkdesk.services.referral_replies import ReferralReplyService
from wijkdesk.services.referral_sharing import ReferralSharingService
from wijkdesk.services.referrals import ReferralService
from wijkdesk.services.regie import RegieService
from wijkdesk.services.registrations import RegistrationService
from wijkdesk.services.relocation.arrival import ArrivalService
from wijkdesk.services.relocation.leaving import RelocationService
from wijkdesk.services.reminders import ReminderService
from wijkdesk.services.safety import SafetyService
from wijkdesk.services.safety_day import SafetyDayService
from wijkdesk.services.safety_marks import SafetyMarkService
from wijkdesk.services.scans import ScanService
from wijkdesk.services.school import SchoolService
from wijkdesk.services.screen import ScreenService
from wijkdesk.services.search import SearchService
from wijkdesk.services.sharing import SharingService
from wijkdesk.services.sharing_cards import SharingCardService
from wijkdesk.services.signing import SigningService
from wijkdesk.services.splitting import SplitService
from wijkdesk.services.stay_advice import StayAdviceService
from wijkdesk.services.supporters import SupporterService
from wijkdesk.services.sync_state import SyncStateService
from wijkdesk.services.term_table import TermTableService
from wijkdesk.services.terms import TermService
from wijkdesk.services.today import TodayService
from wijkdesk.services.transfers import TransferService
from wijkdesk.services.undo import UndoService
from wijkdesk.services.vt_handovers import VtHandoverService
from wijkdesk.services.waiting import WaitingService
from wijkdesk.services.walk_in import WalkInService
from wijkdesk.storage import state
from wijkdesk.storage.store import Store


class Services:
    """What can be done with this profile; made anew when the worker's teams change."""

    def __init__(self, store: Store, today: date) -> None:
        with store.reading() as session:
            self.me = me.load(session, today)
            self.practice = state.get(session, "practice") is not None
        self.search = SearchService(store, self.me)
        self.registrations = RegistrationService(store, self.me)
        self.walk_in = WalkInService(store, self.me, self.registrations)
        self.duties = InformationDutyService(store, self.me)
        self.files = FileService(store, self.me)
        self.access = AccessService(store, self.me)
        self.agenda = AgendaService(store, self.me)
        self.law_ahead = LawAheadService(store, self.me, self.agenda)
        self.closing = ClosingService(store, self.me)
        self.regie = RegieService(store, self.me)
        self.handover = HandOverService(store, self.me)
        self.people = PeopleService(store, self.me)
        self.identity = IdentityService(store, self.me)
        self.homes = HomeService(store, self.me)
        self.azc = AzcService(store, self.me)
        self.phones = PhoneService(store, self.me)
        self.kin = KinService(store, self.me)
        self.network = NetworkService(store, self.me)
        self.alike = AlikeService(store, self.me)
        self.links = LinkService(store, self.me)
        self.families = FamilyService(store, self.me)
        self.merging = MergeService(store, self.me)
        self.splitting = SplitService(store, self.me)
        self.journal, self.readers, self.moving, self.supporters, self.elsewhere = (
            JournalService(store, self.me),
            ReaderService(store, self.me),
            MovingService(store, self.me),
            SupporterService(store, self.me),
            ElsewhereService(store, self.me, self.access),
        )
        self.needs = NeedService(store, self.me)
        self.pouch = PouchService(store, self.me)
        self.law_looks = LawLookService(store, self.me)
        self.look_report = LookReportService(store, self.me)
        self.coordination = CoordinationService(store, self.me)
        self.sharing_cards = SharingCardService(store, self.me)
        self.conversation = ConversationService(store, practice=self.practice)
        self.paper_languages = PaperLanguages(store, practice=self.practice)
        self.estimates = EstimateService(store, self.me)
        self.ladder = LadderService(store, self.me)
        self.beside = BesideService(store, self.me)
        self.plain = PlainService(store)
        self.referrals = ReferralService(store, self.me)
        self.referral_replies = ReferralReplyService(store, self.me, self.referrals)
        self.referral_sharing = ReferralSharingService(store, self.me)
        self.directory = DirectoryService(store, self.me)
        self.provisions = ProvisionService(store, self.me)
        self.provision_places = ProvisionPlaces(store, self.me)
        self.provision_facts = ProvisionFacts(store, self.me)
        self.finder = FinderService(store)
        self.exchange = ExchangeService(store, self.me)
        self._serve_the_plan(store)
        self._serve_the_desk(store)

    def _serve_the_plan(self, store: Store) -> None:
        """The plan of a file, all that is in it, and what is said of it."""
        self.plans = PlanService(store, self.me)
        self.plan_lines = PlanLineService(store, self.me)
        self.plan_versions = VersionService(store, self.me)
        self.plan_sections = PlanSectionService(store, self.me)
        self.sharing = SharingService(store, self.me)
        self.crisis_cards = CrisisCardService(store, self.me)
        self.crisis_numbers = CrisisNumberService(store, self.me)
        self.safety = SafetyService(store, self.me)
        self.safety_marks = SafetyMarkService(store, self.me)
        self.safety_day = SafetyDayService(store, self.me)
        self.vt_handovers = VtHandoverService(store, self.me)
        self.opinions = OpinionService(store, self.me)
        self.evaluations = EvaluationService(store, self.me)
        self.agreements = AgreementService(store, self.me)
        self.approvals = ApprovalService(store, self.me)
        self.transfers = TransferService(store, self.me)
        self.signing = SigningService(store, self.me, self.agreements)
        self.family_plans = FamilyPlanService(store, self.me)
        self.back_office = BackOfficeService(store, self.me)
        self.waiting = WaitingService(store, self.me)
        self.school = SchoolService(store, self.me, self.waiting)
        self.board = BoardService(store, self.me)
        self.terms = TermService(store, self.me)
        self.term_table = TermTableService(store, self.me)
        self.stay_advice = StayAdviceService(store, self.me)
        self.integration = IntegrationService(store, self.me)
        self.caseload = CaseloadService(store, self.me)
        self.consultations = ConsultationService(store, self.me)
        self.meetings = MeetingService(store, self.me)
        self.meeting_cases = MeetingCaseService(store, self.me)
        self.meeting_papers = MeetingPapers(store, self.me)
        self.cover = CoverService(store, self.me)

    def _serve_the_desk(self, store: Store) -> None:
        """What is about no file in particular: the day, the laptop, and what was done on it."""
        self.undo = UndoService(store, self.me)
        self.past = PastService(store, self.me)
        self.others = OthersService(store, self.me)
        self.practice_steps = PracticeSteps(store)
        self.today = TodayService(store, self.me)
        self.held_work = HeldWorkService(store, self.me)
        self.sync_state = SyncStateService(store, self.me)
        self.profile = ProfileService(store)
        self.drafts = DraftService(store)
        self.screen = ScreenService(store, self.me)
        self.idle = IdleService(store)
        self.reminders = ReminderService(store, self.me)
        self.lease = LeaseService(store, self.me)
        self.backups = BackupService(store, self.me)
        self.papers = PaperService(store, self.me)
        self.copies = FileCopyService(store, self.me)
        self.relocation = RelocationService(store, self.me, self.copies)
        self.arrival = ArrivalService(store, self.me)
        self.letters = LetterService(store, self.me)
        self.letter_templates = LetterTemplateService(store, self.me)
        self.attachments = AttachmentService(store, self.me)
        self.imports = ImportService(store, self.me)
        self.scans = ScanService(store, self.me)
