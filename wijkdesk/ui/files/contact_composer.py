"""Writes down a contact moment: what was said, where, and who may read it."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.journal import Added
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.interpreter_fields import InterpreterFields
from wijkdesk.ui.files.people_choice import PeopleChoice
from wijkdesk.ui.law_words import open_laws
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.reader_choice import ReaderChoice
from wijkdesk.ui.theme import px
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import CompartmentKind, Law, PlaceKind


class ContactComposer(Card):
    """Ctrl+Enter or the button saves; until then every key is in the draft table."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Nieuw contactmoment"))
        self._bench = bench
        self._place_name: str | None = None
        self.text = TextArea(least=3)
        self.text.setPlaceholderText(self.tr("Wat is er gezegd of gedaan?"))
        self.words = Field(self.tr("&Wat was er?"), self.text)
        self.place = ChoiceBox(choices(PlaceKind, self.tr("Plaats niet genoemd")))
        self.place.setAccessibleName(self.tr("Waar was het?"))
        self.place.set_value(None)
        self.law = ChoiceBox(choices(Law, self.tr("Wet niet genoemd")))
        self.law.setAccessibleName(self.tr("Voor welke wet?"))
        self.law.setToolTip(self.tr("Ctrl+1 tot en met Ctrl+5 kiest een wet"))
        self.law.set_value(None)
        self._law: Law | None = None
        self._expects = False
        self.people = PeopleChoice()
        self.interpreter = InterpreterFields()
        self.readers = ReaderChoice(self.tr("&Gezin mag dit lezen"), self)
        self.for_family = self.readers.radios[CompartmentKind.SHARED]
        self.for_team = self.readers.radios[CompartmentKind.TEAM]
        self.save = button(self.tr("Bewaren"), "primary")
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        self.key = label(self.tr("Ctrl+Enter"), "key", wraps=False)
        self.typed = TypedText(
            bench.tasks, bench.services.drafts, "contact_new", bench.case_file_id, self
        )

        self._lay_out()
        self.shortcuts = [
            QShortcut(QKeySequence(key), self) for key in ("Ctrl+Return", "Ctrl+Enter")
        ]
        for shortcut in self.shortcuts:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._add)
        self._give_keys()
        self.law.activated.connect(self._follow_law)
        self.save.clicked.connect(self._add)
        self.text.textChanged.connect(self._forgive)
        for name, box in (
            ("text", self.text),
            ("place", self.place),
            ("law", self.law),
            ("people", self.people.kept),
        ):
            self.typed.bind(name, box)
        for kind, reader in self.readers.radios.items():
            if reader is not self.for_family:
                self.typed.bind(str(kind), reader)
        for name, field in self.interpreter.fields.items():
            self.typed.bind(name, field.box)
        self.typed.load()
        bench.tasks.run(
            self,
            partial(bench.services.readers.choices, bench.case_file_id),
            self.offer_readers,
            lane="read",
        )

    def _lay_out(self) -> None:
        choice = FlowLayout(spacing=16)
        for reader in self.readers.radios.values():
            choice.addWidget(reader)
        act = QHBoxLayout()
        act.setSpacing(px(12))
        act.addWidget(self.save)
        act.addWidget(self.key)
        act.addStretch(1)
        self.add(self.words)
        self.add(self.people)
        boxes = QHBoxLayout()
        boxes.setSpacing(px(12))
        boxes.addWidget(self.place)
        boxes.addWidget(self.law)
        boxes.addStretch(1)
        self.body.addLayout(boxes)
        self.body.addLayout(choice)
        self.add(self.readers.reason)
        self.add(self.interpreter)
        self.body.addLayout(act)

    def _give_keys(self) -> None:
        """One key for each law."""
        for number, law in enumerate(Law, 1):
            key = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(partial(self._pick_law, law))
            self.shortcuts.append(key)

    def offer_language(self, language: str | None) -> None:
        """The language of the family, for when there was an interpreter."""
        self.interpreter.offer_language(language)

    def offer_readers(self, kinds: Sequence[CompartmentKind]) -> None:
        """For whose eyes this worker may write here."""
        self.readers.offer(kinds)

    def offer_laws(self, shut: frozenset[Law], expected: Law | None) -> None:
        """For which laws this worker may write here: what is closed is not put away unseen.

        The law that the needs of this file have is chosen already; whoever chose another keeps it.
        """
        untouched = not self._expects and self.law.value() is None
        self._expects = True  # only when the page opens: nothing changes below somebody's hands
        self.law.set_choices(open_laws(shut, self.tr("Wet niet genoemd")))
        self._law = expected if expected in self.law.values else None
        if untouched:
            self.law.blockSignals(True)  # nobody chose it: what somebody chose before comes back
            self.law.set_value(self._law)
            self.law.blockSignals(False)

    def offer_place(self, place_name: str | None) -> None:
        """The place of the file, to go with the kind of place that is chosen."""
        self._place_name = place_name

    def _pick_law(self, law: Law) -> None:
        """One key; a law that is not offered here changes nothing."""
        if law in self.law.values:
            self.law.set_value(law)
            self._follow_law()

    @Slot()
    def _follow_law(self) -> None:
        """What is for the Participatiewet is first offered to who carries that out only."""
        pw = self.readers.radios[CompartmentKind.PW]
        if self.law.value() is Law.PW and pw.isEnabled() and not pw.isHidden():
            pw.setChecked(True)
        elif pw.isChecked():
            self.readers.reset()

    @Slot()
    def _add(self) -> None:
        place = self.place.value()
        chosen = place if isinstance(place, PlaceKind) else None
        minutes = self.interpreter.fields["interpreter_minutes"]
        minutes.set_problem("")
        try:
            used = self.interpreter.use()
        except RuleBrokenError as trouble:
            minutes.set_problem(text_for(trouble.code))
            minutes.box.setFocus()
            return
        self.save.setEnabled(False)
        work = partial(
            self._bench.services.journal.add,
            self._bench.case_file_id,
            self.text.text(),
            chosen,
            self._place_name if chosen is PlaceKind.AZC else None,
            self.readers.kind(),
            used,
            self.people.ids(),
            cast("Law | None", self.law.value()),
        )
        self._bench.tasks.run(self, work, self._added, self._refused)

    def _added(self, added: Added) -> None:
        self.text.set_text("")
        self.place.set_value(None)
        self.law.set_value(self._law)
        self.readers.reset()
        self.interpreter.empty()
        self.people.choose(())
        self.typed.forget()
        self.save.setEnabled(True)
        self.text.setFocus()
        self._bench.announce(added.changes)

    def _refused(self, trouble: BaseException) -> None:
        self.save.setEnabled(True)
        if isinstance(trouble, RuleBrokenError) and trouble.field == "text":
            self.words.set_problem(text_for("contact_empty"))
            self.text.setFocus()
        else:
            self._bench.tell(trouble)

    @Slot()
    def _forgive(self) -> None:
        self.words.set_problem("")
