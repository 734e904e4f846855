"""The two ways out: to a printer by the system's own dialog, or as PDF outside the vault."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.outside import keep_outside
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.confirming import ConfirmPanel, Confirms
from wijkdesk.ui.widgets.pdf_print import new_printer, painted

MOST_ALIKE = 100
AT_ONCE = 12
"""Sides of paper that are painted before the window is heard again."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """Notes what leaves the vault, and asks who does it; `printing` may say "confirm_first".

    `gone` is done once it is out, by a printer or as a file. `insists`: the passphrase is asked for
    a printer too, each time.
    """

    printing: Callable[[], object]
    saving: Callable[[], object]
    confirms: Confirms
    gone: Callable[[], object] | None = None
    insists: bool = False


class Sheaf(NamedTuple):
    """What goes out: names of files with their bytes, and the same as documents to print.

    `insists` as of a keeper, for what is among these papers.
    """

    files: Sequence[tuple[str, bytes]]
    documents: Sequence[QPdfDocument]
    insists: bool = False


class Outgoing(QObject):
    """`printed` when it went to a printer, `saved` when it stands outside the vault.

    Both are noted before anything happens, and ask who it is as the keeper says. Without a keeper
    there is nobody in it, as in an empty conversation card.
    """

    printed = Signal()
    saved = Signal()

    def __init__(self, page: QWidget, keeper: Keeper | None, tasks: Tasks, say: Say) -> None:
        super().__init__(page)
        self._page, self._keeper, self._tasks, self._say = page, keeper, tasks, say
        self._sheaf = Sheaf((), ())
        self._asked_by = page
        self._sides: Iterator[bool] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._paint)
        self.panels = QWidget()
        self._column = QVBoxLayout(self.panels)
        self._column.setContentsMargins(0, 0, 0, 0)
        if keeper is not None:
            self.saving = self._panel(self.tr("Kies waar"), keeper)
            self.printing = self._panel(self.tr("Verder met afdrukken"), keeper)

    def _panel(self, words: str, keeper: Keeper) -> ConfirmPanel:
        panel = ConfirmPanel(words, keeper.confirms)
        panel.setContentsMargins(px(24), px(8), px(24), px(12))
        self._column.addWidget(panel)
        return panel

    def hold(self, sheaf: Sheaf) -> None:
        """Take what goes out."""
        self._sheaf = sheaf

    def print_it(self, sheaf: Sheaf, asked_by: QWidget) -> None:
        """Note it, and ask which printer; not while a job is still on its way there."""
        if self._turn.isActive():
            return
        self.hold(sheaf)
        self._asked_by = asked_by
        if self._keeper is not None and (self._keeper.insists or sheaf.insists):
            words = self.tr("Kijk wie dit papier krijgt. Het wordt genoteerd.")
            self.saving.put_away()
            self.printing.ask(words, self._ask_print, asked_by)
        else:
            self._ask_print()

    def save_it(self, sheaf: Sheaf, asked_by: QWidget) -> None:
        """Ask who it is, and where."""
        self.hold(sheaf)
        if self._keeper is None:
            self.choose_place()
            return
        words = self.tr("Wie bij het bestand kan, kan het lezen. Het wordt genoteerd.")
        self.printing.put_away()
        self.saving.ask(words, self.choose_place, asked_by)

    @Slot()
    def _ask_print(self) -> None:
        if self._keeper is None:
            self.choose_printer()
            return
        self._tasks.run(self, self._keeper.printing, self._may_print, self._not_yet)

    def _may_print(self, _noted: object) -> None:
        self.choose_printer()

    def _not_yet(self, trouble: BaseException) -> None:
        """So many in an hour: the passphrase first."""
        if isinstance(trouble, RuleBrokenError) and trouble.code == "confirm_first":
            self.saving.put_away()
            self.printing.ask(text_for("confirm_first"), self._ask_print, self._asked_by)
        else:
            tell(self._say, trouble)

    def choose_printer(self) -> None:
        """The dialog of the system: which printer, how many, which pages, one side or both."""
        self.printer = new_printer("WijkDesk")
        self.dialog = QPrintDialog(self.printer, self._page)
        self.dialog.setMinMax(1, sum(d.pageCount() for d in self._sheaf.documents))
        self.dialog.accepted.connect(self._print)
        # The stubs know only the form of open() with a slot.
        QDialog.open(self.dialog)

    def choose_place(self) -> None:
        """A name for one paper, a folder for more of them."""
        if len(self._sheaf.files) > 1:
            self.chooser = QFileDialog(self._page, self.tr("Bewaar in een map"))
            self.chooser.setFileMode(QFileDialog.FileMode.Directory)
            self.chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            title, kinds = self.tr("Bewaar als PDF"), self.tr("PDF (*.pdf)")
            self.chooser = QFileDialog(self._page, title, "", kinds)
            self.chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.chooser.setDefaultSuffix("pdf")
            self.chooser.selectFile(self._sheaf.files[0][0])
        self.chooser.fileSelected.connect(self._save)
        self.chooser.open()

    @Slot()
    def _print(self) -> None:
        self._sides = painted(self.printer, *self._sheaf.documents)
        self._paint()

    @Slot()
    def _paint(self) -> None:
        """Some sides at once, then whoever works here first: a large job holds up nobody."""
        done = list(islice(self._sides, AT_ONCE))
        if not all(done):
            self._say(text_for("not_printed"), "bad")
        elif len(done) == AT_ONCE:
            self._turn.start()
        else:
            self._is_out(self.printed)

    @Slot(str)
    def _save(self, chosen: str) -> None:
        note = self._keeper.saving if self._keeper is not None else None
        work = partial(_write, note, Path(chosen), self._sheaf.files)
        self._tasks.run(self, work, self._tell_saved, partial(tell, self._say), "view")

    def _tell_saved(self, _written: None) -> None:
        self._say(self.tr("Bewaard. Dit staat nu buiten WijkDesk. Wis het als u klaar bent."), "ok")
        self._is_out(self.saved)

    def _is_out(self, told: SignalInstance) -> None:
        if self._keeper is not None and self._keeper.gone is not None:
            self._keeper.gone()
        told.emit()


def _write(
    note: Callable[[], object] | None, chosen: Path, files: Sequence[tuple[str, bytes]]
) -> None:
    """That it leaves is noted before it does; in a folder nothing that stands there is replaced."""
    if note is not None:
        note()
    if len(files) == 1:
        keep_outside(chosen, files[0][1])
        return
    for name, data in files:
        free = (path for path in _names(chosen, name) if not path.exists())
        keep_outside(next(free), data)


def _names(folder: Path, name: str) -> Iterator[Path]:
    path = folder / name
    yield path
    for number in range(2, MOST_ALIKE):
        yield path.with_name(f"{path.stem}-{number}{path.suffix}")
    yield path
