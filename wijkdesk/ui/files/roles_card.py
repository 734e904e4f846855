"""Who works with a file, and asking a colleague in."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileView, RoleRow, WorkerRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.confirming import beside
from wijkdesk.ui.files.around_card import add_lines
from wijkdesk.ui.files.around_words import colleagues, contacts
from wijkdesk.ui.files.regie_panel import RegiePanel
from wijkdesk.ui.files.transfer_panel import TransferPanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import WorkerRole


class RolesCard(Card):
    """Regisseur first; "Collega toevoegen" opens a choice in place."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Wie werkt mee"))
        self._bench = bench
        self._supporters: set[UUID] = set()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(12))
        self.ask = button(self.tr("Collega toevoegen"), "outline")
        self.panel = QWidget()
        self.colleague = ChoiceBox()
        self.field = Field(
            self.tr("Collega van uw team, of cliëntondersteuner"),
            self.colleague,
            hint=self.tr(
                "Het dossier komt op de laptop van uw collega, zodra die verbinding heeft."
            ),
        )
        self.add_them = button(self.tr("Toevoegen als tweede gids"), "outline")
        self.again = beside(self.add_them, bench)
        self.cancel = button("", "link")
        self.nobody = label(self.tr("Alle collega's van uw team werken al mee."), "context")

        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        for widget in (self.nobody, self.field, self.again, self.add_them):
            inside.addWidget(widget)
        inside.addLayout(left_link(self.cancel))
        inside.setAlignment(self.add_them, Qt.AlignmentFlag.AlignLeft)
        self.panel.hide()
        self.around_title = label(self.tr("Vaste contacten"), "over")
        self.around_title.hide()
        self.around = QVBoxLayout()
        self.around.setSpacing(px(12))
        self.body.addLayout(self.rows)
        self.regie = RegiePanel(bench)
        self.add(self.panel)
        self.add(self.ask)
        self.add(self.regie)
        self.transfer = TransferPanel(bench)
        self.add(self.transfer)
        self.add(self.around_title)
        self.body.addLayout(self.around)
        self.body.setAlignment(self.ask, Qt.AlignmentFlag.AlignLeft)

        self.ask.clicked.connect(self._load)
        self.regie.taken.connect(self._focus_ask)
        self.add_them.clicked.connect(self._confirm)
        self.again.entered.connect(self._confirm)
        self.colleague.currentIndexChanged.connect(self._name_act)
        self.cancel.clicked.connect(self._close)

    def show_roles(self, roles: tuple[RoleRow, ...]) -> None:
        """Who works with it now."""
        self.regie.show_roles(roles)
        self.transfer.look()
        add_lines(self.rows, tuple(colleagues(roles, self._bench.now().date())))

    def show_contacts(self, view: FileView) -> None:
        """School, GP and others who are there because of their work."""
        lines = tuple(contacts(view, self._bench.now().date()))
        add_lines(self.around, lines)
        self.around_title.setVisible(bool(lines))

    def is_open(self) -> bool:
        """Whether a colleague is being chosen."""
        return not self.panel.isHidden()

    def open(self) -> None:
        """Offer the colleagues."""
        self._load()

    @Slot()
    def _load(self) -> None:
        services, file_id = self._bench.services, self._bench.case_file_id
        work = partial(_who, services.files.colleagues, services.supporters.choices, file_id)
        self._bench.tasks.run(self, work, self._offer, self._bench.tell, "read")

    def _offer(self, workers: list[WorkerRow]) -> None:
        self._supporters = {w.id for w in workers if w.role is WorkerRole.SUPPORTER}
        self.colleague.set_choices((w.id, f"{w.name} · {word(w.role)}") for w in workers)
        self.colleague.setCurrentIndex(0)
        self._name_act()
        for widget in (self.field, self.again, self.add_them):
            widget.setVisible(bool(workers))
        self.nobody.setVisible(not workers)
        self.cancel.setText(self.tr("Toch niet") if workers else self.tr("Sluiten"))
        self.ask.hide()
        self.panel.show()
        (self.colleague if workers else self.cancel).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _confirm(self) -> None:
        self.again.first(partial(self._add, self.colleague.value()))

    def _add(self, chosen: object) -> None:
        """Who was chosen when the passphrase was given for it."""
        if isinstance(chosen, UUID):
            services = self._bench.services
            supports = chosen in self._supporters
            act = services.supporters.add if supports else services.files.add_second
            self._bench.run(self, partial(act, self._bench.case_file_id, chosen), self._added)

    @Slot()
    def _name_act(self) -> None:
        """What it makes of who is chosen, and what they will read."""
        supports = self.colleague.value() in self._supporters
        if supports:
            self.add_them.setText(self.tr("Toevoegen als cliëntondersteuner"))
            hint = self.tr(
                "Alleen als het gezin dat wil. Leest wat het gezin mag lezen, en niet wat van het "
                "team is. Schrijft eigen notities, die het team niet leest."
            )
        else:
            self.add_them.setText(self.tr("Toevoegen als tweede gids"))
            hint = self.tr(
                "Het dossier komt op de laptop van uw collega, zodra die verbinding heeft."
            )
        self.field.rename(self.tr("Collega van uw team, of cliëntondersteuner"), hint)

    def _added(self, changes: Changes) -> None:
        self._bench.announce(changes)
        self._close()

    @Slot()
    def _close(self) -> None:
        self.again.forget()
        self.panel.hide()
        self.ask.show()
        self._focus_ask()

    @Slot()
    def _focus_ask(self) -> None:
        (self.colleague if self.is_open() else self.ask).setFocus(Qt.FocusReason.OtherFocusReason)


def _who(
    team: Callable[[UUID], list[WorkerRow]],
    supporters: Callable[[UUID], list[WorkerRow]],
    case_file_id: UUID,
) -> list[WorkerRow]:
    """Colleagues first, then who supports families."""
    found = team(case_file_id)
    known = {one.id for one in found}
    return [*found, *(one for one in supporters(case_file_id) if one.id not in known)]
