"""Builds each page of the window with believable content, on a real store."""

import importlib
import pkgutil
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

import wijkdesk.ui
from tests.house import ME, family, shared
from tests.intake.samples import letter
from tests.looked import looked_at
from tests.ui.sync.trouble import clash, hold_back, now
from wijkdesk.letters.first_set import first_set
from wijkdesk.services.imports import Where
from wijkdesk.services.rescue import Rescue
from wijkdesk.ui.agenda.agenda_page import AgendaPage
from wijkdesk.ui.back_office.request_page import RequestPage
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.beside.beside_page import BesidePage
from wijkdesk.ui.board.board_page import BoardPage
from wijkdesk.ui.confirming import confirms, keeper_of
from wijkdesk.ui.copies.copy_page import CopyPage
from wijkdesk.ui.directory.directory_page import DirectoryPage
from wijkdesk.ui.directory.exchange_page import ExchangePage
from wijkdesk.ui.directory.provision_page import ProvisionPage
from wijkdesk.ui.files.attachment_page import AttachmentPage
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.handover.cover_page import CoverPage
from wijkdesk.ui.handover.handover_page import HandOverPage
from wijkdesk.ui.history.latest_page import LatestPage
from wijkdesk.ui.history.looks_page import LooksPage
from wijkdesk.ui.letters.template_page import TemplatePage
from wijkdesk.ui.letters.templates_page import TemplatesPage
from wijkdesk.ui.locations.locations_page import LocationsPage
from wijkdesk.ui.locations.meeting_page import MeetingPage
from wijkdesk.ui.locations.pouch_page import PouchPage
from wijkdesk.ui.plans.compare_page import ComparePage
from wijkdesk.ui.plans.evaluation_page import EvaluationPage
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.plans.version_page import VersionPage
from wijkdesk.ui.printing.letter_page import LetterPage
from wijkdesk.ui.printing.letters_page import LettersPage
from wijkdesk.ui.printing.print_page import PrintPage
from wijkdesk.ui.referrals.referral_page import ReferralPage
from wijkdesk.ui.registrations.inbox_page import InboxPage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.relocation.arrive_page import ArrivePage
from wijkdesk.ui.relocation.leave_page import LeavePage
from wijkdesk.ui.safety.crisis_page import CrisisPage
from wijkdesk.ui.safety.handovers_page import HandoversPage
from wijkdesk.ui.search.known_page import KnownPage
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.settings.settings_page import SettingsPage
from wijkdesk.ui.sync.sync_page import SyncPage
from wijkdesk.ui.sync.waiting_card import WaitingCard
from wijkdesk.ui.terms.advice_page import AdvicePage
from wijkdesk.ui.terms.forecast_page import ForecastPage
from wijkdesk.ui.terms.table_page import TablePage
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.ui.unlock.damaged_page import DamagedPage
from wijkdesk.ui.unlock.enrol_page import EnrolPage
from wijkdesk.ui.unlock.unlock_page import UnlockPage
from wijkdesk.ui.waiting.waiting_page import WaitingPage
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.vocabulary import (
    DoerKind,
    DutyKind,
    Law,
    LifeArea,
    PlaceKind,
    ReferralStatus,
    SectionKind,
    Urgency,
)


def nowhere_today():
    return (None, None)


SHAPES = {"Page", "LaterPage", "EditionPage"}
"""What pages are made of, and what only keeps the place of one."""


def page_classes():
    """The names of all classes that are a page, found by importing the whole room."""
    found = set()
    for module in pkgutil.walk_packages(wijkdesk.ui.__path__, "wijkdesk.ui."):
        for name, value in vars(importlib.import_module(module.name)).items():
            is_page = isinstance(value, type) and issubclass(value, QWidget)
            if is_page and name.endswith("Page") and name not in SHAPES:
                found.add(name)
    return found


