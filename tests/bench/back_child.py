"""The process after the lock: from Enter on the passphrase to the page as it was left.

back_child.py FOLDER PASSPHRASE: prints the seconds. As it was left is what lock_child.py left: a
file, its timeline, and a note half written with the keyboard in it.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from wijkdesk.app import Program, make_application, preload
from wijkdesk.ui.files.file_page import FilePage

FOLDER, PASSPHRASE = sys.argv[1:]
PATIENCE = 20.0
application = make_application()
program = Program(Path(FOLDER))
program.front.show()
timer = QTimer()
timer.setInterval(2)


def enter():
    program.front.page.box.setText(PASSPHRASE)
    timer.begun = time.perf_counter()
    program.front.page.open.click()
    timer.start()


def look():
    passed = time.perf_counter() - timer.begun
    if is_back() or passed > PATIENCE:
        timer.stop()
        sys.stdout.write(f"{passed}\n")
        QApplication.exit(0)


def is_back():
    page = program.desk.window.stack.currentWidget() if program.desk else None
    if not isinstance(page, FilePage) or page.view is None:
        return False
    box = page.timeline.composer.text
    return box.isVisible() and box.hasFocus() and "Letay belt" in box.text()


timer.timeout.connect(look)
# As in life: while somebody types a passphrase, the rest has been loaded.
program.tasks.run(program, preload, lambda _: QTimer.singleShot(50, enter), lane="read")
code = application.exec()
program.end()
sys.stdout.flush()
os._exit(code)  # what Qt and Python take apart after this is not measured
