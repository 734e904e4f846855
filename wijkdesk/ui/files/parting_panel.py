"""Before two files are taken apart: what came after, and who goes on working with which."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from wijkdesk.services.families import GivenRole, Parting
from wijkdesk.ui.places import entity_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.around import around
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, divider, label


class PartingPanel(QWidget):
    """`wanted` carries the link and the roles that stay."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link_id: UUID | None = None
        self.words = label("")
        self.boxes: dict[UUID, QCheckBox] = {}
        self.rows = QVBoxLayout()
        self.part = button(self.tr("Maak de dossiers los"), "outline")
        self.cancel = button(self.tr("Toch niet"), "link")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(divider())
        layout.addWidget(self.words)
        layout.addLayout(self.rows)
        acts = FlowLayout(spacing=16)
        acts.addWidget(self.part)
        acts.addWidget(self.cancel)
        layout.addLayout(acts)
        self.hide()
        # Once the panel has its place: until then there is nothing to bring into view.
        self._bring = QTimer(self, singleShot=True, interval=0)
        self._bring.timeout.connect(self._show_whole)
        self.part.clicked.connect(self._part)
        self.cancel.clicked.connect(self.put_away)

    def ask(self, link_id: UUID, parting: Parting) -> None:
        """Say what stays, and ask who stays."""
        self._link_id = link_id
        self.words.setText(" ".join(self._words(parting)))
        empty(self.rows)
        self.boxes.clear()
        for role in parting.roles:
            box = QCheckBox(self._question(role))
            self.boxes[role.id] = box
            self.rows.addWidget(box)
        self.show()
        self.part.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring.start()

    @Slot()
    def put_away(self) -> None:
        """Nothing is asked any more."""
        self._link_id = None
        self.hide()

    @Slot()
    def _show_whole(self) -> None:
        scrolls = around(self, QScrollArea)
        if scrolls is not None:
            scrolls.ensureWidgetVisible(self)
            scrolls.ensureWidgetVisible(self.part)

    def _words(self, parting: Parting) -> list[str]:
        words = [self.tr("De twee dossiers staan dan weer los van elkaar.")]
        for number, late in parting.late:
            if late:
                after = self.tr("Na het verbinden kwam in dossier %1 nog: %2. Dat blijft daar.")
                words.append(
                    after.replace("%1", number.replace("-", "\u2011")).replace(
                        "%2", late_words(late)
                    )
                )
        return words

    def _question(self, role: GivenRole) -> str:
        number = role.number.replace("-", "\u2011")
        if role.is_mine:
            return self.tr("Ik blijf meewerken met dossier %1").replace("%1", number)
        words = self.tr("%1 blijft meewerken met dossier %2")
        name = role.name or self.tr("Een collega")
        return words.replace("%1", name).replace("%2", number)

    @Slot()
    def _part(self) -> None:
        if self._link_id is not None:
            stay = [role_id for role_id, box in self.boxes.items() if box.isChecked()]
            self.wanted.emit((self._link_id, stay))


def late_words(late: tuple[tuple[str, int], ...]) -> str:
    """Say "contactmoment (2), behoefte (1)"."""
    return ", ".join(f"{entity_words(entity).lower()} ({number})" for entity, number in late)
