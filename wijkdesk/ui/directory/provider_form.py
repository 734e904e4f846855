"""Who offers it: one provider may have several provisions, and a change is one of all of them."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.provisions import Entry
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.directory.provision_form import bind_all, fill
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import label


class ProviderForm(Card):
    """Its name, how to reach it, and how long we wait for its answer."""

    def __init__(self, entry: Entry, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("De aanbieder"))
        self.fields = {
            "name": Field(self.tr("Naam van de aanbieder"), QLineEdit()),
            "description": Field(self.tr("Over de aanbieder"), TextArea(least=2)),
            "phone": Field(self.tr("Telefoon"), QLineEdit()),
            "email": Field(self.tr("E-mail"), QLineEdit()),
            "website": Field(self.tr("Website"), QLineEdit()),
            "street": Field(self.tr("Straat en nummer"), QLineEdit()),
            "postcode": Field(self.tr("Postcode"), QLineEdit()),
            "city": Field(self.tr("Plaats"), QLineEdit()),
            "kvk": Field(self.tr("KvK-nummer"), QLineEdit()),
            "agb": Field(self.tr("AGB-code"), QLineEdit()),
            "reply_days": Field(
                self.tr("Na hoeveel dagen vragen we om antwoord?"),
                QLineEdit(),
                hint=self.tr("Leeg: zoals de gemeente het heeft afgesproken."),
            ),
        }
        self.shared = label("", "secondary")
        self.add(self.shared)
        fill(
            self,
            self.fields,
            *("name", "description", ("phone", "email"), "website", "street"),
            *(("postcode", "city"), ("kvk", "agb"), "reply_days"),
        )
        save = partial(bench.services.provisions.save_provider, entry.provider_id)
        values = dict(entry.provider)
        self.editor = bench.editor("provider", entry.provider_id, save, values, self)
        bind_all(self.editor.bind, self.fields)
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """What the store says now."""
        self.editor.refresh(entry.provider)
        self.shared.setText(
            self.tr("Geldt voor alle %n aanbiedingen van deze aanbieder.", "", entry.shared)
        )
        self.shared.setVisible(entry.shared > 1)

    @Slot()
    def flush(self) -> None:
        """Save what is being typed."""
        self.editor.flush()
