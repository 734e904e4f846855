"""S12: a hostile file ends as a clean copy or as a sentence, in time and in memory."""

import random
import subprocess
import sys
import threading
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.intake import samples
from tests.intake.test_pdfs import ACTS, keys_of
from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake import frames
from wijkdesk.intake.closed import CLEAN, CODES, Closed
from wijkdesk.intake.frames import Frame, Torn
from wijkdesk.ui.messages import TEXTS

ROOT = Path(__file__).parents[2]
PATIENCE = 30

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the mill uses limits of POSIX")


class Mill:
    """The process that grinds; started again when a file was too much for it."""

    def __init__(self):
        self.deaths = 0
        self._start()

    def _start(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.intake.mill"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
        )

    def grind(self, data):
        clock = threading.Timer(PATIENCE, self.process.kill)
        clock.start()
        try:
            frames.send(self.process.stdin.fileno(), Frame(data=data))
            return frames.receive(self.process.stdout.fileno())
        except Torn:
            self.close()
            self.deaths += 1
            self._start()
            return Frame({"died": "process"})
        finally:
            clock.cancel()

    def close(self):
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def mill():
    made = Mill()
    yield made
    made.close()


SEEDS = (
    samples.photo(),
    samples.photo("PNG"),
    samples.photo("GIF", mode="L"),
    samples.photo("WEBP"),
    samples.photo("TIFF"),
    samples.scan(),
    samples.letter(),
    samples.trap(),
    samples.locked(user=""),
    samples.bomb(2000),
)
JUNK = (b"\x00", b"\xff" * 4, b"\x7f\xff\xff\xff", b"/JS", b"endobj", b"<<", b"\x00" * 64)


def mutant(number):
    """A damaged file: bits turned, pieces taken out, doubled, swapped, numbers blown up."""
    chance = random.Random(number)
    data = bytearray(chance.choice(SEEDS))
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        at = chance.randrange(max(len(data), 1))
        way = chance.randrange(6)
        if way == 0:
            data[at : at + 1] = bytes([chance.randrange(256)])
        elif way == 1:
            del data[at : at + chance.randrange(1, 200)]
        elif way == 2:
            data[at:at] = data[at : at + chance.randrange(1, 200)]
        elif way == 3:
            data[at : at + 4] = chance.choice(JUNK)
        elif way == 4:
            other = chance.choice(SEEDS)
            from_there = chance.randrange(len(other))
            data[at : at + 50] = other[from_there : from_there + 50]
        else:
            data[at:] = b""
    return bytes(data)


def look_at(number, answer):
    """What may be kept holds nothing that acts, and nothing hidden."""
    if answer.words["kind"] == "pdf":
        assert not keys_of(answer.data) & ACTS, number
    elif answer.words["kind"] == "image":
        with Image.open(BytesIO(answer.data)) as image:
            # Of a TIFF the tags are what it is made of.
            assert image.format == "TIFF" or not image.getexif(), number
    else:
        assert answer.data == b"", number


def grind(mill, numbers, *, look_every):
    """How often a file became a copy, a sentence, or ended what read it."""
    copies, sentences, ends = 0, 0, 0
    slowest = 0.0
    for number in numbers:
        data = mutant(number)
        begun = time.monotonic()
        answer = mill.grind(data)
        slowest = max(slowest, time.monotonic() - begun)
        if "died" in answer.words:
            ends += 1
            if answer.words["died"] == "process" or ends % look_every == 0:
                assert told(data) in {"attachment_damaged", "attachment_heavy"}, number
        elif "code" in answer.words:
            sentences += 1
            assert answer.words["code"] in CODES, number
        else:
            copies += 1
            if copies % look_every == 0:
                look_at(number, answer)
    assert slowest < PATIENCE
    return copies, sentences, ends


def told(data):
    """What the product says of it."""
    closed = Closed(CLEAN)
    try:
        closed.ask(Frame(data=data))
    except RuleBrokenError as e:
        return e.code
    finally:
        closed.close()
    return "fine"


def test_each_of_a_hundred_malformed_files_ends_as_a_copy_or_a_sentence(mill):
    copies, sentences, ends = grind(mill, range(120), look_every=5)
    assert copies + sentences + ends == 120
    # The control: some are mended, some are refused, some end what reads them.
    assert min(copies, sentences + ends) > 10


@pytest.mark.soak
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_malformed_files(mill, part):
    numbers = range(1000 * (part + 1), 1000 * (part + 2))
    assert sum(grind(mill, numbers, look_every=20)) == 1000


def test_what_may_be_said_of_a_file_is_a_sentence():
    assert TEXTS.keys() >= CODES