class Work:
    """A family with a need, a plan, a referral, a question from elsewhere and some trouble."""

    def __init__(self, home, tasks, bus, said, done=None):
        """What `done` did in another profile is in this one: it is a copy of that."""
        self.services, self.tasks, self.bus, self.say = home.services, tasks, bus, said.say
        self.folder = home.folder
        if done is None:
            self._do(home)
        else:
            self.asked, self.file_id = done.asked, done.file_id

    def _do(self, home):
        services = home.services
        self.asked = services.registrations.start("Dhr. Visser", PlaceKind.DESK, "Balie West")
        services.registrations.save(
            self.asked.id, {}, {"question": "Ik heb een brief over de huur.", "urgency": Urgency.U1}
        )
        services.walk_in.arrive("Mw. Bakker")
        services.duties.give(self.asked.id, DutyKind.OWN_PLAN)
        self.file_id = family(services)
        need = services.needs.add(self.file_id)
        typed = {"nature": "Rust en slaap", "amount": "Elke nacht", "law": Law.JW}
        services.needs.save(need.id, {}, typed | {"life_area": LifeArea.MIND})
        plan = services.plans.start(self.file_id)
        goal = services.plan_lines.add_goal(plan.id, need.id)
        services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer door."})
        action = services.plan_lines.add_action(goal.id)
        doing = {"text": "Elke avond voorlezen", "doer_kind": DoerKind.HOUSEHOLD}
        doing |= {"doer_name": "mevrouw Habte", "due": date.today() - timedelta(days=2)}
        services.plan_lines.save_action(action.id, {}, doing)
        for kind in (SectionKind.STRENGTH, SectionKind.ANALYSIS):
            services.plan_sections.add(plan.id, kind)
        services.sharing.add(plan.id)
        services.crisis_cards.add(self.file_id)
        services.plans.fix(plan.id)
        provision = services.directory.find()[0]
        services.referrals.prepare(self.file_id, provision.id, need.id)
        self.attach("Verslag.docx", b"PK\x03\x04")
        services.attachments.remove(self.attach("Oud verslag.docx", b"PK\x03\x04 oud"))
        note = services.journal.add(self.file_id, "Gesproken op het AZC.")
        clash(home.store, self.file_id, note.id)
        hold_back(home.store, self.file_id, "missing_row")

    def attach(self, name, data):
        """An attachment of the file; what is not read but sealed costs no process."""
        path = self.folder / name
        path.write_bytes(data)
        (row,) = self.services.imports.queue((str(path),), Where(self.file_id))
        return self.services.imports.take(row).attachment_id


def today(work):
    finish = work.services.plan_lines.finish_action
    return TodayPage(work.services.today, finish, work.tasks, work.bus, work.say, now)


def inbox(work):
    return InboxPage(work.services, nowhere_today, work.tasks, work.bus, work.say, now)


def registration(work):
    load = partial(work.services.registrations.get, work.asked.id)
    return RegistrationPage(load, work.services, work.tasks, work.bus, work.say, now)


def search(work):
    return SearchPage(work.services.search, work.tasks, work.say, work.services.files.mine)


def known(work):
    return KnownPage(None, work.tasks, work.bus, work.say)


def attachment(work):
    letter_id = work.attach("Brief.pdf", letter(2))
    return AttachmentPage(letter_id, work.services.attachments, work.tasks, work.say)


def file(work):
    return FilePage(work.file_id, work.services, work.tasks, work.bus, work.say)


def plan(work):
    work.services.family_plans.offer(work.file_id)
    return PlanPage(work.file_id, work.services, work.tasks, work.bus, work.say)


def compare(work):
    services = work.services
    plan = services.plans.get(work.file_id)
    services.plans.save_plan(plan.id, {}, {"agreements": "Elke maandag bellen."})
    return ComparePage((plan.id, None, None), services, work.tasks, work.bus, work.say)


def evaluation(work):
    if not work.services.evaluations.get(work.file_id).rounds:
        work.services.evaluations.begin(work.file_id)
    return EvaluationPage(work.file_id, work.services, work.tasks, work.bus, work.say)


def version(work):
    plan = work.services.plans.get(work.file_id)
    wanted = (plan.id, plan.versions[-1].id)
    return VersionPage(wanted, work.services, work.tasks, work.bus, work.say)


def beside(work):
    return BesidePage(work.file_id, work.services, work.tasks, work.bus)


