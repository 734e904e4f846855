"""Write packaging/locks/ anew: what a laptop and what a developer installs, with hashes."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
DEV, LAPTOP, PEERS = (LOCKS / f"{name}.txt" for name in ("dev", "laptop", "peers"))

COMPILE = [
    *("pip", "compile", "--quiet", "--universal", "--generate-hashes"),
    *("--python-version", "3.11", "--no-annotate", "--custom-compile-command", "make lock"),
    *("--no-emit-index-url", "--no-emit-find-links"),
]
EVERYTHING = ["--all-extras", "--group", "dev"]
LAPTOP_ONLY = ["--group", "build", "--constraints", str(DEV)]

# pip's setting and uv's variable for it: uv does not read pip's files. Further indexes are left out
# on purpose. One that has a part of a version's files would leave the others without a hash, and
# the lock would then only serve machines like this one.
WORDS = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}


def settings_of_pip(listing: str) -> dict[str, str]:
    """What `pip config list` says, in uv's words; what stands closer to the user wins."""
    found: dict[str, str] = {}
    for rank in ("global", "install", ":env:"):
        for line in listing.splitlines():
            key, _, value = line.partition("=")
            section, _, name = key.rpartition(".")
            if section == rank and name in WORDS:
                found[WORDS[name]] = ast.literal_eval(value)
    return found


def main(arguments: list[str]) -> None:
    """Compile the files; a further argument (`--upgrade`) goes to uv."""
    pip = [sys.executable, "-m", "pip", "config", "list"]
    listing = subprocess.run(pip, check=True, capture_output=True, text=True).stdout
    environment = {**settings_of_pip(listing), **os.environ}
    LOCKS.mkdir(exist_ok=True)
    uv = [sys.executable, "-m", "uv", *COMPILE, *arguments]
    for options in (
        ["pyproject.toml", *EVERYTHING, "--output-file", str(DEV)],
        ["pyproject.toml", *LAPTOP_ONLY, "--output-file", str(LAPTOP)],
        # What `make bench` measures beside us: never installed where we are.
        ["--group", "peers", "--output-file", str(PEERS)],
    ):
        subprocess.run([*uv, *options], check=True, cwd=ROOT, env=environment)
    print(f"Wrote {DEV.name}, {LAPTOP.name} and {PEERS.name} in {LOCKS.relative_to(ROOT)}.")


if __name__ == "__main__":
    main(sys.argv[1:])
