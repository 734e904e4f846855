"""A new entry: four things are needed, the rest follows on its own page."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.directory.provision_form import fill
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import ProvisionKind, Rung

NEW = UUID(int=2)
"""In the place of a provision, for one that is still to be made."""


class NewProvision(Card):
    """`made` carries the id of what was added."""

    made = Signal(object)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Wat komt erbij?"))
        self._bench = bench
        choose = self.tr("Maak een keuze")
        self.name, self.provider_name = QLineEdit(), QLineEdit()
        self.provider = ChoiceBox([(None, self.tr("Een nieuwe aanbieder"))])
        self.kind = ChoiceBox(choices(ProvisionKind, choose))
        self.rung = ChoiceBox(choices(Rung, choose))
        self.fields = {
            "name": Field(self.tr("Hoe heet het?"), self.name),
            "provider": Field(self.tr("Wie biedt het aan?"), self.provider),
            "provider_name": Field(self.tr("Naam van de nieuwe aanbieder"), self.provider_name),
            "kind": Field(self.tr("Soort aanbod"), self.kind),
            "rung": Field(self.tr("Trede"), self.rung),
        }
        fill(self, self.fields, "name", "provider", "provider_name", ("kind", "rung"))
        self.act = button(self.tr("Toevoegen"), "primary")
        self.add(self.act)
        self.body.setAlignment(self.act, Qt.AlignmentFlag.AlignLeft)
        self.typed = TypedText(bench.tasks, bench.services.drafts, "provision_new", NEW, self)
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.provider.currentIndexChanged.connect(self._follow)
        self.act.clicked.connect(self._add)
        bench.tasks.run(self, bench.services.provisions.providers, self._offer, bench.tell, "read")

    def _offer(self, providers: list[tuple[UUID, str]]) -> None:
        self.provider.set_choices([(None, self.tr("Een nieuwe aanbieder")), *providers])
        self.typed.load()

    @Slot()
    def _follow(self) -> None:
        self.fields["provider_name"].setVisible(self.provider.value() is None)

    @Slot()
    def _add(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        kind, rung, provider = self.kind.value(), self.rung.value(), self.provider.value()
        work = partial(
            self._bench.services.provisions.add,
            self.name.text(),
            kind if isinstance(kind, ProvisionKind) else None,
            rung if isinstance(rung, Rung) else None,
            provider if isinstance(provider, UUID) else None,
            self.provider_name.text(),
        )
        self._bench.tasks.run(self, work, self._added, self._refused)

    def _added(self, provision_id: UUID) -> None:
        self.typed.forget()
        self._bench.announce(Changes(directory=True))
        self.made.emit(provision_id)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)
