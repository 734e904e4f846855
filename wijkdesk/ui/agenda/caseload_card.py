"""One's own work against one's hours, and for who leads a team the numbers of its members."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.caseload import MyLoad, TeamLoad, WeekRow
from wijkdesk.services.changes import Changes
from wijkdesk.ui.agenda.phase_lines import PhaseLines
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.words import button, label

DIGITS = 3


class CaseloadCard(Card):
    """It ranks nobody; nobody else sees it but who leads the team, who sees no weight."""

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self.set_title(self.tr("Uw werk"))
        self._bench = bench
        self.head = label("", "strong")
        self.about = label("", "secondary")
        self.phases = PhaseLines()
        self.who = label("", "context")
        self.team_head = label(self.tr("Uw team"), "strong")
        self.team = label("", "secondary")
        self.weeks = QVBoxLayout()
        self.weeks.setSpacing(px(4))
        self.ask = button(self.tr("Werkuren of verlof"), "link")
        self.panel = QWidget()
        self.hours, self.since, self.until = QLineEdit(), DateBox(), DateBox()
        self.fields = {
            "hours": Field(
                self.tr("Uren per week"), self.hours, hint=self.tr("0 is verlof of ziek.")
            ),
            "since": Field(self.tr("Vanaf"), self.since, hint=self.tr("Leeg is vandaag.")),
            "until": Field(
                self.tr("Tot en met"), self.until, hint=self.tr("Leeg is voorlopig zo.")
            ),
        }
        self.add_week = button(self.tr("Leg vast"), "outline")
        me = bench.services.me.worker_id
        self.typed = TypedText(bench.tasks, bench.services.drafts, "working_week", me, self)

        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        for field in self.fields.values():
            inside.addWidget(field)
        inside.addWidget(self.add_week)
        inside.setAlignment(self.add_week, Qt.AlignmentFlag.AlignLeft)
        for part in (self.head, self.about, self.phases, self.team_head, self.team, self.who):
            self.add(part)
        self.body.addLayout(self.weeks)
        self.body.addLayout(left_link(self.ask))
        self.add(self.panel)
        self.panel.hide()
        self.hide()
        self.ask.clicked.connect(self._turn)
        self.add_week.clicked.connect(self._add)
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.typed.restored.connect(self.panel.show)
        self.typed.load()

    @Slot()
    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    @Slot()
    def look(self) -> None:
        """Ask how much it is; that is noted."""
        service = self._bench.services.caseload
        self._bench.tasks.run(self, service.mine, self._show, self._bench.tell, "read")
        self._bench.tasks.run(self, service.team, self._show_team, self._bench.tell, "read")

    def _show(self, load: MyLoad) -> None:
        self.setVisible(not load.closed)
        files = self.tr("%n dossier(s)", "", load.files)
        heavy = self.tr("gewicht %1").replace("%1", _figure(load.weight))
        self.head.setText(f"{files} · {heavy}")
        self.about.setText(self._hours(load))
        self.phases.show_phases(load.phases)
        empty(self.weeks)
        for week in load.weeks:
            self.weeks.addWidget(label(self._week(week), "secondary"))
            gone = IdButton(self.tr("Haal weg"), week.id)
            gone.setAccessibleName(self.tr("Haal weg: %1").replace("%1", self._week(week)))
            gone.pressed_id.connect(self._remove)
            self.weeks.addLayout(left_link(gone))

    def _show_team(self, rows: Sequence[TeamLoad]) -> None:
        self.team_head.setVisible(bool(rows))
        self.team.setVisible(bool(rows))
        self.team.setText("\n".join(map(self._member, rows)))
        self.who.setText(
            self.tr("Het gewicht ziet alleen de medewerker zelf: bespreek het samen.")
            if rows
            else self.tr(
                "Het gewicht ziet u alleen. Uw teamleider ziet uw uren en hoeveel dossiers u leidt."
            )
        )

    def _member(self, row: TeamLoad) -> str:
        number = self.tr("%n dossier(s)", "", row.files)
        if row.whole is None:
            away = self.tr("nu afwezig")
            return f"{row.name}: {number}, {away}"
        said = self.tr("%1: %2, %3 uur, per volle week %4")
        told = said.replace("%1", row.name).replace("%2", number)
        return told.replace("%3", str(row.hours)).replace("%4", _figure(row.whole))

    def _hours(self, load: MyLoad) -> str:
        if load.whole is None:
            return self.tr("U bent er nu niet: laat uw dossiers waarnemen.")
        said = self.tr("U werkt %1 uur. Omgerekend naar een volle week van 36 uur: gewicht %2.")
        return said.replace("%1", str(load.hours)).replace("%2", _figure(load.whole))

    def _week(self, week: WeekRow) -> str:
        today = self._bench.now().date()
        said = self.tr("%1 uur vanaf %2") if week.hours else self.tr("Afwezig vanaf %2")
        told = said.replace("%1", str(week.hours)).replace("%2", day_text(week.since, today))
        if week.until is None:
            return told
        until = self.tr("tot en met %1").replace("%1", day_text(week.until, today))
        return f"{told} {until}"

    @Slot()
    def _turn(self) -> None:
        self.panel.setVisible(self.panel.isHidden())
        if not self.panel.isHidden():
            self.hours.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _add(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            since, until = self.since.day("since"), self.until.day("until")
        except RuleBrokenError as wrong:
            self._refused(wrong)
            return
        hours = self.hours.text().strip()
        number = (
            int(hours) if hours.isascii() and hours.isdigit() and len(hours) <= DIGITS else None
        )
        work = partial(self._bench.services.caseload.add_week, number, since, until)
        self._bench.tasks.run(self, work, self._added, self._refused)

    def _added(self, changes: Changes) -> None:
        self.hours.clear()
        for box in (self.since, self.until):
            box.set_day(None)
        self.typed.forget()
        self.panel.hide()
        self._bench.announce(changes)
        self.look()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)

    @Slot(object)
    def _remove(self, week_id: UUID) -> None:
        work = partial(self._bench.services.caseload.remove_week, week_id)
        self._bench.run(self, work, self._removed)

    def _removed(self, changes: Changes) -> None:
        self._bench.announce(changes)
        self.look()


def _figure(number: float) -> str:
    """With a comma, as Dutch is written, and without ",0"."""
    return f"{number:.1f}".removesuffix(".0").replace(".", ",")
