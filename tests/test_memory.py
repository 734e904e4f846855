"""No core dump and no reading along: asked of a process of its own, because it cannot be undone."""

import subprocess
import sys
from textwrap import dedent

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")

ASK = """
    import ctypes, resource
    def state():
        return ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)
"""


def child(code, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", dedent(ASK) + dedent(code), *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_private_process_leaves_no_core_and_cannot_be_read_by_others():
    before, after = child(
        """
        from wijkdesk import memory
        print(state())
        memory.keep_private()
        print(state())
        """
    )
    assert before.startswith("(1, ")
    assert after == "(0, (0, 0))"


def test_a_passphrase_for_a_command_is_asked_by_a_private_process(tmp_path):
    file = tmp_path / "words"
    file.write_text("vier woorden op rij\n", "utf-8")
    said = child(
        """
        import sys
        from pathlib import Path
        from wijkdesk.cli.secret import secret
        print(secret(Path(sys.argv[1]), "Passphrase"), state())
        """,
        str(file),
    )
    assert said == ["vier woorden op rij (0, (0, 0))"]
