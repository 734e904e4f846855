"""Who is around one person: whom one asks about is chosen above the drawing."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from wijkdesk.documents.genogram.parties import Party, Ring, first_person, parties_of
from wijkdesk.services.files import FileView
from wijkdesk.ui.drawing_sheet import DrawingSheet
from wijkdesk.ui.files.parties_view import PartiesView
from wijkdesk.ui.party_words import spoken_map
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label

TABS = {Ring.HELP: "referrals"}
"""Where somebody stands in the file; all others at the family."""


class PartiesCard(Card):
    """`print_wanted` carries the person; `row_wanted` a tab and the id of what stands there."""

    print_wanted = Signal(object)
    row_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Rond één persoon"))
        self._view: FileView | None = None
        self._day: date | None = None
        self.person = ChoiceBox()
        self.field = Field(self.tr("Rond wie?"), self.person, label_left=True)
        self.print_it = button(self.tr("Druk dit af"), "outline")
        self.picture = PartiesView(self.tr("Rond één persoon"))
        self.sheet = DrawingSheet(self.picture, self.picture)
        self.alone = EmptyState(self.tr("Nog niemand rond deze persoon. Noteer bij Gezin wie."))
        self.hint = label(
            self.tr("Ga met Tab langs iedereen. Enter gaat naar waar het staat."), "secondary"
        )
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(self.field)
        head.addStretch(1)
        head.addWidget(self.print_it, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for part in (self.alone, self.sheet, self.hint):
            self.add(part)
        self.person.currentIndexChanged.connect(self._draw)
        self.print_it.clicked.connect(self._print)
        self.picture.wanted.connect(self._go)

    def show_view(self, view: FileView, day: date) -> None:
        """What the store says now, as on a day; whom one looked at stays."""
        first = self._view is None
        self._view, self._day = view, day
        alive = [p for p in view.people if p.died_on is None or p.died_on > day]
        self.person.set_choices([(p.id, p.full_name) for p in alive])
        if first or self.person.value() is None:
            self.person.set_value(first_person(view, day))
        self.setVisible(bool(alive))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        who = self.person.value()
        if self._view is None or self._day is None or not isinstance(who, UUID):
            return
        parties = parties_of(self._view, who, self._day)
        self.picture.show_parties(parties)
        self.picture.setAccessibleDescription(spoken_map(parties))
        anybody = bool(parties.groups)
        self.sheet.setVisible(anybody)
        self.hint.setVisible(anybody)
        self.print_it.setVisible(anybody)
        self.alone.setVisible(not anybody)

    @Slot()
    def _print(self) -> None:
        self.print_wanted.emit(self.person.value())

    @Slot(object)
    def _go(self, party: Party) -> None:
        self.row_wanted.emit(TABS.get(party.ring, "family"), party.row_id)
