"""`wijkdesk central audit` and `export-heads`: is what laptops noted whole, also from outside?"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from wijkdesk.central import audit_check, head_export
from wijkdesk.central.audit_check import Stream
from wijkdesk.central.head_export import Found
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store

WORDS = {
    "changed": "was changed",
    "gone": "is gone",
    "unlinked": "does not follow on the one before",
    "cut": "is where the end was cut off, or is not the end that was signed for",
    "rewritten": "is not what the laptop had signed for before",
    "unsigned": "is signed by another key than that of the laptop",
}


OUTSIDE = {
    "left_out": "does not follow on the export before it: one was taken away or changed.",
    "other": "says that line {n} of {device} was another one. It was written anew since.",
    "gone": "says that line {n} of {device} was here. It is not any more.",
    "commit": "says that commit {n} was another one. The history was written anew since.",
    "restored": "is of before this store was put back, and had come further: to commit {n}."
    " Does somebody know of that?",
}


def audit(
    against: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            file_okay=False,
            help="Also compare with what `export-heads` wrote in this folder.",
        ),
    ] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Verify the audit rows of every laptop; names each line that is not as it was written."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        streams = audit_check.check(engine, realm)
        outside = head_export.compare(engine, realm, against) if against else None
    lines, erased = (sum(getattr(s, name) for s in streams) for name in ("lines", "erased"))
    out.print(f"Looked at {lines} lines of {len(streams)} laptops; {erased} were erased by law.")
    wrong = 0
    for stream in streams:
        wrong += _tell(stream)
    if outside is not None:
        wrong += _tell_outside(*outside)
    if wrong:
        raise typer.Exit(1)
    out.print("Every chain is whole.")


def export_heads(
    to: Annotated[
        Path,
        typer.Option(
            exists=True,
            file_okay=False,
            help="A folder that the administrator of the database cannot change.",
        ),
    ],
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Write down outside the database how far each chain is; run it every hour."""
    with store(data, database) as engine:
        kept = head_export.export(engine, realm_of(engine, municipality), to)
    out.print(f"{kept.path.name}: {len(kept.export.heads)} laptops, commit {kept.export.seq}.")


def _tell_outside(count: int, found: Sequence[Found]) -> int:
    out.print(f"Compared with {count} exports.")
    for one in found:
        out.print(f"{one.export.name} {OUTSIDE[one.what].format(n=one.n, device=one.device)}")
    return len(found)


def _tell(stream: Stream) -> int:
    name = f"{stream.device} of {stream.worker}"
    if stream.went_on is not None:
        older, had = stream.went_on
        out.print(
            f"{name}: goes on from line {stream.since} of {older}, which has {had}. It was put"
            " back to a copy, or there were two of it."
        )
    for n, what in stream.came:
        out.print(f"{name}: line {n} {WORDS.get(what, what)}, on the laptop, before it came.")
    for n, what in stream.here:
        out.print(f"{name}: line {n} {WORDS.get(what, what)}, in this store.")
    return len(stream.came) + len(stream.here)
