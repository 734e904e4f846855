"""The next process: in the place of this one, alone, and if need be nobody."""

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux who is whose child")

NEXT = """
import os
from pathlib import Path
children = [p.read_text("ascii") for p in Path("/proc/self/task").glob("*/children")]
print(os.getpid(), "".join(children).split())
"""


def run(code):
    return subprocess.run(
        [sys.executable, "-c", dedent(code), NEXT],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_the_next_process_has_the_same_number_and_no_children_of_the_one_before():
    done = run(
        """
        import os, subprocess, sys
        from wijkdesk import successor
        quiet = subprocess.DEVNULL
        helper = subprocess.Popen(["sleep", "60"], stdout=quiet, stderr=quiet)
        print(os.getpid(), [str(helper.pid)], flush=True)
        successor.replace_process([sys.executable, "-c", sys.argv[1]])
        """
    )
    before, after = done.stdout.splitlines()
    number, helper = before.split(" ", 1)
    assert after.split()[0] == number
    # A child that has just died may still be on the list: it holds nothing any more.
    assert after.split(" ", 1)[1] in ("[]", helper)
    assert is_over(helper.strip("[']"))


def is_over(pid):
    """Gone, or dead and not yet taken note of."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8")
    except FileNotFoundError:
        return True
    return state.rpartition(")")[2].split()[0] in "ZX"


def test_a_process_that_cannot_be_replaced_ends_all_the_same():
    done = run(
        """
        from wijkdesk import successor
        try:
            successor.replace_process(["/nowhere/wijkdesk"])
        finally:
            print("still here", flush=True)
        """
    )
    assert "still here" not in done.stdout
    assert done.returncode == 0
