"""Akkoord: what each of the household says of a fixed version, one line for each person."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from wijkdesk.services.agreements import AgreementRow, Heard
from wijkdesk.services.beside import VersionRow
from wijkdesk.ui.agree_line import AgreeLine, Answer
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.pile import Pile

if TYPE_CHECKING:
    from uuid import UUID


class AgreeCard(Card):
    """It belongs to one version, and stands where the household looks along too.

    `scan_wanted` carries a scan to look at; only a page of the worker leads there (`scans`).
    """

    scan_wanted = Signal(object)

    def __init__(self, bench: Bench, *, scans: bool = False) -> None:
        super().__init__(" ")
        self._scans = scans
        self._bench = bench
        self._version: UUID | None = None
        self._people: dict[Hashable, Heard] = {}
        self.lines: Pile[AgreeLine] = Pile(spacing=16, divided=True)
        self.body.setSpacing(px(16))
        self.add(self.lines)

    def show_version(
        self, version: VersionRow, people: Sequence[Heard], said: Sequence[AgreementRow]
    ) -> None:
        """Who said what of this version."""
        self._version = version.id
        self.set_title(self.tr("Bent u het eens met dit plan (%1)?").replace("%1", version.label))
        today = self._bench.now().date()
        here: dict[Hashable, Heard] = {person.id: person for person in people}
        typed = {key for key, line in self.lines.widgets.items() if line.is_typed_in()}
        left = {key: self._people[key] for key in self._people if key in typed - here.keys()}
        self._people = {**here, **left}
        self.lines.keep_only(self._people, self._make)
        for key, person in here.items():
            about = [r for r in said if r.version_id == version.id and r.about_id == person.id]
            self.lines.widgets[key].show_answers(person, about, today)
        for key in left:
            self.lines.widgets[key].show_gone()

    def is_typed_in(self) -> bool:
        """Whether somebody is answering about the version that is shown."""
        return any(line.is_typed_in() for line in self.lines.widgets.values())

    def begin(self) -> None:
        """The keyboard to the first who was not asked yet."""
        for line in self.lines.widgets.values():
            if line.noted is None:
                line.fold.open()
                line.answer.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _make(self, key: Hashable) -> AgreeLine:
        made = AgreeLine(self._people[key], scans=self._scans)
        made.scan_wanted.connect(self.scan_wanted)
        made.said.connect(self._note)
        return made

    @Slot(object)
    def _note(self, said: Answer) -> None:
        if self._version is not None:
            note = self._bench.services.agreements.note
            work = partial(
                note,
                self._version,
                said.person_id,
                said.answer,
                said.remark,
                said.method,
                said.also,
            )
            self._bench.run(self, work, partial(self._noted, said))

    def _noted(self, said: Answer, _row: AgreementRow) -> None:
        line = self.lines.widgets.get(said.about_id)
        if line is not None:
            line.put_away(said)
        self._bench.announce_file()
