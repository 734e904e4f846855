"""Prepares a referral: for which need, for whom, to what help, with what question."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.files import FileView, NeedRow
from wijkdesk.services.finding.asking import asked_for
from wijkdesk.services.house import Services
from wijkdesk.services.referrals import ReferralRow
from wijkdesk.services.who_first import here_first
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.referrals.plan_lines import PlanLine, PlanLines
from wijkdesk.ui.referrals.prepared_card import PreparedCard
from wijkdesk.ui.referrals.provision_card import ProvisionCard
from wijkdesk.ui.referrals.provision_choice import ProvisionChoice
from wijkdesk.ui.referrals.skip_reason import SkipReason, prepared
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, restyle

LONGEST = 64


class ReferralPage(Page):
    """`letter_requested` and `share_requested` carry a referral id, the others that of the file."""

    letter_requested = Signal(object)
    share_requested = Signal(object)
    file_requested = Signal(object)
    needs_requested = Signal(object)

    def __init__(
        self,
        case_file_id: UUID,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
        *,
        action_id: UUID | None = None,
    ) -> None:
        super().__init__(self.tr("Verwijzing voorbereiden"), parent=parent)
        self.key = f"referral:{case_file_id.hex}"
        self.bench = bench = Bench(case_file_id, services, tasks, changes, say)
        self.for_need: UUID | None = None
        self._view: FileView | None = None
        self._needs: dict[object, NeedRow] = {}
        self._provision: ProvisionRow | None = None
        self._turn = 0
        self.lines = PlanLines(bench, action_id)
        self.to_file = self.add_act(self.tr("Naar het dossier"))
        self.prepared = PreparedCard()
        self.need = ChoiceBox()
        self.person = ChoiceBox()
        self.need_field = Field(self.tr("Bij welke behoefte?"), self.need)
        self.person_field = Field(self.tr("Voor wie?"), self.person)
        self.to_needs = button(self.tr("Naar de behoeften"), "outline")
        self.choice = ProvisionChoice(bench)
        self.provision = ProvisionCard()
        self.question = TextArea(least=3)
        self.question_field = Field(
            self.tr("Wat vraagt u aan hen?"),
            self.question,
            hint=self.tr("Dit komt in de brief. Schrijf alleen wat zij moeten weten."),
        )
        PlainHint(self.question_field, bench)
        self.skip = SkipReason()
        self.prepare = button(self.tr("Verwijzing klaarzetten"), "outline")
        self.typed = TypedText(tasks, services.drafts, "referral_new", case_file_id, self)

        for_whom = Card(self.tr("Waarvoor en voor wie?"))
        for_whom.add(self.need_field)
        for_whom.add(self.to_needs)
        for_whom.add(self.person_field)
        for_whom.add(self.lines)
        for_whom.body.setAlignment(self.to_needs, Qt.AlignmentFlag.AlignLeft)
        self.to_needs.hide()
        ask = Card(self.tr("De vraag"))
        ask.add(self.question_field)
        ask.add(self.skip)
        ask.add(self.prepare)
        ask.body.setAlignment(self.prepare, Qt.AlignmentFlag.AlignLeft)
        self.add_work(self.prepared)
        self.add_work(for_whom)
        self.add_work(self.choice)
        self.add_side(self.provision)
        self.add_side(ask)
        follow_layout(self)

        self._connect()
        changes.changed.connect(self._hear)
        self.typed.load()
        # Who comes back to this page after a lock opens the file with it: that is noted too.
        self._ask(services.files.open, "store")

    def _connect(self) -> None:
        self.to_file.clicked.connect(self._ask_file)
        self.to_needs.clicked.connect(self._ask_needs)
        self.need.currentIndexChanged.connect(self._follow_need)
        self.person.currentIndexChanged.connect(self._look_for_person)
        self.lines.chosen.connect(self._follow_line)
        self.choice.chosen.connect(self._choose)
        self.prepare.clicked.connect(self._prepare)
        self.prepared.letter_wanted.connect(self.letter_requested)
        self.prepared.share_wanted.connect(self._ask_share)
        self.typed.bind("question", self.question)
        self.typed.bind("skip_reason", self.skip.why)

    def focus_first(self) -> None:
        self.need.setFocus(Qt.FocusReason.OtherFocusReason)

    def own_state(self) -> dict[str, str]:
        """The help that was chosen."""
        return {} if self._provision is None else {"provision": self._provision.id.hex}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Choose it again; True once it is found."""
        row = self.choice.found(state.get("provision", ""))
        if row is not None and self._provision is None:
            self._choose(row)
        return row is not None

    @Slot()
    def flush(self) -> None:
        """Keep what is being typed."""
        self.typed.keep()

    def _look(self) -> None:
        self._ask(self.bench.services.files.look, "read")

    def _ask(self, look: Callable[[UUID], FileView], lane: str) -> None:
        self._turn += 1
        work = partial(look, self.bench.case_file_id)
        self.bench.tasks.run(self, work, partial(self._show, self._turn), self.bench.tell, lane)

    def _show(self, turn: int, view: FileView) -> None:
        if turn != self._turn:
            return
        is_first, self._view = not self.context.text(), view
        self.set_header(self.tr("Verwijzing voorbereiden"), view.title)
        read = [need for need in view.needs if not need.closed]
        self._needs = {need.id: need for need in read}
        none = (None, self.tr("Geen behoefte gekozen"))
        self.need.set_choices([none, *((need.id, _words(need)) for need in read)])
        whole = (None, self.tr("Het hele gezin"))
        near = here_first(view.people, view.households, self.bench.now().date())
        self.person.set_choices([whole, *((p.id, p.full_name) for p in near)])
        if is_first:
            first = read[0].id if read else None
            self.need.set_value(self.for_need if self.for_need in self._needs else first)
            self._follow_need()
            self.lines.look()
        elif self.need_field.problem_text:
            self._explain_need()

    @Slot()
    def _follow_need(self) -> None:
        """Person and life area come with the need: nobody chooses them twice."""
        need = self._needs.get(self.need.value())
        if need is not None:
            self.person.set_value(need.person_id)
        self._follow_person()
        self.choice.offer_area(need.life_area if need else None)
        self._explain_need()
        self._ask_why()
        self.choice.look()

    def _ask_why(self) -> None:
        """For a need the ladder is kept: what is passed over asks a reason."""
        chosen = self._provision
        for_need = chosen is not None and isinstance(self.need.value(), UUID)
        self.skip.ask(self.choice.lighter(chosen.id) if chosen and for_need else ())

    @Slot()
    def _follow_person(self) -> None:
        """Whom it is for decides what fits."""
        if self._view is not None:
            need, person = self._needs.get(self.need.value()), self.person.value()
            who = person if isinstance(person, UUID) else None
            today = date.today()  # noqa: DTZ011 - the worker's own day
            asked = asked_for(self._view, who, need, today)
            self.choice.ask_for(asked, need.own_words if need else "")

    @Slot()
    def _look_for_person(self) -> None:
        self._follow_person()
        self.choice.look()

    @Slot(object)
    def _follow_line(self, line: PlanLine) -> None:
        """Need and help come with the line of the plan: nobody chooses them twice."""
        if line.need_id in self._needs:
            self.need.set_value(line.need_id)
        if line.provision is not None and self._provision is None:
            self._choose(line.provision)

    def _explain_need(self) -> None:
        need = self._needs.get(self.need.value())
        is_ready = need is None or bool(need.nature.strip() and need.amount.strip())
        self.need_field.set_problem("" if is_ready else text_for("need_nature_first"))
        self.to_needs.setVisible(not is_ready)

    @Slot(object)
    def _choose(self, row: ProvisionRow) -> None:
        self._provision = row
        self.provision.show_provision(row)
        self._ask_why()
        self._set_main(self.prepare, self.prepared.share)
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _prepare(self) -> None:
        if self._provision is None:
            self.bench.say(text_for("provision_first"), "warn")
            self.choice.search.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        need, person = self.need.value(), self.person.value()
        work = partial(
            prepared,
            self.bench,
            self._provision,
            need if isinstance(need, UUID) else None,
            person if isinstance(person, UUID) else None,
            self.question.text(),
            self.skip.reason(),
            self.lines.action_id(),
        )
        self.prepare.setEnabled(False)
        self.bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, row: ReferralRow) -> None:
        self.prepare.setEnabled(True)
        self.question.set_text("")
        self.skip.clear()
        self.typed.forget()
        self._provision = None
        self.provision.clear_choice()
        self.prepared.show_referral(row)
        self._set_main(self.prepared.share, self.prepare)
        self.columns.verticalScrollBar().setValue(0)
        self.prepared.share.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.announce_file()

    def _set_main(self, main: QPushButton, other: QPushButton) -> None:
        """One main button: asking, and once that is done what may be shared."""
        restyle(main, "role", "primary")
        restyle(other, "role", "outline")

    def _refused(self, trouble: BaseException) -> None:
        self.prepare.setEnabled(True)
        if isinstance(trouble, RuleBrokenError) and trouble.code == "need_nature_first":
            self._explain_need()
            self.to_needs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.tell(trouble)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touches(self.bench.case_file_id):
            self._look()
        if changes.directory:
            self.choice.look()

    @Slot()
    def _ask_file(self) -> None:
        self.flush()
        self.file_requested.emit(self.bench.case_file_id)

    @Slot(object)
    def _ask_share(self, referral_id: UUID) -> None:
        self.flush()
        self.share_requested.emit(referral_id)

    @Slot()
    def _ask_needs(self) -> None:
        self.flush()
        self.needs_requested.emit(self.bench.case_file_id)


def _words(need: NeedRow) -> str:
    line = " ".join((need.nature.strip() or need.own_words.strip() or "…").split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
