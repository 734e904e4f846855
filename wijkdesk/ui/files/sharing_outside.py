"""Sharing outside a referral: the cards of a file, a new one with its preview, and withdrawing."""

from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.sharing_cards import CardState, Outside, OutsideCard, OutsideView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import written_day
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.chip import Mark, chip_of
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import PartyKind, SharingGround

DRAFT_PAGE = "sharing_outside"


class SharingOutside(Card):
    """What is laid down is never changed: it is withdrawn, and another card is made."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Delen zonder verwijzing"))
        self._bench = bench
        self._tells: UUID | None = None
        self._loaded = False
        self._cards: tuple[OutsideCard, ...] = ()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(14))
        self.begin = button(self.tr("Nieuwe deelkaart"), "outline")
        self.form = QWidget()
        self.party_kind = ChoiceBox(choices(PartyKind, self.tr("Nog kiezen")))
        self.party, self.purpose = QLineEdit(), QLineEdit()
        self.exactly = TextArea(least=2)
        self.ground = ChoiceBox(choices(SharingGround, self.tr("Nog kiezen")))
        self.about, self.person, self.also = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.agreed_on, self.since, self.until = DateBox(past=True), DateBox(), DateBox()
        self.told = QLineEdit()
        self.fields = {
            "party_kind": Field(self.tr("Wat voor partij?"), self.party_kind),
            "party": Field(self.tr("Wie krijgt het?"), self.party),
            "purpose": Field(self.tr("Waarvoor mogen zij het gebruiken?"), self.purpose),
            "exactly": Field(
                self.tr("Wat vertelt u precies?"),
                self.exactly,
                hint=self.tr("Alleen wat hiervoor nodig is. Nooit het hele dossier."),
            ),
            "ground": Field(self.tr("Waarom mag dit?"), self.ground),
            "about_id": Field(self.tr("Over wie gaat het?"), self.about),
            "also_id": Field(self.tr("Wie vindt het ook goed?"), self.also),
            "person_id": Field(self.tr("Wie vindt het goed?"), self.person),
            "agreed_on": Field(self.tr("Gezegd op"), self.agreed_on),
            "since": Field(self.tr("Van"), self.since),
            "until": Field(self.tr("Tot en met"), self.until),
        }
        self.preview = label("", "secondary")
        self.lay = button(self.tr("Leg dit vast"), "primary")
        self.told_field = Field(self.tr("Aan wie hebt u verteld dat het stopt, en hoe?"), self.told)
        self.note_told = button(self.tr("Noteer dat zij het weten"), "outline")
        self.typed = TypedText(
            bench.tasks, bench.services.drafts, DRAFT_PAGE, bench.case_file_id, self
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        of, grid = self.fields, FieldGrid()
        grid.add_row((of["party_kind"], 5), (of["party"], 7))
        grid.add_row((of["purpose"], 12))
        after = FieldGrid()
        after.add_row((of["ground"], 12))
        after.add_row((of["about_id"], 7), (of["agreed_on"], 5))
        after.add_row((of["person_id"], 6), (of["also_id"], 6))
        after.add_row((of["since"], 6), (of["until"], 6))
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for widget in (grid, of["exactly"], after, self.preview):
            column.addWidget(widget)
        column.addWidget(self.lay, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)  # on a high window the room that is left stays below, not in between
        self.body.addLayout(self.rows)
        for part in (self.told_field, self.note_told, self.begin, self.form):
            self.add(part)
        for act in (self.note_told, self.begin):
            self.body.setAlignment(act, Qt.AlignmentFlag.AlignLeft)
        for part in (self.form, self.told_field, self.note_told):
            part.hide()

    def _connect(self) -> None:
        self.begin.clicked.connect(self._begin)
        self.lay.clicked.connect(self._lay)
        self.note_told.clicked.connect(self._tell)
        self.ground.currentIndexChanged.connect(self._follow)
        for box in (self.party, self.purpose, self.exactly):
            box.textChanged.connect(self._follow)
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.typed.bind("told", self.told)
        self.typed.restored.connect(self._begin)
        self.typed.typed.connect(self._mend)
        self._follow()

    @Slot()
    def look(self) -> None:
        """Ask which cards there are."""
        work = partial(self._bench.services.sharing_cards.of_file, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def _show(self, view: OutsideView) -> None:
        self.about.set_choices([(None, self.tr("Nog kiezen")), *view.people])
        self.person.set_choices([(None, self.tr("Nog kiezen")), *view.answerers])
        self.also.set_choices([(None, self.tr("Niemand")), *view.answerers])
        if not self._loaded:  # who agrees can only be chosen again once they can be chosen
            self._loaded = True
            self.typed.load()
        both = self.tr(
            "%1: van 12 tot 16 jaar beslissen kind en wie gezag heeft samen. Vraag ze allemaal."
        )
        hint = both.replace("%1", ", ".join(view.together)) if view.together else ""
        self.fields["person_id"].show_hint(hint)
        empty(self.rows)
        self._cards = view.cards
        for card in view.cards:
            self.rows.addLayout(self._row(card))
            self.rows.addWidget(divider())
        self._tells = next((c.row.id for c in view.cards if c.state is CardState.TO_TELL), None)
        self.told_field.setVisible(self._tells is not None)
        self.note_told.setVisible(self._tells is not None)

    def _row(self, card: OutsideCard) -> QVBoxLayout:
        row, lines = card.row, QVBoxLayout()
        lines.setSpacing(px(2))
        kind = word(row.party_kind) if row.party_kind else ""
        lines.addWidget(label(" · ".join(filter(None, (row.party, kind))), "strong"))
        lines.addWidget(chip_of(state_mark(card)))
        lines.addWidget(label(row.exactly or ""))
        why = (row.purpose, word(row.ground), card.person)
        lines.addWidget(label(" · ".join(filter(None, why)), "secondary"))
        if card.tell:
            whom = self.tr("Vertel het aan: %1").replace("%1", ", ".join(card.tell))
            lines.addWidget(label(whom, "problem"))
        acts = []
        if card.state in {CardState.ENDS_SOON, CardState.ENDED}:
            again = IdButton(self.tr("Maak opnieuw"), row.id)
            again.setAccessibleName(self.tr("Maak opnieuw: delen met %1").replace("%1", row.party))
            again.pressed_id.connect(self._again)
            acts.append(again)
        if row.withdrawn_on is None and card.state is not CardState.ENDED:
            stop = IdButton(self.tr("Trek dit in"), row.id)
            stop.setAccessibleName(self.tr("Trek in: delen met %1").replace("%1", row.party))
            stop.pressed_id.connect(self._withdraw)
            acts.append(stop)
        beside = QHBoxLayout()
        beside.setSpacing(px(16))
        for act in acts:
            beside.addWidget(act)
        beside.addStretch(1)
        lines.addLayout(beside)
        return lines

    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    @Slot()
    def _begin(self) -> None:
        self.form.show()
        self.begin.hide()

    @Slot(object)
    def _again(self, card_id: UUID) -> None:
        """The same once more, to be looked over: who agreed and for how long is asked anew."""
        card = next((one for one in self._cards if one.row.id == card_id), None)
        if card is None:
            return
        self._begin()
        row = card.row
        self.party_kind.set_value(row.party_kind)
        self.party.setText(row.party)
        self.purpose.setText(row.purpose)
        self.exactly.set_text(row.exactly or "")
        self.ground.set_value(row.ground)
        ends = row.until if card.state is CardState.ENDS_SOON else None
        self.since.set_day(ends or self._bench.now().date())
        self.until.clear()
        self.until.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _mend(self, name: str) -> None:
        """Who fills in what was missing is not told so any longer."""
        field = self.told_field if name == "told" else self.fields[name]
        if field.problem_text:
            field.set_problem("")

    @Slot()
    def _follow(self) -> None:
        """What this ground asks and means; and what leaves, word for word."""
        ground = self.ground.value()
        for name in ("about_id", "person_id", "also_id", "agreed_on"):
            self.fields[name].setVisible(ground is SharingGround.CONSENT)
        meaning = ground_help(ground) if isinstance(ground, SharingGround) else ""
        self.fields["ground"].show_hint(meaning)
        leaves = self.tr("Dit gaat naar %1: %2")
        said = self.exactly.text().strip()
        leaves = leaves.replace("%1", self.party.text().strip() or "…").replace("%2", said)
        self.preview.setText(leaves)
        self.preview.setVisible(bool(said))

    @Slot()
    def _lay(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        consent = self.ground.value() is SharingGround.CONSENT
        try:
            said = Outside(
                cast("PartyKind | None", self.party_kind.value()),
                self.party.text(),
                self.purpose.text(),
                self.exactly.text(),
                cast("SharingGround | None", self.ground.value()),
                self.since.day("since"),
                self.until.day("until"),
                cast("UUID | None", self.person.value()) if consent else None,
                self.agreed_on.day("agreed_on") if consent else None,
                cast("UUID | None", self.about.value()) if consent else None,
                cast("UUID | None", self.also.value()) if consent else None,
            )
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        work = partial(self._bench.services.sharing_cards.make, self._bench.case_file_id, said)
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        for line in (self.party, self.purpose):
            line.clear()
        self.exactly.set_text("")
        for day in (self.agreed_on, self.since, self.until):
            day.clear()
        for choice in (self.party_kind, self.ground):
            choice.set_value(None)
        self.typed.forget()
        self.form.hide()
        self.begin.show()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, {**self.fields, "told": self.told_field}):
            self._bench.tell(trouble)

    @Slot(object)
    def _withdraw(self, card_id: UUID) -> None:
        work = partial(self._bench.services.sharing_cards.withdraw, card_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _tell(self) -> None:
        if self._tells is not None:
            told = self._bench.services.sharing_cards.told
            work = partial(told, self._tells, self.told.text())
            self._bench.tasks.run(self, work, self._noted, self._refused)

    def _noted(self, changes: Changes) -> None:
        self.told.clear()
        self.typed.forget()
        self._bench.announce(changes)


def ground_help(ground: SharingGround) -> str:
    """What a ground means, shortly; consent is not what one falls back on."""
    return {
        SharingGround.CONSENT: QCoreApplication.translate(
            "SharingOutside",
            "Alleen als iemand ook echt nee kan zeggen. Past een andere grond? Kies die dan.",
        ),
        SharingGround.LEGAL_DUTY: QCoreApplication.translate(
            "SharingOutside", "Een wet zegt dat u dit moet vertellen. Noem die wet bij waarvoor."
        ),
        SharingGround.PUBLIC_TASK: QCoreApplication.translate(
            "SharingOutside",
            "Nodig voor de Wmo of de Jeugdwet, en niet meer dan dat. Vertel het de mensen wel.",
        ),
        SharingGround.VITAL_INTEREST: QCoreApplication.translate(
            "SharingOutside", "Iemand is in gevaar en kan het zelf niet zeggen."
        ),
    }[ground]


def state_mark(card: OutsideCard) -> Mark:
    """How a card stands, with an icon where it asks for something."""
    until = written_day(card.row.until) if card.row.until else ""
    since = written_day(card.row.since) if card.row.since else ""
    said, tone, sign = {
        CardState.LATER: (QCoreApplication.translate("SharingOutside", "begint op %2"), "", ""),
        CardState.HOLDS: (QCoreApplication.translate("SharingOutside", "tot en met %1"), "ok", ""),
        CardState.ENDS_SOON: (
            QCoreApplication.translate("SharingOutside", "loopt af op %1"),
            "warn",
            "clock",
        ),
        CardState.ENDED: (QCoreApplication.translate("SharingOutside", "afgelopen op %1"), "", ""),
        CardState.TO_TELL: (
            QCoreApplication.translate("SharingOutside", "ingetrokken: nog niet verteld"),
            "bad",
            "alert",
        ),
        CardState.WITHDRAWN: (QCoreApplication.translate("SharingOutside", "ingetrokken"), "", ""),
    }[card.state]
    return Mark(said.replace("%1", until).replace("%2", since), tone or "neutral", sign)
