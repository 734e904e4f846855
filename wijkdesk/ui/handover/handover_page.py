"""Handing over: all files and questions of a worker who leaves, each with who takes it."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.handover import Given, HandOverFile, HandOverService, HandOverView, TaskRow
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.handover.handover_line import HandOverLine
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.confirming import WIDEST, Confirms
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import FileRoleKind

if TYPE_CHECKING:
    from wijkdesk.services.registrations import RegistrationRow

KEY = "handover"
DAYS = {"date_invalid", "handover_day"}
TOLD = 3


class HandOverPage(Page):
    """Nothing happens until the button is pressed; what is left empty stays with the worker."""

    def __init__(
        self,
        service: HandOverService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        confirms: Confirms,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.key = KEY
        self._service, self._tasks, self._changes, self._say = service, tasks, changes, say
        self._files: dict[Hashable, HandOverFile] = {}
        self._asks: dict[Hashable, RegistrationRow] = {}
        self._loose: dict[Hashable, TaskRow] = {}
        self.day = DateBox()
        self.everybody = ChoiceBox()
        self.last_day = Field(
            self.tr("Uw laatste werkdag"),
            self.day,
            hint=self.tr("Leeg is vandaag. Tot en met die dag werkt u nog mee."),
        )
        self.all_to = Field(self.tr("Alles naar"), self.everybody)
        self.whole = Card(self.tr("Voor alles tegelijk"))
        self.files = Card(self.tr("Uw dossiers"))
        self.file_lines: Pile[HandOverLine] = Pile(spacing=12, divided=True)
        self.questions = Card(self.tr("Aanmeldingen die bij u liggen"))
        self.question_lines: Pile[HandOverLine] = Pile(spacing=12, divided=True)
        self.loose = Card(self.tr("Taken"))
        self.task_lines: Pile[HandOverLine] = Pile(spacing=12, divided=True)
        self.nothing = label(self.tr("Er ligt niets bij u. U hoeft niets over te dragen."))
        self.give = button(self.tr("Draag over"), "primary")
        self.again = confirms(self.give)
        self.again.setMaximumWidth(px(WIDEST))

        self.whole.add(self.all_to)
        self.whole.add(self.last_day)
        self.files.add(self.file_lines)
        self.questions.add(self.question_lines)
        self.loose.add(self.task_lines)
        for part in (self.nothing, self.files, self.questions, self.loose, self.again, self.give):
            self.add_work(part)
        self.columns.work.setAlignment(self.give, Qt.AlignmentFlag.AlignLeft)
        self.add_side(self.whole)
        self.set_header(
            self.tr("Overdragen"),
            self.tr(
                "Kies wie wat van u overneemt. Er gaat niets weg. Met Ctrl+Z haalt u alles terug. "
                "Per stuk kan ook, bij Laatste wijzigingen."
            ),
        )
        self.nothing.hide()

        self.everybody.activated.connect(self._choose_all)
        self.give.clicked.connect(self._give)
        self.again.entered.connect(self._give)
        self.shown.connect(self.load)

    @Slot()
    def load(self) -> None:
        """Look what lies with this worker; that is noted."""
        self._tasks.run(self, self._service.view, self._show, partial(tell, self._say))

    def focus_first(self) -> None:
        lines = [*self._lines().values()]
        first = lines[0].colleague if lines else self.everybody
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, view: HandOverView) -> None:
        offered = [(row.id, f"{row.name} · {word(row.role)}") for row in view.colleagues]
        self.everybody.set_choices([(None, self.tr("Kies een collega")), *offered])
        if self.everybody.currentIndex() < 0:
            self.everybody.set_value(None)
        self._files = {one.line.case_file_id: one for one in view.files}
        self._asks = {row.id: row for row in view.asks}
        self._loose = {row.id: row for row in view.tasks}
        self.file_lines.keep_only(self._files, self._file_line)
        self.question_lines.keep_only(self._asks, self._question_line)
        self.task_lines.keep_only(self._loose, self._task_line)
        for line in self._lines().values():
            line.offer(offered)
        self.files.setVisible(bool(view.files))
        self.questions.setVisible(bool(view.asks))
        self.loose.setVisible(bool(view.tasks))
        anything = bool(view.files or view.asks or view.tasks)
        for part in (self.again, self.give, self.whole):
            part.setVisible(anything)
        self.nothing.setVisible(not anything)
        follow_layout(self)

    def _file_line(self, key: Hashable) -> HandOverLine:
        one = self._files[key]
        parts = [one.line.number, word(one.line.role)]
        if one.actions:
            parts.append(self.tr("%n actie(s) open", "", one.actions))
        if one.tasks:
            parts.append(self.tr("%n taak/taken van u", "", one.tasks))
        if one.waits:
            parts.append(self.tr("%n verwijzing(en) zonder antwoord", "", one.waits))
        if one.line.closed_on is not None:
            parts.append(self.tr("afgesloten"))
        return HandOverLine(one.line.title, " · ".join(parts))

    def _question_line(self, key: Hashable) -> HandOverLine:
        row = self._asks[key]
        return HandOverLine(row.name or row.number, " ".join(row.question.split())[:120])

    def _task_line(self, key: Hashable) -> HandOverLine:
        """One's own of no file; or one that nobody will do, because who has it sees it no more."""
        row = self._loose[key]
        gone = self.tr("%1 ziet dit dossier niet meer").replace("%1", row.worker or "?")
        where = row.title or self.tr("Bij geen dossier")
        detail = " · ".join(filter(None, (where, gone if row.unseen else "")))
        stays = self.tr("Blijft zo") if row.unseen else ""
        return HandOverLine(first_words(row.text) or self.tr("Nieuwe taak"), detail, stays)

    def _lines(self) -> dict[Hashable, HandOverLine]:
        piles = (self.file_lines, self.question_lines, self.task_lines)
        return {key: line for pile in piles for key, line in pile.widgets.items()}

    @Slot()
    def _choose_all(self) -> None:
        for line in self._lines().values():
            line.colleague.set_value(self.everybody.value())

    @Slot()
    def _give(self) -> None:
        files = _chosen(self.file_lines.widgets)
        asks = _chosen(self.question_lines.widgets)
        tasks = _chosen(self.task_lines.widgets)
        self.last_day.set_problem("")
        try:
            day = self._service.last_day(self.day.day())
        except RuleBrokenError as wrong:
            self._failed(wrong)
            return
        if not (files or asks or tasks):
            self._say(self.tr("Kies eerst bij een dossier of aanmelding een collega."), "warn")
            return
        work = partial(self._service.give, files, asks, day, tasks, self._led())
        self.again.first(partial(self._tasks.run, self, work, self._given, self._failed))

    def _led(self) -> frozenset[UUID]:
        """The files of which one was shown to be regisseur."""
        shown = (one.line for one in self._files.values())
        return frozenset(row.case_file_id for row in shown if row.role is FileRoleKind.REGISSEUR)

    def _given(self, given: Given) -> None:
        """What stayed is said too, each with the reason; it is still in the list."""
        said = self.tr(
            "%n overgedragen. Uw collega ziet het na de volgende verzending.", "", given.done
        )
        why = [text_for(wrong.code, **wrong.values) for wrong in given.refused]
        more = self.tr("En nog %n niet.", "", len(why) - TOLD) if len(why) > TOLD else ""
        self._say(" ".join(filter(None, (said, *why[:TOLD], more))), "warn" if why else "ok")
        self._changes.changed.emit(given.changes)
        self.load()

    def _failed(self, trouble: BaseException) -> None:
        if isinstance(trouble, RuleBrokenError) and trouble.code in DAYS:
            self.last_day.set_problem(text_for(trouble.code))
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            tell(self._say, trouble)


def _chosen(lines: dict[Hashable, HandOverLine]) -> dict[UUID, UUID]:
    found = {key: line.chosen() for key, line in lines.items()}
    return {key: to for key, to in found.items() if isinstance(key, UUID) and to is not None}
