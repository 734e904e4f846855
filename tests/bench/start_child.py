"""A process that starts a window, says when it is painted, and ends.

Ours, or a bare one to compare with.

start_child.py bare | unlock FOLDER | rows FOLDER PASSPHRASE
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Painted(QObject):
    """Tells the time of the first paint of a widget."""

    def __init__(self, widget, then):
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def report(since=None):
    print(time.time() if since is None else time.perf_counter() - since, flush=True)
    QApplication.exit(0)


def bare():
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    keep = Painted(window, report)
    window.show()
    return app.exec(), keep


def unlock(folder):
    from wijkdesk.app import Program, make_application

    app = make_application()
    program = Program(Path(folder))
    keep = Painted(program.front.page, report)
    program.front.show()
    return app.exec(), keep


def rows(folder, passphrase):
    from wijkdesk.app import Program, make_application, preload

    app = make_application()
    program = Program(Path(folder))
    program.front.show()
    timer = QTimer()
    timer.setInterval(2)

    def enter():
        program.front.page.box.setText(passphrase)
        timer.begun = time.perf_counter()
        program.front.page.open.click()
        timer.start()

    def look():
        if program.desk is not None and program.desk.window.page("today").due.due.rows():
            timer.stop()
            report(timer.begun)

    timer.timeout.connect(look)
    # As in life: while somebody types a passphrase, the rest has been loaded.
    program.tasks.run(program, preload, lambda _: QTimer.singleShot(50, enter), lane="read")
    code = app.exec()
    program.end()
    return code


{"bare": bare, "unlock": unlock, "rows": rows}[sys.argv[1]](*sys.argv[2:])
