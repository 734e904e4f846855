"""The ladder of one need: the rung, why no lighter help, and what was chosen before."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.files import NeedRow
from wijkdesk.services.ladder import LadderRow, is_light, skipped
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.ladder_words import passed_words, step_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import Rung


def rung_mark(steps: Sequence[LadderRow]) -> Mark | None:
    """The rung that stands, as a chip; light help in the colour of what is well."""
    rung = steps[-1].to_rung if steps else None
    return None if rung is None else Mark(word(rung), "ok" if is_light(rung) else "neutral")


class LadderPart(QWidget):
    """Saves itself. Why is asked when lighter help is passed over, and may stay empty."""

    def __init__(self, need: NeedRow, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._steps: tuple[LadderRow, ...] = ()
        self.rung = ChoiceBox(choices(Rung, self.tr("Nog kiezen")))
        self.rung.set_value(None)
        self.reason = TextArea(least=2)
        self.chosen = Field(
            self.tr("Trede: de lichtste hulp die past"),
            self.rung,
            hint=self.tr("De lichtste hulp staat bovenaan. Kies pas als de aard duidelijk is."),
        )
        self.why = Field(self.tr("Waarom past lichtere hulp niet?"), self.reason)
        self.past = Fold()
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for part in (self.chosen, self.why, self.past):
            layout.addWidget(part)
        self.past.set_form(self._lines)
        self.past.set_names(self.tr("Bekijken"), self.tr("Dicht"))
        self.why.hide()
        self.past.hide()

        save = partial(bench.services.ladder.choose, need.id)
        self.editor = bench.editor("ladder", need.id, save, self._values(), self)
        self.editor.bind("rung", self.rung, self.chosen)
        self.editor.bind("reason", self.reason, self.why)
        self.rung.currentIndexChanged.connect(self._follow)
        self.reason.textChanged.connect(self._ask)

    def show_steps(self, steps: Sequence[LadderRow]) -> None:
        """What the store says now, the first change first."""
        self._steps = tuple(steps)
        self.editor.refresh(self._values())
        now = self._bench.now()
        empty(self._column)
        for row in reversed(self._steps):
            self._column.addWidget(label(step_words(row, now), "secondary"))
        count = len(self._steps)
        self.past.say(self.tr("%n keer een trede gekozen", "", count))
        self.past.setVisible(count > 0)
        self._ask()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()

    def _values(self) -> dict[str, object]:
        last = self._steps[-1] if self._steps else None
        return {
            "rung": last.to_rung if last else None,
            "reason": last.reason if last else "",
        }

    @Slot()
    def _follow(self) -> None:
        """Another rung has a reason of its own; what is being typed stays."""
        values = self._values()
        kept = values["reason"] if self.rung.value() == values["rung"] else ""
        self.editor.refresh({"reason": kept})
        self._ask()

    @Slot()
    def _ask(self) -> None:
        passed = self._passed()
        typed = bool(self.reason.text().strip())
        self.why.setVisible(bool(passed) or typed)
        hint = passed_words(passed)
        if passed and not typed:
            go_on = self.tr("Nog geen reden: dat mag, u kunt gewoon verder.")
            hint = f"{hint} {go_on}"
        self.why.rename(self.tr("Waarom past lichtere hulp niet?"), hint)

    def _passed(self) -> tuple[Rung, ...]:
        rung = self.rung.value()
        if self._steps and rung == self._steps[-1].to_rung:
            return self._steps[-1].skipped
        before = self._steps[-1].to_rung if self._steps else None
        return skipped(before, rung) if isinstance(rung, Rung) else ()
