"""At the foot of somebody's form: merges, other files, and who looks alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.alike import AlikeRow
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import LinkRow, MergeRow
from wijkdesk.ui.alike_list import AlikeList
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.tie_line import TieLine
from wijkdesk.ui.files.unit_words import said, unit_words
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.tab_order import follow_layout


@dataclass(frozen=True, slots=True)
class Ties:
    """What one person has to do with others."""

    merges: tuple[MergeRow, ...] = ()
    links: tuple[LinkRow, ...] = ()


class PersonTies(QWidget):
    """`split_wanted` carries a merge id, `merge_wanted` the id of who looks alike."""

    split_wanted = Signal(object)
    merge_wanted = Signal(object)

    def __init__(self, person_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person_id, self._bench = person_id, bench
        self._ties = Ties()
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(6))
        self.alike = AlikeList(decides=True, same=self.tr("Dezelfde persoon"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(self.lines)
        layout.addWidget(self.alike)

        self.alike.open_wanted.connect(bench.go)
        self.alike.same_chosen.connect(self._same)
        self.alike.other_chosen.connect(self._keep_apart)

    def look(self) -> None:
        """Ask who looks like this person."""
        work = partial(self._bench.services.alike.like, self._person_id)
        self._bench.tasks.run(self, work, self._show_alike, self._bench.tell, "read")

    def _show_alike(self, rows: list[AlikeRow]) -> None:
        self.alike.show_rows(rows)
        around = self.parentWidget()
        if rows and around is not None:
            follow_layout(around)

    def end(self) -> None:
        """Note who was shown."""
        if self.alike.rows:
            work = partial(
                self._bench.services.alike.ended, [r.key for r in self.alike.rows.values()]
            )
            self._bench.run(self, work, _nothing)
        self.alike.show_rows(())

    def show_ties(self, ties: Ties) -> None:
        """What the store says now."""
        if ties == self._ties and self.lines.count():
            return
        self._ties = ties
        empty(self.lines)
        for merge in ties.merges:
            self._show_merge(merge)
        for link in ties.links:
            self._show_link(link)

    def _show_merge(self, merge: MergeRow) -> None:
        words = self.tr("Samengevoegd op %1 met %2")
        day = birth_text(merge.made_at.astimezone().date())
        line = TieLine(
            words.replace("%1", day).replace("%2", merge.other_name), merge.made_by or ""
        )
        line.add(self.tr("Ongedaan maken"), merge.id).pressed_id.connect(self.split_wanted)
        self.lines.addWidget(line)
        for late in merge.late:
            words = self.tr("Daarna schreef een collega nog bij %1: %2")
            told = f"{unit_words(late.unit)} {said(late.unit, late.values)}"
            more = TieLine(words.replace("%1", merge.other_name).replace("%2", told))
            take = more.add(self.tr("Overnemen"), (merge.id, late.unit))
            take.pressed_id.connect(self._take_over)
            self.lines.addWidget(more)

    def _show_link(self, link: LinkRow) -> None:
        line = TieLine(link_words(link), link.title or "")
        if link.title and link.other_file_id:
            line.add(self.tr("Open dossier"), link.other_file_id).pressed_id.connect(self._bench.go)
        line.add(self.tr("Toch niet dezelfde"), link.id).pressed_id.connect(self._unlink)
        self.lines.addWidget(line)

    @Slot(object)
    def _same(self, row: AlikeRow) -> None:
        if row.case_file_id == self._bench.case_file_id:
            self.merge_wanted.emit(row.key)
        else:
            self._do(partial(self._bench.services.links.link, self._person_id, row.key))

    @Slot(object)
    def _keep_apart(self, row: AlikeRow) -> None:
        self._do(partial(self._bench.services.links.keep_apart, self._person_id, row.key))

    @Slot(object)
    def _unlink(self, link_id: UUID) -> None:
        self._do(partial(self._bench.services.links.unlink, link_id))

    @Slot(object)
    def _take_over(self, late: tuple[UUID, str]) -> None:
        take = partial(self._bench.services.splitting.take_over, self._bench.case_file_id)
        self._do(partial(take, *late))

    def _do(self, work: "partial[Changes]") -> None:
        self._bench.run(self, work, self._done)

    def _done(self, changes: Changes) -> None:
        self._bench.announce(changes)
        self.look()


def marks(ties: Ties) -> tuple[Mark, ...]:
    """What the closed line of somebody tells of it."""
    return tuple(Mark(link_words(link), "accent") for link in ties.links)


def link_words(link: LinkRow) -> str:
    """Say "Ook in dossier 7K3F-M2QX"; of a file that is not here only the team."""
    if link.number:
        return QCoreApplication.translate("PersonTies", "Ook in dossier %1").replace(
            "%1", link.number
        )
    if link.team:
        return QCoreApplication.translate("PersonTies", "Ook bekend bij %1").replace(
            "%1", link.team
        )
    return QCoreApplication.translate("PersonTies", "Ook in een ander dossier")


def by_person(merges: tuple[MergeRow, ...], links: tuple[LinkRow, ...]) -> Mapping[UUID, Ties]:
    """The ties of each person of a file."""
    people = {m.person_id for m in merges} | {link.person_id for link in links}
    return {
        person: Ties(
            tuple(m for m in merges if m.person_id == person),
            tuple(link for link in links if link.person_id == person),
        )
        for person in people
    }


def _nothing(_answer: object) -> None:
    """A note in the audit needs no answer."""
