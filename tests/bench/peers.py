"""Other programs to measure beside ours, in an environment of their own and as their own process.

They are never a part of the product: `.venv-peers` is made from packaging/locks/peers.txt when it
is first needed, and where that cannot be done the figure says why.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "locks" / "peers.txt"
VENV = ROOT / ".venv-peers"
PYTHON = VENV / "bin" / "python"
CHILD = Path(__file__).with_name("anki_child.py")
PAPER_CHILD = Path(__file__).with_name("paper_child.py")
SYNC_CHILD = Path(__file__).with_name("anki_sync_child.py")
POUCH = Path(__file__).with_name("pouch")
MINUTES = 20

Found = dict[str, Any] | str
"""What a peer measured; words instead where it cannot be measured here."""


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


def anki_sync(folder: Path, notes: int) -> Found:
    """Two collections and Anki's own server: texts lost in each clash, ms of each round."""
    trouble = _make_ready()
    if trouble:
        return trouble
    place = folder / "anki-sync"
    place.mkdir()
    return _told(_run([str(PYTHON), str(SYNC_CHILD), str(place), str(notes)]), "Anki")


def papers(folder: Path, content: list[tuple[str, object]], fonts: Path) -> Found:
    """Median ms and pages of each that sets these words as a PDF."""
    trouble = _make_ready()
    if trouble:
        return trouble
    asked = folder / "paper.json"
    asked.write_text(json.dumps({"content": content, "fonts": str(fonts)}), encoding="utf-8")
    return _told(_run([str(PYTHON), str(PAPER_CHILD), str(asked)]), "the printing programs")


def pouch(notes: int, rows: int) -> Found:
    """Two PouchDB laptops and express-pouchdb, in memory; the same, with requests and bytes."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if not (npm and node):
        return "not measured: there is no Node here"
    if not (POUCH / "node_modules" / ".package-lock.json").exists():
        print("… setting up PouchDB from tests/bench/pouch/package-lock.json", file=sys.stderr)
        options = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
        if _run([npm, *options, "--prefix", str(POUCH)]).returncode:
            return "not measured: PouchDB cannot be installed here"
    return _told(_run([node, str(POUCH / "measure.js"), str(notes), str(rows)]), "PouchDB")


def number(found: Found, key: str) -> float | None:
    """A figure by its dotted name; a round with requests and bytes stands for its ms."""
    value: Any = found
    for part in key.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    value = value.get("ms") if isinstance(value, dict) else value
    return None if value is None else float(value)


def _told(done: subprocess.CompletedProcess[str], who: str) -> Found:
    if done.returncode:
        return f"{who} did not run: {done.stderr.strip().splitlines()[-1:]}"
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


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
        return "not measured: the peers cannot be installed here"
    stamp.write_text(wanted, encoding="utf-8")
    return ""


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=MINUTES * 60
    )
