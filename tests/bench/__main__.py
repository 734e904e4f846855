"""Run all benchmarks, print the table, write `bench.json`."""

import json
import os
import sys
import tempfile
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from rich.console import Console
from rich.table import Table

from tests.bench import (
    attachments,
    audit,
    backup,
    beside,
    board,
    centre,
    desk,
    drawing,
    duplicates,
    exchange,
    finding,
    growth,
    locking,
    packing,
    paper,
    search,
    start,
    syncing,
    terms,
    turns,
    undoing,
)
from tests.bench.figure import Figure

# One line each, so that a new one is a line.
PARTS = (
    start,
    locking,
    search,
    finding,
    paper,
    desk,
    drawing,
    syncing,
    beside,
    board,
    growth,
    audit,
    turns,
    duplicates,
    exchange,
    attachments,
    packing,
    undoing,
    backup,
    centre,
    terms,
)


def main() -> int:
    """0 when everything could be measured and every figure is at its target, else 1.

    A part that fails says so and does not take the figures of the others with it.
    """
    wanted = sys.argv[1:]
    found: list[Figure] = []
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="wijkdesk-bench-") as folder:
        for part in PARTS:
            name = part.__name__.rpartition(".")[2]
            if not wanted or name in wanted:
                print(f"… {name}", file=sys.stderr, flush=True)
                try:
                    found += part.figures(Path(folder))
                except Exception:  # noqa: BLE001 - told, and the other parts go on
                    traceback.print_exc()
                    failed.append(name)
    show(found)
    if failed:
        print(f"not measured: {', '.join(failed)}", file=sys.stderr)
    Path("bench.json").write_text(json.dumps([f.as_dict() for f in found], indent=1), "utf-8")
    return 0 if not failed and all(f.met for f in found) else 1


def show(found: list[Figure]) -> None:
    """The table, one line a figure."""
    table = Table("figure", "value", "target", "peer or limit", "ratio", "")
    for f in found:
        table.add_row(f.name, f.text(f.value), f.text(f.target), f.peer_text, f.ratio_text, f.mark)
    Console(width=150).print(table)


if __name__ == "__main__":
    raise SystemExit(main())
