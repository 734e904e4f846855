"""The life of a file: when it was opened, closed and opened again, and who directed it."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import ClosingRow, FileView, RegieRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.closing_form import FIELDS, ClosingForm
from wijkdesk.ui.language import day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

LATE = 1000  # on one day, a closing comes after who directed the file


class LifeCard(Card):
    """Closing asks once, in place, and says what is open; after it everything can be filled in.

    `move_requested`: the family goes to another municipality.
    """

    move_requested = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Van begin tot eind"))
        self._bench = bench
        self._closing: ClosingRow | None = None
        self.form: ClosingForm | None = None
        self.editor: RowEditor | None = None
        self._pressed = self._closes = False
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(4))
        self.place = QVBoxLayout()
        self.ask = button(self.tr("Dossier afsluiten"), "outline")
        self.again = button(self.tr("Heropen dit dossier"), "outline")
        self.elsewhere = button(self.tr("Overdracht aan een andere gemeente"), "link")
        self.panel = QWidget()
        self.words = label("")
        self.close_it = button(self.tr("Ja, sluit dit dossier af"), "outline")
        self.cancel = button(self.tr("Toch niet"), "link")
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        inside.addWidget(self.words)
        inside.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(left_link(self.cancel))
        self.panel.hide()
        self.body.addLayout(self.lines)
        self.body.addLayout(self.place)
        for widget in (self.panel, self.ask, self.again):
            self.add(widget)
        for act in (self.ask, self.again):
            self.body.setAlignment(act, Qt.AlignmentFlag.AlignLeft)

        self.body.addLayout(left_link(self.elsewhere))

        self.elsewhere.clicked.connect(self.move_requested)
        self.ask.clicked.connect(self.open)
        self.cancel.clicked.connect(self._put_away)
        self.close_it.clicked.connect(self._close)
        self.again.clicked.connect(self._reopen)

    def show_view(self, view: FileView) -> None:
        """How it went until now."""
        today = self._bench.now().date()
        empty(self.lines)
        for words in self._history(view, today):
            self.lines.addWidget(label(words, "secondary"))
        closed = view.closed
        self.again.setVisible(closed is not None)
        self.ask.setVisible(closed is None and not self.is_open())
        if closed is not None:
            self.panel.hide()
        self.words.setText(self._open_things(view))
        self._show_form(closed)
        if self._pressed and (closed is not None) is self._closes:
            self._pressed = False
            self.begin()

    def begin(self) -> None:
        """The keyboard to the first thing that can be filled in or done here."""
        first = self.form.reason_box if self.form is not None else self.ask
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_open(self) -> bool:
        """Whether one is asked whether one is sure."""
        return not self.panel.isHidden()

    @Slot()
    def open(self) -> None:
        """Say what is open in it, and ask."""
        if self._closing is not None:
            return
        self.ask.hide()
        self.panel.show()
        self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def _show_form(self, closed: ClosingRow | None) -> None:
        before, self._closing = self._closing, closed
        is_same = (before.id if before else None) == (closed.id if closed else None)
        if is_same and closed is not None and self.editor is not None:
            self.editor.refresh(_values(closed))
        if is_same:
            return
        self._put_form_away()
        if closed is not None:
            self.form = ClosingForm()
            self.place.addWidget(self.form)
            self.form.show()
            save = partial(self._bench.services.closing.save, closed.id)
            self.editor = self._bench.editor("file_closing", closed.id, save, _values(closed), self)
            self.form.bind(self.editor)

    def _put_form_away(self) -> None:
        """Another laptop opened the file again meanwhile: what was typed is saved first."""
        form, editor = self.form, self.editor
        self.form, self.editor = None, None
        if form is None or editor is None:
            return
        editor.flush()
        form.hide()
        if editor.busy:
            editor.saved.connect(form.deleteLater)
        else:
            form.deleteLater()

    def _history(self, view: FileView, today: date) -> list[str]:
        """Everything dated, in the order in which it happened."""
        opened = self.tr("Geopend op %1").replace("%1", day_text(view.opened_on, today))
        told = [(view.opened_on, 0, opened)]
        for number, row in enumerate(view.regie):
            told.append((row.since, 1 + number, self._regie(row, today)))
        for closing in view.closings:
            told += self._closing_lines(closing, today)
        return [words for _on, _rank, words in sorted(told)]

    def _regie(self, row: RegieRow, today: date) -> str:
        name = row.worker or self.tr("een collega")
        since = day_text(row.since, today)
        if row.until is None:
            return self.tr("Regisseur sinds %1: %2").replace("%1", since).replace("%2", name)
        until = day_text(row.until, today)
        said = self.tr("Regisseur van %1 tot en met %2: %3")
        return said.replace("%1", since).replace("%2", until).replace("%3", name)

    def _closing_lines(self, row: ClosingRow, today: date) -> Iterator[tuple[date, int, str]]:
        said = self.tr("Afgesloten op %1").replace("%1", day_text(row.closed_on, today))
        about = " · ".join(filter(None, (said, row.worker, word(row.reason))))
        yield row.closed_on, LATE, about
        if row.reopened_on is not None:
            said = self.tr("Heropend op %1").replace("%1", day_text(row.reopened_on, today))
            yield row.reopened_on, LATE + 1, " · ".join(filter(None, (said, row.reopened_by)))

    def _open_things(self, view: FileView) -> str:
        actions = view.plan.actions_open if view.plan is not None else 0
        waiting = sum(bool(row.next_steps) for row in view.referrals)
        parts = []
        if actions:
            parts.append(self.tr("%n actie(s)", "", actions))
        if waiting:
            parts.append(self.tr("%n verwijzing(en)", "", waiting))
        if view.conflicts:
            parts.append(self.tr("%n keuze(s) tussen twee teksten", "", len(view.conflicts)))
        stays = self.tr(
            "Het dossier gaat naar “Afgesloten” in uw lijst. Alles blijft bewaard en leesbaar. "
            "Acties komen niet meer op Vandaag. U kunt het heropenen."
        )
        if not parts:
            return stays
        still = self.tr("Nog open: %1.").replace("%1", ", ".join(parts))
        return f"{still} {stays}"

    @Slot()
    def _close(self) -> None:
        self._pressed, self._closes = True, True
        work = partial(self._bench.services.closing.close, self._bench.case_file_id)
        self._bench.run(self, work, self._closed)

    def _closed(self, changes: Changes) -> None:
        self._bench.announce(changes)
        self._bench.say(self.tr("Het dossier is afgesloten. Vul aan wat u nog weet."), "ok")

    @Slot()
    def _reopen(self) -> None:
        self.flush()
        self._pressed, self._closes = True, False
        work = partial(self._bench.services.closing.reopen, self._bench.case_file_id)
        self._bench.run(self, work, self._reopened)

    def _reopened(self, changes: Changes) -> None:
        self._bench.announce(changes)
        self._bench.say(self.tr("Het dossier is heropend."), "ok")

    @Slot()
    def _put_away(self) -> None:
        self.panel.hide()
        self.ask.show()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)


def _values(row: ClosingRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in FIELDS}
