"""One wait: who waits for what and how long, with all that can be done about it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.safety import urgency_asked
from wijkdesk.services.waiting import PlaceRow, WaitRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.bridge_form import KEPT, NEW, KeptBridge, NewBridge
from wijkdesk.ui.jump_form import PAGE as JUMP
from wijkdesk.ui.jump_form import JumpForm
from wijkdesk.ui.theme import px
from wijkdesk.ui.urgency_words import urgency_choices
from wijkdesk.ui.wait_words import (
    bridge_words,
    jump_words,
    moment_words,
    next_mark,
    turned_words,
    wait_marks,
)
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import short_urgency, word

if TYPE_CHECKING:
    from wijkdesk.services.registrations import Level
    from wijkdesk.ui.editing import RowEditor
    from wijkdesk.vocabulary import SafetyFlagKind, Urgency

LIST = "waiting_list"
NAMES = ("urgency", "location_id", "intake_on", "expected_on")


class WaitFold(Fold):
    """`file_wanted` carries a case file id; `with_title`: the page is about more files than one."""

    file_wanted = Signal(object)

    def __init__(self, row: WaitRow, bench: Bench, *, with_title: bool = False) -> None:
        super().__init__()
        self.row, self._bench, self._with_title = row, bench, with_title
        self._places: Sequence[PlaceRow] = ()
        self._levels: tuple[Level, ...] = ()
        self.editor: RowEditor | None = None
        self.bridge: NewBridge | KeptBridge | None = None
        self.jump: JumpForm | None = None
        self.urgency, self.place = ChoiceBox(), ChoiceBox()
        self.offered = button("", "link")
        self.offered.hide()
        self._asked: Urgency | None = None
        self.intake, self.expected = DateBox(), DateBox()
        self.days = label("", "context")
        self.to_file = button(self.tr("Naar het dossier"), "link")
        self.acts.insertWidget(0, self.to_file)
        self.to_file.setVisible(with_title)
        self.set_names(self.tr("Bijwerken"), self.tr("Klaar"))
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.to_file.clicked.connect(self._ask_file)
        self.offered.clicked.connect(self._take_offer)
        for page in (NEW, JUMP, LIST):
            bench.waiting(self, page, row.id, self.open)
        if row.bridge is not None:
            bench.waiting(self, KEPT, row.bridge.id, self.open)

    def show_row(
        self, row: WaitRow, places: Sequence[PlaceRow], levels: "tuple[Level, ...]"
    ) -> None:
        """What the store says now."""
        self.row, self._places, self._levels = row, places, levels
        today = self._bench.now().date()
        who = row.person or (row.file_title if self._with_title else "")
        title = " · ".join(filter(None, (who, row.provision_name)))
        home = row.file_title if self._with_title and row.person else ""
        where = " · ".join(filter(None, (home, row.provider_name, row.location)))
        lines = (where, bridge_words(row, today), jump_words(row, today))
        marks = (*wait_marks(row, today), next_mark(row, today))
        self.say(title, "\n".join(filter(None, lines)), marks)
        self.to_file.setAccessibleName(self.tr("Naar het dossier: %1").replace("%1", title))
        if self.editor is None:
            return
        self._offer()
        self.editor.refresh(self._values())
        self._tell_days()
        if self.jump is not None:
            self.jump.show_row(row)
        self._fit_bridge()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        for part in (self.editor, self.bridge, self.jump):
            if part is not None:
                part.flush()

    @Slot()
    def _build(self) -> None:
        form = QWidget()
        self._column = QVBoxLayout(form)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        fields = {
            "urgency": Field(self.tr("Hoe dringend?"), self.urgency),
            "location_id": Field(self.tr("Op de lijst van"), self.place),
            "intake_on": Field(self.tr("Kennismaking bij de aanbieder"), self.intake),
            "expected_on": Field(self.tr("Hulp begint naar verwachting"), self.expected),
        }
        grid = FieldGrid()
        grid.add_row((fields["urgency"], 6), (fields["location_id"], 6))
        grid.add_row((self.offered, 12))
        grid.add_row((fields["intake_on"], 6), (fields["expected_on"], 6))
        self.jump = JumpForm(self.row, self._bench)
        for part in (self.days, grid, self.jump):
            self._column.addWidget(part)
        self._offer()
        save = partial(self._bench.services.waiting.save, self.row.id)
        self.editor = self._bench.editor(LIST, self.row.id, save, self._values(), self)
        for name, chosen in (("urgency", self.urgency), ("location_id", self.place)):
            self.editor.bind(name, chosen, fields[name])
        for name, day in (("intake_on", self.intake), ("expected_on", self.expected)):
            self.editor.bind(name, day, fields[name], read=day.day, write=day.set_day)
        self._tell_days()
        self._fit_bridge()
        if self.bridge is not None:
            form.setFocusProxy(self.bridge)
        self.set_form(form)
        self._ask_flags()

    def _ask_flags(self) -> None:
        work = partial(self._bench.services.safety.flags, self.row.case_file_id)
        self._bench.tasks.run(self, work, self._offer_urgency, self._bench.tell, "read")

    def _offer_urgency(self, flags: "tuple[SafetyFlagKind, ...]") -> None:
        """Unsafety in the file offers how urgent this is; a person chooses it."""
        self._asked = urgency_asked(flags)
        now = self.row.own_urgency or self.row.asked_urgency
        more = self._asked is not None and (now is None or self._asked < now)
        self.offered.setVisible(more)
        if self._asked is not None:
            said = self.tr("Kies %1: het dossier staat op “%2”")
            code, kind = (
                short_urgency(self._asked),
                word(min(flags)),
            )
            self.offered.setText(said.replace("%1", code).replace("%2", kind.lower()))

    @Slot()
    def _take_offer(self) -> None:
        self.urgency.setFocus(Qt.FocusReason.OtherFocusReason)
        self.urgency.set_value(self._asked)
        self.offered.hide()

    def _tell_days(self) -> None:
        said = (moment_words(self.row, self._bench.now().date()), turned_words(self.row))
        self.days.setText("\n".join(filter(None, said)))

    def _fit_bridge(self) -> None:
        """Boxes for a new one, or those of the one there is."""
        kept = self.row.bridge is not None
        if kept and isinstance(self.bridge, KeptBridge):
            self.bridge.show_row(self.row)
        elif self.bridge is None or kept or isinstance(self.bridge, KeptBridge):
            old = self.bridge
            made = KeptBridge if kept else NewBridge
            self.bridge = made(self.row, self._bench)
            self._column.insertWidget(0, self.bridge)
            if old is not None:
                old.hide()  # while it has its place: the keyboard goes on from there
                self._column.removeWidget(old)
                old.deleteLater()

    def _offer(self) -> None:
        of_team = self.row.team or self.tr("ons team")
        places = [(place.id, place.name) for place in self._places]
        self.place.set_choices([(None, of_team), *places])
        none = self.tr("Zoals bij de aanmelding")
        self.urgency.set_choices(urgency_choices(self._levels, self.row.own_urgency, none))

    def _values(self) -> dict[str, object]:
        own = {name: getattr(self.row, name) for name in NAMES if name != "urgency"}
        return {**own, "urgency": self.row.own_urgency}

    @Slot()
    def _ask_file(self) -> None:
        self.file_wanted.emit(self.row.case_file_id)
