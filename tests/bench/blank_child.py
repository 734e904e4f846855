"""The program at work, its screen emptied by F9; prints how long that took and ends.

blank_child.py FOLDER PASSPHRASE FILE_ID
"""

import os
import sys
import time
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from wijkdesk import app

FOLDER, PASSPHRASE, FILE = sys.argv[1:]


def open_a_file(desk):
    desk.files.open(UUID(FILE))
    look_soon(desk, desk.window.stack.currentWidget())


def look_soon(desk, page):
    QTimer.singleShot(100, partial(blank if page.view is not None else look_soon, desk, page))


def blank(desk, page):
    page.show_tab("timeline")
    page.timeline.composer.text.setFocus()
    QTest.keyClicks(page.timeline.composer.text, "Letay belt morgen terug.")
    desk.parent().guard.blank.fallen.connect(tell)
    tell.pressed = time.perf_counter()
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F9)


def tell():
    sys.stdout.write(f"{time.perf_counter() - tell.pressed}\n")
    sys.stdout.flush()
    os._exit(0)


raise SystemExit(app.run(Path(FOLDER), PASSPHRASE, open_a_file))
