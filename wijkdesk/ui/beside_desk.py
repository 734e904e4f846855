"""F8: the file that is open, alone in the window and in large type, and back again."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wijkdesk.services.house import Services
from wijkdesk.services.screen import PageState, ShownPage
from wijkdesk.ui.acts import Act, Acts
from wijkdesk.ui.alone import STAYS
from wijkdesk.ui.beside.beside_page import BesidePage
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.confirming import confirms, keeper_of
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.paper import Paper, print_plan
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import tell
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pdf_page import PdfPage

KEY = "F8"
OF_A_FILE = {"file", "plan"}


class BesideDesk(QObject):
    """`pages` are those that were read along before, by file; what is typed in them stays."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        acts: Acts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._own = (services, tasks, changes)
        self._window = window
        self.pages: dict[UUID, BesidePage] = {}
        self.key = QShortcut(QKeySequence(KEY), window)
        self.key.setProperty(STAYS, True)
        self.key.activated.connect(self.turn)
        words = self.tr("meekijken samen client groot scherm")
        acts.add(Act("beside", self.tr("Meekijkstand"), self.turn, KEY, words))

    @Slot()
    def turn(self) -> None:
        """Into it with the file that is shown, or out of it."""
        if self._window.alone.is_on:
            self.leave()
            return
        page = self._window.stack.currentWidget()
        shown = ShownPage(page.key if isinstance(page, Page) else "", PageState())
        if shown.kind in OF_A_FILE and shown.subject is not None:
            flush = getattr(page, "flush", None)
            if flush is not None:
                flush()
            self.enter(shown.subject)
        else:
            self._window.show_message(
                self.tr("Open eerst een dossier of een plan. Druk dan op F8 om samen te kijken.")
            )

    @Slot(object)
    def enter(self, case_file_id: UUID) -> None:
        """Show one file alone; what stood in it before is read anew."""
        page = self.pages.get(case_file_id)
        if page is None:
            page = self.pages[case_file_id] = BesidePage(case_file_id, *self._own)
            page.left.connect(self.leave)
            page.gone.connect(self.close_gone)
            page.print_wanted.connect(self._print)
        else:
            page.load()
        self._window.show_alone(page)
        page.focus_first()

    @Slot()
    def leave(self) -> None:
        """Back to the desk, with what arrived meanwhile."""
        self._put_away()
        page = self._window.alone.page
        if isinstance(page, BesidePage):
            page.flush()
        self._window.end_alone()

    @Slot(object)
    def _print(self, wanted: tuple[UUID, UUID]) -> None:
        services, tasks, _changes = self._own
        plan_id, version_id = wanted
        work = partial(print_plan, services, plan_id, version_id)
        page = self._window.alone.page
        tasks.run(self, work, partial(self._show_paper, page), self._not_printed, "read")

    def _show_paper(self, before: QWidget | None, paper: Paper) -> None:
        """Alone too; without a way to save, because a list of files tells of other people."""
        if before is None or self._window.alone.page is not before:
            return  # somebody left meanwhile
        title = self.tr("Ondersteuningsplan")
        services, tasks, _changes = self._own
        keeper = keeper_of(
            services, paper.name, confirms(services, tasks, partial(tell, self._say))
        )
        page = PdfPage(
            title,
            paper.data,
            tasks,
            self._say,
            file_name=f"{paper.name}.pdf",
            keeper=keeper,
        )
        page.view.tell(paper.words)
        page.save.hide()
        page.bar.note.clear()
        page.left.connect(self._put_away)
        self._window.alone.paper = page
        self._window.show_page(page)
        page.focus_first()
        if paper.missing:
            self._say(text_for("characters_missing", characters=" ".join(paper.missing)), "warn")

    def _say(self, text: str, tone: str) -> None:
        page = self._window.alone.page
        if isinstance(page, BesidePage):
            page.messages.show_message(text, tone)

    def _not_printed(self, trouble: BaseException) -> None:
        page = self._window.alone.page
        if isinstance(page, BesidePage):
            page.bench.tell(trouble)

    @Slot()
    def _put_away(self) -> None:
        paper, self._window.alone.paper = self._window.alone.paper, None
        if paper is not None:
            self._window.close_page(paper)

    @Slot(object)
    def close_gone(self, ids: frozenset[UUID]) -> None:
        """These files are not here any more."""
        for page in [self.pages.pop(gone) for gone in ids & self.pages.keys()]:
            if self._window.alone.page is page:
                self._window.end_alone()
            self._window.close_page(page)

    def forget(self) -> None:
        """The pages are gone; they are made anew when they are asked for."""
        self.pages.clear()
