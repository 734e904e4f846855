"""De meeneemmap: which families go along, whether all of them is on this laptop, and until when."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.changes import Changes
from wijkdesk.services.pouch import Home, NotHere, PouchLine, PouchView
from wijkdesk.ui.backup_words import size_words
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text, moment_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label

KEY = "pouch"
ALL, ALONG, MEETS, PLACE, TEAM = "all", "along", "meets", "place", "team"
DAYS = (0, 1, 2, 3, 4, 5, 6, 7, 8)


class PouchPage(Page):
    """A row that is opened goes along, or stays. `sync_requested` asks for a round of sync.

    `list_requested` asks for the list of what is on this laptop, `look_requested` for a file of the
    team that is not here: one says why, and then it can go along.
    """

    sync_requested = Signal()
    list_requested = Signal()
    look_requested = Signal(object, str)

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self.key = KEY
        self._bench = bench
        self._view = PouchView()
        self._shown: tuple[PouchLine, ...] = ()
        self._others: tuple[NotHere, ...] = ()
        self._packs, self._stopped = False, ""
        self._top: frozenset[UUID] | None = None
        self._wanted: str | None = None
        self._last_day: date | None = None
        self.pack = self.add_act(self.tr("Inpakken"), "primary")
        self.out = self.add_act(self.tr("Pak uit"))
        self.which = ChoiceBox([(ALL, self.tr("Al uw dossiers"))])
        self.which.set_value(ALL)
        self.days = ChoiceBox([(1, "")])
        self.days.set_value(1)
        self.search = QLineEdit()
        self.card = Card(self.tr("Wie gaat er mee?"))
        self.rows = RowList(self.tr("Wie gaat er mee?"))
        self.empty = EmptyState(self.tr("Hier staat geen dossier."))
        self.all = button(self.tr("Alles in deze lijst gaat mee"))
        self.state = Card(self.tr("Hoe staat het ervoor?"))
        self.told = label("", "body")
        self.inside = Card(self.tr("Wat staat er in de meeneemmap?"))
        self.counts = label("", "body")
        self.list_out = button(self.tr("Inhoudslijst op papier"), "outline")
        self.not_own = label("", "secondary")

        self.card.add(self.not_own)
        self.card.add(self.empty)
        self.card.add_list(self.rows)
        self.card.add(self.all)
        self.state.add(self.told)
        self.inside.add(self.counts)
        self.inside.add(self.list_out)
        self.inside.body.setAlignment(self.list_out, Qt.AlignmentFlag.AlignLeft)
        self.add_work(Field(self.tr("Welke dossiers ziet u?"), self.which))
        self.add_work(Field(self.tr("Zoek op naam of nummer"), self.search))
        self.add_work(self.card)
        self.add_side(Field(self.tr("Tot en met wanneer bent u weg?"), self.days))
        self.add_side(self.state)
        self.add_side(self.inside)

        self.rows.opened.connect(self._turn)
        self.all.clicked.connect(self._take_all)
        self.pack.clicked.connect(self._pack)
        self.out.clicked.connect(self._unpack)
        self.list_out.clicked.connect(self.list_requested)
        self.which.currentIndexChanged.connect(self._show_chosen)
        self.search.textChanged.connect(self._show_chosen)
        self.shown.connect(self._come)
        bench.changes.changed.connect(self._hear)

    def focus_first(self) -> None:
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)

    def own_state(self) -> dict[str, str]:
        """Which families are shown."""
        return {"which": str(self.which.value())}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """The same again, once the families are known."""
        self._wanted = state.get("which", self._wanted)
        self._choose_wanted()
        return self._wanted is None

    @Slot()
    def _come(self) -> None:
        """What goes along stands on top; a row that one chooses now stays where it is."""
        self._top = None
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Read it anew."""
        work = partial(self._bench.services.pouch.view, self._bench.now().date())
        self._bench.tasks.run(self, work, self._show, self._bench.tell)

    @Slot(object)
    def round_ended(self, answer: object) -> None:
        """A round of sync is over: see how much of it is here, and say what stopped it."""
        self._stopped = _trouble(answer)
        if self._packs or self.isVisible():
            work = partial(self._bench.services.pouch.check, self._bench.now().date())
            self._bench.run(self, work, self._show)

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, view: PouchView) -> None:
        self._view = view
        if self._top is None:
            self._top = frozenset(one.file.case_file_id for one in view.along)
        self.columns.setVisible(not view.closed)
        today = self._bench.now().date()
        days = [(n, day_text(today + timedelta(days=n), today)) for n in DAYS]
        self.days.set_choices(days)
        self._show_last_day(today)
        places = sorted({place for one in view.lines for place in one.inside.places})
        self.which.set_choices(
            [
                (ALL, self.tr("Al uw dossiers")),
                (MEETS, self.tr("Afspraak vandaag of morgen")),
                (ALONG, self.tr("Wat meegaat")),
                *([(TEAM, self.tr("Van uw team, niet op deze laptop"))] if view.others else []),
                *((f"{PLACE}:{place}", place) for place in places),
            ]
        )
        if self.which.currentIndex() < 0:
            self.which.set_value(ALL)
        self._choose_wanted()
        if self._packs and view.pouch.checked_at is not None:
            self._packs = False
            self._bench.say(self.tr("Alles staat op deze laptop. U kunt weg."), "ok")
        self.out.setVisible(bool(view.pouch.files))
        self.pack.setEnabled(bool(view.along))
        self._show_chosen()
        self._tell()

    def _show_last_day(self, today: date) -> None:
        """Until when it was packed; what is chosen after that stays chosen."""
        last = self._view.pouch.last_day
        if last != self._last_day and last is not None and (last - today).days in DAYS:
            self.days.set_value((last - today).days)
        self._last_day = last

    def _choose_wanted(self) -> None:
        if self._wanted is not None and self._view.lines:
            wanted, self._wanted = self._wanted, None
            self.which.set_value(wanted)
            if self.which.currentIndex() < 0:
                self.which.set_value(ALL)

    @Slot()
    def _show_chosen(self) -> None:
        kind = self.which.value()
        top = self._top or frozenset()
        lines = sorted(self._view.lines, key=lambda one: one.file.case_file_id not in top)
        self._shown = tuple(one for one in lines if self._is_wanted(one))
        self._others = tuple(
            one for one in self._view.others if kind == TEAM and self._has(one.title, one.number)
        )
        rows = [self._row(one) for one in self._shown] + [self._other(one) for one in self._others]
        self.rows.set_rows(rows)
        self.empty.setVisible(not rows)
        self.all.setVisible(any(not one.along for one in self._shown))
        self.not_own.setVisible(kind == TEAM)

    def _is_wanted(self, one: PouchLine) -> bool:
        if not self._has(one.file.title, one.file.number):
            return False
        kind, _, place = str(self.which.value()).partition(":")
        if kind == PLACE:
            return place in one.inside.places
        return {MEETS: bool(one.inside.meets), ALONG: one.along, TEAM: False}.get(kind, True)

    def _has(self, title: str, number: str) -> bool:
        typed = self.search.text().casefold().strip()
        return not typed or typed in f"{title} {number}".casefold()

    def _other(self, one: NotHere) -> Row:
        who = self.tr("regisseur %1").replace("%1", one.regisseur) if one.regisseur else ""
        chips = (Mark(self.tr("Niet op deze laptop"), "neutral"),)
        told = " · ".join(filter(None, (one.number, who)))
        return Row(one.case_file_id, one.title, told, chips=chips)

    def _row(self, one: PouchLine) -> Row:
        now, today = self._bench.now(), self._bench.now().date()
        inside = one.inside
        parts = [one.file.number]
        parts += [
            " ".join(filter(None, (day_text(day, today), at))) for day, at in inside.meets[:1]
        ]
        parts += [*inside.units, *inside.places][:2]
        if inside.attachments:
            many = self.tr("%n bijlage(n)", "", inside.attachments)
            parts.append(f"{many}, {size_words(inside.size)}")
        if inside.confirmed_at is not None:
            when = moment_text(inside.confirmed_at.astimezone(), now)
            parts.append(self.tr("bijgewerkt %1").replace("%1", when))
        chips = []
        if one.along:
            chips.append(
                Mark(self.tr("Compleet"), "ok") if one.ready else Mark(self.tr("Gaat mee"), "info")
            )
        if one.until is not None:
            when = moment_text(one.until.astimezone(), now)
            chips.append(Mark(self.tr("Open tot %1").replace("%1", when), "warn"))
        if inside.missing:
            chips.append(Mark(self.tr("%n bijlage(n) komen nog", "", inside.missing), "warn"))
        return Row(one.file.case_file_id, one.file.title, " · ".join(parts), chips=tuple(chips))

    def _tell(self) -> None:
        view, now = self._view, self._bench.now()
        if view.closed:
            said = self.tr("De dossiers zijn dicht. Maak verbinding: dan kunt u weer inpakken.")
            self.set_header(self.tr("Meeneemmap"), said)
            return
        along = view.along
        self.set_header(
            self.tr("Meeneemmap"),
            self.tr(
                "Klik aan wie er meegaat, of druk op Enter in de lijst. Druk daarna op Inpakken."
            ),
        )
        size = size_words(sum(one.inside.size for one in along))
        many = sum(one.inside.attachments for one in along)
        files = self.tr("%n dossier(s) gaan mee.", "", len(along))
        rest = self.tr("%n bijlage(n), samen %1.", "", many).replace("%1", size) if many else ""
        lines = [files, rest, self._state_words(along), self._stopped_words()]
        self.not_own.setText(
            self.tr(
                "Kies een gezin en zeg waarom u erin kijkt. Dan komt het op deze laptop voor een "
                "paar uur, en kan het mee. Langer nodig? Laat de regisseur u het dossier geven."
            )
        )
        if view.lease_until is not None:
            when = moment_text(view.lease_until.astimezone(), now)
            lines.append(
                self.tr("Zonder verbinding gaan de dossiers dicht: %1.").replace("%1", when)
            )
        self.told.setText("\n".join(filter(None, lines)))
        self.counts.setText("\n".join(self._count_words(along)))

    def _state_words(self, along: tuple[PouchLine, ...]) -> str:
        pouch, now = self._view.pouch, self._bench.now()
        if pouch.checked_at is not None:
            said = self.tr("Alles is op deze laptop, gecontroleerd %1.")
            return said.replace("%1", moment_text(pouch.checked_at.astimezone(), now))
        if not pouch.packed_ms:
            return self.tr("Nog niet ingepakt.") if along else ""
        if self._bench.services.practice:
            return self.tr(
                "Ingepakt. U oefent, dus er wordt niets opgehaald. In uw eigen WijkDesk ziet u "
                "hier hoever het is, en of alles op de laptop staat."
            )
        ready = sum(one.ready for one in along)
        said = self.tr("Bezig met inpakken: %1 van %2 compleet. Eerst tekst, dan bijlagen.")
        return said.replace("%1", str(ready)).replace("%2", str(len(along)))

    def _stopped_words(self) -> str:
        """Why it is not whole; what came stays, and nothing of it is half."""
        if not self._stopped or not self._packs:
            return ""
        rest = self.tr("Wat al binnen is, blijft staan. WijkDesk gaat vanzelf verder.")
        return f"{self._stopped} {rest}"

    def _count_words(self, along: tuple[PouchLine, ...]) -> list[str]:
        """For the form that is filled in when a laptop is lost; the centre keeps it too."""
        inside = [one.inside for one in along]
        yes, no = self.tr("ja"), self.tr("nee")
        people = self.tr("%n persoon/personen,", "", sum(one.people for one in inside))
        young = self.tr("van wie %n jonger dan 18.", "", sum(one.children for one in inside))
        bsn = yes if any(one.bsn for one in inside) else no
        v_number = yes if any(one.v_numbers for one in inside) else no
        return [
            f"{people} {young}",
            self.tr("BSN erbij: %1. V-nummer erbij: %2.")
            .replace("%1", bsn)
            .replace("%2", v_number),
            self.tr(
                "Bij het inpakken gaat deze lijst naar de gemeente, met al uw andere dossiers op "
                "deze laptop. Zo is bekend wat erop stond als u de laptop kwijtraakt."
            ),
        ]

    @Slot(object)
    def _turn(self, key: object) -> None:
        other = next((one for one in self._others if one.case_file_id == key), None)
        if other is not None:
            self.look_requested.emit(other.case_file_id, other.title)
            return
        one = next(line for line in self._view.lines if line.file.case_file_id == key)
        self._choose([one.file.case_file_id], along=not one.along)

    @Slot()
    def _take_all(self) -> None:
        self._choose([one.file.case_file_id for one in self._shown], along=True)

    def _choose(self, files: list[UUID], *, along: bool) -> None:
        self._packs = False
        work = partial(self._bench.services.pouch.choose, files, along=along)
        self._bench.run(self, work, self._look_after)

    def _look_after(self, _answer: object) -> None:
        self.look_again()

    @Slot()
    def _pack(self) -> None:
        today = self._bench.now().date()
        days = self.days.value()
        last = today + timedelta(days=days if isinstance(days, int) else 1)
        work = partial(self._bench.services.pouch.pack, last, today)
        self._bench.run(self, work, self._packed)

    def _packed(self, _answer: object) -> None:
        self._packs, self._stopped = True, ""
        self._come()
        self.sync_requested.emit()

    @Slot()
    def _unpack(self) -> None:
        work = partial(self._bench.services.pouch.unpack, self._bench.now().date())
        self._bench.run(self, work, self._unpacked)

    def _unpacked(self, _home: Home) -> None:
        self._bench.say(self.tr("De meeneemmap is leeg. Uw werk staat er nog."), "ok")
        self.look_again()


def _trouble(answer: object) -> str:
    """What stopped a round, or only its attachments, in words; nothing when it went well."""
    if isinstance(answer, WijkDeskError):
        return text_for(answer.code, **answer.values)
    if isinstance(answer, BaseException):
        return text_for("bug")
    code = getattr(getattr(answer, "files", None), "trouble", None)
    return text_for(str(code)) if code else ""
