"""What a birth date says of itself as it is typed: how certain it is, and that it is to come."""

from datetime import date

from PySide6.QtCore import QObject, Slot

from wijkdesk.errors import RuleBrokenError
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.typed_day import unknown_parts
from wijkdesk.vocabulary import DateCertainty


class BirthWatch(QObject):
    """Nothing is refused: it is said below the box, and the worker knows better."""

    def __init__(self, born: DateBox, certainty: ChoiceBox, field: Field) -> None:
        super().__init__(field)
        self._born, self._certainty, self._field = born, certainty, field
        born.editingFinished.connect(self._tell_certainty)
        born.textChanged.connect(self._tell)
        certainty.currentIndexChanged.connect(self._tell)

    @Slot()
    def _tell_certainty(self) -> None:
        """Who types only a year, or a month and a year, has said how certain it is."""
        parts = unknown_parts(self._born.text())
        if parts:
            certain = (DateCertainty.DAY_UNKNOWN, DateCertainty.MONTH_UNKNOWN)[parts - 1]
            self._certainty.set_value(certain)

    @Slot()
    def _tell(self) -> None:
        try:
            born = self._born.day()
        except RuleBrokenError:
            born = None
        words = ""
        if born is not None and born > date.today():  # noqa: DTZ011 - the day on this desk
            words = self.tr("Deze dag komt nog. Nog niet geboren? Zet de dag dan bij “verwacht”.")
        elif born is not None and _may_stand_for_a_year(born) and self._certainty.value() is None:
            words = self.tr("1 januari staat vaak voor een dag die niemand weet. Hoe zeker is het?")
        self._field.rename(self.tr("Geboortedatum"), words)


def _may_stand_for_a_year(born: date) -> bool:
    return (born.month, born.day) == (1, 1)
