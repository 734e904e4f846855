"""What was done for one step of the meldcode: when, what, with whom, how weighed, what decided."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.safety import StepRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.saving_fold import SavingFold, line_with
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import (
    Consulted,
    MeldcodeStep,
    ReportRoute,
    SafetyDecision,
    WeighingQuestion,
)

QUESTIONS = {
    "suspicion": WeighingQuestion.SUSPICION,
    "unsafe": WeighingQuestion.UNSAFE,
    "can_help": WeighingQuestion.CAN_HELP,
    "accepted": WeighingQuestion.ACCEPTED,
    "in_time": WeighingQuestion.IN_TIME,
}
PARTNER = ("consulted", "partner", "partner_role")
REPORT = ("decision", "reported_on", "report_route", "report_number")
SAID = ("done_on", "text")
FIRST: dict[MeldcodeStep | None, str] = {
    MeldcodeStep.CONSULT: "consulted",
    MeldcodeStep.WEIGH: "suspicion",
    MeldcodeStep.DECIDE: "decision",
}
"""Where the keyboard begins; elsewhere in the text. The day is filled in already."""


class SafetyStepFold(SavingFold):
    """Saves itself; a step that is done again is a row below it.

    `handed_over` carries its id: follow what was reported until there is an answer.
    """

    page = "safety_step"
    handed_over = Signal(object)

    def __init__(self, row: StepRow, bench: Bench) -> None:
        super().__init__(row, bench, partial(bench.services.safety.save_step, row.id))
        self.fields: dict[str, Field] = {}
        self.follow = button(self.tr("Volg dit bij Veilig Thuis"), "link")
        self.acts.insertWidget(0, self.follow)
        self.follow.clicked.connect(self._follow)
        self.opened.connect(self._build)
        self.set_names(self.tr("Wijzigen"), self.tr("Klaar"))
        self.ready()

    @property
    def names(self) -> tuple[str, ...]:  # type: ignore[override]
        """What the form of this step holds."""
        more: dict[MeldcodeStep, tuple[str, ...]] = {
            MeldcodeStep.CONSULT: PARTNER,
            MeldcodeStep.WEIGH: tuple(QUESTIONS),
            MeldcodeStep.DECIDE: REPORT,
        }
        return (*SAID, *more.get(self.row.step, ()))

    def show_row(self, row: StepRow) -> None:
        """What the store says now."""
        today = self.bench.now().date()
        when = day_text(row.done_on, today)
        by = self.tr("%1, door %2").replace("%2", row.worker or "") if row.worker else "%1"
        self.say(by.replace("%1", when), self._detail(row), self._marks(row))
        self.refresh(row)
        self.follow.setVisible(row.reported_on is not None and not self.toggle.isHidden())
        self._ask_on()

    @Slot()
    def _follow(self) -> None:
        self.flush()
        self.handed_over.emit(self.row.id)

    def _detail(self, row: StepRow) -> str:
        talked = ""
        if row.consulted or row.partner:
            who = ", ".join(filter(None, (row.partner, row.partner_role)))
            talked = " · ".join(filter(None, (word(row.consulted), who)))
        reported = self._reported(row)
        return "\n".join(filter(None, (talked, reported, row.text.strip())))

    def _reported(self, row: StepRow) -> str:
        if row.reported_on is None:
            return ""
        said = self.tr("Gemeld bij Veilig Thuis: %1").replace(
            "%1", day_text(row.reported_on, self.bench.now().date())
        )
        number = self.tr("kenmerk %1").replace("%1", row.report_number) if row.report_number else ""
        return " · ".join(filter(None, (said, word(row.report_route), number)))

    def _marks(self, row: StepRow) -> tuple[Mark, ...]:
        if row.step is MeldcodeStep.WEIGH:
            tone = "bad" if row.weighing.to_report else "neutral"
            return tuple(Mark(word(one), tone) for one in row.weighing.advice)
        if row.step is MeldcodeStep.DECIDE and row.decision is not None:
            return (Mark(word(row.decision), "accent"),)
        return ()

    @Slot()
    def _build(self) -> None:
        text = TextArea(least=3)
        self.fields = {
            "done_on": Field(self.tr("Op welke dag?"), DateBox(past=True)),
            "text": Field(self._question(), text),
        }
        grid = FieldGrid()
        parts: list[QWidget] = [grid]
        if self.row.step is MeldcodeStep.CONSULT:
            self._ask_partner(grid)
        elif self.row.step is MeldcodeStep.WEIGH:
            grid.add_row((self.fields["done_on"], 4))
            parts += self._ask_weighing()
        elif self.row.step is MeldcodeStep.DECIDE:
            self._ask_report(grid)
        else:
            grid.add_row((self.fields["done_on"], 4))
        self.set_boxes(self.fields, [*parts, self.fields["text"]])
        if self.form is not None:
            self.form.setFocusProxy(self.fields[FIRST.get(self.row.step, "text")].box)
        self._ask_on()

    @Slot()
    def _ask_on(self) -> None:
        """The question that follows is there before Tab comes to it, saved or not."""
        boxes = {name: self.fields[name].box for name in QUESTIONS if name in self.fields}
        said = {n: box.value() for n, box in boxes.items() if isinstance(box, ChoiceBox)}
        asked = replace(self.row, **said).weighing.asked
        for name in boxes:
            self.fields[name].setVisible(QUESTIONS[name] in asked)

    def _question(self) -> str:
        return {
            MeldcodeStep.SIGNALS: self.tr("Wat is gezien of gehoord? Feiten, wie en wanneer."),
            MeldcodeStep.CONSULT: self.tr("Wat kwam uit het overleg?"),
            MeldcodeStep.TALK: self.tr("Wat is besproken, met wie? Of waarom nog niet?"),
            MeldcodeStep.WEIGH: self.tr("Toelichting bij de afweging"),
            MeldcodeStep.DECIDE: self.tr("Wat is besloten en waarom?"),
        }.get(self.row.step, self.tr("Wat was er?"))

    def _ask_partner(self, grid: FieldGrid) -> None:
        not_yet = self.tr("Nog kiezen")
        self.fields |= {
            "consulted": Field(self.tr("Met wie?"), ChoiceBox(choices(Consulted, not_yet))),
            "partner": Field(self.tr("Naam"), line_with("")),
            "partner_role": Field(
                self.tr("Functie"), line_with(self.tr("Bijvoorbeeld: gedragswetenschapper"))
            ),
        }
        grid.add_row((self.fields["done_on"], 4), (self.fields["consulted"], 8))
        grid.add_row((self.fields["partner"], 6), (self.fields["partner_role"], 6))

    def _ask_weighing(self) -> list[QWidget]:
        answers = [(None, self.tr("Nog niet beantwoord")), (True, self.tr("Ja"))]
        answers.append((False, self.tr("Nee")))
        asked = {name: Field(word(q), ChoiceBox(answers)) for name, q in QUESTIONS.items()}
        self.fields |= asked
        for field in asked.values():
            if isinstance(field.box, ChoiceBox):
                field.box.currentIndexChanged.connect(self._ask_on)
        return list(asked.values())

    def _ask_report(self, grid: FieldGrid) -> None:
        not_yet = self.tr("Nog kiezen")
        self.fields |= {
            "decision": Field(self.tr("Besluit"), ChoiceBox(choices(SafetyDecision, not_yet))),
            "reported_on": Field(self.tr("Gemeld op"), DateBox(past=True)),
            "report_route": Field(
                self.tr("Hoe gemeld?"), ChoiceBox(choices(ReportRoute, self.tr("Nog kiezen")))
            ),
            "report_number": Field(self.tr("Kenmerk"), line_with("")),
        }
        grid.add_row((self.fields["done_on"], 4), (self.fields["decision"], 8))
        grid.add_row(
            (self.fields["reported_on"], 4),
            (self.fields["report_route"], 4),
            (self.fields["report_number"], 4),
        )
