"""Who reads what is written here, and putting it before other readers: in place, by name."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wijkdesk.services.moving import Circle, Moved, Whereabouts
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.reader_choice import ReaderChoice
from wijkdesk.ui.reader_words import reader_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import CompartmentKind


class ReadersPanel(QWidget):
    """`went` carries the id of the row that goes on; the page shows it where this one was.

    `flush` saves what is being typed: that goes along. What answers is made at the first question:
    there is one of these at every line of a journal.
    """

    went = Signal(object)

    now: QLabel
    only: QLabel
    readers: ReaderChoice
    gains: QLabel
    loses: QLabel
    kept: QLabel
    change: QPushButton
    cancel: QPushButton

    def __init__(self, noun: str, bench: Bench, flush: Callable[[], object]) -> None:
        super().__init__()
        self._noun, self._bench, self._flush = noun, bench, flush
        self._row_id: UUID | None = None
        self._about: Whereabouts | None = None
        self._before: CompartmentKind | None = None  # what was chosen before a lock
        self.ask = button(self.tr("Wie leest dit?"), "link")
        self.panel: QWidget | None = None
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.ask.clicked.connect(self._turn)

    def _build(self) -> QWidget:
        panel = QWidget()
        self.now = label("")
        self.only = label(self.tr("Andere lezers kunt u hier niet kiezen."), "secondary")
        self.readers = ReaderChoice(self.tr("Gezin mag dit lezen"), panel, keys=False)
        self.gains, self.loses = label("", "problem"), label("", "secondary")
        self.kept = label("", "secondary")
        self.change = button(self.tr("Lezers wijzigen"), "outline")
        self.cancel = button(self.tr("Toch niet"), "link")

        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        inside.addWidget(self.now)
        choice = FlowLayout(spacing=16)
        for radio in self.readers.radios.values():
            radio.setProperty(KEPT, True)  # by `own_state`
            choice.addWidget(radio)
        inside.addLayout(choice)
        for words in (self.readers.reason, self.gains, self.loses, self.kept, self.only):
            inside.addWidget(words)
        acts = FlowLayout(spacing=16)
        acts.addWidget(self.change)
        acts.addWidget(self.cancel)
        inside.addLayout(acts)
        panel.hide()
        self._whole.addWidget(panel)
        stops = (self.ask, *self.readers.radios.values(), self.change, self.cancel)
        for one, next_one in pairwise(stops):
            self.setTabOrder(one, next_one)

        self.cancel.clicked.connect(self._close)
        self.change.clicked.connect(self._move)
        self.readers.group.buttonToggled.connect(self._tell)
        return panel

    def show_row(self, row_id: UUID, name: str) -> None:
        """Of which row this is, and what it is called."""
        self._row_id = row_id
        asked = self.tr("Wie leest dit?")
        self.ask.setAccessibleName(f"{asked} {name}".strip())

    def is_open(self) -> bool:
        """Whether the readers are shown."""
        return self.panel is not None and not self.panel.isHidden()

    def own_state(self) -> dict[str, str]:
        """Which readers are chosen, while somebody chooses."""
        return {"readers": self.readers.kind().value} if self.is_open() else {}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Ask again; what was chosen is chosen again once the answer is there."""
        chosen = [kind for kind in CompartmentKind if kind == state.get("readers")]
        if chosen and not self.is_open():
            self._before = chosen[0]
            self._look()
        return True

    @Slot()
    def _turn(self) -> None:
        if self.is_open():
            self._close()
        else:
            self._flush()
            self._before = None
            self._look()

    def _look(self) -> None:
        if self._row_id is not None:
            work = partial(self._bench.services.moving.whereabouts, self._noun, self._row_id)
            self._bench.run(self, work, self._show)

    def _show(self, about: Whereabouts) -> None:
        if self.panel is None:
            self.panel = self._build()
        self._about = about
        self.now.setText(self.tr("Nu leest dit: %1.").replace("%1", circle_words(about.now)))
        kinds = [circle.kind for circle in about.others]
        self.readers.offer(kinds)
        for radio in self.readers.radios.values():
            radio.setVisible(radio.isEnabled() and bool(kinds))
        for widget in (self.readers.reason, self.gains, self.loses, self.kept, self.change):
            widget.setVisible(bool(kinds))
        self.only.setVisible(not kinds)
        if about.others:
            # The one that tells fewest others: nobody opens a note to more by one key too many.
            least = min(about.others, key=lambda circle: len(_without(circle, about.now)))
            chosen = self._before if self._before in kinds else least.kind
            self.readers.radios[chosen].setChecked(True)
        self._tell()
        self.panel.show()
        before, self._before = self._before, None
        if before is not None:
            return  # the keyboard goes back to where it was
        checked = self.readers.group.checkedButton()
        first = checked if kinds and checked is not None else self.cancel
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _wanted(self) -> Circle | None:
        others = self._about.others if self._about is not None else ()
        kind = self.readers.kind()
        return next((circle for circle in others if circle.kind is kind), None)

    @Slot()
    def _tell(self) -> None:
        """Who reads it from then on, and who no longer."""
        wanted = self._wanted() if self._about is not None else None
        if wanted is None or self._about is None:
            return
        now = self._about.now
        more, less = _without(wanted, now), _without(now, wanted)
        self.gains.setText(self.tr("Dit gaan ook lezen: %1.").replace("%1", _listed(more)))
        self.gains.setVisible(bool(more))
        said = [self.tr("Dit lezen niet meer: %1.").replace("%1", _listed(less))]
        if set(less) & set(now.names):
            said.append(self.tr("Het gaat van hun laptop, zodra die verbinding heeft."))
        self.loses.setText(" ".join(said))
        self.loses.setVisible(bool(less))
        fixed = self.tr("In %1 van het plan blijft het staan: wat vastligt, verandert niet.")
        self.kept.setText(fixed.replace("%1", ", ".join(self._about.fixed)))
        self.kept.setVisible(bool(self._about.fixed) and bool(less))
        if wanted.for_good:
            words = self.tr(
                "Dit haalt u niet terug. U kunt het lezen, en het team kan het wijzigen."
            )
            self.kept.setText(words)
            self.kept.show()
        spoken = (self.gains, self.loses, self.kept)
        told = " ".join(words.text() for words in spoken if not words.isHidden())
        self.change.setAccessibleDescription(told)

    @Slot()
    def _move(self) -> None:
        wanted = self._wanted()
        if wanted is None or self._row_id is None:
            return
        self._flush()
        self.change.setEnabled(False)
        act = self._bench.services.moving.move
        work = partial(act, self._noun, self._row_id, wanted.kind)
        self._bench.tasks.run(self, work, self._moved, self._refused)

    def _moved(self, moved: Moved) -> None:
        wanted = self._wanted()
        if wanted is not None and wanted.for_good:
            said = self.tr("Andere lezers. %1")
        else:
            said = self.tr("Andere lezers. %1 Met Ctrl+Z maakt u het ongedaan.")
        self._bench.say(said.replace("%1", reader_words(moved.kind)), "ok")
        self.went.emit(moved.id)
        self._bench.announce(moved.changes)

    def _refused(self, trouble: BaseException) -> None:
        self.change.setEnabled(True)
        self._bench.tell(trouble)

    @Slot()
    def _close(self) -> None:
        if self.panel is not None:
            self.panel.hide()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)


def circle_words(circle: Circle) -> str:
    """Say "het gezin, Noor de Wit en Yusuf Aydin"."""
    return _listed(_all(circle))


def _all(circle: Circle) -> list[str]:
    family = QCoreApplication.translate("Readers", "het gezin")
    return [*([family] if circle.family else []), *circle.names]


def _without(circle: Circle, other: Circle) -> list[str]:
    known = set(_all(other))
    return [name for name in _all(circle) if name not in known]


def _listed(names: Sequence[str]) -> str:
    nobody = QCoreApplication.translate("Readers", "niemand die deze laptop kent")
    if len(names) < 2:  # noqa: PLR2004 - one name needs no "en"
        return names[0] if names else nobody
    both = QCoreApplication.translate("Readers", "%1 en %2")
    return both.replace("%1", ", ".join(names[:-1])).replace("%2", names[-1])
