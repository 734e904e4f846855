"""One action: a sentence with a verb, one doer, one date."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.back_office_requests import RequestRow
from wijkdesk.services.plans import ActionRow
from wijkdesk.services.referrals import ReferralRow
from wijkdesk.ui.action_saving import KnownDoer, save_action
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.law_words import closed_words, open_laws
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.plans.doers import Doers
from wijkdesk.ui.plans.grip import Grip
from wijkdesk.ui.plans.names_box import offer_names, put_names
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.request_words import request_mark
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.icon_button import IconButton
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, lock_marks, referral_mark, word
from wijkdesk.vocabulary import ActionStatus, DoerKind, Law, Rung

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("text", "doer_kind", "doer_name", "start", "due", "rung", "provision_id", "law")


class ActionFold(Fold):
    """`removed` and `finished` carry the id of the action, `moved_on` (id, up) to another goal.

    `asked` carries it too: one wants to see, or to make, its request to the back office. So does
    `refer_wanted`, for a referral.
    """

    removed = Signal(object)
    moved_on = Signal(object)
    finished = Signal(object)
    asked = Signal(object)
    refer_wanted = Signal(object)

    def __init__(self, row: ActionRow, bench: Bench, doers: Doers) -> None:
        super().__init__()
        self.kind = "action"
        self._bench = bench
        self.row = row
        self.grip = Grip("action", row.id)
        self._doers = doers
        self._known: dict[str, KnownDoer] = {}
        self._ways = (False, False)
        self.editor: RowEditor | None = None
        self.text = QLineEdit()
        self.doer_kind = ChoiceBox(choices(DoerKind, self.tr("Nog kiezen")))
        self.doer_name = QLineEdit()
        self.start = DateBox()
        self.due = DateBox()
        self.rung = ChoiceBox(choices(Rung, self.tr("Nog kiezen")))
        self.provision = QLineEdit()
        self.law = ChoiceBox()
        self.names, self.offers = QStringListModel(self), QStringListModel(self)
        self.to_before = button(self.tr("Naar het vorige doel"), "link")
        self.to_next = button(self.tr("Naar het volgende doel"), "link")
        self.done = button(self.tr("Gedaan"), "link")
        self.office = button("", "link")
        self.request: RequestRow | None = None
        self.refer = button("", "link")
        self.referral: ReferralRow | None = None
        self.remove = IconButton("trash", self.tr("Actie verwijderen"))
        self.readers = ReadersPanel("action", bench, self.flush)

        self.acts.insertWidget(0, self.done)
        self.acts.insertWidget(1, self.office)
        self.acts.insertWidget(2, self.refer)
        self.signs.addWidget(self.grip)
        self.signs.addWidget(self.remove)
        self.text.setPlaceholderText(self.tr("Wie doet wat? Begin met een naam."))
        self.provision.setPlaceholderText(self.tr("Typ een deel van de naam"))
        offer_names(self.doer_name, self.names)
        offer_names(self.provision, self.offers)

        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.done.clicked.connect(self._finish)
        self.office.clicked.connect(self._ask)
        self.refer.clicked.connect(self._ask_refer)
        self.remove.clicked.connect(self._remove)
        self.to_before.clicked.connect(self._to_before)
        self.to_next.clicked.connect(self._to_next)
        self.show_row(row, doers)
        bench.waiting(self, "action", row.id, self.open)

    def show_row(
        self,
        row: ActionRow,
        doers: Doers,
        request: RequestRow | None = None,
        referral: ReferralRow | None = None,
        shut: frozenset[Law] = frozenset(),
    ) -> None:
        """What the store says now; the last request to the back office and referral for it."""
        self.request, self.referral = request, referral
        self.law.set_choices(open_laws(shut, self.tr("Als bij het doel"), row.law))
        other_offers = self.editor is not None and self._doers.offers != doers.offers
        self.row, self._doers = row, doers
        self._known.clear()
        self._known.update(doers.known)
        put_names(self.names, doers.names)
        put_names(self.offers, tuple(doers.offers))
        title = row.text.strip() or self.tr("Nieuwe actie")
        if row.closed:
            title = closed_words(self.tr("Actie"), row.law)
        for part in (self.toggle, self.remove, self.grip):
            part.setHidden(row.closed)
        kind = word(row.doer_kind)
        offer = doers.offer_called(row.provision_id)
        with_offer = self.tr("met %1").replace("%1", offer) if offer else ""
        told = " · ".join(filter(None, (row.doer_name or "", kind, with_offer)))
        self.say(title, told, self._marks(row))
        self.done.setVisible(row.status is ActionStatus.OPEN and bool(row.text.strip()))
        self.done.setAccessibleName(self.tr("Gedaan: %1").replace("%1", title))
        self.remove.set_name(self.tr("Actie verwijderen: %1").replace("%1", title))
        self.readers.show_row(row.id, title)
        self._show_office(row, title)
        self._show_referral(row, title)
        if self.editor is not None:
            self.editor.refresh(self._values())
            if other_offers and not self.provision.text():
                self.editor.boxes["provision_id"].show(row.provision_id)

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def begin(self) -> None:
        """Open with the keyboard in the sentence."""
        self.open()
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_office(self, row: ActionRow, title: str) -> None:
        """Help that the back office decides about leads to a request; so does one that is there."""
        decided_there = row.rung in {Rung.CUSTOM_PROVISION, Rung.PERSONAL_BUDGET}
        self.office.setVisible(
            self.request is not None or (decided_there and row.status is ActionStatus.OPEN)
        )
        words = self.tr("Verzoek bekijken") if self.request else self.tr("Aanvragen bij backoffice")
        self.office.setText(words)
        self.office.setAccessibleName(f"{words}: {title}")

    def _show_referral(self, row: ActionRow, title: str) -> None:
        """What is done with an offer leads to a referral; so does one that is there."""
        wanted = row.provision_id is not None and row.status is ActionStatus.OPEN
        self.refer.setVisible(self.referral is not None or wanted)
        words = self.tr("Verwijzing bekijken") if self.referral else self.tr("Verwijzen")
        self.refer.setText(words)
        self.refer.setAccessibleName(f"{words}: {title}")

    def _marks(self, row: ActionRow) -> tuple[Mark, ...]:
        today = self._bench.now().date()
        if row.status is not ActionStatus.OPEN:
            when = f" {day_text(row.done_on, today)}" if row.done_on else ""
            done = Mark(word(row.status).lower() + when, "ok", "check")
            return (done, *lock_marks(row.visibility))
        marks = [Mark(word(row.rung))] if row.rung is not None else []
        if row.law is not None and not row.closed:
            marks.append(Mark(word(row.law), "accent"))
        if row.due is not None:
            late = row.due < today
            words = self.tr("was uiterlijk %1") if late else self.tr("uiterlijk %1")
            mark = Mark(
                words.replace("%1", day_text(row.due, today)), "warn" if late else "neutral"
            )
            marks.insert(0, mark)
        if self.request is not None:
            marks.append(request_mark(self.request, today))
        if self.referral is not None:
            status = referral_mark(self.referral.status)
            said = self.tr("verwijzing: %1").replace("%1", status.text.lower())
            marks.append(Mark(said, status.tone))
        return (*marks, *lock_marks(row.visibility))

    @Slot()
    def _build(self) -> None:
        fields = {
            "text": Field(self.tr("Wat gaat er gebeuren?"), self.text),
            "doer_kind": Field(self.tr("Wie is dat?"), self.doer_kind),
            "doer_name": Field(self.tr("Naam van wie het doet"), self.doer_name),
            "start": Field(self.tr("Vanaf"), self.start),
            "due": Field(self.tr("Klaar op"), self.due),
            "rung": Field(self.tr("Soort hulp, lichtste eerst"), self.rung),
            "provision_id": Field(self.tr("Met welk aanbod?"), self.provision),
            "law": Field(self.tr("Wet"), self.law),
        }
        PlainHint(fields["text"], self._bench)
        grid = FieldGrid()
        grid.add_row((fields["doer_name"], 7), (fields["doer_kind"], 5))
        grid.add_row((fields["start"], 3), (fields["due"], 3), (fields["rung"], 6))
        grid.add_row((fields["provision_id"], 8), (fields["law"], 4))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, px(4))
        layout.setSpacing(px(8))
        layout.addWidget(fields["text"])
        layout.addWidget(grid)
        elsewhere = QHBoxLayout()
        elsewhere.setSpacing(px(16))
        elsewhere.addWidget(self.to_before)
        elsewhere.addWidget(self.to_next)
        elsewhere.addStretch(1)
        layout.addLayout(elsewhere)
        layout.addWidget(self.readers)
        form.setFocusProxy(self.text)
        save = partial(save_action, self._bench.services.plan_lines, self.row.id, self._known)
        editor = self._bench.editor("action", self.row.id, save, self._values(), self)
        editor.bind("text", self.text, fields["text"], empty="")
        editor.bind("doer_kind", self.doer_kind, fields["doer_kind"])
        editor.bind("doer_name", self.doer_name, fields["doer_name"])
        editor.bind("rung", self.rung, fields["rung"])
        editor.bind("law", self.law, fields["law"])
        editor.bind("start", self.start, fields["start"])
        editor.bind("due", self.due, fields["due"])
        box = fields["provision_id"]
        editor.bind(
            "provision_id", self.provision, box, read=self._offer_chosen, write=self._show_offer
        )
        self.editor = editor
        self.set_form(form)
        before, after = self._ways
        self.show_ways(before=before, after=after)

    def show_ways(self, *, before: bool, after: bool) -> None:
        """Whether there is a goal above and below to which it can go."""
        self._ways = (before, after)
        if self.editor is not None:
            for way, there in zip((self.to_before, self.to_next), self._ways, strict=True):
                way.setVisible(there)

    def _offer_chosen(self) -> object:
        return self._doers.offer_of(self.provision.text())

    def _show_offer(self, value: object) -> None:
        offer = value if isinstance(value, UUID) else None
        self.provision.setText(self._doers.offer_called(offer))

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    @Slot()
    def _finish(self) -> None:
        self.flush()
        self.finished.emit(self.row.id)

    @Slot()
    def _ask(self) -> None:
        self.flush()
        self.asked.emit(self.row.id)

    @Slot()
    def _ask_refer(self) -> None:
        self.flush()
        self.refer_wanted.emit(self.row.id)

    @Slot()
    def _to_before(self) -> None:
        self.flush()
        self.moved_on.emit((self.row.id, True))

    @Slot()
    def _to_next(self) -> None:
        self.flush()
        self.moved_on.emit((self.row.id, False))

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row.id)
