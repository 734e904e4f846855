"""What poppler hears and reads in a PDF: a judge that is not ours."""

import re
import shutil
import subprocess
from functools import cache

import pytest

needed = pytest.mark.skipif(
    not (shutil.which("pdfinfo") and shutil.which("pdftotext")),
    reason="poppler-utils is not installed; make says how",
)


@cache
def asked(pdf: bytes, *command: str) -> str:
    """What a tool says of it; a complaint of the tool is trouble."""
    done = subprocess.run(command, input=pdf, check=False, capture_output=True)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout.decode()


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
