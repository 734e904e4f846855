"""Beside the entry: does it hold, what was heard of room, and what the team tells itself."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.provision_facts import About
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.directory.provision_form import fill
from wijkdesk.ui.directory.provision_words import room_words, wrong_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Room


class CheckCard(Card):
    """Whether the entry holds today, and where not: what a colleague has to look at."""

    def __init__(self, provision_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Kloppen deze gegevens?"))
        self._id, self._bench = provision_id, bench
        self.last = label("", "problem")
        self.last.hide()
        self.wrong = TextArea(least=2)
        self.field = Field(
            self.tr("Wat klopt er niet?"),
            self.wrong,
            hint=self.tr(
                "Mag leeg blijven. Alle gidsen lezen dit. Schrijf hier niets over bewoners."
            ),
        )
        self.correct = button(self.tr("Klopt"), "outline")
        self.incorrect = button(self.tr("Klopt niet"), "outline")
        acts = QWidget()
        line = FlowLayout(acts, px(8))
        line.addWidget(self.correct)
        line.addWidget(self.incorrect)
        self.add(self.last)
        self.add(self.field)
        self.add(acts)
        self.typed = TypedText(
            bench.tasks, bench.services.drafts, "provision_check", provision_id, self
        )
        self.typed.bind("note", self.wrong)
        self.typed.load()
        self.correct.clicked.connect(self._is_correct)
        self.incorrect.clicked.connect(self._is_incorrect)

    def show_about(self, about: About) -> None:
        """Who found last that it does not hold."""
        words = wrong_words(about.check, self._bench.now().date())
        self.last.setText(words)
        self.last.setVisible(bool(words))

    @Slot()
    def _is_correct(self) -> None:
        self._check(correct=True)

    @Slot()
    def _is_incorrect(self) -> None:
        self._check(correct=False)

    def _check(self, *, correct: bool) -> None:
        note = self.wrong.text()
        if correct and note.strip():  # words that say otherwise would be lost, or wrong
            self.field.set_problem(
                self.tr("Hier staat wat er niet klopt. Kies Klopt niet, of haal de tekst weg.")
            )
            return
        self.field.set_problem("")
        facts = self._bench.services.provision_facts
        work = partial(facts.check, self._id, correct=correct, note=note)
        self._bench.run(self, work, partial(self._checked, correct))

    def _checked(self, correct: bool, changes: Changes) -> None:
        self.typed.forget()
        self.typed.boxes["note"].show("")
        self._bench.say(
            self.tr("Genoteerd: de gegevens kloppen vandaag.")
            if correct
            else self.tr("Genoteerd: er klopt iets niet. Collega's zien dit bij het aanbod."),
            "ok" if correct else "info",
        )
        self._bench.announce(changes)


class RoomCard(Card):
    """What they say of it, when, and who said it; never reckoned."""

    def __init__(self, provision_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Is er plek?"))
        self._id, self._bench = provision_id, bench
        self.last = label("", "secondary")
        self.room = ChoiceBox(choices(Room, self.tr("Kies wat u hoorde")))
        self.weeks, self.heard_from, self.on = QLineEdit(), QLineEdit(), DateBox()
        self.fields = {
            "room": Field(self.tr("Wat hoorde u?"), self.room),
            "weeks": Field(self.tr("Hoeveel weken wachten, zeggen zij?"), self.weeks),
            "heard_from": Field(self.tr("Van wie?"), self.heard_from),
            "heard_on": Field(self.tr("Op welke dag?"), self.on),
        }
        self.keep = button(self.tr("Noteren"), "outline")
        self.add(self.last)
        fill(self, self.fields, "room", "weeks", "heard_from", "heard_on")
        self.add(self.keep)
        self.body.setAlignment(self.keep, Qt.AlignmentFlag.AlignLeft)
        self.typed = TypedText(bench.tasks, bench.services.drafts, "capacity", provision_id, self)
        self.on.set_day(bench.now().date())
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.typed.load()
        self.keep.clicked.connect(self._note)

    def show_about(self, about: About) -> None:
        """What was heard last."""
        self.last.setText(room_words(about.room, self._bench.now().date()))

    @Slot()
    def _note(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            day = self.on.day("heard_on")
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        room = self.room.value()
        work = partial(
            self._bench.services.provision_facts.heard,
            self._id,
            room if isinstance(room, Room) else None,
            self.weeks.text(),
            self.heard_from.text(),
            day,
        )
        self._bench.tasks.run(self, work, self._noted, self._refused)

    def _noted(self, changes: Changes) -> None:
        self.typed.forget()
        for name, empty in (("room", None), ("weeks", ""), ("heard_from", "")):
            self.typed.boxes[name].show(empty)
        self.typed.boxes["heard_on"].show(self._bench.now().date())
        self._bench.say(self.tr("Genoteerd wat u hoorde."), "ok")
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)


class NoteCard(Card):
    """Only for one's own team; no import touches it."""

    def __init__(self, provision_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Notitie van uw team"))
        self._id, self._bench = provision_id, bench
        self._kept: str | None = None
        self.text = TextArea(least=3)
        self.field = Field(
            self.tr("Wat moeten collega's weten?"),
            self.text,
            hint=self.tr("Alleen uw team leest dit. Schrijf hier niets over bewoners."),
        )
        self.keep = button(self.tr("Notitie bewaren"), "outline")
        self.add(self.field)
        self.add(self.keep)
        self.body.setAlignment(self.keep, Qt.AlignmentFlag.AlignLeft)
        self.typed = TypedText(
            bench.tasks, bench.services.drafts, "provision_note", provision_id, self
        )
        self.typed.bind("text", self.text)
        self.keep.clicked.connect(self._keep)

    def show_about(self, about: About) -> None:
        """What stands there; what is being typed stays."""
        words = "\n".join(one.text for one in about.notes)
        box = self.typed.boxes["text"]
        first = self._kept is None
        if first or box.draft() == self._kept:
            box.show(words)
        self._kept = words
        if first:
            self.typed.load()

    @Slot()
    def _keep(self) -> None:
        work = partial(self._bench.services.provision_facts.note, self._id, self.text.text())
        self._bench.run(self, work, self._kept_now)

    def _kept_now(self, changes: Changes) -> None:
        self.typed.forget()
        self._kept = self.typed.boxes["text"].draft()
        self._bench.say(self.tr("De notitie is bewaard voor uw team."), "ok")
        self._bench.announce(changes)
