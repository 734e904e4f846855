"""The investigation of one need: from the question to what only custom help can do (CRvB)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wijkdesk.services.files import FileView, NeedRow
from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.files.inquiry_known import known
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import Law

LINES = (
    "limitation",
    "traits",
    "own_strength",
    "by_network",
    "carer_support",
    "by_general",
    "with_others",
    "custom_rest",
    "contribution",
)


class InquiryPart(Fold):
    """Closed until somebody wants it; it shows with the Wmo, and where something stands in it.

    Its boxes belong to the form of the need. What stands above or elsewhere is only shown.
    """

    def __init__(self, editor: RowEditor) -> None:
        super().__init__()
        self.boxes = {name: TextArea(least=1) for name in LINES}
        self.lines = {name: Field(_names()[name], box) for name, box in self.boxes.items()}
        self.question, self.needed = label("", "body"), label("", "body")
        for name, box in self.boxes.items():
            editor.bind(name, box, self.lines[name], empty=None)
        self.set_form(self._laid_out())
        self.set_names(self.tr("Openen"), self.tr("Dicht"))
        self.print = button(self.tr("Afdrukken"), "link")
        self.print.setAccessibleName(self.tr("Onderzoek afdrukken"))
        self.acts.insertWidget(0, self.print)

    def show_need(self, need: NeedRow, view: FileView, today: date) -> None:
        """What the store says now; a line that is shown has its hint beside it."""
        filled = sum(bool(getattr(need, name)) for name in LINES)
        done = self.tr("%1 van %2 regels ingevuld. Alles mag leeg blijven.")
        done = done.replace("%1", str(filled)).replace("%2", str(len(LINES)))
        self.say(self.tr("Onderzoek voor de Wmo"), done)
        self.setVisible(need.law is Law.WMO or filled > 0)
        none = self.tr("Staat nog niet hierboven.")
        self.question.setText(_quoted(need.own_words) or none)
        said = (need.nature.strip(), need.amount.strip())
        self.needed.setText(" · ".join(filter(None, said)) or none)
        self._show_hints(known(view, need, today))

    def _show_hints(self, told: Mapping[str, str]) -> None:
        hints = _hints()
        for name, field in self.lines.items():
            said = (told.get(name, ""), hints.get(name, ""))
            field.rename(_names()[name], " ".join(filter(None, said)))

    def _laid_out(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for step, parts in (
            (self.tr("1. Wat is de vraag?"), (self.question, self.lines["traits"])),
            (self.tr("2. Wat lukt niet?"), (self.lines["limitation"],)),
            (self.tr("3. Wat is er nodig?"), (self.needed,)),
            (
                self.tr("4. Wat kan zonder maatwerk?"),
                tuple(self.lines[name] for name in LINES[2:7]),
            ),
            (
                self.tr("5. Wat blijft over?"),
                (self.lines["custom_rest"], self.lines["contribution"]),
            ),
        ):
            column.addWidget(_heading(step))
            for part in parts:
                column.addWidget(part)
        form.setFocusProxy(self.boxes["traits"])
        return form


def _heading(text: str) -> QLabel:
    made = label(text, "over")
    made.setContentsMargins(0, px(8), 0, 0)
    return made


def _quoted(text: str) -> str:
    return f"“{text.strip()}”" if text.strip() else ""


def _names() -> Mapping[str, str]:
    said = QCoreApplication.translate
    return {
        "limitation": said("Inquiry", "Welke beperkingen of problemen, en waardoor?"),
        "traits": said("Inquiry", "a. Behoeften, kenmerken en voorkeuren"),
        "own_strength": said("Inquiry", "b. Eigen kracht en gebruikelijke hulp"),
        "by_network": said("Inquiry", "c. Mantelzorg en netwerk"),
        "carer_support": said("Inquiry", "d. Wat heeft de mantelzorger nodig?"),
        "by_general": said("Inquiry", "e. Algemene voorzieningen en meedoen"),
        "with_others": said("Inquiry", "f. Samen met zorg, school, werk of wonen"),
        "contribution": said("Inquiry", "g. Eigen bijdrage"),
        "custom_rest": said("Inquiry", "Alleen dit is maatwerk"),
    }


def _hints() -> Mapping[str, str]:
    said = QCoreApplication.translate
    return {
        "own_strength": said("Inquiry", "Kan de ander dit echt doen? Hoe vaak, hoe lang?"),
        "carer_support": said("Inquiry", "Mag ook: niet van toepassing, want ..."),
        "custom_rest": said("Inquiry", "Wat niemand van hierboven kan doen. Hoeveel en hoe vaak?"),
        "contribution": said("Inquiry", "Wat is verteld over de kosten en over een pgb?"),
    }
