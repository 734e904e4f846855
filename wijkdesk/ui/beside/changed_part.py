"""What is different since somebody signed, read together and large before they sign again."""

from functools import partial
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import Qt, Slot

from wijkdesk.services.beside import BesideView
from wijkdesk.services.plan_versions import Compared
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.change_row import ChangeRow
from wijkdesk.ui.compare_words import part_words
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label


class ChangedPart(Card):
    """Asked for, because most days one comes to write: then it stays as long as it is true."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Wat is er veranderd sinds u tekende?"))
        self._bench = bench
        self._view: BesideView | None = None
        self._compared: Compared | None = None
        self.rows: list[ChangeRow] = []
        self.show_all = button(self.tr("Laat zien wat er anders is"), "outline")
        self.show_all.clicked.connect(self._look)
        self.body.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: BesideView) -> None:
        """Only of a plan that was fixed and says something else by now."""
        self._view = view
        self.setVisible(view.plan_id is not None and view.has_changed)
        if self._compared is not None:
            self._look()

    @Slot()
    def _look(self) -> None:
        if self._view is not None and self._view.plan_id is not None and self._view.has_changed:
            compare = self._bench.services.plan_versions.compare
            work = partial(compare, self._view.plan_id, None, None)
            self._bench.run(self, work, self._show)

    def _show(self, compared: Compared) -> None:
        if compared == self._compared:
            return  # who reads stays on their line
        is_first, self._compared = self._compared is None, compared
        self.show_all.hide()
        self.clear()
        self.rows = []
        self.add(label(self._since(compared), "secondary"))
        for part, changes in groupby(compared.changes, attrgetter("part")):
            self.add(label(part_words(part), "strong"))
            for change in changes:
                row = ChangeRow(change)
                self.add(row)
                self.rows += [row, *row.below]
        if is_first and self.rows:
            self.rows[0].words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _since(self, compared: Compared) -> str:
        """Which plan it was, and who agreed with it."""
        before = compared.before
        day = birth_text(before.fixed_at.astimezone().date())
        words = self.tr("Wat er anders is dan in het plan van %1.").replace("%1", day)
        names = ", ".join(dict.fromkeys(row.person for row in compared.agreed_before))
        agreed = self.tr("Daar waren het mee eens: %1.").replace("%1", names) if names else ""
        return " ".join(filter(None, (words, agreed)))
