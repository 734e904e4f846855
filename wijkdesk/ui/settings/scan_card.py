"""The scan folder: which one is watched, and what happens to originals."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from wijkdesk.services.scans import ScanService, ScanSetting
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label


class ScanCard(Card):
    """Saves itself; what is chosen here holds from the next look in the folder."""

    def __init__(
        self, scans: ScanService, tasks: Tasks, say: Say, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._scans, self._tasks, self._say = scans, tasks, say
        self.folder = label("")
        self.choose = button(self.tr("Map kiezen"), "outline")
        self.stop = button(self.tr("Niet meer volgen"), "link")
        self.removes = ChoiceBox(
            (
                (None, self.tr("Vraag het bij de eerste scan")),
                (False, self.tr("Laat het staan")),
                (True, self.tr("Wis het zodra het veilig in het dossier staat")),
            )
        )
        self.field = Field(self.tr("Het origineel in de &scanmap"), self.removes)

        self.set_title(self.tr("Scanmap"))
        act = QHBoxLayout()
        act.setSpacing(px(16))
        act.addWidget(self.choose)
        act.addWidget(self.stop)
        act.addStretch(1)
        self.add(
            label(
                self.tr(
                    "Zet uw scanner zijn scans in een map? Kies die map. WijkDesk meldt het dan "
                    "als er een scan klaar is. WijkDesk opent of wist niets uit zichzelf."
                ),
                "secondary",
            )
        )
        self.add(self.folder)
        self.body.addLayout(act)
        self.add(self.field)
        self._show(ScanSetting())

        self.choose.clicked.connect(self._choose)
        self.stop.clicked.connect(self._stop)
        self.removes.currentIndexChanged.connect(self._set_removing)
        self.load()

    def load(self) -> None:
        """Ask the store how it is set."""
        self._run(self._scans.setting, "read")

    def _show(self, setting: ScanSetting) -> None:
        none = self.tr("Er is nog geen scanmap.")
        self.folder.setText(setting.folder or none)
        self.stop.setVisible(bool(setting.folder))
        self.field.setVisible(bool(setting.folder))
        self.removes.blockSignals(True)
        self.removes.set_value(setting.removes)
        self.removes.blockSignals(False)

    @Slot()
    def _choose(self) -> None:
        self.chooser = QFileDialog(self, self.tr("Scanmap kiezen"))
        self.chooser.setFileMode(QFileDialog.FileMode.Directory)
        self.chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        self.chooser.fileSelected.connect(self._follow)
        self.chooser.open()

    @Slot(str)
    def _follow(self, folder: str) -> None:
        self._run(partial(self._scans.choose, folder), "intake")

    @Slot()
    def _stop(self) -> None:
        self._run(partial(self._scans.choose, ""), "intake")
        self.choose.setFocus()

    @Slot()
    def _set_removing(self) -> None:
        answer = self.removes.value()
        removes = answer if isinstance(answer, bool) else None
        self._run(partial(self._scans.set_removing, removes=removes), "store")

    def _run(self, work: Callable[[], ScanSetting], lane: str) -> None:
        self._tasks.run(self, work, self._show, self._refuse, lane)

    def _refuse(self, trouble: BaseException) -> None:
        tell(self._say, trouble)
        self.load()
