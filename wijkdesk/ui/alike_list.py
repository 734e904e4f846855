"""People who look like the one that is being typed, each with what can be done about it."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.alike import AlikeRow, PersonRow
from wijkdesk.ui.home_words import home_words
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import label
from wijkdesk.vocabulary import DateCertainty


class AlikePerson(QWidget):
    """One of them; a file that is not here says no more than which team knows somebody."""

    def __init__(self, row: AlikeRow, *, decides: bool, same: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.row = row
        self.name = label(_name(row) or self.tr("Bekend bij %1").replace("%1", row.team), "strong")
        self.detail = label(
            self._details(row) if row.person else self.tr("In een dossier dat hier niet staat."),
            "secondary",
        )
        self.open = IdButton(self.tr("Open dossier"), row.case_file_id)
        self.same = IdButton(same, row)
        self.other = IdButton(self.tr("Toch een ander"), row)
        acts = QWidget()
        line = FlowLayout(acts, 14)
        line.setContentsMargins(0, 0, 0, 0)
        for act, shown in (
            (self.open, row.person is not None),
            (self.same, decides and row.person is not None),
            (self.other, decides),
        ):
            act.setAccessibleName(f"{act.text()}: {self.name.text()}")
            # First its place, then whether it shows: what has no parent would flash as a window.
            line.addWidget(act)
            act.setVisible(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addWidget(self.name)
        layout.addWidget(self.detail)
        layout.addWidget(acts)
        acts.setVisible(decides or row.person is not None)

    def _details(self, row: AlikeRow) -> str:
        """Birth date, home, which file and whose; a number is not broken over two lines."""
        whose = self.tr("bij %1").replace("%1", row.regisseur) if row.regisseur else ""
        number = row.number.replace("-", "\u2011")
        number_too = self.tr("zelfde BSN") if row.same_bsn else ""
        parts = (number_too, _born(row.person), home_words(row.home), row.title, number, whose)
        return " · ".join(filter(None, parts))


class AlikeList(QWidget):
    """`open_wanted` carries a case file id; `same_chosen` and `other_chosen` the AlikeRow."""

    open_wanted = Signal(object)
    same_chosen = Signal(object)
    other_chosen = Signal(object)

    def __init__(
        self, *, decides: bool = False, same: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._decides, self._same = decides, same or self.tr("Deze persoon is het")
        self.rows: dict[Hashable, AlikeRow] = {}
        self.title = label(self.tr("Lijkt op iemand die al bekend is"), "strong")
        self.people: Pile[AlikePerson] = Pile(spacing=10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.people)
        self.hide()

    def show_rows(self, rows: Iterable[AlikeRow]) -> None:
        """Show these; when somebody new is among them a screen reader says so."""
        before = set(self.rows)
        self.rows = {row.key: row for row in rows}
        self.people.keep_only(self.rows, self._make)
        self.setVisible(bool(self.rows))
        if self.rows and not set(self.rows) <= before and self.isVisible():
            names = ", ".join(widget.name.text() for widget in self.people.widgets.values())
            say_aloud(self, f"{self.title.text()}: {names}")

    def _make(self, key: Hashable) -> AlikePerson:
        made = AlikePerson(self.rows[key], decides=self._decides, same=self._same, parent=self)
        made.open.pressed_id.connect(self.open_wanted)
        made.same.pressed_id.connect(self.same_chosen)
        made.other.pressed_id.connect(self.other_chosen)
        return made


def _name(row: AlikeRow) -> str:
    return (
        "  ".join(filter(None, (row.person.full_name, row.person.own_script))) if row.person else ""
    )


def _born(person: PersonRow | None) -> str:
    """As far as it is known."""
    if person is None or person.birth_date is None:
        return ""
    if person.birth_certainty is DateCertainty.MONTH_UNKNOWN:
        return str(person.birth_date.year)
    is_known = person.birth_certainty is not DateCertainty.UNKNOWN
    return birth_text(person.birth_date) if is_known else ""