def referral(work):
    return ReferralPage(work.file_id, work.services, work.tasks, work.bus, work.say)


def agenda(work):
    service = work.services.agenda
    service.add_task("School bellen over de overblijf", work.file_id)
    row = service.add_appointment(date.today(), work.file_id)
    service.save_appointment(row.id, {}, {"subject": "Huisbezoek", "at": "10:30"})
    return AgendaPage(work.services, work.tasks, work.bus, work.say, now)


def waiting(work):
    step = work.services.referrals.step
    for row in work.services.files.look(work.file_id).referrals:
        if row.status is not ReferralStatus.CONCEPT:
            continue
        shared(work.services, row.id)
        for status in (ReferralStatus.READY, ReferralStatus.SENT):
            step(row.id, status, date.today() - timedelta(days=9))
    return WaitingPage(work.services, work.tasks, work.bus, work.say, now)


def locations(work):
    if not work.services.consultations.view().rows:
        row = work.services.consultations.start()
        asked = {"question": "Een kind uit groep 5 slaapt slecht.", "minutes": 20}
        work.services.consultations.save(row.id, {}, asked)
    return LocationsPage(Bench(NO_FILE, work.services, work.tasks, work.bus, work.say))


def pouch(work):
    work.services.pouch.choose([work.file_id], along=True)
    return PouchPage(Bench(NO_FILE, work.services, work.tasks, work.bus, work.say))


def board(work):
    waiting(work)
    return BoardPage(work.services, work.tasks, work.bus, work.say, now)


def meeting(work):
    meetings = work.services.meetings
    there = meetings.all().meetings
    row = there[0].row if there else meetings.start()
    if not there:
        cases = work.services.meeting_cases
        cases.add(row.id, work.file_id, "Slaapt Samuel weer door?")
        case = meetings.look(row.id).cases[0]
        cases.add_line(case.row.id, "COA zoekt een rustige kamer")
    return MeetingPage(row.id, Bench(NO_FILE, work.services, work.tasks, work.bus, work.say))


def handover(work):
    work.services.registrations.save(work.asked.id, {}, {"assigned_to": ME})
    ask = confirms(work.services, work.tasks, print)
    return HandOverPage(work.services.handover, work.tasks, work.bus, work.say, ask)


def cover(work):
    ask = confirms(work.services, work.tasks, print)
    return CoverPage(work.services.cover, work.tasks, work.bus, work.say, ask)


def directory(work):
    return DirectoryPage(work.services, work.tasks, work.bus, work.say, now, offers_referral=True)


def provision(work):
    offered = work.services.directory.find()[0]
    return ProvisionPage(offered.id, bench_of(work))


def exchange(work):
    return ExchangePage(work.services.exchange, work.tasks, work.bus, work.say, now)


def settings(work):
    return SettingsPage(work.services, work.tasks, work.bus, work.say, now)


def sync(work):
    own = (work.services.sync_state, work.services.drafts)
    page = SyncPage(*own, work.tasks, work.bus, list, work.say, now)
    page.add_waiting(WaitingCard(work.services.held_work, work.tasks, work.bus, work.say, now))
    return page


def latest(work):
    return LatestPage(work.services.undo, work.tasks, work.bus, work.say, now)


def pdf(work):
    keeper = keeper_of(work.services, "plan", confirms(work.services, work.tasks, print))
    return PdfPage("Ondersteuningsplan", b"", work.tasks, work.say, keeper=keeper)


def printing(work):
    bench = Bench(work.file_id, work.services, work.tasks, work.bus, work.say)
    keeper = keeper_of(work.services, "printing", confirms(work.services, work.tasks, print))
    return PrintPage(bench, keeper)


def copy(work):
    mother = work.services.copies.askers(work.file_id)[0].id
    work.services.journal.add(work.file_id, "Oom Dawit belde over Samuel.")
    own = (work.services, work.tasks, work.bus, work.say)
    return CopyPage((work.file_id, mother), *own)


def leave(work):
    return LeavePage(work.file_id, work.services, work.tasks, work.bus, work.say)


def arrive(work):
    return ArrivePage(work.services, work.tasks, work.bus, work.say)


