"""The program at work, locked by its key; says how long the curtain took and then is replaced.

lock_child.py FOLDER PASSPHRASE FILE_ID PIPE: the pipe ends with this process, which exec is too.
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

FOLDER, PASSPHRASE, FILE, PIPE = sys.argv[1:]
os.set_inheritable(int(PIPE), False)


def open_a_file(desk):
    desk.files.open(UUID(FILE))
    desk.window.page_for_the_bench = page = desk.window.stack.currentWidget()
    look_soon(desk, page)


def look_soon(desk, page):
    then = lock if page.view is not None else look_soon
    QTimer.singleShot(100, partial(then, desk, page))


def lock(desk, page):
    page.show_tab("timeline")
    page.timeline.composer.text.setFocus()
    QTest.keyClicks(page.timeline.composer.text, "Letay belt morgen terug.")
    program = desk.parent()
    program.lock.covered.connect(tell)
    desk.pressed = time.perf_counter()
    tell.desk = desk
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def tell():
    sys.stdout.write(f"{time.perf_counter() - tell.desk.pressed}\n{time.time()}\n")
    sys.stdout.flush()


raise SystemExit(app.run(Path(FOLDER), PASSPHRASE, open_a_file))
