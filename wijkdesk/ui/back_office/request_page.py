"""One request to the back office: what is asked, what leaves with it, and what came back."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.back_office_requests import RequestView
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.ui.back_office.answer_card import AnswerCard
from wijkdesk.ui.back_office.leaves_card import LeavesCard
from wijkdesk.ui.back_office.request_form import RequestForm
from wijkdesk.ui.back_office.sending import Sending
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.request_words import request_mark, request_title
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.words import lock_marks
from wijkdesk.vocabulary import RequestStatus


def request_key(case_file_id: UUID, request_id: UUID) -> str:
    """What the page of a request is called."""
    return f"request:{case_file_id.hex}:{request_id.hex}"


class RequestPage(Page):
    """`plan_requested` carries a case_file_id, `print_requested` one with the key of a paper.

    `gone`: the request was thrown away.
    """

    plan_requested = Signal(object)
    print_requested = Signal(object, object)
    gone = Signal()

    def __init__(
        self,
        wanted: tuple[UUID, UUID],
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Verzoek aan de backoffice"), parent=parent)
        case_file_id, self.request_id = wanted
        self.key = request_key(*wanted)
        self.bench = Bench(case_file_id, services, tasks, changes, say)
        self.view: RequestView | None = None
        self.form: RequestForm | None = None
        self.answer: AnswerCard | None = None
        self._turn = 0
        self.to_plan = self.add_act(self.tr("Naar het plan"))
        self.drop = self.add_act(self.tr("Weggooien"))
        self.look_at = self.add_act(self.tr("Bekijk op papier"))
        self.send = self.add_act(self.tr("Bewaar om te versturen"), "primary")
        self.sending = Sending(self.request_id, self, self.bench)
        self.leaves = LeavesCard()

        self.sending.panel.setContentsMargins(0, 0, 0, 0)
        self.add_work(self.sending.panel)
        self.add_side(self.leaves)

        self.to_plan.clicked.connect(self._ask_plan)
        self.drop.clicked.connect(self._drop)
        self.look_at.clicked.connect(self._ask_print)
        self.send.clicked.connect(self._send)
        self.sending.lacks.connect(self._insist)
        changes.changed.connect(self._hear)
        self.parts.setEnabled(False)
        opened = partial(services.back_office.open, self.request_id)
        self.bench.run(self, opened, partial(self._show, self._turn))

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        for part in (self.form, self.answer):
            if part is not None:
                part.flush()

    def focus_first(self) -> None:
        first: QWidget = self.form.person if self.form is not None else self.to_plan
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.view is not None and (
            changes.touches(self.bench.case_file_id) or not changes.files
        ):
            self._turn += 1
            work = partial(self.bench.services.back_office.get, self.request_id)
            done = partial(self._show, self._turn)
            self.bench.tasks.run(self, work, done, self._tell, "read")

    def _tell(self, trouble: BaseException) -> None:
        if getattr(trouble, "code", "") == "row_gone":
            self.gone.emit()
        else:
            self.bench.tell(trouble)

    def _show(self, turn: int, view: RequestView) -> None:
        if turn != self._turn:
            return
        self.view = view
        self.parts.setEnabled(True)
        row = view.row
        marks = (request_mark(row, self.bench.now().date()), *lock_marks(row.visibility))
        what = request_title(row) if row.category else ""
        title = " · ".join(filter(None, (self.tr("Verzoek aan de backoffice"), what)))
        self.set_header(title, " · ".join(filter(None, (view.title, view.action))), marks)
        if self.form is None or self.answer is None:
            self.form, self.answer = RequestForm(view, self.bench), AnswerCard(view, self.bench)
            self.add_work(self.form)
            self.columns.side.insertWidget(0, self.answer)
        self.form.show_view(view)
        self.answer.show_view(view)
        self.leaves.show_view(view)
        is_concept = row.status is RequestStatus.CONCEPT
        for act in (self.drop, self.send):
            act.setVisible(is_concept)
        follow_layout(self)

    @Slot()
    def _send(self) -> None:
        self.flush()
        if self.view is None or not self.view.ready:
            self._insist()
            self.bench.say(self.tr("Er ontbreekt nog iets. Wat u al invulde, is bewaard."), "warn")
            return
        self.sending.ask(self.send)

    @Slot()
    def _insist(self) -> None:
        if self.form is not None:
            self.form.insist()

    @Slot()
    def _drop(self) -> None:
        self.flush()
        work = partial(self.bench.services.back_office.remove, self.request_id)
        self.bench.run(self, work, self._dropped)

    def _dropped(self, changes: Changes) -> None:
        self.gone.emit()
        self.bench.announce(changes)

    @Slot()
    def _ask_print(self) -> None:
        self.flush()
        wanted = f"request:{self.request_id.hex}"
        self.print_requested.emit(self.bench.case_file_id, wanted)

    @Slot()
    def _ask_plan(self) -> None:
        self.flush()
        self.plan_requested.emit(self.bench.case_file_id)
