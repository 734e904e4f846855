"""One line of the table of terms as a form: for who administers, when the law changes."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.terms import Rule
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.pick_chips import PickChips
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import DutyKind, Law, TermEvent, TermKind, TermUnit

ENDS = (TermEvent.AANVRAAG, TermEvent.BESCHIKKING, TermEvent.PLAN)
"""What WijkDesk sees happen after a term began."""


class LineCard(Card):
    """Hidden until a line is opened. `wanted` carries the line that was, and what is said now."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "-", parent)
        self.old: Rule | None = None
        self._rules: dict[str, Rule] = {}
        self._asked = ""
        self.title.show()
        self.action.setText(self.tr("Sluit zonder bewaren"))
        self.about = label(
            self.tr(
                "Verandert de wet? Vul bij “Geldt vanaf” de eerste dag van de nieuwe regel in. Wie "
                "eerder begon, houdt de oude regel."
            ),
            "context",
        )
        self.lines = {name: QLineEdit() for name in ("name", "article", "must", "task")}
        self.numbers = {name: QLineEdit() for name in ("amount", "extend", "before")}
        self.days = {"valid_from": DateBox(), "valid_until": DateBox()}
        units = [(one, word(one)) for one in TermUnit]
        none = [(None, "-")]
        self.choices: dict[str, ChoiceBox] = {
            "law": ChoiceBox([(one, word(one)) for one in Law]),
            "kind": ChoiceBox([(one, word(one)) for one in TermKind]),
            "trigger": ChoiceBox([(one, word(one)) for one in TermEvent]),
            "unit": ChoiceBox([*none, *units]),
            "extend_unit": ChoiceBox([*none, *units]),
            "duty": ChoiceBox([*none, *((one, word(one)) for one in DutyKind)]),
        }
        self.ticks = {
            "atw": QCheckBox(self.tr("De Algemene termijnenwet geldt")),
            "pause": QCheckBox(self.tr("Hij kan stilstaan (opschorten)")),
            "penalty": QCheckBox(self.tr("Te laat kost een dwangsom (Awb 4:17)")),
            "again": QCheckBox(self.tr("Is hij gedaan, dan begint hij opnieuw")),
            "client": QCheckBox(self.tr("De tijd is van het gezin: niemand is te laat")),
        }
        for choice in self.choices.values():
            choice.shorten()
        self.ends = PickChips(self.tr("Waarmee is hij vanzelf klaar?"))
        self.ends.offer((one, word(one)) for one in ENDS)
        boxes: dict[str, QWidget] = {**self.lines, **self.numbers, **self.days, **self.choices}
        boxes["ends"] = self.ends
        self.fields = {name: Field(said, boxes[name]) for name, said in self._names().items()}
        self.use = button(self.tr("Zet in gebruik"), "outline")
        grid = FieldGrid()
        for row in (
            (("name", 12),),
            (("law", 6), ("article", 6)),
            (("kind", 6), ("trigger", 6)),
            (("amount", 6), ("unit", 6)),
            (("extend", 6), ("extend_unit", 6)),
            (("ends", 12),),
            (("must", 12),),
            (("task", 6), ("before", 6)),
            (("valid_from", 6), ("valid_until", 6)),
            (("duty", 6),),
        ):
            grid.add_row(*((self.fields[name], width) for name, width in row))
        self.add(self.about)
        self.add(grid)
        for tick in self.ticks.values():
            self.add(tick)
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        below.addStretch(1)
        self.body.addLayout(below)
        self.hide()
        self.use.clicked.connect(self._use)
        self.action.clicked.connect(self.put_away)

    def know(self, rules: Mapping[str, Rule]) -> None:
        """The lines as they are now, by what names each."""
        self._rules = dict(rules)

    def edit(self, key: str) -> None:
        """Show this line in the boxes; "" is a new one."""
        self._take(key)
        rule = self.old
        said = _said(rule) if rule is not None else {"before": "7", "valid_from": _today()}
        for name, line in (self.lines | self.numbers).items():
            line.setText(str(said.get(name, "")))
            line.setCursorPosition(0)
        for name, box in self.days.items():
            box.set_day(said.get(name))
        for name, choice in self.choices.items():
            choice.set_value(said.get(name))
        for name, tick in self.ticks.items():
            tick.setChecked(bool(said.get(name)))
        self.ends.choose(rule.ends if rule is not None else ())
        self.lines["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Nothing is kept."""
        self.hide()
        self._asked = ""

    def refuse(self, trouble: BaseException) -> bool:
        """Say beside its box what is wrong; False when it is about none of them."""
        return told_beside(trouble, self.fields)

    def own_state(self) -> dict[str, str]:
        """Which line stands here; what is in the boxes comes back by itself."""
        ends = " ".join(map(str, self.ends.chosen()))
        if self.isHidden() and not ends:
            return {}
        return {"shown": "" if self.isHidden() else "1", "line": self._asked, "ends": ends}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """The same line, when the table is there."""
        if state.get("shown") and state["line"] not in ("", *self._rules):
            return False
        if state.get("shown"):
            self._take(state["line"])
        self.ends.choose([TermEvent(one) for one in state.get("ends", "").split()])
        return True

    def _take(self, key: str) -> None:
        self._asked, self.old = key, self._rules.get(key)
        was = self.old.name if self.old is not None else ""
        self.set_title(
            self.tr("Wijzig: %1").replace("%1", was) if was else self.tr("Een nieuwe regel")
        )
        for field in self.fields.values():
            field.set_problem("")
        self.show()

    def _names(self) -> dict[str, str]:
        return {
            "name": self.tr("Hoe heet de termijn?"),
            "law": self.tr("Welke wet?"),
            "article": self.tr("Welk artikel?"),
            "kind": self.tr("Wie stelt hem vast?"),
            "trigger": self.tr("Waarmee begint hij?"),
            "amount": self.tr("Hoe lang?"),
            "unit": self.tr("Waarin?"),
            "extend": self.tr("Verlengen met"),
            "extend_unit": self.tr("Verlengen in"),
            "ends": self.tr("Waarmee is hij vanzelf klaar?"),
            "must": self.tr("Wat moet er dan zijn?"),
            "task": self.tr("Welke taak komt eruit?"),
            "before": self.tr("Hoeveel dagen eerder?"),
            "duty": self.tr("Wat wordt verteld?"),
            "valid_from": self.tr("Geldt vanaf"),
            "valid_until": self.tr("Geldt tot en met"),
        }

    @Slot()
    def _use(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            self.wanted.emit(self.old, self._typed())
        except RuleBrokenError as wrong:
            self.refuse(wrong)

    def _typed(self) -> dict[str, object]:
        """What stands in the boxes, by the words of the table; what is empty is not said."""
        said: dict[str, object] = {n: line.text().strip() for n, line in self.lines.items()}
        for name in ("amount", "before"):
            said[name] = _number(self.numbers[name].text(), name)
        said |= {name: box.day(name) for name, box in self.days.items()}
        for name, choice in self.choices.items():
            value = choice.value()
            said[name] = str(value) if value is not None else None
        unit, longer = said.pop("extend_unit"), _number(self.numbers["extend"].text(), "extend")
        if longer is not None or unit is not None:
            said["extend"] = f"{longer or 0} {unit or ''}"
        said |= {name: tick.isChecked() for name, tick in self.ticks.items()}
        said["ends"] = [str(one) for one in self.ends.chosen()]
        return {name: value for name, value in said.items() if value not in (None, "")}


def _said(rule: Rule) -> dict[str, object]:
    """What stands in the boxes of a line."""
    length, longer = rule.length, rule.extend
    return {
        **{name: getattr(rule, name) for name in ("name", "article", "must", "task", "before")},
        **{name: getattr(rule, name) for name in ("law", "kind", "trigger", "duty")},
        **{name: getattr(rule, name) for name in ("atw", "pause", "penalty", "again", "client")},
        **{name: getattr(rule, name) for name in ("valid_from", "valid_until")},
        "amount": length.amount if length else "",
        "unit": length.unit if length else None,
        "extend": longer.amount if longer else "",
        "extend_unit": longer.unit if longer else None,
    }


def _number(typed: str, field: str) -> int | None:
    text = typed.strip()
    if not text:
        return None
    if not text.isdecimal() or len(text) > 5:  # noqa: PLR2004 - no term is that long
        raise RuleBrokenError("term_line_number", field=field)
    return int(text)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on this desk
