"""What of the timeline is shown: what kind of line, about whom, and how far back."""

from collections.abc import Mapping
from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.files import FileView
from wijkdesk.services.timeline import Narrowed, Shown
from wijkdesk.ui.files.timeline_events import period_words, shown_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.pick_chips import PickChips
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Law


class TimelineFilter(QWidget):
    """`changed` when something else is to be shown, `print_wanted` for what is shown now."""

    changed = Signal()
    print_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = ChoiceBox(shown_words())
        self.what.set_value(None)
        self.what.setAccessibleName(self.tr("Wat wilt u zien?"))
        self.period = ChoiceBox(period_words())
        self.period.set_value(None)
        self.period.setAccessibleName(self.tr("Hoe ver terug?"))
        self.law = ChoiceBox([(None, self.tr("Elke wet"))])
        self.law.set_value(None)
        self.law.setAccessibleName(self.tr("Voor welke wet?"))
        self.law.hide()
        self.whom = PickChips(self.tr("Over wie?"), one=True)
        self.print = button(self.tr("Afdrukken"), "link")
        self.print.setAccessibleName(self.tr("Tijdlijn afdrukken"))
        self._waits: UUID | None = None

        across = QHBoxLayout()
        across.setSpacing(px(12))
        across.addWidget(self.what)
        across.addWidget(self.period)
        across.addWidget(self.law)
        across.addStretch(1)
        across.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(across)
        column.addWidget(self.whom)
        self.whom.hide()

        for box in (self.what, self.period, self.law):
            box.currentIndexChanged.connect(self.changed)
        self.whom.picked.connect(self._choose)
        self.print.clicked.connect(self._print)

    def offer(self, view: FileView, named: Mapping[UUID, str]) -> None:
        """Whom lines are about; a household only where there is more than one."""
        noted = {talk.law for talk in view.talks}
        chosen = self.law.value()
        some = [(law, word(law)) for law in Law if law in noted or law is chosen]
        self.law.set_choices([(None, self.tr("Elke wet")), *some])
        self.law.setVisible(bool(some))
        homes = view.households if len(view.households) > 1 else ()
        lived = {home: {m.person_id for m in (*home.members, *home.stays)} for home in homes}
        pairs: list[tuple[UUID | None, str]] = [(None, self.tr("Iedereen"))]
        pairs += [(home.id, home.name) for home in homes if lived[home] & named.keys()]
        pairs += named.items()
        self.whom.offer(pairs)
        if self._waits is not None and self._waits in self.whom.chips:
            self.whom.choose([self._waits])
            self._waits = None
        self.whom.setVisible(len(pairs) > 1)

    def wanted(self) -> Narrowed:
        """What is chosen."""
        return Narrowed(
            cast("Shown | None", self.what.value()),
            next((one for one in self.whom.chosen() if isinstance(one, UUID)), None),
            cast("int | None", self.period.value()),
            cast("Law | None", self.law.value()),
        )

    def choose(self, whom: UUID) -> None:
        """Lines about somebody only, as soon as there are any."""
        self._waits = whom

    @Slot()
    def _choose(self) -> None:
        self._waits = None
        self.changed.emit()

    @Slot()
    def _print(self) -> None:
        self.print_wanted.emit(self.wanted())
