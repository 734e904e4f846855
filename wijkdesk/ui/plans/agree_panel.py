"""Akkoord on the page of the plan: who says what of a version, the newest one first."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.agreements import AgreeView
from wijkdesk.services.plans import VersionRow
from wijkdesk.ui.agree_card import AgreeCard
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plans.paper_code import PaperCode
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import divider

if TYPE_CHECKING:
    from collections.abc import Hashable


class AgreePanel(QWidget):
    """Hidden until something was fixed; `look` asks the store again."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._view: AgreeView | None = None
        self._turn = 0
        self._newest: Hashable = None
        self.choice = ChoiceBox()
        self.which = Field(self.tr("Over welke versie gaat het?"), self.choice)
        self.card = AgreeCard(bench, scans=True)
        self.code = PaperCode(bench)
        self.card.add(divider())
        self.card.add(self.code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.which)
        layout.addWidget(self.card)
        self.hide()
        self.choice.currentIndexChanged.connect(self._show_chosen)

    def look(self) -> None:
        """The plan was looked at again: so is what was said of it."""
        self._turn += 1
        work = partial(self._bench.services.agreements.of_plan, self._bench.case_file_id)
        show = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, show, self._bench.tell, "read")

    def version(self) -> VersionRow | None:
        """The version that is being answered about."""
        found = self._view.versions if self._view is not None else ()
        return next((row for row in found if row.id == self.choice.value()), None)

    def _show(self, turn: int, view: AgreeView) -> None:
        if turn != self._turn:
            return
        self._view = view
        newest = view.versions[0].id if view.versions else None
        self.choice.set_choices([(row.id, row.label) for row in view.versions])
        # Who is signing has another version before them: it stays that one.
        if self.choice.value() is None or (newest != self._newest and not self.card.is_typed_in()):
            self.choice.set_value(newest)
        self._newest = newest
        self.which.setVisible(len(view.versions) > 1)
        self._show_chosen()
        follow_layout(self)

    @Slot()
    def _show_chosen(self) -> None:
        view, version = self._view, self.version()
        self.setVisible(version is not None)
        if view is not None and version is not None:
            self.card.show_version(version, view.people, view.said)
