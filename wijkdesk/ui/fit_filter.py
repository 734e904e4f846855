"""What help has to be like: free, in the evening, near, with room; for whom and when."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.finder import Asked
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import keep_whole
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.pick_chips import PickChips
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Law

NEAR = 5.0
"""Kilometres: what is near enough to go to by bicycle."""


class FitFilter(PickChips):
    """`asked` adds what is picked to what is known of who asks.

    `near` is offered where it is known where somebody lives.
    """

    def __init__(self, *, near: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Fit", "Alleen wat past"), parent=parent)
        close_by = (("near", QCoreApplication.translate("Fit", "Dichtbij")),) if near else ()
        self.offer(
            (
                ("free_only", QCoreApplication.translate("Fit", "Gratis")),
                *close_by,
                ("room_only", QCoreApplication.translate("Fit", "Er is plek")),
                ("evening", QCoreApplication.translate("Fit", "'s Avonds")),
                ("weekend", QCoreApplication.translate("Fit", "In het weekend")),
            )
        )

    def asked(self, who: Asked) -> Asked:
        """What is asked of a provision."""
        down = set(self.chosen())
        return replace(
            who,
            free_only="free_only" in down,
            room_only="room_only" in down,
            evening="evening" in down,
            weekend="weekend" in down,
            within_km=NEAR if "near" in down else None,
        )

    def clear(self) -> None:
        """Nothing is asked any more."""
        self.choose(())

    def own_state(self) -> dict[str, str]:
        """What is picked, for when the page comes back."""
        return {"fit": " ".join(map(str, self.chosen()))}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Pick it again, and look with it."""
        self.choose(state.get("fit", "").split())
        self.picked.emit()
        return True


OLDEST = 120
AGE = 80


class WhomFilter(QWidget):
    """For whom it has to be: an age, a language, a law, a day; `changed` when one is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.age = QLineEdit()
        self.age.setPlaceholderText(self.tr("Leeftijd"))
        self.age.setAccessibleName(self.tr("Leeftijd van wie hulp zoekt"))
        self.age.setFixedWidth(px(AGE))
        keep_whole(self.age)
        spoken = [(code, words) for code, words in language_choices() if code is not None]
        self.language = ChoiceBox([(None, self.tr("Alle talen")), *spoken])
        self.language.setAccessibleName(self.tr("Taal"))
        self.law = ChoiceBox(choices(Law, self.tr("Alle wetten")))
        self.law.setAccessibleName(self.tr("Wet"))
        self.day = DayChoice()
        self.problem = label(self.tr("Typ een leeftijd van 0 tot 120."), "problem", wraps=False)
        self.problem.hide()
        row = FlowLayout(self)
        self.words = label(self.tr("Voor wie en wanneer:"), "secondary", wraps=False)
        for part in (self.words, self.age, self.problem, self.language, self.law, self.day):
            row.addWidget(part)
        self.age.textChanged.connect(self._age_typed)
        for box in (self.language, self.law, self.day):
            box.currentIndexChanged.connect(self.changed)

    def asked(self, who: Asked) -> Asked:
        """What is asked of a provision; an age that is none asks nothing, and says so."""
        law, code, day = self.law.value(), self.language.value(), self.day.value()
        return replace(
            who,
            age=self._age(),
            languages=frozenset({str(code)}) if code else frozenset(),
            laws=frozenset({law}) if isinstance(law, Law) else frozenset(),
            day=day if isinstance(day, int) else None,
        )

    @Slot()
    def clear(self) -> None:
        """For everybody again."""
        self.age.clear()
        for box in (self.language, self.law, self.day):
            box.set_value(None)

    @Slot()
    def _age_typed(self) -> None:
        self.problem.setVisible(bool(self.age.text().strip()) and self._age() is None)
        self.changed.emit()

    def _age(self) -> int | None:
        typed = self.age.text().strip()
        is_age = typed.isdecimal() and len(typed) <= len(str(OLDEST)) and int(typed) <= OLDEST
        return int(typed) if is_age else None


class DayChoice(ChoiceBox):
    """A day of the week on which it has to be open, Monday is 0; or any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(None, self.tr("Elke dag")), *enumerate(self._days())], parent)
        self.setAccessibleName(self.tr("Open op"))

    def _days(self) -> tuple[str, ...]:
        return (
            *(self.tr("Maandag"), self.tr("Dinsdag"), self.tr("Woensdag"), self.tr("Donderdag")),
            *(self.tr("Vrijdag"), self.tr("Zaterdag"), self.tr("Zondag")),
        )
