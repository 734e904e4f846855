"""Op- of afschalen: one act that chooses the rung of a need, with a ground from the list (C9)."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.evaluations import EvaluationView
from wijkdesk.services.ladder import LadderRow, is_light, is_up
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import Rung, ScalingGround

UP = (ScalingGround.NOT_ENOUGH, ScalingGround.UNSAFE)
DOWN = (
    ScalingGround.GOAL_REACHED,
    ScalingGround.NETWORK_TAKES_OVER,
    ScalingGround.GENERAL_FITS,
)
BOTH = (ScalingGround.FAMILY_WISH, ScalingGround.CHANGED, ScalingGround.OTHER)


class ScalingFold(Fold):
    """Only there where the goal belongs to a need."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._need_id: UUID | None = None
        self._evaluation_id: UUID | None = None
        self._stands: Rung | None = None
        self.rung = ChoiceBox(choices(Rung))
        self.ground = ChoiceBox()
        self.reason = TextArea(least=1)
        self.which = Field(self.tr("Welke hulp past nu?"), self.rung)
        self.why = Field(self.tr("Waarom?"), self.ground)
        self.go = button(self.tr("Trede kiezen"), "outline")
        grid = FieldGrid()
        grid.add_row((self.which, 6), (self.why, 6))
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(grid)
        column.addWidget(Field(self.tr("In een paar woorden (mag leeg)"), self.reason))
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        form.setFocusProxy(self.rung)
        self.set_names(self.tr("Op- of afschalen"), self.tr("Dicht"))
        self.set_form(form)
        self.rung.currentIndexChanged.connect(self._follow)
        self.ground.currentIndexChanged.connect(self._chosen)
        self.go.clicked.connect(self._scale)

    def show_need(
        self, need_id: UUID | None, view: EvaluationView, evaluation_id: UUID | None
    ) -> None:
        """What helps this need now, and what was changed in it."""
        need = next((one for one in view.needs if one.id == need_id), None)
        self.setVisible(need is not None)
        if need is None:
            return
        steps = [step for step in view.ladder if step.need_id == need.id]
        stands = steps[-1].to_rung if steps else None
        if self._need_id != need.id or self._stands != stands:
            self.rung.set_value(stands)
        self._need_id, self._evaluation_id, self._stands = need.id, evaluation_id, stands
        name = need.nature.strip() or need.own_words.strip() or self.tr("Nieuwe behoefte")
        self.say(
            self.tr("Hulp bij: %1").replace("%1", " ".join(name.split())),
            _changed(steps),
            () if stands is None else (Mark(word(stands), _tone(stands)),),
        )
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """The grounds that are likely for heavier or for lighter help."""
        rung = self.rung.value()
        offered: Sequence[ScalingGround] = (*DOWN, *UP, *BOTH)
        if isinstance(rung, Rung) and self._stands is not None and rung is not self._stands:
            offered = (*(UP if is_up(self._stands, rung) else DOWN), *BOTH)
        self.ground.set_choices(
            [(None, self.tr("Kies een reden")), *((one, word(one)) for one in offered)]
        )
        if self.ground.currentIndex() < 0:
            self.ground.set_value(None)
        self.which.set_problem("")

    @Slot()
    def _chosen(self) -> None:
        self.why.set_problem("")

    @Slot()
    def _scale(self) -> None:
        rung, ground = self.rung.value(), self.ground.value()
        if not isinstance(rung, Rung) or rung is self._stands:
            self.which.set_problem(self.tr("Kies een andere trede. Er is niets veranderd."))
            self.rung.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not isinstance(ground, ScalingGround):
            self.why.set_problem(self.tr("Kies een reden. Er is niets veranderd."))
            self.ground.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._need_id is not None:
            said = self.reason.text()
            scale = self._bench.services.ladder.scale
            work = partial(scale, self._need_id, rung, ground, said, self._evaluation_id)
            self._bench.run(self, work, partial(self._scaled, said))

    def _scaled(self, said: str, changes: Changes) -> None:
        if self.reason.text() == said:  # who typed on meanwhile keeps it
            self.reason.set_text("")
        self.ground.set_value(None)
        self._bench.announce(changes)


def _changed(steps: Sequence[LadderRow]) -> str:
    """Why it was scaled last: "Maatwerk → vrijwilligers · het doel is gehaald. “Oma past op.”"."""
    last = steps[-1] if steps else None
    if last is None or last.from_rung is None:
        return ""
    change = f"{word(last.from_rung)} → {word(last.to_rung)}"
    ground = word(last.ground) if last.ground else ""
    said = f"“{last.reason.strip()}”" if last.reason.strip() else ""
    return " · ".join(filter(None, (change, ground, said)))


def _tone(rung: Rung) -> str:
    return "ok" if is_light(rung) else "neutral"
