"""What poppler hears and reads in a PDF: a judge that is not ours."""

import re
import shutil
import subprocess
from functools import cache

import pytest

from wijkdesk.documents.style import MARGIN

needed = pytest.mark.skipif(
    not (shutil.which("pdfinfo") and shutil.which("pdftotext")),
    reason="poppler-utils is not installed; make says how",
)


@cache
def asked(pdf: bytes, *command: str) -> str:
    """What a tool says of it; a complaint of the tool is trouble."""
    done = subprocess.run(command, input=pdf, check=False, capture_output=True)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    # It writes an emoji in a title as two halves.
    return done.stdout.decode(errors="surrogatepass")


def heard(pdf: bytes) -> list[tuple[str, str]]:
    """Each element as its path ("Table/TR/TH") and what is said there, in reading order."""
    found: list[tuple[str, str]] = []
    path: list[str] = []
    for line in asked(pdf, "pdfinfo", "-struct-text", "-").splitlines()[1:]:
        depth, words = (len(line) - len(line.lstrip())) // 2 - 1, line.strip()
        if words.startswith('"'):
            said = words.strip('"').strip()
            if found and found[-1][0] == "/".join(path[:depth]):
                said = f"{found.pop()[1]} {said}".strip()
            found.append(("/".join(path[:depth]), said))
        elif not words.startswith("/"):
            path[depth:] = [re.split(r"[ :]", words)[0]]
            found.append(("/".join(path), ""))
    return found


def read(pdf: bytes) -> str:
    """The words as they are copied, without the marks of direction that poppler adds."""
    return re.sub("[\u202a-\u202e\u200e\u200f]", "", asked(pdf, "pdftotext", "-", "-"))


_BOX = re.compile(
    r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
)


def outside(pdf: bytes) -> list[str]:
    """Words that stand in a margin of 20 mm, but for the foot; letters reach a little further."""
    found = []
    for page in asked(pdf, "pdftotext", "-bbox", "-", "-").split("<page ")[1:]:
        width, height = map(float, re.findall(r'(?:width|height)="([\d.]+)"', page)[:2])
        for *box, word in _BOX.findall(page):
            left, top, right, bottom = map(float, box)
            # A mark begins beside what it is drawn over.
            near = 1 if right - left > 1 else 8
            beside = left < MARGIN - near or right > width - MARGIN + near
            # The box of a line is as high as the marks of its script may reach.
            above = top < MARGIN - 24
            below = height - MARGIN + 12 < bottom and top < height - MARGIN
            if (beside or above or below) and word != "CONCEPT":
                found.append(f"{word} {left:.0f}-{right:.0f}, {top:.0f}-{bottom:.0f}")
    return found
