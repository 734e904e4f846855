"""`wijkdesk central safe`, `restored`, `repeat`, `confirm`: what is said of a backup."""

from pathlib import Path
from typing import Annotated

import typer

from wijkdesk.central import acts, blob_safety, checking, epochs
from wijkdesk.central.database import opened
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store, where_of

Copy = Annotated[
    str,
    typer.Option(
        help="The backup, put back somewhere else: a PostgreSQL address, or a folder of the"
        " embedded one. It is only looked into."
    ),
]


def safe(copy: Copy, municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Say that a backup is good: laptops may let go of what is in it.

    The backup has to be put back somewhere first: only then it is known to be one.
    """
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        where = where_of(None, copy) if "://" in copy else Path(copy)
        with opened(where) as other:
            seq = epochs.mark_safe(engine, realm, other)
        waiting = blob_safety.waiting(engine, realm)
    out.print(f"The backup holds this store up to change {seq}.")
    if waiting:
        out.print(f"Attachments that are not in it, or not whole: {waiting}.")


def restored(municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Say that a backup took the place of this store: laptops bring what it does not have."""
    with store(data, database) as engine:
        epoch = epochs.restored(engine, realm_of(engine, municipality))
    out.print(f"Epoch {epoch}. Laptops send again what this store does not have; nobody is asked.")


def repeat(
    acts_from: Annotated[
        Path, typer.Option("--from", help="The folder in which acts were written down.")
    ],
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Do again what an administrator typed after the dump; laptops bring the rest themselves."""
    with store(data, database) as engine:
        found = acts.repeat(engine, realm_of(engine, municipality), acts_from)
    for act in found.done:
        out.print(f"Done again: {_said(act)}")
    for act in found.waits:
        out.print(f"Waits for a laptop that brings its file: {_said(act)}")
    if not found.done:
        out.print("There was nothing to do again.")
    if found.waits:
        out.print("Say this once more when laptops have sent.")
        raise typer.Exit(1)


def _said(act: acts.Act) -> str:
    """What it was about, without a word of a client."""
    if act.op is None:
        return f"laptop {act.blocked} blocked"
    told = (act.op.f.get(name, (None, None))[1] for name in ("name", "mode"))
    return " ".join(str(word) for word in (act.op.e, *told, act.op.r) if word)


def check(municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Look the store through: whether its log is whole and its checksums are right."""
    with store(data, database) as engine:
        found = checking.check(engine, realm_of(engine, municipality))
    out.print(f"Looked at {found.commits} commits and {found.containers} containers.")
    if found.well:
        out.print("All is well.")
        return
    for seq in found.broken:
        out.print(f"Commit {seq}: the chain is broken here.")
    for container in found.odd:
        out.print(f"Container {container}: its rows are not what was counted.")
    raise typer.Exit(1)


def confirm(municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Say that all is well after the centre found by itself that it had gone back."""
    with store(data, database) as engine:
        waited = epochs.confirm(engine, realm_of(engine, municipality))
    out.print("Noted." if waited else "There was nothing to confirm.")
