"""Per household: what is unsent and since when, or when the centre confirmed all of it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.sync_state import HouseholdSync
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList


class HouseholdsCard(Card):
    """`file_requested` carries a case file id; the inbox of a team has none."""

    file_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Per huishouden"))
        self.list = RowList(self.tr("Per huishouden"))
        self.nothing = EmptyState(
            self.tr("Nog geen dossiers op deze laptop. Begin met een nieuwe aanmelding.")
        )
        self.add_list(self.list)
        self.add(self.nothing)
        self.nothing.hide()  # until somebody has looked
        self.list.opened.connect(self._ask_file)

    def show_households(self, households: Sequence[HouseholdSync], now: datetime) -> None:
        """In the order given: what is unsent first."""
        self.list.set_rows([_row(one, now) for one in households])
        self.list.setVisible(bool(households))
        self.nothing.setHidden(bool(households))

    @Slot(object)
    def _ask_file(self, key: object) -> None:
        if isinstance(key, UUID):
            self.file_requested.emit(key)


def _row(one: HouseholdSync, now: datetime) -> Row:
    return Row(one.case_file_id or one.title, one.title, _detail(one, now), chips=_marks(one))


def _detail(one: HouseholdSync, now: datetime) -> str:
    parts = []
    if one.oldest is not None:
        words = QCoreApplication.translate("Households", "Wacht sinds %1")
        parts.append(words.replace("%1", moment_text(one.oldest, now)))
    if one.confirmed_at is None:
        parts.append(QCoreApplication.translate("Households", "Nog niet bevestigd"))
    else:
        words = QCoreApplication.translate("Households", "Bevestigd %1")
        parts.append(words.replace("%1", moment_text(one.confirmed_at, now)))
    return " · ".join(parts)


def _marks(one: HouseholdSync) -> tuple[Mark, ...]:
    marks = []
    if one.held_back:
        words = QCoreApplication.translate("Households", "%n bij controle", "", one.held_back)
        marks.append(Mark(words, "warn"))
    if one.unsent:
        words = QCoreApplication.translate("Households", "%n nog niet verstuurd", "", one.unsent)
        marks.append(Mark(words, "neutral", "cloud-off"))
    elif one.confirmed_at is not None and not one.held_back:
        words = QCoreApplication.translate("Households", "alles verstuurd")
        marks.append(Mark(words, "ok", "check"))
    return tuple(marks)
