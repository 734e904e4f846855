"""In the form of somebody new: who looks like that, and whether it is the same person."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.alike import AlikeRow, Known
from wijkdesk.services.drafts import Draft
from wijkdesk.ui.alike import AlikeWatch
from wijkdesk.ui.alike_list import AlikeList
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.person_fields import PersonFields
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from wijkdesk.vocabulary import DateCertainty

PAGE, APART = "person_new", "apart"


class AlikePanel(QFrame):
    """`chosen` carries the AlikeRow that is the same person; `apart` who is somebody else."""

    chosen = Signal(object)

    def __init__(
        self, bench: Bench, household_id: UUID, fields: PersonFields, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setProperty("tone", "info")
        self._bench, self._household_id, self._fields = bench, household_id, fields
        self.at: tuple[str | None, str | None] = (None, None)
        """Postcode and house number of the household, which tell a little too."""
        self.apart: set[UUID] = set()
        self.rows: list[AlikeRow] = []
        self.people = AlikeList(decides=True)
        self.watch = AlikeWatch(bench.services.alike, bench.tasks, bench.say, self._known, self)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.addWidget(self.people)
        self.hide()

        self.watch.found.connect(self._show)
        self.watch.watch(
            (
                fields.given_names,
                fields.infix,
                fields.surname,
                fields.birth_date,
                fields.other_names,
                fields.bsn,
                fields.v_number,
                fields.phone,
            )
        )
        self.people.open_wanted.connect(bench.go)
        self.people.same_chosen.connect(self.chosen)
        self.people.other_chosen.connect(self._keep_apart)
        work = partial(bench.services.drafts.pending, PAGE, str(household_id))
        bench.tasks.run(self, work, self._restore, bench.tell, "read")

    def _known(self) -> Known:
        postcode, house_number = self.at
        return replace(_known(self._fields), postcode=postcode, house_number=house_number)

    def forget(self) -> None:
        """The form is done with."""
        self.apart.clear()
        self.watch.end()

    @Slot(object)
    def _show(self, rows: list[AlikeRow]) -> None:
        self.rows = list(rows)
        waiting = [row for row in rows if row.key not in self.apart]
        self.setVisible(bool(waiting))
        self.people.show_rows(waiting)
        whose = next((row.person.full_name for row in rows if row.same_bsn and row.person), "")
        told = self.tr("Dit BSN staat ook bij %1.").replace("%1", whose) if whose else ""
        self._fields.fields["bsn"].show_note(told)
        if waiting:
            follow_layout(self._fields)

    @Slot(object)
    def _keep_apart(self, row: AlikeRow) -> None:
        """Somebody else: not asked again, not even after the program stopped."""
        self.apart.add(row.key)
        words = " ".join(sorted(i.hex for i in self.apart))
        keep = partial(
            self._bench.services.drafts.keep, PAGE, str(self._household_id), APART, words
        )
        self._bench.run(self, keep, _nothing)
        self._show(self.rows)

    def _restore(self, drafts: dict[str, Draft]) -> None:
        if APART in drafts:
            self.apart |= {UUID(hex=word) for word in drafts[APART].text.split()}
            self._show(self.rows)


def _known(fields: PersonFields) -> Known:
    return Known(
        fields.given_names.text(),
        fields.infix.text(),
        fields.surname.text(),
        fields.other_names.text(),
        born=_day(fields),
        certainty=cast("DateCertainty | None", fields.birth_certainty.value()),
        bsn=fields.bsn.text(),
        phone=fields.phone.text(),
        v_number=fields.v_number.text(),
    )


def _day(fields: PersonFields) -> date | None:
    """A date that is half typed says nothing yet."""
    try:
        return fields.birth_date.day()
    except RuleBrokenError:
        return None


def _nothing(_answer: object) -> None:
    """A draft that is kept needs no answer."""
