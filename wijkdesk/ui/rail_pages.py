"""The places of the rail, and the page that each of them has."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.house import Services
from wijkdesk.services.practice_steps import PracticeStep
from wijkdesk.ui.agenda.agenda_page import AgendaPage
from wijkdesk.ui.board.board_page import BoardPage
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.confirming import confirms
from wijkdesk.ui.directory.directory_page import DirectoryPage
from wijkdesk.ui.main_window import Place
from wijkdesk.ui.registrations.inbox_page import InboxPage
from wijkdesk.ui.registrations.place_box import NOWHERE, Where
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.settings.settings_page import SettingsPage
from wijkdesk.ui.sync.family_cards import FamilyCards
from wijkdesk.ui.sync.own_words_card import OwnWordsCard
from wijkdesk.ui.sync.restored_card import RestoredCard
from wijkdesk.ui.sync.sync_page import SyncPage
from wijkdesk.ui.sync.unsent_card import UnsentCard
from wijkdesk.ui.sync.waiting_card import WaitingCard
from wijkdesk.ui.sync_rounds import SyncRounds
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.today.agenda_cards import TodayAgenda
from wijkdesk.ui.today.ahead_card import AheadCard
from wijkdesk.ui.today.check_card import CheckCard
from wijkdesk.ui.today.family_card import SameFamilyCard
from wijkdesk.ui.today.news_card import NewsCard
from wijkdesk.ui.today.notices_card import NoticesCard
from wijkdesk.ui.today.practice_card import PracticeCard
from wijkdesk.ui.today.safety_card import SafetyCard
from wijkdesk.ui.today.terms_card import TermsCard
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.ui.today.transfers_card import TransfersCard
from wijkdesk.ui.today.urgent_card import UrgentCard
from wijkdesk.ui.trouble import Say, tell


class RailPages(QObject):
    """What these pages ask for is handed on: they do not know each other, nor where they lead.

    `file_requested` carries a case file id, `part_requested` one with the tab that is meant,
    `referral_requested` one with that of a referral,
    `registration_requested` the id of a registration,
    `choice_requested` that of a choice between two texts, `place_requested` the key of a place,
    `provision_requested` that of a provision to keep, None for a new one,
    `evaluation_requested` and `plan_requested` the file whose plan is meant.
    """

    file_requested = Signal(object)
    part_requested = Signal(object)
    referral_requested = Signal(object)
    waiting_requested = Signal()
    board_requested = Signal()
    registration_requested = Signal(object)
    new_requested = Signal()
    inbox_requested = Signal()
    arrive_requested = Signal()
    place_requested = Signal(object)
    conflicts_requested = Signal()
    choice_requested = Signal(object)
    evaluation_requested = Signal(object)
    templates_requested = Signal()
    locations_requested = Signal()
    pouch_requested = Signal()
    safety_requested = Signal(object)
    handover_requested = Signal(object)
    handovers_requested = Signal()
    terms_requested = Signal()
    term_table_requested = Signal()
    advice_table_requested = Signal()
    exchange_requested = Signal()
    provision_requested = Signal(object)
    plan_requested = Signal(object)
    latest_requested = Signal()
    sync_requested = Signal()
    lock_requested = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        rounds: SyncRounds,
        say: Say,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._changes = services, tasks, changes
        self._rounds, self._say, self._now = rounds, say, now
        self.where: Callable[[], Where] | None = None  # the place of today, once there is one
        self.search_page = SearchPage(services.search, tasks, say, services.files.mine)

    def places(self) -> list[Place]:
        """In the order of the rail."""
        return [
            Place("today", self.tr("Vandaag"), "today", self._today),
            Place("inbox", self.tr("Postvak"), "inbox", self._inbox),
            Place("agenda", self.tr("Agenda"), "calendar", self._agenda),
            Place("files", self.tr("Dossiers"), "folder", self._search),
            Place("board", self.tr("Verwijzingen"), "list", self._board),
            Place("directory", self.tr("Sociale kaart"), "map", self._directory),
            Place("sync", self.tr("Verzenden"), "sync", self._sync),
            Place("settings", self.tr("Instellingen"), "settings", self._settings),
        ]

    def _today(self) -> QWidget:
        page = TodayPage(
            self._services.today,
            self._services.plan_lines.finish_action,
            self._tasks,
            self._changes,
            self._say,
            self._now,
        )
        page.file_requested.connect(self.file_requested)
        page.registration_requested.connect(self.registration_requested)
        page.referral_requested.connect(self.referral_requested)
        page.board_requested.connect(self.board_requested)
        page.inbox_requested.connect(self.inbox_requested)
        page.conflicts_requested.connect(self.conflicts_requested)
        page.choice_requested.connect(self.choice_requested)
        page.evaluation_requested.connect(self.evaluation_requested)
        page.plan_requested.connect(self.plan_requested)
        agenda = TodayAgenda(self._services, self._tasks, self._changes, self._say, self._now)
        agenda.file_requested.connect(self.file_requested)
        agenda.agenda_requested.connect(self._to_agenda)
        agenda.counted.connect(page.count_tasks)
        page.shown.connect(agenda.look)
        page.columns.work.insertWidget(0, agenda.tasks)
        page.columns.side.insertWidget(0, agenda.meetings)
        own = (self._services.access, self._tasks, self._changes, self._say, self._now)
        urgent = UrgentCard(self._services.registrations, *own[1:])
        urgent.registration_requested.connect(self.registration_requested)
        page.shown.connect(urgent.look)
        page.columns.work.insertWidget(0, urgent)
        checks = CheckCard(self._services.waiting, *own[1:])
        checks.file_requested.connect(self.file_requested)
        checks.counted.connect(page.count_checks)
        page.shown.connect(checks.look)
        page.columns.work.insertWidget(1, checks)
        self._add_pressing(page)
        terms = TermsCard(self._services.terms, *own[1:])
        terms.file_requested.connect(self.file_requested)
        terms.registration_requested.connect(self.registration_requested)
        terms.all_requested.connect(self.terms_requested)
        terms.counted.connect(page.count_terms)
        page.shown.connect(terms.look)
        page.columns.work.insertWidget(2, terms)
        ahead = AheadCard(self._services.law_ahead, *own[1:])
        ahead.part_requested.connect(self.part_requested)
        ahead.counted.connect(page.count_ahead)
        page.shown.connect(ahead.look)
        page.columns.work.insertWidget(3, ahead)
        if self._services.practice:
            page.columns.work.insertWidget(0, self._practice())
        told = NoticesCard(*own)
        news = NewsCard(self._services.others, *own[1:])
        news.file_requested.connect(self.file_requested)
        family = SameFamilyCard(self._services.families, *own[1:4])
        family.wanted.connect(self.conflicts_requested)
        family.counted.connect(page.count_more)
        for card in (family, told, news):
            page.shown.connect(card.look)
            page.add_side(card)
        return page

    def _add_pressing(self, page: TodayPage) -> None:
        self._add_transfers(page)
        self._add_safety(page)

    def _add_safety(self, page: TodayPage) -> None:
        """Above all that is due: what cannot be left."""
        own = (self._services.safety_day, self._tasks, self._changes, self._say, self._now)
        card = SafetyCard(*own)
        card.file_requested.connect(self.safety_requested)
        card.handover_requested.connect(self.handover_requested)
        card.all_requested.connect(self.handovers_requested)
        card.counted.connect(page.count_safety)
        page.shown.connect(card.look)
        page.columns.work.insertWidget(0, card)

    def _add_transfers(self, page: TodayPage) -> None:
        """What is asked to be handed over, above what is due."""
        asks = confirms(self._services, self._tasks, partial(tell, self._say))
        own = (self._services.transfers, self._tasks, self._changes, self._say, self._now)
        transfers = TransfersCard(*own, asks)
        transfers.counted.connect(page.count_transfers)
        page.shown.connect(transfers.look)
        page.columns.work.insertWidget(1, transfers)

    def _practice(self) -> QWidget:
        steps = self._services.practice_steps
        card = PracticeCard(steps, self._tasks, self._changes, self._say)
        card.wanted.connect(self._take_step)
        return card

    @Slot(object)
    def _take_step(self, step: PracticeStep) -> None:
        """To where the step begins."""
        if step is PracticeStep.QUESTION:
            self.new_requested.emit()
        else:
            self.place_requested.emit("inbox" if step is PracticeStep.FILE else "files")

    @Slot()
    def _to_agenda(self) -> None:
        self.place_requested.emit("agenda")

    def _inbox(self) -> QWidget:
        own = (self._tasks, self._changes, self._say, self._now)
        page = InboxPage(self._services, self._where_today, *own)
        page.registration_requested.connect(self.registration_requested)
        page.new_requested.connect(self.new_requested)
        page.arrive_requested.connect(self.arrive_requested)
        page.handovers.clicked.connect(self.handovers_requested)
        return page

    def _agenda(self) -> QWidget:
        own = (self._tasks, self._changes, self._say, self._now)
        page = AgendaPage(self._services, *own)
        page.file_requested.connect(self.file_requested)
        page.evaluation_requested.connect(self.evaluation_requested)
        page.locations.clicked.connect(self.locations_requested)
        page.pouch.clicked.connect(self.pouch_requested)
        return page

    def _board(self) -> QWidget:
        own = (self._tasks, self._changes, self._say, self._now)
        page = BoardPage(self._services, *own)
        page.referral_requested.connect(self.referral_requested)
        page.waiting_requested.connect(self.waiting_requested)
        return page

    def _where_today(self) -> Where:
        return self.where() if self.where is not None else NOWHERE

    def _search(self) -> QWidget:
        """Always the same one: what is typed in the top bar goes to it before it is shown."""
        return self.search_page

    def _directory(self) -> QWidget:
        page = DirectoryPage(self._services, self._tasks, self._changes, self._say, self._now)
        page.edit_requested.connect(self.provision_requested)
        return page

    def _sync(self) -> QWidget:
        own = (self._tasks, self._changes, self._say)
        page = SyncPage(
            self._services.sync_state,
            self._services.drafts,
            self._tasks,
            self._changes,
            self.sync_requested.emit,
            self._say,
            self._now,
        )
        page.file_requested.connect(self.file_requested)
        page.latest_requested.connect(self.latest_requested)
        self._rounds.sending.connect(page.set_sending)
        page.follow_line(self._rounds.paid)
        ask = confirms(self._services, self._tasks, partial(tell, self._say))
        families = FamilyCards(self._services.families, *own, self._now, ask)
        families.file_requested.connect(self.file_requested)
        page.shown.connect(families.look)
        page.add_choices(families)
        page.add_unsent(UnsentCard(self._services.lease, *own, ask))
        page.add_waiting(WaitingCard(self._services.held_work, *own, self._now))
        page.add_notice(RestoredCard(self._services.backups, *own, self._now))
        words = OwnWordsCard(self._services.drafts, self._tasks, self._say, self._now)
        page.shown.connect(words.look)
        page.add_choices(words)
        return page

    def _settings(self) -> QWidget:
        page = SettingsPage(self._services, self._tasks, self._changes, self._say, self._now)
        page.backups.restarting.connect(self.lock_requested)
        page.letters.opened.connect(self.templates_requested)
        page.terms.opened.connect(self.term_table_requested)
        page.advice.opened.connect(self.advice_table_requested)
        page.exchange.opened.connect(self.exchange_requested)
        return page
