"""Which cards are shown: of whom, at whom, how urgent, and what nobody has a day for."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.board import BoardRow, BoardView, Narrowing
from wijkdesk.ui.theme import px
from wijkdesk.ui.urgency_words import urgency_words
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import keep_whole
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.pick_chips import PickChips

if TYPE_CHECKING:
    from uuid import UUID

    from wijkdesk.vocabulary import Urgency

PLACES = (("location_id", "location"), ("team_id", "team"))
NOW, LOOSE = "now", "loose"


class BoardFilter(QWidget):
    """`changed` when other cards are to be shown; `wanted` says which."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Zoek op het bord"))
        self.text.setAccessibleName(self.tr("Zoek op het bord: naam, aanbod of gids"))
        self.text.setClearButtonEnabled(True)
        keep_whole(self.text)
        self.text.setFixedWidth(px(136))
        self.owner = _choice(self.tr("Welke gids?"))
        self.provider = _choice(self.tr("Welke aanbieder?"), 152)
        self.urgency = _choice(self.tr("Hoe dringend?"))
        self.place = _choice(self.tr("Welke school, welk AZC of welk team?"))
        self.asking = PickChips(self.tr("Alleen wat iets vraagt"))
        row = FlowLayout(self, 8)
        for part in (self.text, *self._choices(), self.asking):
            row.addWidget(part)
        self.count(0, 0)
        self.offer(BoardView(()))
        self.text.textChanged.connect(self.changed)
        self.asking.picked.connect(self.changed)
        for box in self._choices():
            box.currentIndexChanged.connect(self.changed)

    def offer(self, view: BoardView) -> None:
        """What there is to choose from on these cards; a box with one answer is not there."""
        rows = view.rows
        owners = _named(rows, "owner_id", "owner")
        _fill(self.owner, self.tr("Elke gids"), owners)
        providers = {row.provider_name: row.provider_name for row in rows}
        _fill(self.provider, self.tr("Elke aanbieder"), providers)
        urgencies = sorted({row.urgency for row in rows if row.urgency})
        levels = {one: urgency_words(one, view.levels) for one in urgencies}
        _fill(self.urgency, self.tr("Elke urgentie"), levels)
        _fill(self.place, self.tr("Elke plek"), _places(rows))

    def count(self, now: int, loose: int) -> None:
        """How many cards ask for something; each number opens its list."""
        self.asking.offer(
            (
                (NOW, self.tr("Nu doen: %1").replace("%1", str(now))),
                (LOOSE, self.tr("Zonder actie: %1").replace("%1", str(loose))),
            )
        )

    def wanted(self) -> Narrowing:
        """What is chosen."""
        down = self.asking.chosen()
        return Narrowing(
            cast("UUID | None", self.owner.value()),
            cast("str | None", self.provider.value()),
            cast("Urgency | None", self.urgency.value()),
            cast("tuple[str, object] | None", self.place.value()),
            LOOSE in down,
            NOW in down,
            self.text.text(),
        )

    def choose(self, wanted: Narrowing) -> None:
        """These cards and no others: a number elsewhere was pressed."""
        self.blockSignals(True)
        for box, value in zip(self._choices(), _values(wanted), strict=True):
            box.set_value(value)
        self.asking.choose([k for k, on in ((LOOSE, wanted.loose), (NOW, wanted.late)) if on])
        self.text.setText(wanted.text)
        self.blockSignals(False)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Every card again."""
        self.choose(Narrowing())

    def is_on(self) -> bool:
        """Whether any card may be left out."""
        return replace(self.wanted(), text=self.text.text().strip()) != Narrowing()

    def own_state(self) -> dict[str, str]:
        """What is pressed, for when the page comes back."""
        return {"asking": " ".join(map(str, self.asking.chosen()))}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Press it again."""
        self.asking.choose(state.get("asking", "").split())
        self.changed.emit()
        return True

    def _choices(self) -> tuple[ChoiceBox, ...]:
        return (self.owner, self.provider, self.urgency, self.place)


def _values(wanted: Narrowing) -> tuple[object, ...]:
    return wanted.owner_id, wanted.provider, wanted.urgency, wanted.place


def _choice(name: str, wide: int = 140) -> ChoiceBox:
    made = ChoiceBox()
    made.setAccessibleName(name)
    made.setFixedWidth(px(wide))
    return made


def _fill(box: ChoiceBox, everything: str, named: Mapping[Any, str]) -> None:
    by_words = sorted(named.items(), key=_words)
    box.set_choices([(None, everything), *by_words])
    if box.currentIndex() < 0:
        box.set_value(None)
    box.setVisible(len(named) > 1 or box.value() is not None)


def _words(item: tuple[object, str]) -> str:
    return item[1].casefold()


def _places(rows: Iterable[BoardRow]) -> dict[object, str]:
    return {
        (field, value): said
        for field, name in PLACES
        for value, said in _named(rows, field, name).items()
    }


def _named(rows: Iterable[BoardRow], field: str, name: str) -> dict[object, str]:
    """What stands in a field of these rows, and how that is called.

    Thousands of rows share a few ids, each of them one object: to compare those takes longer.
    """
    pairs = {id(pair[0]): pair for pair in map(attrgetter(field, name), rows)}
    return {value: said or "" for value, said in pairs.values() if value is not None}
