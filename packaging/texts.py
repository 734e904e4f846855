"""Keep the catalogues in resources/i18n/ in step with the texts in the code.

`update` collects the texts and builds, `release` builds what is out of date, `check` says whether
`update` would change anything and whether a complete language still misses texts.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "wijkdesk"
CATALOGUES = ROOT / "resources" / "i18n"
# Dutch is the source text: its catalogue only holds plurals.
ONLY_PLURALS = {"wijkdesk_nl.ts"}
COMPLETE = {"wijkdesk_nl.ts", "wijkdesk_en.ts"}


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools; it speaks only when it fails."""
    program = Path(sys.executable).parent / f"pyside6-{name}"
    command = [str(program), *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        sys.exit(f"{program.name} failed:\n{done.stdout}{done.stderr}")


def collect(catalogue: Path) -> None:
    """Without line numbers: a catalogue changes when a text does, not when code moves.

    File by file, because lupdate finds no Python in a folder; without guesses, because a guessed
    translation looks like one that a person made.
    """
    options = ["-locations", "none", "-no-obsolete", "-source-language", "nl"]
    options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    if catalogue.name in ONLY_PLURALS:
        options.append("-pluralonly")
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as files:
        files.write("\n".join(str(path) for path in sorted(CODE.rglob("*.py"))))
        files.flush()
        tool("lupdate", *options, f"@{files.name}", "-ts", catalogue)


def release() -> None:
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        built = catalogue.with_suffix(".qm")
        if not built.exists() or built.stat().st_mtime < catalogue.stat().st_mtime:
            tool("lrelease", "-silent", catalogue, "-qm", built)


def update() -> None:
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    for name in sorted(COMPLETE | {catalogue.name for catalogue in CATALOGUES.glob("*.ts")}):
        collect(CATALOGUES / name)
    release()


def check() -> None:
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in sorted(CATALOGUES.glob("*.ts")):
            fresh = Path(shutil.copy(catalogue, folder))
            collect(fresh)
            if fresh.read_bytes() != catalogue.read_bytes():
                wrong.append(f"{catalogue.name} is behind the code: run `make texts`.")
            unfinished = catalogue.read_text(encoding="utf-8").count('type="unfinished"')
            if catalogue.name in COMPLETE and unfinished:
                wrong.append(f"{catalogue.name} has {unfinished} texts without a translation.")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    {"check": check, "release": release, "update": update}[sys.argv[1]]()
