"""Where attachments are added: drag, choose or paste, and first say for whom and for whose eyes."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from wijkdesk.services.files import FileView, PersonRow
from wijkdesk.services.imports import Where
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.outside_files import Outside, on_clipboard
from wijkdesk.ui.reader_choice import ReaderChoice
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import CompartmentKind


class AttachmentAdder(Card):
    """`given` carries an Outside; `where` is what stands here when it comes."""

    given = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Bijlage toevoegen"))
        self._bench = bench
        self._people: tuple[PersonRow, ...] = ()
        self.words = label(
            self.tr("Sleep bestanden of foto's naar dit dossier. Of kies ze hier."), "context"
        )
        self.choose = button(self.tr("Bestanden kiezen"), "primary")
        self.paste = button(self.tr("Foto plakken"), "outline")
        self.key = label(self.tr("Ctrl+V"), "key", wraps=False)
        self.person = ChoiceBox([(None, self.tr("Het hele gezin"))])
        self.person.setAccessibleName(self.tr("Voor wie?"))
        self.readers = ReaderChoice(self.tr("&Gezin mag dit zien"), self)
        self.for_team = self.readers.radios[CompartmentKind.TEAM]

        choice = FlowLayout(spacing=16)
        for reader in self.readers.radios.values():
            choice.addWidget(reader)
        act = QHBoxLayout()
        act.setSpacing(px(12))
        for widget in (self.choose, self.paste, self.key):
            act.addWidget(widget)
        act.addStretch(1)
        self.add(self.words)
        self.add(self.person)
        self.body.setAlignment(self.person, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(choice)
        self.add(self.readers.reason)
        self.body.addLayout(act)
        self.shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        self.shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

        self.shortcut.activated.connect(self.paste_it)
        self.choose.clicked.connect(self.choose_files)
        self.paste.clicked.connect(self.paste_it)
        bench.tasks.run(
            self,
            partial(bench.services.readers.choices, bench.case_file_id),
            self.readers.offer,
            lane="read",
        )

    def show_view(self, view: FileView) -> None:
        """Whose file it is now; what was chosen stays chosen."""
        chosen = self.person.value()
        if view.people != self._people:
            self._people = view.people
            whole = (None, self.tr("Het hele gezin"))
            self.person.set_choices([whole, *((p.id, p.full_name) for p in view.people)])
            self.person.set_value(chosen)

    def where(self) -> Where:
        """Where the next attachment goes."""
        person = self.person.value()
        kind = self.readers.kind()
        return Where(self._bench.case_file_id, kind, person if isinstance(person, UUID) else None)

    @Slot()
    def choose_files(self) -> None:
        """Ask which; the dialog is the system's own."""
        self.chooser = QFileDialog(self, self.tr("Bestanden kiezen"))
        self.chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.chooser.filesSelected.connect(self._give_files)
        self.chooser.open()

    @Slot()
    def paste_it(self) -> None:
        """Take what is on the clipboard, when it is a picture or files."""
        found = on_clipboard()
        if found == Outside():
            self._bench.say(
                self.tr("Er is geen foto gekopieerd. Kopieer eerst een foto, en plak dan."), "info"
            )
        else:
            self.given.emit(found)

    @Slot(list)
    def _give_files(self, paths: list[str]) -> None:
        self.given.emit(Outside(paths=tuple(paths)))
