"""What to look for in the sociale kaart: the words of the client, a kind, a life area."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.finder import Asked
from wijkdesk.ui.fit_filter import FitFilter, WhomFilter
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.pick_chips import PickChips
from wijkdesk.ui.widgets.top_bar import SearchBox
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import LifeArea, ProvisionKind

AREA_LENGTH = 14
SEARCH = 300  # with less room the words of the client have a line of their own


class Shown(Enum):
    """Which provisions: all that answer, my favourites, or those to look at again."""

    ALL = "all"
    KEPT = "kept"
    TO_CHECK = "to_check"


class ListChoice(PickChips):
    """One of these lists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", one=True, parent=parent)
        self.setAccessibleName(self.tr("Welke lijst"))
        self.offer(
            (
                (Shown.ALL, self.tr("Alles")),
                (Shown.KEPT, self.tr("Bewaard")),
                (Shown.TO_CHECK, self.tr("Nakijken")),
            )
        )

    def shown(self) -> Shown:
        """Which one is down."""
        return next((one for one in Shown if one in self.chosen()), Shown.ALL)

    def own_state(self) -> dict[str, str]:
        """Which one, for when the page comes back."""
        return {"list": self.shown().value}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Show that one again."""
        self.choose([one for one in Shown if one.value == state.get("list")])
        self.picked.emit()
        return True


class ProvisionFilter(QWidget):
    """`changed` when there is something else to look for; `search.left_down` goes to the list."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.search = SearchBox()
        self.search.hint = ""
        self.search.setPlaceholderText(self.tr("Zoek in gewone woorden: koffie, huur, slapen …"))
        self.search.setAccessibleName(self.tr("Zoek in de sociale kaart"))
        self.search.setAccessibleDescription("")
        self.kind = ChoiceBox(choices(ProvisionKind, self.tr("Alle soorten")))
        self.kind.setAccessibleName(self.tr("Soort aanbod"))
        self.life_area = ChoiceBox(choices(LifeArea, self.tr("Alle leefgebieden")))
        self.life_area.setAccessibleName(self.tr("Leefgebied"))
        # The longest word of the list would leave too little room for the words of the client.
        self.life_area.shorten(AREA_LENGTH)
        self._chosen = QHBoxLayout()
        self._chosen.setSpacing(px(12))
        self._chosen.addWidget(self.kind, 1)
        self._chosen.addWidget(self.life_area, 1)
        self.fit = FitFilter(near=False)
        self.whom = WhomFilter()
        self.lists = ListChoice()
        chips = QHBoxLayout()
        chips.setSpacing(px(24))
        chips.addWidget(self.lists)
        chips.addWidget(self.fit, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(px(12))
        self._across.addWidget(self.search, 1)
        self._across.addLayout(self._chosen)
        whole.addLayout(self._across)
        whole.addLayout(chips)
        whole.addWidget(self.whom)
        self.setFocusProxy(self.search)

        self.search.textChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)
        self.life_area.currentIndexChanged.connect(self.changed)
        self.fit.picked.connect(self.changed)
        self.whom.changed.connect(self.changed)
        self.lists.picked.connect(self._turn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        needed = self._chosen.sizeHint().width() + px(SEARCH)
        is_narrow = event.size().width() < needed
        self._across.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def asked(self) -> Asked:
        """What is asked of a provision; of who asks nothing is known here."""
        kind, area = self.kind.value(), self.life_area.value()
        kinds = frozenset({kind}) if isinstance(kind, ProvisionKind) else frozenset()
        areas = frozenset({area}) if isinstance(area, LifeArea) else frozenset()
        return self.fit.asked(self.whom.asked(Asked(kinds=kinds, areas=areas)))

    def shown(self) -> Shown:
        """Everything, what is kept at hand, or what should be looked at."""
        return self.lists.shown()

    def is_whole_list(self) -> bool:
        """Whether nothing is typed or chosen that would leave out part of the list."""
        asked = self.search.text().strip() or self.kind.value() or self.life_area.value()
        return not asked

    @Slot()
    def _turn(self) -> None:
        """What help has to be like is asked of all that there is."""
        for part in (self.fit, self.whom):
            part.setVisible(self.shown() is Shown.ALL)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Everything again."""
        self.lists.choose([Shown.ALL])
        self.fit.show()
        self.whom.show()
        self.whom.clear()
        self.kind.set_value(None)
        self.life_area.set_value(None)
        self.fit.clear()
        self.search.clear()
        self.changed.emit()  # chips that are put back say nothing themselves
        self.search.setFocus()
