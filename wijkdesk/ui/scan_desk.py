"""Scans that lie ready, offered quietly: one key adds the oldest to the file that is open."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from wijkdesk.services.imports import Imported
from wijkdesk.services.scans import ScanService, ScanSetting
from wijkdesk.ui.acts import Act, Acts
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.scan_watch import ScanWatch
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.strip import Strip

KEY = "F7"


class ScanDesk(QObject):
    """Nothing is opened and nothing removed without an answer, which is asked for once."""

    def __init__(
        self,
        scans: ScanService,
        tasks: Tasks,
        say: Say,
        window: MainWindow,
        acts: Acts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._scans, self._tasks, self._say, self._window = scans, tasks, say, window
        self.strip = Strip("file-text")
        self.watch = ScanWatch(scans, tasks, say, self)
        self._unanswered: list[Imported] = []
        self.key = QShortcut(QKeySequence(KEY), window)
        window.add_strip(self.strip)
        title, words = self.tr("Scan toevoegen aan het dossier"), self.tr("scanner bijlage scanmap")
        acts.add(Act("scan", title, self.take_first, KEY, words))

        self.key.activated.connect(self.take_first)
        self.strip.first_chosen.connect(self._choose_first)
        self.strip.second_chosen.connect(self._choose_second)
        self.watch.ready.connect(self._show)
        window.stack.currentChanged.connect(self._show)
        self.watch.look()

    @Slot()
    def _show(self) -> None:
        """One question at a time: what happens to an original goes first."""
        if self._unanswered:
            self.strip.ask(
                self.tr(
                    "De scan staat veilig in het dossier. Mag het origineel uit de scanmap weg? "
                    "Dit geldt ook voor volgende scans."
                ),
                self.tr("Ja, wis originelen"),
                self.tr("Nee, laat ze staan"),
            )
            return
        count = len(self.watch.offered)
        page = self._file_page()
        if not count:
            self.strip.ask("")
        elif page is None:
            words = self.tr("%n scan(s) klaar: bij welk dossier?", "", count)
            how = self.tr("Open het dossier en druk op F7.")
            self.strip.ask(f"{words} {how}", "", self.tr("Niet toevoegen"))
        else:
            words = self.tr("%n scan(s) klaar.", "", count) + f" {self.watch.offered[0].name}"
            first = self.tr("Toevoegen aan dit dossier")
            self.strip.ask(words, first, self.tr("Niet toevoegen"), KEY)

    def _file_page(self) -> FilePage | None:
        page = self._window.stack.currentWidget()
        return page if isinstance(page, FilePage) else None

    @Slot()
    def _choose_first(self) -> None:
        if self._unanswered:
            self._answer(removes=True)
        else:
            self.take_first()

    @Slot()
    def _choose_second(self) -> None:
        if self._unanswered:
            self._answer(removes=False)
        else:
            self.watch.deal_with(self.watch.offered)

    @Slot()
    def take_first(self) -> None:
        """Add the oldest scan to the file that is open, or say what is needed for that."""
        page, offered = self._file_page(), self.watch.offered
        if not offered:
            self.watch.look()
            self._say(self.tr("Er ligt geen nieuwe scan klaar. Kijk bij Instellingen."), "info")
            return
        if page is None or page.view is None:
            self._say(self.tr("Open eerst het dossier. Druk daar op F7."), "info")
            return
        intake = page.attachments.intake
        intake.came_in.connect(self._came_in, Qt.ConnectionType.UniqueConnection)
        path = self.watch.latest.path(offered[0])
        intake.add_files([path], page.attachments.adder.where(), from_scanner=True)
        page.show_tab("attachments")
        self.watch.deal_with(offered[:1])

    @Slot(object)
    def _came_in(self, done: Imported) -> None:
        if done.wait.from_scanner:
            decide = partial(self._decide, done)
            self._tasks.run(self, self._scans.setting, decide, lane="read")

    def _decide(self, done: Imported, setting: ScanSetting) -> None:
        if setting.removes is None:
            self._unanswered.append(done)
            self._show()
        elif setting.removes:
            self._remove((done,))

    def _answer(self, *, removes: bool) -> None:
        done, self._unanswered = tuple(self._unanswered), []
        work = partial(self._scans.set_removing, removes=removes)
        self._tasks.run(self, work, partial(self._obey, done))
        self._show()

    def _obey(self, done: tuple[Imported, ...], setting: ScanSetting) -> None:
        """Not before the answer is kept."""
        if setting.removes:
            self._remove(done)

    def _remove(self, done: tuple[Imported, ...]) -> None:
        for one in done:
            work = partial(self._scans.remove_original, one)
            self._tasks.run(self, work, self._removed, lane="intake")

    def _removed(self, gone: bool) -> None:
        if not gone:
            self._say(
                self.tr(
                    "Het origineel in de scanmap is veranderd of al weg. Het is niet gewist. De "
                    "scan staat veilig in het dossier."
                ),
                "info",
            )
