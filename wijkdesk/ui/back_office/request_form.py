"""What is asked of the back office: a form that saves itself and says what does not fit."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.back_office_requests import Lack, RequestView
from wijkdesk.services.code_lists import choices
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.request_words import lack_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field, focus_first_problem
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Law, RequestStatus

BESIDE = {
    "person_known": "person_id",
    "has_bsn": "person_id",
    "age": "person_id",
    "has_custody": "person_id",
}
"""Beside which box something is told that is no box of this form."""
WRONG = frozenset(
    {"too_long", "code_unknown", "agb_wrong", "number_wrong", "until_before_start", "amount_half"}
)
"""What is told as trouble at once; what is not filled in yet is a quiet remark until one sends."""


class RequestForm(QWidget):
    """Three cards: for whom, what and how much, who referred."""

    def __init__(self, view: RequestView, bench: Bench) -> None:
        super().__init__()
        self.person, self.law = ChoiceBox(), ChoiceBox([(x, word(x)) for x in (Law.WMO, Law.JW)])
        self.category, self.product = ChoiceBox(), QLineEdit()
        self.provider, self.agb = QLineEdit(), QLineEdit()
        self.start, self.until = DateBox(), DateBox()
        self.volume, self.unit, self.frequency = QLineEdit(), ChoiceBox(), ChoiceBox()
        self.budget = QLineEdit()
        yes_no = [(None, self.tr("Niet gevraagd")), (False, self.tr("Nee")), (True, self.tr("Ja"))]
        self.pgb = ChoiceBox(yes_no)
        self.result = TextArea(least=3)
        self.referrer, self.referrer_name = ChoiceBox(), QLineEdit()
        self.referrer_agb, self.residence = QLineEdit(), ChoiceBox()
        self.fields = {
            "person_id": Field(self.tr("Persoon"), self.person),
            "law": Field(self.tr("Wet"), self.law),
            "category": Field(self.tr("Soort hulp"), self.category),
            "product_code": Field(self.tr("Productcode, als u die weet"), self.product),
            "provider": Field(self.tr("Aanbieder"), self.provider),
            "agb": Field(self.tr("AGB-code van de aanbieder"), self.agb),
            "start": Field(self.tr("Vanaf"), self.start),
            "until": Field(self.tr("Tot en met"), self.until),
            "volume": Field(self.tr("Hoeveel"), self.volume),
            "unit": Field(self.tr("Waarin gerekend"), self.unit),
            "frequency": Field(self.tr("Hoe vaak"), self.frequency),
            "budget": Field(self.tr("Of een budget, in euro's"), self.budget),
            "pgb": Field(self.tr("Wil de persoon een pgb?"), self.pgb),
            "result": Field(self.tr("Wat moet het opleveren?"), self.result),
            "referrer": Field(self.tr("Wie verwijst?"), self.referrer),
            "referrer_name": Field(self.tr("Naam van de verwijzer"), self.referrer_name),
            "referrer_agb": Field(self.tr("AGB-code van de verwijzer"), self.referrer_agb),
            "residence": Field(self.tr("Waarom beslist deze gemeente?"), self.residence),
        }
        PlainHint(self.fields["result"], bench)
        self._boxes = {name: field.box for name, field in self.fields.items()}
        self._lacks: tuple[Lack, ...] = ()
        self._asked = False
        self._lay_out()
        self._offer(view)
        save = partial(bench.services.back_office.save, view.row.id)
        self.editor = bench.editor("request", view.row.id, save, self._values(view), self)
        for name, field in self.fields.items():
            self.editor.bind(name, field.box, field)
        self.show_view(view)

    def show_view(self, view: RequestView) -> None:
        """What the store says now; what was sent can be read and no longer changed."""
        self._offer(view)
        self.editor.refresh(self._values(view))
        is_concept = view.row.status is RequestStatus.CONCEPT
        self._lacks = view.lacks if is_concept else ()
        self._tell_lacks()
        self.setEnabled(is_concept)

    def insist(self) -> None:
        """One wants to send it: what is needed is told as trouble, and the keyboard goes there."""
        self._asked = True
        self._tell_lacks()
        focus_first_problem(self.fields.values())

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        for title, rows in (
            (
                self.tr("Voor wie vraagt u het?"),
                [[("person_id", 6), ("law", 6)], [("residence", 12)]],
            ),
            (
                self.tr("Wat vraagt u?"),
                [
                    [("category", 8), ("product_code", 4)],
                    [("provider", 8), ("agb", 4)],
                    [("start", 4), ("until", 4), ("pgb", 4)],
                    [("volume", 3), ("unit", 4), ("frequency", 5)],
                    [("budget", 4)],
                    [("result", 12)],
                ],
            ),
            (
                self.tr("Verwijzer"),
                [[("referrer", 12)], [("referrer_name", 8), ("referrer_agb", 4)]],
            ),
        ):
            card, grid = Card(title), FieldGrid()
            for row in rows:
                grid.add_row(*((self.fields[name], wide) for name, wide in row))
            card.add(grid)
            layout.addWidget(card)

    def _offer(self, view: RequestView) -> None:
        """The lists of the day on which the help begins."""
        row = view.row
        day = row.start or view.content.on
        self.person.set_choices([(None, self.tr("Nog kiezen")), *view.people])
        for name in ("category", "unit", "frequency", "referrer", "residence"):
            known = choices(name, row.law, day)
            chosen = getattr(row, name)
            if chosen and chosen not in known:
                known[chosen] = self.tr("staat niet in de lijst")
            offered = [(code, f"{code} · {words}") for code, words in known.items()]
            box = self._boxes[name]
            if isinstance(box, ChoiceBox):
                box.set_choices([(None, self.tr("Nog kiezen")), *offered])

    def _tell_lacks(self) -> None:
        told: dict[str, list[Lack]] = {}
        for lack in self._lacks:
            told.setdefault(BESIDE.get(lack.field, lack.field), []).append(lack)
        for name, field in self.fields.items():
            own = told.get(name, [])
            loud = [x for x in own if x.code in WRONG or (self._asked and x.needed)]
            quiet = [x for x in own if x not in loud]
            field.set_problem(" ".join(map(lack_text, loud)))
            field.show_hint(" ".join(map(lack_text, quiet)))

    def _values(self, view: RequestView) -> dict[str, object]:
        return {name: getattr(view.row, name) for name in self.fields}
