"""The words of a plan itself: why it is there, what was agreed, who may know, when to look back."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wijkdesk.services.plans import PlanView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "reason",
    "agreements",
    "sharing",
    "evaluation_on",
    "regie_level",
    "casus_name",
    "casus_phone",
)


class PlanBoxes(QObject):
    """They save themselves once the plan is there."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self.form: RowEditor | None = None
        self.reason, self.agreements, self.sharing = (TextArea(least=2) for _ in range(3))
        self.evaluation = DateBox()
        self.fields = {
            "reason": Field(self.tr("Waarom is er een plan?"), self.reason),
            "agreements": Field(self.tr("Wat spreken wij met elkaar af?"), self.agreements),
            "sharing": Field(self.tr("Wie mag wat weten?"), self.sharing),
            "evaluation_on": Field(
                self.tr("Samen bespreken hoe het gaat"),
                self.evaluation,
                hint=self.tr("Typ een dag, zoals “24 nov” of “over 6 weken”."),
            ),
        }
        for name in ("reason", "agreements", "sharing"):
            PlainHint(self.fields[name], bench)

    def show_view(self, view: PlanView, regie: Mapping[str, Field]) -> None:
        """What the store says now; `regie` are the boxes about who runs the plan."""
        values = {name: getattr(view, name) for name in NAMES}
        if self.form is not None:
            self.form.refresh(values)
            return
        save = partial(self._bench.services.plans.save_plan, view.id)
        form = self._bench.editor("plan", view.id, save, values, self)
        own = {
            "reason": self.reason,
            "agreements": self.agreements,
            "sharing": self.sharing,
            "evaluation_on": self.evaluation,
        }
        for name, box in own.items():
            form.bind(name, box, self.fields[name])
        for name, field in regie.items():
            form.bind(name, field.box, field)
        self.form = form

    def flush(self) -> None:
        """Save what is typed."""
        if self.form is not None:
            self.form.flush()
