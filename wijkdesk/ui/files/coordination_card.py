"""Whether the approach of a file is coordinated over several laws, and on what basis (Wams)."""

from functools import partial

from PySide6.QtCore import Qt, Slot

from wijkdesk.services.coordination import Coordination
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import written_day
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label


class CoordinationCard(Card):
    """Not there at all where the municipality did not put it on, and nothing stands here."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Samenhangende aanpak (Wams)"))
        self._bench = bench
        self._shown: Coordination | None = None
        self.since = label("")
        self.basis_box = TextArea(least=2, most=6)
        self.basis = Field(
            self.tr("Waarom is dat nodig, en op welke grond?"),
            self.basis_box,
            hint=self.tr(
                "Meer problemen die met elkaar te maken hebben, over verschillende wetten."
            ),
        )
        self.save = button(self.tr("Vastleggen"), "outline")
        self.end = button(self.tr("Niet meer"), "link")
        for widget in (self.since, self.basis, self.save, self.end):
            self.add(widget)
        for act in (self.save, self.end):
            self.body.setAlignment(act, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.save.clicked.connect(self._save)
        self.end.clicked.connect(self._end)

    @Slot()
    def look(self) -> None:
        """Ask how it stands."""
        work = partial(self._bench.services.coordination.of_file, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def _show(self, found: Coordination) -> None:
        self.setVisible(found.may or found.since is not None)
        was = self._shown.basis if self._shown is not None else ""
        if self.basis_box.text() == was:  # what is being typed stays
            self.basis_box.set_text(found.basis)
        self._shown = found
        since = self.tr("Sinds %1.")
        self.since.setText(since.replace("%1", written_day(found.since)) if found.since else "")
        self.since.setVisible(found.since is not None)
        self.end.setVisible(found.since is not None)
        self.save.setVisible(found.may)

    @Slot()
    def _save(self) -> None:
        begin = self._bench.services.coordination.begin
        work = partial(begin, self._bench.case_file_id, self.basis_box.text())
        self._bench.tasks.run(self, work, self._bench.announce, self._refused)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, {"basis": self.basis}):
            self._bench.tell(trouble)

    @Slot()
    def _end(self) -> None:
        end = partial(self._bench.services.coordination.end, self._bench.case_file_id)
        self._bench.run(self, end, self._bench.announce)
