"""Out to the back office: the paper and the file, side by side in a folder of the worker's choice.

Who does it is asked first (security.md T2), and it counts as sent when both stand there whole.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from wijkdesk.errors import RuleBrokenError, UnavailableError, WijkDeskError
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.outside import keep_outside
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.confirming import confirms
from wijkdesk.ui.paper import named_request
from wijkdesk.ui.widgets.confirming import ConfirmPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wijkdesk.services.back_office_file import Request

MOST_ALIKE = 100


class Sending(QObject):
    """`sent` when it is out and noted; `lacks` when something is missing without which it cannot.

    `panel` stands above the page while the passphrase is asked.
    """

    sent = Signal()
    lacks = Signal()

    def __init__(self, request_id: UUID, page: QWidget, bench: Bench) -> None:
        super().__init__(page)
        self._request_id, self._page, self._bench = request_id, page, bench
        ask = confirms(bench.services, bench.tasks, bench.tell)
        self.panel = ConfirmPanel(self.tr("Kies een map"), ask)

    def ask(self, asked_by: QPushButton) -> None:
        """Say what it means, and who it is that does it."""
        words = self.tr(
            "Er komen twee bestanden buiten WijkDesk: een PDF om te lezen en een bestand voor het "
            "systeem van de backoffice. Er staan persoonsgegevens in. Stuur ze zoals de gemeente "
            "dat afsprak, en wis ze als u klaar bent. Het wordt genoteerd."
        )
        self.panel.ask(words, self.choose, asked_by)

    def choose(self) -> None:
        """In which folder."""
        self.chooser = QFileDialog(self._page, self.tr("Bewaar het verzoek in een map"))
        self.chooser.setFileMode(QFileDialog.FileMode.Directory)
        self.chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        self.chooser.fileSelected.connect(self.write)
        self.chooser.open()

    @Slot(str)
    def write(self, chosen: str) -> None:
        """Both files, and then that it was sent."""
        work = partial(_out, self._bench.services, self._request_id, Path(chosen))
        self._bench.tasks.run(self, work, self._done, self._tell)

    def _done(self, changes: Changes) -> None:
        self._bench.say(
            self.tr("Bewaard als PDF en JSON, en genoteerd als verstuurd op vandaag."), "ok"
        )
        self.sent.emit()
        self._bench.announce(changes)

    def _tell(self, trouble: BaseException) -> None:
        if isinstance(trouble, RuleBrokenError) and trouble.code == "request_lacks":
            self.lacks.emit()
        self._bench.tell(trouble)


def _out(services: Services, request_id: UUID, folder: Path) -> Changes:
    return put_outside(services, *services.back_office.to_send(request_id), folder)


def put_outside(services: Services, content: "Request", data: bytes, folder: Path) -> Changes:
    """Both files and that it was sent, or nothing of it: what was written goes again."""
    paper = named_request(content)
    pdf, json = _free(folder, paper.name)
    keep_outside(pdf, paper.data)
    try:
        keep_outside(json, data)
    except UnavailableError:
        pdf.unlink(missing_ok=True)
        raise
    try:
        return services.back_office.sent(content.request_id, paper.name, data.decode())
    except WijkDeskError:  # a colleague sent it meanwhile, or it may not be written any more
        pdf.unlink(missing_ok=True)
        json.unlink(missing_ok=True)
        raise


def _free(folder: Path, name: str) -> "Sequence[Path]":
    """Names that nobody has there yet: what stands in a folder is never written over."""
    for begin in _names(name):
        both = [folder / f"{begin}.pdf", folder / f"{begin}.json"]
        if not any(path.exists() for path in both):
            return both
    raise UnavailableError("not_written")


def _names(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in range(2, MOST_ALIKE))