def request(work):
    goal = work.services.plans.get(work.file_id).goals[0]
    services, own = work.services, (work.services, work.tasks, work.bus, work.say)
    made = services.back_office.prepare(goal.actions[0].id)
    typed = {"law": Law.JW, "category": "45", "product_code": "45A04-te-lang", "volume": "2"}
    services.back_office.save(made.id, {}, typed)
    return RequestPage((work.file_id, made.id), *own)


def letter_writing(work):
    keeper = keeper_of(work.services, "letter", confirms(work.services, work.tasks, print))
    return LetterPage(bench_of(work), keeper)


def letters(work):
    return LettersPage(bench_of(work), confirms(work.services, work.tasks, print))


def template(work):
    return TemplatePage(first_set()[0].series_id, bench_of(work))


def templates(work):
    return TemplatesPage(work.services.letter_templates, work.tasks, work.bus, work.say)


def terms(work):
    return ForecastPage(work.services.terms, work.tasks, work.bus, work.say, now)


def crisis(work):
    numbers = work.services.crisis_numbers
    own = numbers.add("huisartsenpost")
    numbers.save(own, {}, {"phone": "0513 12 34 56", "source": "hap-polderdam.nl"})
    numbers.add()
    return CrisisPage(Bench(NO_FILE, work.services, work.tasks, work.bus, work.say))


def handovers(work):
    handed = work.services.vt_handovers
    handed.save(handed.start(), {}, {"household": "Visser", "vt_number": "VT-2026-7"})
    handed.start(work.file_id)
    return HandoversPage(Bench(NO_FILE, work.services, work.tasks, work.bus, work.say))


def term_table(work):
    return TablePage(work.services.term_table, work.tasks, work.bus, work.say, now)


def looks(work):
    """A colleague looked at what was written for another law."""
    looked_at(work.services, work.file_id)
    return LooksPage(work.services.look_report, work.tasks, work.bus, work.say, now)


def advice_table(work):
    return AdvicePage(work.services.stay_advice, work.tasks, work.bus, work.say, now)


def bench_of(work):
    return Bench(work.file_id, work.services, work.tasks, work.bus, work.say)


def unlock(work):
    return UnlockPage("Gemeente Polderdam", "Oefengemeente", str, work.tasks)


def damaged(work):
    store = work.services.backups._store  # noqa: SLF001 - past the service, as when it is damaged
    work.services.backups.make()
    return DamagedPage(Rescue(store.folder, store.key), work.tasks, now)


def enrol(work):
    return EnrolPage(str, work.tasks)


BUILDERS = {
    "AgendaPage": agenda,
    "DamagedPage": damaged,
    "AttachmentPage": attachment,
    "BesidePage": beside,
    "ComparePage": compare,
    "ArrivePage": arrive,
    "CopyPage": copy,
    "LeavePage": leave,
    "CoverPage": cover,
    "DirectoryPage": directory,
    "ProvisionPage": provision,
    "ExchangePage": exchange,
    "EvaluationPage": evaluation,
    "EnrolPage": enrol,
    "FilePage": file,
    "HandOverPage": handover,
    "InboxPage": inbox,
    "KnownPage": known,
    "LatestPage": latest,
    "LooksPage": looks,
    "PdfPage": pdf,
    "PlanPage": plan,
    "LetterPage": letter_writing,
    "LettersPage": letters,
    "LocationsPage": locations,
    "PouchPage": pouch,
    "MeetingPage": meeting,
    "PrintPage": printing,
    "ReferralPage": referral,
    "RegistrationPage": registration,
    "RequestPage": request,
    "SearchPage": search,
    "SettingsPage": settings,
    "SyncPage": sync,
    "TemplatePage": template,
    "TemplatesPage": templates,
    "ForecastPage": terms,
    "TablePage": term_table,
    "AdvicePage": advice_table,
    "CrisisPage": crisis,
    "HandoversPage": handovers,
    "TodayPage": today,
    "UnlockPage": unlock,
    "VersionPage": version,
    "WaitingPage": waiting,
    "BoardPage": board,
}
