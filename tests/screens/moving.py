"""The screens of a family that moves to another municipality, and of one that comes."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QScrollArea

from tests.screens.town import Town
from wijkdesk.services.relocation import package
from wijkdesk.services.relocation.leaving import Wanted
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.relocation_work import offered, ready
from wijkdesk.vocabulary import SharingGround

Screen = tuple[str, Callable[[], object]]


def at_moving(desk: Desk, town: Town) -> Iterator[Screen]:
    """Leaving, what leaves, and arriving."""
    yield "leave", lambda: open_leave(desk, town)
    yield "leave-lines", lambda: show_lines(desk)
    yield "leave-shown", lambda: show_leave(desk)
    yield "leave-given", lambda: give(desk)
    yield "arrive", desk.relocation.arrive
    yield "arrive-shown", lambda: show_arrived(desk, town)


def settle(desk: Desk) -> None:
    """Until every answer has come."""
    loop = QEventLoop()
    while desk.tasks._waiting:  # noqa: SLF001 - the answers
        QTimer.singleShot(50, loop.quit)
        loop.exec()


def open_leave(desk: Desk, town: Town) -> None:
    """A family that moves to Assen, with its people and two talks chosen."""
    desk.relocation.leave(town.file_id)
    settle(desk)
    page = desk.window.stack.currentWidget()
    page.municipality.setText("Assen")
    page.contact.setText("Team Noord, mevrouw Bakker, 0592 36 69 11")
    page.ground.set_value(SharingGround.CONSENT)
    page.why.setPlainText("Moeder zei op 12 november ja, en weet wat er meegaat.")
    keys = [one.key for one in page._choices if one.part != "Bijlagen en papieren"]  # noqa: SLF001
    page.lines.kept.setText(" ".join(keys))


def show_lines(desk: Desk) -> None:
    """What may go along; and what is about safety is asked about first."""
    page = desk.window.stack.currentWidget()
    page.preview.click()
    settle(desk)
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def give(desk: Desk) -> None:
    """The password, once, and who received it."""
    page = desk.window.stack.currentWidget()
    with TemporaryDirectory() as folder:
        page.write(str(Path(folder) / "overdracht.zip"))
        settle(desk)
    settle(desk)
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)


def show_leave(desk: Desk) -> None:
    """What would leave."""
    page = desk.window.stack.currentWidget()
    page.reviewed.setChecked(True)
    page.preview.click()
    settle(desk)
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def show_arrived(desk: Desk, town: Town) -> None:
    """The same package at the other side, where it was not meant for."""
    page = desk.window.stack.currentWidget()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "overdracht.zip"
        _, choices = offered(desk.services, town.file_id)
        why = "Moeder zei op 12 november ja, en weet wat er meegaat."
        wanted = Wanted("Assen", "Team Noord", SharingGround.CONSENT, why, reviewed=True)
        keys = [one.key for one in choices]
        made = ready(desk.services, town.file_id, wanted, choices, keys)
        password = package.new_password()
        path.write_bytes(package.packed(made.dossier, made.pdf, password))
        page.open_file(str(path))
        settle(desk)
    page.password.setText(password)
    page.unlock.click()
    settle(desk)
