"""The program on a laptop whose battery dies: a note kept, half a sentence typed, and gone.

python -m tests.sync.battery_child, with one line of JSON on standard input.
"""

import json
import os
import signal
import sys
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtTest import QTest

from wijkdesk import app
from wijkdesk.demo.driver import Driver
from wijkdesk.ui.files.file_page import FilePage

ASKED = json.loads(sys.stdin.readline())
FILE = UUID(ASKED["file_id"])


def sit_down(desk):
    desk.driver = Driver(story(desk), desk)
    desk.driver.ended.connect(lambda trouble: os._exit(repr(trouble) != "None"))
    desk.driver.start()


def story(desk):
    desk.files.open(FILE)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, FilePage)
    yield lambda: page.view is not None
    page.show_tab("timeline")
    composer = page.timeline.composer
    yield composer.text.isEnabled
    composer.text.selectAll()
    QTest.keyClicks(composer.text, ASKED["kept"])
    composer.save.click()
    yield lambda: not composer.text.toPlainText()
    QTest.keyClicks(composer.text, ASKED["half"])
    found = []

    def is_safe():
        work = partial(desk.services.drafts.pending, "contact_new", str(FILE))
        desk.tasks.run(desk, work, found.append, lane="read")
        return any(ASKED["half"] in one.text for one in (found[-1] if found else {}).values())

    yield is_safe
    os.kill(os.getpid(), signal.SIGKILL)


raise SystemExit(app.run(Path(ASKED["folder"]), ASKED["passphrase"], sit_down))
