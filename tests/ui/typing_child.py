"""The program, with somebody who types in it until the power fails.

python -m tests.ui.typing_child, with one line of JSON on standard input; each time something was
typed it says so on standard output.
"""

import json
import sys
from itertools import count
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from wijkdesk import app

ASKED = json.loads(sys.stdin.readline())


def sit_down(desk):
    desk.files.open(UUID(ASKED["file_id"]))
    page = desk.window.stack.currentWidget()
    page.opened.connect(lambda _: begin(desk, page))


def begin(desk, page):
    page.show_tab("timeline")
    box = page.timeline.composer.text
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    numbers = count()
    desk.typing = QTimer(desk, interval=ASKED["every_ms"])
    desk.typing.timeout.connect(lambda: key(box, next(numbers)))
    desk.typing.start()


def key(box, number):
    if number < ASKED["keys"]:
        QTest.keyClicks(box, f"{number},")
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


raise SystemExit(app.run(Path(ASKED["folder"]), ASKED["passphrase"], sit_down))
