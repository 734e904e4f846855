"""The sharing card of a referral: what leaves, to whom, what for, and why that may be."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.referral_sharing import Sharing, SharingView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import SharedPart, SharingGround

DRAFT_PAGE = "sharing_card"
Told = Mapping[SharedPart, tuple[tuple[str, str], ...]]
"""What the letter says of somebody for each part."""


class ReferralShareForm(QWidget):
    """Nothing goes along that is not ticked here; what leaves is shown before it is laid down."""

    def __init__(self, referral_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._referral_id = bench, referral_id
        self._view: SharingView | None = None
        self._told: Told = {}
        self.party, self.purpose = QLineEdit(), QLineEdit()
        self.purpose.setPlaceholderText(self.tr("Bijvoorbeeld: elke week samen taal oefenen"))
        self.ticks = {part: QCheckBox(word(part)) for part in SharedPart}
        self.ground = ChoiceBox(choices(SharingGround))
        self.person = ChoiceBox()
        self.agreed_on, self.until = DateBox(), DateBox()
        self.override = QLineEdit()
        self.fields = {
            "party": Field(self.tr("Wie krijgt het?"), self.party),
            "purpose": Field(self.tr("Waarvoor mogen zij het gebruiken?"), self.purpose),
            "ground": Field(self.tr("Waarom mag dit?"), self.ground),
            "person_id": Field(self.tr("Wie vindt het goed?"), self.person),
            "agreed_on": Field(self.tr("Gezegd op"), self.agreed_on),
            "override_reason": Field(self.tr("Waarom zonder toestemming?"), self.override),
            "until": Field(self.tr("Tot wanneer? Leeg: tot u het intrekt"), self.until),
        }
        self.preview = label("", "secondary")
        self.lay = button(self.tr("Leg dit vast"), "outline")
        self.typed = TypedText(bench.tasks, bench.services.drafts, DRAFT_PAGE, referral_id, self)

        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        grid = FieldGrid()
        grid.add_row((self.fields["party"], 5), (self.fields["purpose"], 7))
        grid.add_row((self.fields["ground"], 5), (self.fields["person_id"], 7))
        grid.add_row((self.fields["agreed_on"], 5), (self.fields["until"], 7))
        self.what = QWidget()
        what = QVBoxLayout(self.what)
        what.setContentsMargins(0, 0, 0, 0)
        what.setSpacing(px(8))
        tick_row = QWidget()
        ticks = FlowLayout(tick_row, 12)
        for tick in self.ticks.values():
            ticks.addWidget(tick)
        what.addWidget(label(self.tr("Wat gaat er mee, naast de vraag?"), "strong"))
        what.addWidget(tick_row)
        column.addWidget(self.what)
        column.addWidget(grid)
        column.addWidget(self.fields["override_reason"])
        column.addWidget(self.preview)
        column.addWidget(self.lay, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.ground.currentIndexChanged.connect(self._follow)
        for tick in self.ticks.values():
            tick.toggled.connect(self._follow)
        self.lay.clicked.connect(self._lay)
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        for part, tick in self.ticks.items():
            self.typed.bind(str(part), tick)

    def show_view(self, view: SharingView, told: Told) -> None:
        """What can go along, and who can agree; the first time with the name ticked."""
        is_first, self._view, self._told = self._view is None, view, told
        self.person.set_choices(view.answerers)
        both = self.tr(
            "Van 12 tot 16 jaar beslissen kind en wie gezag heeft samen. Vraag ze allemaal."
        )
        self.fields["person_id"].show_hint(both if view.together else "")
        for part, tick in self.ticks.items():
            tick.setVisible(part in view.offered)
        self.what.setVisible(bool(view.offered))
        if is_first:
            asked = SharingGround.CONSENT if view.asks else SharingGround.PUBLIC_TASK
            boxes = self.typed.boxes
            boxes["party"].show(view.party)
            self.party.home(False)  # a long name is read from its start
            boxes[str(SharedPart.NAME)].show(SharedPart.NAME in view.offered)
            boxes["ground"].show(asked)
            if len(view.answerers) == 1:
                boxes["person_id"].show(view.answerers[0][0])
            self.typed.load()
        self._follow()

    def first(self) -> QWidget:
        """Where one begins."""
        return next((tick for tick in self.ticks.values() if not tick.isHidden()), self.party)

    def parts(self) -> tuple[SharedPart, ...]:
        """What is ticked and can go along."""
        offered = self._view.offered if self._view else ()
        return tuple(one for one in offered if self.ticks[one].isChecked())

    @Slot()
    def _follow(self) -> None:
        """Only what this ground asks; and what leaves, word for word."""
        view = self._view
        consent = self.ground.value() is SharingGround.CONSENT
        self.fields["person_id"].setVisible(consent)
        self.fields["agreed_on"].setVisible(consent)
        self.fields["override_reason"].setVisible(
            view is not None and view.asks and not consent and self.ground.value() is not None
        )
        if view is not None:
            self.preview.setText(leaving(self._told, self.parts()))

    @Slot()
    def _lay(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        consent = self.ground.value() is SharingGround.CONSENT
        try:
            agreed = self.agreed_on.day("agreed_on") if consent else None
            until = self.until.day("until")
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        asks = not self.fields["override_reason"].isHidden()
        said = Sharing(
            self.party.text(),
            self.purpose.text(),
            self.parts(),
            cast("SharingGround | None", self.ground.value()),
            cast("UUID | None", self.person.value()) if consent else None,
            agreed,
            self.override.text() if asks else None,
            until,
        )
        work = partial(self._bench.services.referral_sharing.share, self._referral_id, said)
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        self.typed.forget()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)


def leaving(told: Told, parts: Iterable[SharedPart]) -> str:
    """What of somebody stands in the letter."""
    lines = [line for part in parts for line in told.get(part, ())]
    if not lines:
        return QCoreApplication.translate(
            "ReferralShare", "In de brief komt alleen uw vraag. Er staat niemand in."
        )
    said = " · ".join(f"{name}: {value}" for name, value in lines)
    return QCoreApplication.translate(
        "ReferralShare", "In de brief komt uw vraag, en dit: %1"
    ).replace("%1", said)
