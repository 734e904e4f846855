"""Adds somebody to a household without leaving the page."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.alike import AlikeRow
from wijkdesk.services.people import Added, PersonDraft
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.alike_panel import AlikePanel
from wijkdesk.ui.files.person_fields import PersonFields
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.field import focus_first_problem
from wijkdesk.ui.widgets.words import button, label

if TYPE_CHECKING:
    from wijkdesk.vocabulary import HouseholdRole


class NewPerson(QWidget):
    """`asked` wants it seen, `done` put away; what was typed is kept until it is added."""

    done = Signal()
    asked = Signal()

    def __init__(self, bench: Bench, household_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._household_id = household_id
        self.title = label(self.tr("Persoon toevoegen"), "strong")
        self.hint = label(
            self.tr("Alleen een achternaam is genoeg. De rest kan later."), "secondary"
        )
        self.fields = PersonFields()
        self.add = button(self.tr("Toevoegen"), "outline")
        self.cancel = button(self.tr("Niet toevoegen"), "link")
        self.alike = AlikePanel(bench, household_id, self.fields)
        self.typed = TypedText(bench.tasks, bench.services.drafts, "person_new", household_id, self)

        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.add)
        acts.addWidget(self.cancel)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addWidget(self.fields)
        self.fields.below_names.addWidget(self.alike)
        layout.addLayout(acts)
        self.setFocusProxy(self.fields.given_names)

        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self._cancel)
        self.alike.chosen.connect(self._take)
        for name, field in self.fields.fields.items():
            self.typed.bind(name, field.box)
        self.typed.load()

    def is_open(self) -> bool:
        """Whether somebody is being added."""
        return not self.isHidden()

    def open(self) -> None:
        """Ask for the place where the form is shown."""
        self.asked.emit()

    @Slot()
    def _add(self) -> None:
        for field in self.fields.fields.values():
            field.set_problem("")
        try:
            draft = self.fields.draft()
        except RuleBrokenError as trouble:
            self._show("birth_date", trouble)
            return
        self._do(self._adding(draft))

    @Slot(object)
    def _take(self, row: AlikeRow) -> None:
        """It is the same person: from this file into the household, from another one linked."""
        person = row.person
        if person is None:
            return
        self.fields.birth_date.write_neatly()
        if row.case_file_id == self._bench.case_file_id:
            role = cast("HouseholdRole", self.fields.role.value())
            join = partial(self._bench.services.people.join, self._bench.case_file_id)
            self._do(partial(join, self._household_id, person.id, role))
            return
        try:
            draft = self.fields.draft()
        except RuleBrokenError as trouble:
            self._show("birth_date", trouble)
            return
        if not draft.surname.strip():
            draft = replace(draft, infix=person.infix, surname=person.surname)
        self._do(self._adding(draft, person.id))

    def _adding(self, draft: PersonDraft, same_as: UUID | None = None) -> Callable[[], Added]:
        add = partial(self._bench.services.people.add, self._bench.case_file_id)
        apart = tuple(self.alike.apart - {same_as})
        return partial(add, self._household_id, draft, same_as=same_as, apart_from=apart)

    def _do(self, work: Callable[[], Added]) -> None:
        self.add.setEnabled(False)
        self._bench.tasks.run(self, work, self._added, self._refused)

    def _added(self, added: Added) -> None:
        self.add.setEnabled(True)
        self.fields.empty()
        self.typed.forget()
        self.alike.forget()
        self._bench.announce(added.changes)
        self.done.emit()

    def _refused(self, trouble: BaseException) -> None:
        self.add.setEnabled(True)
        if isinstance(trouble, RuleBrokenError) and trouble.field in self.fields.fields:
            self._show(trouble.field, trouble)
        else:
            self._bench.tell(trouble)

    def _show(self, name: str, trouble: RuleBrokenError) -> None:
        self.fields.fields[name].set_problem(text_for(trouble.code, **trouble.values))
        focus_first_problem(self.fields.fields.values())

    @Slot()
    def _cancel(self) -> None:
        self.fields.empty()
        self.typed.forget()
        self.alike.forget()
        self.done.emit()
