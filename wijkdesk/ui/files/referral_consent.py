"""Who said that a provider may hear it, who did not say so yet, and noting what somebody says."""

from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.referral_sharing import SharingView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import full_day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import SharingAnswer, SharingGround

DRAFT_PAGE = "sharing_consent"


class ConsentAnswers(QWidget):
    """Shown with a card that rests on consent, while somebody else can still say something of it.

    Nothing leaves until everybody who has to said yes; who says no is heard.
    """

    def __init__(self, referral_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._referral_id = bench, referral_id
        self._loaded = False
        self.said = label("", "secondary")
        self.open = label("", "strong")
        self.who, self.day = ChoiceBox(), DateBox()
        self.fields = {
            "who": Field(self.tr("Wie hebt u gevraagd?"), self.who),
            "answered_on": Field(self.tr("Wanneer zei die dat?"), self.day),
        }
        self.yes = button(self.tr("Vindt het goed"), "outline")
        self.no = button(self.tr("Wil het niet"), "link")
        self.typed = TypedText(bench.tasks, bench.services.drafts, DRAFT_PAGE, referral_id, self)
        self._lay_out()
        self.yes.clicked.connect(partial(self._answer, SharingAnswer.AGREES))
        self.no.clicked.connect(partial(self._answer, SharingAnswer.REFUSES))
        self.day.set_day(bench.now().date())
        self.typed.bind("who", self.who)
        self.typed.bind("answered_on", self.day)
        self.hide()

    def _lay_out(self) -> None:
        self.form = QWidget()
        grid = FieldGrid()
        grid.add_row((self.fields["who"], 7), (self.fields["answered_on"], 5))
        acts = QHBoxLayout()
        acts.addWidget(self.yes)
        acts.addWidget(self.no)
        acts.addStretch(1)
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(px(8))
        form.addWidget(grid)
        form.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self.said, self.open, self.form):
            column.addWidget(part)

    def show_view(self, view: SharingView) -> None:
        """Each answer with its day, and whom to ask first of those who can still be asked."""
        card = view.card
        by_consent = card is not None and card.ground is SharingGround.CONSENT
        self.setVisible(by_consent and len(view.answerers) > 1)
        agreed = {one.person_id for one in view.said if one.answer is SharingAnswer.AGREES}
        self.who.set_choices(sorted(view.answerers, key=lambda one: one[0] in agreed))
        if not self._loaded:
            self._loaded = True
            self.typed.load()
        if not by_consent:
            return
        names = dict(view.answerers)
        lines = [
            " · ".join(
                filter(
                    None,
                    (
                        names.get(one.person_id, ""),
                        word(one.answer).lower(),
                        full_day_text(one.on) if one.on else "",
                    ),
                )
            )
            for one in view.said
        ]
        self.said.setText("\n".join(lines))
        self.open.setText(self._open_words(view, names))
        self.open.setVisible(bool(self.open.text()))
        if self.who.value() is None and view.missing:
            self.who.set_value(view.missing[0])

    def _open_words(self, view: SharingView, names: dict[UUID, str]) -> str:
        """Who still has to answer; or that somebody does not want it."""
        no = [one.person_id for one in view.said if one.answer is SharingAnswer.REFUSES]
        if no:
            words = self.tr("%1 wil het niet. Er gaat niets weg. Trek de kaart in.")
            return words.replace("%1", ", ".join(names.get(one, "") for one in no))
        asked = [names.get(one, "") for one in view.missing]
        if not asked:
            return "" if view.may_leave else self.tr("Er is niemand die ja kan zeggen.")
        words = self.tr("Nog niet gevraagd: %1. Er gaat nog niets weg.")
        either = self.tr(" of ").join(asked) if not _each(view) else ", ".join(asked)
        return words.replace("%1", either)

    @Slot()
    def _answer(self, answer: SharingAnswer) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            day = self.day.day("answered_on")
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        note = self._bench.services.referral_sharing.answer
        who = cast("UUID", self.who.value())
        work = partial(note, self._referral_id, who, answer, day)
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        self.typed.forget()
        self.who.set_value(None)
        self.day.set_day(self._bench.now().date())
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)


def _each(view: SharingView) -> bool:
    """Whether the child itself still has to answer: then it is not one or the other."""
    return view.person is not None and view.person.id in view.missing
