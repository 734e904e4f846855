"""Scans of signed papers that came in: known by their code, and asked about one by one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.files import ReferralRow
from wijkdesk.services.imports import Imported
from wijkdesk.services.signing import Returned
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.attachment_intake import AttachmentIntake
from wijkdesk.ui.signed_paper import SignedPaper

if TYPE_CHECKING:
    from uuid import UUID


class ReturnedPapers(QObject):
    """A scan stays an attachment like any other until somebody says who signed.

    `replied` carries the referral that a slip answers, and the id of the scan.
    """

    replied = Signal(object, object)

    def __init__(self, bench: Bench, intake: AttachmentIntake, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._waiting: list[tuple[Returned, UUID]] = []
        self.card = SignedPaper(bench)
        intake.came_in.connect(self._came_in)
        self.card.done.connect(self._next)

    @Slot(object)
    def _came_in(self, done: Imported) -> None:
        if done.codes:
            work = partial(self._bench.services.signing.first_of, done.codes)
            found = partial(self._known, done.attachment_id)
            self._bench.tasks.run(self, work, found, self._bench.tell)
            slip = partial(self._bench.services.referral_replies.first_of, done.codes)
            answered = partial(self._answered, done.attachment_id)
            self._bench.tasks.run(self, slip, answered, self._bench.tell)

    def _answered(self, attachment_id: "UUID", row: ReferralRow | None) -> None:
        if row is not None:
            self.replied.emit(row, attachment_id)

    def _known(self, attachment_id: "UUID", returned: Returned | None) -> None:
        if returned is not None:
            self._waiting.append((returned, attachment_id))
            self._next()

    @Slot()
    def _next(self) -> None:
        if self._waiting and self.card.returned is None:
            returned, attachment_id = self._waiting.pop(0)
            self.card.show_paper(returned, attachment_id)
