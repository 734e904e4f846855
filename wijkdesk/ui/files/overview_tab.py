"""The first tab of a file: what came in, what is next, and where everything stands."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.files import ContactRow, FileView, RegistrationRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.duty_words import duty_detail
from wijkdesk.ui.files.agenda_card import AgendaCard
from wijkdesk.ui.files.around_card import AroundCard
from wijkdesk.ui.files.complexity_card import ComplexityCard
from wijkdesk.ui.files.coordination_card import CoordinationCard
from wijkdesk.ui.files.elsewhere_card import ElsewhereCard
from wijkdesk.ui.files.life_card import LifeCard
from wijkdesk.ui.files.next_step import next_step
from wijkdesk.ui.files.person_words import contact_title, short_words
from wijkdesk.ui.files.same_family import SameFamilyCard
from wijkdesk.ui.files.step_card import StepCard
from wijkdesk.ui.files.sync_words import sync_mark
from wijkdesk.ui.files.terms_card import TermsCard
from wijkdesk.ui.language import full_day_text, moment_text
from wijkdesk.ui.law_words import closed_words
from wijkdesk.ui.urgency_words import urgency_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import divider, label
from wijkdesk.ui.words import compartment_mark, referral_mark, word

LAST = 4
SHORT = 26
"""A longer name has no room for anything beside it."""


class OverviewTab(QObject):
    """`act_wanted` carries where to go: a tab, "open_plan", "life", "conflicts" or "latest"."""

    act_wanted = Signal(object)

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self.step = StepCard()
        self.same_family = SameFamilyCard(bench)
        self.terms = TermsCard(bench)
        self.asked = Card(self.tr("Wat er binnenkwam"))
        self.journal = Card(self.tr("Laatste contactmomenten"), self.tr("Alles"))
        self.journal_rows = RowList(self.tr("Laatste contactmomenten"))
        self.no_journal = EmptyState(
            self.tr(
                "Nog niets opgeschreven. Schrijf na elk gesprek in een paar zinnen op wat er was."
            ),
            self.tr("Schrijf op"),
        )
        self.family = Card(self.tr("Gezin"), self.tr("Bekijk"))
        self.around = AroundCard()
        self.plan = Card(self.tr("Plan"))
        self.referrals = Card(self.tr("Verwijzingen"), self.tr("Bekijk"))
        self.life = LifeCard(bench)
        self.agenda = AgendaCard(bench)
        self.elsewhere = ElsewhereCard(bench)
        self.complexity = ComplexityCard(bench)
        self.coordination = CoordinationCard(bench)
        self.sync = Card(self.tr("Verstuurd"), self.tr("Laatste wijzigingen"))

        self.journal.add_list(self.journal_rows)
        self.journal.add(self.no_journal)
        for card in (
            self.same_family,
            self.step,
            self.terms,
            self.agenda,
            self.asked,
            self.journal,
            self.life,
        ):
            columns.add_work(card)
        for card in (
            self.family,
            self.around,
            self.plan,
            self.referrals,
            self.elsewhere,
            self.complexity,
            self.coordination,
            self.sync,
        ):
            columns.add_side(card)
        self.journal.action.setAccessibleName(self.tr("Alle contactmomenten"))
        self.family.action.setAccessibleName(self.tr("Bekijk het gezin"))
        self.referrals.action.setAccessibleName(self.tr("Bekijk de verwijzingen"))

        self.sync.action.setAccessibleName(self.tr("Laatste wijzigingen in dit dossier"))

        self.step.act_wanted.connect(self.act_wanted)
        self.journal.action.clicked.connect(self._open_timeline)
        self.journal_rows.opened.connect(self._open_timeline)
        self.no_journal.action.clicked.connect(self._open_timeline)
        self.family.action.clicked.connect(self._open_family)
        self.referrals.action.clicked.connect(self._open_referrals)
        self.sync.action.clicked.connect(self._open_latest)

    def show_view(self, view: FileView) -> None:
        """Fill all cards."""
        now = self._bench.now()
        today = now.date()
        self.same_family.look()
        self.complexity.look()
        self.terms.look()
        self.coordination.look()
        self.step.show_step(next_step(view, today))
        if view.reading_until is not None:
            self.step.hide()
            self.complexity.hide()
        self._show_asked(view)
        self.journal_rows.set_rows(map(self._row, view.contact_moments[:LAST]))
        self.journal_rows.setVisible(bool(view.contact_moments))
        self.no_journal.setVisible(not view.contact_moments)
        self._show_family(view, today)
        self.around.show_view(view, today)
        self._show_plan(view)
        self._show_referrals(view)
        self.life.show_view(view)
        self.agenda.show_view(view)
        self.sync.clear()
        mark, detail = sync_mark(view, now)
        self.sync.add(Chip(mark.text, mark.tone, mark.icon))
        self.sync.add(label(detail, "secondary"))

    def flush(self) -> None:
        """Save what is typed."""
        self.agenda.flush()
        self.terms.flush()
        self.life.flush()

    def _show_asked(self, view: FileView) -> None:
        self.asked.clear()
        for number, row in enumerate(view.registrations):
            if number:
                self.asked.add(divider())
            self.asked.add(label(_quoted(row.question) or self.tr("Geen vraag opgeschreven.")))
            self.asked.add(label(self._received(row), "secondary"))
            for duty in view.duties:
                if duty.registration_id == row.id:
                    told = f"{word(duty.kind)}: {duty_detail(duty, self._bench.now().date())}"
                    self.asked.add(label(told, "secondary"))
        self.asked.setVisible(bool(view.registrations))

    def _received(self, row: RegistrationRow) -> str:
        by = self.tr("door %1").replace("%1", row.received_by) if row.received_by else ""
        place = row.place_name or word(row.place)
        when = moment_text(row.received_at, self._bench.now())
        source = ", ".join(filter(None, (word(row.sender), row.sender_name)))
        return " · ".join(
            filter(None, (when, place, by, urgency_words(row.urgency, row.levels), source))
        )

    def _row(self, row: ContactRow) -> Row:
        when = moment_text(row.happened_at, self._bench.now())
        title = contact_title(row)
        said = closed_words(self.tr("Notitie"), row.law) if row.closed else row.text
        return Row(row.id, title, said, when, (compartment_mark(row.visibility),))

    def _show_family(self, view: FileView, today: date) -> None:
        self.family.clear()
        people = {person.id: person for person in view.people}
        for home in view.households:
            if len(view.households) > 1:
                named = home.name or self.tr("Huishouden zonder naam")
                self.family.add(label(named, "over"))
            for member in home.members_on(today):
                if (person := people.get(member.person_id)) is not None:
                    words = short_words(person, member.role, today)
                    name = person.full_name
                    add = self.family.add_row if len(name) <= SHORT else self.family.add_lines
                    add(name, words, strong=True)

    def _show_plan(self, view: FileView) -> None:
        self.plan.clear()
        plan = view.plan
        if plan is None:
            self.plan.add(label(self.tr("Er is nog geen plan."), "context"))
            return
        version = Chip(plan.version_label, "ok") if plan.version_label else Chip(self.tr("concept"))
        self.plan.add_row(self.tr("%n doel(en)", "", plan.goals), version)
        self.plan.add_row(self.tr("%n actie(s) open", "", plan.actions_open))
        if plan.evaluation_on:
            words = self.tr("Evaluatie op %1").replace("%1", full_day_text(plan.evaluation_on))
            self.plan.add(label(words, "secondary"))

    def _show_referrals(self, view: FileView) -> None:
        self.referrals.clear()
        self.referrals.action.setVisible(bool(view.referrals))
        for row in view.referrals[:LAST]:
            mark = referral_mark(row.status)
            self.referrals.add_row(row.provision_name, Chip(mark.text, mark.tone))
        if not view.referrals:
            self.referrals.add(label(self.tr("Nog niemand gevraagd om te helpen."), "context"))

    @Slot()
    def _open_timeline(self) -> None:
        self.act_wanted.emit("timeline")

    @Slot()
    def _open_family(self) -> None:
        self.act_wanted.emit("family")

    @Slot()
    def _open_latest(self) -> None:
        self.act_wanted.emit("latest")

    @Slot()
    def _open_referrals(self) -> None:
        self.act_wanted.emit("referrals")


def _quoted(words: str) -> str:
    return f"“{words.strip()}”" if words.strip() else ""
