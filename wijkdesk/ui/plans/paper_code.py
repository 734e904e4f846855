"""The code of a signed paper, typed: for a paper without a scan, or a scan that cannot be read."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.signing import Returned
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.signed_paper import SignedPaper
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.words import button


class PaperCode(QWidget):
    """Opens in place; what was found asks who signed."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.fold = Fold()
        self.fold.set_names(self.tr("Code typen"), self.tr("Dicht"))
        self.fold.say(
            self.tr("Getekend papier terug?"),
            self.tr("Een scan herkent WijkDesk bij Bijlagen zelf, aan de code op het papier."),
        )
        self.code = QLineEdit()
        self.typed = Field(
            self.tr("Code op het papier"), self.code, hint=self.tr("Acht tekens, zoals 7F3K-2M9P.")
        )
        self.search = button(self.tr("Zoek het papier"), "outline")
        self.paper = SignedPaper(bench)
        form = QWidget()
        inside = QVBoxLayout(form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.typed)
        inside.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeft)
        form.setFocusProxy(self.code)
        self.fold.set_form(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self.fold)
        layout.addWidget(self.paper)
        self.code.returnPressed.connect(self._find)
        self.search.clicked.connect(self._find)
        self.paper.done.connect(self._done)

    @Slot()
    def _find(self) -> None:
        self.typed.set_problem("")
        work = partial(self._bench.services.signing.find, self.code.text())
        self._bench.tasks.run(self, work, self._found, self._refuse)

    def _found(self, returned: Returned) -> None:
        self.paper.show_paper(returned)

    def _refuse(self, trouble: BaseException) -> None:
        """What is wrong with the code is said below it; what was typed stays."""
        if not told_beside(trouble, {"code": self.typed}):
            self._bench.tell(trouble)

    @Slot()
    def _done(self) -> None:
        self.code.clear()
        if self.fold.is_open():
            self.fold.close_form()
