"""`wijkdesk central audit`: whether what laptops noted is whole, and what was odd about it."""

import typer

from wijkdesk.central import audit_check
from wijkdesk.central.audit_check import Stream
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store

WORDS = {
    "changed": "was changed",
    "gone": "is gone",
    "unlinked": "does not follow on the one before",
    "cut": "is where the end was cut off, or is not the end that was signed for",
    "rewritten": "is not what the laptop had signed for before",
    "unsigned": "is signed by another key than that of the laptop",
}


def audit(municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Verify the audit rows of every laptop; names each line that is not as it was written."""
    with store(data, database) as engine:
        streams = audit_check.check(engine, realm_of(engine, municipality))
    lines, erased = (sum(getattr(s, name) for s in streams) for name in ("lines", "erased"))
    out.print(f"Looked at {lines} lines of {len(streams)} laptops; {erased} were erased by law.")
    wrong = 0
    for stream in streams:
        wrong += _tell(stream)
    if wrong:
        raise typer.Exit(1)
    out.print("Every chain is whole.")


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
