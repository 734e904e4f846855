"""One handover of Veilig Thuis or to it: what it asks next, and the form in which it is kept."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from wijkdesk.services.changes import EVERYTHING, Changes
from wijkdesk.services.vt_handovers import HandoverRow, next_of
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.reason_fold import ReasonFold
from wijkdesk.ui.saving_fold import SavingFold, line_with
from wijkdesk.ui.vt_words import act_of_handover, asked_words, next_mark, readers_of_handover
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Channel

Named = Sequence[tuple[UUID, str]]
WITH_TEAM = (
    "household", "owner_id", "vt_number", "contact", "contact_phone", "route", "receipt_on",
    "reported_on", "triage_on", "research_on", "feedback_due", "feedback_on", "feedback_how",
)  # fmt: skip
IN_FILE = ("told", "came_back")


class HandoverFold(SavingFold):
    """`file_wanted` carries its file, `registration_wanted` the registration made of it."""

    page = "vt_handover"
    file_wanted = Signal(object)
    registration_wanted = Signal(object)

    def __init__(self, row: HandoverRow, bench: Bench) -> None:
        super().__init__(row, bench, partial(bench.services.vt_handovers.save, row.id))
        self._double: UUID | None = None
        self._readers: Sequence[str] = ()
        self._may_write = True
        self.owner = ChoiceBox()
        self.into = ChoiceBox()
        self.put = button(self.tr("Zet in dit dossier"), "outline")
        self.seen_by = label("", "context")
        self.asked = label("", "body")
        self.register = button(self.tr("Maak er een aanmelding van"), "outline")
        self.to_registration = button(self.tr("Naar de aanmelding"), "link")
        self.to_file = button(self.tr("Naar de veiligheid in het dossier"), "link")
        self.same = button(self.tr("Dit is dezelfde: voeg samen"), "link")
        self.go_on = button(self.tr("Toch verdergaan"), "link")
        self.agreed = label("", "body")
        self.term = line_with(self.tr("Bijvoorbeeld: vader komt niet in huis"))
        self.add_term = button(self.tr("Afspraak toevoegen"), "outline")
        self.ending = ReasonFold(
            self.tr("Waarom is dit klaar?"), [("close", self.tr("Zet op klaar"))]
        )
        self.ending.say(
            self.tr("Klaar"), self.tr("Dan vraagt deze overdracht niets meer van het team.")
        )
        self.set_names(self.tr("Openen"), self.tr("Dicht"))
        self.opened.connect(self._build)
        self.put.clicked.connect(self._put)
        self.to_file.clicked.connect(self._go)
        self.register.clicked.connect(self._register)
        self.to_registration.clicked.connect(self._go_to_registration)
        self.same.clicked.connect(self._same)
        self.go_on.clicked.connect(self._go_on)
        self.add_term.clicked.connect(self._add_term)
        self.ending.decided.connect(self._close)
        self.ready()

    @property
    def names(self) -> tuple[str, ...]:  # type: ignore[override]
        """What happened is only asked where it lies in a file."""
        return (*WITH_TEAM, *(IN_FILE if self.row.case_file_id is not None else ()))

    def offer(
        self,
        workers: Named,
        files: Named,
        double: UUID | None = None,
        readers: Sequence[str] = (),
    ) -> None:
        """Who may take it up, in which files it may be put, and which one looks the same.

        `readers`: who sees it as long as it is in no file.
        """
        known = dict(workers)
        if self.row.owner_id is not None:
            known.setdefault(self.row.owner_id, self.row.owner or self.tr("een oud-collega"))
        self.owner.set_choices([(None, self.tr("Nog niemand")), *known.items()])
        self.into.set_choices([(None, self.tr("Kies een dossier")), *files])
        self._double = double
        self._readers = readers

    def show_row(self, row: HandoverRow, *, may_write: bool = True) -> None:
        """What the store says now."""
        self.row = row
        who = row.household.strip() or self.tr("gezin nog niet ingevuld")
        way = self.tr("Naar Veilig Thuis: %1") if row.is_ours else self.tr("Van Veilig Thuis: %1")
        self.say(way.replace("%1", who), self._detail(row), self._marks(row))
        self.agreed.setText("\n".join(f"• {one}" for one in row.terms))
        self._may_write = may_write
        self._fit()
        self.toggle.setVisible(may_write)
        self.remove.setVisible(may_write)
        self.refresh(row)

    def _fit(self) -> None:
        """What the form offers now; what has no parent yet would flash as a window."""
        if self.editor is None:
            return
        row, may = self.row, self._may_write
        self.agreed.setVisible(bool(row.terms))
        self._fit_place(row, may=may)
        self.same.setVisible(self._double is not None and may)
        self.to_file.setVisible(row.case_file_id not in {None, self.bench.case_file_id})
        self.go_on.setVisible(not row.is_open and may)
        self.ending.setVisible(row.is_open and may)

    def _fit_place(self, row: HandoverRow, *, may: bool) -> None:
        """Who sees it now, and where it went; in a file that is asked no more."""
        if row.case_file_id is not None:
            return
        self.seen_by.setText(readers_of_handover(self._readers))
        self.seen_by.setVisible(bool(self._readers))
        self.asked.setText(asked_words(row))
        is_there = row.asked_number is not None
        for part in (self.asked, self.to_registration):
            part.setVisible(is_there)
        self.register.setVisible(not is_there and may and not row.is_ours and row.is_open)
        if row.asked_file_id is not None and self.into.value() is None:
            self.into.set_value(row.asked_file_id)

    def _detail(self, row: HandoverRow) -> str:
        today = self.bench.now().date()
        came = self.tr("genoteerd %1") if row.is_ours else self.tr("kwam binnen: %1")
        owner = self.tr("opgepakt door %1").replace("%1", row.owner) if row.owner else ""
        number = self.tr("kenmerk %1").replace("%1", row.vt_number) if row.vt_number else ""
        asked = row.asked_number
        asked = self.tr("aanmelding %1").replace("%1", asked) if asked is not None else ""
        parts = [came.replace("%1", day_text(row.received_on, today)), owner, number, asked]
        if not row.is_open and row.closed_on is not None:
            done = self.tr("klaar %1").replace("%1", day_text(row.closed_on, today))
            parts.append(": ".join(filter(None, (done, row.closed_reason))))
        elif row.is_open:
            parts.insert(0, self.tr("Nu: %1").replace("%1", act_of_handover(next_of(row).act)))
        return " · ".join(filter(None, parts))

    def _marks(self, row: HandoverRow) -> tuple[Mark, ...]:
        marks = list(next_mark(next_of(row), self.bench.now().date()))
        if self._double is not None:
            marks.append(Mark(self.tr("staat er misschien twee keer"), "warn"))
        if not row.is_open:
            marks.append(Mark(self.tr("klaar"), "ok", "check"))
        return tuple(marks)

    @Slot()
    def _build(self) -> None:
        ours, placed = self.row.is_ours, self.row.case_file_id is not None
        unknown = self.tr("Nog niet bekend")
        back = self.tr("Gehoord op") if ours else self.tr("Teruggekoppeld op")
        due = self.tr("Wanneer vraagt u na?") if ours else self.tr("Terugkoppelen voor")
        how = self.tr("Hoe gehoord?") if ours else self.tr("Hoe teruggekoppeld?")
        receipt = (
            self.tr("Veilig Thuis bevestigde op") if ours else self.tr("Ontvangst bevestigd op")
        )
        fields = {
            "household": Field(
                self.tr("Over welk gezin?"), line_with(self.tr("Zo kort mogelijk: een achternaam"))
            ),
            "owner_id": Field(self.tr("Wie pakt dit op?"), self.owner),
            "vt_number": Field(self.tr("Kenmerk van Veilig Thuis"), line_with("")),
            "contact": Field(self.tr("Met wie bij Veilig Thuis?"), line_with("")),
            "contact_phone": Field(self.tr("Telefoon"), line_with("")),
            "route": Field(self.tr("Hoe?"), ChoiceBox(choices(Channel, unknown))),
            "receipt_on": Field(receipt, DateBox(past=True)),
            "reported_on": Field(self.tr("Dag van de melding"), DateBox(past=True)),
            "triage_on": Field(self.tr("Dag van de triage"), DateBox(past=True)),
            "research_on": Field(self.tr("Onderzoek klaar op"), DateBox(past=True)),
            "feedback_due": Field(due, DateBox()),
            "feedback_on": Field(back, DateBox(past=True)),
            "feedback_how": Field(how, ChoiceBox(choices(Channel, unknown))),
        }
        grid, days = FieldGrid(), FieldGrid()
        grid.add_row((fields["household"], 7), (fields["owner_id"], 5))
        grid.add_row((fields["contact"], 5), (fields["contact_phone"], 3), (fields["vt_number"], 4))
        grid.add_row((fields["route"], 5), (fields["receipt_on"], 4))
        days.add_row(
            (fields["reported_on"], 4), (fields["triage_on"], 4), (fields["research_on"], 4)
        )
        days.add_row(
            (fields["feedback_due"], 4), (fields["feedback_on"], 4), (fields["feedback_how"], 4)
        )
        parts: list[QWidget] = [grid]
        if placed:
            asked = self.tr("Wat is verteld?") if ours else self.tr("Wat vertelde Veilig Thuis?")
            back = self.tr("Wat kwam terug?") if ours else self.tr("Wat is teruggekoppeld?")
            fields["told"] = Field(asked, TextArea(least=3))
            fields["came_back"] = Field(back, TextArea(least=2))
            parts += [fields["told"], self._agreed_part(), days, fields["came_back"]]
        else:
            parts += [days, self._place_part()]
        self.set_boxes(fields, [*parts, self._foot()])
        self._fit()

    def _agreed_part(self) -> QWidget:
        made = FieldGrid()
        self.term_field = Field(
            self.tr("Wat is afgesproken? Dit komt bij de veiligheidsafspraken."), self.term
        )
        made.add_row((self.agreed, 12))
        made.add_row((self.term_field, 12))
        made.add_row((self.add_term, 4))
        return made

    def _place_part(self) -> QWidget:
        told = self.tr(
            "Wat er speelt, schrijft u pas op als dit in een dossier staat. Dan leest alleen wie "
            "over veiligheid mag lezen het."
        )
        made = FieldGrid()
        self.told: QLabel = label(told, "context")
        made.add_row((self.seen_by, 12))
        made.add_row((self.told, 12))
        made.add_row((self.asked, 12))
        made.add_row((self.register, 4), (self.to_registration, 4))
        made.add_row((Field(self.tr("Bij welk dossier hoort dit?"), self.into), 8))
        made.add_row((self.put, 4))
        return made

    def _foot(self) -> QWidget:
        made = FieldGrid()
        made.add_row((self.same, 12))
        made.add_row((self.to_file, 12))
        made.add_row((self.go_on, 12))
        made.add_row((self.ending, 12))
        return made

    @Slot()
    def _put(self) -> None:
        chosen = self.into.value()
        if not isinstance(chosen, UUID):
            self.into.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.flush()
        work = partial(self.bench.services.vt_handovers.put_in_file, self.row.id, chosen)
        self.bench.run(self, work, self._was_put)

    def _was_put(self, _handover_id: UUID) -> None:
        self.bench.say(self.tr("Dit staat nu in het dossier, bij Veiligheid."), "ok")
        self._again()

    @Slot()
    def _register(self) -> None:
        self.flush()
        work = partial(self.bench.services.vt_handovers.register, self.row.id)
        self.bench.run(self, work, self._registered)

    def _registered(self, registration_id: UUID) -> None:
        self.bench.announce(Changes(registrations=True))
        self.registration_wanted.emit(registration_id)

    @Slot()
    def _go_to_registration(self) -> None:
        if self.row.registration_id is not None:
            self.registration_wanted.emit(self.row.registration_id)

    @Slot()
    def _go(self) -> None:
        if self.row.case_file_id is not None:
            self.file_wanted.emit(self.row.case_file_id)

    @Slot()
    def _same(self) -> None:
        if self._double is not None:
            self.flush()
            work = partial(self.bench.services.vt_handovers.same, self._double, self.row.id)
            self.bench.run(self, work, self.bench.announce)

    @Slot()
    def _go_on(self) -> None:
        work = partial(self.bench.services.vt_handovers.go_on, self.row.id)
        self.bench.run(self, work, self.bench.announce)

    @Slot()
    def _add_term(self) -> None:
        said = self.term.text()
        if not said.strip():
            self.term_field.set_problem(self.tr("Schrijf op wat is afgesproken."))
            self.term.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.term_field.set_problem("")
        work = partial(self.bench.services.vt_handovers.add_term, self.row.id, said)
        self.bench.run(self, work, partial(self._added, said))

    def _added(self, said: str, _term_id: UUID) -> None:
        if self.term.text() == said:  # who typed on meanwhile keeps it
            self.term.clear()
        self._again()

    @Slot(object, object)
    def _close(self, _key: object, said: str) -> None:
        self.flush()
        work = partial(self.bench.services.vt_handovers.close, self.row.id, said)
        self.bench.run(self, work, partial(self._closed, said))

    def _closed(self, said: str, changes: Changes) -> None:
        self.ending.done(said)
        self.bench.announce(changes)

    def _again(self) -> None:
        self.bench.announce(EVERYTHING)
