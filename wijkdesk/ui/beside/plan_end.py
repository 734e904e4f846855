"""How looking along ends: the plan is fixed, each says whether they agree, and it goes on paper."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.beside import BesideView, VersionRow
from wijkdesk.ui.agree_card import AgreeCard
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button


class PlanEnd(QWidget):
    """`print_wanted` carries the plan and its fixed version; `flush` saves what is being typed."""

    print_wanted = Signal(object)

    def __init__(self, bench: Bench, flush: Callable[[], object]) -> None:
        super().__init__()
        self._bench, self._flush = bench, flush
        self._view: BesideView | None = None
        self._asks = False
        self.finish = button(self.tr("Plan vaststellen"), "primary")
        self.agree = AgreeCard(bench)
        self.on_paper = button(self.tr("Afdrukken"), "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        layout.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.agree)
        layout.addWidget(self.on_paper, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish.clicked.connect(self._fix)
        self.on_paper.clicked.connect(self._print)

    def show_view(self, view: BesideView) -> None:
        """A plan that changed since it was fixed is fixed anew before anybody agrees with it."""
        self._view = view
        fixed = view.fixed
        self.setVisible(view.plan_id is not None)
        self.finish.setVisible(fixed is None)
        self.agree.setVisible(fixed is not None)
        self.on_paper.setVisible(fixed is not None)
        if fixed is None:
            return
        self.agree.show_version(fixed, view.asked, view.agreed)
        if self._asks:
            self._asks = False
            self.agree.begin()

    @Slot()
    def _fix(self) -> None:
        self._flush()
        if self._view is not None and self._view.plan_id is not None:
            work = partial(self._bench.services.beside.fix, self._view.plan_id)
            self._bench.run(self, work, self._fixed)

    def _fixed(self, _version: VersionRow) -> None:
        self._asks = True
        self._bench.announce_file()

    @Slot()
    def _print(self) -> None:
        if self._view is not None and self._view.fixed is not None:
            self.print_wanted.emit((self._view.plan_id, self._view.fixed.id))
