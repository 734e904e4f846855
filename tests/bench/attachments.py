"""Ten attachments of twenty megabytes come in while somebody types."""

import os
import time
from functools import partial
from io import BytesIO
from pathlib import Path

from pikepdf import Array, Name, Pdf, Stream
from PIL import Image
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

from tests.bench.figure import Figure
from tests.bench.passing import pause
from tests.house import family, house
from wijkdesk.app import make_application
from wijkdesk.errors import UnavailableError
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.outside_files import Outside
from wijkdesk.ui.tasks import Tasks

FILES, SIZE = 10, 20 * 1024 * 1024
TICK_MS, KEY_MS = 2, 40
QUIET_SECONDS = 4


def figures(folder: Path) -> list[Figure]:
    """(h) longest stall of the interface, slowest key and draft, and the whole of it."""
    paths = _files(folder)
    with house(folder / "attachments") as home:
        file_id = family(home.services)
        make_application()
        tasks = Tasks(print)
        desk = Desk(home.services, tasks, _no_network)
        desk.window.show()
        desk.files.open(file_id)
        page = desk.files.pages[file_id]
        _until(lambda: page.view is not None)
        quiet = Typing(page, tasks)
        end = time.monotonic() + QUIET_SECONDS
        quiet.until(lambda: time.monotonic() > end)
        busy = Typing(page, tasks)
        begun = time.perf_counter()
        page.attachments.take(Outside(tuple(map(str, paths))))
        _until(lambda: bool(page.attachments.intake.running))
        page.show_tab("timeline")
        busy.until(lambda: not page.attachments.intake.running)
        took = (time.perf_counter() - begun) * 1000
        came = len(home.services.attachments.of_file(file_id).rows)
        desk.rounds.timer.stop()
        tasks.close()
        desk.window.close()
    assert came == FILES, came
    what = f"while {FILES} attachments of 20 MB come in"
    return [
        Figure(
            f"longest stall of the interface {what}",
            busy.stall,
            target=100,
            peer=quiet.stall,
            peer_name="without",
        ),
        Figure(f"slowest key press {what}", busy.key, target=100, peer=quiet.key),
        Figure(
            f"slowest draft, durable, {what}",
            busy.draft,
            target=1000,  # a key is in a draft within two seconds, one of which is waited
            peer=quiet.draft,
            peer_name="without",
        ),
        Figure(f"all {FILES} of them, checked and kept", took),
    ]


class Typing(QObject):
    """Types a sentence for ever, and notes the worst of it; all in milliseconds."""

    def __init__(self, page, tasks):
        super().__init__(page)
        self.stall = self.key = self.draft = 0.0
        self._box, self._typed = page.timeline.composer.text, page.timeline.composer.typed
        self._page, self._tasks = page, tasks
        self._last = time.perf_counter()
        self._ticks = QTimer(self, interval=TICK_MS)
        self._keys = QTimer(self, interval=KEY_MS)
        self._ticks.timeout.connect(self._tick)
        self._keys.timeout.connect(self._press)

    def until(self, done):
        page = self._page
        page.show_tab("timeline")
        self._box.setFocus()
        self._last = time.perf_counter()
        self._ticks.start()
        self._keys.start()
        _until(done)
        self._ticks.stop()
        self._keys.stop()

    def _tick(self):
        now = time.perf_counter()
        self.stall = max(self.stall, (now - self._last) * 1000 - TICK_MS)
        self._last = now

    def _press(self):
        begun = time.perf_counter()
        QTest.keyClick(self._box, "a")
        self.key = max(self.key, (time.perf_counter() - begun) * 1000)
        self._typed.keep()
        # What is asked of the lane after the draft is answered after it is durable.
        self._tasks.run(self, list, partial(self._kept, begun))

    def _kept(self, begun, _answer):
        self.draft = max(self.draft, (time.perf_counter() - begun) * 1000)


def _until(done, seconds=600.0):
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        pause(5)


def _no_network():
    raise UnavailableError("central_unreachable")


def _files(folder: Path) -> list[Path]:
    """Photos, scanned letters and other files, each a little under the limit."""
    made = folder / "from-outside"
    made.mkdir()
    photo = _photo()
    for number in range(FILES):
        path = made / f"{number}"
        kind = number % 3
        if kind == 0:
            path.write_bytes(photo + bytes([number]) * 9)
        elif kind == 1:
            path.write_bytes(_letter(SIZE - 100_000))
        else:
            path.write_bytes(os.urandom(SIZE))
    return sorted(made.iterdir())


def _photo() -> bytes:
    tile = Image.effect_noise((1500, 1300), 60)
    image = Image.merge("RGB", [tile, tile.rotate(90).resize(tile.size), tile.rotate(180)])
    whole = Image.new("RGB", (6000, 5200))
    for x in range(4):
        for y in range(4):
            whole.paste(image, (x * 1500, y * 1300))
    for quality in (75, 60, 45, 30):
        target = BytesIO()
        whole.save(target, "JPEG", quality=quality)
        if len(target.getvalue()) < SIZE - 100:
            break
    return target.getvalue()


def _letter(size: int) -> bytes:
    with Pdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842)).obj
        scan = Stream(pdf, os.urandom(size), Type=Name.XObject, Subtype=Name.Image)
        scan.Width, scan.Height, scan.BitsPerComponent = 2480, size // 2480, 8
        scan.ColorSpace, scan.Filter = Name.DeviceGray, Array([])
        page.Resources.XObject = {"/Scan": pdf.make_indirect(scan)}
        page.Contents = Stream(pdf, b"q 595 0 0 842 0 0 cm /Scan Do Q")
        pdf.save(target := BytesIO(), compress_streams=False)
    return target.getvalue()
