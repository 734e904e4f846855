"""The code of an answer, typed: from a slip, or said over the telephone."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from wijkdesk.services.files import ReferralRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button


class ReplyCode(Card):
    """`found` carries the ReferralRow that is answered."""

    found = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Antwoord met een code"))
        self._bench = bench
        self.code = QLineEdit()
        self.field = Field(
            self.tr("Code op de strook"), self.code, hint=self.tr("Acht tekens, zoals 7F3K-2M9P.")
        )
        self.search = button(self.tr("Zoek de verwijzing"), "outline")
        drafts = bench.services.drafts
        self.typed = TypedText(bench.tasks, drafts, "reply_code", bench.case_file_id, self)
        self.add(self.field)
        self.add(self.search)
        self.code.returnPressed.connect(self._find)
        self.search.clicked.connect(self._find)
        self.typed.bind("code", self.code)
        self.typed.load()

    @Slot()
    def _find(self) -> None:
        self.field.set_problem("")
        work = partial(self._bench.services.referral_replies.find, self.code.text())
        self._bench.tasks.run(self, work, self._found, self._refuse)

    def _found(self, row: ReferralRow) -> None:
        self.code.clear()
        self.typed.forget()
        self.found.emit(row)

    def _refuse(self, trouble: BaseException) -> None:
        """What is wrong with the code is said below it; what was typed stays."""
        if not told_beside(trouble, {"code": self.field}):
            self._bench.tell(trouble)
