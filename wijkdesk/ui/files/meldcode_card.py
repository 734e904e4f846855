"""One walk through the meldcode: its five steps, what comes next, its end, and its review."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.safety import MeldcodeRow, SafetyView, StepRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.safety_step_fold import SafetyStepFold
from wijkdesk.ui.language import day_text
from wijkdesk.ui.reason_fold import ReasonFold
from wijkdesk.ui.saving_fold import SavingFold, line_with
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark, chip_of
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.pick_chips import PickChips
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import MeldcodeStep, SafetyReview


class NextFold(SavingFold):
    """Who looks along, and what happens next on which day."""

    page = "safety_check"
    names = ("next_what", "next_on", "officer")

    def __init__(self, row: MeldcodeRow, bench: Bench) -> None:
        super().__init__(row, bench, partial(bench.services.safety.save, row.id))
        self.remove.hide()
        self.opened.connect(self._build)
        self.ready()

    def show_row(self, row: MeldcodeRow) -> None:
        """What the store says now."""
        today = self.bench.now().date()
        when = day_text(row.next_on, today) if row.next_on else self.tr("nog geen dag gekozen")
        said = ": ".join(filter(None, (when, row.next_what)))
        officer = row.officer or self.tr("nog niet ingevuld")
        late = row.next_on is not None and row.next_on < today and row.is_open
        marks = (Mark(self.tr("dag is voorbij"), "warn"),) if late else ()
        officer = self.tr("Aandachtsfunctionaris: %1").replace("%1", officer)
        self.say(self.tr("Hierna: %1").replace("%1", said), officer, marks)
        self.refresh(row)

    @Slot()
    def _build(self) -> None:
        fields = {
            "next_what": Field(
                self.tr("Wat gebeurt er hierna?"),
                line_with(self.tr("Bijvoorbeeld: gesprek met moeder")),
            ),
            "next_on": Field(self.tr("Op welke dag?"), DateBox()),
            "officer": Field(self.tr("Aandachtsfunctionaris"), line_with("")),
        }
        grid = FieldGrid()
        grid.add_row((fields["next_what"], 8), (fields["next_on"], 4))
        grid.add_row((fields["officer"], 8))
        self.set_boxes(fields, [grid])


class StepPart(QWidget):
    """One step with all that was done for it; `add_wanted` carries the step."""

    add_wanted = Signal(object)
    removed = Signal(object)
    handed_over = Signal(object)

    def __init__(self, step: MeldcodeStep, bench: Bench) -> None:
        super().__init__()
        self._bench, self.step = bench, step
        self._rows: dict[Hashable, StepRow] = {}
        self.title = label(word(step), "strong")
        self.chip = QHBoxLayout()
        self.add = IdButton("", step, "link")
        self.folds: Pile[SafetyStepFold] = Pile(spacing=8)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.title, 1)
        head.addLayout(self.chip)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(head)
        inside = QHBoxLayout()
        inside.setContentsMargins(px(18), 0, 0, 0)
        inside.addWidget(self.folds)
        column.addLayout(inside)
        self.add.pressed_id.connect(self.add_wanted)

    def show_rows(self, check: MeldcodeRow, *, may_add: bool) -> None:
        """What the store says now."""
        rows = check.at(self.step)
        self._rows = {row.id: row for row in rows}
        self.folds.keep_only(self._rows, self._make)
        for row in rows:
            self.folds.widgets[row.id].show_row(row)
        self.folds.setVisible(bool(rows))
        while (item := self.chip.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if any(not row.is_empty for row in rows):
            done = Mark(self.tr("gedaan"), "ok", "check")
        else:
            done = Mark(self.tr("nog leeg") if rows else self.tr("nog niet gedaan"))
        self.chip.addWidget(chip_of(done))
        words = self.tr("Nog eens") if rows else self.tr("Noteren")
        self.add.setText(words)
        self.add.setAccessibleName(f"{words}: {word(self.step)}")
        self.add.setVisible(may_add)

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    def _make(self, key: Hashable) -> SafetyStepFold:
        fold = SafetyStepFold(self._rows[key], self._bench)
        fold.removed.connect(self.removed)
        fold.handed_over.connect(self.handed_over)
        return fold


class MeldcodeCard(Card):
    """Steps 1 to 3 in any order, each as often as needed.

    `handed_over` carries the step in which it was reported to Veilig Thuis.
    """

    handed_over = Signal(object)

    def __init__(self, row: MeldcodeRow, bench: Bench) -> None:
        super().__init__(self.tr("Meldcode"))
        self._bench, self._row = bench, row
        self._wanted: UUID | None = None
        self.started = label("", "secondary")
        self.about = PickChips(self.tr("Over wie gaat het?"))
        self.about_field = Field(self.tr("Over wie gaat het?"), self.about)
        self.parts = {step: StepPart(step, bench) for step in MeldcodeStep}
        self.next = NextFold(row, bench)
        self.ending = ReasonFold(
            self.tr("Waarom sluit u deze meldcode af?"), [("close", self.tr("Afsluiten"))]
        )
        self.go_on = button(self.tr("Toch verdergaan"), "outline")
        ways = [
            (SafetyReview.RELEASED, self.tr("Mag in een kopie")),
            (SafetyReview.WITHHELD, self.tr("Blijft eruit")),
        ]
        self.review = ReasonFold(self.tr("Waarom mag dit mee, of juist niet?"), ways)
        self.add(self.started)
        self.add(self.about_field)
        for part in self.parts.values():
            self.add(divider())
            self.add(part)
            part.add_wanted.connect(self._add)
            part.removed.connect(self._remove)
            part.handed_over.connect(self.handed_over)
        for widget in (divider(), self.next, self.ending, self.go_on, divider(), self.review):
            self.add(widget)
        self.body.setAlignment(self.go_on, Qt.AlignmentFlag.AlignLeft)
        self.about.picked.connect(self._pick)
        self.ending.decided.connect(self._close)
        self.review.decided.connect(self._reviewed)
        self.go_on.clicked.connect(self._go_on)

    def show_check(self, row: MeldcodeRow, view: SafetyView) -> None:
        """What the store says now."""
        self._row = row
        today = self._bench.now().date()
        since = self.tr("Begonnen: %1, door %2").replace("%1", day_text(row.started_on, today))
        self.started.setText(since.replace("%2", row.worker or self.tr("onbekend")))
        self.set_note(self.tr("loopt") if row.is_open else self.tr("afgesloten"))
        people = dict(view.people) | dict(row.people)
        self.about.offer(people.items())
        self.about.choose({person for person, _name in row.people})
        may = view.may_write and row.is_open
        self.about.setEnabled(may)
        for part in self.parts.values():
            part.show_rows(row, may_add=may)
        self.next.show_row(row)
        self.next.setVisible(row.is_open)
        self._show_end(row)
        self._show_review(row)
        self.go_on.setVisible(view.may_write and not row.is_open)
        self._open_wanted()

    def begin(self) -> None:
        """It was just begun: whom it is about comes first."""
        self.about.focus_first()

    def flush(self) -> None:
        """Save what is typed."""
        self.next.flush()
        for part in self.parts.values():
            part.flush()

    def _show_end(self, row: MeldcodeRow) -> None:
        if row.closed_on is None:
            self.ending.say(
                self.tr("Afsluiten"), self.tr("Kan na elke stap. Schrijf op waarom u stopt.")
            )
            self.ending.toggle.show()
            return
        when = day_text(row.closed_on, self._bench.now().date())
        after = word(row.closed_after) if row.closed_after else self.tr("het begin")
        said = self.tr("Afgesloten: %1, na %2").replace("%1", when).replace("%2", after)
        self.ending.say(said, row.closed_reason or "")
        self.ending.close_form()
        self.ending.toggle.hide()

    def _show_review(self, row: MeldcodeRow) -> None:
        title = self.tr("Kopie voor het gezin: nog niet nagekeken")
        detail = self.tr("Tot iemand dit nakijkt, staat er niets van in een kopie.")
        if row.review is not None and row.reviewed_on is not None:
            when = day_text(row.reviewed_on, self._bench.now().date())
            title = self.tr("Kopie voor het gezin: %1").replace("%1", word(row.review))
            by = self.tr("Nagekeken: %1, door %2").replace("%1", when)
            detail = f"{by.replace('%2', row.reviewer or '')}\n{row.review_reason or ''}"
        self.review.say(title, detail)
        self.review.set_names(self.tr("Nakijken"), self.tr("Dicht"))

    def _open_wanted(self) -> None:
        for part in self.parts.values():
            fold = part.folds.widgets.get(self._wanted)
            if fold is not None:
                self._wanted = None
                fold.begin()

    @Slot(object)
    def _add(self, step: MeldcodeStep) -> None:
        self._bench.run(
            self, partial(self._bench.services.safety.add_step, self._row.id, step), self._added
        )

    def _added(self, step_id: UUID) -> None:
        self._wanted = step_id
        self._bench.announce_file()

    @Slot(object)
    def _remove(self, step_id: UUID) -> None:
        self.next.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.safety.remove_step, step_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _pick(self) -> None:
        about = [one for one in self.about.chosen() if isinstance(one, UUID)]
        work = partial(self._bench.services.safety.set_people, self._row.id, about)
        self._bench.run(self, work, self._bench.announce)

    @Slot(object, object)
    def _close(self, _key: object, said: str) -> None:
        self.flush()
        work = partial(self._bench.services.safety.close, self._row.id, said)
        self._bench.run(self, work, partial(self._ended, self.ending, said))

    @Slot(object, object)
    def _reviewed(self, choice: SafetyReview, said: str) -> None:
        work = partial(self._bench.services.safety.review, self._row.id, choice, said)
        self._bench.run(self, work, partial(self._ended, self.review, said))

    def _ended(self, fold: ReasonFold, said: str, changes: object) -> None:
        fold.done(said)
        self._bench.announce_file(changes)

    @Slot()
    def _go_on(self) -> None:
        work = partial(self._bench.services.safety.go_on, self._row.id)
        self._bench.run(self, work, self._bench.announce)
