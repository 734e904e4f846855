"""A family moves to another municipality: to whom, why, exactly what; look, then the package."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QCompleter, QFileDialog, QLineEdit, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.relocation import municipalities
from wijkdesk.services.relocation.leaving import Given, Moved, Wanted
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.confirming import confirms
from wijkdesk.ui.relocation.lines_tree import LinesTree
from wijkdesk.ui.relocation.receipt_card import Receipt, ReceiptCard
from wijkdesk.ui.relocation_work import Choice, Ready, given, offered, ready
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.confirming import ConfirmPanel
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pdf_view import PdfView
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import SharingGround

PREVIEW = 520


def offer_towns(box: QLineEdit) -> None:
    """Names of municipalities while one types; another one may be typed as well."""
    completer = QCompleter(sorted(municipalities.municipalities()), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)


def leave_key(case_file_id: UUID) -> str:
    """What the page is called."""
    return f"leave:{case_file_id.hex}"


class LeavePage(Page):
    """`file_requested` carries a case_file_id. What was shown is what leaves, to the letter."""

    file_requested = Signal(object)

    def __init__(
        self,
        case_file_id: UUID,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Overdracht aan een andere gemeente"), parent=parent)
        self.key = leave_key(case_file_id)
        self.bench = Bench(case_file_id, services, tasks, changes, say)
        self._choices: tuple[Choice, ...] = ()
        self._ready: Ready | None = None
        self._turn = 0
        self.to_file = self.add_act(self.tr("Naar het dossier"))
        self.preview = self.add_act(self.tr("Bekijk wat weggaat"), "primary")
        self.panel = ConfirmPanel(
            self.tr("Maak het pakket"), confirms(services, tasks, self.bench.tell)
        )
        self.whom = Card(self.tr("Waarheen, en waarom mag het?"))
        self.municipality, self.contact = QLineEdit(), QLineEdit()
        offer_towns(self.municipality)
        self.sure = QCheckBox(self.tr("Deze gemeente staat niet in de lijst, maar de naam klopt"))
        self.ground = ChoiceBox(choices(SharingGround, self.tr("Nog kiezen")))
        self.why = TextArea(least=2)
        self.fields = {
            "municipality": Field(self.tr("Gemeente"), self.municipality),
            "contact": Field(
                self.tr("Wie krijgt het daar?"),
                self.contact,
                hint=self.tr("Naam, team en telefoon. Bel eerst: dan weet u dat het klopt."),
            ),
            "ground": Field(self.tr("Grondslag"), self.ground),
            "why": Field(
                self.tr("Waarom mag het?"),
                self.why,
                hint=self.tr("Bijvoorbeeld: moeder zei op 12 maart ja, en weet wat er meegaat."),
            ),
        }
        self.what = Card(self.tr("Wat gaat mee?"))
        self.lines = LinesTree()
        self.reviewed = QCheckBox(self.tr("Wat over veiligheid meegaat, is nagelezen en mag mee"))
        self.review = Field(
            self.tr("Veiligheid nagekeken?"),
            self.reviewed,
            hint=self.tr(
                "Is iemand in gevaar als een ander gezinslid dit leest? Kruis die regel dan niet "
                "aan. Twijfelt u? Vraag de aandachtsfunctionaris."
            ),
        )
        self.leaves = Card(self.tr("Zo gaat het weg"))
        self.view = PdfView(self.tr("Overdrachtsdossier"))
        self.make = button(self.tr("Maak het pakket"), "outline")
        self.secret = Card(self.tr("Wachtwoord van dit pakket"))
        self.password = label("", "title")
        self.receipt = ReceiptCard()
        self.hint = Card(self.tr("Zo werkt het"))
        self._lay_out()

        self.to_file.clicked.connect(self._ask_file)
        self.preview.clicked.connect(self._preview)
        self.make.clicked.connect(self._ask)
        self.receipt.wanted.connect(self._received)
        self.lines.changed.connect(self._choose_again)
        self.reviewed.toggled.connect(self._stale)
        for box in (self.municipality, self.contact, self.why):
            box.textChanged.connect(self._stale)
        self.ground.currentIndexChanged.connect(self._stale)
        self.sure.toggled.connect(self._stale)
        self.municipality.textChanged.connect(self._ask_sure)
        self.municipality.textEdited.connect(self._another_name)
        changes.changed.connect(self._hear)
        self._look()

    def focus_first(self) -> None:
        self.municipality.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        for name, field in self.fields.items():
            self.whom.add(field)
            if name == "municipality":
                self.whom.add(self.sure)
        self.sure.hide()
        self.what.add(
            label(
                self.tr(
                    "Kies alleen wat de andere gemeente nodig heeft. Wat u niet aankruist, blijft "
                    "hier. Een meldcode staat er alleen bij als iemand die heeft nagekeken."
                ),
                "secondary",
            )
        )
        self.what.add(self.lines)
        self.what.add(self.review)
        self.review.hide()
        self.view.setMinimumHeight(px(PREVIEW))
        self.leaves.add(self.make)
        self.leaves.body.setAlignment(self.make, Qt.AlignmentFlag.AlignLeft)
        self.leaves.add(self.view)
        self.leaves.hide()
        self.password.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.password.setAccessibleName(self.tr("Wachtwoord van dit pakket"))
        self.secret.add(self.password)
        self.secret.add(
            label(
                self.tr(
                    "Schrijf het nu op: WijkDesk bewaart het niet en laat het niet nog eens zien. "
                    "Geef het langs een andere weg dan het pakket. Bel de ontvanger op een nummer "
                    "dat u zelf opzoekt, en lees het voor."
                )
            )
        )
        self.secret.hide()
        for words in (
            self.tr(
                "U kiest wat meegaat, kijkt het na en maakt één zipbestand met een wachtwoord."
            ),
            self.tr(
                "Er zit een PDF in, en een bestand dat WijkDesk aan de andere kant kan inlezen."
            ),
            self.tr(
                "Voor elke verwijzing die loopt, krijgt u een taak: vertel dat het gezin gaat."
            ),
            self.tr(
                "Noteer wie het ontving. Dan sluit het dossier hier. Alleen de regisseur en u "
                "houden het. Bij collega’s die meewerkten, gaat het van de laptop af."
            ),
            self.tr(
                "Het blijft bewaard zolang de wet dat vraagt: voor jeugdhulp 20 jaar, voor de Wmo "
                "15 jaar."
            ),
        ):
            self.hint.add(label(words, "context"))
        for card in (self.panel, self.secret, self.whom, self.what, self.leaves):
            self.add_work(card)
        for card in (self.receipt, self.hint):
            self.add_side(card)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touches(self.bench.case_file_id):
            self._look()

    def _look(self) -> None:
        self._turn += 1
        work = partial(offered, self.bench.services, self.bench.case_file_id)
        self.bench.tasks.run(self, work, partial(self._show, self._turn), self.bench.tell, "read")

    def _show(self, turn: int, found: tuple[Moved, tuple[Choice, ...]]) -> None:
        if turn != self._turn:
            return
        moved, choices_now = found
        if choices_now != self._choices:
            self._choices = choices_now
            self._stale()
            self.lines.offer(choices_now)
        self.set_header(
            self.tr("Overdracht aan een andere gemeente"), f"{moved.title} · {moved.number}"
        )
        self.receipt.show_moved(moved)
        follow_layout(self)

    @Slot()
    def _stale(self) -> None:
        """What was shown is not what would leave any more."""
        self._ready = None
        self.leaves.hide()
        self.panel.close_again()

    @Slot()
    def _choose_again(self) -> None:
        """Other lines: what was read about safety is not what goes along now."""
        self.reviewed.setChecked(False)
        self.review.set_problem("")
        self._stale()

    @Slot()
    def _ask_sure(self) -> None:
        """Only a name that is not in the list is asked about, once it was left or shown."""
        if municipalities.found(self.municipality.text()) is not None:
            self.sure.setChecked(False)
            self.sure.hide()

    @Slot()
    def _another_name(self) -> None:
        """What somebody was sure of was the name that stood there."""
        self.sure.setChecked(False)

    def wanted(self) -> Wanted:
        """As it is filled in now."""
        ground = self.ground.value()
        return Wanted(
            municipality=self.municipality.text(),
            contact=self.contact.text(),
            ground=ground if isinstance(ground, SharingGround) else None,
            why=self.why.text(),
            sure=self.sure.isChecked(),
            reviewed=self.reviewed.isChecked(),
        )

    @Slot()
    def _preview(self) -> None:
        for field in (*self.fields.values(), self.review):
            field.set_problem("")
        own = (self.bench.services, self.bench.case_file_id)
        work = partial(ready, *own, self.wanted(), self._choices, self.lines.chosen())
        self.bench.tasks.run(self, work, self._show_ready, self._tell, "read")

    def _show_ready(self, made: Ready) -> None:
        self._ready = made
        self.view.show_bytes(made.pdf)
        self.view.tell(made.words)
        self.leaves.show()
        follow_layout(self)
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask(self) -> None:
        words = self.tr(
            "Dit gaat buiten WijkDesk, onder een wachtwoord. Stuur het alleen aan wie het nodig "
            "heeft, en wis uw kopie als het is ontvangen. Het wordt genoteerd."
        )
        self.panel.ask(words, self.choose, self.make)

    def choose(self) -> None:
        """Where it goes."""
        self.chooser = QFileDialog(self, self.tr("Bewaar het pakket"))
        self.chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.chooser.setNameFilter(self.tr("Overdrachtsdossier (*.zip)"))
        self.chooser.setDefaultSuffix("zip")
        if self._ready is not None:
            self.chooser.selectFile(f"overdracht-{self._ready.dossier.dossier}.zip")
        self.chooser.fileSelected.connect(self.write)
        self.chooser.open()

    @Slot(str)
    def write(self, chosen: str) -> None:
        """The package, whole or not at all."""
        if self._ready is not None:
            own = (self.bench.services, self.bench.case_file_id)
            self.bench.run(self, partial(given, *own, self._ready, Path(chosen)), self._given)

    def _given(self, done: Given) -> None:
        self.password.setText(done.password)
        self.secret.show()
        words = self.tr("Het pakket is bewaard. Lees nu het wachtwoord.")
        if done.tasks:
            told = self.tr("Er staan %n taken klaar voor wat nog loopt.", "", done.tasks)
            words = f"{words} {told}"
        self.bench.say(words, "ok")
        self._stale()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.announce(done.changes)

    @Slot(object)
    def _received(self, told: Receipt) -> None:
        work = partial(self.bench.services.relocation.received, self.bench.case_file_id, *told)
        self.bench.tasks.run(self, work, self._closed, self.receipt.tell_or(self.bench.tell))

    def _closed(self, changes: Changes) -> None:
        self.secret.hide()
        self.password.setText("")
        self.bench.say(
            self.tr("Genoteerd. Het dossier is hier afgesloten met als reden: verhuisd."), "ok"
        )
        self.bench.announce(changes)

    def _tell(self, trouble: BaseException) -> None:
        code = getattr(trouble, "code", "")
        if code == "relocation_unknown":
            self.sure.show()
        if code == "relocation_safety":
            self.review.show()
        if not told_beside(trouble, self.fields | {"reviewed": self.review}):
            self.bench.tell(trouble)

    @Slot()
    def _ask_file(self) -> None:
        self.file_requested.emit(self.bench.case_file_id)
