"""Other programs to measure beside ours, in an environment of their own and as their own process.

They are never a part of the product: `.venv-peers` is made from packaging/locks/peers.txt when it
is first needed, and where that cannot be done the figure says why.
"""

import hashlib
import json
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "locks" / "peers.txt"
VENV = ROOT / ".venv-peers"
PYTHON = VENV / "bin" / "python"
CHILD = Path(__file__).with_name("anki_child.py")
MINUTES = 20


def anki(folder: Path, texts: Sequence[tuple[str, str]], typed: Sequence[str]) -> list[float] | str:
    """How long `find_notes` takes for each, in ms; words instead where it cannot be measured."""
    trouble = _make_ready()
    if trouble:
        return trouble
    asked = folder / "anki.json"
    asked.write_text(json.dumps({"texts": texts, "typed": typed}), encoding="utf-8")
    command = [str(PYTHON), str(CHILD), str(asked), str(folder / "anki.anki2")]
    done = _run(command)
    if done.returncode:
        return f"Anki did not run: {done.stderr.strip().splitlines()[-1:]}"
    times: list[float] = json.loads(done.stdout.splitlines()[-1])
    return times


def _make_ready() -> str:
    """Exactly what the lock says; nothing when it is there, else why it cannot be."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    stamp = VENV / "prepared"
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return ""
    print("… setting up .venv-peers from packaging/locks/peers.txt", file=sys.stderr, flush=True)
    venv.create(VENV, clear=True, with_pip=True)
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--no-deps"]
    options += ["--only-binary=:all:", "--requirement", str(LOCK)]
    done = _run([str(PYTHON), "-m", "pip", "install", *options])
    if done.returncode:
        return "not measured: anki cannot be installed here"
    stamp.write_text(wanted, encoding="utf-8")
    return ""


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=MINUTES * 60
    )
