"""What goes wrong is told by its place, also when not even that can be written."""

import subprocess
import sys

import pytest

WORDS = "Samuel slaapt slecht"
PROGRAM = """
import logging, sys
from pathlib import Path
{begin}
root = logging.getLogger()
for handler in root.handlers or [logging.StreamHandler()]:
    root.addHandler(handler)
    handler.setStream(open(Path(sys.argv[1]) / "closed", "w"))
    handler.stream.close()
try:
    {{}}[sys.argv[2]]
except KeyError as trouble:
    {tell}
print("still here", file=sys.stderr)
"""
DESK = (
    "from wijkdesk.reports import install_hooks, report_trouble; install_hooks(Path(sys.argv[1]))",
    "report_trouble(trouble)",
)
CENTRE = (
    "from wijkdesk.central import logs; logs.to_stderr()",
    "logs.event(logging.getLogger('wijkdesk'), logging.ERROR, 'odd', **logs.place_of(trouble))",
)


@pytest.mark.parametrize(("begin", "tell"), [DESK, CENTRE], ids=["desk", "centre"])
def test_a_line_that_cannot_be_written_tells_no_word_of_a_client(tmp_path, begin, tell):
    program = PROGRAM.format(begin=begin, tell=tell)
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), WORDS],
        check=True,
        capture_output=True,
        text=True,
    )
    assert ran.stderr == "still here\n"
