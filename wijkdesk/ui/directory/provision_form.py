"""All that is kept of a provision, in boxes that save themselves."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.provisions import Entry
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import COLUMNS, FieldGrid
from wijkdesk.ui.widgets.pick_chips import PickChips
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import CostKind, Law, LifeArea, ProvisionKind, ProvisionStatus, Rung

NUMBERS = {
    "min_age": "age_unread",
    "max_age": "age_unread",
    "reply_days": "days_unread",
    "norm_days": "days_unread",
}
"""Boxes in which a whole number is typed, and what is wrong with anything else."""


class ProvisionForm(QWidget):
    """The entry: what it is, for whom, how to get there, and what a resident agreed to."""

    def __init__(self, entry: Entry, bench: Bench) -> None:
        super().__init__()
        self._bench, self._id = bench, entry.id
        self.fields = self._made()
        self.areas, self.laws = (
            PickChips(self.tr("Leefgebieden")),
            PickChips(self.tr("Wetten")),
        )
        self.areas.offer((area, word(area)) for area in LifeArea)
        self.laws.offer((law, word(law)) for law in Law)
        self._lay_out()
        save = partial(bench.services.provisions.save, entry.id)
        self.editor = bench.editor("provision", entry.id, save, dict(entry.provision), self)
        bind_all(self.editor.bind, self.fields)
        self._codes: Mapping[str, Any] = {}
        self.show_entry(entry)
        self.areas.picked.connect(partial(self._pick, "life_areas", self.areas))
        self.laws.picked.connect(partial(self._pick, "laws", self.laws))

    def show_entry(self, entry: Entry) -> None:
        """What the store says now; a box that somebody types in keeps its text."""
        self.editor.refresh(entry.provision)
        self._codes = {name: entry.provision[name] for name in ("life_areas", "laws")}
        for name, chips, kind in (
            ("life_areas", self.areas, LifeArea),
            ("laws", self.laws, Law),
        ):
            known = {str(one): one for one in kind}
            codes = (self._codes[name] or "").split()
            chips.choose([known[code] for code in codes if code in known])

    @Slot()
    def flush(self) -> None:
        """Save what is being typed."""
        self.editor.flush()

    def _pick(self, name: str, chips: PickChips) -> None:
        """A press is saved at once; a code of a newer program that is not shown here stays."""
        shown = {str(key) for key in chips.chips}
        strange = [c for c in (self._codes[name] or "").split() if c not in shown]
        typed = {name: " ".join((*map(str, chips.chosen()), *strange))}
        save = partial(self._bench.services.provisions.save, self._id, dict(self._codes), typed)
        self._codes = {**self._codes, **typed}
        self._bench.run(self, save, self._bench.announce_saved)

    def _made(self) -> dict[str, Field]:
        how = self.tr("Schrijf ze zo: ma 09:00-12:00; do 13:00-17:00")
        none = self.tr("Niet bekend")
        return {
            "name": Field(self.tr("Hoe heet het?"), QLineEdit()),
            "description": Field(self.tr("Wat is het?"), TextArea(least=3)),
            "kind": Field(self.tr("Soort aanbod"), ChoiceBox(choices(ProvisionKind))),
            "rung": Field(self.tr("Trede"), ChoiceBox(choices(Rung))),
            "status": Field(self.tr("Te krijgen?"), ChoiceBox(choices(ProvisionStatus, none))),
            "audience": Field(self.tr("Voor wie is het?"), QLineEdit()),
            "min_age": Field(self.tr("Vanaf welke leeftijd?"), QLineEdit()),
            "max_age": Field(self.tr("Tot en met welke leeftijd?"), QLineEdit()),
            "conditions": Field(self.tr("Voorwaarden"), TextArea(least=2)),
            "how_to_apply": Field(self.tr("Hoe meldt u aan?"), TextArea(least=2)),
            "phone": Field(self.tr("Telefoon"), QLineEdit()),
            "email": Field(self.tr("E-mail"), QLineEdit()),
            "website": Field(self.tr("Website"), QLineEdit()),
            "hours": Field(self.tr("Openingstijden"), QLineEdit(), hint=how),
            "opening": Field(self.tr("Meer over de tijden"), QLineEdit()),
            "cost_kind": Field(self.tr("Kosten"), ChoiceBox(choices(CostKind, none))),
            "cost": Field(self.tr("Hoeveel?"), QLineEdit()),
            "languages": Field(self.tr("Talen"), QLineEdit()),
            "area": Field(self.tr("Wijk of gebied"), QLineEdit()),
            "postcodes": Field(
                self.tr("Alleen voor deze postcodes"),
                QLineEdit(),
                hint=self.tr("Van elke postcode vier cijfers: 1234 1235"),
            ),
            "norm_days": Field(
                self.tr("Hoeveel dagen mag wachten duren?"),
                QLineEdit(),
                hint=self.tr(
                    "De norm waar u met elkaar van uitgaat. Bij Wachten ziet u wie erover is."
                ),
            ),
            "words": Field(
                self.tr("Zoekwoorden"),
                QLineEdit(),
                hint=self.tr("Woorden van bewoners: huur, post, alleen"),
            ),
            "offered_by": Field(self.tr("Welke bewoner biedt dit aan?"), QLineEdit()),
            "offered_since": Field(self.tr("Akkoord gegeven op"), DateBox()),
            "offered_until": Field(self.tr("Mag hier staan tot en met"), DateBox()),
        }

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        what, how, offer = (
            self._card(self.tr("Het aanbod"), "name", "description", ("kind", "rung"), "status"),
            self._card(
                self.tr("Hoe, waar en wanneer"),
                *("how_to_apply", ("phone", "email"), "website", "hours", "opening"),
                *(("cost_kind", "cost"), ("area", "postcodes"), "languages", "norm_days", "words"),
            ),
            self._card(self.tr("Biedt een bewoner dit aan?")),
        )
        whom = self._card(self.tr("Voor wie"), "audience", ("min_age", "max_age"), "conditions")
        for name, chips in ((self.tr("Leefgebieden"), self.areas), (self.tr("Wetten"), self.laws)):
            whom.add(label(name, "label"))
            whom.add(chips)
        offer.add(
            label(
                self.tr(
                    "Vul dit alleen in als een buur of vrijwilliger dit zelf aanbiedt en goedvindt "
                    "dat het hier staat. Alle gidsen zien het. Na de laatste dag stopt het vanzelf."
                ),
                "secondary",
            )
        )
        self._fill(offer, "offered_by", ("offered_since", "offered_until"))
        for card in (what, whom, how, offer):
            layout.addWidget(card)

    def _card(self, title: str, *lines: str | tuple[str, str]) -> Card:
        card = Card(title)
        self._fill(card, *lines)
        return card

    def _fill(self, card: Card, *lines: str | tuple[str, str]) -> None:
        fill(card, self.fields, *lines)


def fill(card: Card, fields: Mapping[str, Field], *lines: str | tuple[str, str]) -> None:
    """Fields below each other in a card; two that belong together stand beside each other."""
    grid = FieldGrid()
    for line in lines:
        names = (line,) if isinstance(line, str) else line
        grid.add_row(*((fields[name], COLUMNS // len(names)) for name in names))
    card.add(grid)


def bind_all(bind: Callable[..., None], fields: Mapping[str, Field]) -> None:
    """Tie the boxes to their row; what is a number is read as one."""
    for name, field in fields.items():
        box = field.box
        if name in NUMBERS and isinstance(box, QLineEdit):
            bind(name, box, field, read=partial(_number, box, name))
        else:
            bind(name, box, field)


def _number(box: QLineEdit, name: str) -> int | None:
    typed = box.text().strip()
    if typed and not (typed.isdecimal() and len(typed) < len("1000")):
        raise RuleBrokenError(NUMBERS[name], field=name)
    return int(typed) if typed else None
