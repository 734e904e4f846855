"""Who sees this file, and why: asked for, because that is noted too."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from wijkdesk.services.access import AccessRow, Seer, Sight
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text, moment_text
from wijkdesk.ui.law_words import look_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import CompartmentKind


class SeersCard(Card):
    """The reason of each stands below the name; who looked before stands below the line.

    `list_wanted` asks for who looked, as a list that can be narrowed down and printed.
    """

    list_wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Wie ziet dit dossier"))
        self._bench = bench
        self.about = label(
            self.tr("Wie erin kan kijken en waarom, zoals deze laptop het weet."), "secondary"
        )
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(10))
        self.ask = button(self.tr("Laat zien"), "outline")
        self.listed = button(self.tr("Wie keek waarom, in een lijst"), "link")

        self.add(self.about)
        self.body.addLayout(self.rows)
        for act in (self.ask, self.listed):
            self.add(act)
            self.body.setAlignment(act, Qt.AlignmentFlag.AlignLeft)
        self.ask.clicked.connect(self._load)
        self.listed.clicked.connect(self.list_wanted)

    def put_away(self) -> None:
        """Something changed: what stood here may be wrong by now."""
        empty(self.rows)
        self.ask.show()

    @Slot()
    def _load(self) -> None:
        work = partial(self._bench.services.access.who_sees, self._bench.case_file_id)
        self._bench.run(self, work, self._show)

    def _show(self, sight: Sight) -> None:
        empty(self.rows)
        now = self._bench.now()
        if sight.protected:
            words = self.tr("Dit is een afgeschermd dossier: alleen wie op de lijst staat.")
            self.rows.addWidget(label(words, "strong"))
        for seer in sight.seers:
            why = "\n".join(filter(None, (why_words(seer, now), part_words(seer))))
            self._add(seer.name or self.tr("Onbekende collega"), why)
        if sight.looked:
            self.rows.addWidget(divider())
        for row in sight.looked:
            self._add(row.name or self.tr("Onbekende collega"), looked_words(row, now))
        if sight.across:
            self.rows.addWidget(divider())
        for across in sight.across:
            self._add(across.name or self.tr("Onbekende collega"), look_words(across, now))
        self.ask.hide()

    def _add(self, name: str, why: str) -> None:
        person = QVBoxLayout()
        person.setSpacing(px(2))
        person.addWidget(label(name, "strong"))
        person.addWidget(label(why, "secondary"))
        self.rows.addLayout(person)


def why_words(seer: Seer, now: datetime) -> str:
    """Say why somebody sees a file, or may not."""
    said = {
        "working_relation": QCoreApplication.translate("Seers", "werkt met dit dossier"),
        "cover": QCoreApplication.translate("Seers", "neemt waar tot en met %1"),
        "emergency": QCoreApplication.translate("Seers", "leest mee met een reden, tot %1"),
        "supporter": QCoreApplication.translate(
            "Seers", "cliëntondersteuner, leest wat het gezin deelt"
        ),
        "denied": QCoreApplication.translate("Seers", "mag dit dossier niet zien"),
    }.get(seer.reason, "")
    until = ""
    if isinstance(seer.until, datetime):
        until = moment_text(seer.until, now)
    elif isinstance(seer.until, date):
        until = day_text(seer.until, now.date())
    said = said.replace("%1", until)
    return " · ".join(filter(None, (word(seer.role) if seer.role else "", said)))


def part_words(seer: Seer) -> str:
    """Say what somebody reads: what is for the family, for the team, or behind another lock."""
    words = {
        CompartmentKind.SHARED: QCoreApplication.translate("Seers", "van het gezin"),
        CompartmentKind.TEAM: QCoreApplication.translate("Seers", "alleen van het team"),
        CompartmentKind.PW: QCoreApplication.translate("Seers", "over de Participatiewet"),
        CompartmentKind.SAFETY: QCoreApplication.translate("Seers", "over veiligheid"),
        CompartmentKind.SUPPORTER: QCoreApplication.translate("Seers", "eigen notities"),
    }
    said = ", ".join(words[kind] for kind in seer.parts)
    reads = QCoreApplication.translate("Seers", "Leest wat er is: %1.")
    return reads.replace("%1", said) if said else ""


def looked_words(row: AccessRow, now: datetime) -> str:
    """Say when somebody looked with a reason, and which."""
    when = QCoreApplication.translate("Seers", "keek mee op %1").replace(
        "%1", moment_text(row.at, now)
    )
    ground = word(row.ground) if row.ground else ""
    return " · ".join(filter(None, (when, ground, row.reason)))
