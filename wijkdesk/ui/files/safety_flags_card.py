"""How safe it is now: acute, structural, and what that asks of the team."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.safety import FlagRow, SafetyView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.reason_fold import ReasonFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import SafetyFlagKind


class FlagPart(QWidget):
    """One kind: a line that opens to put it up, or to say why it is over."""

    def __init__(self, kind: SafetyFlagKind, bench: Bench) -> None:
        super().__init__()
        self._bench, self._kind = bench, kind
        self.up = ReasonFold(
            self.tr("Waarom? (mag leeg blijven)"), [(kind, self.tr("Zet aan"))], must=False
        )
        self.down = ReasonFold(
            self.tr("Waarom is het voorbij?"), [(kind, self.tr("Het is voorbij"))]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.up)
        column.addWidget(self.down)
        self.up.decided.connect(self._put_up)
        self.down.decided.connect(self._take_down)

    def show_flag(self, flag: FlagRow | None, *, may_write: bool) -> None:
        """The one that is up, if there is one."""
        self.up.setVisible(flag is None)
        self.down.setVisible(flag is not None)
        self.up.say(word(self._kind), self.tr("Staat uit."))
        if flag is not None:
            mark = Mark(self.tr("staat aan"), "bad", "alert")
            self.down.say(word(self._kind), self._detail(flag), (mark,))
        for fold in (self.up, self.down):
            fold.toggle.setVisible(may_write)

    def _detail(self, flag: FlagRow) -> str:
        since = self.tr("Sinds %1").replace("%1", day_text(flag.since, self._bench.now().date()))
        said = " · ".join(filter(None, (since, flag.worker)))
        return "\n".join(filter(None, (said, flag.reason, asks_words(flag.kind))))

    @Slot(object, object)
    def _put_up(self, kind: SafetyFlagKind, said: str) -> None:
        work = partial(
            self._bench.services.safety_marks.put_up, self._bench.case_file_id, kind, said
        )
        self._bench.run(self, work, partial(self._done, self.up, said))

    @Slot(object, object)
    def _take_down(self, kind: SafetyFlagKind, said: str) -> None:
        work = partial(
            self._bench.services.safety_marks.take_down, self._bench.case_file_id, kind, said
        )
        self._bench.run(self, work, partial(self._done, self.down, said))

    def _done(self, fold: ReasonFold, said: str, changes: Changes) -> None:
        fold.done(said)
        self._bench.announce(changes)


class SafetyFlagsCard(Card):
    """Both kinds, and below them those that are over."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Is het nu onveilig?"))
        self._bench = bench
        self.parts = {kind: FlagPart(kind, bench) for kind in SafetyFlagKind}
        self.past = label("", "secondary")
        for part in self.parts.values():
            self.add(part)
        self.add(self.past)

    def show_view(self, view: SafetyView) -> None:
        """What the store says now."""
        up = {flag.kind: flag for flag in reversed(view.flags) if flag.is_up}
        for kind, part in self.parts.items():
            part.show_flag(up.get(kind), may_write=view.may_write)
        ended = [self._ended(flag) for flag in view.flags if not flag.is_up]
        self.past.setText("\n".join(ended))
        self.past.setVisible(bool(ended))

    def _ended(self, flag: FlagRow) -> str:
        today = self._bench.now().date()
        until = day_text(flag.until, today) if flag.until else ""
        line = self.tr("%1, van %2 tot %3. %4").replace("%1", word(flag.kind))
        line = line.replace("%2", day_text(flag.since, today)).replace("%3", until)
        return line.replace("%4", flag.end_reason or "")


def asks_words(kind: SafetyFlagKind) -> str:
    """What such a flag asks of the team; it advises, it forces nothing."""
    if kind is SafetyFlagKind.ACUTE:
        return QCoreApplication.translate(
            "SafetyFlags",
            "Dit vraagt: vandaag handelen (U0). Meld bij Veilig Thuis. Maak een heel plan, met "
            "veiligheidsafspraken.",
        )
    return QCoreApplication.translate(
        "SafetyFlags",
        "Dit vraagt: binnen drie werkdagen handelen (U1). Meld bij Veilig Thuis. Maak een heel "
        "plan, met veiligheidsafspraken.",
    )
